import { expect, test } from 'vitest'
import { Mapping } from '../../../contract/mapping.ts'
import { lackOf, meaningOf, meaningsFor, withMeaning, withRows } from './column-meanings.ts'

const PEOPLE: Mapping = { rows: 'entities', columns: { id: 'No.', name: 'Who' }, leaveOut: ['Remarks'] }

test('a column that the mapping does not name is a property, unless it is left out', () => {
  expect(['No.', 'Who', 'Boat', 'Remarks'].map((column) => meaningOf(PEOPLE, column))).toEqual([
    'id',
    'name',
    'property',
    'leave-out',
  ])
})

test('a meaning belongs to one column: the one that had it becomes a property', () => {
  const changed = withMeaning(PEOPLE, 'Boat', 'name')
  expect(changed.columns).toEqual({ id: 'No.', name: 'Boat' })
  expect(meaningOf(changed, 'Who')).toBe('property')
})

test('a column that is left out can be taken in again, and the mapping stays one that the server takes', () => {
  const taken = withMeaning(PEOPLE, 'Remarks', 'property')
  expect(taken).toEqual({ rows: 'entities', columns: { id: 'No.', name: 'Who' } })
  const left = withMeaning(taken, 'Who', 'leave-out')
  expect(left).toEqual({ rows: 'entities', columns: { id: 'No.' }, leaveOut: ['Who'] })
  expect(Mapping.parse(left)).toEqual(left)
})

test('links keep of a mapping of entities what means something to them too', () => {
  expect(withRows({ ...PEOPLE, type: 'Person' }, 'links')).toEqual({
    rows: 'links',
    columns: { from: 'Who', id: 'No.' },
    leaveOut: ['Remarks'],
  })
  const links: Mapping = { rows: 'links', columns: { from: 'Who', to: 'Boat' } }
  expect(withRows(links, 'entities')).toEqual({ rows: 'entities', columns: { name: 'Who' } })
})

test('it says which columns are lacking', () => {
  expect(lackOf(PEOPLE)).toBeNull()
  expect(lackOf({ rows: 'entities', columns: {} })).toContain('name')
  expect(lackOf({ rows: 'links', columns: { from: 'A' } })).toContain('“To”')
})

test('every meaning has words of its own', () => {
  for (const rows of ['entities', 'links'] as const) {
    const words = meaningsFor(rows, 'Boat').map(([, each]) => each)
    expect(new Set(words).size).toBe(words.length)
    expect(words).toContain('Property “Boat”')
  }
})
