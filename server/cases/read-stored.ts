/** Reads what the store holds of a case, and whatever else bears on it: shared records and claims of other cases. */
import { z } from 'zod'
import type { Source } from '../../contract/evidence.ts'
import type { Run } from '../graph/port.ts'
import type { Case, Properties } from './case.ts'
import type { Stored } from './difference.ts'
import { readInBatches } from './in-batches.ts'
import type { Kinds } from './to-wanted.ts'

export interface StoredCase {
  /** The case's own values; null when it is not loaded. */
  readonly properties: Properties | null
  /** Whether other cases are loaded. */
  readonly hasOthers: boolean
  /** Every record that the case has or whose id the new version has. */
  readonly records: Kinds<Stored[]>
  /** Every source, of whatever case. */
  readonly allSources: readonly Stored[]
}

/** Values as the database gives them; those that Entourage writes are all of the contract's kinds. */
const PropertiesRow = z.custom<Properties>((value) => typeof value === 'object' && value !== null)
const IdRow = z.object({ id: z.string() })
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

async function readLinks(run: Run, draft: Case, hasOthers: boolean): Promise<Stored[]> {
  const own = await run('link-ends-of-case', { caseId: draft.id }, EndsRow)
  const known = new Set(own.map(({ id }) => id))
  const unknown = draft.links.map(({ id }) => id).filter((id) => !known.has(id))
  return readStoredLinks(run, [...own, ...(hasOthers ? await readLinkEnds(run, unknown) : [])])
}

/** Ids that the case has in the store, then those that it has now and that another case may have. */
async function readIds(
  run: Run,
  statement: string,
  draft: Case,
  wanted: readonly { id: string }[],
  hasOthers: boolean,
): Promise<string[]> {
  const own = await run(statement, { caseId: draft.id }, IdRow)
  return [...new Set([...own, ...(hasOthers ? wanted : [])].map(({ id }) => id))]
}

/** Returns what is stored. A store without cases is not searched for records. */
export async function readStored(run: Run, draft: Case): Promise<StoredCase> {
  const cases = await run('stored-cases', {}, RecordRow)
  const hasOthers = cases.some(({ id }) => id !== draft.id)
  const properties = cases.find(({ id }) => id === draft.id)?.properties ?? null
  const sourceRows = await run('stored-sources', {}, RecordRow)
  const allSources = sourceRows.map((row) => toStored(row.id, {}, row.properties))
  const wantedSources = new Set(draft.sources.map(({ id }) => id))
  const sources = allSources.filter(({ id, cases }) => cases.includes(draft.id) || wantedSources.has(id))
  const nothing = { entities: [], links: [], claims: [], sources }
  if (properties === null && !hasOthers) return { properties, hasOthers, records: nothing, allSources }

  const entityIds = await readIds(run, 'entity-ids-of-case', draft, draft.entities, hasOthers)
  const claimIds = await readIds(run, 'claim-ids-of-case', draft, draft.claims, hasOthers)
  return {
    properties,
    hasOthers,
    records: {
      entities: await readEntities(run, entityIds),
      links: await readLinks(run, draft, hasOthers),
      claims: await readClaims(run, claimIds),
      sources,
    },
    allSources,
  }
}

const readEntities = async (run: Run, all: readonly string[]): Promise<Stored[]> =>
  (await readInBatches(all, (ids) => run('stored-entities', { ids }, EntityRow))).map((row) =>
    toStored(row.id, { type: row.type }, row.properties),
  )

/** A claim whose citation is missing, as a broken-off load leaves it, is found too. */
const readClaims = async (run: Run, all: readonly string[]): Promise<Stored[]> =>
  (await readInBatches(all, (ids) => run('stored-claims', { ids }, ClaimRow))).map((row) =>
    toStored(row.id, { source: row.source ?? '', locator: row.locator ?? '' }, row.properties),
  )

const readSources = async (run: Run): Promise<Stored[]> =>
  (await run('stored-sources', {}, RecordRow)).map((row) => toStored(row.id, {}, row.properties))

/** Returns the records of these ids that are stored, links with the entities that they may go out from. */
export async function readByIds(
  run: Run,
  { entities, links, claims, sources }: Kinds<readonly z.infer<typeof EndsRow>[]>,
): Promise<Kinds<Stored[]>> {
  const ids = (records: readonly { readonly id: string }[]): string[] => [...new Set(records.map(({ id }) => id))]
  const wanted = new Set(ids(sources))
  return {
    entities: await readEntities(run, ids(entities)),
    links: await readStoredLinks(run, links),
    claims: await readClaims(run, ids(claims)),
    sources: (await readSources(run)).filter(({ id }) => wanted.has(id)),
  }
}

/** Returns all records that a case has in the store, complete or not. */
export async function readOfCase(run: Run, caseId: string): Promise<Kinds<Stored[]>> {
  const ids = async (statement: string): Promise<string[]> =>
    (await run(statement, { caseId }, IdRow)).map(({ id }) => id)
  return {
    entities: await readEntities(run, await ids('entity-ids-of-case')),
    links: await readStoredLinks(run, await run('link-ends-of-case', { caseId }, EndsRow)),
    claims: await readClaims(run, await ids('claim-ids-of-case')),
    sources: (await readSources(run)).filter(({ cases }) => cases.includes(caseId)),
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
