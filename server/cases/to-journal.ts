/** Makes the journal of a load out of what it will change. */
import type { Run } from '../graph/port.ts'
import type { Draft } from './case.ts'
import { type Comparison, toChanges } from './compare-case.ts'
import type { Difference, Stored, Wanted } from './difference.ts'
import type { Ends, Journal } from './journal.ts'
import { PackedRecords } from './records/packed-records.ts'
import { joined, lazily, only, type Records } from './records/records.ts'
import { findTouched } from './update-others.ts'

const toEnds = ({ id, fixed }: Wanted): Ends => ({ id, from: fixed['from'] ?? '' })

/** A link that moves is to be found at its new beginning as well. */
function movedOf({ changed }: Difference): Records<Ends> {
  const moved = new PackedRecords<Ends>()
  for (const { wanted } of only(changed, ({ refixed }) => refixed)) moved.push(toEnds(wanted))
  return moved
}

const oldOf = ({ changed, removed }: Difference): Records<Stored> =>
  joined(
    lazily(changed, ({ stored }) => stored),
    removed,
  )

/** Holds nothing itself: the records come from the comparison whenever the journal is gone through. */
export async function toJournal(
  run: Run,
  draft: Draft,
  kind: Journal['kind'],
  comparison: Comparison,
): Promise<Journal> {
  const { head, difference } = comparison
  // Of a case that was not there, its id tells what to take away.
  const addedOf = ({ added }: Difference): Records<Ends> => (head === null ? [] : lazily(added, toEnds))
  const { entities, links, claims, sources } = difference
  return {
    case: draft.id,
    title: kind === 'load' ? draft.title : String(head?.['title'] ?? draft.id),
    kind,
    changes: toChanges(difference),
    head,
    added: {
      entities: addedOf(entities),
      links: joined(addedOf(links), movedOf(links)),
      claims: addedOf(claims),
      sources: addedOf(sources),
    },
    old: { entities: oldOf(entities), links: oldOf(links), claims: oldOf(claims), sources: oldOf(sources) },
    ...(await findTouched(run, draft, comparison)),
  }
}
