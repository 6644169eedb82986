/** How links are drawn: the stroke tells how sure a link is. */
import type { Css, StylesheetJson } from 'cytoscape'
import type { Status } from '../../contract/evidence.ts'
import { WORDS_SIZE } from '../../view/visible-labels.ts'
import { statuses } from '../../view/words.ts'
import { DIMMED } from './opacities.ts'
import type { Tokens } from './read-tokens.ts'

const DENIAL_GAP = 3.5
/** The middle of a bent line lies half as far out as its control point. */
const BEND = 2

/** Strokes and texts; `isFar` and `scale` as in the style sheet. */
export function linkStyle(tokens: Tokens, scale: number, isFar: boolean): StylesheetJson {
  return [...(isFar ? farLinkRules(tokens) : linkRules(tokens)), ...wordRules(tokens, scale)]
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

function line(colour: string, width: number): Css.Edge {
  return { width, 'line-color': colour }
}

function stroke(colour: string, width: number): Css.Edge {
  return { ...line(colour, width), 'target-arrow-color': colour, 'source-arrow-color': colour }
}

function bendOf(edge: { data(name: string): unknown }): number {
  const bend = edge.data('bend')
  return typeof bend === 'number' ? bend : 0
}
