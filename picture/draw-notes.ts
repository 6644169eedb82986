/** Writes the author's notes on slips of paper at their places. */
import type { PictureNote } from '../contract/picture.ts'
import type { Box } from '../view/box.ts'
import type { BoxGrid } from '../view/box-grid.ts'
import { cleanLines } from './clean-text.ts'
import { layer, type Mark, pen, textMark } from './drawing.ts'
import { onPage, type Placing } from './placing.ts'
import { measureText } from './measure-text.ts'
import { LEADING, type Style } from './style.ts'
import { wrapText } from './wrap-text.ts'

/** In units of the text. */
const WIDEST = 18
const PADDING = 0.6

/** The slip of a note, its upper left corner at 0, 0. */
export function noteSlip({ text }: PictureNote, { text: size }: Style): { lines: readonly string[]; box: Box } {
  const measure = (line: string): number => measureText(line, size)
  const lines = cleanLines(text).flatMap((line) => wrapText(line, WIDEST * size, measure))
  const right = Math.max(...lines.map(measure)) + 2 * PADDING * size
  return { lines, box: { left: 0, top: 0, right, bottom: (lines.length * LEADING + 2 * PADDING) * size } }
}

/** What the notes cover is added to `taken`. */
export function drawNotes(
  notes: readonly PictureNote[],
  placing: Placing,
  style: Style,
  taken: BoxGrid,
): readonly Mark[] {
  const { palette, text, k } = style
  const { area } = placing
  const marks = notes.flatMap((note): Mark[] => {
    const { lines, box } = noteSlip(note, style)
    // A slip keeps its size while the network shrinks around it, so it may have to move to stay on the page.
    const at = onPage(note, placing)
    const x = Math.max(area.left, Math.min(at.x, area.right - box.right))
    const y = Math.max(area.top, Math.min(at.y, area.bottom - box.bottom))
    taken.add({ left: x, top: y, right: x + box.right, bottom: y + box.bottom })
    return [
      {
        kind: 'rect',
        x,
        y,
        width: box.right,
        height: box.bottom,
        corner: 3 * k,
        fill: palette.surface,
        pen: pen(palette.inkQuiet, 0.8 * k),
      },
      ...lines.map((line, index) =>
        textMark(line, x + PADDING * text, y + (PADDING + index * LEADING + 0.98) * text, {
          size: text,
          colour: palette.ink,
        }),
      ),
    ]
  })
  return marks.length === 0 ? [] : [layer('Notes', marks)]
}
