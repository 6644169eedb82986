/**
 * How entities and links are drawn: a newspaper graphic in the design tokens.
 * Shape and colour tell the type, the stroke tells how sure a link is.
 */
import type { Css, StylesheetJson } from 'cytoscape'
import type { Status } from '../../contract/evidence.ts'
import { LABEL_GAP, LABEL_SIZE } from '../../view/box.ts'
import { WORDS_SIZE } from '../../view/visible-labels.ts'
import { statuses } from '../../view/words.ts'
import type { Tokens } from './read-tokens.ts'

const BORDER = 1.5
/** Texts are enlarged further only where the reader is far away. */
const NEAR_SCALE = 2
const DENIAL_GAP = 3.5
/** The middle of a bent line lies half as far out as its control point. */
const BEND = 2

/** How much is left of what steps back while something is under the pointer. */
export const FADED = 0.25
/** How much is left of what a panel does not mean. */
export const DIMMED = 0.15

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
  return [
    ...entityRules(tokens, scale, isFar),
    ...(isFar ? farLinkRules(tokens) : linkRules(tokens)),
    ...wordRules(tokens, scale),
    ...stateRules(tokens),
  ]
}

/**
 * What the legend says of them: evidence is told by colour, by paleness and by
 * width instead of by dots and a second stroke. Straight lines from middle to
 * middle are what Cytoscape draws when it is told nothing.
 */
function farLinkRules(tokens: Tokens): StylesheetJson {
  return [
    ...statuses.map((status) => {
      const { colour, width, opacity } = farStroke(tokens, status)
      return {
        selector: `edge.${status}`,
        style: { ...line(colour, width), ...(opacity < 1 ? { 'line-opacity': opacity } : {}) },
      }
    }),
    { selector: 'edge.denial', style: { visibility: 'hidden' } },
  ]
}

/** How a line is drawn in the far look; one that the filter leaves out is pale. */
export function farStroke(
  tokens: Tokens,
  status: Status,
  leftOut = false,
): { readonly colour: string; readonly width: number; readonly opacity: number } {
  const looks: Readonly<Record<Status, readonly [string, number, number]>> = {
    confirmed: [tokens.ink, 1.25, 1],
    corroborated: [tokens.ink, 2.25, 1],
    'single-source': [tokens.inkQuiet, 1, 1],
    alleged: [tokens.alleged, 1.75, 0.6],
    disputed: [tokens.disputed, 2.5, 1],
  }
  const [colour, width, opacity] = looks[status]
  return { colour, width, opacity: leftOut ? opacity * DIMMED : opacity }
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

function linkRules(tokens: Tokens): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.75,
        'target-distance-from-node': 1,
        'source-distance-from-node': 1,
      },
    },
    { selector: 'edge.confirmed', style: stroke(tokens.ink, 1.25) },
    { selector: 'edge.corroborated', style: stroke(tokens.ink, 2.25) },
    { selector: 'edge.single-source', style: stroke(tokens.inkQuiet, 1) },
    {
      selector: 'edge.alleged',
      style: {
        ...stroke(tokens.alleged, 1.75),
        'line-style': 'dashed',
        'line-dash-pattern': [0.5, 4],
        'line-cap': 'round',
      },
    },
    { selector: 'edge.disputed', style: stroke(tokens.disputed, 1.25) },
    { selector: 'edge.both', style: { 'source-arrow-shape': 'triangle' } },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': (edge) => [bendOf(edge) * BEND],
        'control-point-weights': [0.5],
      },
    },
    {
      selector: 'edge.denial',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [5, 4],
        'target-arrow-shape': 'none',
        'source-arrow-shape': 'none',
        'curve-style': 'segments',
        'segment-distances': [DENIAL_GAP, DENIAL_GAP],
        'segment-weights': [0.02, 0.98],
        events: 'no',
      },
    },
    {
      selector: 'edge.denial.bent',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': (edge) => [bendOf(edge) * BEND + DENIAL_GAP * BEND],
        'control-point-weights': [0.5],
      },
    },
  ]
}

/** The count on a line that stands for several links, and what is written along a line. */
function wordRules(tokens: Tokens, scale: number): StylesheetJson {
  return [
    {
      selector: 'edge.worded, edge.bundle, edge.chosen, edge.hovered',
      style: {
        color: tokens.inkQuiet,
        'font-family': tokens.font,
        'font-size': WORDS_SIZE * scale,
        'text-rotation': 'autorotate',
        'text-outline-color': tokens.paper,
        'text-outline-width': 2.5 * scale,
        'text-outline-opacity': 1,
      },
    },
    {
      selector: 'edge.bundle',
      style: {
        label: 'data(count)',
        'text-rotation': 'none',
        'font-weight': 600,
        color: tokens.ink,
        'text-background-color': tokens.paper,
        'text-background-opacity': 1,
        'text-background-shape': 'roundrectangle',
        'text-background-padding': '3px',
        'text-border-color': tokens.inkQuiet,
        'text-border-opacity': 1,
        'text-border-width': 1,
        'text-outline-width': 0,
      },
    },
    { selector: 'edge.denial', style: { label: '', 'text-background-opacity': 0, 'text-border-opacity': 0 } },
    { selector: 'edge.worded', style: { label: 'data(words)' } },
    { selector: 'edge.denial.worded', style: { label: '' } },
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

function line(colour: string, width: number): Css.Edge {
  return { width, 'line-color': colour }
}

function stroke(colour: string, width: number): Css.Edge {
  return { ...line(colour, width), 'target-arrow-color': colour, 'source-arrow-color': colour }
}

function measureColour({ measures, inkQuiet }: Tokens, node: { data(name: string): unknown }): string {
  const name = node.data('colour')
  return (typeof name === 'string' ? measures.get(name) : undefined) ?? inkQuiet
}

function bendOf(edge: { data(name: string): unknown }): number {
  const bend = edge.data('bend')
  return typeof bend === 'number' ? bend : 0
}
