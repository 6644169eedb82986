import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Step } from './hops.ts'
import { searchPaths } from './search-paths.ts'

type Pair = readonly [string, string]

/** Answers steps from a list of links, as the database would. */
const from = (pairs: readonly Pair[]) => {
  const degree = (id: string) => pairs.filter((pair) => pair.includes(id)).length
  return async (ids: readonly string[], limit: number, among: readonly string[] | null) => {
    const steps: Step[] = []
    pairs.forEach(([a, b], index) => {
      if (ids.includes(a)) steps.push({ near: a, far: b, farDegree: degree(b), link: `link-${index}` })
      if (ids.includes(b)) steps.push({ near: b, far: a, farDegree: degree(a), link: `link-${index}` })
    })
    return steps.filter(({ far }) => among === null || among.includes(far)).slice(0, limit)
  }
}

/** Every path up to a length, the plain way: extend all of them until nothing is left. */
function everyPath(pairs: readonly Pair[], start: string, end: string, maxLength: number): string[] {
  const found: string[] = []
  let open: string[][] = [[start]]
  for (let length = 1; length <= maxLength; length += 1) {
    const longer = open.flatMap((path) => {
      const last = path.at(-1)
      const next = pairs.flatMap(([a, b]) => (a === last ? [b] : b === last ? [a] : []))
      return [...new Set(next)].filter((id) => !path.includes(id)).map((id) => [...path, id])
    })
    found.push(...longer.filter((path) => path.at(-1) === end).map((path) => path.join(' ')))
    open = longer.filter((path) => path.at(-1) !== end)
  }
  return found
}

const end = (id: string) => ({ id, degree: 1 })

const limits = { maxLength: 6, limit: 50, maxLinks: 10_000 }

describe('searchPaths', () => {
  it('lists the shortest path first and the detours after it', async () => {
    const pairs: Pair[] = [
      ['a', 'b'],
      ['b', 'z'],
      ['a', 'c'],
      ['c', 'd'],
      ['d', 'z'],
    ]
    const found = await searchPaths({ from: end('a'), to: end('z') }, limits, from(pairs))
    expect(found.paths).toEqual([
      ['a', 'b', 'z'],
      ['a', 'c', 'd', 'z'],
    ])
    expect(found).toMatchObject({ searchedTo: 6, gaveUp: false, more: false })
  })

  it('counts parallel links as one hop and keeps the ids of all of them', async () => {
    const found = await searchPaths(
      { from: end('a'), to: end('b') },
      limits,
      from([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    )
    expect(found.paths).toEqual([['a', 'b']])
    expect([...(found.hops.get('a')?.get('b') ?? [])]).toEqual(['link-0', 'link-1'])
  })

  it('finds nothing between two parts that no link joins', async () => {
    const found = await searchPaths(
      { from: end('a'), to: end('z') },
      limits,
      from([
        ['a', 'b'],
        ['y', 'z'],
      ]),
    )
    expect(found).toMatchObject({ paths: [], gaveUp: false, more: false })
  })

  it('says that there are more paths than it was asked for', async () => {
    const pairs: Pair[] = [
      ['a', 'b'],
      ['b', 'z'],
      ['a', 'c'],
      ['c', 'z'],
    ]
    const found = await searchPaths({ from: end('a'), to: end('z') }, { ...limits, limit: 1 }, from(pairs))
    expect(found.paths).toHaveLength(1)
    expect(found.more).toBe(true)
  })

  it('gives up before it looks at more links than it may, and says how far it came', async () => {
    const hub: Pair[] = Array.from({ length: 100 }, (_, index) => ['hub', `leaf-${index}`])
    const found = await searchPaths(
      { from: end('a'), to: end('z') },
      { ...limits, maxLinks: 50 },
      from([['a', 'hub'], ['z', 'hub'], ...hub]),
    )
    expect(found).toMatchObject({ gaveUp: true, searchedTo: 3 })
    expect(found.paths).toEqual([['a', 'hub', 'z']])
  })

  it('leaves the thousand links of a hub alone that both ends lead to, as long as shorter ways suffice', async () => {
    const leaves: Pair[] = Array.from({ length: 1_000 }, (_, index) => ['hub', `leaf-${index}`])
    const answer = from([['a', 'hub'], ['z', 'hub'], ['a', 'b'], ['b', 'hub'], ...leaves])
    const asked: string[] = []
    const found = await searchPaths({ from: end('a'), to: end('z') }, { ...limits, limit: 1 }, (ids, ...rest) => {
      asked.push(...ids)
      return answer(ids, ...rest)
    })
    expect(found).toMatchObject({ paths: [['a', 'hub', 'z']], more: true, searchedTo: 3 })
    expect(asked).not.toContain('hub')
  })

  it('finds exactly the paths that trying everything finds', async () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'z')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(id, id), { maxLength: 14 }),
        fc.integer({ min: 1, max: 6 }),
        async (pairs, maxLength) => {
          const found = await searchPaths(
            { from: end('a'), to: end('z') },
            { maxLength, limit: 1000, maxLinks: 10_000 },
            from(pairs),
          )
          const expected = everyPath(
            pairs.filter(([a, b]) => a !== b),
            'a',
            'z',
            maxLength,
          )
          expect(found.paths.map((path) => path.join(' ')).sort()).toEqual(expected.sort())
        },
      ),
    )
  })
})
