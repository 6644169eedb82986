/** Goes through a large JSON text value by value, holding one at a time. */
import { Refusal } from '../refusal.ts'
import { parseJson } from './json-value.ts'

/** `path` is where the value stands: `elements/nodes/*` for each item of a list. */
export interface JsonPart {
  readonly path: string
  readonly value: unknown
  readonly line: number
}

/** One thing of a network in it is never longer. */
const LONGEST = 16_000_000

interface Frame {
  readonly path: string
  readonly list: boolean
  key: string | null
  /** What may come: a key, a colon, a value, or what parts them. */
  expects: 'key' | 'colon' | 'value' | 'comma'
  empty: boolean
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09

/**
 * Gives every value of `text` except those lists and objects whose path
 * `opens`, which are gone into. Several values may follow each other at the top.
 */
export async function* splitJson(
  text: AsyncIterable<string>,
  opens: (path: string, isList: boolean) => boolean,
): AsyncGenerator<JsonPart> {
  const frames: Frame[] = []
  let line = 1
  /** The value that is being gathered: its pieces, depth of brackets, and whether within a text. */
  let taken: string[] | null = null
  let takenSize = 0
  let takenLine = 1
  let takenPath = ''
  let takenKind: 'nested' | 'text' | 'plain' = 'plain'
  let takesKey = false
  let depth = 0
  let quoted = false
  let escaped = false

  const wrong = (found: string): Refusal => new Refusal(`this is no JSON: ${found}`, line)
  const pathOf = (frame: Frame): string => `${frame.path === '' ? '' : `${frame.path}/`}${frame.list ? '*' : frame.key}`

  for await (const piece of text) {
    let from = 0
    let at = 0
    const finish = (end: number): JsonPart | null => {
      const whole = [...(taken ?? []), piece.slice(from, end)].join('')
      taken = null
      const value = parseJson(whole, takenLine)
      const frame = frames.at(-1)
      if (takesKey && frame !== undefined) {
        frame.key = String(value)
        frame.expects = 'colon'
        return null
      }
      if (frame !== undefined) frame.expects = 'comma'
      return { path: takenPath, value, line: takenLine }
    }
    while (at < piece.length) {
      const code = piece.charCodeAt(at)
      if (code === 0x0a) line += 1
      if (taken !== null) {
        if (quoted) {
          if (escaped) escaped = false
          else if (code === 0x5c) escaped = true
          else if (code === 0x22) {
            quoted = false
            if (takenKind === 'text') {
              at += 1
              const part = finish(at)
              if (part !== null) yield part
              continue
            }
          }
        } else if (takenKind === 'plain') {
          if (isSpace(code) || code === 0x2c || code === 0x5d || code === 0x7d) {
            if (code === 0x0a) line -= 1
            const part = finish(at)
            if (part !== null) yield part
            continue
          }
        } else if (code === 0x22) quoted = true
        else if (code === 0x7b || code === 0x5b) depth += 1
        else if (code === 0x7d || code === 0x5d) {
          depth -= 1
          if (depth === 0) {
            at += 1
            const part = finish(at)
            if (part !== null) yield part
            continue
          }
        }
        at += 1
        continue
      }
      if (isSpace(code) || code === 0xfeff) {
        at += 1
        continue
      }
      const frame = frames.at(-1)
      if (frame !== undefined) {
        const closes = code === (frame.list ? 0x5d : 0x7d)
        if (closes && (frame.expects === 'comma' || frame.empty)) {
          frames.pop()
          const outer = frames.at(-1)
          if (outer !== undefined) outer.expects = 'comma'
          at += 1
          continue
        }
        if (frame.expects === 'comma' || frame.expects === 'colon') {
          if (code !== (frame.expects === 'comma' ? 0x2c : 0x3a)) {
            throw wrong(
              `${JSON.stringify(piece[at])} stands where ${frame.expects === 'comma' ? 'a comma or a closing bracket' : 'a colon'} was expected`,
            )
          }
          frame.expects = frame.expects === 'colon' || frame.list ? 'value' : 'key'
          at += 1
          continue
        }
        frame.empty = false
      }
      takesKey = frame?.expects === 'key'
      if (takesKey && code !== 0x22)
        throw wrong(`${JSON.stringify(piece[at])} stands where a name in quotation marks was expected`)
      const path = frame === undefined ? '' : pathOf(frame)
      if (!takesKey && (code === 0x7b || code === 0x5b) && opens(path, code === 0x5b)) {
        frames.push({ path, list: code === 0x5b, key: null, expects: code === 0x5b ? 'value' : 'key', empty: true })
        at += 1
        continue
      }
      taken = []
      takenSize = 0
      takenLine = line
      takenPath = path
      from = at
      quoted = code === 0x22
      escaped = false
      takenKind = quoted ? 'text' : code === 0x7b || code === 0x5b ? 'nested' : 'plain'
      depth = takenKind === 'nested' ? 1 : 0
      at += 1
    }
    if (taken !== null) {
      taken.push(piece.slice(from))
      takenSize += piece.length - from
      if (takenSize > LONGEST)
        throw new Refusal('one value is longer than 16 million characters; expected a list of many', takenLine)
    }
  }
  if (taken !== null && takenKind === 'plain' && frames.length === 0) {
    yield { path: takenPath, value: parseJson(taken.join(''), takenLine), line: takenLine }
  } else if (taken !== null || frames.length > 0)
    throw new Refusal('the JSON is cut off; expected the whole of it', line)
}
