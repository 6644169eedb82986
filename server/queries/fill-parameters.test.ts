import { describe, expect, it } from 'vitest'
import type { Query, QueryParameter } from '../../contract/queries.ts'
import { EntourageError } from '../errors.ts'
import { checkEntities, fillParameters } from './fill-parameters.ts'

const parameter = (name: string, type: QueryParameter['type'], more: Partial<QueryParameter> = {}): QueryParameter => ({
  name,
  type,
  of: [],
  required: false,
  default: null,
  suggest: null,
  ...more,
})
const queryWith = (...parameters: QueryParameter[]): Query => ({
  id: 'q',
  title: 'Q',
  about: 'A.',
  returns: '',
  tags: [],
  parameters,
  result: 'table',
  text: '',
  revision: null,
})

function refusalOf(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    if (error instanceof EntourageError)
      return [error.code, ...error.details.map(({ field, message }) => [field, message])]
    throw error
  }
  throw new Error('nothing was refused')
}

describe('fillParameters', () => {
  it('takes the given values, and puts in defaults, null and empty lists for the others', () => {
    const query = queryWith(
      parameter('ship', 'entity', { required: true }),
      parameter('year', 'integer', { default: 2000 }),
      parameter('to', 'date'),
      parameter('others', 'entities'),
    )
    expect(fillParameters(query, { ship: 'vessel/a', to: '' })).toEqual({
      ship: 'vessel/a',
      year: 2000,
      to: null,
      others: [],
    })
    expect(fillParameters(query, { ship: 'vessel/a', year: null, others: ['x'] })).toMatchObject({
      year: 2000,
      others: ['x'],
    })
    expect(fillParameters(query, { ship: 'vessel/a', year: 0 })).toMatchObject({ year: 0 })
  })

  it.each([
    ['text', 5, 'must be a text of at most 10 000 characters'],
    ['integer', 1.5, 'must be a whole number'],
    ['integer', '2000', 'must be a whole number'],
    ['number', Number.NaN, 'must be a number'],
    ['date', '2022-13', 'must be a date such as 2022, 2022-10 or 2022-10-14'],
    ['boolean', 'true', 'must be true or false'],
    ['choice', 'c', 'must be one of a, b'],
    ['entity', 7, 'must be the id of an entity'],
    ['entities', 'vessel/a', 'must be a list of ids of entities'],
    ['entities', ['', 'x'], 'must be a list of ids of entities'],
  ] as const)('refuses for a blank of type %s the value %j', (type, value, message) => {
    const query = queryWith(parameter('x', type, type === 'choice' ? { of: ['a', 'b'] } : {}))
    expect(refusalOf(() => fillParameters(query, { x: value }))).toEqual([
      'bad-request',
      ['parameters.x', `“x” ${message}.`],
    ])
  })

  it('tells of everything that is wrong, missing or not asked for', () => {
    const query = queryWith(
      parameter('ship', 'entity', { required: true, of: ['Vessel'] }),
      parameter('year', 'integer'),
      parameter('others', 'entities', { required: true }),
    )
    expect(refusalOf(() => fillParameters(query, { year: 'x', yaer: 1, others: [] }))).toEqual([
      'bad-request',
      ['parameters.ship', '“ship” is needed: the id of an entity of type Vessel.'],
      ['parameters.year', '“year” must be a whole number.'],
      ['parameters.others', '“others” is needed: a list of ids of entities.'],
      ['parameters.yaer', 'The query has no blank “yaer”; it has ship, year, others.'],
    ])
  })

  it('refuses values for a query without blanks', () => {
    expect(refusalOf(() => fillParameters(queryWith(), { x: 1 }))).toEqual([
      'bad-request',
      ['parameters.x', 'The query has no blank “x”; it has none.'],
    ])
  })
})

describe('checkEntities', () => {
  const entity = {
    id: 'p',
    type: 'Person',
    name: 'Ada',
    summary: null,
    start: null,
    end: null,
    degree: 0,
    neighbours: 0,
    cases: [],
  }
  const query = queryWith(parameter('ship', 'entity', { of: ['Vessel'] }), parameter('others', 'entities'))

  it('refuses an entity that is not there, and one of another type', () => {
    expect(refusalOf(() => checkEntities(query, { ship: 'p', others: ['p', 'q'] }, new Map([['p', entity]])))).toEqual([
      'bad-request',
      ['parameters.ship', '“ship” must be the id of an entity of type Vessel; “Ada” is of type Person.'],
      ['parameters.others', 'There is no entity with the id “q”.'],
    ])
  })

  it('lets blanks be that are not filled in', () => {
    expect(() => checkEntities(query, { ship: null, others: [] }, new Map())).not.toThrow()
  })
})
