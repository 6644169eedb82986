/** Outside of patterns: values that stand for themselves and the signs between them, which most tokens of a long statement are. */
import { byKey } from './keys.ts'
import { keyNumber, kindAt, type Reading, type State, take } from './reading.ts'
import { NUMBER, PARAMETER, STRING } from './scan-tokens.ts'

/** The state after each sign between two values; what opens or ends something is not among them. */
const AFTER_SIGN = byKey<State>({
  ...({ '+': 'operand', '-': 'operand', '*': 'operand', '/': 'operand', '%': 'operand', '^': 'operand' } as const),
  ...({ '=': 'operand', '<>': 'operand', '<': 'operand', '>': 'operand', '<=': 'operand', '>=': 'operand' } as const),
  ...({ '=~': 'operand', '||': 'operand', '|': 'operand', '&': 'operand', '..': 'operand', ':': 'label' } as const),
})

/** Takes the next token if it is one of these at its place; false when it is for another step to judge. */
export const takePlainly = (reading: Reading): boolean => {
  if (reading.state === 'operand') {
    const kind = kindAt(reading, 0)
    if (kind !== NUMBER && kind !== STRING && kind !== PARAMETER) return false
    take(reading, 1, 'after')
    return true
  }
  if (reading.state !== 'after') return false
  const next = AFTER_SIGN[keyNumber(reading)]
  if (next === undefined) return false
  take(reading, 1, next)
  return true
}
