/** Finds new entities that are likely in the store already under another id: the same folded name and type, and no date against it. */
import { z } from 'zod'
import type { Duplicate } from '../../contract/cases.ts'
import { PLAIN_ENTITY } from '../formats/plain-types.ts'
import type { Run } from '../graph/port.ts'
import { foldName } from '../names/fold-name.ts'
import type { Properties } from './case.ts'
import type { Wanted } from './difference.ts'
import { readInBatches } from './in-batches.ts'

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

async function findPairs(run: Run, added: readonly Wanted[]): Promise<Pair[]> {
  const byName = new Map<string, { readonly wanted: Wanted; readonly name: string }[]>()
  for (const wanted of added) {
    for (const name of new Map(namesOf(wanted).map((one) => [foldName(one), one]))) {
      const known = byName.get(name[0])
      if (known === undefined) byName.set(name[0], [{ wanted, name: name[1] }])
      else known.push({ wanted, name: name[1] })
    }
  }
  const pairs: Pair[] = []
  const found = new Map<string, Set<string>>()
  for (let after = ''; ; ) {
    const page = await run('names', { after, limit: PAGE }, NameRow)
    for (const known of page) {
      for (const folded of new Set([known.name, ...known.aliases].map(foldName))) {
        for (const { wanted, name } of byName.get(folded) ?? []) {
          const others = found.get(wanted.id) ?? new Set()
          if (!canBe(wanted, known) || others.has(known.id) || others.size >= CANDIDATES_MAX) continue
          found.set(wanted.id, others.add(known.id))
          pairs.push({ wanted, known, name })
        }
      }
    }
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return pairs
    after = last.id
  }
}

const say = ({ known, name }: Pair, dates: readonly string[]): string => {
  const names =
    foldName(known.name) === foldName(name) ? `Both are called “${known.name}”` : `“${name}” is a name of both`
  return dates.length === 0 ? `${names}.` : `${names}, and the dates agree (${dates.join(', ')}).`
}

/** Returns the likely duplicates among these new entities, in their order; reads all names of the store, page by page. */
export async function findDuplicates(run: Run, added: readonly Wanted[]): Promise<Duplicate[]> {
  if (added.length === 0) return []
  const pairs = await findPairs(run, added)
  const ids = [...new Set(pairs.map(({ known }) => known.id))]
  const rows = await readInBatches(ids, (batch) => run('stored-entities', { ids: batch }, StoredRow))
  const stored = new Map(rows.map(({ id, properties }) => [id, properties]))
  const order = new Map(added.map(({ id }, index) => [id, index]))
  return pairs
    .flatMap((pair): Duplicate[] => {
      const { wanted, known } = pair
      const dates = sharedDates(wanted.properties, stored.get(known.id) ?? {})
      if (dates === null) return []
      return [
        {
          id: wanted.id,
          name: textOf(wanted.properties['name']) ?? wanted.id,
          type: wanted.fixed['type'] ?? known.type,
          of: { id: known.id, name: known.name, type: known.type },
          why: say(pair, dates),
        },
      ]
    })
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
}
