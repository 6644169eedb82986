/** Draws a labelled box around the members of each group that is not folded. */
import type { Picture } from '../contract/picture.ts'
import type { Box } from '../view/box.ts'
import type { BoxGrid } from '../view/box-grid.ts'
import { cleanText } from './clean-text.ts'
import type { DrawnNode } from './drawn-node.ts'
import { layer, type Mark, pen, textMark } from './drawing.ts'
import { measureText } from './measure-text.ts'
import { mix } from './node-colours.ts'
import type { Style } from './style.ts'

/** Around the members, in units of the text. */
const PADDING = 1.1
/** Room for the members' names. */
const BELOW = 2.6

/** The names of the groups are added to `texts`. */
export function drawGroups(
  picture: Picture,
  nodes: readonly DrawnNode[],
  style: Style,
  texts: BoxGrid,
): readonly Mark[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const marks = picture.groups
    .filter(({ folded }) => !folded)
    .flatMap(({ name, members }): Mark[] => {
      const box = groupBox(
        members.flatMap((id) => byId.get(id) ?? []),
        style,
      )
      if (box === null) return []
      const { palette, text, k } = style
      const words = cleanText(name)
      const title = {
        left: box.left,
        top: box.top - text * 1.4,
        right: box.left + measureText(words, text, 600),
        bottom: box.top,
      }
      texts.add(title)
      return [
        {
          kind: 'rect',
          x: box.left,
          y: box.top,
          width: box.right - box.left,
          height: box.bottom - box.top,
          corner: 6 * k,
          fill: mix(palette.paper, palette.ink, 0.04),
          pen: pen(palette.inkQuiet, 0.8 * k, [4 * k, 3 * k]),
        },
        textMark(words, title.left, title.bottom - text * 0.4, {
          size: text,
          weight: 600,
          colour: palette.inkQuiet,
          halo: { colour: palette.paper, width: text * 0.3 },
        }),
      ]
    })
  return marks.length === 0 ? [] : [layer('Groups', marks)]
}

function groupBox(members: readonly DrawnNode[], { text }: Style): Box | null {
  if (members.length === 0) return null
  const room = PADDING * text
  return {
    left: Math.min(...members.map(({ at, radius }) => at.x - radius)) - room * 2,
    top: Math.min(...members.map(({ at, radius }) => at.y - radius)) - room,
    right: Math.max(...members.map(({ at, radius }) => at.x + radius)) + room * 2,
    bottom: Math.max(...members.map(({ at, radius }) => at.y + radius)) + BELOW * text,
  }
}
