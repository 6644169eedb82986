/** Writes what differs, and nothing else, in an order in which nothing is ever missing that something else needs. */
import { z } from 'zod'
import type { Run } from '../graph/port.ts'
import type { Properties } from './case.ts'
import type { Change, Difference, Patch, Stored, Wanted } from './difference.ts'
import { inBatches } from './in-batches.ts'
import { groupByFrom } from './read-stored.ts'
import type { Kinds } from './to-wanted.ts'

const NO_ROW = z.never()

/** Hears how many records of which kind were written. */
export type OnWritten = (stage: keyof Kinds<unknown>, count: number) => void

const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id)

/** Groups by a type, since a statement can only put one in. */
function groupByType<Item>(items: readonly Item[], typeOf: (item: Item) => string): [type: string, items: Item[]][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(typeOf(item))
    if (group === undefined) groups.set(typeOf(item), [item])
    else group.push(item)
  }
  return [...groups]
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

/** A writer of one transaction: every method writes its records in batches. */
function openWriter(run: Run, caseId: string, onWritten: OnWritten) {
  const remove = (statement: string, records: readonly { readonly id: string }[]): Promise<void> =>
    inBatches(ids(records), (batch) => run(statement, { ids: batch }, NO_ROW))

  const patch = (statement: string, changes: readonly Change[]): Promise<void> =>
    inBatches(changes.filter((change) => Object.keys(change.patch).length > 0).map(toPatchRow), (rows) =>
      run(statement, { rows }, NO_ROW),
    )

  const addLinks = async (
    links: readonly { readonly wanted: Wanted; readonly properties: Properties }[],
  ): Promise<void> => {
    for (const [type, group] of groupByType(links, ({ wanted }) => typeOf(wanted))) {
      const rows = group.map(({ wanted: { id, fixed }, properties }) => ({
        id,
        from: fixed['from'],
        to: fixed['to'],
        properties,
      }))
      await inBatches(
        rows,
        (batch) => run('add-links', { rows: batch }, NO_ROW, { Type: type }),
        (count) => onWritten('links', count),
      )
    }
  }

  const removeLinks = (links: readonly Wanted[]): Promise<void> =>
    inBatches(
      links.map(({ id, fixed }) => ({ id, from: fixed['from'] ?? '', value: true })),
      (batch) => run('remove-links', { rows: groupByFrom(batch) }, NO_ROW),
    )

  const cite = (claims: readonly Wanted[]): Promise<void> =>
    inBatches(
      claims.map(({ id, fixed: { source, locator } }) => ({
        claim: id,
        source,
        properties: locator === '' ? {} : { locator },
      })),
      (rows) => run('add-citations', { rows }, NO_ROW),
    )

  return {
    sources: async ({ added, changed }: Difference) => {
      await inBatches(
        added.map((record) => toRow(record, caseId)),
        (rows) => run('add-sources', { rows }, NO_ROW),
        (count) => onWritten('sources', count),
      )
      await patch('change-sources', changed)
    },
    entities: async ({ added, changed }: Difference) => {
      for (const [type, group] of groupByType(added, typeOf)) {
        await inBatches(
          group.map((record) => toRow(record, caseId)),
          (rows) => run('add-entities', { rows }, NO_ROW, { Type: type }),
          (count) => onWritten('entities', count),
        )
      }
      const retyped = changed.filter(({ refixed }) => refixed)
      for (const [types, group] of groupByType(
        retyped,
        ({ stored, wanted }) => `${typeOf(stored)} ${typeOf(wanted)}`,
      )) {
        const [Old = '', Type = ''] = types.split(' ')
        await inBatches(ids(group.map(({ wanted }) => wanted)), (batch) =>
          run('retype-entities', { ids: batch }, NO_ROW, { Old, Type }),
        )
      }
      await patch('change-entities', changed)
    },
    links: async ({ added, changed }: Difference) => {
      // Neither engine can give a link another type or another end.
      const replaced = changed.filter(({ refixed }) => refixed)
      await removeLinks(replaced.map(({ stored }) => stored))
      await addLinks([
        ...added.map((wanted) => ({ wanted, properties: toRow(wanted, caseId).properties })),
        ...replaced.map(({ wanted, stored, patch: { cases: patchedCases } }) => ({
          wanted,
          properties: { ...wanted.properties, cases: Array.isArray(patchedCases) ? patchedCases : [...stored.cases] },
        })),
      ])
      await inBatches(
        changed
          .filter(({ refixed }) => !refixed)
          .map(({ wanted: { id, fixed }, patch: value }) => ({ id, from: fixed['from'] ?? '', value })),
        (batch) => run('change-links', { rows: groupByFrom(batch) }, NO_ROW),
      )
    },
    claims: async ({ added, changed }: Difference) => {
      await inBatches(
        added,
        async (batch) => {
          await run('add-claims', { rows: batch.map((record) => toRow(record, caseId)) }, NO_ROW)
          await cite(batch)
        },
        (count) => onWritten('claims', count),
      )
      const moved = changed.filter(({ refixed }) => refixed).map(({ wanted }) => wanted)
      await remove('remove-citations', moved)
      await cite(moved)
      await patch('change-claims', changed)
    },
    removeLinks,
    remove,
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
