import { expect, test } from 'vitest'
import { madeUpQuery } from '../tests/made-up-query.ts'
import { listQueries, tagsOf } from './list-queries.ts'
import { otherBlanks, titleInWords, titlePieces } from './title-pieces.ts'

const queries = [
  madeUpQuery({ id: 'crew', title: 'Who was aboard {vessel}', tags: ['people', 'vessels'] }),
  madeUpQuery({ id: 'cargo', title: 'What was unloaded', about: 'All cargo of a vessel.', tags: ['vessels'] }),
  madeUpQuery({ id: 'mine', title: 'My people', tags: ['people'], revision: 2 }),
]

test('favourites come first, own queries stand apart, and nothing twice', () => {
  const list = listQueries(queries, { words: '', tag: null, favourites: new Set(['cargo']) })
  expect(list).toEqual({ favourites: [queries[1]], own: [queries[2]], shipped: [queries[0]] })
})

test('all words must be found, in title, tags or description', () => {
  const found = (words: string, tag: string | null = null) => {
    const { own, shipped } = listQueries(queries, { words, tag, favourites: new Set() })
    return [...own, ...shipped].map(({ id }) => id)
  }
  expect(found('VESSEL all')).toEqual(['cargo'])
  expect(found('', 'people')).toEqual(['mine', 'crew'])
  expect(found('unloaded', 'people')).toEqual([])
})

test('tags are counted, the most used first', () => {
  expect(tagsOf(queries)).toEqual([
    ['people', 2],
    ['vessels', 2],
  ])
})

test('a title is words and blanks, and braces that are no blank stay words', () => {
  const query = madeUpQuery({
    title: '{who} met {nobody} in {place}',
    parameters: [
      { name: 'who', type: 'entity' },
      { name: 'place', type: 'text' },
      { name: 'minVoices', type: 'integer' },
    ],
  })
  expect(titlePieces(query).map((piece) => (piece.kind === 'words' ? piece.text : `<${piece.name}>`))).toEqual([
    '<who>',
    ' met ',
    '{nobody}',
    ' in ',
    '<place>',
  ])
  expect(otherBlanks(query)).toEqual(['minVoices'])
  expect(titleInWords(query, (name) => (name === 'who' ? 'Mira' : null))).toBe('Mira met {nobody} in [place]')
})

test('an empty blank has its name, or “any” where nobody need choose among what another query finds', () => {
  const suggest = { from: 'query' as const, needs: [] }
  const query = madeUpQuery({
    title: 'What {source} says of the case {matter}',
    parameters: [
      { name: 'source', type: 'text', required: true, suggest },
      { name: 'matter', type: 'text', suggest },
    ],
  })
  expect(titleInWords(query)).toBe('What [source] says of the case [any]')
})
