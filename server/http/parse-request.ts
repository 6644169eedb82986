/** Checks what a request brings against the contract and says which field is wrong, and how. */
import type { z } from 'zod'
import type { ErrorDetail } from '../../contract/error.ts'
import { EntourageError } from '../errors.ts'

/**
 * The parsed value.
 * @throws EntourageError `bad-request` with one detail for each wrong field.
 */
export function parseRequest<Value>(schema: z.ZodType<Value>, given: unknown): Value {
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const details = firstOfEach(result.error.issues.flatMap(toDetails))
  const sentence = details.map(({ message }) => message).join(' ')
  throw new EntourageError('bad-request', sentence, details)
}

/** One rule that a field breaks is enough to mend it. */
const firstOfEach = (details: readonly ErrorDetail[]) =>
  details.filter(({ field }, index) => details.findIndex((other) => other.field === field) === index)

function toDetails(issue: z.core.$ZodIssue): ErrorDetail[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const field = [...path, key].join('.')
      return { field, message: `“${field}” is not known here.` }
    })
  }
  const field = path.join('.')
  if (field === '') return [{ message: `The body of the request is not right: ${asClause(issue.message)}.` }]
  return [{ field, message: `“${field}” is not right: ${asClause(issue.message)}.` }]
}

/** Zod's sentence as the end of ours. */
const asClause = (message: string) => message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '')
