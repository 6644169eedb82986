/** A value of JSON, before anybody knows what it holds. */
import { Refusal } from '../refusal.ts'

export type JsonObject = { readonly [key: string]: unknown }

/** Objects of JSON never come with a prototype of their own, but `__proto__` may be a key of one. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const DEEPEST = 100

/** How deep brackets are nested in a text of JSON. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (quoted) {
      if (code === 0x5c) at += 1
      else if (code === 0x22) quoted = false
    } else if (code === 0x22) quoted = true
    else if (code === 0x7b || code === 0x5b) {
      depth += 1
      if (depth > deepest) deepest = depth
    } else if (code === 0x7d || code === 0x5d) depth -= 1
  }
  return deepest
}

/** Returns the value; throws a Refusal that says what is wrong with it, with `line` when it is known. */
export function parseJson(text: string, line: number | null): unknown {
  if (text.length > 200 && depthOf(text) > DEEPEST) {
    throw new Refusal(`brackets are nested more than ${DEEPEST} deep; expected a flat list of things`, line)
  }
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    const why = error instanceof Error ? error.message : ''
    const cut = /Unexpected end|Unterminated/.test(why)
    throw new Refusal(
      cut
        ? 'the JSON is cut off; expected the whole of it'
        : 'the JSON is wrong here; expected names and texts in quotation marks, and commas between values',
      line,
      { cause: error },
    )
  }
}
