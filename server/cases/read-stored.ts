/** Reads records as the store holds them, by their ids. */
import { z } from 'zod'
import type { Source } from '../../contract/evidence.ts'
import type { Run } from '../graph/port.ts'
import type { Properties } from './case.ts'
import type { Stored } from './difference.ts'
import { readInBatches } from './in-batches.ts'

/** Values as the database gives them; those that Entourage writes are all of the contract's kinds. */
const PropertiesRow = z.custom<Properties>((value) => typeof value === 'object' && value !== null)
const EndsRow = z.object({ id: z.string(), from: z.string() })
const RecordRow = z.object({ id: z.string(), properties: PropertiesRow })
const EntityRow = RecordRow.extend({ type: z.string() })
const LinkRow = RecordRow.extend({ type: z.string(), from: z.string(), to: z.string() })
const ClaimRow = RecordRow.extend({ source: z.string().nullable(), locator: z.string().nullable() })

const ListOfText = z.array(z.string())

function toStored(id: string, fixed: Stored['fixed'], stored: Properties): Stored {
  const { id: _, cases, ...properties } = stored
  return { id, fixed, properties, cases: ListOfText.catch([]).parse(cases) }
}

/** Links as rows for a statement: by the entity that they go out from, so that each is looked through once. */
export function groupByFrom<Value>(
  links: readonly { readonly id: string; readonly from: string; readonly value: Value }[],
): { from: string; links: Record<string, Value> }[] {
  const groups = new Map<string, Record<string, Value>>()
  for (const { id, from, value } of links) {
    const group = groups.get(from) ?? {}
    group[id] = value
    groups.set(from, group)
  }
  return [...groups].map(([from, group]) => ({ from, links: group }))
}

/** Returns links as they are stored, those of the ids that are really there. */
export const readStoredLinks = async (
  run: Run,
  ends: readonly { readonly id: string; readonly from: string }[],
): Promise<Stored[]> => {
  // In order of their beginnings, so that a hub is in few pieces.
  const inOrder = [...ends].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const rows = await readInBatches(inOrder, (batch) =>
    run('stored-links', { rows: groupByFrom(batch.map((end) => ({ ...end, value: true }))) }, LinkRow),
  )
  return rows.map(({ id, type, from, to, properties }) => toStored(id, { type, from, to }, properties))
}

/** Returns where the links of these ids go out from, those that there are. */
export const readLinkEnds = (run: Run, ids: readonly string[]): Promise<z.infer<typeof EndsRow>[]> =>
  readInBatches(ids, (batch) => run('link-ends', { ids: batch }, EndsRow))

/** Reads entities, claims or sources as they are stored, those of the ids that there are. */
export const readEntities = async (run: Run, all: Iterable<string>): Promise<Stored[]> =>
  (await readInBatches(all, (ids) => run('stored-entities', { ids }, EntityRow))).map((row) =>
    toStored(row.id, { type: row.type }, row.properties),
  )

/** A claim whose citation is missing, as a broken-off load leaves it, is found too. */
export const readClaims = async (run: Run, all: Iterable<string>): Promise<Stored[]> =>
  (await readInBatches(all, (ids) => run('stored-claims', { ids }, ClaimRow))).map((row) =>
    toStored(row.id, { source: row.source ?? '', locator: row.locator ?? '' }, row.properties),
  )

/** Every source there is, of whatever case. */
export const readSources = async (run: Run): Promise<Stored[]> =>
  (await run('stored-sources', {}, RecordRow)).map((row) => toStored(row.id, {}, row.properties))

/** The cases that are loaded, as they are stored. */
export const readCases = (run: Run): Promise<z.infer<typeof RecordRow>[]> => run('stored-cases', {}, RecordRow)

/** As many ids as come at a time: the database goes through all records for each. */
const PAGE = 50_000

const ID_STATEMENTS = {
  entities: 'entity-ids-of-case',
  links: 'link-ends-of-case',
  claims: 'claim-ids-of-case',
} as const

const PagedRow = z.object({ id: z.string(), from: z.string().optional() })

/** Yields the ids of all records that a case has in the store, complete or not; links with where they go out from. */
export async function* readIdsOfCase(
  run: Run,
  kind: keyof typeof ID_STATEMENTS,
  caseId: string,
): AsyncGenerator<z.infer<typeof PagedRow>[]> {
  for (let after = ''; ; ) {
    const page = await run(ID_STATEMENTS[kind], { caseId, after, limit: PAGE }, PagedRow)
    yield page
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return
    after = last.id
  }
}

/** A stored source as the contract has it. */
export function toSource({ id, properties }: { readonly id: string; readonly properties: Properties }): Source {
  const text = (key: string): string | null => {
    const value = properties[key]
    return typeof value === 'string' ? value : null
  }
  return {
    id,
    title: text('title') ?? '',
    publisher: text('publisher'),
    author: text('author'),
    published: text('published'),
    url: text('url'),
    origin: text('origin'),
  }
}
