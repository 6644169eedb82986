import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { measureColours } from '../../view/measure.ts'
import { contrast, labDistance, parseColour, type Sight, simulate } from './colour.ts'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

/** The custom properties of the first rule that opens with `selector`. */
function tokensOf(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`no rule ${selector}`)
  const body = css.slice(start, css.indexOf('}', start))
  return new Map([...body.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']))
}

const themes = { light: tokensOf(':root'), dark: tokensOf(":root[data-theme='dark']") }
const types = ['person', 'organisation', 'event', 'other']
const communities = measureColours.filter((name) => /^community-\d/.test(name))
const ramp = measureColours.filter((name) => name.startsWith('ramp-'))
const sights: readonly Sight[] = ['normal', 'protan', 'deutan', 'tritan']

test('the theme that follows the system is the same dark as the one that is chosen', () => {
  expect(tokensOf(":root:not([data-theme='light'])")).toEqual(themes.dark)
})

test('light and dark name the same tokens', () => {
  expect([...themes.dark.keys()]).toEqual([...themes.light.keys()])
})

describe.each(Object.entries(themes))('in the %s theme', (name, tokens) => {
  const colour = (token: string) => parseColour(tokens.get(token) ?? '')

  test.each([
    ['ink', 'paper', 7],
    ['ink', 'surface', 7],
    ['ink', 'surface-sunken', 7],
    ['ink', 'accent-soft', 7],
    ['ink', 'alleged-soft', 7],
    ['ink', 'disputed-soft', 7],
    ['ink-quiet', 'paper', 4.5],
    ['ink-quiet', 'surface', 4.5],
    ['ink-quiet', 'surface-sunken', 4.5],
    ['alleged', 'paper', 4.5],
    ['alleged', 'surface', 4.5],
    ['disputed', 'paper', 4.5],
    ['disputed', 'surface', 4.5],
    ['disputed', 'disputed-soft', 4.5],
    ['accent', 'paper', 4.5],
    ['accent', 'surface', 4.5],
    ['accent', 'surface-sunken', 4.5],
    ['accent', 'accent-soft', 4.5],
    ['paper', 'ink', 7],
    ['field-line', 'surface', 3],
    ['field-line', 'paper', 3],
  ])('%s on %s has a contrast of at least %d : 1', (front, back, least) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(least)
  })

  test.each(types)('%s stands out from the paper by 3 : 1', (type) => {
    expect(contrast(colour(type), colour('paper'))).toBeGreaterThanOrEqual(3)
  })

  test.each(sights)('the four types stay apart for %s sight', (sight) => {
    const least = name === 'light' ? 26 : 31
    for (const [index, type] of types.entries()) {
      for (const other of types.slice(index + 1)) {
        const distance = labDistance(simulate(colour(type), sight), simulate(colour(other), sight))
        expect(distance, `${type} and ${other}`).toBeGreaterThanOrEqual(least)
      }
    }
  })

  test.each(communities)('a number on %s can be read', (token) => {
    expect(contrast(colour(token), colour('paper'))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['community-rest', 'unmeasured', ...ramp])('%s stands out from the paper by 3 : 1', (token) => {
    expect(contrast(colour(token), colour('paper'))).toBeGreaterThanOrEqual(3)
  })

  test.each(sights)('the communities stay apart for %s sight', (sight) => {
    for (const [index, token] of communities.entries()) {
      for (const other of communities.slice(index + 1)) {
        const distance = labDistance(simulate(colour(token), sight), simulate(colour(other), sight))
        expect(distance, `${token} and ${other}`).toBeGreaterThanOrEqual(24)
      }
    }
  })

  test.each(sights)('each step of the scale stands out more than the one before, for %s sight', (sight) => {
    const seen = ramp.map((token) => simulate(colour(token), sight))
    for (const [index, step] of seen.slice(1).entries()) {
      const before = seen[index] ?? step
      expect(labDistance(before, step), ramp[index + 1]).toBeGreaterThanOrEqual(8)
      const paper = colour('paper')
      expect(contrast(step, paper)).toBeGreaterThan(contrast(before, paper) * 1.15)
    }
  })
})

test('the arithmetic agrees with figures that others have published', () => {
  expect(contrast(parseColour('#000000'), parseColour('#ffffff'))).toBeCloseTo(21, 5)
  expect(contrast(parseColour('#777777'), parseColour('#ffffff'))).toBeCloseTo(4.48, 2)
  expect(labDistance(parseColour('#000000'), parseColour('#ffffff'))).toBeCloseTo(100, 1)
  expect(labDistance(parseColour('#ff0000'), parseColour('#00ff00'))).toBeCloseTo(170.6, 0)
})
