import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyView } from '../../view/tests/arbitrary-view.ts'
import { entity, link, viewOf } from '../../view/tests/made-up.ts'
import { visiblePart } from '../../view/visible-part.ts'
import { chosenWords } from './chosen-words.ts'
import { selectBetween, selectLinkType, selectNeighbours, selectSameTypes } from './grow-selection.ts'
import { select } from './select.ts'

/** a – b – d and a – c – d are the short ways, a – e – f – d is a detour; x hangs aside. */
const view = viewOf(
  'abcdef'
    .split('')
    .map((id) => entity(id))
    .concat(entity('x', { type: 'Event' }), entity('y', { type: 'Event' })),
  [
    link('a', 'b'),
    link('d', 'b'),
    link('a', 'c'),
    link('c', 'd'),
    link('a', 'e'),
    link('e', 'f'),
    link('f', 'd'),
    link('x', 'b', { type: 'PARTICIPATED_IN' }),
  ],
)
const chosen = (ids: readonly string[], change: (any: typeof view) => typeof view): string =>
  [...change(select(view, ids)).selection].sort().join(' ')

test('neighbours come to what is chosen, the ends of a chosen link with it', () => {
  expect(chosen(['b'], selectNeighbours)).toBe('a b d x')
  expect(chosen(['x-b'], selectNeighbours)).toBe('a b d x x-b')
})

test('all of the types chosen are chosen, links by links', () => {
  expect(chosen(['x'], selectSameTypes)).toBe('x y')
  expect(chosen(['x-b'], selectSameTypes)).toBe('x-b')
})

test('links of a type are chosen with both ends', () => {
  expect(chosen(['a'], (any) => selectLinkType(any, 'PARTICIPATED_IN'))).toBe('a b x x-b')
})

test('between two lies all of all shortest ways, and no detour', () => {
  expect(chosen(['a', 'd'], selectBetween)).toBe('a a-b a-c b c c-d d d-b')
  expect(chosen(['a', 'f'], selectBetween)).toBe('a a-e e e-f f')
})

test('what is not connected has nothing between', () => {
  expect(chosen(['a', 'y'], selectBetween)).toBe('a y')
})

test('growing never loses what was chosen, and chooses only what is shown', () => {
  fc.assert(
    fc.property(anyView(), fc.array(fc.nat(30)), (any, picks) => {
      const ids = [...any.entities.keys(), ...any.links.keys()]
      const start = select(
        any,
        picks.flatMap((pick) => ids[pick] ?? []),
      )
      const { entities, links } = visiblePart(any)
      for (const grown of [selectNeighbours(start), selectSameTypes(start), selectBetween(start)]) {
        for (const id of start.selection) expect(grown.selection.has(id)).toBe(true)
        for (const id of grown.selection) expect(entities.has(id) || links.has(id)).toBe(true)
        expect(grown.positions).toBe(any.positions)
      }
    }),
  )
})

test('how much is chosen is said in words', () => {
  expect(chosenWords(select(view, ['a', 'b', 'a-b']))).toBe('2 entities and 1 link selected')
  expect(chosenWords(view)).toBe('Nothing selected')
})
