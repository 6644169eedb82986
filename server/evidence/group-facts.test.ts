import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, Fact, Source, Status } from '../../contract/evidence.ts'
import { groupFacts } from './group-facts.ts'

const PUBLISHERS = ['The Harbour Post', 'Radio Nine', 'Coast Watch', null]

const source = (at: number, origin: string | null, publisher: string | null): Source => ({
  id: `source/${at}`,
  title: `Text ${at}`,
  publisher,
  author: null,
  published: null,
  url: null,
  origin,
})

const SPEAKERS = [
  { id: 'person/berg', name: 'Tomas Berg', type: 'Person' },
  { id: 'person/official', name: 'Port official', type: 'Person' },
  { id: 'organisation/coast-watch', name: 'Coast Watch', type: 'Organisation' },
]

const claim = (id: string, rest: Partial<Claim> = {}): Claim => ({
  id,
  about: 'vessel/star',
  property: null,
  value: null,
  unit: null,
  asOf: null,
  text: '',
  stance: 'reports',
  saidBy: null,
  via: [],
  source: 'source/0',
  locator: null,
  ...rest,
})

/** Sources, each of which may relay an earlier one, and claims that cite them. */
const world = fc
  .array(fc.record({ relays: fc.option(fc.nat(9)), publisher: fc.constantFrom(...PUBLISHERS) }), {
    minLength: 1,
    maxLength: 7,
  })
  .chain((drafts) => {
    const sources = drafts.map(({ relays, publisher }, at) =>
      source(at, relays === null || relays >= at ? null : `source/${relays}`, publisher),
    )
    const about = fc.record({
      about: fc.constantFrom('vessel/star', 'link/a'),
      property: fc.constantFrom(null, 'crew', 'nationality'),
      value: fc.constantFrom('9', '12', '2021', '2021-03'),
      unit: fc.constantFrom(null, 'people'),
      asOf: fc.constantFrom(null, '2021', '2021-03', '2022'),
      stance: fc.constantFrom<Claim['stance'][]>('confirms', 'reports', 'alleges', 'disputes', 'denies'),
      saidBy: fc.constantFrom(null, ...SPEAKERS),
      source: fc.constantFrom(...sources.map(({ id }) => id)),
    })
    return fc.array(about, { minLength: 1, maxLength: 14 }).map((rows) => ({
      sources,
      claims: rows.map((row, at) =>
        claim(`claim/${at}`, row.property === null ? { ...row, value: null, unit: null } : row),
      ),
    }))
  })

const STRENGTH: Readonly<Record<Status, number>> = {
  disputed: 0,
  alleged: 1,
  'single-source': 2,
  corroborated: 3,
  confirmed: 4,
}

/** The fact that each claim is part of. */
const factByClaim = (facts: readonly Fact[]): Map<string, Fact> =>
  new Map(facts.flatMap((fact) => fact.claims.map(({ id }) => [id, fact] as const)))

const derive = (claims: readonly Claim[], sources: readonly Source[]): Map<string, Fact> =>
  factByClaim(groupFacts(claims, sources))

const derived = ({ status, voices, reason, differs }: Fact): object => ({ status, voices, reason, differs })

