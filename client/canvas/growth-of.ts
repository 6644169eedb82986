/** Finds out of which entity each newcomer grows. */
import type { DrawingDifference } from './diff-elements.ts'
import type { Drawing } from './drawing.ts'
import type { Move } from './apply-difference.ts'

/**
 * A move for each newcomer that is linked to an entity that was drawn before:
 * from that one's place (the one with the most newcomers, which was expanded)
 * to its own.
 */
export function growthOf(before: Drawing, after: Drawing, { entities }: DrawingDifference): readonly Move[] {
  const newcomers = new Map(entities.added.map((entity) => [entity.id, entity]))
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
  return [...parents].flatMap(([id, each]) => {
    const parent = [...each].sort((a, b) => (brought.get(b) ?? 0) - (brought.get(a) ?? 0))[0]
    const from = after.entities.get(parent ?? '')
    const to = newcomers.get(id)
    return from === undefined || to === undefined
      ? []
      : [{ id, from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y } }]
  })
}
