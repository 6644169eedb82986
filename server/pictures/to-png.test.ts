import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { drawPicture } from '../../picture/draw-picture.ts'
import { readChunks } from '../../picture/file/png-chunks.ts'
import { harbourPicture, optionsOf } from '../../picture/tests/made-up-picture.ts'
import { layer, pen } from '../../picture/drawing.ts'
import { drawBand } from './png-band.ts'
import { partMarks } from './simple-strokes.ts'
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

test.each(['#fbfaf7', null])('many links are painted as the rasteriser would (paper: %s)', (background) => {
  const drawing = { ...drawPicture(harbourPicture(), optionsOf({ page: 'card' })), background }
  const path = (d: string) => ({ kind: 'path', d, fill: null, pen: null }) as const
  const pens = [
    pen('#c0263a', 2.5, [10, 8]),
    pen('#8a6d1f', 3.5, [0.01, 8], true),
    pen('#1d2733', 4.5),
    pen('#5d6875', 0.8),
  ]
  const strokes = pens.flatMap((look, at) => [
    ...Array.from({ length: 80 }, (_, index) => ({
      ...path(`M${20 + index * 14} ${30 + at * 100}L${1180 - index * 9} ${600 - at * 40}`),
      pen: look,
    })),
    { ...path(`M${200 + at * 200} 300L${300 + at * 200} 300`), pen: look },
    { ...path(`M${200 + at * 200} 400C${150 + at * 200} 390 ${210 + at * 200} 330 ${210 + at * 200} 390`), pen: look },
    { ...path(`M${250 + at * 200} 200L${270 + at * 200} 208L${252 + at * 200} 220Z`), fill: look.colour },
  ])
  const marks = [...drawing.marks.slice(0, 1), layer('Links', strokes), ...drawing.marks.slice(1)]
  expect(partMarks(marks).simple.length).toBeGreaterThan(strokes.length)
  const painted = (some: typeof marks): Buffer =>
    pixelsOf(joinBands(drawing, SIZE, bandsOf({ ...drawing, marks: some }, SIZE, 3).map(drawBand)))
  const own = background === null ? weighed(painted(marks)) : painted(marks)
  // A layer that is not opaque is left to the rasteriser.
  const rasterised = painted(
    marks.map((mark) => (mark === marks[1] ? { ...layer('Links', strokes), opacity: 0.9999 } : mark)),
  )
  const asked = background === null ? weighed(rasterised) : rasterised
  const off = own.reduce((sum, byte, at) => sum + (Math.abs(byte - (asked[at] ?? 0)) > 40 ? 1 : 0), 0)
  expect(asked.length).toBe(own.length)
  expect(off / own.length).toBeLessThan(0.003)
})

/** Colours as far as they are seen: those of a nearly transparent pixel are anything. */
function weighed(lines: Buffer): Buffer {
  const long = SIZE.width * 4 + 1
  return lines.map((byte, at) => {
    const part = (at % long) - 1
    const alpha = lines[at - (part % 4) + 3] ?? 0
    return part < 0 || part % 4 === 3 ? byte : (byte * alpha) / 255
  }) as Buffer
}
