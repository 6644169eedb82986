import { expect, it } from 'vitest'
import { countOn } from './count-on.ts'

async function* records(count: number): AsyncGenerator<number> {
  for (let record = 0; record < count; record += 1) yield record
}

const LIMITS = { mostRows: 100, withinMs: 60_000 }

it('counts all that are left after those that were taken', async () => {
  expect(await countOn(records(7), 3, LIMITS)).toEqual({ count: { rows: 10, isAll: true }, isOpen: false })
  expect(await countOn(records(97), 3, LIMITS)).toEqual({ count: { rows: 100, isAll: true }, isOpen: false })
})

it('ends at the most that is counted, and takes no record beyond the next', async () => {
  const many = records(1_000)
  expect(await countOn(many, 3, LIMITS)).toEqual({ count: { rows: 100, isAll: false }, isOpen: false })
  expect(await many.next()).toEqual({ done: false, value: 98 })
})

it('ends in time when a record does not come, and says that one is being waited for', async () => {
  const stuck = { next: () => new Promise<never>(() => undefined) }
  const late = await countOn(stuck, 3, { ...LIMITS, withinMs: 1 })
  expect(late).toEqual({ count: { rows: 2, isAll: false }, isOpen: true })
})

it('keeps what was counted when the statement fails after that', async () => {
  const failing = { next: async () => Promise.reject(new Error('/ by zero')) }
  expect(await countOn(failing, 3, LIMITS)).toEqual({ count: { rows: 2, isAll: false }, isOpen: true })
})
