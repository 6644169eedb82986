import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readServerFile, removeServerFile, writeServerFile } from './server-file.ts'

/** No system gives a process a number as high as this. */
const NOBODY = 2 ** 30

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entourage-'))
})

afterEach(() => rm(folder, { recursive: true }))

describe('the note of where the server runs', () => {
  it('is found by whoever looks into the data folder', async () => {
    const note = { url: 'http://127.0.0.1:4100', pid: process.pid }
    await writeServerFile(join(folder, 'not', 'there', 'yet'), note)
    expect(await readServerFile(join(folder, 'not', 'there', 'yet'))).toEqual(note)
  })

  it('is none when the folder is empty or the note is broken', async () => {
    expect(await readServerFile(folder)).toBeNull()
    await writeFile(join(folder, 'server.json'), '{"url": "http://127.0')
    expect(await readServerFile(folder)).toBeNull()
  })

  it('does not count when its process has died without removing it', async () => {
    await writeServerFile(folder, { url: 'http://127.0.0.1:4100', pid: NOBODY })
    expect(await readServerFile(folder)).toBeNull()
  })

  it('is removed by the server that wrote it and by no other', async () => {
    await writeServerFile(folder, { url: 'http://127.0.0.1:4100', pid: process.pid })
    await removeServerFile(folder, NOBODY)
    expect(await readServerFile(folder)).not.toBeNull()
    await removeServerFile(folder, process.pid)
    expect(await readServerFile(folder)).toBeNull()
  })
})
