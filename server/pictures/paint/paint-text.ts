/** Paints lines of text: first the halo round all letters, then the letters. */
import type { TextMark } from '../../../picture/drawing.ts'
import { measureText } from '../../../picture/measure-text.ts'
import { openFont } from '../run-width.ts'
import { fillMask, haloMask, type Mask } from './letter-mask.ts'
import { letterOutline } from './letter-outline.ts'
import { plainFont } from './plain-font.ts'
import { blend, STEPS, type Painter, type Rows, type Scale, toPixel } from './rows.ts'
import { setLetters } from './set-letters.ts'

/** Letters stand at so many places between two pixels, along and across. */
const PLACES = 4
/** Where letters are small, in pixels, such a step is seen, and more cost little. */
const SMALL = 16
const SMALL_PLACES = 8

interface Stamp {
  readonly mask: Mask
  /** The pixel of the letter's origin. */
  readonly x: number
  readonly y: number
}

/** Masks of letters, each made once however often it is painted. */
export type Letters = Map<string, Mask>

export function textPainter(mark: TextMark, scale: Scale, letters: Letters): Painter {
  const { y, size, weight, angle, halo } = mark
  const slope = Math.abs(Math.sin((angle * Math.PI) / 180))
  const long = slope === 0 ? 0 : measureText(mark.text, size, weight) + size
  const far = (1.5 * size + slope * long + (halo?.width ?? 0)) * scale.y + 2
  const colour = toPixel(mark.colour)
  const haloColour = toPixel(halo?.colour ?? mark.colour)
  // Whoever does not come across its rows does not set it.
  let set: ReturnType<typeof stampsOf> | null = null
  return {
    top: y * scale.y - far,
    bottom: y * scale.y + far,
    paint: (rows) => {
      set ??= stampsOf(mark, scale, letters)
      if (set.halo !== null) paintStamp(rows, set.halo, haloColour)
      for (const stamp of set.fills) paintStamp(rows, stamp, colour)
    },
  }
}

function stampsOf({ text, x, y, size, weight, anchor, angle, halo }: TextMark, scale: Scale, letters: Letters) {
  const path = plainFont(weight)
  const line = setLetters(text, path)
  const places = size * scale.x < SMALL ? SMALL_PLACES : PLACES
  const unit = (size * scale.x) / openFont(path).unitsPerEm
  const before = anchor === 'start' ? 0 : anchor === 'middle' ? line.width / 2 : line.width
  const turn = (angle * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn) * unit, Math.sin(turn) * unit]
  const stamps = (look: string, maskOf: typeof fillMask): readonly Stamp[] =>
    line.letters.flatMap((letter): Stamp[] => {
      const { commands } = letter.glyph.path
      if (commands.length === 0) return []
      const along = letter.x - before
      const atX = Math.round((x * scale.x + along * cos + letter.y * sin) * places)
      const atY = Math.round((y * scale.y + along * sin - letter.y * cos) * places)
      const [pixelX, pixelY] = [Math.floor(atX / places), Math.floor(atY / places)]
      const [offX, offY] = [atX - pixelX * places, atY - pixelY * places]
      const key = `${look} ${letter.glyph.id} ${offX} ${offY}`
      const known = letters.get(key)
      const mask = known ?? maskOf(letterOutline(commands, { x: offX / places, y: offY / places, scale: unit, turn }))
      if (known === undefined) letters.set(key, mask)
      return [{ mask, x: pixelX, y: pixelY }]
    })
  const look = `${weight} ${unit} ${angle}`
  const half = ((halo?.width ?? 0) * scale.x) / 2
  return {
    halo: halo === null ? null : joined(stamps(`${look} ${half}`, (outline) => haloMask(outline, half))),
    fills: stamps(look, fillMask),
  }
}

/** All as one: where halos of two letters meet, the paper is not to be laid over twice. */
function joined(stamps: readonly Stamp[]): Stamp | null {
  const left = Math.min(...stamps.map(({ mask, x }) => x + mask.left))
  const top = Math.min(...stamps.map(({ mask, y }) => y + mask.top))
  const width = Math.max(...stamps.map(({ mask, x }) => x + mask.left + mask.width)) - left
  const height = Math.max(...stamps.map(({ mask, y }) => y + mask.top + mask.height)) - top
  if (stamps.length === 0) return null
  const steps = new Uint8Array(width * height)
  for (const { mask, x, y } of stamps) {
    for (let row = 0; row < mask.height; row += 1) {
      let at = (y + mask.top + row - top) * width + x + mask.left - left
      for (let from = row * mask.width; from < (row + 1) * mask.width; from += 1) {
        const step = mask.steps[from] ?? 0
        steps[at] = Math.min(STEPS, (steps[at] ?? 0) + step)
        at += 1
      }
    }
  }
  return { mask: { left, top, width, height, steps }, x: 0, y: 0 }
}

function paintStamp({ pixels, width, rows, first }: Rows, { mask, x, y }: Stamp, colour: number): void {
  const [left, top] = [x + mask.left, y + mask.top - first]
  const [fromRow, toRow] = [Math.max(0, -top), Math.min(mask.height, rows - top)]
  const [fromColumn, toColumn] = [Math.max(0, -left), Math.min(mask.width, width - left)]
  for (let row = fromRow; row < toRow; row += 1) {
    let at = (top + row) * width + left + fromColumn
    for (let from = row * mask.width + fromColumn; from < row * mask.width + toColumn; from += 1) {
      const steps = mask.steps[from] ?? 0
      if (steps > 0) blend(pixels, at, colour, steps)
      at += 1
    }
  }
}
