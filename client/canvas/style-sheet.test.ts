import cytoscape from 'cytoscape'
import { expect, test } from 'vitest'
import { Status } from '../../contract/evidence.ts'
import { entity, link, viewOf } from '../../view/tests/made-up.ts'
import { applyDifference } from './apply-difference.ts'
import { diffElements } from './diff-elements.ts'
import { denialId, drawView, EMPTY_DRAWING, edgeId, nodeId } from './drawing.ts'
import { styleSheet } from './style-sheet.ts'
import { madeUpTokens as tokens } from './tests/made-up-tokens.ts'

function drawn() {
  const entities = ['Person', 'Organisation', 'Event', 'Vessel', 'Person'].map((type, index) =>
    entity(`e${index}`, { type }),
  )
  const links = Status.options.map((status, index) => link(`e${index % 4}`, 'e4', { id: status, status }))
  const cy = cytoscape({ headless: true, styleEnabled: true, style: styleSheet(tokens, 1), autounselectify: true })
  const drawing = drawView(
    viewOf(entities, [...links.slice(0, 4), link('e1', 'e0', { id: 'disputed', status: 'disputed' })]),
  )
  applyDifference(cy, diffElements(EMPTY_DRAWING, drawing))
  return { cy, drawing }
}

test('shape and colour tell the type', () => {
  const { cy } = drawn()
  const look = (id: string): readonly unknown[] =>
    ['shape', 'background-color'].map((property): unknown => cy.getElementById(nodeId(id)).style(property))
  expect(look('e0')).toEqual(['ellipse', 'rgb(109,138,214)'])
  expect(look('e1')).toEqual(['round-rectangle', 'rgb(139,58,8)'])
  expect(look('e2')).toEqual(['diamond', 'rgb(14,91,65)'])
  expect(look('e3')).toEqual(['hexagon', 'rgb(115,41,126)'])
})

test.each([
  ['confirmed', '1.25px', 'solid', 'rgb(17,17,17)'],
  ['corroborated', '2.25px', 'solid', 'rgb(17,17,17)'],
  ['single-source', '1px', 'solid', 'rgb(85,85,85)'],
  ['alleged', '1.75px', 'dashed', 'rgb(138,109,31)'],
  ['disputed', '1.25px', 'solid', 'rgb(192,38,58)'],
])('a link that is %s is %s wide and %s', (status, width, dashes, colour) => {
  const { cy } = drawn()
  const edge = cy.getElementById(edgeId(status))
  expect([edge.style('width'), edge.style('line-style'), edge.style('line-color')]).toEqual([width, dashes, colour])
})

test('far out a line tells its evidence by colour, width and paleness, with nothing that would be a speck', () => {
  const { cy } = drawn()
  cy.style(styleSheet(tokens, 2.5, true))
  const look = (status: string): readonly unknown[] =>
    ['curve-style', 'target-arrow-shape', 'line-style', 'width', 'line-color', 'line-opacity'].map(
      (property): unknown => cy.getElementById(edgeId(status)).style(property),
    )
  expect(look('confirmed')).toEqual(['haystack', 'none', 'solid', '1.25px', 'rgb(17,17,17)', '1'])
  expect(look('alleged')).toEqual(['haystack', 'none', 'solid', '1.75px', 'rgb(138,109,31)', '0.6'])
  expect(look('disputed')).toEqual(['haystack', 'none', 'solid', '2.5px', 'rgb(192,38,58)', '1'])
  expect(cy.getElementById(denialId('disputed')).style('visibility')).toBe('hidden')
  expect(cy.getElementById(nodeId('e0')).style('border-width')).toBe('0px')
  // As many lines as are never drawn in full may be looked at from near.
  cy.style(styleSheet(tokens, 1, true))
  expect(cy.getElementById(nodeId('e0')).style('border-width')).toBe('1.5px')
})

test('a measure tells itself by its colour, and gives way to the colour of the type', () => {
  const plain = drawView(viewOf([entity('a')]))
  const told = drawView(viewOf([entity('a')], [], { colours: { name: 'community', values: new Map([['a', 1]]) } }))
  const cy = cytoscape({ headless: true, styleEnabled: true, style: styleSheet(tokens, 1), autounselectify: true })
  applyDifference(cy, diffElements(EMPTY_DRAWING, told))
  expect(cy.getElementById(nodeId('a')).style('background-color')).toBe('rgb(18,52,86)')
  applyDifference(cy, diffElements(told, plain))
  expect(cy.getElementById(nodeId('a')).style('background-color')).toBe('rgb(109,138,214)')
})

test('a link in dispute has a second, broken stroke without an arrow, which goes when the link goes', () => {
  const { cy, drawing } = drawn()
  const denial = cy.getElementById(denialId('disputed'))
  expect([denial.style('line-style'), denial.style('target-arrow-shape')]).toEqual(['dashed', 'none'])
  applyDifference(cy, diffElements(drawing, drawView(viewOf([entity('e0'), entity('e1', { type: 'Organisation' })]))))
  expect(cy.edges().length).toBe(0)
  expect(cy.nodes().length).toBe(2)
})

test('a loop in dispute has one stroke, as a second one cannot be drawn beside it', () => {
  const cy = cytoscape({ headless: true, styleEnabled: true, style: styleSheet(tokens, 1), autounselectify: true })
  const view = viewOf([entity('a')], [link('a', 'a', { id: 'loop', status: 'disputed' })])
  applyDifference(cy, diffElements(EMPTY_DRAWING, drawView(view)))
  expect(cy.edges().map((each) => each.id())).toEqual([edgeId('loop')])
})

test('what moved stands at its new place, is told with its old one, and keeps its look', () => {
  const before = drawView(viewOf([entity('a')], [], { at: { a: { x: 1, y: 2 } } }))
  const after = drawView(viewOf([entity('a')], [], { at: { a: { x: 30, y: 40 } } }))
  const cy = cytoscape({ headless: true, styleEnabled: true, autounselectify: true })
  applyDifference(cy, diffElements(EMPTY_DRAWING, before))
  // Working out a thousand looks anew would keep the page busy.
  const touched: string[] = []
  cy.on('style data class', (event) => touched.push(event.type))
  const moves = applyDifference(cy, diffElements(before, after))
  expect(moves).toEqual([{ id: 'a', from: { x: 1, y: 2 }, to: { x: 30, y: 40 } }])
  expect(cy.getElementById(nodeId('a')).position()).toEqual({ x: 30, y: 40 })
  expect(touched).toEqual([])
})

test('what is chosen is chosen for dragging, too, and its name is bold', () => {
  const view = viewOf([entity('a'), entity('b')], [], { selection: new Set(['a']) })
  const cy = cytoscape({ headless: true, styleEnabled: true, style: styleSheet(tokens, 1), autounselectify: true })
  applyDifference(cy, diffElements(EMPTY_DRAWING, drawView(view)))
  expect(cy.$(':selected').map((each) => each.id())).toEqual([nodeId('a')])
  expect(cy.getElementById(nodeId('a')).style('outline-width')).toBe('3px')
})
