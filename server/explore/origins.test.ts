import { describe, expect, it } from 'vitest'
import { originsOf } from './origins.ts'

const sources = new Map([
  ['first', { origin: null }],
  ['reprint', { origin: 'first' }],
  ['relay', { origin: 'reprint' }],
  ['ring-a', { origin: 'ring-b' }],
  ['ring-b', { origin: 'ring-a' }],
])

describe('originsOf', () => {
  it('follows a reprint of a reprint to where it comes from', () => {
    expect(originsOf('relay', sources)).toEqual(['relay', 'reprint', 'first'])
    expect(originsOf('first', sources)).toEqual(['first'])
  })

  it('takes a source that is not known for its own origin', () => {
    expect(originsOf('unknown', sources)).toEqual(['unknown'])
  })

  it('comes to an end in a circle', () => {
    expect(originsOf('ring-a', sources)).toEqual(['ring-a', 'ring-b'])
  })
})
