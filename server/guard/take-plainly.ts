/** Outside of patterns: values that stand for themselves and the signs between them, which most tokens of a long statement are. */
import { byKey } from './keys.ts'
import { NUMBER, PARAMETER, STRING } from './kinds.ts'
import type { Reading, State } from './reading.ts'

/** The state after each sign between two values; what opens or ends something is not among them. */
const AFTER_SIGN = byKey<State>({
  ...({ '+': 'operand', '-': 'operand', '*': 'operand', '/': 'operand', '%': 'operand', '^': 'operand' } as const),
  ...({ '=': 'operand', '<>': 'operand', '<': 'operand', '>': 'operand', '<=': 'operand', '>=': 'operand' } as const),
  ...({ '=~': 'operand', '||': 'operand', '|': 'operand', '&': 'operand', '..': 'operand', ':': 'label' } as const),
})

/** Takes tokens as long as each is one of these at its place; the first that is not is for another step to judge. */
export const takePlainly = (reading: Reading): void => {
  const { kinds, keys } = reading.tokens
  let { at, state } = reading
  for (; ; at += 1) {
    if (state === 'operand') {
      const kind = kinds[at]
      if (kind !== NUMBER && kind !== STRING && kind !== PARAMETER) break
      state = 'after'
    } else {
      const next = state === 'after' ? AFTER_SIGN[Number(keys[at])] : undefined
      if (next === undefined) break
      state = next
    }
  }
  reading.at = at
  reading.state = state
}
