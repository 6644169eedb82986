import { expect, test } from 'vitest'
import type { Claim, Fact } from '../../../contract/evidence.ts'
import { factRows, keyOfFact } from './fact-rows.ts'

const claim = (id: string): Claim => ({
  id,
  about: 'vessel/meridian-star',
  property: null,
  value: null,
  unit: null,
  asOf: null,
  text: 'The ship was there',
  stance: 'reports',
  saidBy: null,
  via: [],
  source: 'source/post-crates',
  locator: null,
})
const fact = (property: string | null, value: string | null, claims: Claim[] = []): Fact => ({
  property,
  value,
  unit: null,
  asOf: null,
  status: 'single-source',
  voices: 1,
  reason: '',
  differs: false,
  claims,
})

test('a closed fact is one row below the heading of its section', () => {
  const rows = factRows([fact('crew', '9', [claim('a'), claim('b')])], new Set())
  expect(rows.map(({ kind }) => kind)).toEqual(['section', 'fact'])
})

test('an open fact is followed by its claims, the last of them marked', () => {
  const crew = fact('crew', '9', [claim('a'), claim('b')])
  const rows = factRows([crew, fact('crew', '5', [claim('c')])], new Set([keyOfFact(crew)]))
  expect(rows.map((row) => (row.kind === 'claim' ? [row.claim.id, row.last] : row.kind))).toEqual([
    'section',
    'fact',
    ['a', false],
    ['b', true],
    'fact',
  ])
})

test('the property stands above its first value only', () => {
  const rows = factRows([fact('crew', '9'), fact('crew', '5'), fact('flag', 'Nordland')], new Set())
  expect(rows.flatMap((row) => (row.kind === 'fact' ? [row.heading] : []))).toEqual(['crew', null, 'flag'])
})
