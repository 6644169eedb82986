/** What requests cost beside their bare statements, in a large store, at hubs and elsewhere, on each engine there is. */
import { engines, type TestEngine } from '../tests/engines.ts'
import { setupUnchanged, teardown } from '../tests/start-engines.ts'
import type { Benchmark, Figure } from './figures.ts'
import { fillStore } from './fill-store.ts'
import { type MadeUpGraph, makeUpGraph, seededNumbers } from './made-up-graph.ts'
import { compare, quantile, type Samples, sample } from './measure.ts'
import { type RecordingGraph, recordReads } from './record-reads.ts'
import { serveGraph } from './serve-graph.ts'

const SIZE = { entities: 100_000, links: 1_000_000, hubLinks: 50_000 }
const RUNS = 30
/** A store of this size fits into no less. */
const MEMORY_MB = 6_000

const inMs = (value: number): string => `${value.toFixed(1)} ms`
const told = (samples: Samples): string => `p50 ${inMs(quantile(samples, 0.5))}, p95 ${inMs(quantile(samples, 0.95))}`

async function fetchJson(url: string, body?: object): Promise<unknown> {
  const answer = await fetch(
    url,
    body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  )
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

interface Asked {
  readonly path: string
  readonly body?: object
}

/** A request over HTTP in turn with the statements that it runs, each of `asked` once. */
async function measureRequests(
  what: string,
  asked: readonly Asked[],
  graph: RecordingGraph,
  url: string,
): Promise<readonly Figure[]> {
  const next = (turn: { at: number }): Asked => asked[turn.at++ % asked.length] ?? { path: '' }
  const [requests, statements] = [{ at: 0 }, { at: 0 }]
  const known = new Map<Asked, () => Promise<void>>()
  for (const each of asked) {
    const replay = graph.record()
    await fetchJson(`${url}${each.path}`, each.body)
    known.set(each, replay())
  }
  const { a, b, ratio } = await compare(
    async () => {
      const { path, body } = next(requests)
      await fetchJson(`${url}${path}`, body)
    },
    async () => known.get(next(statements))?.(),
    Math.max(RUNS, asked.length),
    2,
  )
  return [
    {
      what: `${what}, HTTP / its statements`,
      measured: ratio,
      limit: 1.3,
      unit: '×',
      note: `${told(a)} / ${told(b)}, ${a.length} pairs`,
    },
  ]
}

function questions(madeUp: MadeUpGraph): readonly (readonly [string, readonly Asked[]])[] {
  const random = seededNumbers(5)
  const someone = (): string => madeUp.entities[1 + Math.floor(random() * (madeUp.entities.length - 1))]?.id ?? ''
  const neighbours = (id: string): Asked => ({
    path: `/api/entities/${encodeURIComponent(id)}/neighbours?limit=50`,
  })
  const paths = (from: string, to: string): Asked => ({ path: '/api/paths', body: { from, to } })
  const people = Array.from({ length: RUNS }, someone)
  return [
    ['neighbours, anybody', people.map(neighbours)],
    ['neighbours at a hub of 50 000', [neighbours(madeUp.hub)]],
    [
      'choice among the neighbours of that hub',
      [{ path: '/api/neighbours/kinds', body: { ids: [madeUp.hub], exclude: people } }],
    ],
    ['paths, anybody to anybody', people.map((from) => paths(from, someone()))],
    ['paths, anybody to that hub', people.map((from) => paths(from, madeUp.hub))],
  ]
}

async function measureSearch(madeUp: MadeUpGraph, url: string, name: string): Promise<Figure> {
  const names = madeUp.entities.filter((_, index) => index % 997 === 0).map((entity) => entity.name)
  let turn = 0
  const search = await sample(async () => {
    const name = names[turn % names.length] ?? ''
    turn += 1
    // One letter wrong, as people type.
    const typed = `${name.slice(0, 2)}${name.slice(3)}`
    await fetchJson(`${url}/api/search?q=${encodeURIComponent(typed)}`)
  }, 200)
  return {
    what: `search among 100 000 entities with a typing mistake, p95, ${name}`,
    measured: quantile(search, 0.95),
    limit: 50,
    unit: 'ms',
    note: `p50 ${inMs(quantile(search, 0.5))}, ${search.length} searches`,
  }
}

async function measureEngine(
  engine: TestEngine,
  madeUp: MadeUpGraph,
  report: (line: string) => void,
): Promise<readonly Figure[]> {
  const opened = await engine.open({ timeoutMs: 120_000, memoryLimitMb: MEMORY_MB })
  const graph = recordReads(opened)
  report(`filling ${engine.name} with ${SIZE.entities} entities and ${SIZE.links} links …`)
  await fillStore(opened, madeUp)
  const served = await serveGraph(graph)
  try {
    const figures: Figure[] = []
    for (const [what, asked] of questions(madeUp)) {
      report(`${what} …`)
      figures.push(...(await measureRequests(`${what}, ${engine.name}`, asked, graph, served.url)))
      const { measured, note } = figures.at(-1) ?? { measured: Number.NaN, note: '' }
      report(`${measured.toFixed(2)} × (${note})`)
    }
    return [...figures, await measureSearch(madeUp, served.url, engine.name)]
  } finally {
    await served.close()
    await opened.close()
  }
}

export const SERVER: Benchmark = {
  name: 'server',
  async run(report) {
    await setupUnchanged()
    try {
      const madeUp = makeUpGraph(SIZE)
      const figures: Figure[] = []
      for (const engine of engines()) figures.push(...(await measureEngine(engine, madeUp, report)))
      return figures
    } finally {
      await teardown()
    }
  },
}
