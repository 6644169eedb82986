/**
 * A drawing: what is on a page, as a list of marks in the order in which they
 * are painted. Units are pixels of 1/96 inch, y grows downwards. SVG and PDF
 * are written from the same list.
 */

export interface Pen {
  readonly colour: string
  readonly width: number
  /** Lengths of strokes and gaps in turn; empty for a whole line. */
  readonly dashes: readonly number[]
  /** Ends of strokes: a stroke without length is then a dot. */
  readonly round: boolean
}

export type Weight = 400 | 500 | 600
export type Anchor = 'start' | 'middle' | 'end'

interface Painted {
  readonly fill: string | null
  readonly pen: Pen | null
}

/** `d` is SVG path data with absolute coordinates. */
export interface PathMark extends Painted {
  readonly kind: 'path'
  readonly d: string
}

export interface CircleMark extends Painted {
  readonly kind: 'circle'
  readonly x: number
  readonly y: number
  readonly radius: number
}

export interface RectMark extends Painted {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly corner: number
}

/** One line of text; x and y are the start, middle or end of its base line, about which it is turned by `angle` degrees. */
export interface TextMark {
  readonly kind: 'text'
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: Weight
  readonly colour: string
  readonly anchor: Anchor
  readonly angle: number
  /** Painted round the letters, so that lines underneath do not cross them. */
  readonly halo: { readonly colour: string; readonly width: number } | null
  /** Where a click on it leads; http or https. */
  readonly href: string | null
}

/** Marks that belong together: a layer for whoever edits the picture. */
export interface LayerMark {
  readonly kind: 'layer'
  readonly name: string
  /** 1 is opaque. */
  readonly opacity: number
  readonly marks: readonly Mark[]
}

export type Mark = PathMark | CircleMark | RectMark | TextMark | LayerMark

/** Where an entity or a folded group is drawn: a circle that covers its shape. */
export interface EntitySpot {
  /** The entity, or the members of the folded group. */
  readonly ids: readonly string[]
  readonly name: string
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** The line that stands for these links, from the middle of one shape to that of the other. */
export interface LinkSpot {
  readonly ids: readonly string[]
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
}

/** Where what is drawn can be pointed at. */
export interface Spots {
  readonly entities: readonly EntitySpot[]
  readonly links: readonly LinkSpot[]
}

export interface Drawing {
  readonly width: number
  readonly height: number
  /** null is transparent. */
  readonly background: string | null
  readonly title: string
  /** What the picture shows, in words, for whoever cannot see it. */
  readonly description: string
  readonly marks: readonly Mark[]
  readonly spots: Spots
}

export function layer(name: string, marks: readonly Mark[], opacity = 1): LayerMark {
  return { kind: 'layer', name, opacity, marks }
}

export function pen(colour: string, width: number, dashes: readonly number[] = [], round = false): Pen {
  return { colour, width, dashes, round }
}

type TextOptions = Partial<Omit<TextMark, 'kind' | 'text' | 'x' | 'y'>> & Pick<TextMark, 'size' | 'colour'>

/** A text at the base line's x and y; plain, level and starting there unless `options` says otherwise. */
export function textMark(text: string, x: number, y: number, options: TextOptions): TextMark {
  return { kind: 'text', text, x, y, weight: 400, anchor: 'start', angle: 0, halo: null, href: null, ...options }
}

/** Every mark that is no layer, with those in layers. */
export function flatMarks(marks: readonly Mark[]): readonly Exclude<Mark, LayerMark>[] {
  return marks.flatMap((mark) => (mark.kind === 'layer' ? flatMarks(mark.marks) : [mark]))
}

/** All that is written among the marks: it decides which fonts are needed. */
export function writtenIn(marks: readonly Mark[]): string {
  return flatMarks(marks)
    .map((mark) => (mark.kind === 'text' ? mark.text : ''))
    .join(' ')
}
