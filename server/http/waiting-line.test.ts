import { describe, expect, it } from 'vitest'
import { openWaitingLine } from './waiting-line.ts'

const patient = new AbortController().signal

describe('openWaitingLine', () => {
  it('lets one after the other, and tells each how many are before it', async () => {
    const line = openWaitingLine()
    const log: string[] = []
    const go = async (name: string) => {
      const end = await line.take((place) => log.push(`${name} ${place}`), patient)
      log.push(`${name} begins`)
      return end
    }
    const [a, b, c] = [go('a'), go('b'), go('c')]
    const endA = await a
    expect(log).toEqual(['b 1', 'c 2', 'a begins'])
    endA()
    endA()
    const endB = await b
    expect(log.slice(3)).toEqual(['c 1', 'b begins'])
    endB()
    ;(await c)()
    expect(log.at(-1)).toBe('c begins')
    ;(await go('d'))()
    expect(log.at(-1)).toBe('d begins')
  })

  it('lets who has gone leave, and the next come nearer', async () => {
    const line = openWaitingLine()
    const end = await line.take(() => undefined, patient)
    const gone = new AbortController()
    const leaving = line.take(() => undefined, gone.signal)
    const places: number[] = []
    const staying = line.take((place) => places.push(place), patient)
    gone.abort(new Error('gone'))
    await expect(leaving).rejects.toThrow('gone')
    expect(places).toEqual([2, 1])
    end()
    ;(await staying)()
    await expect(line.take(() => undefined, gone.signal)).rejects.toThrow('gone')
  })

  it('turns away who would wait too long', async () => {
    const line = openWaitingLine(1)
    await line.take(() => undefined, patient)
    void line.take(() => undefined, patient)
    await expect(line.take(() => undefined, patient)).rejects.toMatchObject({ code: 'too-many-requests' })
  })
})
