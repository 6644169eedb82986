/** Design tokens for tests of what is drawn: each colour is another. */
import type { Tokens } from '../read-tokens.ts'

export const madeUpTokens: Tokens = {
  paper: '#ffffff',
  surface: '#fefefe',
  ink: '#111111',
  inkQuiet: '#555555',
  hairline: '#dddddd',
  accent: '#0000ff',
  person: '#6d8ad6',
  organisation: '#8b3a08',
  event: '#0e5b41',
  other: '#73297e',
  alleged: '#8a6d1f',
  disputed: '#c0263a',
  font: 'sans-serif',
  measures: new Map([['community-1', '#123456']]),
}
