/** Counts exactly how many neighbours a choice among kinds leaves, without asking the server again. */
import type { Status } from '../../contract/evidence.ts'
import type { KindLink, NeighbourKind } from '../../contract/neighbours.ts'

/** What the reader wants of the neighbours; null means any. `from` and `to` are years. */
export interface NeighbourChoice {
  readonly link: string | null
  readonly direction: 'out' | 'in' | null
  readonly type: string | null
  readonly status: Status | null
  readonly from: string | null
  readonly to: string | null
}

export const ANY_NEIGHBOUR: NeighbourChoice = {
  link: null,
  direction: null,
  type: null,
  status: null,
  from: null,
  to: null,
}

/** Undated links have no period: asking for one leaves them out, as the server does. */
function fits(link: KindLink, { link: wanted, direction, status, from, to }: NeighbourChoice): boolean {
  if (wanted !== null && link.link !== wanted) return false
  if (direction !== null && link.direction !== direction) return false
  if (status !== null && link.status !== status) return false
  if (from === null && to === null) return true
  if (link.start === null && link.end === null) return false
  return (to === null || (link.start ?? '') <= to) && (from === null || (link.end ?? '9999') >= from)
}

/** How many neighbours have at least one link that fits the whole choice. */
export function countChosen(kinds: readonly NeighbourKind[], choice: NeighbourChoice): number {
  return kinds.reduce((sum, { type, links, count }) => {
    const chosen = (choice.type === null || choice.type === type) && links.some((link) => fits(link, choice))
    return chosen ? sum + count : sum
  }, 0)
}

/** The values that a part of the choice can take, with what each would leave beside the rest of the choice, the most first. */
export function countOptions<Key extends 'link' | 'direction' | 'type' | 'status'>(
  kinds: readonly NeighbourKind[],
  choice: NeighbourChoice,
  key: Key,
): readonly (readonly [NonNullable<NeighbourChoice[Key]>, number])[] {
  const values = new Set<NeighbourChoice[Key]>(
    kinds.flatMap((kind) =>
      key === 'type' ? [kind.type] : kind.links.map((link) => link[key as keyof KindLink]),
    ) as NeighbourChoice[Key][],
  )
  return [...values]
    .flatMap((value) => (value === null ? [] : [[value, countChosen(kinds, { ...choice, [key]: value })] as const]))
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
}

/** The first and the last year that any link is dated with, and how many neighbours have no dated link. */
export function yearsOf(kinds: readonly NeighbourKind[]): {
  first: string | null
  last: string | null
  undated: number
} {
  const years = kinds
    .flatMap(({ links }) => links.flatMap(({ start, end }) => [start, end]))
    .filter((year) => year !== null)
  const sorted = [...new Set(years)].sort()
  const undated = kinds
    .filter(({ links }) => links.every(({ start, end }) => start === null && end === null))
    .reduce((sum, { count }) => sum + count, 0)
  return { first: sorted[0] ?? null, last: sorted.at(-1) ?? null, undated }
}
