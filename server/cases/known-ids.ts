/** Which ids the store has, so that a large case beside a small one is not asked for record by record. */
import { HashIndex } from '../formats/values/hash-index.ts'
import type { Run } from '../graph/port.ts'
import type { Draft, Properties } from './case.ts'
import { readIdsOfCase } from './read-stored.ts'

type FromStore = 'entities' | 'links' | 'claims'
const KINDS: readonly FromStore[] = ['entities', 'links', 'claims']

/** False only for an id that no loaded case has. */
export type MayBeStored = (kind: FromStore, id: string) => boolean

/** Ids come in large pages, while each record that is looked up comes with all that it has: so many ids for one record. */
const WORTH = 4

const countOf = (value: unknown): number => (typeof value === 'number' ? value : 0)

const countStored = (cases: readonly { readonly properties: Properties }[]): number =>
  cases.reduce((sum, { properties }) => KINDS.reduce((all, kind) => all + countOf(properties[kind]), sum), 0)

/** Reads the ids of all `cases` when they are few beside `draft`; otherwise any id may be stored. */
export async function findKnownIds(
  run: Run,
  draft: Pick<Draft, FromStore>,
  cases: readonly { readonly id: string; readonly properties: Properties }[],
): Promise<MayBeStored> {
  const wanted = KINDS.reduce((sum, kind) => sum + draft[kind].length, 0)
  if (countStored(cases) > wanted * WORTH) return () => true
  const known = { entities: new HashIndex(), links: new HashIndex(), claims: new HashIndex() }
  for (const { id } of cases) {
    for (const kind of KINDS) {
      for await (const page of readIdsOfCase(run, kind, id)) for (const row of page) known[kind].set(row.id, 1)
    }
  }
  return (kind, id) => known[kind].get(id) !== undefined
}
