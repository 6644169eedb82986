/** Takes the ids of entities in the store over for those that somebody called the same, everywhere in a case. */
import { z } from 'zod'
import type { ErrorDetail } from '../../contract/error.ts'
import { EntourageError } from '../errors.ts'
import { HashIndex } from '../formats/values/hash-index.ts'
import type { Run } from '../graph/port.ts'
import type { CaseEntity, Draft, Properties } from './case.ts'
import { readInBatches } from './in-batches.ts'
import { PackedRecords } from './records/packed-records.ts'
import { lazily } from './records/records.ts'

const StoredRow = z.object({
  id: z.string(),
  type: z.string(),
  properties: z.custom<Properties>((value) => typeof value === 'object' && value !== null),
})
type StoredRow = z.infer<typeof StoredRow>

/** What is derived, or belongs to a record of the store and not to an entity as a case has it. */
const NOT_OWN = new Set(['id', 'name', 'aliases', 'summary', 'searchText', 'degree', 'neighbours', 'cases'])

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

const toEntity = ({ id, type, properties }: StoredRow, place: CaseEntity['place']): CaseEntity => ({
  id,
  type,
  name: textOf(properties['name']) ?? id,
  aliases: listOf(properties['aliases']),
  summary: textOf(properties['summary']),
  properties: Object.fromEntries(Object.entries(properties).filter(([key]) => !NOT_OWN.has(key))),
  place,
})

/** One entity out of several: the first says what it is, the others fill what it leaves open and add their names. */
function mergeEntities([first, ...others]: readonly [CaseEntity, ...CaseEntity[]]): CaseEntity {
  const names = [first, ...others].flatMap(({ name, aliases }) => [name, ...aliases])
  const properties: Record<string, Properties[string]> = { ...first.properties }
  for (const [key, value] of others.flatMap((other) => Object.entries(other.properties))) {
    if (!Object.hasOwn(properties, key)) properties[key] = value
  }
  return {
    ...first,
    aliases: [...new Set(names)].filter((name) => name !== first.name),
    summary: [first, ...others].find(({ summary }) => summary !== null)?.summary ?? null,
    properties,
  }
}

function refuseWrong(same: ReadonlyMap<string, string>, draft: Draft, stored: ReadonlyMap<string, unknown>): void {
  const own = new HashIndex()
  for (const { id } of draft.entities) own.set(id, 1)
  const isOwn = (id: string): boolean => own.get(id) !== undefined
  const details: ErrorDetail[] = []
  for (const [id, existing] of same) {
    const field = `same.${id}`
    if (!isOwn(id)) details.push({ field, message: `The files hold no entity “${id}”.` })
    else if (same.has(existing) || (!stored.has(existing) && !isOwn(existing)))
      details.push({ field, message: `There is no entity “${existing}” in the store that “${id}” could be.` })
  }
  if (details.length === 0) return
  throw new EntourageError('bad-request', details.map(({ message }) => message).join(' '), details)
}

/**
 * Returns the case with each key of `same` replaced by its value, the id of an
 * entity in the store, which keeps its name and values and gets the new ones
 * besides.
 * @throws EntourageError `bad-request` with a detail for each id that is not there (any more)
 */
export async function takeOver(run: Run, draft: Draft, same: Readonly<Record<string, string>>): Promise<Draft> {
  const pairs = new Map(Object.entries(same).filter(([id, existing]) => id !== existing))
  if (pairs.size === 0) return draft
  const rows = await readInBatches([...new Set(pairs.values())], (ids) => run('stored-entities', { ids }, StoredRow))
  const stored = new Map(rows.map((row) => [row.id, row]))
  refuseWrong(pairs, draft, stored)

  const now = (id: string): string => pairs.get(id) ?? id
  const targets = new Set(pairs.values())
  const groups = new Map<string, [CaseEntity, ...CaseEntity[]]>()
  for (const entity of draft.entities) {
    if (!targets.has(now(entity.id))) continue
    const id = now(entity.id)
    const row = stored.get(id)
    const known = groups.get(id) ?? (row === undefined ? undefined : [toEntity(row, entity.place)])
    // What the files say of the entity under its own id comes first.
    if (known === undefined || entity.id === id) groups.set(id, [entity, ...(known ?? [])])
    else groups.set(id, [...known, entity])
  }
  const done = new Set<string>()
  const entities = new PackedRecords<CaseEntity>()
  for (const entity of draft.entities) {
    const id = now(entity.id)
    const group = groups.get(id)
    if (group === undefined) entities.push(entity)
    else if (!done.has(id)) {
      done.add(id)
      entities.push({ ...mergeEntities(group), id, place: entity.place })
    }
  }
  return {
    ...draft,
    start: [...new Set(draft.start.map(now))],
    entities,
    links: lazily(draft.links, (link) => ({ ...link, from: now(link.from), to: now(link.to) })),
    claims: lazily(draft.claims, (claim) => ({
      ...claim,
      about: now(claim.about),
      saidBy: claim.saidBy === null ? null : now(claim.saidBy),
      via: claim.via.map(now),
    })),
    waivers: draft.waivers.map((waiver) => ({ ...waiver, about: now(waiver.about) })),
  }
}
