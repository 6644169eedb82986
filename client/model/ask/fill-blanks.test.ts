import { expect, test } from 'vitest'
import type { QueryParameter } from '../../../contract/queries.ts'
import { fillBlanks, valuesBefore } from './fill-blanks.ts'

const blank = (name: string, type: QueryParameter['type'], more: Partial<QueryParameter> = {}): QueryParameter => ({
  name,
  type,
  of: [],
  required: false,
  default: null,
  suggest: null,
  ...more,
})

test('each type becomes the value that the server takes', () => {
  const declared = [
    blank('word', 'text'),
    blank('count', 'integer'),
    blank('share', 'number'),
    blank('since', 'date'),
    blank('all', 'boolean'),
    blank('kind', 'choice', { of: ['one', 'other'] }),
    blank('person', 'entity'),
    blank('people', 'entities'),
  ]
  const blanks = {
    word: [' tide '],
    count: ['1 200'],
    share: ['12,5'],
    since: ['October 2022'],
    all: ['false'],
    kind: ['other'],
    person: ['person/mira'],
    people: ['person/mira', 'person/li'],
  }
  expect(fillBlanks(declared, blanks)).toEqual({
    ok: true,
    parameters: {
      word: 'tide',
      count: 1200,
      share: 12.5,
      since: '2022-10',
      all: false,
      kind: 'other',
      person: 'person/mira',
      people: ['person/mira', 'person/li'],
    },
  })
})

test.each([
  [blank('count', 'integer'), '12.5', '“12.5” is no whole number; write one such as 20.'],
  [blank('share', 'number'), 'much', '“much” is no number; write one such as 12.5.'],
  [
    blank('since', 'date'),
    '31 June 2022',
    '“31 June 2022” is no date; write a year, a month or a day: 2022, 2022-10 or 2022-10-14.',
  ],
  [blank('kind', 'choice', { of: ['one', 'other'] }), 'third', 'Choose one of one, other.'],
])('what does not fit is said at its blank (%#)', (parameter, typed, message) => {
  expect(fillBlanks([parameter], { [parameter.name]: [typed] })).toEqual({
    ok: false,
    problems: new Map([[parameter.name, message]]),
  })
})

test('everything that must be filled in is named at once', () => {
  const declared = [
    blank('where', 'entity', { required: true, of: ['Organisation'] }),
    blank('who', 'entities', { required: true }),
    blank('year', 'integer', { required: true }),
  ]
  const filling = fillBlanks(declared, { year: [' '] })
  expect(filling).toEqual({
    ok: false,
    problems: new Map([
      ['where', 'Choose an organisation.'],
      ['who', 'Choose at least one entity.'],
      ['year', 'This must be filled in.'],
    ]),
  })
})

test('suggestions get what fits in the blanks before, needed or not, and nothing else', () => {
  const declared = [blank('where', 'entity', { required: true }), blank('year', 'integer'), blank('since', 'date')]
  const all = [...declared, blank('source', 'text'), blank('until', 'date')]
  const blanks = { year: ['2020'], since: ['soon'], source: ['source/log'], until: ['2022'] }
  expect(valuesBefore(all, 'source', blanks)).toEqual({ year: 2020 })
  expect(valuesBefore(all, 'where', blanks)).toEqual({})
})
