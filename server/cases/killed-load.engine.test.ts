import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { killLoads } from '../../tests/torture/kill-loads.ts'

it('nothing is half loaded and nothing acknowledged is lost when the server is killed at random moments', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'entourage-killed-'))
  try {
    const { faults, kills } = await killLoads({ dataFolder, uri: null, kills: 6 })
    expect([kills, faults]).toEqual([6, []])
  } finally {
    await rm(dataFolder, { recursive: true, force: true })
  }
})
