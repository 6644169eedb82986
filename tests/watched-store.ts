/** The made-up case in a store that tells whether anything touched it, a file that nobody may read, a server nobody may call. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadUpload } from '../server/cases/load-upload.ts'
import { readCaseFolder } from '../server/cases/read-case-folder.ts'
import type { GraphSettings } from '../server/graph/open-graph.ts'
import type { Graph } from '../server/graph/port.ts'
import type { TestEngine } from './engines.ts'
import { sortedJson } from './fingerprint.ts'

export interface WatchedStore {
  readonly graph: Graph
  /** What statements of the corpus put in for `{CANARY}` and `{LISTENER}`. */
  readonly places: Readonly<Record<string, string>>
  /** What was touched since the store was opened; empty when all is as it was. */
  touched(): Promise<string[]>
  close(): Promise<void>
}

const SECRET = 'canary-7f3a'
const DATA =
  'MATCH (n) OPTIONAL MATCH (n)-[r]->(m) WITH n, collect({type: type(r), properties: properties(r), to: m.id}) AS links RETURN labels(n) AS labels, properties(n) AS properties, links'
const SCHEMA = {
  embedded: ['SHOW INDEXES', 'SHOW CONSTRAINTS'],
  // Its other columns count how often an index was used.
  neo4j: ['SHOW INDEXES YIELD name, type, labelsOrTypes, properties', 'SHOW CONSTRAINTS YIELD name, type, properties'],
}
const LIMITS = { timeoutMs: 60_000, maxRows: 100_000 }

/** `changes` as for the engine's own `open`. */
export const openWatchedStore = async (
  engine: TestEngine,
  changes: Partial<Omit<GraphSettings, 'neo4j' | 'dataFolder'>> = {},
): Promise<WatchedStore> => {
  const folder = mkdtempSync(join(tmpdir(), 'entourage-canary-'))
  const canary = writeUnread(folder, 'canary.csv')
  const listener = await listen()
  const graph = await engine.open(changes)
  await loadUpload(graph, await readCaseFolder(join(import.meta.dirname, 'fixtures', 'harbour')), () => undefined)
  const before = await takeFingerprint(graph)
  return {
    graph,
    places: { CANARY: canary, LISTENER: `127.0.0.1:${listener.port}` },
    touched: async () => [
      ...((await takeFingerprint(graph)) === before ? [] : ['the store']),
      ...(tellsReads(folder) && wasRead(canary) ? ['the file'] : []),
      ...(listener.calls() === 0 ? [] : ['the server']),
    ],
    close: async () => {
      await graph.close()
      await listener.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** True when a text holds what is in the file. */
export const tellsSecret = (text: string): boolean => text.includes(SECRET)

const takeFingerprint = async (graph: Graph): Promise<string> => {
  const hash = createHash('sha256')
  const texts = [DATA, ...SCHEMA[graph.engine]]
  for (const { rows } of await Promise.all(texts.map((text) => graph.ask(text, {}, LIMITS)))) {
    hash.update(
      rows
        .map((row) => sortedJson(row))
        .toSorted()
        .join('\n'),
    )
  }
  return hash.digest('hex')
}

/** Read long before it was written, so that even a system that notes few reads notes the first one. */
const writeUnread = (folder: string, name: string): string => {
  const path = join(folder, name)
  writeFileSync(path, `id,name\n1,${SECRET}\n`)
  utimesSync(path, new Date('2001-01-01'), new Date())
  return path
}

const wasRead = (path: string): boolean => statSync(path).atime.getUTCFullYear() > 2001

/** Whether this system notes reads at all. */
const tellsReads = (folder: string): boolean => {
  const path = writeUnread(folder, 'control.csv')
  readFileSync(path)
  return wasRead(path)
}

const listen = async () => {
  let calls = 0
  const server = createServer((socket) => {
    calls += 1
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    calls: () => calls,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
