import { expect, test } from 'vitest'
import type { Fact } from '../../../contract/evidence.ts'
import { factSections } from './fact-sections.ts'

const fact = (property: string | null, value: string | null, more: Partial<Fact> = {}): Fact => ({
  property,
  value,
  unit: null,
  asOf: null,
  status: 'single-source',
  voices: 1,
  reason: '',
  differs: false,
  claims: [],
  ...more,
})
const titles = (facts: Fact[]) =>
  factSections(facts).map(({ title, facts }) => [title, facts.map(({ value }) => value)])

test('facts are sorted by how far the sources agree, and empty sections are left out', () => {
  expect(
    titles([
      fact('length', '82', { status: 'disputed', differs: true }),
      fact('crew', '9'),
      fact('length', '90', { status: 'disputed', differs: true }),
      fact('flag', 'Nordland', { status: 'confirmed' }),
      fact('cargo', 'crates', { status: 'disputed' }),
      fact('owner', 'Blue Tern', { status: 'corroborated', voices: 2 }),
    ]),
  ).toEqual([
    ['Agreed', ['Nordland', 'Blue Tern']],
    ['Sources differ', ['82', '90']],
    ['Denied or doubted', ['crates']],
    ['On one voice', ['9']],
  ])
})

test('what several people allege is not called one voice, what one alleges is', () => {
  expect(
    titles([fact('a', 'by one', { status: 'alleged' }), fact('b', 'by two', { status: 'alleged', voices: 2 })]),
  ).toEqual([
    ['On one voice', ['by one']],
    ['Only alleged', ['by two']],
  ])
})

test('facts of one property stand together within their section', () => {
  expect(titles([fact('crew', '9'), fact('flag', 'Nordland'), fact('crew', '5')])).toEqual([
    ['On one voice', ['9', '5', 'Nordland']],
  ])
})
