import { expect, test } from 'vitest'
import { readFirstRow } from './read-first-row.ts'

const COLUMNS = ['Name', 'Employer', 'Position', 'Boat', 'Port']
const ROWS = [['Ansa Korhonen', 'Saltmarsh Ferries', 'purser', 'Tern', 'Marram']]

test('a row of links is read as two ends and what is between them', () => {
  expect(readFirstRow({ rows: 'links', columns: { from: 'Name', to: 'Employer' } }, COLUMNS, ROWS)).toBe(
    '“Ansa Korhonen” (thing) – is linked to – “Saltmarsh Ferries” (thing)',
  )
  const columns = { from: 'Name', to: 'Employer', role: 'Position' }
  expect(readFirstRow({ rows: 'links', columns, type: 'works for', fromType: 'Person' }, COLUMNS, ROWS)).toBe(
    '“Ansa Korhonen” (person) – works for – “Saltmarsh Ferries” (thing), as “purser”',
  )
})

test('a row of entities is read as a name with its properties', () => {
  expect(readFirstRow({ rows: 'entities', columns: { name: 'Name' }, type: 'Person' }, COLUMNS, ROWS)).toBe(
    '“Ansa Korhonen” (person), Employer: Saltmarsh Ferries, Position: purser …',
  )
})

test('a row without what it needs is not read', () => {
  expect(readFirstRow({ rows: 'links', columns: { from: 'Name' } }, COLUMNS, ROWS)).toBeNull()
  expect(readFirstRow({ rows: 'entities', columns: { name: 'Name' } }, COLUMNS, [])).toBeNull()
})
