/**
 * How entities and links are drawn: a newspaper graphic in the design tokens.
 * Shape and colour tell the type; what the stroke tells is in `link-style.ts`.
 */
import type { Css, StylesheetJson } from 'cytoscape'
import { LABEL_GAP, LABEL_SIZE } from '../../view/box.ts'
import { linkStyle } from './link-style.ts'
import { DIMMED, FADED } from './opacities.ts'
import type { Tokens } from './read-tokens.ts'

const BORDER = 1.5
/** Texts are enlarged further only where the reader is far away. */
const NEAR_SCALE = 2

/** What the filter leaves out can still be read when it is asked. */
const LEFT_OUT_HOVERED = 0.7

/**
 * `scale` enlarges texts, so that they stay readable when zoomed out. `isFar`
 * leaves out what would be specks: arrow heads and bends, which cost most of
 * the time that drawing many lines takes. Cytoscape pays for each property of
 * each element when it sets a look, so nothing is said twice, and nothing that
 * is so anyway.
 */
export function styleSheet(tokens: Tokens, scale: number, isFar = false): StylesheetJson {
  return [...entityRules(tokens, scale, isFar), ...linkStyle(tokens, scale, isFar), ...stateRules(tokens)]
}

function entityRules(tokens: Tokens, scale: number, isFar: boolean): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        // What keeps a shape apart from those around it would be narrower than a pixel far out.
        ...(isFar && scale > NEAR_SCALE ? {} : { 'border-width': BORDER, 'border-color': tokens.paper }),
      },
    },
    // An ellipse, as Cytoscape draws what has no shape.
    { selector: 'node.person', style: { 'background-color': tokens.person } },
    {
      selector: 'node.organisation',
      style: { shape: 'round-rectangle', 'corner-radius': '5px', 'background-color': tokens.organisation },
    },
    { selector: 'node.event', style: { shape: 'diamond', 'background-color': tokens.event } },
    { selector: 'node.other', style: { shape: 'hexagon', 'background-color': tokens.other } },
    {
      selector: 'node.group',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '6px',
        'background-color': tokens.surface,
        'border-width': BORDER,
        'border-color': tokens.ink,
        // The sheets underneath.
        ghost: 'yes',
        'ghost-offset-x': 4,
        'ghost-offset-y': -4,
        'ghost-opacity': 0.6,
      },
    },
    { selector: 'node.measured', style: { 'background-color': (node) => measureColour(tokens, node) } },
    {
      // Of many just some are named: what concerns texts alone would take most of the time that setting a look takes.
      selector: 'node.named, node.hovered',
      style: {
        label: 'data(name)',
        color: tokens.ink,
        'font-family': tokens.font,
        'font-size': LABEL_SIZE * scale,
        'font-weight': 500,
        'line-height': 1.2,
        'text-wrap': 'wrap',
        'text-max-width': '1000px',
        'text-valign': 'bottom',
        'text-halign': 'center',
        'text-margin-y': LABEL_GAP,
        'text-outline-color': tokens.paper,
        'text-outline-width': 2 * scale,
        'text-outline-opacity': 1,
      },
    },
    // Names for which there is no room a little farther out.
    { selector: 'node.pale', style: { 'text-opacity': 0.85 } },
    { selector: 'node.paler', style: { 'text-opacity': 0.7 } },
    { selector: 'node.palest', style: { 'text-opacity': 0.55 } },
    { selector: 'node.hovered, node.chosen', style: { 'text-opacity': 1 } },
    { selector: 'node.beneath', style: { 'text-opacity': 0 } },
    { selector: 'node.above', style: { 'text-valign': 'top', 'text-margin-y': -LABEL_GAP } },
    { selector: 'node.right', style: beside('right', LABEL_GAP) },
    { selector: 'node.left', style: beside('left', -LABEL_GAP) },
  ]
}

function stateRules(tokens: Tokens): StylesheetJson {
  return [
    // Cytoscape lays a shade over what is being pressed.
    { selector: ':active', style: { 'overlay-opacity': 0 } },
    {
      selector: 'node.chosen',
      style: {
        'outline-width': 3,
        'outline-color': tokens.ink,
        'outline-offset': 1.5,
        'font-weight': 700,
        'z-index': 2,
      },
    },
    { selector: 'edge.chosen', style: { label: 'data(words)', color: tokens.ink, 'font-weight': 600 } },
    {
      selector: 'edge.chosen',
      style: { 'underlay-color': tokens.accent, 'underlay-opacity': 0.2, 'underlay-padding': 4 },
    },
    { selector: 'edge.denial.chosen', style: { label: '', 'underlay-opacity': 0 } },
    { selector: 'edge.hovered', style: { label: 'data(words)', color: tokens.ink, 'z-index': 3 } },
    { selector: 'edge.denial.hovered', style: { label: '' } },
    { selector: 'node.hovered', style: { 'z-index': 3 } },
    {
      selector: '.pointed-out',
      style: { 'underlay-color': tokens.accent, 'underlay-opacity': 0.22, 'underlay-padding': 7 },
    },
    { selector: 'node.pointed-out', style: { 'underlay-shape': 'ellipse' } },
    { selector: 'edge.pointed-out', style: { 'underlay-padding': 4 } },
    { selector: '.faded', style: { opacity: FADED } },
    { selector: '.dimmed', style: { opacity: DIMMED } },
    { selector: '.left-out', style: { opacity: DIMMED } },
    { selector: '.left-out.hovered', style: { opacity: LEFT_OUT_HOVERED } },
  ]
}

function beside(side: 'left' | 'right', gap: number): Css.Node {
  return {
    'text-valign': 'center',
    'text-halign': side,
    'text-margin-y': 0,
    'text-margin-x': gap,
    'text-justification': side === 'right' ? 'left' : 'right',
  }
}

function measureColour({ measures, inkQuiet }: Tokens, node: { data(name: string): unknown }): string {
  const name = node.data('colour')
  return (typeof name === 'string' ? measures.get(name) : undefined) ?? inkQuiet
}
