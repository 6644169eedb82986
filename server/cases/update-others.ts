/**
 * Puts right what a load changes beyond its own records: the counts of entities
 * that other cases link too, and the statuses of other cases' claims and links
 * whose subjects, sources or speakers it touched.
 */
import { z } from 'zod'
import type { Source } from '../../contract/evidence.ts'
import type { Run } from '../graph/port.ts'
import type { Case } from './case.ts'
import type { Comparison } from './compare-case.ts'
import { deriveStatuses } from './derive-statuses.ts'
import { findPatch, type Stored } from './difference.ts'
import { readClaimsAbout } from './find-others.ts'
import { inBatches, readInBatches } from './in-batches.ts'
import { groupByFrom, readLinkEnds, readStoredLinks, toSource } from './read-stored.ts'

const NO_ROW = z.never()
const AboutRow = z.object({ about: z.string() })
const SourceRow = z.object({ id: z.string(), properties: z.custom<Stored['properties']>() })

/** The ends of every link that was added, removed or moved, as far as other cases have them. */
function findTouchedEntities({ stored, difference: { links } }: Comparison, caseId: string): string[] {
  const moved = links.changed.filter(({ refixed }) => refixed)
  const touched = [...links.added, ...links.removed, ...moved.flatMap(({ stored: old, wanted }) => [old, wanted])]
  const ends = new Set(touched.flatMap(({ fixed }) => [fixed['from'] ?? '', fixed['to'] ?? '']))
  const isShared = ({ cases }: Stored): boolean => cases.some((id) => id !== caseId)
  return stored.records.entities.filter((entity) => ends.has(entity.id) && isShared(entity)).map(({ id }) => id)
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
  draft: Case,
  { others, difference: { entities, claims, sources: changes } }: Comparison,
  sources: readonly Source[],
): Promise<string[]> {
  const changed = new Set(changes.changed.map(({ wanted }) => wanted.id))
  const renamed = entities.changed.filter(({ patch, refixed }) => refixed || Object.hasOwn(patch, 'name'))
  const cited = await readInBatches(withRelays(changed, sources), (ids) =>
    run('subjects-of-sources', { ids }, AboutRow),
  )
  const said = await readInBatches(
    renamed.map(({ wanted }) => wanted.id),
    (ids) => run('subjects-of-speakers', { ids }, AboutRow),
  )
  const gone = [...claims.removed, ...claims.changed.flatMap(({ stored, wanted }) => [stored, wanted])]
  const subjects = new Set([...cited, ...said].map(({ about }) => about))
  for (const { properties } of gone) subjects.add(String(properties['about']))
  // What is about this case's own subjects is written, unless another case claims something about them too.
  for (const { id } of [...draft.entities, ...draft.links]) subjects.delete(id)
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
export async function findTouched(run: Run, draft: Case, comparison: Comparison): Promise<Touched> {
  const { stored, wanted } = comparison
  if (!stored.hasOthers) return { counted: [], subjects: [] }
  const own = new Set(wanted.sources.map(({ id }) => id))
  const relays = [...stored.allSources.filter(({ id }) => !own.has(id)), ...wanted.sources].map(toSource)
  return {
    counted: findTouchedEntities(comparison, draft.id),
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
