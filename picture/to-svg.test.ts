import { expect, test } from 'vitest'
import { drawPicture } from './draw-picture.ts'
import { HOSTILE_LABELS } from './tests/hostile-labels.ts'
import { harbourPicture, optionsOf } from './tests/made-up-picture.ts'
import { toSvg } from './to-svg.ts'

const KNOWN = new Set([
  'svg',
  'title',
  'desc',
  'metadata',
  'style',
  'g',
  'path',
  'circle',
  'rect',
  'text',
  'tspan',
  'a',
])

test.each(HOSTILE_LABELS)('a label stays text: %j', (label) => {
  const names = Array.from({ length: 6 }, () => label)
  const picture = harbourPicture(names, {
    words: { title: label, subtitle: label, author: label, credit: label },
    notes: [{ id: 'n', text: label, x: 0, y: 0 }],
    groups: [{ id: 'g', name: label, members: ['e0'], folded: false }],
    filters: [label],
  })
  const svg = toSvg(drawPicture(picture, optionsOf()))
  expect(svg.startsWith('<?xml')).toBe(true)
  // Attribute values hold no angle brackets, so that each tag is as it looks.
  const tags = svg.slice(svg.indexOf('<svg')).match(/<[^>]*>/g) ?? []
  for (const tag of tags) {
    expect(KNOWN).toContain(/^<\/?([a-z]+)/.exec(tag)?.[1])
    expect(tag.replace(/"[^"]*"/g, '')).not.toMatch(/\son\w+/)
    expect(tag).not.toMatch(/javascript:|data:/)
  }
  // oxlint-disable-next-line no-control-regex
  expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/)
  expect(svg).not.toMatch(/\p{Cs}/u)
})

test('a source leads to the web and nowhere else', () => {
  const picture = harbourPicture()
  const [first] = picture.sources
  const odd = { ...picture, sources: first === undefined ? [] : [{ ...first, url: 'javascript:alert(1)' }] }
  expect(toSvg(drawPicture(odd, optionsOf()))).not.toContain('href')
  expect(toSvg(drawPicture(picture, optionsOf()))).toContain('<a href="https://quay.example/reports/1"')
})

test('it says what it shows, in words', () => {
  const svg = toSvg(drawPicture(harbourPicture(), optionsOf()))
  expect(svg).toContain('<title id="title">The harbour</title>')
  expect(svg).toMatch(/<desc id="desc">Who paid whom A network of 6 entities \(.*\) and 7 links/)
})
