import { expect, it, vi } from 'vitest'
import type { Graph, Run } from '../graph/port.ts'
import { readDataVersion } from './read-data-version.ts'

const openCounted = (engine: Graph['engine']) => {
  const state = { version: 'one', written: 0, reads: 0, fails: false }
  const read: Run = async (_statement, _parameters, row) => {
    state.reads += 1
    if (state.fails) throw new Error('The database is away.')
    return [row.parse({ dataVersion: state.version })]
  }
  const graph: Pick<Graph, 'engine' | 'read' | 'written'> = { engine, read, written: () => state.written }
  return { state, graph: graph as Graph }
}

it('is read once until something was written, where nobody else writes', async () => {
  const { state, graph } = openCounted('embedded')
  expect([await readDataVersion(graph), await readDataVersion(graph), state.reads]).toEqual(['one', 'one', 1])
  state.version = 'two'
  state.written = 1
  expect([await readDataVersion(graph), await readDataVersion(graph), state.reads]).toEqual(['two', 'two', 2])
})

it('is read again where others write too, unless it may be as old as it is', async () => {
  vi.useFakeTimers()
  const { state, graph } = openCounted('neo4j')
  expect(await readDataVersion(graph)).toBe('one')
  state.version = 'two'
  vi.advanceTimersByTime(999)
  expect([await readDataVersion(graph, 1_000), state.reads]).toEqual(['one', 1])
  vi.advanceTimersByTime(1)
  expect([await readDataVersion(graph, 1_000), state.reads]).toEqual(['two', 2])
  expect([await readDataVersion(graph), state.reads]).toEqual(['two', 3])
  state.written = 1
  expect([await readDataVersion(graph, 1_000), state.reads]).toEqual(['two', 4])
  vi.useRealTimers()
})

it('is read again after a reading that failed', async () => {
  const { state, graph } = openCounted('embedded')
  state.fails = true
  await expect(readDataVersion(graph)).rejects.toThrow('away')
  state.fails = false
  expect(await readDataVersion(graph)).toBe('one')
})
