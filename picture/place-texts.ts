/** Finds places for every text of the network: names, words of links, titles of groups, notes. */
import type { Picture, PictureOptions } from '../contract/picture.ts'
import type { Box } from '../view/box.ts'
import { BoxGrid } from '../view/box-grid.ts'
import { countArea, moreArea } from './draw-counts.ts'
import { drawGroups } from './draw-groups.ts'
import { drawNotes } from './draw-notes.ts'
import type { DrawnLine } from './drawn-line.ts'
import type { DrawnNode } from './drawn-node.ts'
import type { Mark } from './drawing.ts'
import { type PlacedName, placeNames } from './place-names.ts'
import type { Placing } from './placing.ts'
import { type PlacedWords, placeWords } from './place-words.ts'
import { SegmentGrid } from './segment-grid.ts'
import type { Style } from './style.ts'

export interface PlacedTexts {
  readonly groups: readonly Mark[]
  readonly notes: readonly Mark[]
  readonly names: readonly PlacedName[]
  readonly words: readonly PlacedWords[]
  /** How many names found no room. */
  readonly unnamed: number
}

/** Where names do not find room, all of them are written a little smaller, and only then some are left out. */
const NAME_SIZES = [1, 0.92, 0.85] as const
/** Trying again takes time; with more names it would not help either. */
const AGAIN_MAX = 300

export function placeTexts(
  picture: Picture,
  options: PictureOptions,
  placing: Placing,
  nodes: readonly DrawnNode[],
  lines: readonly DrawnLine[],
  style: Style,
): PlacedTexts {
  const tried = (nodes.length > AGAIN_MAX ? NAME_SIZES.slice(0, 1) : NAME_SIZES).values()
  let best: PlacedTexts | null = null
  for (const share of tried) {
    const placed = placeOnce(picture, options, placing, nodes, lines, style, share)
    if (best === null || placed.unnamed < best.unnamed) best = placed
    if (best.unnamed === 0) break
  }
  return best ?? { groups: [], notes: [], names: [], words: [], unnamed: 0 }
}

function placeOnce(
  picture: Picture,
  options: PictureOptions,
  placing: Placing,
  nodes: readonly DrawnNode[],
  lines: readonly DrawnLine[],
  style: Style,
  share: number,
): PlacedTexts {
  const { area } = placing
  const taken = new BoxGrid()
  const texts = new BoxGrid()
  for (const node of nodes) {
    taken.add(shapeArea(node))
    const more = moreArea(node, style)
    if (more !== null) taken.add(more)
  }
  const strokes = new SegmentGrid()
  for (const line of lines) {
    strokes.add(line.from.at, line.to.at)
    const count = countArea(line, style)
    if (count !== null) texts.add(count)
  }
  const groups = drawGroups(picture, nodes, style, texts)
  const notes = drawNotes(picture.notes, placing, style, taken)
  const names = placeNames(nodes, { area, taken, texts, strokes, text: style.text * share })
  const words = placeWords(lines, { area, taken, texts, text: style.text * share, withNumbers: options.sources })
  return { groups, notes, names, words, unnamed: nodes.filter(({ name }) => name !== '').length - names.length }
}

function shapeArea({ at, radius }: DrawnNode): Box {
  return { left: at.x - radius, top: at.y - radius, right: at.x + radius, bottom: at.y + radius }
}
