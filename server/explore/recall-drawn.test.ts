import { expect, it } from 'vitest'
import type { Graph, Run } from '../graph/port.ts'
import { recallDrawn } from './recall-drawn.ts'

const toEntity = (id: string) => ({
  id,
  type: 'Person',
  name: id,
  summary: null,
  start: null,
  end: null,
  degree: 0,
  neighbours: 0,
  cases: [],
})

/** A graph that has every entity but `nobody`, and notes which were read. */
const openNoted = (): { readonly graph: Graph; readonly read: string[][] } => {
  const read: string[][] = []
  const run: Run = async (_statement, { ids }, row) => {
    const wanted = Array.isArray(ids) ? ids.map(String) : []
    read.push(wanted)
    return wanted.filter((id) => id !== 'nobody').map((id) => row.parse({ entity: toEntity(id) }))
  }
  const refuse = (): never => {
    throw new Error('Nobody asks for that here.')
  }
  const graph: Graph = {
    engine: 'embedded',
    read: run,
    version: refuse,
    write: refuse,
    ask: refuse,
    askReader: refuse,
    written: refuse,
    prepareReader: refuse,
    checkpoint: refuse,
    ready: refuse,
    close: refuse,
  }
  return { graph, read }
}

it('reads only what no answer before it had', async () => {
  const { graph, read } = openNoted()
  const ask = async (...ids: readonly string[]) => [...(await recallDrawn(graph, '1').entities(ids)).keys()].toSorted()
  expect(await ask('a', 'b', 'a')).toEqual(['a', 'b'])
  expect(await ask('b', 'c')).toEqual(['b', 'c'])
  expect(await ask('c', 'a')).toEqual(['a', 'c'])
  expect(read).toEqual([['a', 'b'], ['c']])
})

it('asks again for what is not there, and for everything when the data have changed', async () => {
  const { graph, read } = openNoted()
  for (const version of ['1', '1', '2']) {
    expect([...(await recallDrawn(graph, version).entities(['nobody', 'a'])).keys()]).toEqual(['a'])
  }
  expect(read).toEqual([['nobody', 'a'], ['nobody'], ['nobody', 'a']])
})

it('keeps no more than so many, and answers all the same', async () => {
  const { graph } = openNoted()
  const many = Array.from({ length: 30_000 }, (_, index) => `e${index}`)
  expect((await recallDrawn(graph, '1').entities(many)).size).toBe(30_000)
  expect((await recallDrawn(graph, '1').entities(['x', ...many.slice(0, 5)])).size).toBe(6)
})
