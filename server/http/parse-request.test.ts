import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { NeighboursBody } from '../../contract/neighbours.ts'
import { EntourageError } from '../errors.ts'
import { parseRequest } from './parse-request.ts'

function refusalOf(schema: z.ZodType, given: unknown): EntourageError {
  try {
    parseRequest(schema, given)
  } catch (error) {
    if (error instanceof EntourageError) return error
  }
  throw new Error('this was accepted')
}

describe('parseRequest', () => {
  it('gives what the schema makes of it', () => {
    expect(parseRequest(NeighboursBody, { limit: '7' })).toEqual({ order: 'most-connected', limit: 7, exclude: [] })
  })

  it('names each wrong field', () => {
    const refusal = refusalOf(NeighboursBody, { limit: 'many', status: 'certain', exclude: ['a', 3] })
    expect(refusal.code).toBe('bad-request')
    expect(refusal.details.map(({ field }) => field)).toEqual(['status', 'limit', 'exclude.1'])
    expect(refusal.message).toContain('“limit”')
  })

  it('names a field that is not known', () => {
    expect(refusalOf(NeighboursBody.strict(), { limt: 3 }).details).toEqual([
      { field: 'limt', message: '“limt” is not known here.' },
    ])
  })

  it('says that the body is wrong when it is no object at all', () => {
    expect(refusalOf(NeighboursBody, undefined).message).toContain('body')
  })
})
