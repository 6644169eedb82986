import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxAt, boxesOverlap, entityBox } from './box.ts'
import { drawnPart } from './drawn-part.ts'
import { groupBoxes, groupLabel } from './group-boxes.ts'
import { anyView } from './tests/arbitrary-view.ts'
import { entity, viewOf } from './tests/made-up.ts'

const group = { id: '1', name: 'Crew', members: ['a', 'b'], folded: false }

test('the box holds its members and their names, and its label covers none of them', () => {
  fc.assert(
    fc.property(anyView(), fc.constantFrom(1, 1.6, 3.2), (view, scale) => {
      const { entities } = drawnPart(view)
      for (const { box, label, members } of groupBoxes(view, scale)) {
        for (const id of members) {
          const [member, point] = [entities.get(id), view.positions.get(id)]
          if (member === undefined || point === undefined) throw new Error('a member that is not drawn')
          const own = boxAt(entityBox(member), point)
          expect(own.left >= box.left && own.right <= box.right && own.bottom <= box.bottom).toBe(true)
          expect(boxesOverlap(own, label)).toBe(false)
        }
        expect(label.right <= box.right && label.top === box.top).toBe(true)
      }
    }),
  )
})

test('a folded group and one with all members hidden have no box', () => {
  const view = viewOf([entity('a'), entity('b')], [], { groups: new Map([['1', { ...group, folded: true }]]) })
  expect(groupBoxes(view, 1)).toEqual([])
  const open = { ...view, groups: new Map([['1', group]]) }
  expect(groupBoxes(open, 1)).toHaveLength(1)
  expect(groupBoxes({ ...open, hidden: new Set(['a', 'b']) }, 1)).toEqual([])
})

test('the label counts who is shown', () => {
  expect(groupLabel(group, 2)).toBe('Crew · 2')
  expect(groupLabel(group, 1)).toBe('Crew · 1 of 2')
})
