import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { paletteOf } from './palette.ts'

const css = readFileSync('client/style/tokens.css', 'utf8')
const TOKENS = {
  paper: 'paper',
  surface: 'surface',
  ink: 'ink',
  inkQuiet: 'ink-quiet',
  hairline: 'hairline',
  person: 'person',
  organisation: 'organisation',
  event: 'event',
  other: 'other',
  alleged: 'alleged',
  disputed: 'disputed',
  outline: 'paper',
} as const

test.each([
  ['light', css.slice(0, css.indexOf('@media'))],
  ['dark', css.slice(css.indexOf(":root[data-theme='dark']"))],
] as const)('the %s colours are those of the page', (theme, block) => {
  const palette = paletteOf(theme)
  for (const [name, token] of Object.entries(TOKENS)) {
    expect(new RegExp(`--${token}: (#[0-9a-f]{6});`).exec(block)?.[1], token).toBe(palette[name as keyof typeof TOKENS])
  }
})

test('black and white is that: greys only', () => {
  for (const colour of Object.values(paletteOf('bw'))) expect(colour).toMatch(/^#(..)\1\1$/)
})
