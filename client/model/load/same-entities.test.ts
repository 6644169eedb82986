import { expect, test } from 'vitest'
import type { Duplicate } from '../../../contract/cases.ts'
import { decisionKey, listDuplicates, sameEntities } from './same-entities.ts'

const duplicate = (id: string, of: string): Duplicate => ({
  id,
  name: 'Tomas Berg',
  type: 'Person',
  of: { id: of, name: 'Tomas Berg', type: 'Person' },
  why: 'Both are called “Tomas Berg”.',
})

const FIRST = duplicate('crew/1', 'person/tomas-berg')
const SECOND = duplicate('crew/1', 'person/t-berg')

test('only what is the same takes another id; what is undecided or another stays apart', () => {
  expect(
    sameEntities([
      { duplicate: FIRST, sameness: 'same' },
      { duplicate: duplicate('crew/2', 'person/ada'), sameness: 'undecided' },
      { duplicate: duplicate('crew/3', 'person/ada'), sameness: 'other' },
    ]),
  ).toEqual({ 'crew/1': 'person/tomas-berg' })
})

test('an entity that is like two others is decided on twice', () => {
  expect(decisionKey(FIRST)).not.toBe(decisionKey(SECOND))
})

test('what was decided stays in the list when a later check no longer finds it', () => {
  const decisions = new Map([[decisionKey(FIRST), { duplicate: FIRST }]])
  expect(listDuplicates([SECOND], decisions)).toEqual([FIRST, SECOND])
  expect(listDuplicates([FIRST, SECOND], decisions)).toEqual([FIRST, SECOND])
})
