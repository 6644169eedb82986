import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { type TextMark, textMark, type Weight } from '../../picture/drawing.ts'
import { toSvg } from '../../picture/to-svg.ts'
import { fontPathsFor } from './fonts.ts'
import { splitRuns } from './split-runs.ts'

const WORDS = ['Harbour', 'Гавань', 'مرفأ', '海港', 'Λιμάνι']
const TEXTS = [WORDS.join(' '), WORDS.toReversed().join(', '), 'Гавань: مرفأ, (2022)', 'مرفأ 海港']

/** How wide what the rasteriser writes is; 0 for nothing. */
function widthOf(marks: readonly TextMark[]): number {
  const svg = toSvg({
    width: 2_000,
    height: 100,
    background: null,
    title: '',
    description: '',
    marks,
    spots: { entities: [], links: [] },
  })
  const fontFiles = [...fontPathsFor(WORDS.join(''))]
  return (
    new Resvg(svg, { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Inter' } }).getBBox()?.width ?? 0
  )
}

const texts = (mark: TextMark): readonly TextMark[] =>
  splitRuns([mark]).flatMap((each) => (each.kind === 'text' ? [each] : []))

test.each([400, 500, 600] as const)(
  'the rasteriser writes every run of mixed scripts, at weight %i',
  (weight: Weight) => {
    for (const text of TEXTS) {
      const runs = texts(textMark(text, 10, 50, { size: 20, weight, colour: '#000000' }))
      for (const run of runs) expect(widthOf([run]), `${run.text} of ${text}`).toBeGreaterThan(0)
      const ends = runs.map((run) => ({ left: run.x, right: run.x + widthOf([run]) }))
      for (const [index, { left }] of ends.entries()) {
        const before = ends[index - 1]
        if (before !== undefined) expect(left - before.right, text).toBeGreaterThan(-3)
        if (before !== undefined) expect(left - before.right, text).toBeLessThan(12)
      }
    }
  },
)

test('a text of one script stays as it is, and one that is turned is split along its line', () => {
  const plain = textMark('Гавань 2022', 10, 50, { size: 20, colour: '#000000' })
  expect(splitRuns([plain])).toEqual([plain])
  const [first, second] = texts(textMark('Harbour 海港', 100, 100, { size: 20, colour: '#000000', angle: 90 }))
  expect([first?.text, second?.text]).toEqual(['Harbour', '海港'])
  expect(second?.x).toBeCloseTo(100)
  expect(second?.y).toBeGreaterThan(160)
})
