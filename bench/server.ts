/** What a request costs beside the bare statement, at a hub and in a search, on each engine there is. */
import { z } from 'zod'
import { engines, type TestEngine } from '../tests/engines.ts'
import { setup, teardown } from '../tests/start-engines.ts'
import type { Benchmark, Figure } from './figures.ts'
import { fillStore } from './fill-store.ts'
import { type MadeUpGraph, makeUpGraph } from './made-up-graph.ts'
import { compare, quantile, sample } from './measure.ts'
import { serveGraph } from './serve-graph.ts'

const SIZE = { entities: 100_000, links: 300_000, hubLinks: 50_000 }
const RUNS = 30

const inMs = (value: number): string => `${value.toFixed(1)} ms`

async function fetchJson(url: string): Promise<unknown> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

async function measureEngine(engine: TestEngine, madeUp: MadeUpGraph): Promise<readonly Figure[]> {
  const graph = await engine.open({ timeoutMs: 120_000 })
  await fillStore(graph, madeUp)
  const served = await serveGraph(graph)
  try {
    const raw = {
      ids: [madeUp.hub],
      exclude: { [madeUp.hub]: true },
      link: null,
      direction: null,
      type: null,
      status: null,
      dated: false,
      since: '',
      until: '~',
      order: 'most-connected',
      limit: 50,
    }
    const neighboursUrl = `${served.url}/api/entities/${encodeURIComponent(madeUp.hub)}/neighbours?limit=50`
    const neighbours = await compare(
      () => fetchJson(neighboursUrl),
      () => graph.read('neighbours', raw, z.unknown()),
      RUNS,
    )
    const names = madeUp.entities.filter((_, index) => index % 997 === 0).map(({ name }) => name)
    let turn = 0
    const search = await sample(async () => {
      const name = names[turn % names.length] ?? ''
      turn += 1
      // One letter wrong, as people type.
      const typed = `${name.slice(0, 2)}${name.slice(3)}`
      await fetchJson(`${served.url}/api/search?q=${encodeURIComponent(typed)}`)
    }, 200)
    return [
      {
        what: `neighbours at a hub of 50 000, HTTP / statement, ${engine.name}`,
        measured: neighbours.ratio,
        limit: 1.3,
        unit: '×',
        note: `${inMs(quantile(neighbours.a, 0.5))} / ${inMs(quantile(neighbours.b, 0.5))}, ${RUNS} pairs`,
      },
      {
        what: `search among 100 000 entities with a typing mistake, p95, ${engine.name}`,
        measured: quantile(search, 0.95),
        limit: 50,
        unit: 'ms',
        note: `p50 ${inMs(quantile(search, 0.5))}, ${search.length} searches`,
      },
    ]
  } finally {
    await served.close()
    await graph.close()
  }
}

export const SERVER: Benchmark = {
  name: 'server',
  async run(report) {
    await setup()
    try {
      const madeUp = makeUpGraph(SIZE)
      const figures: Figure[] = []
      for (const engine of engines()) {
        report(`filling ${engine.name} with ${SIZE.entities} entities and ${SIZE.links} links …`)
        figures.push(...(await measureEngine(engine, madeUp)))
      }
      return figures
    } finally {
      await teardown()
    }
  },
}
