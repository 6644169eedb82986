import { expect, test } from 'vitest'
import { entity, viewOf } from '../../view/tests/made-up.ts'
import { namesBeneath } from './names-beneath.ts'

test('a name that reaches under a corner is not written, one beside it is', () => {
  const view = viewOf([entity('a', { name: 'Ada' }), entity('b', { name: 'Bea' })], [], {
    at: { a: { x: 0, y: 0 }, b: { x: 400, y: 0 } },
  })
  const names = new Map([
    ['a', 'right'],
    ['b', 'below'],
  ] as const)
  const corner = { left: 20, top: -40, right: 120, bottom: 40 }
  expect([...namesBeneath(view, names, [corner], 1)]).toEqual(['a'])
  expect([...namesBeneath(view, names, [], 1)]).toEqual([])
})
