/** The tokens of a statement one by one, for whoever looks at them and not only for the guard's verdict. */
import type { EngineName } from './lexical-rules.ts'
import { scanTokens } from './scan-tokens.ts'
import { toTokens } from './to-tokens.ts'
import type { Token } from './token.ts'

/**
 * The tokens of the text in their order; joined they are the text again, unless
 * white space and comments that hide nothing are left out as `without` says.
 */
export const tokenizeCypher = (text: string, engine: EngineName, without: 'nothing' | 'gaps' = 'nothing'): Token[] => {
  const tokens = scanTokens(text, engine, without)
  return toTokens(
    tokens,
    Array.from({ length: tokens.count }, (_, place) => place),
  )
}
