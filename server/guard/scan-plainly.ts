/**
 * The quick way through the tokens of which most statements are made: words,
 * numbers and parameters in ASCII, strings without a backslash, and signs. It
 * stops before every other one, of which `scan-tokens.ts` knows the rules.
 *
 * Nothing in it may call what could change anything else: the compiler then
 * keeps all of the arrays at hand from one token to the next.
 */
import { ASCII_END, isAsciiLetter, isDigit } from './characters.ts'
import { findKeyWord, findSign, isPair, NO_KEY } from './keys.ts'
import { FIRST_KINDS, MARK, NUMBER, OPEN_KIND, PARAMETER, SPACE, STRING, WORD } from './kinds.ts'
import { KEPT_SPACE } from './token-space.ts'

const DOT = 0x2e
const BACKSLASH = 0x5c

/** Where the letters and digits of ASCII end that begin at `from`. */
export const endOfPlainWord = (units: Uint16Array, from: number, firstKinds: Uint8Array): number => {
  for (let end = from; ; end += 1) {
    const kind = firstKinds[Number(units[end])]
    if (kind !== WORD && kind !== NUMBER) return end
  }
}

/** Where the digits end that begin at `from`. */
export const endOfDigits = (units: Uint16Array, from: number): number => {
  let end = from
  while (isDigit(Number(units[end]))) end += 1
  return end
}

/** Whether a number can go on after its digits with this unit, as numbers can in many ways. */
export const mayGoOn = (code: number): boolean => code === DOT || code >= ASCII_END || isAsciiLetter(code)

/** Constants of this file: of these the compiler need not look each time what they are. */
const { units, kinds, keys, starts, ends } = KEPT_SPACE
/** Those of the engine that knows no further white space: what the other one takes for some is not plain here. */
const PLAIN_KINDS = FIRST_KINDS.embedded

/**
 * Writes the tokens from the offset `from` on into `KEPT_SPACE`, whose units
 * are there already and end with a zero, the first of them to the place
 * `first`, without the white space between them. Answers how many tokens there
 * are then.
 */
export const scanPlainly = (from: number, first: number): number => {
  let count = first
  for (let at = from; ; ) {
    const code = Number(units[at])
    let kind = Number(PLAIN_KINDS[code])
    let end = at + 1
    let key = NO_KEY
    switch (kind) {
      case SPACE:
        at = end
        continue
      case OPEN_KIND:
        if (code !== DOT || isDigit(Number(units[end]))) return count
        kind = MARK
        key = findSign(units, at)
        if (isPair(key)) end += 1
        break
      case MARK:
        key = findSign(units, at)
        if (isPair(key)) end += 1
        break
      case NUMBER:
        end = endOfDigits(units, end)
        if (mayGoOn(Number(units[end]))) return count
        break
      case WORD:
        end = endOfPlainWord(units, end, PLAIN_KINDS)
        if (Number(units[end]) >= ASCII_END) return count
        key = findKeyWord(units, at, end)
        break
      case STRING:
        while (units[end] !== code && units[end] !== BACKSLASH && units[end] !== 0) end += 1
        if (units[end] !== code) return count
        end += 1
        break
      case PARAMETER:
        // It must not stand within a word, and needs a name.
        if (at === 0 || PLAIN_KINDS[Number(units[at - 1])] !== SPACE) return count
        end = endOfPlainWord(units, end, PLAIN_KINDS)
        if (end === at + 1 || Number(units[end]) >= ASCII_END) return count
        break
      default:
        return count
    }
    kinds[count] = kind
    keys[count] = key
    starts[count] = at
    ends[count] = end
    count += 1
    at = end
  }
}
