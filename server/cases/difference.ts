/** Finds exactly what differs between what the store holds of a case and what the case's files say now. */
import type { PropertyValue } from '../../contract/values.ts'
import type { Properties } from './case.ts'
import { PackedRecords } from './records/packed-records.ts'
import type { Records } from './records/records.ts'

/**
 * A record as its files want it. `fixed` is what cannot be changed in place: a
 * link's type and ends, a claim's source.
 */
export interface Wanted {
  readonly id: string
  readonly fixed: Readonly<Record<string, string>>
  readonly properties: Properties
  /** What it does not say stays as it is stored. */
  readonly partial?: true
}

/** The same as the store holds it, with the cases that it is part of. */
export interface Stored extends Wanted {
  readonly cases: readonly string[]
}

/** New values of the properties that differ; null takes one away. */
export type Patch = Readonly<Record<string, PropertyValue | null>>

export interface Change {
  readonly wanted: Wanted
  readonly stored: Stored
  /** Includes `cases` when that differs. */
  readonly patch: Patch
  /** Whether what is fixed differs. */
  readonly refixed: boolean
}

/** What a person would count: records of the case, and changes of what its files say. */
export interface Counts {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

export interface Difference {
  /** Records that no case has. */
  readonly added: Records<Wanted>
  /** Records that stay but change, be it only in the cases that they are part of. */
  readonly changed: Records<Change>
  /** Records that no other case has. */
  readonly removed: Records<Stored>
  readonly counts: Counts
}

const equal = (a: PropertyValue | undefined, b: PropertyValue | undefined): boolean =>
  a === b ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => item === b[index]))

/** Returns the values that turn `stored` into `wanted`. */
export function findPatch(stored: Properties, wanted: Properties): Patch {
  const keys = new Set([...Object.keys(stored), ...Object.keys(wanted)])
  const patch: Record<string, PropertyValue | null> = {}
  for (const key of keys) if (!equal(stored[key], wanted[key])) patch[key] = wanted[key] ?? null
  return patch
}

const sameFixed = (a: Wanted, b: Wanted): boolean => Object.keys(findPatch(a.fixed, b.fixed)).length === 0

/** Returns what turns a stored record into the wanted one, in these cases. */
export function findChange(stored: Stored, wanted: Wanted, cases: readonly string[]): Change {
  const patch = findPatch(
    { ...stored.properties, cases: [...stored.cases] },
    { ...wanted.properties, cases: [...cases] },
  )
  return { wanted, stored, patch, refixed: !sameFixed(stored, wanted) }
}

/** True when the record leaves the case, which others keep it in. */
export const isReleased = ({ stored, patch: { cases } }: Change, caseId: string): boolean =>
  stored.cases.includes(caseId) && Array.isArray(cases) && !cases.includes(caseId)

/** True when only derived properties or the cases differ, which nobody would call a change. */
export const isQuiet = ({ patch, refixed }: Change, quiet: ReadonlySet<string>): boolean =>
  !refixed && Object.keys(patch).every((key) => key === 'cases' || quiet.has(key))

/**
 * Compares one kind of records. `stored` holds every stored record that is part
 * of the case `caseId` or has the id of a wanted one. What another case has too
 * stays; a record shared in this way takes the values of the case that is
 * loaded last. `quiet` are properties that follow from other records, from the
 * order of rows or from how names are folded, and are not counted as a change.
 */
export function findDifference(
  caseId: string,
  stored: readonly Stored[],
  wanted: readonly Wanted[],
  quiet: ReadonlySet<string> = new Set(),
): Difference {
  const storedById = new Map(stored.map((record) => [record.id, record]))
  const wantedIds = new Set(wanted.map(({ id }) => id))
  const added = wanted.filter(({ id }) => !storedById.has(id))
  const kept = wanted.flatMap((record) => {
    const old = storedById.get(record.id)
    return old === undefined ? [] : [findChange(old, record, [...new Set([...old.cases, caseId])].sort())]
  })
  const gone = stored.filter(({ id, cases }) => cases.includes(caseId) && !wantedIds.has(id))
  const left = gone.filter(({ cases }) => cases.length > 1)
  const released = left.map((record) =>
    findChange(
      record,
      record,
      record.cases.filter((id) => id !== caseId),
    ),
  )
  const joined = kept.filter((change) => !change.stored.cases.includes(caseId))
  const changed = kept.filter((change) => change.refixed || Object.keys(change.patch).length > 0)
  return {
    added,
    changed: [...changed, ...released],
    removed: gone.filter(({ cases }) => cases.length === 1),
    counts: {
      added: added.length + joined.length,
      changed: changed.filter((change) => change.stored.cases.includes(caseId) && !isQuiet(change, quiet)).length,
      removed: gone.length,
    },
  }
}

/** True when nothing has to be written. */
export const isEmpty = ({ added, changed, removed }: Difference): boolean =>
  added.length + changed.length + removed.length === 0

/** Puts differences of lots of records together, packed, as they may be many. */
export class DifferenceSum implements Difference {
  readonly added = new PackedRecords<Wanted>()
  readonly changed = new PackedRecords<Change>()
  readonly removed = new PackedRecords<Stored>()
  readonly counts = { added: 0, changed: 0, removed: 0 }

  add({ added, changed, removed, counts }: Difference): void {
    for (const record of added) this.added.push(record)
    for (const change of changed) this.changed.push(change)
    for (const record of removed) this.removed.push(record)
    this.counts.added += counts.added
    this.counts.changed += counts.changed
    this.counts.removed += counts.removed
  }
}
