/** A filter as its single conditions, each with its words, for chips, for the names of steps, and to take one out. */
import { formatDate, formatPeriod } from './format-date.ts'
import { type Filter, NO_FILTER } from './view.ts'
import { countWords, linkWords, statusWords, typeWords } from './words.ts'

export interface FilterCondition {
  /** Unique within a filter: `type Event`, `voices`. */
  readonly key: string
  /** "events off", "at least 2 voices", "2014–2020" */
  readonly words: string
  /** The change of the filter that takes the condition out. */
  readonly without: Partial<Filter>
  /** A filter of this condition alone. */
  readonly alone: Filter
}

/** More of one kind than this are one condition: a bar of forty chips tells nothing. */
const SINGLE_MAX = 5

/** The conditions in force, those on types first, time last. `caseTitle` names a case by its id. */
export function filterConditions(
  filter: Filter,
  caseTitle: (id: string) => string = (id) => id,
): readonly FilterCondition[] {
  const { period, asOf, minDegree, maxDegree } = filter
  return [
    ...setConditions(filter, 'entityTypes', 'type', 'entity type', (type) => typeWords(type, 2)),
    ...setConditions(filter, 'linkTypes', 'link', 'link type', (type) => `“${linkWords(type).forward}”`),
    ...setConditions(filter, 'statuses', 'status', 'status', (status) => `${statusWords(status)} links`),
    ...setConditions(filter, 'cases', 'case', 'case', (id) => `case “${caseTitle(id)}”`),
    ...one(filter.minVoices > 0, 'voices', `at least ${countWords(filter.minVoices, 'voice')}`, {
      minVoices: filter.minVoices,
    }),
    ...one(filter.confirmedOnly, 'confirmed', 'confirmed only', { confirmedOnly: true }),
    ...one(filter.hideAlleged, 'alleged', 'alleged off', { hideAlleged: true }),
    ...one(minDegree !== null, 'least', `at least ${countWords(minDegree ?? 0, 'link')} each`, { minDegree }),
    ...one(maxDegree !== null, 'most', `at most ${countWords(maxDegree ?? 0, 'link')} each`, { maxDegree }),
    ...one(filter.text !== '', 'text', `with “${filter.text}”`, { text: filter.text }),
    ...one(period !== null, 'period', periodWords(period), { period }),
    ...one(asOf !== null, 'as-of', `as of ${formatDate(asOf ?? '')}`, { asOf }),
    ...one(!filter.undated && (period !== null || asOf !== null), 'undated', 'undated off', { undated: false }),
  ].map((condition) =>
    // Undated things are left out under a period or a day only, so alone it would mean nothing.
    condition.key === 'undated'
      ? { ...condition, alone: { ...condition.alone, period: period ?? { from: null, to: null } } }
      : condition,
  )
}

/** "2014–2020", "from 2014 on", "up to 2020" */
export function periodWords(period: Filter['period']): string {
  if (period === null || (period.from === null && period.to === null)) return 'any time'
  if (period.from === null) return `up to ${formatDate(period.to ?? '')}`
  if (period.to === null) return `from ${formatDate(period.from)} on`
  return formatPeriod(period.from, period.to) ?? ''
}

function one(isOn: boolean, key: string, words: string, part: Partial<Filter>): readonly FilterCondition[] {
  if (!isOn) return []
  const fields = Object.keys(part) as readonly (keyof Filter)[]
  const without = Object.fromEntries(fields.map((field) => [field, NO_FILTER[field]])) as Partial<Filter>
  return [{ key, words, without, alone: { ...NO_FILTER, ...part } }]
}

function setConditions<Field extends 'entityTypes' | 'linkTypes' | 'statuses' | 'cases'>(
  filter: Filter,
  field: Field,
  kind: string,
  noun: string,
  words: (value: SetValue<Field>) => string,
): readonly FilterCondition[] {
  const set = filter[field] as ReadonlySet<SetValue<Field>>
  if (set.size > SINGLE_MAX) {
    const many = countWords(set.size, noun, noun === 'status' ? 'statuses' : undefined)
    return one(true, kind, `${many} off`, { [field]: set })
  }
  return [...set].map((value) => ({
    key: `${kind} ${value}`,
    words: `${words(value)} off`,
    without: { [field]: new Set([...set].filter((other) => other !== value)) },
    alone: { ...NO_FILTER, [field]: new Set([value]) },
  }))
}

type SetValue<Field extends keyof Filter> =
  Filter[Field] extends ReadonlySet<infer Value extends string> ? Value : never
