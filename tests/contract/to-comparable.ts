/** Brings what two engines gave to a form in which only differences that matter are left. */

const RANDOM = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\/?)+$/
/** Gzip in base64: records in it have their properties in whatever order the engine gave them. */
const PACKED = /^H4sI[\w+/]+=*$/
const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/**
 * Random ids and moments become words, maps get their keys in order, and lists
 * of maps (which statements collect in no promised order) are sorted. The
 * order of the rows themselves, of texts and of numbers is kept.
 */
export const toComparable = (rows: readonly unknown[]): readonly unknown[] => rows.map(toComparableValue)

const toComparableValue = (value: unknown): unknown => {
  if (typeof value === 'string') return toComparableText(value)
  if (Array.isArray(value)) {
    const members = value.map(toComparableValue)
    return members.every((member) => typeof member === 'object' && member !== null) ? members.toSorted(byText) : members
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, toComparableValue(inner)]))
}

const toComparableText = (text: string): string =>
  RANDOM.test(text) ? 'random' : MOMENT.test(text) ? 'moment' : PACKED.test(text) ? 'packed' : text

const byText = (one: unknown, other: unknown): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)
