import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PackedRecords } from './packed-records.ts'
import { partition } from './partition.ts'
import { joined, lazily, only } from './records.ts'
import { TextPool } from './text-pool.ts'

describe('PackedRecords', () => {
  it('gives back what was put in, in its order, as often as it is gone through', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.integer({ min: 1, max: 7 }), (items, together) => {
        const packed = new PackedRecords(items, together)
        expect(packed.length).toBe(items.length)
        // As text, since JSON knows no -0.
        for (let round = 0; round < 2; round += 1) expect(JSON.stringify([...packed])).toBe(JSON.stringify(items))
      }),
    )
  })

  it('can be broken off and gone through twice at a time', () => {
    const packed = new PackedRecords(
      Array.from({ length: 10 }, (_, number) => number),
      3,
    )
    for (const first of packed) {
      if (first === 4) break
      expect([...packed][first]).toBe(first)
    }
    expect([...only(packed, (number) => number > 7)]).toEqual([8, 9])
  })
})

describe('lazily and joined', () => {
  it('make records anew for whoever goes through them', () => {
    const records = joined(
      lazily(['a', 'b'], (text, position) => `${text}${position}`),
      ['c'],
    )
    expect(records.length).toBe(3)
    expect([...records]).toEqual(['a0', 'b1', 'c'])
    expect([...records]).toEqual(['a0', 'b1', 'c'])
  })
})

describe('partition', () => {
  it('keeps all with one key in one lot, in their order, and loses none', () => {
    const records = new PackedRecords(
      Array.from({ length: 45_000 }, (_, index) => ({ index, key: `${(index * 7) % 1_000}` })),
    )
    const lots = [...partition(records, ({ key }) => key)]
    expect(lots.length).toBeGreaterThan(1)
    expect(lots.reduce((sum, lot) => sum + lot.length, 0)).toBe(45_000)
    const lotsOf = new Map<string, Set<number>>()
    lots.forEach((lot, number) => {
      for (const { key } of lot) lotsOf.set(key, (lotsOf.get(key) ?? new Set()).add(number))
    })
    expect(Math.max(...[...lotsOf.values()].map(({ size }) => size))).toBe(1)
    const inOrder = lots.every((lot) => lot.every(({ index }, at) => at === 0 || (lot[at - 1]?.index ?? 0) < index))
    expect(inOrder).toBe(true)
  })
})

describe('TextPool', () => {
  it('gives each text back by its number, be it long or empty', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const pool = new TextPool()
        for (const text of texts) pool.add(text)
        expect(texts.map((_, at) => pool.at(at))).toEqual(texts)
      }),
    )
    const pool = new TextPool()
    const texts = ['ж'.repeat(600_000), 'b'.repeat(1_500_000), '', 'd']
    for (const text of texts) pool.add(text)
    expect(texts.every((text, at) => pool.at(at) === text)).toBe(true)
  })
})
