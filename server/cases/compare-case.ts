/** Compares a case with what the store holds of it, without writing anything. */
import type { CaseChanges } from '../../contract/cases.ts'
import type { PropertyValue } from '../../contract/values.ts'
import { HashIndex } from '../formats/values/hash-index.ts'
import type { Run } from '../graph/port.ts'
import type { Draft, Properties } from './case.ts'
import { type Difference, DifferenceSum, findDifference, isEmpty, type Stored, type Wanted } from './difference.ts'
import { findOthers } from './find-others.ts'
import { findKnownIds, type MayBeStored } from './known-ids.ts'
import { toBatches } from './in-batches.ts'
import {
  readCases,
  readClaims,
  readEntities,
  readIdsOfCase,
  readLinkEnds,
  readSources,
  readStoredLinks,
} from './read-stored.ts'
import { partition } from './records/partition.ts'
import type { Records } from './records/records.ts'
import { inTurns } from './records/turns.ts'
import { type Kinds, type Others, QUIET, toSearchText, toWanted } from './to-wanted.ts'

export interface Comparison {
  /** The case's own values as they are stored; null when it is not loaded. */
  readonly head: Properties | null
  /** Whether other cases are loaded. */
  readonly hasOthers: boolean
  /** Every source that is stored, of whatever case. */
  readonly allSources: readonly Stored[]
  readonly others: Others
  /** Entities of the case, or that it had, which other cases have too. */
  readonly shared: readonly string[]
  readonly wanted: Kinds<Records<Wanted>>
  readonly difference: Kinds<Difference>
}

const isOthers = ({ cases }: Stored, caseId: string): boolean => cases.some((id) => id !== caseId)

/** What other cases link too keeps its counts: this case does not know all of its links. */
function withStoredCounts(wanted: readonly Wanted[], stored: readonly Stored[], caseId: string): Wanted[] {
  const shared = new Map(stored.filter((record) => isOthers(record, caseId)).map((record) => [record.id, record]))
  return wanted.map((record) => {
    const known = shared.get(record.id)
    if (known === undefined) return record
    const { degree = 0, neighbours = 0 } = known.properties
    return { ...record, properties: { ...record.properties, degree, neighbours } }
  })
}

/** A record that leaves things open keeps what is stored of them. */
function withStoredRest(wanted: readonly Wanted[], stored: readonly Stored[]): readonly Wanted[] {
  if (wanted.every(({ partial }) => partial === undefined)) return wanted
  const storedById = new Map(stored.map((record) => [record.id, record]))
  return wanted.map((record) => {
    const known = storedById.get(record.id)
    if (known === undefined || record.partial === undefined) return record
    const properties: Record<string, PropertyValue> = { ...known.properties, ...record.properties }
    const { aliases } = known.properties
    if (Array.isArray(aliases) && 'aliases' in record.properties) {
      const name = String(record.properties['name'])
      properties['aliases'] = [...aliases]
      properties['searchText'] = toSearchText([name, ...aliases.map(String)])
    }
    return { ...record, properties }
  })
}

type FromStore = 'entities' | 'links' | 'claims'

/** Reads what is stored of these records, of whatever case. */
function readKnown(run: Run, kind: FromStore, records: readonly Wanted[]): Promise<Stored[]> {
  const ids = records.map(({ id }) => id)
  if (kind === 'entities') return readEntities(run, ids)
  return kind === 'claims' ? readClaims(run, ids) : readKnownLinks(run, records)
}

/** Most links go out from where they always did; where the others do, the claims about them tell. */
async function readKnownLinks(run: Run, links: readonly Wanted[]): Promise<Stored[]> {
  const known = await readStoredLinks(
    run,
    links.map(({ id, fixed }) => ({ id, from: fixed['from'] ?? '' })),
  )
  const found = new Set(known.map(({ id }) => id))
  const moved = await readLinkEnds(
    run,
    links.map(({ id }) => id).filter((id) => !found.has(id)),
  )
  return [...known, ...(await readStoredLinks(run, moved))]
}

