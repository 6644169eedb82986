import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNames } from './find-names.ts'
import { type NamedEntity, openNameIndexBuilder } from './name-index.ts'

function indexOf(entities: readonly (Partial<NamedEntity> & { name: string })[]) {
  const builder = openNameIndexBuilder()
  for (const entity of entities) builder.add({ id: entity.name, type: 'Person', aliases: [], degree: 0, ...entity })
  return builder.build()
}

const HARBOUR = indexOf([
  { name: 'Ada Lindqvist', degree: 5, aliases: ['Mother Harbour'] },
  { name: 'Boris Karavaev', degree: 9, aliases: ['Борис Караваев'] },
  { name: 'Boris Kara', degree: 2 },
  { name: 'Harbour Line', type: 'Organisation', degree: 12, aliases: ['HL', 'Hafenlinie'] },
  { name: 'Harbour', type: 'Organisation', degree: 1 },
  { name: 'The Harbour Post', type: 'Organisation', degree: 40 },
  { name: 'Harbour Master’s Office', type: 'Organisation', degree: 3, aliases: ['H.M.O.'] },
  { name: 'HL Holding', type: 'Organisation', degree: 99 },
  { name: 'Mikhail Zhorkovsky', degree: 4 },
  { name: '陈小龙', degree: 1 },
  { name: 'Nino Beridze', degree: 2, aliases: ['ნინო ბერიძე'] },
])
const idsFor = (query: string, options: { type?: string; limit?: number } = {}) =>
  findNames(HARBOUR, query, { limit: 10, ...options }).found.map(({ id }) => id)

describe('findNames', () => {
  it('puts the exact name first, then beginnings, then all words, then aliases, each by number of links', () => {
    expect(idsFor('harbour')).toEqual([
      'Harbour',
      'Harbour Line',
      'Harbour Master’s Office',
      'The Harbour Post',
      'Ada Lindqvist',
    ])
  })

  it('takes an alias that is typed in full for a name of its own', () => {
    expect(findNames(HARBOUR, 'hl', { limit: 10 }).found).toEqual([
      { id: 'Harbour Line', matched: 'HL' },
      { id: 'HL Holding', matched: null },
    ])
  })

  it('names the alias that matched, and none when the name itself did', () => {
    expect(findNames(HARBOUR, 'hafenlinie', { limit: 1 }).found).toEqual([
      { id: 'Harbour Line', matched: 'Hafenlinie' },
    ])
    expect(findNames(HARBOUR, 'harbour line', { limit: 1 }).found).toEqual([{ id: 'Harbour Line', matched: null }])
  })

  it.each([
    ['Каравaев', 'Boris Karavaev'],
    ['Караваев', 'Boris Karavaev'],
    ['karawajew', 'Boris Karavaev'],
    ['Karavaeff', 'Boris Karavaev'],
    ['Михаил Жорковский', 'Mikhail Zhorkovsky'],
    ['Michail Schorkowski', 'Mikhail Zhorkovsky'],
    ['Chen Xiaolong', '陈小龙'],
    ['陈小龙', '陈小龙'],
    ['ბერიძე', 'Nino Beridze'],
    ['harbor line', 'Harbour Line'],
    ['hmo', 'Harbour Master’s Office'],
    ['harbourline', 'Harbour Line'],
    ['lindkvist ada', 'Ada Lindqvist'],
    ['LINDQVIST', 'Ada Lindqvist'],
    ['bo karav', 'Boris Karavaev'],
  ])('finds by %s', (query, id) => {
    expect(idsFor(query)[0]).toBe(id)
  })

  it.each(['lindqist', 'lindwvist', 'lindqviist', 'lindqvits', 'kindqvist'])(
    'forgives a typing mistake: %s',
    (query) => {
      expect(idsFor(query)).toEqual(['Ada Lindqvist'])
    },
  )

  it('forgives a mistake in a word that is still being typed', () => {
    expect(idsFor('zhorkx')).toEqual(['Mikhail Zhorkovsky'])
  })

  it('puts a name that is mistyped as a whole before a longer one that holds it', () => {
    expect(idsFor('harbuor')).toEqual([
      'Harbour',
      'The Harbour Post',
      'Harbour Line',
      'Ada Lindqvist',
      'Harbour Master’s Office',
    ])
  })

  it('puts what is spelt rightly before what may be a mistake', () => {
    expect(idsFor('kara').slice(0, 2)).toEqual(['Boris Karavaev', 'Boris Kara'])
    expect(idsFor('boris kara')[0]).toBe('Boris Kara')
  })

  it('does not forgive mistakes in words of fewer than four letters', () => {
    expect(idsFor('adx')).toEqual([])
    expect(idsFor('hx')).toEqual([])
  })

  it('finds those with most of the words when no name has all of them', () => {
    expect(idsFor('Ada Maria Lindqvist')).toEqual(['Ada Lindqvist'])
    expect(idsFor('somebody else entirely lindqvist')).toEqual([])
  })

  it('gives only entities of the type asked for, and counts only those', () => {
    expect(findNames(HARBOUR, 'harbour', { limit: 10, type: 'Person' })).toEqual({
      found: [{ id: 'Ada Lindqvist', matched: 'Mother Harbour' }],
      total: 1,
    })
  })

  it('counts all that fit when it shows fewer', () => {
    const { found, total } = findNames(HARBOUR, 'harbour', { limit: 2 })
    expect(found.map(({ id }) => id)).toEqual(['Harbour', 'Harbour Line'])
    expect(total).toBe(5)
  })

  it('counts an entity once, however many of its names fit', () => {
    const index = indexOf([{ name: 'Harbour Line', aliases: ['Harbour', 'harbour-line', 'Harbour Lines'] }])
    expect(findNames(index, 'harbour', { limit: 10 })).toEqual({
      found: [{ id: 'Harbour Line', matched: 'Harbour' }],
      total: 1,
    })
  })

  it('finds nothing for text without letters, and nothing in an empty index', () => {
    expect(idsFor('   ')).toEqual([])
    expect(idsFor('---')).toEqual([])
    expect(findNames(indexOf([]), 'harbour', { limit: 10 })).toEqual({ found: [], total: 0 })
  })
})

