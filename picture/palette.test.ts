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

const colourOf = (block: string, token: string) => new RegExp(`--${token}: (#[0-9a-f]{6});`).exec(block)?.[1]

test.each([
  ['light', css.slice(0, css.indexOf('@media'))],
  ['dark', css.slice(css.indexOf(":root[data-theme='dark']"))],
] as const)('the %s colours are those of the page', (theme, block) => {
  const palette = paletteOf(theme)
  for (const [name, token] of Object.entries(TOKENS)) {
    expect(colourOf(block, token), token).toBe(palette[name as keyof typeof TOKENS])
  }
  expect(palette.communities).toEqual(palette.communities.map((_, index) => colourOf(block, `community-${index + 1}`)))
  expect(palette.ramp).toEqual(palette.ramp.map((_, index) => colourOf(block, `ramp-${index + 1}`)))
  expect(palette.communityRest).toBe(colourOf(block, 'community-rest'))
  expect(palette.unmeasured).toBe(colourOf(block, 'unmeasured'))
})

test('black and white is that: greys only', () => {
  for (const colour of Object.values(paletteOf('bw')).flat()) expect(colour).toMatch(/^#(..)\1\1$/)
})
