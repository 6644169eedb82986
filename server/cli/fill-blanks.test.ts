import { expect, it } from 'vitest'
import type { Query, QueryParameter } from '../../contract/queries.ts'
import { fillBlanks } from './fill-blanks.ts'

const blank = (name: string, type: QueryParameter['type']): QueryParameter => ({
  name,
  type,
  of: [],
  required: true,
  default: null,
  suggest: null,
})

const QUERY: Query = {
  id: 'q',
  title: '',
  about: '',
  returns: '',
  tags: [],
  parameters: [
    blank('year', 'integer'),
    blank('share', 'number'),
    blank('sure', 'boolean'),
    blank('who', 'entities'),
    blank('name', 'text'),
  ],
  result: 'table',
  text: '',
  revision: null,
}

it('gives numbers, yes and no, and lists their types, and leaves what does not fit for the query to refuse', () => {
  const typed = new Map([
    ['year', '2021'],
    ['share', '4.5'],
    ['sure', 'true'],
    ['who', 'p/1, p/2'],
    ['name', '007'],
    ['other', 'x'],
  ])
  expect(fillBlanks(QUERY, typed)).toEqual({
    year: 2021,
    share: 4.5,
    sure: true,
    who: ['p/1', 'p/2'],
    name: '007',
    other: 'x',
  })
  expect(
    fillBlanks(
      QUERY,
      new Map([
        ['year', 'then'],
        ['share', ''],
        ['sure', 'maybe'],
      ]),
    ),
  ).toEqual({ year: 'then', share: '', sure: 'maybe' })
})