/** Reads what is stored under these ids of a case that are not wanted any more. */
const readGone = (run: Run, kind: FromStore, ends: readonly { id: string; from?: string | undefined }[]) => {
  if (kind === 'links')
    return readStoredLinks(
      run,
      ends.map(({ id, from = '' }) => ({ id, from })),
    )
  const ids = ends.map(({ id }) => id)
  return kind === 'entities' ? readEntities(run, ids) : readClaims(run, ids)
}

/** What the store holds besides. */
interface Surroundings {
  /** Whether the case itself is there. */
  readonly isLoaded: boolean
  readonly mayBeStored: MayBeStored
  /** Hears of records that other cases have too. */
  readonly onShared: (id: string) => void
}

/** Compares lot by lot, so that neither what is wanted nor what is stored is ever in memory as a whole. */
async function compareKind(
  run: Run,
  kind: FromStore,
  caseId: string,
  wanted: Records<Wanted>,
  { isLoaded, mayBeStored, onShared }: Surroundings,
): Promise<Difference> {
  const sum = new DifferenceSum()
  const ids = new HashIndex()
  const compareLot = (lot: readonly Wanted[], stored: readonly Stored[]): void => {
    for (const record of stored) if (isOthers(record, caseId)) onShared(record.id)
    const said = withStoredRest(lot, stored)
    const records = kind === 'entities' ? withStoredCounts(said, stored, caseId) : said
    sum.add(findDifference(caseId, stored, records, QUIET[kind]))
  }
  // Links of one entity are looked for together, or a hub would be gone through again and again.
  const lots = kind === 'links' ? partition(wanted, ({ fixed }) => fixed['from'] ?? '') : toBatches(wanted)
  for (const lot of lots) {
    for (const { id } of lot) ids.set(id, 1)
    const known = lot.filter(({ id }) => mayBeStored(kind, id))
    compareLot(lot, await readKnown(run, kind, known))
  }
  if (!isLoaded) return sum
  for await (const page of readIdsOfCase(run, kind, caseId)) {
    const gone = page.filter(({ id }) => ids.get(id) === undefined)
    compareLot([], await readGone(run, kind, gone))
  }
  return sum
}

const NOTHING_KNOWN = { changed: [], removed: [] }

/** Returns what loading `draft` would write. A store without cases is not searched for records. */
export async function compareCase(run: Run, draft: Draft): Promise<Comparison> {
  const cases = await readCases(run)
  const hasOthers = cases.some(({ id }) => id !== draft.id)
  const head = cases.find(({ id }) => id === draft.id)?.properties ?? null
  const allSources = await readSources(run)
  const mayBeStored = await findKnownIds(run, draft, cases)
  const others: Others = hasOthers ? await findOthers(run, draft, allSources, mayBeStored) : { claims: [], sources: [] }
  const wanted = await inTurns(toWanted(draft, others))
  const shared = new Set<string>()
  const compare = async (kind: FromStore): Promise<Difference> => {
    const records = wanted[kind]
    if (head !== null || hasOthers) {
      const onShared = (id: string): void => void (kind === 'entities' && shared.add(id))
      return compareKind(run, kind, draft.id, records, { isLoaded: head !== null, mayBeStored, onShared })
    }
    return { added: records, ...NOTHING_KNOWN, counts: { added: records.length, changed: 0, removed: 0 } }
  }
  const wantedSources = [...wanted.sources]
  const ownSources = new Set(wantedSources.map(({ id }) => id))
  const storedSources = allSources.filter(({ id, cases: of }) => of.includes(draft.id) || ownSources.has(id))
  const difference = {
    entities: await compare('entities'),
    links: await compare('links'),
    claims: await compare('claims'),
    sources: findDifference(draft.id, storedSources, wantedSources, QUIET.sources),
  }
  return { head, hasOthers, allSources, others, shared: [...shared], wanted, difference }
}

/** The numbers of a comparison, as a report has them. */
export const toChanges = ({ entities, links, claims, sources }: Kinds<Difference>): CaseChanges => ({
  entities: entities.counts,
  links: links.counts,
  claims: claims.counts,
  sources: sources.counts,
})

/** True when the store already holds exactly these records. */
export const isSame = ({ entities, links, claims, sources }: Kinds<Difference>): boolean =>
  [entities, links, claims, sources].every(isEmpty)
