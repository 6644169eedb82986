import { expect, test } from 'vitest'
import { entity, link, viewOf } from '../../view/tests/made-up.ts'
import { treeRows, type TreeRow } from './tree-rows.ts'
import { walkTree } from './walk-tree.ts'

const view = viewOf(
  [entity('a', { degree: 3 }), entity('b', { degree: 2 }), entity('c'), entity('lonely', { degree: 0 })],
  [link('a', 'b'), link('b', 'c')],
)

const short = (row: TreeRow): string =>
  `${'-'.repeat(row.level)} ${row.kind === 'link' ? row.link.id : `${row.entity.id}${row.isAbove ? ' (above)' : ''}`} ${row.place}/${row.of}`

test('closed, the tree has the entities alone, the most connected first', () => {
  const rows = treeRows(view, new Set())
  expect(rows.map(short)).toEqual(['- a 1/4', '- b 2/4', '- c 3/4', '- lonely 4/4'])
  expect(rows.map(({ open }) => open)).toEqual([false, false, false, null])
})

test('a way along the links ends where it comes to an entity that stands above', () => {
  const rows = treeRows(view, new Set(['>a', '>a>a-b', '>a>a-b>b', '>a>a-b>b>a-b']))
  expect(rows.map(short).slice(0, 6)).toEqual([
    '- a 1/4',
    '-- a-b 1/1',
    '--- b 1/1',
    '---- a-b 1/2',
    '----- a (above) 1/1',
    '---- b-c 2/2',
  ])
  expect(rows[4]?.open).toBeNull()
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
})

test.each([
  ['ArrowDown', 0, { to: 1 }],
  ['ArrowUp', 0, { to: 0 }],
  ['ArrowRight', 0, { to: 1 }],
  ['ArrowRight', 1, { open: '>a>a-b' }],
  ['ArrowRight', 4, { to: 4 }],
  ['ArrowLeft', 0, { close: '>a' }],
  ['ArrowLeft', 1, { to: 0 }],
  ['ArrowLeft', 2, { to: 2 }],
  ['End', 0, { to: 4 }],
  ['x', 0, null],
] as const)('%s at row %i leads to %o', (key, at, step) => {
  // a, its link, b, c, and the one without links
  expect(walkTree(treeRows(view, new Set(['>a'])), at, key)).toEqual(step)
})
