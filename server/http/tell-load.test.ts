import { describe, expect, it } from 'vitest'
import type { LoadEvent } from '../../contract/cases.ts'
import { tellLoad } from './tell-load.ts'

describe('tellLoad', () => {
  it('tells the ends of each stage, a few moments between, and the rate when there is one', () => {
    const told: LoadEvent[] = []
    let time = 0
    const tell = tellLoad(
      (event) => told.push(event),
      () => time,
    )
    for (let done = 0; done <= 4_000; done += 10) {
      tell('writing links', done, 4_000)
      time += 10
    }
    tell('saving', 0, 1)
    expect(told.length).toBeLessThan(30)
    expect(told[0]).toMatchObject({ stage: 'writing links', done: 0, total: 4_000, perSecond: null })
    expect(told.find((event) => event.event === 'progress' && event.perSecond !== null)).toMatchObject({
      perSecond: 1_000,
      secondsLeft: 3,
    })
    expect(told.at(-2)).toMatchObject({ done: 4_000, secondsLeft: 0 })
    expect(told.at(-1)).toMatchObject({ stage: 'saving', perSecond: null, secondsLeft: null })
  })
})
