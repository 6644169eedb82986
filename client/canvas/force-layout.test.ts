import { expect, test } from 'vitest'
import { boxAt, boxesOverlap } from '../../view/box.ts'
import { forceLayout } from './force-layout.ts'

const box = { left: -50, top: -20, right: 50, bottom: 45 }
const ids = Array.from({ length: 60 }, (_, index) => `e${index}`)
const links = ids.slice(1).map((to, index) => ({ from: ids[index % 7] ?? 'e0', to }))

test('a large graph is laid out without overlaps, and what is fixed stays', () => {
  const fixed = { x: 333, y: -44 }
  const stages: string[] = []
  const points = forceLayout(
    {
      entities: ids.map((id) => ({ id, box, fixed: id === 'e5' ? fixed : null })),
      links: [...links, { from: 'e1', to: 'gone' }],
    },
    () => stages.push('making room'),
  )
  expect(points.size).toBe(60)
  expect(points.get('e5')).toEqual(fixed)
  expect(stages).toHaveLength(1)
  const areas = ids.map((id) => boxAt(box, points.get(id) ?? { x: 0, y: 0 }))
  for (const [index, a] of areas.entries()) {
    for (const b of areas.slice(index + 1)) expect(boxesOverlap(a, b)).toBe(false)
  }
})
