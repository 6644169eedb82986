import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawnPart, stackId } from './drawn-part.ts'
import { anyView } from './tests/arbitrary-view.ts'
import { entity, link, viewOf } from './tests/made-up.ts'
import type { Group, View } from './view.ts'
import { visiblePart } from './visible-part.ts'

const crew: Group = { id: '1', name: 'Crew', members: ['a', 'b', 'c'], folded: true }
const view = viewOf(
  [entity('a'), entity('b'), entity('c'), entity('d')],
  [link('a', 'b'), link('a', 'd'), link('d', 'c')],
  { groups: new Map([['1', crew]]) },
)
const stack = stackId('1')
const unfolded = (any: View): View => ({
  ...any,
  groups: new Map([...any.groups].map(([id, group]) => [id, { ...group, folded: false }])),
})

test('a folded group is one entity in the place of its middle member, and links run to it', () => {
  const part = drawnPart(view)
  expect([...part.entities.keys()]).toEqual(['d', stack])
  expect(part.entities.get(stack)).toMatchObject({ name: 'Crew', type: 'Group', degree: 2 })
  expect(part.positions.get(stack)).toEqual({ x: 200, y: 0 })
  expect([...part.links.values()].map(({ id, from, to }) => [id, from, to])).toEqual([
    ['a-d', stack, 'd'],
    ['d-c', 'd', stack],
  ])
})

test('members that are hidden are not in the stack, and without any the stack is not there', () => {
  expect(drawnPart({ ...view, hidden: new Set(['b']) }).stacks.get(stack)?.members).toEqual(['a', 'c'])
  expect([...drawnPart({ ...view, hidden: new Set(['a', 'b', 'c']) }).entities.keys()]).toEqual(['d'])
})

test('sizes tell what they are asked to tell, and nothing of it is the smallest', () => {
  const sizes = { name: 'betweenness', values: new Map(Object.entries({ a: 4, b: 1 })) }
  const { entities } = drawnPart({ ...unfolded(view), sizes })
  expect(['a', 'b', 'c'].map((id) => entities.get(id)?.diameter)).toEqual([52, 37, 22])
})

test('folding moves nothing else, loses no link to the outside, and unfolding draws everything as before', () => {
  fc.assert(
    fc.property(anyView(), (any) => {
      const open = drawnPart(unfolded(any))
      const folded = drawnPart(any)
      for (const id of folded.entities.keys()) {
        if (!folded.stacks.has(id)) expect(folded.positions.get(id)).toBe(open.positions.get(id))
      }
      for (const { id, from, to } of open.links.values()) {
        const within = folded.stackOf.has(from) && folded.stackOf.get(from) === folded.stackOf.get(to)
        expect(folded.links.has(id)).toBe(!within)
      }
      for (const { from, to } of folded.links.values())
        expect(folded.entities.has(from) && folded.entities.has(to)).toBe(true)
      expect(open.positions).toBe(any.positions)
      expect([...open.entities.keys()]).toEqual([...visiblePart(any).entities.keys()])
    }),
  )
})
