import { expect, test } from 'vitest'
import { entitiesInBox } from './entities-in-box.ts'
import { moveEntities, pinEntities } from './move-entities.ts'
import { placeNewcomer } from './place-newcomer.ts'
import { entity, link, viewOf } from '../../view/tests/made-up.ts'

const view = viewOf([entity('a'), entity('b')])

test('only what is known moves, to whole pixels', () => {
  const after = moveEntities(
    view,
    new Map([
      ['a', { x: 1.4, y: 2.6 }],
      ['lost', { x: 0, y: 0 }],
    ]),
  )
  expect(after.positions).toEqual(
    new Map([
      ['a', { x: 1, y: 3 }],
      ['b', { x: 200, y: 0 }],
    ]),
  )
})

test('a move to the same place is none', () => {
  expect(moveEntities(view, new Map([['b', { x: 200.2, y: 0 }]]))).toBe(view)
})

test('pins are put and taken', () => {
  const pinned = pinEntities(view, ['a', 'lost'], true)
  expect([...pinned.pinned]).toEqual(['a'])
  expect(pinEntities(pinned, ['a'], false).pinned.size).toBe(0)
  expect(pinEntities(pinned, ['a'], true)).toBe(pinned)
})

test('a frame holds those whose middle lies in it, whichever way it was drawn', () => {
  expect(entitiesInBox(view, { x: 300, y: 50 }, { x: 100, y: -50 })).toEqual(['b'])
})

test('a newcomer stands near those it is linked to, or in the middle, and never on somebody', () => {
  expect(placeNewcomer(view, entity('c'), [], { x: 400, y: 300 })).toEqual({ x: 400, y: 300 })
  const beside = placeNewcomer(view, entity('c'), [link('c', 'b')], { x: 900, y: 900 })
  expect(Math.hypot(beside.x - 200, beside.y)).toBeLessThan(200)
  expect(beside).not.toEqual({ x: 200, y: 0 })
})
