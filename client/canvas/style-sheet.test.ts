import cytoscape from 'cytoscape'
import { expect, test } from 'vitest'
import { Status } from '../../contract/evidence.ts'
import { entity, link, viewOf } from '../../view/tests/made-up.ts'
import { applyDifference } from './apply-difference.ts'
import { diffElements } from './diff-elements.ts'
import { denialId, drawView, EMPTY_DRAWING, edgeId, nodeId } from './drawing.ts'
import { styleSheet } from './style-sheet.ts'

const tokens = {
  paper: '#ffffff',
  surface: '#fefefe',
  ink: '#111111',
  inkQuiet: '#555555',
  hairline: '#dddddd',
  accent: '#0000ff',
  person: '#6d8ad6',
  organisation: '#8b3a08',
  event: '#0e5b41',
  other: '#73297e',
  alleged: '#8a6d1f',
  disputed: '#c0263a',
  font: 'sans-serif',
  measures: new Map([['community-1', '#123456']]),
}

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

test('a link in dispute has a second, broken stroke without an arrow, which goes when the link goes', () => {
  const { cy, drawing } = drawn()
  const denial = cy.getElementById(denialId('disputed'))
  expect([denial.style('line-style'), denial.style('target-arrow-shape')]).toEqual(['dashed', 'none'])
  applyDifference(cy, diffElements(drawing, drawView(viewOf([entity('e0'), entity('e1', { type: 'Organisation' })]))))
  expect(cy.edges().length).toBe(0)
  expect(cy.nodes().length).toBe(2)
})

test('what moved stands at its new place and is told with its old one', () => {
  const before = drawView(viewOf([entity('a')], [], { at: { a: { x: 1, y: 2 } } }))
  const after = drawView(viewOf([entity('a')], [], { at: { a: { x: 30, y: 40 } } }))
  const cy = cytoscape({ headless: true, styleEnabled: true, autounselectify: true })
  applyDifference(cy, diffElements(EMPTY_DRAWING, before))
  const moves = applyDifference(cy, diffElements(before, after))
  expect(moves).toEqual([{ id: 'a', from: { x: 1, y: 2 }, to: { x: 30, y: 40 } }])
  expect(cy.getElementById(nodeId('a')).position()).toEqual({ x: 30, y: 40 })
})

test('what is chosen is chosen for dragging, too, and its name is bold', () => {
  const view = viewOf([entity('a'), entity('b')], [], { selection: new Set(['a']) })
  const cy = cytoscape({ headless: true, styleEnabled: true, style: styleSheet(tokens, 1), autounselectify: true })
  applyDifference(cy, diffElements(EMPTY_DRAWING, drawView(view)))
  expect(cy.$(':selected').map((each) => each.id())).toEqual([nodeId('a')])
  expect(cy.getElementById(nodeId('a')).style('outline-width')).toBe('3px')
})
