/** Compares two drawings, so that Cytoscape is told just what is different. */
import type { Drawing, DrawnEntity, DrawnLine } from './drawing.ts'

export interface Difference<Drawn> {
  readonly added: readonly Drawn[]
  readonly changed: readonly { readonly before: Drawn; readonly after: Drawn }[]
  readonly removed: readonly Drawn[]
}

export interface DrawingDifference {
  readonly entities: Difference<DrawnEntity>
  readonly lines: Difference<DrawnLine>
}

/** What leads from one drawing to the other. A line that runs between other ends, or otherwise, is removed and added. */
export function diffElements(before: Drawing, after: Drawing): DrawingDifference {
  const entities = diff(before.entities, after.entities, () => true)
  const lines = diff(before.lines, after.lines, (a, b) => a.from === b.from && a.to === b.to && a.status === b.status)
  return { entities, lines }
}

function diff<Drawn extends object>(
  before: ReadonlyMap<string, Drawn>,
  after: ReadonlyMap<string, Drawn>,
  changeable: (a: Drawn, b: Drawn) => boolean,
): Difference<Drawn> {
  const added: Drawn[] = []
  const removed: Drawn[] = []
  const changed: { before: Drawn; after: Drawn }[] = []
  for (const [id, was] of before) if (!after.has(id)) removed.push(was)
  for (const [id, now] of after) {
    const was = before.get(id)
    if (was === undefined) added.push(now)
    else if (!changeable(was, now)) {
      removed.push(was)
      added.push(now)
    } else if (!sameFields(was, now)) changed.push({ before: was, after: now })
  }
  return { added, changed, removed }
}

function sameFields<Drawn extends object>(a: Drawn, b: Drawn): boolean {
  if (a === b) return true
  // Records of one kind have the same fields, so those of one are all.
  for (const name in a) if (a[name] !== b[name]) return false
  return true
}
