import { expect, test } from 'vitest'
import type { Subject } from '../../../contract/claims.ts'
import type { Claim, Source } from '../../../contract/evidence.ts'
import { chainSentence, hearsayChain } from './hearsay-chain.ts'
import { layOutChain, wrapWords } from './lay-out-chain.ts'

const entity = (id: string, name: string, type = 'Person') => ({
  id,
  type,
  name,
  summary: null,
  start: null,
  end: null,
  degree: 1,
  neighbours: 1,
  cases: [],
})
const source = (id: string, title: string, publisher: string, origin: string | null = null): Source => ({
  id,
  title,
  publisher,
  author: null,
  published: '2021-08-20',
  url: null,
  origin,
})
const subject: Subject = {
  kind: 'link',
  link: {
    id: 'link/li-landing',
    type: 'PARTICIPATED_IN',
    from: 'person/li-wen',
    to: 'event/night-landing',
    role: 'buyer',
    start: null,
    end: null,
    status: 'alleged',
    voices: 1,
    cases: [],
  },
  from: entity('person/li-wen', 'Li Wen'),
  to: entity('event/night-landing', 'Night landing', 'Event'),
}
const claim: Claim = {
  id: 'claim/li-landing-radio',
  about: 'link/li-landing',
  property: null,
  value: null,
  unit: null,
  asOf: null,
  text: 'Li was the buyer',
  stance: 'alleges',
  saidBy: { id: 'person/eleni-markou', name: 'Eleni Markou', type: 'Person' },
  via: [
    { id: 'person/petro-vashchuk', name: 'Petro Vashchuk', type: 'Person' },
    { id: 'organisation/harbour-post', name: 'The Harbour Post', type: 'Organisation' },
  ],
  source: 'source/radio-nine',
  locator: 'minute 5',
}

test('a chain runs from the source through those who passed it on to the speaker, the claim and the link', () => {
  const steps = hearsayChain(claim, source('source/radio-nine', 'Nine o’clock news', 'Radio Nine'), [], subject)
  expect(steps.map(({ how, text }) => [how, text])).toEqual([
    [null, 'Nine o’clock news, Radio Nine, 20 Aug 2021, minute 5'],
    ['has it from', 'The Harbour Post'],
    ['who has it from', 'Petro Vashchuk'],
    ['who has it from', 'Eleni Markou'],
    ['alleges', 'Li was the buyer'],
    ['about', 'Li Wen was involved in Night landing'],
  ])
})

test('an outlet that speaks for itself stands right before its claim', () => {
  const steps = hearsayChain(
    { ...claim, saidBy: null, via: [], stance: 'reports' },
    source('source/radio-nine', 'Nine o’clock news', 'Radio Nine'),
    [],
    subject,
  )
  expect(steps.map(({ kind }) => kind)).toEqual(['source', 'claim', 'subject'])
})

test('a reprint shows what it goes back to', () => {
  const steps = hearsayChain(
    claim,
    source('source/gazette', 'Crates', 'Gazette', 'source/post'),
    [source('source/post', 'Crates after midnight', 'The Harbour Post')],
    subject,
  )
  expect(steps.slice(0, 2).map(({ how, text }) => [how, text])).toEqual([
    [null, 'Crates, Gazette, 20 Aug 2021, minute 5'],
    ['reprints', 'Crates after midnight, The Harbour Post, 20 Aug 2021'],
  ])
})

test('a claim about one value says which', () => {
  const steps = hearsayChain({ ...claim, property: 'Crates', value: '12', unit: 'crates' }, null, [], {
    kind: 'entity',
    entity: entity('event/night-landing', 'Night landing', 'Event'),
  })
  expect(steps.at(-1)).toEqual({
    kind: 'subject',
    type: 'Event',
    how: 'about',
    text: 'Night landing: crates 12\u00a0crates',
  })
})

test('the drawing is said in one sentence too', () => {
  const steps = hearsayChain({ ...claim, via: [] }, null, [], subject)
  expect(chainSentence(steps)).toBe(
    'quotes: Eleni Markou; alleges: Li was the buyer; about: Li Wen was involved in Night landing',
  )
})

test('lines break at spaces, and a word that is too long is cut', () => {
  expect(wrapWords('one two three', 7)).toEqual(['one two', 'three'])
  expect(wrapWords('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
  expect(wrapWords('', 4)).toEqual([])
})

test('steps stand below each other and never touch', () => {
  const { steps, height } = layOutChain(hearsayChain(claim, null, [], subject), 120)
  for (const [index, { y, lines }] of steps.entries()) {
    const bottom = y + (lines.length - 1) * 17
    expect(steps[index + 1]?.y ?? height + 1).toBeGreaterThan(bottom + 10)
  }
})
