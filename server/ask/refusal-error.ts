/** Turns what the guard refused into the error that the asker gets, each mistake with its place. */
import type { ErrorDetail } from '../../contract/error.ts'
import { EntourageError } from '../errors.ts'
import type { Refusal } from '../guard/refusal.ts'

/** `read-only` when something would do more than read, `bad-request` when it only cannot be trusted or understood. */
export const refusalError = (refusals: readonly [Refusal, ...Refusal[]]): EntourageError => {
  const [{ reason, line, column }] = refusals
  const code = refusals.every(({ code }) => HARMLESS.has(code)) ? 'bad-request' : 'read-only'
  return new EntourageError(code, `${reason} (line ${line}, column ${column})`, refusals.map(toDetail))
}

const HARMLESS: ReadonlySet<Refusal['code']> = new Set(['ambiguous', 'unexpected', 'too-deep', 'several', 'prefix'])

const toDetail = ({ reason, line, column, length }: Refusal): ErrorDetail => ({
  field: 'statement',
  line,
  column: String(column),
  length,
  message: reason,
})
