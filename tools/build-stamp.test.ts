import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashSources, isBuilt, writeStamp } from './build-stamp.ts'

let root: string

const put = (path: string, text: string) => writeFile(join(root, path), text)

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'entourage-'))
  for (const folder of [
    'client/app',
    'server',
    'view',
    'picture',
    'handout',
    'dist/client',
    'dist/handout',
    'dist/server',
  ]) {
    await mkdir(join(root, folder), { recursive: true })
  }
  await put('client/app/App.tsx', 'one')
  await put('server/main.ts', 'one')
  await put('package.json', '{}')
  await put('dist/client/index.html', '')
  await put('dist/handout/handout.js', '')
  await put('dist/server/main.js', '')
  await writeStamp(root, await hashSources(root))
})

afterEach(() => rm(root, { recursive: true }))

describe('isBuilt', () => {
  it('is true while the sources are those that were built', async () => {
    expect(await isBuilt(root)).toBe(true)
  })

  it.each([
    'client/app/App.tsx',
    'server/main.ts',
    'package.json',
    'client/app/New.tsx',
    'view/a.ts',
    'picture/a.ts',
    'handout/a.ts',
  ])('is false once %s changed', async (file) => {
    await put(file, 'two')
    expect(await isBuilt(root)).toBe(false)
  })

  it('is false when a source was removed, or a part of the build', async () => {
    await rm(join(root, 'client/app/App.tsx'))
    expect(await isBuilt(root)).toBe(false)
    await writeStamp(root, await hashSources(root))
    await rm(join(root, 'dist/client/index.html'))
    expect(await isBuilt(root)).toBe(false)
  })

  it('minds neither times nor tests', async () => {
    await utimes(join(root, 'server/main.ts'), new Date(), new Date(0))
    await put('server/main.test.ts', 'two')
    expect(await isBuilt(root)).toBe(true)
  })

  it('is true for a build that came without its sources', async () => {
    await rm(join(root, 'client'), { recursive: true })
    await put('server/main.ts', 'two')
    expect(await isBuilt(root)).toBe(true)
  })
})
