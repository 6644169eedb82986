import { expect, it } from 'vitest'
import type { Graph, Run } from '../graph/port.ts'
import { readDataVersion } from './read-data-version.ts'

const openCounted = (owned: boolean) => {
  const state = { version: 'one', written: 0, reads: 0, fails: false }
  const read: Run = async (_statement, _parameters, row) => {
    state.reads += 1
    if (state.fails) throw new Error('The database is away.')
    return [row.parse({ dataVersion: state.version })]
  }
  const graph: Pick<Graph, 'read' | 'written'> = { read, written: () => (owned ? state.written : null) }
  return { state, graph: graph as Graph }
}

it('is read once until something was written, where nobody else writes', async () => {
  const { state, graph } = openCounted(true)
  expect([await readDataVersion(graph), await readDataVersion(graph), state.reads]).toEqual(['one', 'one', 1])
  state.version = 'two'
  state.written = 1
  expect([await readDataVersion(graph), await readDataVersion(graph), state.reads]).toEqual(['two', 'two', 2])
})

it('is read each time where others write too', async () => {
  const { state, graph } = openCounted(false)
  expect(await readDataVersion(graph)).toBe('one')
  state.version = 'two'
  expect([await readDataVersion(graph), state.reads]).toEqual(['two', 2])
})

it('is read again after a reading that failed', async () => {
  const { state, graph } = openCounted(true)
  state.fails = true
  await expect(readDataVersion(graph)).rejects.toThrow('away')
  state.fails = false
  expect(await readDataVersion(graph)).toBe('one')
})
