import { expect, test } from 'vitest'
import { openFont } from '../run-width.ts'
import { plainFont } from './plain-font.ts'
import { setLetters } from './set-letters.ts'

const NAMES = [
  'AVAST Töpfer Yves Wáter LTD',
  'Глеб Каракулов ГУП Ухта',
  'Ἀθῆναι Ελλάδα ΑΤΥ',
  'Federal Protective Service 2022',
  'fi ffl office Tj 1x2 11 7',
  '3x4 metres, O’Brien & Co. (London) A-B - C',
  '1 234 + 5 = 17:30',
]

test.each(NAMES)('letters stand where the library puts them: %s', (name) => {
  for (const weight of [400, 500, 600] as const) {
    const path = plainFont(weight)
    const { glyphs, positions } = openFont(path).layout(name, [])
    let along = 0
    const asked = glyphs.map(({ id }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
      along += xAdvance
      return { id, x: along - xAdvance + xOffset, y: yOffset }
    })
    const { letters, width } = setLetters(name, path)
    expect(letters.map(({ glyph, x, y }) => ({ id: glyph.id, x, y }))).toEqual(asked)
    expect(width).toBe(along)
  }
})
