import { describe, expect, it } from 'vitest'
import { openPlaces } from './places.ts'

/** Work that ends when it is told to, and notes when it begins. */
const openWork = () => {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const work = (name: string) => () => {
    begun.push(name)
    return new Promise<string>((resolve) => ends.set(name, () => resolve(name)))
  }
  return { begun, work, end: (name: string) => ends.get(name)?.() }
}

const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('places', () => {
  it('runs so many at a time, and the others in their order when a place is free', async () => {
    const { inPlace } = openPlaces(2, 2)
    const { begun, work, end } = openWork()
    const results = ['a', 'b', 'c', 'd'].map((name) => inPlace(work(name), null))
    await settle()
    expect(begun).toEqual(['a', 'b'])
    end('b')
    await settle()
    expect(begun).toEqual(['a', 'b', 'c'])
    for (const name of ['a', 'c']) end(name)
    await settle()
    end('d')
    expect(await Promise.all(results)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('turns the next one away, and takes one again later', async () => {
    const { inPlace } = openPlaces(1, 1)
    const { work, end } = openWork()
    const [first, second] = ['a', 'b'].map((name) => inPlace(work(name), null))
    await expect(inPlace(work('c'), null)).rejects.toMatchObject({ code: 'too-many-requests' })
    end('a')
    await first
    end('b')
    await second
    const again = inPlace(work('d'), null)
    await settle()
    end('d')
    expect(await again).toBe('d')
  })

  it('gives the place on when the work fails', async () => {
    const { inPlace } = openPlaces(1, 1)
    const failing = inPlace(() => Promise.reject(new Error('no')), null)
    const next = inPlace(async () => 'next', null)
    await expect(failing).rejects.toThrow('no')
    expect(await next).toBe('next')
  })

  it('lets go of who has gone while waiting, and keeps the order of the others', async () => {
    const { inPlace } = openPlaces(1, 2)
    const { begun, work, end } = openWork()
    const gone = new AbortController()
    const first = inPlace(work('a'), null)
    const second = inPlace(work('b'), gone.signal)
    const third = inPlace(work('c'), new AbortController().signal)
    gone.abort()
    await expect(second).rejects.toMatchObject({ code: 'bad-request', message: 'The request was broken off.' })
    end('a')
    await first
    await settle()
    expect(begun).toEqual(['a', 'c'])
    end('c')
    await third
  })

  it('does not begin what has gone before it was asked', async () => {
    const { inPlace } = openPlaces(1, 1)
    await expect(inPlace(async () => 'x', AbortSignal.abort())).rejects.toMatchObject({ code: 'bad-request' })
    expect(await inPlace(async () => 'y', null)).toBe('y')
  })
})
