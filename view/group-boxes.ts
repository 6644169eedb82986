/** Where the box around an open group's members lies, and its label. */
import { type Box, boxAt, entityBox, LABEL_SIZE } from './box.ts'
import { drawnPart } from './drawn-part.ts'
import { textWidth } from './text-width.ts'
import type { Group, Point, View } from './view.ts'
import { formatCount } from './words.ts'

export interface GroupBox {
  readonly group: Group
  /** The members that are drawn. */
  readonly members: readonly string[]
  readonly box: Box
  /** In the upper left corner of the box, above all members. */
  readonly label: Box
}

/** Between the members and the outline. */
const PADDING = 10
export const GROUP_LABEL_HEIGHT = 24
/** Beside the words of a label: space at both ends, and the button that folds. */
const LABEL_ROOM = 44
const LABEL_SIGNS = 40

/**
 * A box for each group that is not folded and has members in sight. `scale` is
 * how many times its usual size a text is written; `positionOf` overrules the
 * view's places, for members under way.
 */
export function groupBoxes(
  view: View,
  scale: number,
  positionOf: (id: string) => Point | undefined = (id) => view.positions.get(id),
): readonly GroupBox[] {
  const { entities } = drawnPart(view)
  const boxes: GroupBox[] = []
  for (const group of view.groups.values()) {
    if (group.folded) continue
    const members = group.members.filter((id) => entities.has(id))
    const around = members.flatMap((id) => {
      const entity = entities.get(id)
      const point = positionOf(id)
      return entity === undefined || point === undefined ? [] : [boxAt(entityBox(entity), point)]
    })
    if (around.length > 0) boxes.push(boxOf(group, members, around, scale))
  }
  return boxes
}

function boxOf(group: Group, members: readonly string[], around: readonly Box[], scale: number): GroupBox {
  const left = Math.min(...around.map((box) => box.left)) - PADDING
  const top = Math.min(...around.map((box) => box.top)) - PADDING - GROUP_LABEL_HEIGHT * scale
  const width = (textWidth(groupLabel(group, members.length), LABEL_SIZE) + LABEL_ROOM) * scale
  const right = Math.max(left + width, Math.max(...around.map((box) => box.right)) + PADDING)
  const bottom = Math.max(...around.map((box) => box.bottom)) + PADDING
  const label = { left, top, right: left + width, bottom: top + GROUP_LABEL_HEIGHT * scale }
  return { group, members, box: { left, top, right, bottom }, label }
}

/** “Port people · 5”, or “Port people · 3 of 5” when some are hidden or left out; a long name is cut. */
export function groupLabel({ name, members }: Group, shown: number): string {
  const signs = Array.from(name)
  const short =
    signs.length > LABEL_SIGNS
      ? `${signs
          .slice(0, LABEL_SIGNS - 1)
          .join('')
          .trimEnd()}…`
      : name
  const count =
    shown === members.length ? formatCount(shown) : `${formatCount(shown)} of ${formatCount(members.length)}`
  return `${short} · ${count}`
}
