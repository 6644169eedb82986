import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../contract/evidence.ts'
import { groupFacts } from '../evidence/group-facts.ts'
import { deriveLinkStatus } from '../evidence/derive-link-status.ts'
import { openVoices } from '../evidence/voice-of.ts'
import type { CaseClaim, CaseSource, Draft } from './case.ts'
import { findElsewhere } from './find-elsewhere.ts'
import { indexDraft } from './index-draft.ts'
import { atOnce } from './records/turns.ts'
import { toWanted } from './to-wanted.ts'

const place = { file: 'made-up.csv', line: 2 }
const ENTITIES = ['a', 'b', 'c', 'd']
const SOURCES = ['post', 'radio', 'reprint']
const sources: CaseSource[] = SOURCES.map((id) => ({
  id,
  title: id,
  publisher: id === 'reprint' ? null : id,
  author: null,
  published: null,
  url: null,
  origin: id === 'reprint' ? 'post' : null,
  place,
}))

const link = fc.record({ from: fc.constantFrom(...ENTITIES), to: fc.constantFrom(...ENTITIES) })
const claim = fc.record({
  subject: fc.nat(),
  property: fc.constantFrom(null, 'role', 'share'),
  value: fc.constantFrom('1', '2'),
  stance: fc.constantFrom('confirms' as const, 'reports' as const, 'alleges' as const, 'denies' as const),
  saidBy: fc.constantFrom(null, ...ENTITIES),
  source: fc.constantFrom(...SOURCES),
  locator: fc.constantFrom(null, 'p. 1', 'p. 2'),
  isOthers: fc.boolean(),
})

/** A draft of four entities with any links and claims, and what another case claims about the same. */
const drafts = fc.tuple(fc.array(link, { maxLength: 8 }), fc.array(claim, { maxLength: 12 })).map(([links, claims]) => {
  const entities = ENTITIES.map((id) => ({
    id,
    type: id === 'd' ? 'Organisation' : 'Person',
    name: `Name of ${id}`,
    aliases: [],
    summary: null,
    properties: {},
    place,
  }))
  const withIds = links.map((ends, index) => ({ id: `link/${index}`, type: 'KNOWS', ...ends, properties: {}, place }))
  const subjects = [...ENTITIES, ...withIds.map(({ id }) => id)]
  const all = claims.map(({ subject, isOthers, property, value, ...rest }, index) => ({
    isOthers,
    claim: {
      id: `claim/${index}`,
      about: subjects[subject % subjects.length] ?? 'a',
      property,
      value: property === null ? null : value,
      unit: null,
      asOf: null,
      text: 'It is said',
      via: [],
      place,
      ...rest,
    } satisfies CaseClaim,
  }))
  const own = all.filter(({ isOthers }) => !isOthers).map((one) => one.claim)
  const draft: Draft = {
    id: 'mine',
    title: 'Mine',
    summary: '',
    start: [],
    entities,
    links: withIds,
    sources,
    claims: own,
    waivers: [],
  }
  const named = (one: CaseClaim): Claim => {
    const { name = '', type = '' } = entities.find(({ id }) => id === one.saidBy) ?? {}
    return { ...one, saidBy: one.saidBy === null ? null : { id: one.saidBy, name, type }, via: [] }
  }
  const others = all.filter(({ isOthers }) => isOthers).map((one) => named(one.claim))
  return { draft, others, claims: [...own.map(named), ...others] }
})

describe('toWanted', () => {
  it('derives the statuses that the rule derives from all claims at once', () => {
    fc.assert(
      fc.property(drafts, ({ draft, others, claims }) => {
        const wanted = atOnce(toWanted(draft, { claims: others, sources: [] }))
        const facts = groupFacts(claims, sources)
        const voices = openVoices(sources)
        for (const { id, properties } of wanted.claims) {
          const fact = facts.find((one) => one.claims.some((known) => known.id === id))
          expect(properties['status']).toBe(fact?.status)
        }
        for (const { id, properties } of wanted.links) {
          const about = claims.filter((one) => one.about === id)
          const { status, voices: count, reason } = properties
          expect({ status, voices: count, reason }).toEqual(
            about.length === 0
              ? { status: undefined, voices: undefined, reason: undefined }
              : deriveLinkStatus(about, voices),
          )
        }
      }),
      { numRuns: 300 },
    )
  })

  it('counts links and neighbours, parallel ones and those to oneself too, and gives claims the ends of their links', () => {
    fc.assert(
      fc.property(drafts, ({ draft }) => {
        const links = [...draft.links]
        const wanted = atOnce(toWanted(draft, { claims: [], sources: [] }))
        for (const { id, properties } of wanted.entities) {
          const own = links.filter(({ from, to }) => from === id || to === id)
          const others = new Set(own.flatMap(({ from, to }) => [from, to]).filter((one) => one !== id))
          expect([properties['degree'], properties['neighbours']]).toEqual([own.length, others.size])
        }
        for (const { properties } of wanted.claims) {
          const about = links.find(({ id }) => id === properties['about'])
          expect([properties['from'], properties['to']]).toEqual([about?.from, about?.to])
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('findElsewhere', () => {
  it('names a passage that speaks of both ends of a link with one claim, and never the one that it rests on', () => {
    fc.assert(
      fc.property(drafts, ({ draft }) => {
        const [links, claims] = [[...draft.links], [...draft.claims]]
        const passageOf = ({ source, locator }: CaseClaim) => `${source}${locator === null ? '' : `, ${locator}`}`
        const speaksOf = (id: string): Set<string> =>
          new Set(
            claims
              .filter(({ about }) =>
                [about, ...links.filter((one) => one.id === about).flatMap(({ from, to }) => [from, to])].includes(id),
              )
              .map(passageOf),
          )
        const elsewhere = atOnce(findElsewhere(draft, atOnce(indexDraft(draft))))
        links.forEach(({ id, from, to }, position) => {
          const [only, ...others] = claims.filter(({ about }) => about === id)
          const shared = [...speaksOf(from)].filter((one) => speaksOf(to).has(one) && one !== (only && passageOf(only)))
          const found = elsewhere.get(position) ?? null
          if (only === undefined || others.length > 0 || shared.length === 0) expect(found).toBeNull()
          else expect(shared).toContain(found)
        })
      }),
      { numRuns: 200 },
    )
  })
})
