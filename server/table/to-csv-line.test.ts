import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsvLine } from './to-csv-line.ts'

describe('toCsvLine', () => {
  it.each([
    [['a', 'b'], 'a,b'],
    [['x,"y"', null], '"x,""y""",'],
    [['line\nline', -5], '"line\nline",-5'],
    [[true, ['one', 'two']], 'true,one; two'],
    [['=1+1', '@SUM'], "'=1+1,'@SUM"],
    [['-2+3', '+1'], "'-2+3,'+1"],
    [[['=1', 'b'], '\tx'], "'=1; b,'\tx"],
    [['＝1', '5 = 5'], "'＝1,5 = 5"],
  ])('writes %j as %s', (row, line) => {
    expect(toCsvLine(row)).toBe(`${line}\r\n`)
  })

  it('writes any text so that it is read as it was, apart from the apostrophe, and never as a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2 }), (row) => {
        const [cells = []] = parse(toCsvLine(row))
        expect(cells.map((cell, at) => (cell === `'${row[at]}` ? row[at] : cell))).toEqual(row)
        for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/)
      }),
    )
  })
})
