/** Finds out of which entity each newcomer grows. */
import type { DrawingDifference } from './diff-elements.ts'
import type { Drawing } from './drawing.ts'
import type { Move } from './apply-difference.ts'

/**
 * A move to its own place for each newcomer: from the folded group that it was
 * in, or from an entity that was drawn before and that it is linked to (the one
 * with the most newcomers, which was expanded). A group that is folded just
 * appears, in the place of one of its members.
 */
export function growthOf(before: Drawing, after: Drawing, { entities }: DrawingDifference): readonly Move[] {
  const newcomers = new Map(entities.added.filter(({ shape }) => shape !== 'group').map((each) => [each.id, each]))
  if (newcomers.size === 0 || before.entities.size === 0) return []
  const parents = new Map<string, Set<string>>()
  const note = (newcomer: string, parent: string): void => {
    if (!newcomers.has(newcomer) || !before.entities.has(parent)) return
    parents.set(newcomer, (parents.get(newcomer) ?? new Set()).add(parent))
  }
  for (const { from, to } of after.lines.values()) {
    note(from, to)
    note(to, from)
  }
  const brought = new Map<string, number>()
  for (const each of parents.values()) for (const id of each) brought.set(id, (brought.get(id) ?? 0) + 1)
  return [...newcomers].flatMap(([id, to]) => {
    const stack = before.entities.get(before.stackOf.get(id) ?? '')
    const parent = [...(parents.get(id) ?? [])].sort((a, b) => (brought.get(b) ?? 0) - (brought.get(a) ?? 0))[0]
    const from = stack ?? after.entities.get(parent ?? '')
    return from === undefined ? [] : [{ id, from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y } }]
  })
}
