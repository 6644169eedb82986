import { describe, expect, it } from 'vitest'
import type { Claim } from '../../contract/evidence.ts'
import { groupFacts } from '../evidence/group-facts.ts'
import { openVoices } from '../evidence/voice-of.ts'
import { findDisputes } from './find-disputes.ts'

let made = 0
function claim(more: Partial<Claim>): Claim {
  made += 1
  return {
    id: `claim/${made}`,
    about: 'ship',
    property: null,
    value: null,
    unit: null,
    asOf: null,
    text: 'so it is said',
    stance: 'reports',
    saidBy: null,
    via: [],
    source: `source/${made}`,
    locator: null,
    ...more,
  }
}

/** Disputes as kind, property, and each side's stand, value and number of claims. */
function disputesIn(...claims: Claim[]) {
  return findDisputes(groupFacts(claims, []), openVoices([])).map(({ about, kind, property, sides }) => [
    about,
    kind,
    property,
    ...sides.map(({ stand, value, claims: own }) => `${stand} ${value} ${own.length}`),
  ])
}

describe('findDisputes', () => {
  it('finds nothing where everybody agrees', () => {
    expect(disputesIn(claim({}), claim({}), claim({ property: 'crew', value: '9' }))).toEqual([])
  })

  it('sets those who say so against those who deny it', () => {
    expect(disputesIn(claim({}), claim({}), claim({ stance: 'denies' }), claim({ stance: 'disputes' }))).toEqual([
      ['ship', 'denied', null, 'for null 2', 'against null 2'],
    ])
  })

  it('has one side where somebody denies what no source asserts', () => {
    expect(disputesIn(claim({ stance: 'denies' }))).toEqual([['ship', 'denied', null, 'against null 1']])
  })

  it('sets values of one property beside each other when they speak of the same time', () => {
    expect(
      disputesIn(
        claim({ property: 'crew', value: '9', asOf: '2021-03' }),
        claim({ property: 'crew', value: '12', asOf: '2021' }),
        claim({ property: 'crew', value: '5', asOf: '2023' }),
        claim({ property: 'crew', value: '6', asOf: '2023-01' }),
        claim({ property: 'crew', value: '7', asOf: '2030' }),
      ),
    ).toEqual([
      ['ship', 'differs', 'crew', 'value 9 1', 'value 12 1'],
      ['ship', 'differs', 'crew', 'value 5 1', 'value 6 1'],
    ])
  })

  it('shows a value that is both denied and differs from another in both ways', () => {
    expect(
      disputesIn(
        claim({ property: 'crew', value: '9' }),
        claim({ property: 'crew', value: '9', stance: 'denies' }),
        claim({ property: 'crew', value: '12' }),
      ),
    ).toEqual([
      ['ship', 'denied', 'crew', 'for 9 1', 'against 9 1'],
      ['ship', 'differs', 'crew', 'value 9 1', 'value 12 1'],
    ])
  })

  it('keeps subjects apart', () => {
    expect(
      disputesIn(claim({ property: 'crew', value: '9' }), claim({ property: 'crew', value: '12', about: 'boat' })),
    ).toEqual([])
  })

  it('counts voices, not claims, on each side', () => {
    const saidBy = { id: 'person/ada', name: 'Ada', type: 'Person' }
    const facts = groupFacts([claim({ saidBy }), claim({ saidBy }), claim({ stance: 'denies' })], [])
    expect(findDisputes(facts, openVoices([]))[0]?.sides.map(({ voices }) => voices)).toEqual([1, 1])
  })
})
