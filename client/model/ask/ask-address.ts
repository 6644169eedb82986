/**
 * A question as a text for the address bar, and back:
 * `ask=who-works-for&$organisation=organisation/gur`, or
 * `ask=&cypher=MATCH …&$name:date=2022`. A blank with several values is repeated.
 */
import type { BlankType, Question } from './question.ts'

const TYPES: readonly BlankType[] = ['text', 'integer', 'number', 'date', 'boolean', 'choice', 'entity', 'entities']
/** Longer statements are refused by the server anyway. */
const TEXT_MAX = 70_000

/** Whether an address (without `#`) is about a question and not about a view. */
export function isAskAddress(text: string): boolean {
  return text.startsWith('ask=')
}

/** The text for `location.hash`, without `#`. */
export function writeAskAddress(question: Question): string {
  const parts = new URLSearchParams({ ask: question.kind === 'saved' ? question.id : '' })
  if (question.kind === 'cypher') parts.set('cypher', question.statement)
  for (const [name, values] of Object.entries(question.blanks)) {
    const type = question.kind === 'cypher' ? question.types[name] : undefined
    const key = type === undefined || type === 'text' ? `$${name}` : `$${name}:${type}`
    for (const value of values) parts.append(key, value)
  }
  return parts.toString()
}

/** Reads what `writeAskAddress` wrote; null when it is nothing of the kind. */
export function readAskAddress(text: string): Question | null {
  if (!isAskAddress(text) || text.length > TEXT_MAX) return null
  const parts = new URLSearchParams(text)
  const id = parts.get('ask') ?? ''
  const statement = parts.get('cypher')
  const blanks: Record<string, string[]> = {}
  const types: Record<string, BlankType> = {}
  for (const [key, value] of parts) {
    const [, name, written] = /^\$(\w+)(?::(\w+))?$/.exec(key) ?? []
    if (name === undefined) continue
    blanks[name] = [...(blanks[name] ?? []), value]
    const type = TYPES.find((each) => each === written)
    if (type !== undefined) types[name] = type
  }
  if (id !== '') return { kind: 'saved', id, blanks }
  return statement === null ? null : { kind: 'cypher', statement, types, blanks }
}
