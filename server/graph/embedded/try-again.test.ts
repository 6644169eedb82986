import { describe, expect, it } from 'vitest'
import { RefusedStatement } from '../engine.ts'
import { ChildFailed, ChildLost } from './child-link.ts'
import type { Failure } from './protocol.ts'
import { tryAgain } from './try-again.ts'

const failing = (error: Error, times: number) => {
  let calls = 0
  const work = async () => {
    calls += 1
    if (calls <= times) throw error
    return 'done'
  }
  return { work, calls: () => calls }
}
const failed = (reason: Failure['reason']) => new ChildFailed({ reason, message: 'a reef' })

describe('tryAgain', () => {
  it.each([[new ChildLost('gone')], [failed('conflict')]])('repeats after %s', async (error) => {
    const { work, calls } = failing(error, 3)
    expect(await tryAgain(work)).toBe('done')
    expect(calls()).toBe(4)
  })

  it.each([
    [new ChildLost('gone'), 'database-unavailable'],
    [failed('conflict'), 'conflict'],
  ])('gives up in the end after %s', async (error, code) => {
    const { work, calls } = failing(error, Number.POSITIVE_INFINITY)
    await expect(tryAgain(work)).rejects.toMatchObject({ code })
    expect(calls()).toBe(6)
  })

  it.each([
    ['read-only', { code: 'read-only' }],
    ['inexact', { code: 'bad-request' }],
    ['refused', { name: 'RefusedStatement' }],
    ['fault', { message: 'The embedded database failed: a reef' }],
  ] as const)('does not repeat what failed for its own fault: %s', async (reason, expected) => {
    const { work, calls } = failing(failed(reason), 1)
    await expect(tryAgain(work)).rejects.toMatchObject(expected)
    expect(calls()).toBe(1)
  })

  it('passes on an error of the work itself', async () => {
    const error = new RefusedStatement('reef')
    await expect(tryAgain(failing(error, 1).work)).rejects.toBe(error)
  })
})
