import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxAt, boxesOverlap, entityBox } from '../../view/box.ts'
import { anyView } from '../../view/tests/arbitrary-view.ts'
import { entity, link, viewOf } from '../../view/tests/made-up.ts'
import type { View } from '../../view/view.ts'
import { LAYOUTS, type LayoutKind } from '../model/layout-kinds.ts'
import type { LayoutJob } from '../model/layout-job.ts'
import { runLayout } from './run-layout.ts'

function jobOf(kind: LayoutKind, view: View): LayoutJob {
  const entities = [...view.entities.values()]
  return {
    kind,
    entities,
    links: [...view.links.values()],
    fixed: new Map([...view.pinned].map((id) => [id, view.positions.get(id) ?? { x: 0, y: 0 }])),
    obstacles: [{ left: -200, top: -100, right: 200, bottom: 100 }],
    around: [...view.hidden],
    middle: { x: 40, y: -60 },
    isUpright: entities.length % 2 === 0,
  }
}

for (const { kind, name } of LAYOUTS) {
  test(`laid out ${name}, nothing pinned moves and nothing else covers anything`, () => {
    fc.assert(
      fc.property(anyView(18), (view) => {
        const job = jobOf(kind, view)
        const { positions } = runLayout(job, () => undefined)
        expect([...positions.keys()].sort()).toEqual([...view.entities.keys()].sort())
        for (const [id, point] of job.fixed) expect(positions.get(id)).toEqual(point)
        const taken = [...job.obstacles]
        for (const [id, each] of view.entities) {
          const point = positions.get(id) ?? { x: Number.NaN, y: Number.NaN }
          expect(Number.isInteger(point.x) && Number.isInteger(point.y), `${id} at ${point.x},${point.y}`).toBe(true)
          if (job.fixed.has(id)) taken.push(boxAt(entityBox(each), point))
        }
        for (const [id, each] of view.entities) {
          const point = positions.get(id)
          if (job.fixed.has(id) || point === undefined) continue
          const area = boxAt(entityBox(each), point)
          expect(
            taken.find((other) => boxesOverlap(area, other)),
            id,
          ).toBeUndefined()
          taken.push(area)
        }
      }),
      { numRuns: 40 },
    )
  })
}

test('in layers, what a link points to stands above where it comes from', () => {
  const entities = ['boss', 'clerk', 'errand'].map((id) => entity(id))
  const view = { ...jobOf('layered', viewOf(entities)), links: [link('clerk', 'boss'), link('errand', 'clerk')] }
  const { positions } = runLayout({ ...view, obstacles: [] }, () => undefined)
  expect(positions.get('boss')?.y).toBeLessThan(positions.get('clerk')?.y ?? Number.NaN)
  expect(positions.get('clerk')?.y).toBeLessThan(positions.get('errand')?.y ?? Number.NaN)
})

test('a layer far wider than the page is broken into rows', () => {
  const entities = [entity('hub', { degree: 80 }), ...Array.from({ length: 80 }, (_, index) => entity(`m${index}`))]
  const links = entities.slice(1).map(({ id }) => link(id, 'hub'))
  const { positions } = runLayout({ ...jobOf('layered', viewOf(entities)), links, obstacles: [] }, () => undefined)
  const xs = [...positions.values()].map(({ x }) => x)
  const ys = [...positions.values()].map(({ y }) => y)
  expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(4 * (Math.max(...ys) - Math.min(...ys)))
})

test('in circles, what is linked to the selection stands nearer to it than what is not', () => {
  const entities = ['a', 'b', 'c', 'd'].map((id) => entity(id))
  const links = [link('b', 'c'), link('c', 'd'), link('d', 'a')]
  const job = { ...jobOf('concentric', viewOf(entities)), links, obstacles: [], around: ['b'] }
  const { positions } = runLayout(job, () => undefined)
  const far = (id: string): number => {
    const [one, other] = [positions.get('b'), positions.get(id)]
    return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), ((one?.y ?? 0) - (other?.y ?? 0)) * 1.4)
  }
  expect(far('c')).toBeLessThan(far('d'))
  expect(far('d')).toBeLessThan(far('a'))
})

test('ids that plain objects have of themselves are ids like others', () => {
  const entities = ['constructor', '__proto__', 'toString'].map((id) => entity(id))
  const links = [link('constructor', '__proto__'), link('__proto__', 'toString')]
  const { positions } = runLayout({ ...jobOf('layered', viewOf(entities)), links, obstacles: [] }, () => undefined)
  expect(positions.size).toBe(3)
})
