import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { z } from 'zod'
import { openCuttableProxy } from '../../../tests/cuttable-proxy.ts'
import { neo4jAccess } from '../../../tests/engines.ts'
import { findPackageRoot } from '../../package-root.ts'
import { openGraph } from '../open-graph.ts'
import type { Graph } from '../port.ts'

const LIMITS = { timeoutMs: 30_000, maxRows: 10, maxBytes: 1_000_000 }
const SETTINGS = { cypherFolder: join(findPackageRoot(), 'cypher'), timeoutMs: 10_000, memoryLimitMb: 1_024 }
const RUNAWAY = 'UNWIND range(1, 100000000) AS x WITH x WHERE x < 0 RETURN count(x) AS c'

const openEmbedded = async (dataFolder: string): Promise<Graph> => {
  const graph = await openGraph({ ...SETTINGS, neo4j: null, dataFolder })
  onTestFinished(() => graph.close())
  return graph
}

const makeFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'entourage-data-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The processes that this one started for statements of users. */
const sandboxPids = (): number[] =>
  execFileSync('ps', ['-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(
      ([, parent, ...args]) => Number(parent) === process.pid && args.some((arg) => arg.endsWith('sandbox-child.js')),
    )
    .map(([pid]) => Number(pid))

describe('the sandbox', () => {
  it('never sees what is not committed', async () => {
    const graph = await openEmbedded(makeFolder())
    const count = async () => (await graph.askReader('MATCH (c:`Case`) RETURN count(c) AS c', {}, LIMITS)).rows
    await graph.write(async ({ run }) => {
      await run('save-case', { caseId: 'later', properties: {} }, z.object({}))
      expect(await count()).toEqual([[0]])
    })
    expect(await count()).toEqual([[1]])
  })

  it('goes on after its process was lost, with and without a statement in it', async () => {
    const graph = await openEmbedded(makeFolder())
    const one = () => graph.askReader('RETURN 1 AS x', {}, LIMITS)
    expect((await one()).rows).toEqual([[1]])
    for (const pid of sandboxPids()) process.kill(pid, 'SIGKILL')
    await vi.waitFor(() => expect(sandboxPids()).toEqual([]))
    expect((await one()).rows).toEqual([[1]])
    let failure: unknown = null
    void graph.askReader(RUNAWAY, {}, LIMITS).catch((error: unknown) => {
      failure = error
    })
    // A second process gets the statement when the first one is lost, but no third.
    await vi.waitFor(
      () => {
        for (const pid of sandboxPids()) process.kill(pid, 'SIGKILL')
        expect(failure).not.toBeNull()
      },
      { timeout: 20_000 },
    )
    expect(failure).toMatchObject({ code: 'memory-limit', message: expect.stringContaining('broke down') })
    expect((await one()).rows).toEqual([[1]])
  })

  it('leaves no process and no copy behind, not even one of an earlier run', async () => {
    const folder = makeFolder()
    const copies = join(folder, 'snapshots')
    mkdirSync(copies)
    writeFileSync(join(copies, '99.grafeo'), 'of an earlier run')
    const graph = await openEmbedded(folder)
    expect(existsSync(copies)).toBe(false)
    await graph.askReader('RETURN 1 AS x', {}, LIMITS)
    expect(existsSync(copies)).toBe(true)
    expect(sandboxPids()).toHaveLength(1)
    await graph.close()
    expect(existsSync(copies)).toBe(false)
    expect(sandboxPids()).toEqual([])
  })

  it('starts no process before it is asked', async () => {
    await openEmbedded(makeFolder())
    expect(sandboxPids()).toEqual([])
  })

  it('has a process ready for a statement that was announced, with what was written until then', async () => {
    const graph = await openEmbedded(makeFolder())
    await graph.prepareReader()
    const prepared = sandboxPids()
    expect(prepared).toHaveLength(1)
    await graph.write(({ run }) => run('save-case', { caseId: 'later', properties: {} }, z.object({})))
    // One that comes while it is being made ready again waits for that process instead of starting another.
    const [{ rows }] = await Promise.all([
      graph.askReader('MATCH (c:`Case`) RETURN count(c) AS c', {}, LIMITS),
      graph.prepareReader(),
    ])
    expect(rows).toEqual([[1]])
    expect(sandboxPids()).toEqual(prepared)
  })

  it.runIf(process.env.TEST_NEO4J_URI)('says when its Neo4j is away, and goes on when it is back', async () => {
    const { hostname, port } = new URL(process.env.TEST_NEO4J_URI ?? '')
    const proxy = await openCuttableProxy(hostname, Number(port))
    onTestFinished(() => proxy.cut())
    await proxy.mend()
    const uri = `bolt://127.0.0.1:${proxy.port}`
    const graph = await openGraph({ ...SETTINGS, neo4j: neo4jAccess(uri), dataFolder: '' })
    onTestFinished(() => graph.close())
    const one = () => graph.askReader('RETURN 1 AS x', {}, LIMITS)
    expect((await one()).rows).toEqual([[1]])
    await proxy.cut()
    await expect(one()).rejects.toMatchObject({ code: 'database-unavailable' })
    await proxy.mend()
    expect((await one()).rows).toEqual([[1]])
  })
})
