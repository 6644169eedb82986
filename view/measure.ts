/** What has been computed of each entity, in words, as a size and as a colour. */
import { diameterOf, SMALLEST } from './entity-size.ts'
import type { Measure } from './view.ts'

/** What can be computed, by the name that a `Measure` carries. */
export type MeasureName = 'betweenness' | 'closeness' | 'links' | 'dependants' | 'community'

interface MeasureWords {
  /** “Size: …” */
  readonly tells: string
  /** Completes “the most: …” and “the least: …”. */
  readonly least: string
  readonly most: string
}

const WORDS: Readonly<Record<MeasureName, MeasureWords>> = {
  betweenness: { tells: 'how much an entity connects the others', least: 'connects nobody', most: 'connects most' },
  closeness: { tells: 'how few steps lead to all others', least: 'far from all', most: 'near to all' },
  links: { tells: 'number of links in view', least: 'fewest links', most: 'most links' },
  dependants: { tells: 'how many hang on it alone', least: 'nobody hangs on it', most: 'most hang on it' },
  community: { tells: 'community', least: 'smallest', most: 'largest' },
}

/** The names of all measures; what else an address or a file names is not known. */
export const measureNames: readonly MeasureName[] = ['betweenness', 'closeness', 'links', 'dependants', 'community']

/** The words of a measure; one that is not known is called by its name. */
export function measureWords(name: string): MeasureWords {
  const known = measureNames.find((each) => each === name)
  return known === undefined ? { tells: name, least: 'least', most: 'most' } : WORDS[known]
}

/** As many communities have a colour of their own, the largest ones; the others share one. */
export const COMMUNITY_COLOURS = 8
/** As many steps has the scale of one colour that tells how much. */
export const RAMP_STEPS = 5

/** A diameter that tells the value; the smallest for an entity of which nothing was computed. */
export function measuredDiameter(measure: Measure, id: string): number {
  const share = shareOf(measure, id)
  return share === null ? SMALLEST : diameterOf(share)
}

/**
 * The name of the colour token that tells the value: `community-1` to
 * `community-8` (the largest first) or `community-rest`, `ramp-1` to `ramp-5`
 * (the most), or `unmeasured` for an entity of which nothing was computed.
 */
export function measureColour(measure: Measure, id: string): string {
  const value = measure.values.get(id)
  if (value === undefined) return 'unmeasured'
  if (measure.name === 'community') return value <= COMMUNITY_COLOURS ? `community-${value}` : 'community-rest'
  return `ramp-${Math.min(RAMP_STEPS, 1 + Math.floor((shareOf(measure, id) ?? 0) * RAMP_STEPS))}`
}

/** Every colour token that `measureColour` can name. */
export const measureColours: readonly string[] = [
  ...Array.from({ length: COMMUNITY_COLOURS }, (_, index) => `community-${index + 1}`),
  'community-rest',
  ...Array.from({ length: RAMP_STEPS }, (_, index) => `ramp-${index + 1}`),
  'unmeasured',
]

/** The value as a share of the largest, 0 to 1; null where there is none. */
function shareOf(measure: Measure, id: string): number | null {
  const value = measure.values.get(id)
  if (value === undefined) return null
  const most = largest(measure)
  return most > 0 ? Math.max(0, value / most) : 0
}

const maxima = new WeakMap<Measure, number>()

function largest(measure: Measure): number {
  const known = maxima.get(measure)
  if (known !== undefined) return known
  let most = 0
  for (const value of measure.values.values()) most = Math.max(most, value)
  maxima.set(measure, most)
  return most
}
