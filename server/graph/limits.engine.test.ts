import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { engines } from '../../tests/engines.ts'
import type { Graph } from './port.ts'

const cypherFolder = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'boats')
const Anything = z.record(z.string(), z.unknown())
const Id = z.object({ id: z.string() })
const ENDLESS =
  'UNWIND range(1, 100) AS a UNWIND range(1, 100) AS b UNWIND range(1, 100) AS c UNWIND range(1, 100) AS d UNWIND range(1, 100) AS e UNWIND range(1, 100) AS f WITH a, b, c WHERE a + b + c < 0 RETURN count(*) AS n'

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'It did not fail.',
    (error: unknown) => error,
  )

for (const engine of engines()) {
  describe(`the limits on ${engine.name}`, () => {
    let graph: Graph
    beforeAll(async () => {
      graph = await engine.open({ cypherFolder, timeoutMs: 30_000, memoryLimitMb: 500 })
      await graph.write(async ({ run }) => {
        await run('add-boat', { id: 'boat/anna', properties: {} }, Id, { Type: 'Ferry' })
      })
    })
    afterAll(() => graph?.close())

    const runAway = (timeoutMs: number) => graph.ask(ENDLESS, {}, { timeoutMs, maxRows: 1 })
    const count = (n: number) =>
      graph.ask('UNWIND range(1, $n) AS i RETURN count(i) AS n', { n }, { timeoutMs: 30_000, maxRows: 1 })
    const readBoats = () => graph.read('first-boats', { limit: 5 }, Id)

    it('stops what takes too long, and answers other reads that run meanwhile', async () => {
      const stopped = failureOf(runAway(700))
      const others = await Promise.all(Array.from({ length: 20 }, readBoats))
      expect(others).toEqual(Array.from({ length: 20 }, () => [{ id: 'boat/anna' }]))
      const long = count(3_000_000)
      const failure = await stopped
      expect(failure).toMatchObject({ code: 'time-limit' })
      expect(String(failure)).toContain('longer than the 0.7 seconds')
      expect((await long).rows).toEqual([[3_000_000]])
      expect(await readBoats()).toEqual([{ id: 'boat/anna' }])
    })

    it('stops each of several that take too long', async () => {
      const failures = await Promise.all([400, 500, 600].map((timeoutMs) => failureOf(runAway(timeoutMs))))
      for (const failure of failures) expect(failure).toMatchObject({ code: 'time-limit' })
      expect(await readBoats()).toEqual([{ id: 'boat/anna' }])
    })

    it('stops what nobody waits for any more, in the database too', async () => {
      const gone = new AbortController()
      const limits = { timeoutMs: 30_000, maxRows: 1 }
      const stopped = failureOf(graph.ask(ENDLESS, {}, { ...limits, signal: gone.signal }))
      await readBoats()
      gone.abort()
      expect(await stopped).toMatchObject({ code: 'bad-request', message: 'The request was broken off.' })
      // The embedded engine's process has ended by then; Neo4j says what it still runs.
      if (engine.name !== 'embedded') {
        const running = `SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS 'AS f WITH a' AND status = 'Running' RETURN 1`
        await vi.waitFor(
          async () => expect((await graph.ask(running, {}, { ...limits, maxRows: 9 })).rows.length).toBeLessThan(2),
          5_000,
        )
      }
      expect(await readBoats()).toEqual([{ id: 'boat/anna' }])
      await expect(graph.ask('RETURN 1', {}, { ...limits, signal: gone.signal })).rejects.toMatchObject({
        code: 'bad-request',
      })
    })

    it('keeps the deadline of named statements', async () => {
      const hasty = await engine.open({ cypherFolder, timeoutMs: 300, memoryLimitMb: 500 })
      await expect(hasty.read('endless', {}, Anything)).rejects.toMatchObject({ code: 'time-limit' })
      await hasty.close()
    })

    it('stops what takes too much memory, and answers other reads that run meanwhile', async () => {
      const stopped = failureOf(graph.read('hoard', {}, Anything))
      expect((await count(3_000_000)).rows).toEqual([[3_000_000]])
      expect(await stopped).toMatchObject({ code: 'memory-limit' })
      expect((await count(3)).rows).toEqual([[3]])
    })
  })
}
