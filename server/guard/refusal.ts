/** What the guard refuses, where, and why, in words for whoever wrote the statement. */
import type { Tokens } from './scan-tokens.ts'
import { LineCounter, textAt } from './to-tokens.ts'
import type { Problem } from './token.ts'

/**
 * `writes`: would change data. `reaches-out`: would read a file or an address.
 * `administers`: concerns the database and not the data. `transaction`,
 * `prefix`, `other-graph`, `several`: not a matter of one statement. `function`
 * and `procedure`: not known to only read. `ambiguous`: the engines could read
 * it otherwise than it looks. `unexpected`: has no place where it stands.
 * `too-deep`: too many brackets in each other.
 */
export type RefusalCode =
  | 'writes'
  | 'reaches-out'
  | 'administers'
  | 'transaction'
  | 'prefix'
  | 'other-graph'
  | 'several'
  | 'function'
  | 'procedure'
  | 'ambiguous'
  | 'unexpected'
  | 'too-deep'

/** `line` and `column` count from 1, `offset` and `length` in UTF-16 units. `reason` is a sentence. */
export interface Refusal {
  readonly code: RefusalCode
  readonly word: string
  readonly reason: string
  readonly line: number
  readonly column: number
  readonly offset: number
  readonly length: number
}

/** What is wrong, before it has a place. */
export interface Complaint {
  readonly code: RefusalCode
  readonly reason: string
}

const SHOWN = 40

/** The token's text as a message can show it. */
export const show = (text: string): string => `“${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}”`

/** A refusal of the tokens from the place `first` to the place `last`, by the word that is to blame. */
export const refuse = (
  tokens: Tokens,
  first: number,
  last: number,
  word: string,
  { code, reason }: Complaint,
  lines = new LineCounter(tokens.text),
): Refusal => {
  const offset = Number(tokens.starts[first])
  const column = lines.columnOf(offset)
  return { code, word, reason, line: lines.line, column, offset, length: Number(tokens.ends[last]) - offset }
}

const PROBLEMS: Readonly<Record<Problem, (text: string) => string>> = {
  character: (text) =>
    `The character ${nameCharacter(text)} has no meaning here. Put it into a string or a name in back-quotes.`,
  escape: () =>
    'An escape such as \\u0027 is read before anything else and could change what the statement says. Write the character itself.',
  'open-string': () => 'This string has no end: a quotation mark is missing.',
  'open-comment': () => 'This comment has no end: “*/” is missing.',
  'open-name': () => 'This name has no end: a back-quote is missing.',
  'back-quote': () => 'The embedded engine has no way to write a back-quote in a name.',
  number: (text) => `${show(text)} is neither a number nor a name. Put a space after the number.`,
  parameter: (text) =>
    `${show(text)} is not a parameter: “$” stands directly before its name, and after a space or a sign.`,
  'look-alike': (text) =>
    `${show(text)} could be read as a key word. Put it into back-quotes, or write it with plain letters.`,
}

/** A refusal of each token that has a problem. */
export const refuseProblems = (tokens: Tokens): Refusal[] => {
  const lines = new LineCounter(tokens.text)
  return Array.from(tokens.problems, ([place, problem]) => {
    const text = textAt(tokens, place)
    return refuse(tokens, place, place, text, { code: 'ambiguous', reason: PROBLEMS[problem](text) }, lines)
  })
}

const nameCharacter = (text: string): string => {
  const code = Number(text.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0')
  return /^[\p{P}\p{S}]/u.test(text) ? `“${text}” (U+${code})` : `U+${code}`
}
