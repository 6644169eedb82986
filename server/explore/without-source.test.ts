import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stance } from '../../contract/evidence.ts'
import type { ClaimInShort } from './facts-by-sources.ts'
import { countOnly } from './list-sources.ts'
import { type Surroundings, withoutSource } from './without-source.ts'

const claim = (id: string, about: string, source: string, more: Partial<ClaimInShort> = {}): ClaimInShort => ({
  id,
  about,
  source,
  property: null,
  value: null,
  unit: null,
  asOf: null,
  stance: 'reports',
  ...more,
})

const around = (
  links: Record<string, [string, string]>,
  degrees: Record<string, number>,
  claims: ClaimInShort[],
): Surroundings => ({
  entities: new Map(Object.entries(degrees).map(([id, degree]) => [id, { degree }])),
  links: new Map(Object.entries(links).map(([id, [from, to]]) => [id, { from, to }])),
  claims,
})

const POST = new Set(['post', 'reprint'])

describe('withoutSource', () => {
  it('loses a link that only the source and its reprints support', () => {
    const { supports, lost } = withoutSource(
      'post',
      POST,
      around({ l: ['ada', 'bo'] }, { ada: 1, bo: 2 }, [claim('1', 'l', 'post'), claim('2', 'l', 'reprint')]),
    )
    expect(supports).toEqual({ entities: ['ada', 'bo'], links: ['l'] })
    expect(lost).toEqual({ entities: ['ada'], links: ['l'] })
  })

  it('keeps a link that another source supports too', () => {
    const { supports, lost } = withoutSource(
      'post',
      POST,
      around({ l: ['ada', 'bo'] }, { ada: 1, bo: 1 }, [claim('1', 'l', 'post'), claim('2', 'l', 'radio')]),
    )
    expect(supports.links).toEqual(['l'])
    expect(lost).toEqual({ entities: [], links: [] })
  })

  it('loses a link of which only a denial is left', () => {
    const claims = [claim('1', 'l', 'post'), claim('2', 'l', 'radio', { stance: 'denies' })]
    expect(withoutSource('post', POST, around({ l: ['ada', 'bo'] }, { ada: 2, bo: 2 }, claims)).lost.links).toEqual([
      'l',
    ])
  })

  it('does not rest a link on a source that only denies it', () => {
    const claims = [claim('1', 'l', 'radio'), claim('2', 'l', 'post', { stance: 'denies' })]
    expect(withoutSource('post', POST, around({ l: ['ada', 'bo'] }, { ada: 1, bo: 1 }, claims)).supports).toEqual({
      entities: [],
      links: [],
    })
  })

  it('keeps an entity of which something else is claimed, or that has another link', () => {
    const claims = [claim('1', 'l', 'post'), claim('2', 'ada', 'radio', { property: 'born', value: '1970' })]
    expect(withoutSource('post', POST, around({ l: ['ada', 'bo'] }, { ada: 1, bo: 2 }, claims)).lost.entities).toEqual(
      [],
    )
  })

  it('counts a link from an entity to itself once', () => {
    const claims = [claim('1', 'l', 'post')]
    expect(withoutSource('post', POST, around({ l: ['ada', 'ada'] }, { ada: 1 }, claims)).lost.entities).toEqual([
      'ada',
    ])
  })

  it('names the claims that no independent source makes, denials apart from what they deny', () => {
    const claims = [
      claim('only', 'ada', 'post', { property: 'crew', value: '9' }),
      claim('reprinted', 'ada', 'reprint', { property: 'crew', value: '9' }),
      claim('shared', 'ada', 'post', { property: 'length', value: '82' }),
      claim('sharing', 'ada', 'radio', { property: 'length', value: '82' }),
      claim('denied', 'ada', 'post', { property: 'flag', value: 'red' }),
      claim('denying', 'ada', 'radio', { property: 'flag', value: 'red', stance: 'denies' }),
    ]
    expect(withoutSource('post', POST, around({}, { ada: 0 }, claims)).onlyHere).toEqual(['denied', 'only'])
  })

  it('loses nothing that does not rest on the source, and more with more of it gone', () => {
    const stance = fc.constantFrom<Stance>('confirms', 'reports', 'alleges', 'disputes', 'denies')
    const source = fc.constantFrom('post', 'reprint', 'radio', 'leaflet')
    const about = fc.constantFrom('l1', 'l2', 'ada', 'bo')
    const claims = fc.array(fc.record({ stance, source, about }), { maxLength: 12 })
    fc.assert(
      fc.property(claims, (drawn) => {
        const all = drawn.map((one, at) => claim(`c${at}`, one.about, one.source, { stance: one.stance }))
        const surroundings = around({ l1: ['ada', 'bo'], l2: ['bo', 'bo'] }, { ada: 1, bo: 2 }, all)
        const alone = withoutSource('post', new Set(['post']), surroundings)
        const both = withoutSource('post', POST, surroundings)
        expect(alone.supports.links).toEqual(expect.arrayContaining(alone.lost.links))
        expect(alone.supports.entities).toEqual(expect.arrayContaining(alone.lost.entities))
        expect(both.lost.links).toEqual(expect.arrayContaining(alone.lost.links))
        expect(both.lost.entities).toEqual(expect.arrayContaining(alone.lost.entities))
      }),
    )
  })
})

describe('countOnly', () => {
  const sources = new Map([
    ['post', { origin: null }],
    ['reprint', { origin: 'post' }],
    ['radio', { origin: null }],
  ])

  it('counts a fact for the source that all its support goes back to', () => {
    const claims = [claim('1', 'l', 'post'), claim('2', 'l', 'reprint')]
    expect(countOnly(claims, sources)).toEqual(new Map([['post', 1]]))
  })

  it('counts what only a reprint says for the reprint and for what it reprints', () => {
    expect(countOnly([claim('1', 'l', 'reprint')], sources)).toEqual(
      new Map([
        ['reprint', 1],
        ['post', 1],
      ]),
    )
  })

  it('counts nothing that two independent sources say, nor what is only denied', () => {
    const claims = [claim('1', 'l', 'post'), claim('2', 'l', 'radio'), claim('3', 'm', 'radio', { stance: 'denies' })]
    expect(countOnly(claims, sources)).toEqual(new Map())
  })
})
