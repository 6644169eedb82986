/** What requests cost beside their bare statements, in a large store, at hubs and elsewhere, on each engine there is. */
import type { Graph } from '../server/graph/port.ts'
import type { Benchmark, Figure } from './figures.ts'
import { withLargeStores } from './large-stores.ts'
import { type MadeUpGraph, makeUpGraph, seededNumbers } from './made-up-graph.ts'
import { compare, quantile, type Samples, sample } from './measure.ts'
import { type RecordingGraph, recordReads } from './record-reads.ts'
import { serveGraph } from './serve-graph.ts'

const SIZE = { entities: 100_000, links: 1_000_000, hubLinks: 50_000 }
const RUNS = 30

const inMs = (value: number): string => `${value.toFixed(1)} ms`
const told = (samples: Samples): string => `p50 ${inMs(quantile(samples, 0.5))}, p95 ${inMs(quantile(samples, 0.95))}`

const inKb = (bytes: number): string => `${(bytes / 1_000).toFixed(0)} kB`

/** Returns the length of the answer as text. */
async function fetchJson(url: string, body?: object): Promise<number> {
  const answer = await fetch(
    url,
    body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  )
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  const text = await answer.text()
  JSON.parse(text)
  return text.length
}

/** A question, what may be asked of it in turn, and within how many milliseconds 95 of 100 are to be answered. */
type Question = readonly [what: string, asked: readonly Asked[], limit: number]

interface Asked {
  readonly path: string
  readonly body?: object
}

/** A request over HTTP in turn with the statements that it runs, each of `asked` once. */
async function measureRequests(
  [what, asked, limit]: Question,
  graph: RecordingGraph,
  url: string,
): Promise<readonly Figure[]> {
  const next = (turn: { at: number }): Asked => asked[turn.at++ % asked.length] ?? { path: '' }
  const [requests, statements] = [{ at: 0 }, { at: 0 }]
  let bytes = 0
  const known = new Map<Asked, () => Promise<void>>()
  for (const each of asked) {
    const replay = graph.record()
    bytes = Math.max(bytes, await fetchJson(`${url}${each.path}`, each.body))
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
    {
      what: `${what}, p95`,
      measured: quantile(a, 0.95),
      limit,
      unit: 'ms',
      note: `${inKb(bytes)} in the largest answer`,
    },
  ]
}

function questions(madeUp: MadeUpGraph): readonly Question[] {
  const random = seededNumbers(5)
  const someone = (): string => madeUp.entities[1 + Math.floor(random() * (madeUp.entities.length - 1))]?.id ?? ''
  const neighbours = (id: string): Asked => ({
    path: `/api/entities/${encodeURIComponent(id)}/neighbours?limit=50`,
  })
  const paths = (from: string, to: string): Asked => ({ path: '/api/paths', body: { from, to } })
  const people = Array.from({ length: RUNS }, someone)
  return [
    ['neighbours, anybody', people.map(neighbours), 100],
    ['neighbours at a hub of 50 000', [neighbours(madeUp.hub)], 100],
    [
      'choice among the neighbours of that hub',
      [{ path: '/api/neighbours/kinds', body: { ids: [madeUp.hub], exclude: people } }],
      100,
    ],
    [
      'choice among them within years',
      [{ path: '/api/neighbours/kinds', body: { ids: [madeUp.hub], exclude: people, from: '2001', to: '2003' } }],
      300,
    ],
    ['paths, anybody to anybody', people.map((from) => paths(from, someone())), 2_000],
    ['paths, anybody to that hub', people.map((from) => paths(from, madeUp.hub)), 2_000],
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

/** What a reader waits for who comes first: the case, its network, and an index to search in. */
async function measureFirstScreen(graph: Graph, name: string): Promise<Figure> {
  const start = performance.now()
  const served = await serveGraph(graph)
  const since = (): string => `${((performance.now() - start) / 1_000).toFixed(2)} s`
  try {
    const schema = fetchJson(`${served.url}/api/schema`).then(since)
    const overview = fetchJson(`${served.url}/api/cases/made-up/overview`).then(since)
    const search = fetchJson(`${served.url}/api/search?q=harbour`).then(since)
    const note = `schema after ${await schema}, overview after ${await overview}, a first search after ${await search}`
    return {
      what: `first screen on a store just opened, ${name}`,
      measured: (performance.now() - start) / 1_000,
      limit: 5,
      unit: 's',
      note,
    }
  } finally {
    await served.close()
  }
}

async function measureEngine(
  opened: Graph,
  name: string,
  madeUp: MadeUpGraph,
  report: (line: string) => void,
): Promise<readonly Figure[]> {
  const figures = [await measureFirstScreen(opened, name)]
  report(`first screen: ${figures[0]?.note}`)
  const graph = recordReads(opened)
  const served = await serveGraph(graph)
  try {
    for (const [what, asked, limit] of questions(madeUp)) {
      report(`${what} …`)
      figures.push(...(await measureRequests([`${what}, ${name}`, asked, limit], graph, served.url)))
      for (const { what: row, measured, unit, note } of figures.slice(-2))
        report(`${row}: ${measured.toFixed(2)} ${unit} (${note})`)
    }
    return [...figures, await measureSearch(madeUp, served.url, name)]
  } finally {
    await served.close()
  }
}

export const SERVER: Benchmark = {
  name: 'server',
  async run(report) {
    const madeUp = makeUpGraph(SIZE)
    const figures: Figure[] = []
    await withLargeStores(madeUp, report, async (graph, name) => {
      figures.push(...(await measureEngine(graph, name, madeUp, report)))
    })
    return figures
  },
}
