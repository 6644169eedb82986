import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { keepSnapshots } from './snapshots.ts'

describe('snapshots', () => {
  const folders: string[] = []
  const open = (save?: (path: string) => Promise<void>) => {
    const folder = mkdtempSync(join(tmpdir(), 'entourage-snapshots-'))
    folders.push(folder)
    return { folder, ...keepSnapshots(folder, save ?? (async (path) => writeFileSync(path, 'copy'))) }
  }

  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
  })

  it('are made when first needed, and again only when something was written', async () => {
    const { folder, current, outdate } = open()
    expect(readdirSync(folder)).toEqual([])
    const first = await current()
    expect(existsSync(first)).toBe(true)
    expect(await current()).toBe(first)
    outdate()
    expect(await current()).not.toBe(first)
  })

  it('are made once for many who ask at the same time', async () => {
    const { current } = open()
    const paths = await Promise.all([current(), current(), current()])
    expect(new Set(paths).size).toBe(1)
  })

  it('are outdated by what is written while they are made', async () => {
    const snapshots = open(async (path) => {
      writeFileSync(path, 'copy')
      snapshots.outdate()
    })
    expect(await snapshots.current()).not.toBe(await snapshots.current())
  })

  it('keep the one before, which somebody may be opening, and no older one', async () => {
    const { current, outdate } = open()
    const paths: string[] = []
    for (let count = 0; count < 4; count += 1) {
      paths.push(await current())
      outdate()
    }
    expect(paths.map((path) => existsSync(path))).toEqual([false, false, true, true])
  })

  it('are tried again after a failure', async () => {
    let tries = 0
    const { current } = open(async (path) => {
      tries += 1
      if (tries === 1) throw new Error('full')
      writeFileSync(path, 'copy')
    })
    await expect(current()).rejects.toThrow('full')
    expect(existsSync(await current())).toBe(true)
  })

  it('are all gone after clearing', async () => {
    const { folder, current, clear } = open()
    await current()
    await clear()
    expect(readdirSync(folder)).toEqual([])
  })
})
