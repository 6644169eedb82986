import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EntourageError } from '../errors.ts'
import { readCaseFolder } from './read-case-folder.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'case-folder-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

const makeCase = async (name: string, files: Readonly<Record<string, string | Buffer>>): Promise<string> => {
  const path = join(folder, name)
  await mkdir(path)
  for (const [file, content] of Object.entries(files)) await writeFile(join(path, file), content)
  return path
}

const messageOf = async (path: string): Promise<string> => {
  const error: unknown = await readCaseFolder(path).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(EntourageError)
  return error instanceof EntourageError ? error.message : ''
}

describe('readCaseFolder', () => {
  it('reads the tables of a folder, whose name is the id of the case', async () => {
    const path = await makeCase('harbour', { 'case.csv': 'title\nÜber\n', 'README.md': '# Notes', 'Photos.CSV': 'x' })
    await mkdir(join(path, 'old.csv'))
    const upload = { id: 'harbour', files: { 'case.csv': 'title\nÜber\n', 'Photos.CSV': 'x' } }
    expect(await readCaseFolder(path)).toEqual(upload)
    expect(await readCaseFolder(`${path}/`)).toEqual(upload)
  })

  it('says why a folder is no case', async () => {
    const empty = await makeCase('empty', { 'notes.txt': '' })
    expect(await messageOf(join(folder, 'nowhere'))).toMatch(/is not a case folder: there is no such folder\.$/)
    expect(await messageOf(join(empty, 'notes.txt'))).toMatch(/is not a case folder: it is a file\.$/)
    expect(await messageOf(empty)).toMatch(/it holds no CSV file/)
  })

  it('names every file that is not UTF-8', async () => {
    const latin = Buffer.from([0x69, 0x64, 0x0a, 0xe9, 0x0a])
    const path = await makeCase('latin', { 'case.csv': latin, 'people.csv': latin, 'links.csv': 'id\n' })
    expect(await messageOf(path)).toMatch(
      /case\.csv: the file is not UTF-8; .*people\.csv: the file is not UTF-8; save/,
    )
  })
})
