import { expect, it } from 'vitest'
import { inLine } from './in-line.ts'

it('runs one piece of work after the other, also past one that fails', async () => {
  const line = inLine()
  const log: string[] = []
  const step = (name: string) => async () => {
    log.push(`${name} begins`)
    await new Promise((resolve) => setImmediate(resolve))
    log.push(`${name} ends`)
    if (name === 'second') throw new Error('adrift')
    return name
  }
  const results = await Promise.allSettled(['first', 'second', 'third'].map((name) => line(step(name))))
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends'])
})
