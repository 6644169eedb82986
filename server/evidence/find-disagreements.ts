/**
 * Which values of one property cannot all be right: those that differ and speak
 * of compatible times. Each value is compared with a few tallies instead of
 * with each other, so that ten thousand readings take no longer than ten
 * thousand steps.
 */

/** A value as `foldValue` gives it. `supported` is false when nobody asserts it and somebody only denies it. */
export interface Reading {
  readonly value: string
  readonly unit: string | null
  readonly asOf: string | null
  readonly supported: boolean
}

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** The longer periods that a date lies in: `2022-10-14` lies in `2022-10` and in `2022`. */
const periodsAround = (date: string): string[] => {
  const parts = date.split('-')
  return parts.slice(1).map((_, count) => parts.slice(0, count + 1).join('-'))
}

/** A date agrees with a period around it; any other value only with itself. */
const vaguerThan = (value: string): string[] => (DATE.test(value) ? periodsAround(value) : [])

/** Distinct values, and for each period how many of them are dates within it. */
interface Tally {
  readonly values: Set<string>
  readonly within: Map<string, number>
}

function addValue(tally: Tally, value: string): void {
  if (tally.values.has(value)) return
  tally.values.add(value)
  for (const period of vaguerThan(value)) tally.within.set(period, (tally.within.get(period) ?? 0) + 1)
}

/** True when the tally holds a value that does not agree with `value`. */
function holdsAnother({ values, within }: Tally, value: string): boolean {
  const equal = values.has(value) ? 1 : 0
  const vaguer = vaguerThan(value).filter((period) => values.has(period)).length
  return values.size > equal + vaguer + (within.get(value) ?? 0)
}

const EVERY = '*'
const NONE = '-'

/** The tallies that a reading is entered in by its time: all, its own, and one for each period around it. */
const timesOf = (asOf: string | null): string[] =>
  asOf === null ? [EVERY, NONE] : [EVERY, asOf, ...periodsAround(asOf).map((period) => `in ${period}`)]

/** The tallies that together hold every reading of a time compatible with `asOf`. */
const compatibleTimes = (asOf: string | null): string[] =>
  asOf === null ? [EVERY] : [NONE, asOf, ...periodsAround(asOf), `in ${asOf}`]

const key = (time: string, unit: string): string => `${time}\n${unit}`

/**
 * Returns for each of `readings`, which are about one property of one subject,
 * whether another one that somebody asserts stands against it. Times are
 * compatible when one lies within the other or either is absent. Values in two
 * different units are not compared, since 60 minutes are an hour.
 */
export function findDisagreements(readings: readonly Reading[]): boolean[] {
  if (readings.length < 2) return readings.map(() => false)
  // Tallies that no reading would ask for are not kept.
  const undated = readings.some(({ asOf }) => asOf === null)
  const oneUnit = readings.every(({ unit }) => unit === readings[0]?.unit)
  const tallies = new Map<string, Tally>()
  for (const { value, unit, asOf, supported } of readings) {
    if (!supported) continue
    for (const time of timesOf(asOf)) {
      if (time === EVERY && !undated) continue
      for (const measure of oneUnit ? [EVERY] : [EVERY, unit ?? NONE]) {
        const at = key(time, measure)
        const tally = tallies.get(at) ?? { values: new Set(), within: new Map() }
        tallies.set(at, tally)
        addValue(tally, value)
      }
    }
  }
  return readings.map(({ value, unit, asOf }) =>
    compatibleTimes(asOf).some((time) =>
      (unit === null || oneUnit ? [EVERY] : [NONE, unit]).some((measure) => {
        const tally = tallies.get(key(time, measure))
        return tally !== undefined && holdsAnother(tally, value)
      }),
    ),
  )
}