describe('findNames among 2 000 names', () => {
  const SYLLABLES = ['ka', 'ra', 'lin', 'dor', 'mi', 'sen', 'bo', 'ver', 'tal', 'gu', 'pe', 'shi', 'chev', 'mann', 'el']
  const word = (seed: number) =>
    [seed, seed >> 4, seed >> 8].map((part) => SYLLABLES[Math.abs(part) % SYLLABLES.length] ?? '').join('')
  const entities = Array.from({ length: 2000 }, (_, at) => ({
    id: `person/${at}`,
    name: `${word(at * 7919)} ${word(at * 104_729 + 13)}`,
    degree: at % 17,
  }))
  const index = indexOf(entities)
  const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('')
  const mistakes = {
    wrong: (name: string, at: number, letter: string) => name.slice(0, at) + letter + name.slice(at + 1),
    missing: (name: string, at: number) => name.slice(0, at) + name.slice(at + 1),
    added: (name: string, at: number, letter: string) => name.slice(0, at) + letter + name.slice(at),
    swapped: (name: string, at: number) =>
      name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
  }

  it('finds each by its name with one typing mistake in it', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: entities.length - 1 }),
        fc.constantFrom(...Object.values(mistakes)),
        fc.nat(),
        fc.constantFrom(...LETTERS),
        (which, mistake, place, letter) => {
          const entity = entities[which]
          if (entity === undefined) throw new Error('there is no such entity')
          const [first = '', last = ''] = entity.name.split(' ')
          const query = `${first} ${mistake(last, place % (last.length - 1), letter)}`
          const { found } = findNames(index, query, { limit: 100 })
          expect(found.map(({ id }) => id)).toContain(entity.id)
        },
      ),
      { numRuns: 300 },
    )
  })
})
