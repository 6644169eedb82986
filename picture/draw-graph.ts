/** Draws the network itself into its area of the page: groups, links, shapes, counts, notes, names, words. */
import type { Picture, PictureOptions } from '../contract/picture.ts'
import { drawCounts } from './draw-counts.ts'
import { drawLinks } from './draw-links.ts'
import { drawNames, drawWords } from './draw-names.ts'
import { type DrawnLine, drawnLines } from './drawn-line.ts'
import { type DrawnNode, pictureNodes } from './drawn-node.ts'
import { layer, type Mark, pen, type Spots } from './drawing.ts'
import { measureScale } from './measure-scale.ts'
import type { NodeColours } from './node-colours.ts'
import { onPage, type Placing, shapeScale } from './placing.ts'
import { placeTexts } from './place-texts.ts'
import { shapeMark } from './shape.ts'
import type { Style } from './style.ts'

export interface GraphDrawing {
  readonly marks: readonly Mark[]
  /** How many names found no room. */
  readonly unnamed: number
  readonly hasBundles: boolean
  readonly hasNumbers: boolean
  readonly spots: Spots
}

export function drawGraph(
  picture: Picture,
  options: PictureOptions,
  placing: Placing,
  style: Style,
  colours: NodeColours,
): GraphDrawing {
  const nodes = nodesOnPage(picture, placing, style)
  const lines = drawnLines(picture, nodes)
  const texts = placeTexts(picture, options, placing, nodes, lines, style)
  return {
    marks: [
      ...texts.groups,
      ...drawLinks(lines, style),
      ...shapeLayers(nodes, colours, style),
      ...drawWords(texts.words, style),
      ...drawCounts(nodes, lines, style),
      ...drawNames(texts.names, style),
      ...texts.notes,
    ],
    unnamed: texts.unnamed,
    hasBundles: lines.some(({ count }) => count > 1),
    hasNumbers: texts.words.some(({ numbers }) => numbers !== ''),
    spots: spotsOf(nodes, lines),
  }
}

function spotsOf(nodes: readonly DrawnNode[], lines: readonly DrawnLine[]): Spots {
  return {
    entities: nodes.map(({ ids, name, at, radius }) => ({ ids, name, ...at, radius })),
    links: lines.map(({ ids, from, to }) => ({ ids, from: from.at, to: to.at })),
  }
}

export function nodesOnPage(picture: Picture, placing: Placing, style: Style): readonly DrawnNode[] {
  const sizes = picture.sizes === null ? null : measureScale(picture.entities.map(({ size }) => size))
  const growth = shapeScale(placing.scale, style)
  return pictureNodes(picture, sizes).map((node) => ({
    ...node,
    at: onPage(node.at, placing),
    radius: node.radius * growth,
  }))
}

function shapeLayers(nodes: readonly DrawnNode[], colours: NodeColours, style: Style): readonly Mark[] {
  const { palette, k } = style
  const outline = pen(palette.outline, (style.isBlackAndWhite ? 1 : 1.5) * k)
  const marksOf = (some: readonly DrawnNode[]): Mark[] =>
    [...some]
      // Marks of one look stand together.
      .sort((a, b) => (a.shape < b.shape ? -1 : a.shape > b.shape ? 1 : 0))
      .map((node) => shapeMark(node.shape, node.at, node.radius, colours.fillOf(node), outline))
  const open = nodes.filter(({ faded, holds }) => !faded && holds === 0)
  const folded = nodes.filter(({ faded, holds }) => !faded && holds > 0)
  const faint = nodes.filter(({ faded, holds }) => faded && holds === 0)
  const faintFolded = nodes.filter(({ faded, holds }) => faded && holds > 0)
  return [
    layer('Entities, faded', marksOf(faint), 0.25),
    layer(
      'Groups, folded and faded',
      faintFolded.flatMap((node) => foldedMarks(node, style)),
      0.25,
    ),
    layer(
      'Groups, folded',
      folded.flatMap((node) => foldedMarks(node, style)),
    ),
    layer('Entities', marksOf(open)),
  ].filter(({ marks }) => marks.length > 0)
}

/** Two slips, one behind the other: there is more behind this shape. */
function foldedMarks({ at, radius, holds }: DrawnNode, { palette, text, k }: Style): readonly Mark[] {
  const look = {
    width: radius * 2,
    height: radius * 2,
    corner: 5 * k,
    fill: palette.surface,
    pen: pen(palette.ink, 1.25 * k),
  }
  const behind = 4 * k
  return [
    { kind: 'rect', x: at.x - radius + behind, y: at.y - radius - behind, ...look },
    { kind: 'rect', x: at.x - radius, y: at.y - radius, ...look },
    {
      kind: 'text',
      text: String(holds),
      x: at.x,
      y: at.y + text * 0.4,
      size: text * 1.1,
      weight: 600,
      colour: palette.ink,
      anchor: 'middle',
      angle: 0,
      halo: null,
      href: null,
    },
  ]
}
