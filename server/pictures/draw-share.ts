/** What one thread draws of a picture: whichever band nobody has begun yet, until there is none. */
import { type BandedPicture, openBands, type PackedBand } from './png-band.ts'

export interface Share {
  readonly picture: BandedPicture
  /** How many bands have been begun, in memory that all threads see. */
  readonly begun: Int32Array
}

export interface DrawnBand {
  readonly index: number
  readonly band: PackedBand
}

export function drawShare({ picture, begun }: Share): readonly DrawnBand[] {
  const draw = openBands(picture)
  const drawn: DrawnBand[] = []
  for (let index = Atomics.add(begun, 0, 1); index < picture.bands.length; index = Atomics.add(begun, 0, 1)) {
    drawn.push({ index, band: draw(index) })
  }
  return drawn
}
