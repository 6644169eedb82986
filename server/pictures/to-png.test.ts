import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { drawPicture } from '../../picture/draw-picture.ts'
import { type Drawing, layer, type Mark, pen, textMark } from '../../picture/drawing.ts'
import { readChunks } from '../../picture/file/png-chunks.ts'
import { harbourPicture, optionsOf } from '../../picture/tests/made-up-picture.ts'
import { stepsOf } from './paint/steps-of.ts'
import { openBands } from './png-band.ts'
import { cutBands, joinBands } from './to-png.ts'

const SIZE = { width: 600, height: 315 }
const LARGER = { width: 1_200, height: 630 }

/** Pixels of a PNG without filters. Inflating checks the check sum too. */
function pixelsOf(png: Uint8Array): Buffer {
  const { chunks, end } = readChunks(png)
  expect([end, chunks.map(({ type }) => type)]).toEqual(['whole', ['IHDR', 'IDAT', 'IEND']])
  return inflateSync(chunks[1]?.data ?? new Uint8Array())
}

function paintedIn(count: number, drawing: Drawing, size = SIZE): Buffer {
  const picture = cutBands(drawing, size, count)
  const draw = openBands(picture)
  return pixelsOf(
    joinBands(
      drawing,
      size,
      picture.bands.map((_, index) => draw(index)),
    ),
  )
}

test.each([false, true])(
  'a picture in bands is the picture in one piece, without seams (transparent: %s)',
  (transparent) => {
    const drawing = drawPicture(harbourPicture(['Глеб', 'شركة البحر']), optionsOf({ page: 'card', transparent }))
    const whole = paintedIn(1, drawing)
    expect(whole).toHaveLength(SIZE.height * (1 + SIZE.width * (transparent ? 4 : 3)))
    for (const count of [2, 3, 7]) {
      const parts = paintedIn(count, drawing)
      expect(parts).toHaveLength(whole.length)
      expect(shareOff(whole, parts, 24), `in ${count} bands`).toBeLessThan(0.001)
    }
  },
)

/** How much of the picture differs from what the rasteriser makes of the same marks. */
function offFromRasteriser(
  layers: readonly { readonly name: string; readonly marks: readonly Mark[] }[],
  background: string | null,
  size = SIZE,
) {
  const drawing = { ...drawPicture(harbourPicture(), optionsOf({ page: 'card' })), background }
  const around = (opacity: number): Drawing => ({
    ...drawing,
    marks: [
      ...drawing.marks.slice(0, 1),
      ...layers.map(({ name, marks }) => layer(name, marks, opacity)),
      ...drawing.marks.slice(1),
    ],
  })
  const painted = (some: Drawing): Buffer => {
    const lines = paintedIn(3, some, size)
    return background === null ? weighed(lines, size.width) : lines
  }
  expect(stepsOf(around(1).marks).map(({ kind }) => kind)).toContain('simple')
  // A layer that is not opaque is left to the rasteriser.
  expect(stepsOf(around(0.9999).marks).map(({ kind }) => kind)).toEqual(['other'])
  return shareOff(painted(around(1)), painted(around(0.9999)), 40)
}

function shareOff(own: Buffer, asked: Buffer, most: number): number {
  expect(asked.length).toBe(own.length)
  let off = 0
  for (const [at, byte] of own.entries()) if (Math.abs(byte - (asked[at] ?? 0)) > most) off += 1
  return off / own.length
}

test.each(['#fbfaf7', null])('many links are painted as the rasteriser would (paper: %s)', (background) => {
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
  expect(offFromRasteriser([{ name: 'Links', marks: strokes }], background)).toBeLessThan(0.003)
})

test.each(['#fbfaf7', null])('many shapes and names are painted as the rasteriser would (paper: %s)', (background) => {
  const look = { fill: '#6d8ad6', pen: pen('#fbfaf7', 3) }
  const outlined = { fill: '#ffffff', pen: pen('#1d2733', 2.5) }
  const shapes = Array.from({ length: 400 }, (_, index): Mark => {
    const [x, y] = [30 + (index % 25) * 46.3, 24 + Math.floor(index / 25) * 37.7]
    const r = 6 + (index % 7)
    if (index % 4 === 0) return { kind: 'circle', x, y, radius: r, ...look }
    if (index % 4 === 1) return { kind: 'rect', x, y, width: 2 * r, height: r, corner: (index % 3) * 2, ...outlined }
    if (index % 4 === 2)
      return { kind: 'path', d: `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`, ...outlined }
    return {
      kind: 'path',
      d: `M${x} ${y}L${x + r} ${y}L${x + 1.5 * r} ${y + r}L${x} ${y + 2 * r}Z`,
      ...look,
      pen: null,
    }
  })
  const words = [
    'Глеб Каракулов',
    'Ἀθῆναι 12',
    'Größe, O’Brien & Co.',
    'AVA Töpfer 3x4',
    'شركة البحر',
    '公司',
    'Harbour 7',
    'Fjord',
    'Łódź',
    'a\u0301e',
  ]
  const halo = { colour: '#fbfaf7', width: 3 }
  const names = Array.from({ length: 460 }, (_, index) =>
    textMark(words[index % words.length] ?? '', 66 + (index % 10) * 118.7, 20 + Math.floor(index / 10) * 13.3, {
      size: 10 + (index % 3) * 2,
      weight: index % 2 === 0 ? 500 : 400,
      colour: '#1d2733',
      anchor: index % 3 === 0 ? 'start' : index % 3 === 1 ? 'middle' : 'end',
      angle: index % 11 === 0 ? 20 : 0,
      halo: index % 4 === 0 ? null : halo,
    }),
  )
  expect(offFromRasteriser([{ name: 'Entities', marks: shapes }], background)).toBeLessThan(0.003)
  expect(offFromRasteriser([{ name: 'Names', marks: names }], background, LARGER)).toBeLessThan(0.008)
})

/** Colours as far as they are seen: those of a nearly transparent pixel are anything. */
function weighed(lines: Buffer, width: number): Buffer {
  const long = width * 4 + 1
  return lines.map((byte, at) => {
    const part = (at % long) - 1
    const alpha = lines[at - (part % 4) + 3] ?? 0
    return part < 0 || part % 4 === 3 ? byte : (byte * alpha) / 255
  }) as Buffer
}
