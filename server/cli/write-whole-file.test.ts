import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkFolderOf, writeWholeFile } from './write-whole-file.ts'

const folder = () => mkdtemp(join(tmpdir(), 'entourage-picture-'))

test('a file is written whole and nothing else is left beside it', async () => {
  const place = await folder()
  await writeFile(join(place, 'a.svg'), 'old')
  await writeWholeFile(join(place, 'a.svg'), Buffer.from('new'))
  expect(await readFile(join(place, 'a.svg'), 'utf8')).toBe('new')
  expect(await readdir(place)).toEqual(['a.svg'])
})

test('what cannot be written says why and what to do, and leaves nothing', async () => {
  const place = await folder()
  await writeFile(join(place, 'file'), '')
  const bytes = Buffer.from('x')
  await expect(checkFolderOf(join(place, 'none', 'a.svg'))).rejects.toThrow('there is no such folder. Make it first')
  await expect(checkFolderOf('/dev/null')).rejects.toThrow('that is no ordinary file')
  await expect(checkFolderOf(place)).rejects.toThrow('that is a folder. Name a file in it')
  await expect(writeWholeFile(join(place, 'file', 'a.svg'), bytes)).rejects.toThrow('what should be a folder is a file')
  await expect(writeWholeFile(join(place, `${'a'.repeat(300)}.svg`), bytes)).rejects.toThrow('the name is too long')
  await expect(writeWholeFile(join(place, 'a\0.svg'), bytes)).rejects.toThrow('the name is not allowed')
  expect(await readdir(place)).toEqual(['file'])
})
