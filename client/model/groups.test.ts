import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawnPart } from '../../view/drawn-part.ts'
import { anyView } from '../../view/tests/arbitrary-view.ts'
import { entity, viewOf } from '../../view/tests/made-up.ts'
import { foldGroup, groupEntities, GROUP_NAME_MOST, moveGroup, renameGroup, ungroup } from './groups.ts'
import { removeEntities } from './remove-entities.ts'

const view = viewOf([entity('a'), entity('b'), entity('c'), entity('d')])
const grouped = groupEntities(view, ['a', 'b', 'lost'], 'Crew')

test('a group holds what is named and known', () => {
  expect([...grouped.groups.values()]).toEqual([{ id: '1', name: 'Crew', members: ['a', 'b'], folded: false }])
  expect(groupEntities(view, ['lost'], 'Crew')).toBe(view)
})

test('an entity is in one group at most, and a group without members goes', () => {
  const again = groupEntities(grouped, ['b', 'c'], 'Owners')
  expect([...again.groups.values()].map(({ members }) => members)).toEqual([['a'], ['b', 'c']])
  expect([...groupEntities(grouped, ['a', 'b', 'c'], 'All').groups.keys()]).toEqual(['2'])
})

test('a name is one line, not too long, and never empty', () => {
  expect(renameGroup(grouped, '1', '  The\n crew ').groups.get('1')?.name).toBe('The crew')
  expect(renameGroup(grouped, '1', '   ')).toBe(grouped)
  expect(renameGroup(grouped, '1', 'x'.repeat(500)).groups.get('1')?.name).toHaveLength(GROUP_NAME_MOST)
})

test('moving a group moves its members by as much and nobody else, and pins them', () => {
  const moved = moveGroup(grouped, '1', { x: 10, y: -5 })
  expect(Object.fromEntries(moved.positions)).toEqual({
    a: { x: 10, y: -5 },
    b: { x: 210, y: -5 },
    c: { x: 400, y: 0 },
    d: { x: 600, y: 0 },
  })
  expect([...moved.pinned]).toEqual(['a', 'b'])
  expect(moveGroup(grouped, '1', { x: 0, y: 0 })).toBe(grouped)
})

test('who leaves the view leaves the group', () => {
  expect(removeEntities(grouped, ['a']).groups.get('1')?.members).toEqual(['b'])
  expect(removeEntities(grouped, ['a', 'b']).groups.size).toBe(0)
  expect(removeEntities(grouped, ['c']).groups).toBe(grouped.groups)
})

test('folding and unfolding gives the same view, and so does grouping and taking apart', () => {
  fc.assert(
    fc.property(anyView(), (any) => {
      for (const [id, { folded }] of any.groups) {
        const back = foldGroup(foldGroup(any, id, !folded), id, folded)
        expect(back).toEqual(any)
        expect(drawnPart(back)).toEqual(drawnPart(any))
      }
      const free = [...any.entities.keys()].filter(
        (id) => ![...any.groups.values()].some((g) => g.members.includes(id)),
      )
      const made = groupEntities(any, free, 'Free')
      const id = [...made.groups.keys()].find((each) => !any.groups.has(each))
      expect(id === undefined ? made : ungroup(made, id)).toEqual(any)
    }),
  )
})
