/** Writes the names and the words along links where places were found for them. */
import { layer, type Mark, pen, textMark } from './drawing.ts'
import { decimal } from './decimal.ts'
import { measureText } from './measure-text.ts'
import type { PlacedName } from './place-names.ts'
import { NUMBERS_SHARE, type PlacedWords } from './place-words.ts'
import { LEADING, type Style } from './style.ts'

/** The base line of a text lies so far under the top of its line. */
const BASE = 0.98
const FAINT = 0.35

export function drawNames(names: readonly PlacedName[], style: Style): readonly Mark[] {
  const { palette, k } = style
  const leaders = names.flatMap(({ leader }): Mark[] => {
    if (leader === null) return []
    const [from, to] = leader
    const d = `M${decimal(from.x)} ${decimal(from.y)}L${decimal(to.x)} ${decimal(to.y)}`
    return [{ kind: 'path', d, fill: null, pen: pen(palette.inkQuiet, 0.6 * k) }]
  })
  const write = (isFaded: boolean): Mark[] =>
    names
      .filter(({ node }) => node.faded === isFaded)
      .sort((a, b) => a.size - b.size)
      .flatMap((name) => nameMarks(name, style))
  return [
    layer('Lines to names', leaders),
    layer('Names, faded', write(true), FAINT),
    layer('Names', write(false)),
  ].filter(({ marks }) => marks.length > 0)
}

function nameMarks({ lines, size, box, align }: PlacedName, { palette }: Style): readonly Mark[] {
  const x = align === 'start' ? box.left : align === 'end' ? box.right : (box.left + box.right) / 2
  return lines.map((line, index) =>
    textMark(line, x, box.top + (index * LEADING + BASE) * size, {
      size,
      weight: 500,
      colour: palette.ink,
      anchor: align,
      halo: { colour: palette.paper, width: size * 0.3 },
    }),
  )
}

export function drawWords(placed: readonly PlacedWords[], style: Style): readonly Mark[] {
  return [
    layer(
      'Words of links',
      placed.filter(({ words }) => words !== '').map((each) => wordsMark(each, style)),
    ),
    layer(
      'Numbers of sources',
      placed.filter(({ numbers }) => numbers !== '').map((each) => numbersMark(each, style)),
    ),
  ].filter(({ marks }) => marks.length > 0)
}

function wordsMark({ words, middle, angle, width, size }: PlacedWords, { palette }: Style): Mark {
  const at = along(middle, angle, -width / 2, size * 0.33)
  return textMark(words, at.x, at.y, {
    size,
    colour: palette.inkQuiet,
    angle,
    halo: { colour: palette.paper, width: size * 0.44 },
  })
}

function numbersMark({ words, numbers, middle, angle, width, size }: PlacedWords, { palette }: Style): Mark {
  const small = size * NUMBERS_SHARE
  const at = along(
    middle,
    angle,
    width / 2 - measureText(numbers, small, 500),
    words === '' ? small * 0.36 : size * 0.05,
  )
  return textMark(numbers, at.x, at.y, {
    size: small,
    weight: 500,
    colour: palette.ink,
    angle,
    halo: { colour: palette.paper, width: size * 0.44 },
  })
}

/** The point so far along the slanted line, and so far below it. */
function along({ x, y }: { readonly x: number; readonly y: number }, angle: number, far: number, below: number) {
  const turn = (angle * Math.PI) / 180
  return { x: x + Math.cos(turn) * far - Math.sin(turn) * below, y: y + Math.sin(turn) * far + Math.cos(turn) * below }
}
