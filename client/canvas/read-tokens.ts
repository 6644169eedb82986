/** The design tokens that the canvas draws with, read from the page so that it follows light and dark. */

import { measureColours } from '../../view/measure.ts'

export interface Tokens {
  readonly paper: string
  readonly surface: string
  readonly ink: string
  readonly inkQuiet: string
  readonly hairline: string
  readonly accent: string
  readonly person: string
  readonly organisation: string
  readonly event: string
  readonly other: string
  readonly alleged: string
  readonly disputed: string
  readonly font: string
  /** The colours that tell a measure, by the name that `measureColour` gives. */
  readonly measures: ReadonlyMap<string, string>
}

/** Reads the custom properties as they apply to `element`; a missing one is drawn in plain grey. */
export function readTokens(element: Element): Tokens {
  const style = getComputedStyle(element)
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim() || '#808080'
  return {
    paper: colour('paper'),
    surface: colour('surface'),
    ink: colour('ink'),
    inkQuiet: colour('ink-quiet'),
    hairline: colour('hairline'),
    accent: colour('accent'),
    person: colour('person'),
    organisation: colour('organisation'),
    event: colour('event'),
    other: colour('other'),
    alleged: colour('alleged'),
    disputed: colour('disputed'),
    font: style.fontFamily,
    measures: new Map(measureColours.map((name) => [name, colour(name)])),
  }
}
