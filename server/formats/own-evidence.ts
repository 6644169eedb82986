/** Reads the evidence that Entourage's own exports carry: claims, sources and speakers as JSON (docs/data.md, “Names of the fields”). */
import { z } from 'zod'
import { Stance } from '../../contract/evidence.ts'
import { Id, PartialDate } from '../../contract/values.ts'
import type { Place } from '../cases/case.ts'
import type { Note } from '../cases/problem.ts'
import { parseJson } from './json/json-value.ts'
import type { ClaimRecord, EntityRecord, SourceRecord } from './record.ts'
import { Refusal } from './refusal.ts'

const Text = z.string().nullable().default(null)

const OwnClaim = z.object({
  id: Id,
  property: Text,
  value: Text,
  unit: Text,
  asOf: PartialDate.nullable().default(null),
  text: z.string(),
  stance: Stance,
  saidBy: Id.nullable().default(null),
  via: z.array(Id).default([]),
  source: Id,
  locator: Text,
})

const OwnSource = z.object({
  id: Id,
  title: z.string(),
  publisher: Text,
  author: Text,
  published: PartialDate.nullable().default(null),
  url: z.string().nullable().default(null),
  origin: Id.nullable().default(null),
})

const Speaker = z.object({ id: Id, name: z.string(), type: z.string() })

/** Lists are JSON in a text, or lists already. */
function readList<Item>(schema: z.ZodType<Item>, given: unknown, what: string, place: Place, note: Note): Item[] {
  let value = given
  try {
    if (typeof given === 'string') value = parseJson(given, place.line)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
  const read = z.array(schema).safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const where = issue === undefined || issue.path.length === 0 ? '' : ` (${issue.path.join('.')})`
  note(place, what, `the ${what} are not as Entourage writes them${where}; expected a list in JSON`)
  return []
}

export const readClaims = (given: unknown, about: string, place: Place, note: Note): ClaimRecord[] =>
  readList(OwnClaim, given, 'claims', place, note).map((claim) => ({ kind: 'claim', about, ...claim, place }))

export const readSources = (given: unknown, place: Place, note: Note): SourceRecord[] =>
  readList(OwnSource, given, 'sources', place, note).map((source) => ({ kind: 'source', ...source, place }))

/** Who makes a claim but is not among the entities: an entity all the same, since the claim needs it. */
export const toSpeaker = (
  { id, name, type }: Readonly<Record<'id' | 'name' | 'type', string>>,
  place: Place,
): EntityRecord => ({
  kind: 'entity',
  id,
  type,
  name,
  aliases: [],
  summary: null,
  properties: {},
  sources: null,
  group: null,
  partial: true,
  place,
})

export const readSpeakers = (given: unknown, place: Place, note: Note): EntityRecord[] =>
  readList(Speaker, given, 'speakers', place, note).map((speaker) => toSpeaker(speaker, place))

export const readTexts = (given: unknown): string[] => {
  let value = given
  if (typeof given === 'string') {
    try {
      value = parseJson(given, null)
    } catch {
      return []
    }
  }
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
