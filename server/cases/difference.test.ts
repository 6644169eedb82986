import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PropertyValue } from '../../contract/values.ts'
import { type Difference, findDifference, findPatch, isEmpty, type Stored, type Wanted } from './difference.ts'

const CASES = ['harbour', 'other', 'third']

const properties = fc.dictionary(
  fc.constantFrom('name', 'role', 'aliases', 'status', 'position'),
  fc.oneof<fc.Arbitrary<PropertyValue>[]>(
    fc.constantFrom('a', 'b'),
    fc.integer({ min: 0, max: 2 }),
    fc.boolean(),
    fc.constantFrom<string[][]>([], ['a'], ['a', 'b']),
  ),
)
const id = fc.constantFrom<string[]>('1', '2', '3', '4', '5')
const wantedRecord: fc.Arbitrary<Wanted> = fc.record({
  id,
  fixed: fc.record({ type: fc.constantFrom('KNOWS', 'FUNDS') }),
  properties,
})
const storedRecord: fc.Arbitrary<Stored> = fc
  .tuple(wantedRecord, fc.subarray(CASES, { minLength: 1 }))
  .map(([record, cases]) => ({ ...record, cases }))
const unique = <Item extends { id: string }>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> =>
  fc.uniqueArray(item, { selector: ({ id }) => id })

/** What a store does with a difference, on plain records. */
function apply(stored: readonly Stored[], { added, changed, removed }: Difference): Map<string, Stored> {
  const records = new Map(stored.map((record) => [record.id, record]))
  for (const { id } of removed) records.delete(id)
  for (const { wanted, stored: old, patch } of changed) {
    const { cases, ...values } = { ...old.properties, cases: old.cases, ...patch }
    const left = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
    records.set(wanted.id, { ...wanted, properties: left as Wanted['properties'], cases })
  }
  for (const record of added) records.set(record.id, { ...record, cases: ['harbour'] })
  return records
}

const only = (id: string, name: string, cases: string[]): Stored => ({ id, fixed: {}, properties: { name }, cases })

describe('findDifference', () => {
  it('turns what is stored into what is wanted, and touches nothing else', () => {
    fc.assert(
      fc.property(unique(storedRecord), unique(wantedRecord), (stored, wanted) => {
        const after = apply(stored, findDifference('harbour', stored, wanted))
        for (const record of wanted) {
          expect(after.get(record.id)).toMatchObject(record)
          expect(after.get(record.id)?.properties).toEqual(record.properties)
          expect(after.get(record.id)?.cases).toContain('harbour')
        }
        const ids = new Set(wanted.map((record) => record.id))
        for (const record of stored.filter((one) => !ids.has(one.id))) {
          const cases = record.cases.filter((one) => one !== 'harbour')
          expect(after.get(record.id)).toEqual(cases.length === 0 ? undefined : { ...record, cases })
        }
      }),
      { numRuns: 500 },
    )
  })

  it('finds nothing the second time', () => {
    fc.assert(
      fc.property(unique(storedRecord), unique(wantedRecord), (stored, wanted) => {
        const after = [...apply(stored, findDifference('harbour', stored, wanted)).values()]
        const again = findDifference('harbour', after, wanted)
        expect(isEmpty(again)).toBe(true)
        expect(again.counts).toEqual({ added: 0, changed: 0, removed: 0 })
      }),
      { numRuns: 500 },
    )
  })

  it('keeps the other cases of a record when a case brings it or lets go of it', () => {
    const brought = findDifference('harbour', [only('1', 'Berg', ['other'])], [only('1', 'Berg', [])])
    expect([...brought.changed].map(({ patch }) => patch)).toEqual([{ cases: ['harbour', 'other'] }])
    expect(brought.counts).toEqual({ added: 1, changed: 0, removed: 0 })
    const left = findDifference('harbour', [only('1', 'Berg', ['harbour', 'other'])], [])
    expect([...left.changed].map(({ patch }) => patch)).toEqual([{ cases: ['other'] }])
    expect(left.removed).toEqual([])
    expect(left.counts).toEqual({ added: 0, changed: 0, removed: 1 })
  })

  it('does not count a claim as changed when a row before it moved it down', () => {
    const at = (position: number): Stored => ({ id: '1', fixed: {}, properties: { position }, cases: ['harbour'] })
    const moved = findDifference('harbour', [at(1)], [at(2)], new Set(['position']))
    expect([...moved.changed].map(({ patch }) => patch)).toEqual([{ position: 2 }])
    expect(moved.counts.changed).toBe(0)
  })
})

describe('findPatch', () => {
  it('names what is new, what changed and what has gone', () => {
    expect(findPatch({ a: '1', b: '1', list: ['x'] }, { a: '2', c: 3, list: ['x'] })).toEqual({ a: '2', b: null, c: 3 })
  })
})
