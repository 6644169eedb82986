import { expect, it } from 'vitest'
import type { Graph } from '../graph/port.ts'
import { readSettings } from '../settings.ts'
import { askShipped } from './ask-shipped.ts'

const settings = { ...readSettings({}).limits.ask, answerMb: 0.001 }
const { signal } = new AbortController()

const askFor = (rows: readonly (readonly unknown[])[]) => {
  const graph: Pick<Graph, 'ask'> = {
    ask: async () => ({ columns: ['a'], rows, count: { rows: rows.length, isAll: true } }),
  }
  return askShipped(graph, 'RETURN 1', {}, settings, undefined, signal)
}

it('gives all rows that fit, however near the limit they come', async () => {
  // As JSON each of them takes 102 bytes of the 1 000.
  const row = ['x'.repeat(98)]
  expect(await askFor(Array.from({ length: 9 }, () => row))).toMatchObject({ rows: { length: 9 }, limited: null })
  expect(await askFor(Array.from({ length: 10 }, () => row))).toMatchObject({
    rows: { length: 9 },
    limited: { by: 'bytes', limit: 1_000 },
  })
})

it('counts what characters, lists and maps take', async () => {
  const cell = { 'ж\u0001': ['ж'.repeat(200), null, true, 1.5] }
  const { rows, limited } = await askFor([[cell], [cell], [cell]])
  expect(rows).toHaveLength(2)
  expect(limited?.by).toBe('bytes')
})
