/** The legend of a picture as a drawing of its own, for where it does not stand on the same page. */
import type { Picture, PictureOptions } from '../contract/picture.ts'
import { legendEntries } from './draw-legend.ts'
import { drawnLines } from './drawn-line.ts'
import { pictureNodes } from './drawn-node.ts'
import type { Drawing } from './drawing.ts'
import { legendPart } from './legend-part.ts'
import { nodeColours } from './node-colours.ts'
import { paletteOf } from './palette.ts'

/** In one column of at most this width, with what each entry means, on no paper. */
export function drawKey(picture: Picture, options: PictureOptions, width: number, text: number): Drawing {
  const palette = paletteOf(options.theme)
  const style = { palette, text, k: 1, isBlackAndWhite: options.theme === 'bw' }
  const drawn = {
    hasBundles: drawnLines(picture, pictureNodes(picture, null)).some(({ count }) => count > 1),
    // They stand along the links of a printed picture only.
    hasNumbers: false,
  }
  const entries = legendEntries(picture, options, drawn, nodeColours(picture, palette), style)
  const part = legendPart(entries, width, Number.POSITIVE_INFINITY, style)
  return {
    width: part.width,
    height: part.height,
    background: null,
    title: 'Legend',
    description: entries.map(({ words }) => words).join(', '),
    marks: part.marksAt({ x: 0, y: 0 }),
    spots: { entities: [], links: [] },
  }
}
