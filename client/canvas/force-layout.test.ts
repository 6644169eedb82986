import { expect, test } from 'vitest'
import { entity, link } from '../../view/tests/made-up.ts'
import { forceLayout } from './force-layout.ts'

test('a large graph is laid out, and what is fixed stays', () => {
  const entities = Array.from({ length: 60 }, (_, index) => entity(`e${index}`))
  const links = entities.slice(1).map(({ id }, index) => link(`e${index % 7}`, id))
  const stays = { x: 333, y: -44 }
  const points = forceLayout({
    kind: 'organic',
    entities,
    links: [...links, link('e1', 'gone')],
    fixed: new Map([['e5', stays]]),
    obstacles: [],
    around: [],
    middle: { x: 0, y: 0 },
    isUpright: false,
  })
  expect(points.size).toBe(60)
  expect(points.get('e5')).toEqual(stays)
  expect(new Set([...points.values()].map(({ x, y }) => `${x},${y}`)).size).toBe(60)
})
