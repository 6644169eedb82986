import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { drawPicture } from '../../picture/draw-picture.ts'
import { readChunks } from '../../picture/file/png-chunks.ts'
import { harbourPicture, optionsOf } from '../../picture/tests/made-up-picture.ts'
import { drawBand } from './png-band.ts'
import { bandsOf, joinBands } from './to-png.ts'

const SIZE = { width: 600, height: 315 }

/** Pixels of a PNG without filters. Inflating checks the check sum too. */
function pixelsOf(png: Uint8Array): Buffer {
  const { chunks, end } = readChunks(png)
  expect([end, chunks.map(({ type }) => type)]).toEqual(['whole', ['IHDR', 'IDAT', 'IEND']])
  return inflateSync(chunks[1]?.data ?? new Uint8Array())
}

test.each([false, true])(
  'a picture in bands is the picture in one piece, without seams (transparent: %s)',
  (transparent) => {
    const drawing = drawPicture(harbourPicture(['Глеб', 'شركة البحر']), optionsOf({ page: 'card', transparent }))
    const inBands = (count: number): Buffer =>
      pixelsOf(joinBands(drawing, SIZE, bandsOf(drawing, SIZE, count).map(drawBand)))
    const whole = inBands(1)
    expect(whole).toHaveLength(SIZE.height * (1 + SIZE.width * (transparent ? 4 : 3)))
    for (const count of [2, 3, 7]) {
      const parts = inBands(count)
      const off = whole.reduce((sum, byte, at) => sum + (Math.abs(byte - (parts[at] ?? 0)) > 24 ? 1 : 0), 0)
      expect(parts).toHaveLength(whole.length)
      expect(off / whole.length, `in ${count} bands`).toBeLessThan(0.001)
    }
  },
)
