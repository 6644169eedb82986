/** How quick loading is beside the bare statements with the same rows, what it takes, and how the store answers afterwards. */
import { z } from 'zod'
import { loadCase } from '../server/cases/load-case.ts'
import { toBatches } from '../server/cases/in-batches.ts'
import type { Graph } from '../server/graph/port.ts'
import { engines, type TestEngine } from '../tests/engines.ts'
import { setupUnchanged, teardown } from '../tests/start-engines.ts'
import { measureCheck } from './check-memory.ts'
import type { Benchmark, Figure } from './figures.ts'
import { makeUpDraft } from './made-up-draft.ts'
import { quantile, sample } from './measure.ts'
import { NotedRows } from './noted-rows.ts'
import { serveGraph } from './serve-graph.ts'
import { watchMemory } from './watch-memory.ts'

const LINKS = 100_000
const MANY_LINKS = 1_000_000
/** Takes the large size: `LOAD_LINKS=1000000 npm run bench load`. */
const links = (): number => Math.min(MANY_LINKS, Number(process.env.LOAD_LINKS ?? LINKS))
/** Takes one engine alone, as a large load lasts long: `LOAD_ENGINE=embedded`. */
const isAsked = ({ name }: TestEngine): boolean => (process.env.LOAD_ENGINE ?? name) === name

const seconds = (since: number): number => (performance.now() - since) / 1_000

async function measureAfter(
  graph: Graph,
  hub: string,
  names: readonly string[],
): Promise<[search: number, hub: number]> {
  const served = await serveGraph(graph)
  const fetchJson = async (path: string): Promise<void> => {
    const answer = await fetch(`${served.url}${path}`)
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    await answer.json()
  }
  try {
    let turn = 0
    const search = await sample(async () => {
      turn += 1
      const name = names[turn % names.length] ?? ''
      await fetchJson(`/api/search?q=${encodeURIComponent(`${name.slice(0, 2)}${name.slice(3)}`)}`)
    }, 100)
    const neighbours = await sample(() => fetchJson(`/api/entities/${encodeURIComponent(hub)}/neighbours?limit=50`), 30)
    return [quantile(search, 0.95), quantile(neighbours, 0.5)]
  } finally {
    await served.close()
  }
}

async function measureEngine(engine: TestEngine, report: (line: string) => void): Promise<readonly Figure[]> {
  const count = links()
  const open = () => engine.open({ timeoutMs: 600_000, memoryLimitMb: 16_000, writeTimeoutMs: 3_600_000 })
  const draft = makeUpDraft({ entities: count / 2, links: count, hubLinks: count / 20 })
  const graph = await open()
  const rows = new NotedRows()
  const memory = watchMemory()
  const start = performance.now()
  const cpu = process.cpuUsage()
  let stage = ''
  await loadCase(rows.watch(graph), draft, {
    onProgress: (next) => {
      if (next !== stage) report(`${seconds(start).toFixed(1)} s: ${next}`)
      stage = next
    },
  })
  const loaded = seconds(start) - rows.spent
  const { user, system } = process.cpuUsage(cpu)
  const names: string[] = []
  for (const batch of toBatches(draft.entities)) for (const { name } of batch.slice(0, 1)) names.push(name)
  const [search, hub] = await measureAfter(graph, draft.start[0] ?? '', names)
  const { ownMb, serverMb } = memory.stop()
  await graph.close()
  const empty = await open()
  const bare = await rows.addBare(empty, z.unknown())
  await empty.close()
  rows.close()
  const size = `${count} links on ${count / 2} entities with ${count} claims, ${engine.name}`
  return [
    {
      what: `loading ${size}, product / bare statements`,
      measured: loaded / bare,
      limit: 1.25,
      unit: '×',
      note: `${loaded.toFixed(1)} s / ${bare.toFixed(1)} s, ${Math.round(count / loaded)} links/s, ${((user + system) / 1e6).toFixed(0)} s of processor time of its own, one run`,
    },
    {
      what: `memory of the server’s own process meanwhile, ${engine.name}`,
      measured: ownMb,
      limit: 1_000,
      unit: 'MB',
      note: `loading and searching, with the case and the index of names in it; with the engine’s process ${Math.round(serverMb)} MB`,
    },
    {
      what: `search afterwards, p95, ${engine.name}`,
      measured: search,
      limit: 100,
      unit: 'ms',
      note: '100 searches with a typing mistake',
    },
    {
      what: `neighbours of a hub of ${count / 20} afterwards, ${engine.name}`,
      measured: hub,
      limit: 100,
      unit: 'ms',
      note: 'median of 30',
    },
  ]
}

export const LOAD: Benchmark = {
  name: 'load',
  async run(report) {
    await setupUnchanged()
    try {
      report('checking a large file …')
      const figures: Figure[] = [await measureCheck()]
      for (const engine of engines().filter(isAsked)) {
        report(`loading ${links()} links into ${engine.name} …`)
        const measured = await measureEngine(engine, report)
        for (const { what, measured: value, unit, note } of measured)
          report(`${what}: ${value.toPrecision(3)} ${unit} (${note})`)
        figures.push(...measured)
      }
      return figures
    } finally {
      await teardown()
    }
  },
}
