import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tidyText } from '../tidy-part.ts'
import { toLiteral } from './to-literal.ts'

/** What a database does before it looks for the ends of texts; some mind a doubled backslash, some do not. */
const unescapeFirst = (text: string): string =>
  text.replace(/\\u+([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const PIECE = /^'((?:[^'\\]|\\[\s\S])*)'/
const NAMED: Readonly<Record<string, string>> = { n: '\n', t: '\t' }

/** Reads a text that may be joined from several; throws where anything else follows. */
function readText(literal: string): string {
  let rest = literal
  let text = ''
  for (;;) {
    const piece = PIECE.exec(rest)
    if (piece === null) throw new Error(`no text: ${rest}`)
    text += (piece[1] ?? '').replace(/\\([\s\S])/g, (_, sign: string) => NAMED[sign] ?? sign)
    rest = rest.slice(piece[0].length)
    if (rest === '') return text
    if (!rest.startsWith(' + ')) throw new Error(`something follows: ${rest}`)
    rest = rest.slice(3)
  }
}

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('\\', 'u', 'U', '0027', '005c', "'", '"', '\n', '\t', '`', ' + ', '//'), { maxLength: 12 })
    .map((parts) => parts.join('')),
)

it('writes any text so that none of it gets out, whether or not escapes are undone first', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const text = tidyText(given)
      const literal = toLiteral(text)
      expect(readText(literal)).toBe(text)
      expect(readText(unescapeFirst(literal))).toBe(text)
    }),
    { numRuns: 2_000 },
  )
})

it.each([
  [59.5, '59.5'],
  [-0.000_000_1, '-1e-7'],
  [1e21, '1e21'],
  [Number.NaN, 'null'],
  [true, 'true'],
  [null, 'null'],
  [['a', 1, []], "['a', 1, []]"],
  [{ id: 'x', 'Größe in m': 1, 'a`b\\u0060': 2 }, "{id: 'x', `Größe in m`: 1, `a``b_u0060`: 2}"],
])('writes %j as %s', (value, literal) => {
  expect(toLiteral(value)).toBe(literal)
})
