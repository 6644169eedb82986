/** Arrays of numbers in which what is known of the tokens of a statement is written. */

/** Where what is known of tokens is written, by their places. */
export interface TokenSpace {
  /** Numbers of `KINDS`. */
  readonly kinds: Uint8Array
  /** Numbers of `KEYS`. */
  readonly keys: Uint8Array
  /** Offsets in UTF-16 units; `ends` are exclusive. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** The units of the text, and a zero after them: reading them here takes half as long as in the text. */
  readonly units: Uint16Array
}

/** For so many tokens, which a text of so many characters has at most. */
export const makeSpace = (tokens: number): TokenSpace => ({
  kinds: new Uint8Array(tokens),
  keys: new Uint8Array(tokens),
  starts: new Uint32Array(tokens),
  ends: new Uint32Array(tokens),
  units: new Uint16Array(tokens + 1),
})

/**
 * Statements up to the usual limit are cut up in the same space again: getting
 * new memory takes a fifth of the time. Nobody holds on to it.
 */
export const KEPT_SPACE = makeSpace(65_536)
