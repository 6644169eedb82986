/** Writes what differs, and nothing else, in an order in which nothing is ever missing that something else needs. */
import { z } from 'zod'
import type { Run } from '../graph/port.ts'
import type { Properties } from './case.ts'
import type { Change, Difference, Patch, Stored, Wanted } from './difference.ts'
import { BATCH, inBatches, overlapping } from './in-batches.ts'
import { groupByFrom } from './read-stored.ts'
import { only, type Records } from './records/records.ts'
import type { Kinds } from './to-wanted.ts'

const NO_ROW = z.never()

/** Hears how many records of which kind were written. */
export type OnWritten = (stage: keyof Kinds<unknown>, count: number) => void

const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id)

/** Rows that wait for others of their type: no more of them in all, or a case of many types would be in memory whole. */
const WAITING = 20_000

interface OfType<Item> {
  readonly type: string
  readonly items: Item[]
}

/** Parts `items` into pieces of one type each, since a statement can only put one in. */
function* toBatchesByType<Item>(items: Iterable<Item>, typeOf: (item: Item) => string): Generator<OfType<Item>> {
  const groups = new Map<string, Item[]>()
  let waiting = 0
  for (const item of items) {
    const type = typeOf(item)
    const group = groups.get(type) ?? []
    groups.set(type, group)
    waiting += 1
    if (group.push(item) === BATCH) {
      yield { type, items: group }
      groups.delete(type)
      waiting -= BATCH
    } else if (waiting === WAITING) {
      for (const [kept, rest] of groups) yield { type: kept, items: rest }
      groups.clear()
      waiting = 0
    }
  }
  for (const [type, rest] of groups) yield { type, items: rest }
}

const typeOf = ({ fixed }: Wanted): string => fixed['type'] ?? ''

interface Row<Values extends Properties | Patch> {
  readonly id: string
  readonly properties: Values
}

/** A record that is put back has its cases; one of a load is of this case alone. */
const casesOf = (record: Wanted | Stored, caseId: string): readonly string[] =>
  'cases' in record ? record.cases : [caseId]

const toRow = (record: Wanted, caseId: string): Row<Properties> => ({
  id: record.id,
  properties: { ...record.properties, cases: [...casesOf(record, caseId)] },
})
const toPatchRow = ({ wanted, patch }: Change): Row<Patch> => ({ id: wanted.id, properties: patch })

const linkEnds = ({ id, fixed }: Wanted) => ({ id, from: fixed['from'] ?? '', value: true })

/** A link that is new, or that takes the place of an old one. */
interface NewLink {
  readonly wanted: Wanted
  readonly properties: Properties
}

