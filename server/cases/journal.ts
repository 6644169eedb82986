/**
 * The journal of a load: what it takes to put the store back to what it was
 * before. Kept in the database beside the data, so that any server can undo the
 * last load, or put back one that was killed.
 */
import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import { CaseChanges } from '../../contract/cases.ts'
import type { Run } from '../graph/port.ts'
import type { Properties } from './case.ts'
import type { Stored } from './difference.ts'
import { toBatches } from './in-batches.ts'
import { PackedRecords } from './records/packed-records.ts'
import type { Records } from './records/records.ts'
import type { Kinds } from './to-wanted.ts'

/**
 * `preparing`: the journal itself is being written and the data are untouched;
 * `writing`: the data may be half written; `done`: the load went through.
 */
export type JournalState = 'preparing' | 'writing' | 'done'

/** Where a record of the load is found again; `from` is a link's. */
export interface Ends {
  readonly id: string
  readonly from: string
}

export interface Journal {
  readonly case: string
  readonly title: string
  readonly kind: 'load' | 'remove'
  readonly changes: CaseChanges
  /** The case's own values before; null when it was not loaded, and then all that only this case has is to go. */
  readonly head: Properties | null
  /** Records that the load adds, of a case that was there before. */
  readonly added: Kinds<Records<Ends>>
  /** Records that it changes or removes, as they were. */
  readonly old: Kinds<Records<Stored>>
  /** What other cases claim something about and whose status may change. */
  readonly subjects: readonly string[]
  /** Entities whose links are to be counted again. */
  readonly counted: readonly string[]
}

const Head = z.object({
  case: z.string(),
  title: z.string(),
  kind: z.enum(['load', 'remove']),
  state: z.enum(['preparing', 'writing', 'done']),
  at: z.string(),
  parts: z.number().int().nonnegative(),
  changes: z.string().transform((text) => CaseChanges.parse(JSON.parse(text))),
})

export type JournalHead = Readonly<z.output<typeof Head>> & { readonly id: string }

const KINDS = ['entities', 'links', 'claims', 'sources'] as const
const PART = 5_000
const NO_ROW = z.never()
const Row = z.object({ id: z.string(), properties: z.record(z.string(), z.unknown()) })
const PartRow = z.object({ text: z.string() })

/** A piece of a journal; what is not in it is empty. */
type Part = Partial<{
  head: Properties | null
  subjects: readonly string[]
  counted: readonly string[]
  added: Partial<Kinds<readonly Ends[]>>
  old: Partial<Kinds<readonly Stored[]>>
}>

function* toParts({ head, subjects, counted, added, old }: Journal): Generator<Part> {
  yield { head }
  for (const slice of toBatches(subjects, PART)) yield { subjects: slice }
  for (const slice of toBatches(counted, PART)) yield { counted: slice }
  for (const kind of KINDS) {
    for (const slice of toBatches(added[kind], PART)) yield { added: { [kind]: slice } }
    for (const slice of toBatches(old[kind], PART)) yield { old: { [kind]: slice } }
  }
}

const pack = (part: Part): string => gzipSync(JSON.stringify(part)).toString('base64')
/** Text that `pack` wrote into our own database. */
const unpack = (text: string): Part => JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString()) as Part

/** Writes the journal under `id`, piece by piece; it counts only when its state says so. */
export async function writeJournal(run: Run, id: string, journal: Journal, state: JournalState): Promise<void> {
  const { case: caseId, title, kind, changes } = journal
  const properties = { case: caseId, title, kind, changes: JSON.stringify(changes), at: new Date().toISOString() }
  await run('add-journal', { id, properties: { ...properties, state: 'preparing', parts: 0 } }, NO_ROW)
  let position = 0
  for (const part of toParts(journal)) {
    await run('add-journal-part', { journal: id, position, text: pack(part) }, NO_ROW)
    position += 1
  }
  await run('change-journal', { id, properties: { state, parts: position } }, NO_ROW)
}

/** The journals that there are: of the last load, and of one that has not ended. */
export const readJournals = async (run: Run): Promise<JournalHead[]> =>
  (await run('journals', {}, Row)).map(({ id, properties }) => ({ id, ...Head.parse(properties) }))

const openKinds = <Item>(): Kinds<PackedRecords<Item>> => ({
  entities: new PackedRecords(),
  links: new PackedRecords(),
  claims: new PackedRecords(),
  sources: new PackedRecords(),
})

/** Reads a whole journal. */
export async function readJournal(run: Run, { id, parts, ...head }: JournalHead): Promise<Journal> {
  const journal = {
    ...head,
    head: null as Properties | null,
    subjects: [] as string[],
    counted: [] as string[],
    added: openKinds<Ends>(),
    old: openKinds<Stored>(),
  }
  for (let position = 0; position < parts; position += 1) {
    const [row] = await run('journal-part', { journal: id, position }, PartRow)
    if (row === undefined) throw new Error(`The journal ${id} lacks its part ${position}.`)
    const part = unpack(row.text)
    journal.head = part.head ?? journal.head
    journal.subjects.push(...(part.subjects ?? []))
    journal.counted.push(...(part.counted ?? []))
    for (const kind of KINDS) {
      for (const ends of part.added?.[kind] ?? []) journal.added[kind].push(ends)
      for (const record of part.old?.[kind] ?? []) journal.old[kind].push(record)
    }
  }
  return journal
}

export const markJournal = async (run: Run, id: string, state: JournalState): Promise<void> => {
  await run('change-journal', { id, properties: { state } }, NO_ROW)
}

export async function removeJournal(run: Run, id: string): Promise<void> {
  await run('remove-journal-parts', { journal: id }, NO_ROW)
  await run('remove-journal', { id }, NO_ROW)
}

/** Forgets the journals of all loads but this one: only the last can be undone. */
export async function keepOnlyJournal(run: Run, id: string): Promise<void> {
  for (const other of await run('journals', {}, Row)) if (other.id !== id) await removeJournal(run, other.id)
}
