import { expect, test } from 'vitest'
import { toSceneView } from './scene-view.ts'
import { entity, link, viewOf } from './tests/made-up.ts'
import { NO_FILTER } from './view.ts'
import { keepDrawn, keepSelected } from './keep-only.ts'

const VIEW = viewOf(
  [entity('a'), entity('b'), entity('secret'), entity('doubtful')],
  [link('a', 'b'), link('a', 'secret'), link('b', 'doubtful', { status: 'alleged' })],
  {
    hidden: new Set(['secret']),
    filter: { ...NO_FILTER, hideAlleged: true },
    selection: new Set(['a', 'secret']),
    pinned: new Set(['a', 'secret']),
    brought: new Map([['b', ['secret', 'a']]]),
    groups: new Map([
      ['g', { id: 'g', name: 'Both', members: ['a', 'secret'], folded: false }],
      ['h', { id: 'h', name: 'None', members: ['secret'], folded: false }],
    ]),
    notes: new Map([['n', { id: 'n', text: 'Look here', at: { x: 0, y: 0 } }]]),
    sizes: { name: 'betweenness', values: new Map(['a', 'b', 'secret', 'doubtful'].map((id) => [id, 1])) },
  },
)

test('what was hidden or filtered out is nowhere in what is kept of a picture’s view', () => {
  const text = JSON.stringify(toSceneView(keepDrawn(VIEW)))
  expect(text).not.toContain('secret')
  expect(text).not.toContain('doubtful')
})

test('what is drawn stays as it is, with groups, notes and the filter', () => {
  const kept = keepDrawn(VIEW)
  expect([...kept.entities.keys()]).toEqual(['a', 'b'])
  expect([...kept.links.keys()]).toEqual(['a-b'])
  expect(kept.positions.get('b')).toEqual(VIEW.positions.get('b'))
  expect([...kept.groups.values()].map(({ members }) => members)).toEqual([['a']])
  expect(kept.notes).toEqual(VIEW.notes)
  expect(kept.filter).toBe(VIEW.filter)
})

test('the selection brings the ends of selected links and the links among them', () => {
  const kept = keepSelected({ ...VIEW, selection: new Set(['a-b']) })
  expect([...kept.entities.keys()]).toEqual(['a', 'b'])
  expect([...kept.links.keys()]).toEqual(['a-b'])
  expect(kept.notes.size).toBe(0)
  expect(keepSelected({ ...VIEW, selection: new Set(['secret']) }).entities.size).toBe(0)
})
