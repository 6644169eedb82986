/** Puts a made-up graph into an empty store, by the statements that loading uses, in transactions of a bearable size. */
import { z } from 'zod'
import { keepLinkTypes } from '../server/cases/keep-link-types.ts'
import { rankHubs } from '../server/cases/rank-hubs.ts'
import type { Graph } from '../server/graph/port.ts'
import { searchKeys } from '../server/names/search-keys.ts'
import type { MadeUpGraph } from './made-up-graph.ts'

const BATCH = 5_000
const CASE_ID = 'made-up'

interface Ends {
  degree: number
  readonly neighbours: Set<string>
}

/** Degree and neighbours of every entity, counted once, as loading would have left them. */
function countEnds({ entities, links }: MadeUpGraph): ReadonlyMap<string, Ends> {
  const ends = new Map(entities.map(({ id }): [string, Ends] => [id, { degree: 0, neighbours: new Set() }]))
  for (const { from, to } of links) {
    for (const [here, there] of [
      [from, to],
      [to, from],
    ] as const) {
      const end = ends.get(here)
      if (end === undefined || (here === there && here === to && end.neighbours.has(there))) continue
      end.degree += 1
      if (here !== there) end.neighbours.add(there)
    }
  }
  return ends
}

function byType<Item extends { readonly type: string }>(items: readonly Item[]): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(item.type)
    if (group === undefined) groups.set(item.type, [item])
    else group.push(item)
  }
  return groups
}

async function addRows(graph: Graph, statement: string, type: string, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    await graph.write(({ run }) =>
      run(statement, { rows: rows.slice(start, start + BATCH) }, z.object({}), { Type: type }),
    )
  }
}

const present = (properties: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null))

/** What loading would say of the case, so that the page can start with it. */
const toHead = ({ hub, entities, links }: MadeUpGraph): object => ({
  title: 'A made-up network',
  summary: 'Nobody in it exists.',
  start: [hub, ...entities.slice(1, 3).map(({ id }) => id)],
  entities: entities.length,
  links: links.length,
  claims: 0,
  sources: 0,
  loadedAt: new Date().toISOString(),
})

async function addClaims(graph: Graph, { links }: MadeUpGraph): Promise<void> {
  const rows = links.map(({ id, from, to, status }) => ({
    id: `claim/${id}`,
    properties: { about: id, from, to, status, text: 'made up', stance: 'reports', cases: [CASE_ID] },
  }))
  for (let start = 0; start < rows.length; start += BATCH) {
    await graph.write(({ run }) => run('add-claims', { rows: rows.slice(start, start + BATCH) }, z.object({})))
  }
}

/** Fills the store; the graph must be empty. `claims`: with one about each link, by which links are found by their ids. */
export async function fillStore(graph: Graph, madeUp: MadeUpGraph, { claims = false } = {}): Promise<void> {
  const ends = countEnds(madeUp)
  for (const [type, entities] of byType(madeUp.entities)) {
    const rows = entities.map(({ id, name, start }) => ({
      id,
      properties: present({
        name,
        start,
        aliases: [],
        searchText: searchKeys(name),
        degree: ends.get(id)?.degree ?? 0,
        neighbours: ends.get(id)?.neighbours.size ?? 0,
        cases: [CASE_ID],
      }),
    }))
    await addRows(graph, 'add-entities', type, rows)
  }
  for (const [type, links] of byType(madeUp.links)) {
    const rows = links.map(({ id, from, to, type: _type, ...rest }) => ({
      id,
      from,
      to,
      properties: present({ ...rest, reason: 'made up', cases: [CASE_ID] }),
    }))
    await addRows(graph, 'add-links', type, rows)
  }
  if (claims) await addClaims(graph, madeUp)
  await graph.write(({ run }) =>
    run('lock-store', { caseId: CASE_ID, dataVersion: '1' }, z.object({ dataVersion: z.string() })),
  )
  await graph.write(({ run }) => run('save-case', { caseId: CASE_ID, properties: toHead(madeUp) }, z.object({})))
  await graph.write(({ run }) => rankHubs(run))
  await graph.write(({ run }) =>
    keepLinkTypes(
      run,
      madeUp.links.map(({ type }) => type),
    ),
  )
  await graph.checkpoint()
}
