import { describe, expect, it } from 'vitest'
import type { Run } from '../graph/port.ts'
import type { Properties } from './case.ts'
import { findDuplicates } from './find-duplicates.ts'

const STORE = [
  { id: 'person/berg', type: 'Person', name: 'Tomas Berg', aliases: ['Т. Берг'], properties: { born: '1968-03' } },
  { id: 'vessel/berg', type: 'Vessel', name: 'Tomas Berg', aliases: [], properties: {} },
]

/** A store that knows the two statements that are asked. */
const run: Run = async (statement, parameters, row) => {
  const rows = statement === 'names' && parameters['after'] !== '' ? [] : STORE
  return rows.map((one) => row.parse(one))
}

const added = (name: string, type: string, properties: Properties = {}) => ({
  id: `new/${name}`,
  fixed: { type },
  properties: { name, ...properties },
})

const found = async (...entities: ReturnType<typeof added>[]): Promise<string[]> =>
  (await findDuplicates(run, entities)).map(({ id, of, why }) => `${id} = ${of.id}: ${why}`)

describe('findDuplicates', () => {
  it('finds who has the same name or other name, accents and script apart, and the same type', async () => {
    expect(await found(added('Tómas BERG', 'Person'), added('T. Berg', 'Person'), added('Berg', 'Person'))).toEqual([
      'new/Tómas BERG = person/berg: Both are called “Tomas Berg”.',
      'new/T. Berg = person/berg: “T. Berg” is a name of both.',
    ])
  })

  it('goes by the dates where both have them, as precise as the less precise', async () => {
    expect(await found(added('Tomas Berg', 'Person', { born: '1968' }))).toEqual([
      'new/Tomas Berg = person/berg: Both are called “Tomas Berg”, and the dates agree (born).',
    ])
    expect(await found(added('Tomas Berg', 'Person', { born: '1968-04' }))).toEqual([])
  })

  it('lets a thing of no type be anybody of its name', async () => {
    expect(await found(added('Tomas Berg', 'Thing'))).toHaveLength(2)
    expect(await found(added('Tomas Berg', 'Organisation'))).toEqual([])
    expect(await found()).toEqual([])
  })
})
