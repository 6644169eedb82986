import { expect, it } from 'vitest'
import { countCalls } from './count-calls.ts'

it('waits for the calls that run and lets no further one begin', async () => {
  const calls = countCalls()
  const log: string[] = []
  let finish = (): void => undefined
  const running = calls.count(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve
      }),
  )
  const stopped = calls.stop().then(() => log.push('stopped'))
  await expect(calls.count(async () => 'late')).rejects.toMatchObject({ code: 'database-unavailable' })
  void running.then(() => log.push('over'))
  finish()
  await stopped
  expect(log).toEqual(['over', 'stopped'])
})

it('passes on results and errors, and forgets calls that are over', async () => {
  const calls = countCalls()
  expect(await calls.count(async () => 1)).toBe(1)
  await expect(calls.count(() => Promise.reject(new Error('adrift')))).rejects.toThrow('adrift')
  await calls.stop()
})
