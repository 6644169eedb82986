import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PictureOptions } from '../contract/picture.ts'
import { type Box, boxesOverlap } from '../view/box.ts'
import { anyView } from '../view/tests/arbitrary-view.ts'
import { entity, link, viewOf } from '../view/tests/made-up.ts'
import { NO_FILTER } from '../view/view.ts'
import { drawPicture, fittingCaptions } from './draw-picture.ts'
import { type Drawing, flatMarks, type Mark, type TextMark } from './drawing.ts'
import { measureText } from './measure-text.ts'
import { harbourPicture, optionsOf, pictureOf, source } from './tests/made-up-picture.ts'

const PAGES: readonly Partial<PictureOptions>[] = [
  { page: 'fit' },
  { page: 'a4' },
  { page: 'a4', upright: true },
  { page: 'a3' },
  { page: 'slide', theme: 'dark' },
  { page: 'card' },
  { page: 'column', theme: 'bw' },
  { page: 'custom', width: 500, height: 1000 },
]

function textBox({ text, x, y, size, weight, anchor, angle }: TextMark): Box {
  const width = measureText(text, size, weight)
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
  const turn = (Math.abs(angle) * Math.PI) / 180
  if (angle === 0) return { left, top: y - size * 0.78, right: left + width, bottom: y + size * 0.22 }
  const reach = { x: Math.cos(turn) * width, y: Math.sin(turn) * width }
  return { left: x - size, top: y - reach.y - size, right: x + reach.x + size, bottom: y + reach.y + size }
}

function boxOf(mark: Exclude<Mark, { kind: 'layer' }>): Box {
  if (mark.kind === 'text') return textBox(mark)
  if (mark.kind === 'circle') {
    const { x, y, radius } = mark
    return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
  }
  if (mark.kind === 'rect')
    return { left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height }
  const numbers = (mark.d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
  const xs = numbers.filter((_, index) => index % 2 === 0)
  const ys = numbers.filter((_, index) => index % 2 === 1)
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

const layerOf = ({ marks }: Drawing, name: string) =>
  flatMarks(marks.filter((mark) => mark.kind === 'layer' && mark.name === name))
const textsOf = (drawing: Drawing): string[] =>
  flatMarks(drawing.marks).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
const words = (drawing: Drawing): string => textsOf(drawing).join(' ')

test.each(PAGES)('everything lies on the page: %o', (change) => {
  for (const picture of [harbourPicture(), pictureOf(viewOf([entity('alone')]))]) {
    const drawing = drawPicture(picture, optionsOf(change))
    for (const mark of flatMarks(drawing.marks)) {
      const box = boxOf(mark)
      expect(box.left, JSON.stringify(mark)).toBeGreaterThanOrEqual(0)
      expect(box.top, JSON.stringify(mark)).toBeGreaterThanOrEqual(0)
      expect(box.right, JSON.stringify(mark)).toBeLessThanOrEqual(drawing.width)
      expect(box.bottom, JSON.stringify(mark)).toBeLessThanOrEqual(drawing.height)
    }
  }
})

test('no name covers another name or a shape, whatever the view', () => {
  fc.assert(
    fc.property(anyView(), fc.constantFrom(...PAGES), (view, change) => {
      const drawing = drawPicture(pictureOf(view), optionsOf(change))
      const names = layerOf(drawing, 'Names').map(boxOf)
      // Whole shapes of different entities may well share a place: the reader put them there.
      const shapes = layerOf(drawing, 'Entities').map(boxOf)
      for (const [index, name] of names.entries()) {
        for (const other of names.slice(index + 1)) expect(boxesOverlap(name, other)).toBe(false)
        for (const shape of shapes) expect(boxesOverlap(name, shape)).toBe(false)
      }
    }),
    { numRuns: 60 },
  )
})

test('each name is written whole, or counted as one that found no room', () => {
  const many = Array.from({ length: 120 }, (_, index) => entity(`e${index}`, { name: `Person of interest ${index}` }))
  const at = Object.fromEntries(
    many.map(({ id }, index) => [id, { x: (index % 12) * 30, y: Math.floor(index / 12) * 30 }]),
  )
  const drawing = drawPicture(pictureOf(viewOf(many, [], { at })), optionsOf({ page: 'card' }))
  const written = many.filter(({ name }) => words(drawing).includes(name.split(' ').at(-1) ?? '')).length
  const [, counted] = /(\d+) names? found no room/.exec(words(drawing)) ?? []
  const placed = new Set(
    layerOf(drawing, 'Names').flatMap((mark) => (mark.kind === 'text' ? [/\d+$/.exec(mark.text)?.[0]] : [])),
  )
  expect(written).toBeGreaterThan(0)
  expect([...placed].filter((each) => each !== undefined).length + Number(counted)).toBe(120)
})

test.each([31, 53, 71, 97])('names beside each other on one line have a gap between them: %i', (step) => {
  const many = Array.from({ length: 90 }, (_, index) => entity(`e${index}`, { name: `Mikhail Zhilin ${index}` }))
  const at = Object.fromEntries(many.map(({ id }, index) => [id, { x: (index * step) % 701, y: (index * 43) % 397 }]))
  const drawing = drawPicture(pictureOf(viewOf(many, [], { at })), optionsOf({ page: 'card' }))
  const boxes = layerOf(drawing, 'Names').flatMap((mark) => {
    if (mark.kind !== 'text') return []
    const box = textBox(mark)
    return [{ ...box, right: box.right + mark.size * 0.3 }]
  })
  expect(boxes.length).toBeGreaterThan(20)
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false)
  }
})

