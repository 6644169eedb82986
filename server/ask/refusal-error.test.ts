import { describe, expect, it } from 'vitest'
import type { Refusal, RefusalCode } from '../guard/refusal.ts'
import { refusalError } from './refusal-error.ts'

const refusal = (code: RefusalCode, line = 1): Refusal => ({
  code,
  word: 'x',
  reason: 'It is so.',
  line,
  column: 7,
  offset: 6,
  length: 3,
})

describe('the error of a refusal', () => {
  it.each<RefusalCode>(['writes', 'reaches-out', 'administers', 'transaction', 'other-graph', 'function', 'procedure'])(
    'is about reading only for %s',
    (code) => {
      expect(refusalError([refusal(code)]).code).toBe('read-only')
      expect(refusalError([refusal('ambiguous'), refusal(code)]).code).toBe('read-only')
    },
  )

  it.each<RefusalCode>(['ambiguous', 'unexpected', 'too-deep', 'several', 'prefix'])('is a mistake for %s', (code) => {
    expect(refusalError([refusal(code)]).code).toBe('bad-request')
  })

  it('has the place of each, and that of the first in its sentence', () => {
    const error = refusalError([refusal('ambiguous', 2), refusal('ambiguous', 3)])
    expect(error.message).toBe('It is so. (line 2, column 7)')
    expect(error.details).toEqual([
      { field: 'statement', line: 2, column: '7', length: 3, message: 'It is so.' },
      { field: 'statement', line: 3, column: '7', length: 3, message: 'It is so.' },
    ])
  })
})
