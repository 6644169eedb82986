/** What a reader has filled into the blanks of a query, before it is known to be right. */
import type { QueryParameter } from '../../../contract/queries.ts'

/**
 * By name of the blank, what stands in it: nothing, one text as it was typed or
 * chosen, or the ids of entities. One form for all types, so that an address
 * and the history can hold it.
 */
export type Blanks = Readonly<Record<string, readonly string[]>>

/** The blanks as a query opens: its defaults where it has some. */
export function usualBlanks(parameters: readonly QueryParameter[]): Blanks {
  return Object.fromEntries(
    parameters.flatMap(({ name, default: usual }) => (usual === null ? [] : [[name, [String(usual)]]])),
  )
}

/** The blanks as they have to be filled for these values, which were kept from an earlier run. */
export function blanksOf(parameters: Readonly<Record<string, unknown>>): Blanks {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, (Array.isArray(value) ? value : [value]).map(String)]),
  )
}

/** What the blank holds as one text; empty when it holds nothing. */
export function textIn(blanks: Blanks, name: string): string {
  return blanks[name]?.[0] ?? ''
}

/** The blanks with one of them filled anew. */
export function withBlank(blanks: Blanks, name: string, values: readonly string[]): Blanks {
  return { ...blanks, [name]: values }
}

/** Of what was wrong with the blanks that were asked with, what still is: a blank that was changed since is not judged yet. */
export function openProblems(
  problems: ReadonlyMap<string, string>,
  asked: Blanks,
  now: Blanks,
): ReadonlyMap<string, string> {
  const isSame = (name: string): boolean => (asked[name] ?? []).join('\n') === (now[name] ?? []).join('\n')
  return new Map([...problems].filter(([name]) => isSame(name)))
}

/** Whether both hold the same, empty blanks apart. */
export function sameBlanks(one: Blanks, other: Blanks): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => (one[name] ?? []).join('\n') === (other[name] ?? []).join('\n'))
}
