/** Draws a labelled box around the members of each group that is not folded. */
import type { Picture } from '../contract/picture.ts'
import type { Box } from '../view/box.ts'
import type { BoxGrid } from '../view/box-grid.ts'
import { cleanText } from './clean-text.ts'
import type { DrawnNode } from './drawn-node.ts'
import { layer, type Mark, pen, textMark } from './drawing.ts'
import { measureText } from './measure-text.ts'
import { mixColours } from './mix-colours.ts'
import { nameShapes } from './name-lines.ts'
import { LEADING, type Style } from './style.ts'

/** Around the members, in units of the text. */
const PADDING = 1.1

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
          fill: mixColours(palette.paper, palette.ink, 0.04),
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
  const boxes = members.map(({ at, radius, name }) => {
    const { width = 0, lines = [] } = nameShapes(name)[0] ?? {}
    const half = Math.max(radius, (width * text) / 2)
    return {
      left: at.x - half,
      top: at.y - radius,
      right: at.x + half,
      bottom: at.y + radius + lines.length * LEADING * text,
    }
  })
  return {
    left: Math.min(...boxes.map(({ left }) => left)) - room,
    top: Math.min(...boxes.map(({ top }) => top)) - room,
    right: Math.max(...boxes.map(({ right }) => right)) + room,
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)) + room,
  }
}
