/** Keeps one address from asking more than its share. */
import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { EntourageError } from '../errors.ts'

const MINUTE_MS = 60_000

/** Refuses with `too-many-requests` past `perMinute` requests of one address in a minute; 0 lets everything pass. */
export function limitRate(perMinute: number): RequestHandler {
  if (perMinute === 0) return (_request, _response, next) => next()
  return rateLimit({
    windowMs: MINUTE_MS,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) =>
      next(new EntourageError('too-many-requests', 'Too many requests in a minute. Wait a little and try again.')),
  })
}