describe('groupFacts', () => {
  it('keeps what agrees together and what differs apart', () => {
    const crew = (id: string, value: string, asOf: string, about = 'vessel/star'): Claim =>
      claim(id, { about, property: 'crew', value, unit: 'people', asOf, source: `source/${id}` })
    const sources = [source(1, null, 'Radio Nine'), source(2, null, 'Coast Watch'), source(3, null, 'The Harbour Post')]
    const facts = groupFacts(
      [crew('1', '9', '2021-03'), crew('2', '12', '2021-03'), crew('3', '9', '2021-03'), crew('1', '5', '2021-06')],
      sources,
    )
    expect(facts.map(({ value, asOf, status, voices, differs }) => [value, asOf, status, voices, differs])).toEqual([
      ['9', '2021-03', 'disputed', 2, true],
      ['12', '2021-03', 'disputed', 1, true],
      ['5', '2021-06', 'single-source', 1, false],
    ])
  })

  it('does not take two nationalities for a disagreement', () => {
    const nationality = (id: string, value: string): Claim => claim(id, { property: 'nationality', value })
    const facts = groupFacts([nationality('a', 'Greek'), nationality('b', 'Dutch')], [source(0, null, 'Radio Nine')])
    expect(facts.map(({ differs, status }) => [differs, status])).toEqual([
      [false, 'single-source'],
      [false, 'single-source'],
    ])
  })

  it('tells first what is said about the subject as such', () => {
    const facts = groupFacts([claim('a', { property: 'crew', value: '9' }), claim('b')], [source(0, null, null)])
    expect(facts.map(({ property }) => property)).toEqual([null, 'crew'])
  })

  it('gathers claims about a link as such whatever the date they speak of', () => {
    const [fact, ...others] = groupFacts([claim('a', { asOf: '2021' }), claim('b', { asOf: '2022' })], [])
    expect(others).toEqual([])
    expect(fact?.asOf).toBeNull()
  })

  it('holds every claim in exactly one fact', () => {
    fc.assert(
      fc.property(world, ({ claims, sources }) => {
        const held = groupFacts(claims, sources).flatMap((fact) => fact.claims.map(({ id }) => id))
        expect(held.sort()).toEqual(claims.map(({ id }) => id).sort())
      }),
    )
  })

  it('gives the same for any order of claims and of sources', () => {
    const shuffled = world.chain(({ claims, sources }) =>
      fc.record({
        claims: fc.constant(claims),
        sources: fc.constant(sources),
        otherClaims: fc.shuffledSubarray(claims, { minLength: claims.length }),
        otherSources: fc.shuffledSubarray(sources, { minLength: sources.length }),
      }),
    )
    fc.assert(
      fc.property(shuffled, ({ claims, sources, otherClaims, otherSources }) => {
        const facts = derive(claims, sources)
        for (const [id, fact] of derive(otherClaims, otherSources)) {
          expect(derived(fact)).toEqual(derived(facts.get(id) ?? fact))
        }
        expect(facts.size).toBe(claims.length)
      }),
    )
  })

  it('never finds more voices or a higher status for a reprint', () => {
    fc.assert(
      fc.property(world, fc.nat(), fc.constantFrom(...PUBLISHERS), ({ claims, sources }, pick, publisher) => {
        const printed = claims[pick % claims.length] ?? claim('none')
        const reprint = source(99, printed.source, publisher)
        const before = derive(claims, sources)
        const after = derive([...claims, { ...printed, id: 'reprint', source: reprint.id }], [...sources, reprint])
        for (const { id } of claims) {
          expect(after.get(id)?.voices).toBe(before.get(id)?.voices)
          expect(after.get(id)?.status).toBe(before.get(id)?.status)
        }
      }),
    )
  })

  it('never finds more voices or a higher status for one more outlet that quotes the same speaker', () => {
    fc.assert(
      fc.property(world, fc.nat(), ({ claims, sources }, pick) => {
        const quoting = claims.filter(({ saidBy }) => saidBy !== null)
        const quoted = quoting[pick % Math.max(1, quoting.length)]
        fc.pre(quoted !== undefined)
        const outlet = source(99, null, 'A Further Outlet')
        const before = derive(claims, sources)
        const after = derive([...claims, { ...quoted, id: 'quote', source: outlet.id }], [...sources, outlet])
        for (const { id } of claims) {
          expect(after.get(id)?.voices).toBe(before.get(id)?.voices)
          expect(after.get(id)?.status).toBe(before.get(id)?.status)
        }
      }),
    )
  })

  it('never lowers a dispute, a count of voices or a difference for one more denial', () => {
    fc.assert(
      fc.property(
        world,
        fc.nat(),
        fc.constantFrom<Claim['stance'][]>('denies', 'disputes'),
        fc.constantFrom(null, ...SPEAKERS),
        ({ claims, sources }, pick, stance, saidBy) => {
          const denied = claims[pick % claims.length] ?? claim('none')
          const before = derive(claims, sources)
          const after = derive([...claims, { ...denied, id: 'denial', stance, saidBy }], sources)
          expect(after.get(denied.id)?.status).toBe('disputed')
          for (const { id } of claims) {
            const was = before.get(id)
            if (was?.status === 'disputed') expect(after.get(id)?.status).toBe('disputed')
            expect(after.get(id)?.voices).toBe(was?.voices)
            expect(after.get(id)?.differs).toBe(was?.differs)
          }
        },
      ),
    )
  })

  it('never makes anything more certain when a second voice asserts another value', () => {
    fc.assert(
      fc.property(world, fc.nat(), ({ claims, sources }, pick) => {
        const valued = claims.filter(({ property }) => property !== null)
        const like = valued[pick % Math.max(1, valued.length)]
        fc.pre(like !== undefined)
        const before = derive(claims, sources)
        const after = derive([...claims, { ...like, id: 'other', value: 'quite another', stance: 'confirms' }], sources)
        for (const { id } of claims) {
          const was = before.get(id)?.status ?? 'confirmed'
          expect(STRENGTH[after.get(id)?.status ?? 'confirmed']).toBeLessThanOrEqual(STRENGTH[was])
        }
      }),
    )
  })

  it('never loses a voice for one more supporting claim', () => {
    fc.assert(
      fc.property(world, fc.nat(), fc.constantFrom(null, ...SPEAKERS), ({ claims, sources }, pick, saidBy) => {
        const like = claims[pick % claims.length] ?? claim('none')
        const before = derive(claims, sources)
        const after = derive([...claims, { ...like, id: 'more', stance: 'reports', saidBy }], sources)
        for (const { id } of claims) {
          expect(after.get(id)?.voices).toBeGreaterThanOrEqual(before.get(id)?.voices ?? 0)
        }
      }),
    )
  })
})
