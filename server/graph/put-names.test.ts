import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EntityType, LinkType } from '../../contract/values.ts'
import { putNames } from './put-names.ts'
import { scanCypher } from './scan-cypher.ts'

const TEXT = "MATCH (a:__Type__ {id: $id})-[r:__Link__]->(b:__Type__) // __Type__\nRETURN '__Link__' AS text"
const BOTH = [
  { name: 'Type', kind: 'entity type' },
  { name: 'Link', kind: 'link type' },
] as const

describe('putNames', () => {
  it('puts back-quoted names in place of the placeholders, and nowhere else', () => {
    expect(putNames(TEXT, BOTH, { Type: 'Vessel', Link: 'MOORED_AT' })).toBe(
      "MATCH (a:`Vessel` {id: $id})-[r:`MOORED_AT`]->(b:`Vessel`) // __Type__\nRETURN '__Link__' AS text",
    )
  })

  it('leaves a statement without placeholders alone', () => {
    expect(putNames('RETURN 1 AS one', [], {})).toBe('RETURN 1 AS one')
  })

  it.each([
    [{ Type: 'Vessel' }, 'no name for the placeholder “Link”'],
    [{ Type: 'Vessel', Link: 'MOORED_AT', Other: 'X' }, 'no placeholder “Other”'],
    [{ Type: 'vessel', Link: 'MOORED_AT' }, 'it is no entity type'],
    [{ Type: 'Vessel', Link: 'MooredAt' }, 'it is no link type'],
    [{ Type: 'A`) DETACH DELETE a //', Link: 'MOORED_AT' }, 'it is no entity type'],
    [{ Type: 'Vessel\n', Link: 'MOORED_AT' }, 'it is no entity type'],
    [{ Type: 'Vessel\u0060', Link: 'MOORED_AT' }, 'it is no entity type'],
  ])('refuses %j', (names, message) => {
    expect(() => putNames(TEXT, BOTH, names)).toThrow(message)
  })

  it('finds no name among what every object has', () => {
    const placeholder = { name: 'constructor', kind: 'entity type' } as const
    expect(() => putNames('MATCH (n:__constructor__)', [placeholder], {})).toThrow('no name for the placeholder')
  })

  it('lets nothing in but one quoted name, whatever it is given', () => {
    const nasty = fc.constantFrom('`', '\\u0060', "'", '"', ')', '//', '/*', '\n', '\0', ' ', ':', '$id', '__Link__')
    const name = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[A-Z][A-Z0-9_]{0,20}$/),
      fc.tuple(fc.stringMatching(/^[A-Z][a-z]{0,5}$/), nasty, fc.string()).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(name, name, (type, link) => {
        const isAllowed = EntityType.safeParse(type).success && LinkType.safeParse(link).success
        if (!isAllowed) {
          expect(() => putNames(TEXT, BOTH, { Type: type, Link: link })).toThrow()
          return
        }
        const text = putNames(TEXT, BOTH, { Type: type, Link: link })
        expect(text.replaceAll('`', '')).toBe(
          TEXT.replaceAll(/:__Type__/g, `:${type}`).replace(':__Link__', `:${link}`),
        )
        expect(scanCypher(text).map(({ kind, name: mark }) => `${kind} ${mark}`)).toEqual(['parameter id'])
      }),
    )
  })
})
