import { describe, expect, it } from 'vitest'
import { cutRows } from './cut-rows.ts'

describe('cutting rows', () => {
  const asked: number[] = []
  function* numbers(count: number): Generator<readonly unknown[]> {
    for (let number = 1; number <= count; number += 1) {
      asked.push(number)
      yield [number]
    }
  }

  it('takes all that there are', async () => {
    const table = await cutRows(['x'], numbers(3), { maxRows: 3, maxBytes: 1_000 })
    expect(table).toEqual({ columns: ['x'], rows: [[1], [2], [3]], count: { rows: 3, isAll: true }, limitedBy: null })
  })

  it('asks for one row more than it gives, and says that there are more', async () => {
    asked.length = 0
    const table = await cutRows(['x'], numbers(10), { maxRows: 2, maxBytes: 1_000 })
    expect([table.rows, table.count, table.limitedBy]).toEqual([[[1], [2]], { rows: 2, isAll: false }, 'rows'])
    expect(asked).toEqual([1, 2, 3])
  })

  it('counts bytes, not letters', async () => {
    const rows = [['яя'], ['яя'], ['яя']]
    const bytes = Buffer.byteLength('["яя"]')
    expect((await cutRows(['x'], rows, { maxRows: 9, maxBytes: bytes * 2 })).rows).toHaveLength(2)
    const cut = await cutRows(['x'], rows, { maxRows: 9, maxBytes: bytes * 2 - 1 })
    expect([cut.rows.length, cut.limitedBy]).toEqual([1, 'bytes'])
  })

  it('refuses a first row that is too large alone', async () => {
    const cut = cutRows(['x'], [['x'.repeat(2_000_000)]], { maxRows: 9, maxBytes: 1_000_000 })
    await expect(cut).rejects.toMatchObject({
      code: 'memory-limit',
      message: expect.stringContaining('more than the 1 MB'),
    })
  })
})
