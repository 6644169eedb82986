/** Finds new entities that are likely in the store already under another id: the same folded name and type, and no date against it. */
import { z } from 'zod'
import type { Duplicate } from '../../contract/cases.ts'
import { PLAIN_ENTITY } from '../formats/plain-types.ts'
import { HashIndex } from '../formats/values/hash-index.ts'
import type { Run } from '../graph/port.ts'
import { foldName } from '../names/fold-name.ts'
import type { Properties } from './case.ts'
import type { Wanted } from './difference.ts'
import { readInBatches } from './in-batches.ts'
import type { Records } from './records/records.ts'

const NameRow = z.object({ id: z.string(), type: z.string(), name: z.string(), aliases: z.array(z.string()) })
type NameRow = z.infer<typeof NameRow>
const StoredRow = z.object({
  id: z.string(),
  properties: z.custom<Properties>((value) => typeof value === 'object' && value !== null),
})

const PAGE = 20_000
/** More candidates than anybody would choose among say that the name is no name. */
const CANDIDATES_MAX = 5
/** Dates that an entity has once, so that two of them which differ are two entities. */
const DATES = ['born', 'died', 'founded', 'dissolved', 'start', 'end']

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** True when one date is as precise as the other or a part of it: 1974 and 1974-05. */
const agree = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

/** The dates that both have; null when two of them cannot both be right. */
function sharedDates(a: Properties, b: Properties): string[] | null {
  const shared: string[] = []
  for (const key of DATES) {
    const [one, other] = [textOf(a[key]), textOf(b[key])]
    if (one === null || other === null) continue
    if (!agree(one, other)) return null
    shared.push(key)
  }
  return shared
}

const namesOf = ({ properties }: Wanted): string[] => {
  const aliases = properties['aliases']
  return [textOf(properties['name']) ?? '', ...(Array.isArray(aliases) ? aliases : [])].filter((name) => name !== '')
}

/** A file that says no types could mean anybody of that name. */
const canBe = ({ fixed: { type } }: Wanted, known: NameRow): boolean => type === known.type || type === PLAIN_ENTITY

interface Pair {
  readonly wanted: Wanted
  readonly known: NameRow
  /** The name of the new one that is a name of the known one too. */
  readonly name: string
}

/** Those in the store that are called like any of the new ones; reads all names, page by page. */
async function findNamesakes(run: Run, added: Iterable<Wanted>): Promise<Map<string, NameRow[]>> {
  const names = new HashIndex()
  for (const wanted of added) for (const name of namesOf(wanted)) names.set(foldName(name), 1)
  const namesakes = new Map<string, NameRow[]>()
  for (let after = ''; ; ) {
    const page = await run('names', { after, limit: PAGE }, NameRow)
    for (const known of page) {
      for (const folded of new Set([known.name, ...known.aliases].map(foldName))) {
        if (names.get(folded) === undefined) continue
        const others = namesakes.get(folded)
        if (others === undefined) namesakes.set(folded, [known])
        else others.push(known)
      }
    }
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return namesakes
    after = last.id
  }
}

function* findPairs(wanted: Wanted, namesakes: ReadonlyMap<string, readonly NameRow[]>): Generator<Pair> {
  const names = new Map(namesOf(wanted).map((name) => [foldName(name), name]))
  const known = new Map([...names.keys()].flatMap((folded) => namesakes.get(folded) ?? []).map((row) => [row.id, row]))
  const candidates = [...known.values()].filter((row) => canBe(wanted, row))
  candidates.sort((one, other) => (one.id < other.id ? -1 : 1))
  for (const row of candidates.slice(0, CANDIDATES_MAX)) {
    const shared = [row.name, ...row.aliases].map(foldName).find((folded) => names.has(folded))
    yield { wanted, known: row, name: names.get(shared ?? '') ?? '' }
  }
}

const say = ({ known, name }: Pair, dates: readonly string[]): string => {
  const names =
    foldName(known.name) === foldName(name) ? `Both are called “${known.name}”` : `“${name}” is a name of both`
  return dates.length === 0 ? `${names}.` : `${names}, and the dates agree (${dates.join(', ')}).`
}

/** Returns the likely duplicates among these new entities, in their order. */
export async function findDuplicates(run: Run, added: Records<Wanted>): Promise<Duplicate[]> {
  if (added.length === 0) return []
  const namesakes = await findNamesakes(run, added)
  const ids = new Set([...namesakes.values()].flat().map(({ id }) => id))
  const rows = await readInBatches(ids, (batch) => run('stored-entities', { ids: batch }, StoredRow))
  const stored = new Map(rows.map(({ id, properties }) => [id, properties]))
  const duplicates: Duplicate[] = []
  for (const wanted of added) {
    for (const pair of findPairs(wanted, namesakes)) {
      const { known } = pair
      const dates = sharedDates(wanted.properties, stored.get(known.id) ?? {})
      if (dates === null) continue
      duplicates.push({
        id: wanted.id,
        name: textOf(wanted.properties['name']) ?? wanted.id,
        type: wanted.fixed['type'] ?? known.type,
        of: { id: known.id, name: known.name, type: known.type },
        why: say(pair, dates),
      })
    }
  }
  return duplicates
}
