/**
 * Draws a picture: the one function behind SVG, PDF and PNG, in the page, on
 * the server and on the command line. Title at the top left, the network,
 * a hairline, the legend at the bottom left, numbered sources at the bottom right.
 */
import type { Picture, PictureOptions } from '../contract/picture.ts'
import { cleanText } from './clean-text.ts'
import { describeInWords } from './describe-in-words.ts'
import { drawFoot, type Foot } from './draw-foot.ts'
import { drawGraph, type GraphDrawing } from './draw-graph.ts'
import { drawHead } from './draw-head.ts'
import { legendEntries } from './draw-legend.ts'
import { type Drawing, layer } from './drawing.ts'
import { leftOutWords } from './left-out-words.ts'
import { nodeColours } from './node-colours.ts'
import { pageOf } from './page.ts'
import { paletteOf } from './palette.ts'
import { fitPlacing, wantedSize } from './fit-placing.ts'
import type { Style } from './style.ts'

/** Texts of the canvas are this large. */
const CANVAS_TEXT = 12
/** A page that grows with the network is this wide at least, in units of the text. */
const LEAST_WIDTH = 60
/** The network gets this share of a page's height at least. */
const LEAST_SHARE = 0.3

/** With texts enlarged beyond this, lines of the legend break within words. In units of its texts. */
const LEAST_COLUMN = 22
/** Texts that a page has no room for are taken smaller by this factor until it has. */
const SMALLER = 0.93

export function drawPicture(picture: Picture, options: PictureOptions): Drawing {
  const { palette, page, style, colours, width, head, top, graphHeight, footOf } = fittingFrame(picture, options)
  const area = { left: page.margin, top, right: width - page.margin, bottom: top + graphHeight }
  const graph = drawGraph(picture, options, fitPlacing(picture, area, style, page.width === null), style, colours)
  const foot = footOf(graph)
  const height = page.height ?? area.bottom + (foot.height === 0 ? 0 : foot.height + page.text) + page.margin
  return {
    width,
    height,
    background: options.transparent ? null : palette.paper,
    title: cleanText(picture.words.title),
    description: describeInWords(picture),
    spots: graph.spots,
    marks: [
      ...(head.height === 0 ? [] : [layer('Title', head.marksAt({ x: page.margin, y: page.margin }))]),
      ...graph.marks,
      ...foot.marksAt({ x: page.margin, y: height - page.margin - foot.height }),
    ],
  }
}

/** How much texts are enlarged: as the options say, or less where the page would have no room for the network. */
export function fittingCaptions(picture: Picture, options: PictureOptions): number {
  return fittingFrame(picture, options).captions
}

function fittingFrame(picture: Picture, options: PictureOptions): Frame {
  let frame = frameOf(picture, options)
  while (frame.isCrowded && frame.captions > 1) {
    frame = frameOf(picture, { ...options, captions: Math.max(1, frame.captions * SMALLER) })
  }
  return frame
}

type Frame = ReturnType<typeof frameOf>

/** All that the page has besides the network, and the room that is left for it. */
function frameOf(picture: Picture, options: PictureOptions) {
  const palette = paletteOf(options.theme)
  const page = pageOf(options)
  const style: Style = {
    palette,
    text: page.text,
    k: page.text / CANVAS_TEXT,
    isBlackAndWhite: options.theme === 'bw',
  }
  const footStyle = { ...style, text: page.small }
  const colours = nodeColours(picture, palette)
  const wanted = wantedSize(picture, style)
  const width = page.width ?? Math.max(LEAST_WIDTH * page.text, wanted.width) + 2 * page.margin
  const inner = width - 2 * page.margin
  const head = drawHead(options.title ? picture.words : NO_WORDS, inner, style)
  const headHeight = head.height === 0 ? 0 : head.height + page.text
  const most = page.height === null ? Number.POSITIVE_INFINITY : page.height * page.footShare
  const footOf = ({ unnamed, ...drawn }: Pick<GraphDrawing, 'unnamed' | 'hasBundles' | 'hasNumbers'>): Foot =>
    drawFoot(
      picture,
      options,
      legendEntries(picture, options, drawn, colours, footStyle),
      leftOutWords(picture, options, unnamed),
      inner,
      most,
      footStyle,
    )
  // How high the foot is depends a little on what the network shows, and the other way round: the first guess is a foot with all.
  const guess = footOf({ unnamed: 1, hasBundles: true, hasNumbers: picture.sources.length > 0 })
  const room =
    page.height === null
      ? Math.max(
          12 * page.text,
          (wanted.height / wanted.width) * Math.min(inner, page.width === null ? wanted.width : inner),
        )
      : page.height - 2 * page.margin - headHeight - guess.height - page.text
  const least = page.height === null ? 0 : page.height * LEAST_SHARE
  return {
    captions: options.captions,
    palette,
    page,
    style,
    colours,
    width,
    head,
    top: page.margin + headHeight,
    graphHeight: Math.max(least, room),
    isCrowded: room < least || (page.width !== null && inner < LEAST_COLUMN * page.small),
    footOf,
  }
}

const NO_WORDS = { title: '', subtitle: '', author: '', credit: '' }
