import { expect, it } from 'vitest'
import type { CasePart, PartEntity, PartLink } from '../case-part.ts'
import { countryCode } from './country-code.ts'
import { openFtmIds } from './to-ftm-ids.ts'
import { writeFtm } from './write-ftm.ts'

const entity = (id: string, type: string, properties: PartEntity['properties'] = {}): PartEntity => ({
  id,
  type,
  name: id,
  aliases: [],
  summary: null,
  properties,
})

function linesOf(ends: readonly [PartEntity, PartEntity], type: string, properties: PartLink['properties'] = {}) {
  const [from, to] = ends
  const link: PartLink = { id: 'link', type, from: from.id, to: to.id, properties, status: 'alleged', voices: 0 }
  const part: CasePart = {
    case: null,
    title: 'T',
    summary: '',
    start: [],
    entities: ends,
    links: [link],
    claims: [],
    sources: [],
    speakers: [],
  }
  const lines = [...writeFtm(part)].map(
    (line) => JSON.parse(line) as { schema: string; properties: Record<string, string[]>; entourage: object },
  )
  return { first: lines[0], second: lines[1], link: lines[2] }
}

const ada = entity('ada', 'Person', { born: '1815', nationality: 'British', occupation: 'countess' })
const firm = entity('firm', 'Organisation', { kind: 'bank', country: 'United Kingdom' })
const ship = entity('ship', 'Vessel')
const ball = entity('ball', 'Event', { start: '1833-06', place: 'London' })
const idea = entity('idea', 'Idea')

it.each([
  [[ada, firm], 'EMPLOYED_BY', 'Employment', { employee: ['ada'], employer: ['firm'] }],
  [[ada, ball], 'EMPLOYED_BY', 'UnknownLink', { subject: ['ada'], object: ['ball'], role: ['worked for'] }],
  [[firm, ship], 'OWNS', 'Ownership', { owner: ['firm'], asset: ['ship'] }],
  [[ada, firm], 'OWNS', 'Ownership', { owner: ['ada'], asset: ['firm'] }],
  [[ada, { ...ada, id: 'eve' }], 'PARENT_OF', 'Family', { relative: ['ada'], person: ['eve'] }],
  [[ada, idea], 'PAID', 'Payment', { payer: ['ada'], beneficiary: ['idea'] }],
  [[ada, idea], 'MADE_UP', 'UnknownLink', { subject: ['ada'], object: ['idea'], role: ['made up'] }],
] as const)('becomes the schema that suits its type and ends: %#', (ends, type, schema, properties) => {
  expect(linesOf(ends, type).link).toMatchObject({ schema, properties })
})

it('writes what the schema knows there, and all of it beside', () => {
  const { first, second, link } = linesOf([ada, firm], 'OWNS', { role: 'half', start: '1840', share: '50 %' })
  expect(first).toMatchObject({
    schema: 'Person',
    properties: { name: ['ada'], birthDate: ['1815'], position: ['countess'] },
    entourage: { id: 'ada', type: 'Person', properties: ada.properties, file: { title: 'T' } },
  })
  expect(first?.properties).not.toHaveProperty('nationality')
  expect(second).toMatchObject({ schema: 'Company', properties: { classification: ['bank'], country: ['gb'] } })
  expect(link).toMatchObject({
    properties: { role: ['half'], startDate: ['1840'] },
    entourage: { properties: { share: '50 %' } },
  })
  expect(linesOf([idea, ball], 'ABOUT').first?.schema).toBe('LegalEntity')
})

it('gives each record an id of its own that FollowTheMoney takes', () => {
  const ids = openFtmIds()
  expect(ids('entity', 'person/ada')).toBe('person.ada')
  expect(ids('entity', 'person.ada')).toMatch(/^person\.ada-[0-9a-f]{10}$/)
  expect(ids('source', 'person/ada')).not.toBe(ids('entity', 'person/ada'))
  expect(ids('entity', 'person/Каракулов')).toBe('person.karakulov')
  expect(ids('entity', '…')).toMatch(/^[0-9a-f]{10}$/)
  expect(ids('entity', 'person/ada')).toBe('person.ada')
})

it('knows countries by name and by code, and nothing else', () => {
  expect(['Russia', 'kazakhstan', 'GB', 'Russian', 'Soviet Union', 'UK', ''].map(countryCode)).toEqual([
    'ru',
    'kz',
    'gb',
    null,
    null,
    null,
    null,
  ])
})