test('the legend says exactly what is drawn, with counts', () => {
  const all = words(drawPicture(harbourPicture(), optionsOf()))
  for (const entry of [
    '2 people',
    '2 organisations',
    '1 event',
    '1 vessel',
    '2 links confirmed',
    '2 links disputed',
    '1 link alleged',
  ]) {
    expect(all).toContain(entry)
  }
  const few = words(drawPicture(pictureOf(viewOf([entity('a'), entity('b')], [link('a', 'b')])), optionsOf()))
  for (const absent of ['organisation', 'event', 'disputed', 'alleged', 'several links', 'not shown'])
    expect(few).not.toContain(absent)
})

test('sources are numbered as the links cite them, and those without room are counted', () => {
  const picture = harbourPicture()
  const drawing = drawPicture(picture, optionsOf())
  expect(words(drawing)).toContain('1 The Quay: Report number 1 on the harbour')
  const linked = flatMarks(drawing.marks).flatMap((mark) =>
    mark.kind === 'text' && mark.href !== null ? [mark.href] : [],
  )
  expect(new Set(linked)).toEqual(new Set(picture.sources.map(({ url }) => url)))

  const sources = Array.from({ length: 60 }, (_, index) => source(index + 1))
  const card = drawPicture({ ...picture, sources }, optionsOf({ page: 'card' }))
  const [, more] = /and (\d+) more, listed in this picture’s file/.exec(words(card)) ?? []
  const shown = sources.filter(({ title }) => textsOf(card).some((text) => text.includes(`${title},`))).length
  expect(shown + Number(more)).toBe(60)
  expect(words(drawPicture({ ...picture, sources }, optionsOf({ page: 'card', data: false })))).toMatch(
    /and \d+ more(?!,)/,
  )
})

test('what is left out is said, and left out when that is wished', () => {
  const picture = harbourPicture([], {
    filters: ['Only confirmed links.'],
    leftOut: { hiddenEntities: 1, filteredEntities: 2, filteredLinks: 3 },
  })
  const all = words(drawPicture(picture, optionsOf()))
  expect(all).toContain('Only confirmed links. 5 of 6 have further neighbours that are not shown.')
  expect(all).toContain('The filter leaves out 2 entities and 3 links. 1 entity taken off by the author.')
  expect(all).toContain('Graphic: Ada Example. Data as of 1 Feb 2024. Made with Entourage.')
  const none = drawPicture(
    picture,
    optionsOf({ title: false, legend: false, sources: false, filters: false, leftOut: false, credit: false }),
  )
  expect(words(none)).not.toMatch(/harbour|confirmed|people|filter|Graphic/)
})

test('a dispute has two strokes, one of them broken, and an alleged link is dotted', () => {
  const drawing = drawPicture(harbourPicture(), optionsOf())
  const strokes = layerOf(drawing, 'Links, disputed').filter(
    ({ kind, ...mark }) => kind === 'path' && 'pen' in mark && mark.pen !== null,
  )
  expect(strokes.filter((mark) => mark.kind !== 'text' && mark.pen?.dashes.length === 0)).toHaveLength(2)
  expect(strokes.filter((mark) => mark.kind !== 'text' && mark.pen?.dashes.length === 2)).toHaveLength(2)
  const [dotted] = layerOf(drawing, 'Links, alleged')
  expect(dotted?.kind === 'path' && dotted.pen?.round).toBe(true)
})

test('a folded group is one shape with its count, and its inner links are not drawn', () => {
  const picture = harbourPicture([], { groups: [{ id: 'g', name: 'The crew', members: ['e0', 'e1'], folded: true }] })
  const drawing = drawPicture(picture, optionsOf())
  expect(words(drawing)).toContain('The crew')
  expect(layerOf(drawing, 'Entities')).toHaveLength(4)
  expect(words(drawing)).not.toContain('Member number 1')
})

test('the same picture is drawn the same each time', () => {
  expect(drawPicture(harbourPicture(), optionsOf({ page: 'a4' }))).toEqual(
    drawPicture(harbourPicture(), optionsOf({ page: 'a4' })),
  )
})

test('what the filter fades is faded in the picture, and nothing else is', () => {
  const ends = [entity('ada'), entity('quay', { type: 'Organisation' }), entity('port')]
  const links = [link('ada', 'quay'), link('ada', 'port')]
  const { entities, links: drawn } = pictureOf(
    viewOf(ends, links, { filter: { ...NO_FILTER, entityTypes: new Set(['Organisation']), fade: true } }),
  )
  expect(entities.filter(({ faded }) => faded).map(({ id }) => id)).toEqual(['quay'])
  expect(drawn.map(({ to, faded }) => [to, faded])).toEqual([
    ['quay', true],
    ['port', false],
  ])
})

test.each(PAGES)('texts are enlarged as far as %o has room for them, and never lie upon the title', (page) => {
  const options = optionsOf({ ...page, captions: 3 })
  const picture = harbourPicture()
  const { marks, height } = drawPicture(picture, options)
  const layerBoxes = (name: string): readonly Box[] =>
    marks.flatMap((mark) => (mark.kind === 'layer' && mark.name === name ? flatMarks(mark.marks).map(boxOf) : []))
  const titleEnd = Math.max(...layerBoxes('Title').map(({ bottom }) => bottom))
  for (const name of ['Legend', 'Sources', 'Small print', 'Entities'])
    for (const { top, bottom } of layerBoxes(name)) {
      expect(top, name).toBeGreaterThan(titleEnd)
      expect(bottom, name).toBeLessThan(height)
    }
  expect(fittingCaptions(picture, options)).toBeGreaterThanOrEqual(1)
  expect(fittingCaptions(picture, optionsOf(page))).toBe(1)
})
