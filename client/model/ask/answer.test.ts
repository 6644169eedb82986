import { expect, test } from 'vitest'
import { entity, link } from '../../../view/tests/made-up.ts'
import { EMPTY_VIEW } from '../../../view/view.ts'
import { addGraph } from '../add-graph.ts'
import { hideEntities } from '../hide-entities.ts'
import { additionOf, figureOf, graphOfRows } from './answer.ts'

const graph = {
  entities: [entity('a'), entity('b'), entity('c')],
  links: [link('a', 'b', { id: 'ab' }), link('b', 'c', { id: 'bc' })],
}
const at = new Map(graph.entities.map(({ id }, index) => [id, { x: index * 100, y: 0 }]))

test('what an answer would add is counted against what is shown', () => {
  const view = addGraph(EMPTY_VIEW, { entities: graph.entities.slice(0, 2), links: graph.links.slice(0, 1) }, at)
  expect(additionOf(view, graph)).toEqual({ entities: 1, links: 1, there: 2 })
  expect(additionOf(hideEntities(view, ['a']), graph)).toMatchObject({ entities: 2, there: 1 })
})

test('a picked row brings its links with both ends, and nothing of other rows', () => {
  const rowIds = [['a'], ['bc']]
  expect(graphOfRows({ graph, rowIds }, [0])).toEqual({ entities: [graph.entities[0]], links: [] })
  expect(graphOfRows({ graph, rowIds }, [1])).toEqual({ entities: graph.entities.slice(1), links: [graph.links[1]] })
})

test('one value alone is a figure', () => {
  expect(figureOf({ columns: ['n'], rows: [[17]] })).toBe(17)
  expect(figureOf({ columns: ['n'], rows: [[17], [18]] })).toBeNull()
})
