import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defuseCell, joinList, restoreCell, splitList } from './write-cell.ts'

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['-2+3', "'-2+3"],
    ["'=1", "''=1"],
    ['-59.5', '-59.5'],
    ['+1', '+1'],
    ['5 = 5', '5 = 5'],
    ["'tis", "'tis"],
    ['2022-10', '2022-10'],
  ])('%j is written as %j', (text, cell) => {
    expect(defuseCell(text)).toBe(cell)
    expect(restoreCell(cell)).toBe(text)
  })

  it('comes back as it was, whatever it holds', () => {
    const signs = fc.array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '1', 'a', '＝', ' '), { maxLength: 6 })
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          signs.map((some) => some.join('')),
        ),
        (text) => {
          const cell = defuseCell(text)
          expect(restoreCell(cell)).toBe(text)
          if (!/^[+-]?\d+(\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
        },
      ),
    )
  })
})

describe('a list', () => {
  it.each([
    ['a; b;;', ['a', 'b']],
    ['AC\\DC; x', ['AC\\DC', 'x']],
    ['a\\;b; c\\\\', ['a;b', 'c\\']],
  ])('%j is read as %j', (cell, items) => {
    expect(splitList(cell)).toEqual(items)
  })

  it('comes back as it was, apart from space around items', () => {
    const item = fc
      .array(fc.constantFrom(';', '\\', 'a', ' ', '"', 'é'), { minLength: 1, maxLength: 6 })
      .map((some) => `x${some.join('')}x`)
    fc.assert(
      fc.property(fc.array(item), (items) => {
        expect(splitList(joinList(items))).toEqual(items)
      }),
    )
  })
})
