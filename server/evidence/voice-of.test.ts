import { describe, expect, it } from 'vitest'
import type { Source } from '../../contract/evidence.ts'
import { openVoices } from './voice-of.ts'

const source = (id: string, origin: string | null, publisher: string | null = id): Source => ({
  id,
  title: id,
  publisher,
  author: null,
  published: null,
  url: null,
  origin,
})

describe('openVoices', () => {
  it('goes back from a reprint of a reprint to the first publication', () => {
    const { rootOf } = openVoices([source('c', 'b'), source('b', 'a'), source('a', null)])
    expect(['a', 'b', 'c', 'unknown'].map(rootOf)).toEqual(['a', 'a', 'a', 'unknown'])
  })

  it('ends in the same place from anywhere in a circle and whatever is asked first', () => {
    const circle = [source('c', 'b'), source('b', 'a'), source('a', 'b'), source('d', 'c')]
    for (const first of ['a', 'b', 'c', 'd']) {
      const { rootOf } = openVoices(circle)
      expect([first, 'd', 'c', 'b', 'a'].map(rootOf)).toEqual(['a', 'a', 'a', 'a', 'a'])
    }
  })

  it('walks a chain of a hundred thousand relays', () => {
    const chain = Array.from({ length: 100_000 }, (_, at) => source(`s${at}`, at === 0 ? null : `s${at - 1}`))
    const { rootOf } = openVoices(chain)
    expect(rootOf('s99999')).toBe('s0')
    expect(rootOf('s50000')).toBe('s0')
  })

  it('takes two publishers of one name for one voice, with or without an article or capitals', () => {
    const { voiceOf } = openVoices([source('a', null, 'The Harbour Post'), source('b', null, 'HARBOUR  POST')])
    expect(voiceOf({ saidBy: null, source: 'a' })).toBe(voiceOf({ saidBy: null, source: 'b' }))
  })

  it('takes a quoted organisation and the publisher of that name for one voice, but never a person', () => {
    const { voiceOf } = openVoices([source('a', null, 'Coast Watch'), source('b', null, 'Radio Nine')])
    const own = voiceOf({ saidBy: null, source: 'a' })
    expect(voiceOf({ saidBy: { id: 'x', name: 'Coast Watch', type: 'Organisation' }, source: 'b' })).toBe(own)
    expect(voiceOf({ saidBy: { id: 'x', name: 'Coast Watch', type: 'Person' }, source: 'b' })).not.toBe(own)
  })

  it('keeps two persons of one name apart', () => {
    const { voiceOf } = openVoices([source('a', null)])
    const voice = (id: string): string => voiceOf({ saidBy: { id, name: 'Li Wen', type: 'Person' }, source: 'a' })
    expect(voice('person/1')).not.toBe(voice('person/2'))
  })

  it('names the outlet that printed it apart from the voice', () => {
    const { nameOf, outletOf } = openVoices([source('a', null, 'First'), source('b', 'a', 'Second')])
    expect(nameOf({ saidBy: null, source: 'b' })).toBe('First')
    expect(outletOf({ source: 'b' })).toBe('Second')
  })
})
