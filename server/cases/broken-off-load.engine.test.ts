import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { engines } from '../../tests/engines.ts'
import { takeFingerprint } from '../../tests/fingerprint.ts'
import { toNewerVersion, toQuay } from '../../tests/contract/life-of-a-case.ts'
import type { Graph } from '../graph/port.ts'
import type { Case } from './case.ts'
import { checkCase } from './check-case.ts'
import { loadCase } from './load-case.ts'
import type { LoadOptions } from './load-options.ts'
import { putBackLeftOver } from './put-back-dead.ts'
import { readCaseFolder } from './read-case-folder.ts'
import { removeCase } from './remove-case.ts'
import { findLastLoad, undoLoad } from './undo-load.ts'

const IdRow = z.object({ id: z.string() })

/** A graph of which the n-th statement of writes fails, and everything after it when `dead`: as if the server were killed. */
function failing(
  graph: Graph,
  at: number,
  dead: boolean,
  fail = (): void => {
    throw new Error('the cable was pulled')
  },
): { graph: Graph; runs: () => number } {
  let runs = 0
  const check = (): void => {
    runs += 1
    if (runs === at || (dead && runs > at)) fail()
  }
  return {
    runs: () => runs,
    graph: {
      ...graph,
      write: (work) =>
        graph.write(({ run }) =>
          work({
            run: (...call) => {
              check()
              return run(...call)
            },
          }),
        ),
    },
  }
}

const parsed = checkCase(await readCaseFolder('tests/fixtures/harbour')).case
if (parsed === null) throw new Error('the harbour case has mistakes')
const harbour: Case = parsed
const newer = toNewerVersion(harbour)
const quay = toQuay(harbour)

/** In one transaction, and with one for each statement. */
const WAYS: readonly (readonly [string, LoadOptions])[] = [
  ['in one transaction', { atOnce: 1_000_000 }],
  ['in many transactions', { atOnce: 0 }],
]

for (const engine of engines()) {
  describe(`a load that is broken off on ${engine.name}`, () => {
    let graph: Graph

    beforeAll(async () => {
      graph = await engine.open()
    })
    afterAll(() => graph.close())
    beforeEach(async () => {
      await putBackLeftOver(graph)
      for (const { id } of await graph.read('stored-cases', {}, IdRow)) await removeCase(graph, id)
      await loadCase(graph, harbour)
      await loadCase(graph, quay)
    })

    it.each(WAYS)('leaves the store as it was at whichever statement it ends, %s', async (_way, options) => {
      const before = await takeFingerprint(graph)
      // A sample where each takes longest; `npm run torture` breaks off many more.
      const every = (engine.name === 'embedded' ? 1 : 5) * (options.atOnce === 0 ? 3 : 1)
      let broken = 0
      for (let at = 1; ; at += every) {
        // Every other time its server is dead from there on, and only the next start finds what it left.
        const dead = broken % 2 === 1
        const outcome = await loadCase(failing(graph, at, dead).graph, newer, options).then(
          () => 'loaded',
          () => 'broken',
        )
        if (outcome === 'loaded') break
        broken += 1
        if (dead) await putBackLeftOver(graph)
        expect(await takeFingerprint(graph), `after statement ${at}`).toBe(before)
      }
      expect(broken).toBeGreaterThan(20 / every)
      expect(await takeFingerprint(graph)).not.toBe(before)
      await undoLoad(graph, options)
      expect(await takeFingerprint(graph)).toBe(before)
    })

    it('leaves nothing when whoever waits for it goes away', async () => {
      const before = await takeFingerprint(graph)
      for (const [, options] of WAYS) {
        const gone = new AbortController()
        const leaving = failing(graph, 12, false, () => gone.abort(new Error('gone')))
        await expect(loadCase(leaving.graph, newer, { ...options, signal: gone.signal })).rejects.toThrow('gone')
        expect(await takeFingerprint(graph)).toBe(before)
      }
    })
  })

  describe(`undoing the last load on ${engine.name}`, () => {
    let graph: Graph

    beforeAll(async () => {
      graph = await engine.open()
    })
    afterAll(() => graph.close())
    beforeEach(async () => {
      for (const { id } of await graph.read('stored-cases', {}, IdRow)) await removeCase(graph, id)
    })

    it.each(WAYS)('gives back exactly what was there, whatever the load was, %s', async (_way, options) => {
      const steps: readonly (readonly [string, () => Promise<unknown>])[] = [
        ['a first case', () => loadCase(graph, harbour, options)],
        ['a second that shares much', () => loadCase(graph, quay, options)],
        ['a newer version', () => loadCase(graph, newer, options)],
        ['a removal', () => removeCase(graph, 'harbour', options)],
      ]
      for (const [what, step] of steps) {
        const before = await takeFingerprint(graph)
        await step()
        const after = await takeFingerprint(graph)
        expect(after, what).not.toBe(before)
        expect((await findLastLoad(graph)).last, what).not.toBeNull()
        await undoLoad(graph, options)
        expect(await takeFingerprint(graph), what).toBe(before)
        await expect(undoLoad(graph)).rejects.toMatchObject({ code: 'not-found' })
        await step()
        expect(await takeFingerprint(graph), what).toBe(after)
      }
      expect(await findLastLoad(graph)).toMatchObject({ last: { case: 'harbour', kind: 'remove' }, why: null })
    })

    it('says what it did, and leaves the case gone that was not there before', async () => {
      await loadCase(graph, harbour)
      const { changes } = await undoLoad(graph)
      expect(changes.links).toEqual({ added: 0, changed: 0, removed: 26 })
      expect(await graph.read('stored-cases', {}, IdRow)).toEqual([])
      await loadCase(graph, harbour)
      await loadCase(graph, { ...harbour, id: 'twin' })
      await removeCase(graph, 'twin')
      expect((await undoLoad(graph)).changes.links).toEqual({ added: 26, changed: 0, removed: 0 })
    })
  })
}
