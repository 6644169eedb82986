import { describe, expect, it } from 'vitest'
import { ErrorAnswer, ErrorCode } from '../../contract/error.ts'
import { ChangedMeanwhile, EntourageError } from '../errors.ts'
import { toFailedAnswer } from './error-answer.ts'

describe('toFailedAnswer', () => {
  it.each(ErrorCode.options)('has a fitting status for %s', (code) => {
    const { status, answer } = toFailedAnswer(new EntourageError(code, 'A sentence.'), 'r1')
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(600)
    expect(ErrorAnswer.parse(answer).error).toEqual({ code, message: 'A sentence.' })
  })

  it('keeps the details', () => {
    const error = new EntourageError('bad-request', 'Wrong.', [{ field: 'limit', message: 'Too high.' }])
    expect(toFailedAnswer(error, 'r1').answer.error.details).toEqual([{ field: 'limit', message: 'Too high.' }])
  })

  it.each([{ id: 'one', revision: 3 }, null])(
    'gives what is stored now with a change that came too late: %s',
    (current) => {
      const { status, answer } = toFailedAnswer(new ChangedMeanwhile('Somebody was quicker.', current), 'r1')
      expect(status).toBe(409)
      expect(ErrorAnswer.parse(answer)).toEqual({
        error: { code: 'conflict', message: 'Somebody was quicker.' },
        current,
      })
    },
  )

  it.each([
    ['an error', new TypeError('secret is undefined at /srv/app.js:12')],
    ['an error with a status of its own', Object.assign(new Error('secret'), { status: 500 })],
    ['a text', 'secret'],
    ['nothing', undefined],
  ])('tells nothing about %s that was not raised on purpose', (_what, error) => {
    const { status, answer } = toFailedAnswer(error, 'r1')
    expect(status).toBe(500)
    expect(answer.error.code).toBe('internal')
    expect(answer.error.message).toContain('r1')
    expect(JSON.stringify(answer)).not.toContain('secret')
  })

  it('knows the errors of the body parser', () => {
    const of = (status: number, type: string) => toFailedAnswer(Object.assign(new Error('x'), { status, type }), 'r1')
    expect(of(413, 'entity.too.large')).toMatchObject({ status: 413, answer: { error: { code: 'too-large' } } })
    expect(of(400, 'entity.parse.failed').answer.error.message).toContain('JSON')
    expect(of(415, 'encoding.unsupported').answer.error.code).toBe('bad-request')
  })
})
