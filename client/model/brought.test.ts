import { expect, test } from 'vitest'
import { collapsed, keepBrought, noteBrought } from './brought.ts'
import { entity, link, viewOf } from '../../view/tests/made-up.ts'

const ids = ['a', 'b', 'old', 'new', 'pinned', 'chosen', 'both']
const bare = viewOf(
  ids.map((id) => entity(id)),
  [
    link('a', 'old'),
    link('a', 'new'),
    link('new', 'old'),
    link('a', 'pinned'),
    link('a', 'chosen'),
    link('a', 'both'),
    link('b', 'both'),
  ],
  { pinned: new Set(['pinned']), selection: new Set(['chosen']) },
)
const view = noteBrought(bare, ['a'], ['new', 'pinned', 'chosen'])
const left = (change: { readonly view: typeof view }): readonly string[] => [...change.view.entities.keys()]

test('a collapse takes what the expansion brought, though it is linked to others, and nothing else', () => {
  const after = collapsed(view, 'a')
  expect(left(after)).toEqual(['a', 'b', 'old', 'pinned', 'chosen', 'both'])
  expect(after).toMatchObject({ gone: 1, kept: 2 })
  expect([...after.view.brought.keys()]).toEqual(['pinned', 'chosen'])
})

test('what was expanded itself, or asked for since, stays', () => {
  const further = noteBrought({ ...view, links: new Map([...view.links, ['x', link('new', 'b')]]) }, ['new'], ['b'])
  expect(left(collapsed(further, 'a'))).toContain('new')
  expect(left(collapsed(keepBrought(view, ['new']), 'a'))).toContain('new')
})

test('what two expanded together brought goes with the second of them', () => {
  const together = noteBrought(bare, ['a', 'b'], ['both', 'new'])
  const first = collapsed(together, 'a')
  expect(left(first)).toContain('both')
  expect(left(first)).not.toContain('new')
  expect(left(collapsed(first.view, 'b'))).not.toContain('both')
})

test('where no expansion is remembered, the neighbours go that hang on it alone', () => {
  expect(collapsed({ ...bare, selection: new Set() }, 'a')).toMatchObject({ gone: 1 })
})
