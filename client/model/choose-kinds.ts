/** Counts exactly how many neighbours a choice among kinds leaves, without asking the server again. */
import type { Status } from '../../contract/evidence.ts'
import type { KindLink, NeighbourKind } from '../../contract/neighbours.ts'
import { formatCount } from '../../view/words.ts'

/** What the reader wants of the neighbours; null means any. `from` and `to` are years: the server counts by them. */
export interface NeighbourChoice {
  readonly link: string | null
  readonly direction: 'out' | 'in' | null
  readonly type: string | null
  readonly status: Status | null
  readonly from: string | null
  readonly to: string | null
}

/** The parts of the choice that a kind tells by itself. */
type KindChoice = Pick<NeighbourChoice, 'link' | 'direction' | 'type' | 'status'>

export const ANY_NEIGHBOUR: NeighbourChoice = {
  link: null,
  direction: null,
  type: null,
  status: null,
  from: null,
  to: null,
}

function fits(link: KindLink, { link: wanted, direction, status }: NeighbourChoice): boolean {
  return (
    (wanted === null || link.link === wanted) &&
    (direction === null || link.direction === direction) &&
    (status === null || link.status === status)
  )
}

/** How many neighbours have at least one link that fits the whole choice; `kinds` are those of its period. */
export function countChosen(kinds: readonly NeighbourKind[], choice: NeighbourChoice): number {
  return kinds.reduce((sum, { type, links, count }) => {
    const chosen = (choice.type === null || choice.type === type) && links.some((link) => fits(link, choice))
    return chosen ? sum + count : sum
  }, 0)
}

/**
 * The values that a part of the choice can take, of all there are, with what each would leave beside the rest of the
 * choice, the most first. `kinds` are those of the choice's period, `all` those without one.
 */
export function countOptions<Key extends keyof KindChoice>(
  all: readonly NeighbourKind[],
  kinds: readonly NeighbourKind[],
  choice: NeighbourChoice,
  key: Key,
): readonly (readonly [NonNullable<KindChoice[Key]>, number])[] {
  const parts: KindChoice[] = all.flatMap(({ type, links }) => links.map((link) => ({ ...link, type })))
  const values = new Set(parts.map((part) => part[key]))
  return [...values]
    .flatMap((value) => (value === null ? [] : [[value, countChosen(kinds, { ...choice, [key]: value })] as const]))
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
}

/** What an expansion would add: "Adds 50 of 253", "Adds 50 of the 120 that fit, of 253"; `most` is the maximum that was asked for. */
export function additionWords(fitting: number, total: number, most: number): string {
  if (fitting === 0) return 'No neighbour fits. Choose less strictly.'
  const added = Math.min(most, fitting)
  if (fitting === total || added === fitting) return `Adds ${formatCount(added)} of ${formatCount(total)}`
  return `Adds ${formatCount(added)} of the ${formatCount(fitting)} that fit, of ${formatCount(total)}`
}
