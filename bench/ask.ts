/** What asking costs: a saved query over HTTP, the guard, and what a statement without end does to everybody else. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Graph } from '../server/graph/port.ts'
import { checkStatement } from '../server/guard/check-statement.ts'
import { openQueries } from '../server/queries/open-queries.ts'
import { readSettings } from '../server/settings.ts'
import { engines, type TestEngine } from '../tests/engines.ts'
import { post, type Served } from '../tests/serve.ts'
import { setupUnchanged, teardown } from '../tests/start-engines.ts'
import type { Benchmark, Figure } from './figures.ts'
import { fillStore } from './fill-store.ts'
import { openClient } from './http-client.ts'
import { type MadeUpGraph, makeUpGraph } from './made-up-graph.ts'
import { compare, quantile, sample } from './measure.ts'
import { serveGraph } from './serve-graph.ts'
import { watchMemory } from './watch-memory.ts'

const SIZE = { entities: 20_000, links: 60_000, hubLinks: 2_000 }
const RUNS = 40

/**
 * The request runs code of its own, the statement beside it next to none, so
 * with few runs before them the figure would be how long compiling that takes.
 */
const QUERY_WARM_UP = 40
const TIME_LIMIT_MS = 3_000

/** None would end within its time; two at a time are all that the server lets run. */
const RUNAWAYS = ['all-with-all', 'endless-path', 'huge-range', 'huge-list']
const LONG_STATEMENTS = ['clauses', 'ids', 'digits-and-signs']

const readStatement = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'statements', `${name}.cypher`), 'utf8')

/** The second line of the file as often as 64 KB hold it. */
const readLongStatement = (name: string): string => {
  const [first = '', repeated = '', last = ''] = readStatement(name).split('\n')
  return [first, `${repeated} `.repeat(Math.floor(65_000 / (repeated.length + 1))), last].join('\n')
}

const inMs = (value: number): string => `${value.toFixed(1)} ms`
const ascending = (a: number, b: number): number => a - b

/** A server is asked more than once: by then the guard is compiled, which it is not yet after 50 statements on a busy machine. */
const GUARD_WARM_UP = 300

/** 64 KB is what a statement may have at most: once of clauses, once of as many tokens as fit in. */
const measureGuard = async (): Promise<readonly Figure[]> => {
  const figures: Figure[] = []
  for (const name of LONG_STATEMENTS) {
    const text = readLongStatement(name)
    if (!checkStatement(text, 'neo4j').ok) throw new Error(`The guard refuses the statement of ${name}.`)
    const samples = await sample(async () => checkStatement(text, 'neo4j'), 100, GUARD_WARM_UP)
    figures.push({
      what: `guard, a statement of 64 KB, ${name}`,
      measured: quantile(samples, 0.5),
      limit: 2,
      unit: 'ms',
      note: `median of ${samples.length} runs; the quickest ${inMs(samples[0] ?? Number.NaN)}`,
    })
  }
  return figures
}

const measureQueries = async (
  { graph, name }: { graph: Graph; name: string },
  served: Served,
  madeUp: MadeUpGraph,
): Promise<readonly Figure[]> => {
  const { cypherFolder, limits } = readSettings({})
  const { queries } = openQueries(join(cypherFolder, 'queries'))
  const values = {
    'most-connected': { count: 50, matter: null },
    'who-works-for': { organisation: madeUp.hub, from: '2000', to: null },
  }
  const figures: Figure[] = []
  const client = openClient(served.port)
  for (const [id, parameters] of Object.entries(values)) {
    const text = queries.get(id)?.statement ?? ''
    const { a, b, ratio, difference } = await compare(
      () => client.post(`/api/queries/${id}/run`, { parameters }),
      () => graph.ask(text, parameters, { timeoutMs: limits.statementTimeoutMs, maxRows: limits.ask.rows }),
      RUNS,
      QUERY_WARM_UP,
    )
    const [http, statement] = [quantile(a, 0.5), quantile(b, 0.5)]
    const note = `${inMs(http)} / ${inMs(statement)}, ${RUNS} pairs`
    const what = `saved query “${id}” over HTTP, beside its statement, ${name}`
    figures.push(
      graph.engine === 'neo4j'
        ? { what, measured: ratio, limit: 1.2, unit: '×', note }
        : { what: `${what}, more`, measured: difference, limit: 3, unit: 'ms', note },
    )
  }
  client.close()
  return figures
}

const measureRunaways = async (name: string, served: Served, madeUp: MadeUpGraph): Promise<readonly Figure[]> => {
  const names = madeUp.entities.filter((_, index) => index % 97 === 0).map((entity) => entity.name)
  const searchOnce = async (turn: number): Promise<void> => {
    const typed = names[turn % names.length] ?? ''
    const answer = await fetch(`${served.url}/api/search?q=${encodeURIComponent(typed)}`)
    if (!answer.ok) throw new Error(`A search was answered with ${answer.status}.`)
    await answer.arrayBuffer()
  }
  await searchOnce(0)
  const memory = watchMemory()
  const ends: { what: string; ms: number; code: string }[] = []
  const runaway = async (what: string): Promise<void> => {
    const statement = readStatement(what)
    const start = performance.now()
    const { text } = await post(served.port, '/api/cypher', { statement })
    ends.push({ what, ms: performance.now() - start, code: /"code":"([a-z-]+)"/.exec(text)?.[1] ?? 'an answer' })
  }
  const over = new AbortController()
  const times: number[] = []
  const searching = (async () => {
    for (let turn = 0; !over.signal.aborted; turn += 1) {
      const start = performance.now()
      await searchOnce(turn)
      times.push(performance.now() - start)
      await wait(20)
    }
  })()
  for (let at = 0; at < RUNAWAYS.length; at += 2) await Promise.all(RUNAWAYS.slice(at, at + 2).map(runaway))
  over.abort()
  await searching
  const { serverMb, allMb } = memory.stop()
  times.sort(ascending)
  const last = ends.toSorted((a, b) => b.ms - a.ms)[0]
  return [
    {
      what: `runaway statements, the last over after its limit, ${name}`,
      measured: ((last?.ms ?? Number.NaN) - TIME_LIMIT_MS) / 1_000,
      limit: 1,
      unit: 's',
      note: ends.map(({ what, ms, code }) => `${what} ${(ms / 1_000).toFixed(2)} s (${code})`).join(', '),
    },
    {
      what: `search meanwhile, p95, ${name}`,
      measured: quantile(times, 0.95),
      limit: 500,
      unit: 'ms',
      note: `p50 ${inMs(quantile(times, 0.5))}, ${times.length} searches`,
    },
    {
      what: `memory of the server meanwhile, highest, ${name}`,
      measured: serverMb,
      limit: 1_000,
      unit: 'MB',
      note: `with the processes that were stopped ${allMb.toFixed(0)} MB`,
    },
  ]
}

const measureEngine = async (engine: TestEngine, madeUp: MadeUpGraph): Promise<readonly Figure[]> => {
  const graph = await engine.open()
  await fillStore(graph, madeUp, { claims: true })
  const served = await serveGraph(graph, { ASK_TIMEOUT_MS: String(TIME_LIMIT_MS) })
  try {
    return [
      ...(await measureQueries({ graph, name: engine.name }, served, madeUp)),
      ...(await measureRunaways(engine.name, served, madeUp)),
    ]
  } finally {
    await served.close()
    await graph.close()
  }
}

export const ASK: Benchmark = {
  name: 'ask',
  async run(report) {
    const figures: Figure[] = [...(await measureGuard())]
    await setupUnchanged()
    try {
      const madeUp = makeUpGraph(SIZE)
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
