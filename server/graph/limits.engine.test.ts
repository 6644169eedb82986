import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { engines } from '../../tests/engines.ts'
import type { Graph } from './port.ts'

const cypherFolder = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'boats')
const Anything = z.record(z.string(), z.unknown())
const Id = z.object({ id: z.string() })
const ENDLESS =
  'UNWIND range(1, 100) AS a UNWIND range(1, 100) AS b UNWIND range(1, 100) AS c UNWIND range(1, 100) AS d UNWIND range(1, 100) AS e UNWIND range(1, 100) AS f WITH a, b, c WHERE a + b + c < 0 RETURN count(*) AS n'

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
    const readBoats = () => graph.read('first-boats', { limit: 5 }, Id)

    it('stops what takes too long, and answers other reads that run meanwhile', async () => {
      const runaway = expect(runAway(700)).rejects.toMatchObject({
        code: 'time-limit',
        message: expect.stringContaining('longer than the 0.7 seconds'),
      })
      const others = Promise.all(Array.from({ length: 20 }, readBoats))
      expect(await others).toEqual(Array(20).fill([{ id: 'boat/anna' }]))
      const long = graph.ask(
        'UNWIND range(1, 3000000) AS i RETURN count(i) AS n',
        {},
        { timeoutMs: 30_000, maxRows: 1 },
      )
      await runaway
      expect((await long).rows).toEqual([[3_000_000]])
      expect(await readBoats()).toEqual([{ id: 'boat/anna' }])
    })

    it('stops each of several that take too long', async () => {
      const runaways = await Promise.allSettled([400, 500, 600].map(runAway))
      expect(runaways.map((one) => one.status === 'rejected' && one.reason.code)).toEqual(Array(3).fill('time-limit'))
      expect(await readBoats()).toEqual([{ id: 'boat/anna' }])
    })

    it('keeps the deadline of named statements', async () => {
      const hasty = await engine.open({ cypherFolder, timeoutMs: 300, memoryLimitMb: 500 })
      await hasty.write(({ run }) => run('add-boat', { id: 'boat/anna', properties: {} }, Id, { Type: 'Ferry' }))
      await expect(hasty.read('endless', {}, Anything)).rejects.toMatchObject({ code: 'time-limit' })
      await hasty.close()
    })

    it('stops what takes too much memory, and answers other reads that run meanwhile', async () => {
      const hoarding = expect(graph.read('hoard', {}, Anything)).rejects.toMatchObject({ code: 'memory-limit' })
      const other = graph.ask(
        'UNWIND range(1, 3000000) AS i RETURN count(i) AS n',
        {},
        { timeoutMs: 30_000, maxRows: 1 },
      )
      expect((await other).rows).toEqual([[3_000_000]])
      await hoarding
      expect(
        await graph.ask('MATCH (b:Boat) RETURN count(b) AS n', {}, { timeoutMs: 30_000, maxRows: 1 }),
      ).toMatchObject({
        rows: [[1]],
      })
    })
  })
}
