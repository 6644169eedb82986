/**
 * Puts right what a load changes beyond its own records: the counts of entities
 * that other cases link too, and the statuses of other cases' claims and links
 * whose subjects, sources or speakers it touched.
 */
import { z } from 'zod'
import type { Source } from '../../contract/evidence.ts'
import type { Run } from '../graph/port.ts'
import type { Draft } from './case.ts'
import type { Comparison } from './compare-case.ts'
import { deriveStatuses } from './derive-statuses.ts'
import { findPatch, type Stored, type Wanted } from './difference.ts'
import { readClaimsAbout } from './find-others.ts'
import { inBatches, readInBatches } from './in-batches.ts'
import { groupByFrom, readLinkEnds, readStoredLinks, toSource } from './read-stored.ts'
import { only } from './records/records.ts'

const NO_ROW = z.never()
const AboutRow = z.object({ about: z.string() })
const SourceRow = z.object({ id: z.string(), properties: z.custom<Stored['properties']>() })

/** The ends of every link that was added, removed or moved, as far as other cases have them. */
function findTouchedEntities({ shared, difference: { links } }: Comparison): string[] {
  const isShared = new Set(shared)
  const touched = new Set<string>()
  const touch = ({ fixed: { from = '', to = '' } }: Wanted): void => {
    for (const id of [from, to]) if (isShared.has(id)) touched.add(id)
  }
  for (const link of links.added) touch(link)
  for (const link of links.removed) touch(link)
  for (const { stored, wanted } of only(links.changed, ({ refixed }) => refixed)) {
    touch(stored)
    touch(wanted)
  }
  return shared.filter((id) => touched.has(id))
}

/** The changed sources and all that goes back to them. */
function withRelays(changed: ReadonlySet<string>, sources: readonly Source[]): string[] {
  const relays = new Map<string, string[]>()
  for (const { id, origin } of sources) {
    if (origin === null) continue
    const known = relays.get(origin)
    if (known === undefined) relays.set(origin, [id])
    else known.push(id)
  }
  const found = new Set(changed)
  // A set that grows while it is gone through is gone through to its end.
  for (const id of found) for (const relay of relays.get(id) ?? []) found.add(relay)
  return [...found]
}

/** What other cases claim something about and the load gave or took evidence of. */
async function findTouchedSubjects(
  run: Run,
  draft: Draft,
  { others, difference: { entities, claims, sources: changes } }: Comparison,
  sources: readonly Source[],
): Promise<string[]> {
  const changed = new Set<string>()
  for (const { wanted } of changes.changed) changed.add(wanted.id)
  const renamed = new Set<string>()
  for (const { wanted, patch, refixed } of entities.changed) {
    if (refixed || Object.hasOwn(patch, 'name')) renamed.add(wanted.id)
  }
  const cited = await readInBatches(withRelays(changed, sources), (ids) =>
    run('subjects-of-sources', { ids }, AboutRow),
  )
  const said = await readInBatches(renamed, (ids) => run('subjects-of-speakers', { ids }, AboutRow))
  const subjects = new Set([...cited, ...said].map(({ about }) => about))
  const add = ({ properties: { about } }: Wanted): unknown => subjects.add(String(about))
  for (const claim of claims.removed) add(claim)
  for (const { stored, wanted } of claims.changed) {
    add(stored)
    add(wanted)
  }
  // What is about this case's own subjects is written, unless another case claims something about them too.
  for (const { id } of draft.entities) subjects.delete(id)
  for (const { id } of draft.links) subjects.delete(id)
  for (const { about } of others.claims) subjects.add(about)
  return [...subjects]
}

/** Derives the statuses of these subjects from what is stored now, and writes those that differ. */
async function deriveAgain(run: Run, subjects: readonly string[], sources: readonly Source[]): Promise<void> {
  const rows = await readClaimsAbout(run, subjects)
  const statuses = deriveStatuses(
    rows.map(({ claim }) => claim),
    sources,
  )
  const claims = rows.flatMap(({ claim: { id }, status: old }) => {
    const status = statuses.claims.get(id) ?? old
    return status === old ? [] : [{ id, properties: { status } }]
  })
  await inBatches(claims, (batch) => run('change-claims', { rows: batch }, NO_ROW))

  const links = (await readStoredLinks(run, await readLinkEnds(run, subjects))).flatMap(({ id, fixed, properties }) => {
    const value = findPatch(properties, { ...properties, ...statuses.ofLink(id) })
    return Object.keys(value).length === 0 ? [] : [{ id, from: fixed['from'] ?? '', value }]
  })
  await inBatches(links, (batch) => run('change-links', { rows: groupByFrom(batch) }, NO_ROW))
}

/** What a load changes beyond its own records. */
export interface Touched {
  /** Entities whose links are to be counted again. */
  readonly counted: readonly string[]
  /** What other cases claim something about and whose status may change. */
  readonly subjects: readonly string[]
}

/** Finds it before the case is written; nothing when it is the only one. */
export async function findTouched(run: Run, draft: Draft, comparison: Comparison): Promise<Touched> {
  const { hasOthers, allSources, wanted } = comparison
  if (!hasOthers) return { counted: [], subjects: [] }
  const wantedSources = [...wanted.sources]
  const own = new Set(wantedSources.map(({ id }) => id))
  const relays = [...allSources.filter(({ id }) => !own.has(id)), ...wantedSources].map(toSource)
  return {
    counted: findTouchedEntities(comparison),
    subjects: await findTouchedSubjects(run, draft, comparison, relays),
  }
}

/** Runs after the case was written: counts and derives anew what it touched. */
export async function updateOthers(run: Run, { counted, subjects }: Touched): Promise<void> {
  await inBatches(counted, (ids) => run('count-links', { ids }, NO_ROW))
  if (subjects.length === 0) return
  const sources = (await run('stored-sources', {}, SourceRow)).map(toSource)
  await deriveAgain(run, subjects, sources)
}