/** A writer of one transaction: every method writes its records in batches. */
function openWriter(run: Run, caseId: string, onWritten: OnWritten) {
  const remove = (statement: string, records: Records<{ readonly id: string }>): Promise<void> =>
    inBatches(records, (batch) => run(statement, { ids: ids(batch) }, NO_ROW))

  const patch = (statement: string, changes: Records<Change>): Promise<void> =>
    inBatches(
      only(changes, (change) => Object.keys(change.patch).length > 0),
      (batch) => run(statement, { rows: batch.map(toPatchRow) }, NO_ROW),
    )

  const addLinks = (links: Iterable<NewLink>): Promise<void> =>
    overlapping(
      toBatchesByType(links, ({ wanted }) => typeOf(wanted)),
      async ({ type, items }) => {
        const rows = items.map(({ wanted: { id, fixed }, properties }) => ({
          id,
          from: fixed['from'],
          to: fixed['to'],
          properties,
        }))
        await run('add-links', { rows }, NO_ROW, { Type: type })
        onWritten('links', rows.length)
      },
    )

  const removeLinks = (links: Iterable<Wanted>): Promise<void> =>
    inBatches(links, (batch) => run('remove-links', { rows: groupByFrom(batch.map(linkEnds)) }, NO_ROW))

  const cite = (claims: readonly Wanted[]): Promise<unknown> =>
    run(
      'add-citations',
      {
        rows: claims.map(({ id, fixed: { source, locator } }) => ({
          claim: id,
          source,
          properties: locator === '' ? {} : { locator },
        })),
      },
      NO_ROW,
    )

  const isRefixed = ({ refixed }: Change): boolean => refixed

  return {
    sources: async ({ added, changed }: Difference) => {
      await inBatches(
        added,
        (batch) => run('add-sources', { rows: batch.map((record) => toRow(record, caseId)) }, NO_ROW),
        (count) => onWritten('sources', count),
      )
      await patch('change-sources', changed)
    },
    entities: async ({ added, changed }: Difference) => {
      await overlapping(toBatchesByType(added, typeOf), async ({ type, items }) => {
        await run('add-entities', { rows: items.map((record) => toRow(record, caseId)) }, NO_ROW, { Type: type })
        onWritten('entities', items.length)
      })
      const toTypes = ({ stored, wanted }: Change): string => `${typeOf(stored)} ${typeOf(wanted)}`
      await overlapping(toBatchesByType(only(changed, isRefixed), toTypes), ({ type, items }) => {
        const [Old = '', Type = ''] = type.split(' ')
        return run('retype-entities', { ids: ids(items.map(({ wanted }) => wanted)) }, NO_ROW, { Old, Type })
      })
      await patch('change-entities', changed)
    },
    links: async ({ added, changed }: Difference) => {
      // Neither engine can give a link another type or another end.
      await removeLinks(oldLinks(changed))
      await addLinks(newLinks({ added, changed }, caseId))
      await inBatches(
        only(changed, (change) => !change.refixed),
        (batch) => {
          const rows = batch.map(({ wanted, patch: value }) => ({ ...linkEnds(wanted), value }))
          return run('change-links', { rows: groupByFrom(rows) }, NO_ROW)
        },
      )
    },
    claims: async ({ added, changed }: Difference) => {
      await inBatches(
        added,
        // Sent together: statements are run in the order in which they are sent.
        (batch) =>
          Promise.all([run('add-claims', { rows: batch.map((record) => toRow(record, caseId)) }, NO_ROW), cite(batch)]),
        (count) => onWritten('claims', count),
      )
      await inBatches(only(changed, isRefixed), async (batch) => {
        const moved = batch.map(({ wanted }) => wanted)
        await run('remove-citations', { ids: ids(moved) }, NO_ROW)
        await cite(moved)
      })
      await patch('change-claims', changed)
    },
    removeLinks,
    remove,
  }
}

/** The links whose places others take. */
function* oldLinks(changed: Difference['changed']): Generator<Wanted> {
  for (const { stored, refixed } of changed) if (refixed) yield stored
}

/** The links that are new, then those that take the place of an old one. */
function* newLinks({ added, changed }: Pick<Difference, 'added' | 'changed'>, caseId: string): Generator<NewLink> {
  for (const wanted of added) yield { wanted, properties: toRow(wanted, caseId).properties }
  for (const { wanted, stored, refixed, patch } of changed) {
    const cases = Array.isArray(patch['cases']) ? patch['cases'] : [...stored.cases]
    if (refixed) yield { wanted, properties: { ...wanted.properties, cases } }
  }
}

/** Writes the differences of a case; the cases of new records are this one alone. */
export async function writeDifference(
  run: Run,
  caseId: string,
  { entities, links, claims, sources }: Kinds<Difference>,
  onWritten: OnWritten = () => {},
): Promise<void> {
  const write = openWriter(run, caseId, onWritten)
  await write.remove('remove-claims', claims.removed)
  await write.removeLinks(links.removed)
  await write.sources(sources)
  await write.entities(entities)
  await write.links(links)
  await write.claims(claims)
  await write.remove('remove-sources', sources.removed)
  await write.remove('remove-entities', entities.removed)
}
