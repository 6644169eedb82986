/** The last handlers of the chain: an unknown address and every error end here. */
import type { ErrorRequestHandler, RequestHandler } from 'express'
import { EntourageError } from '../errors.ts'
import { logFailure } from './log-failure.ts'

const RETRY_AFTER_SECONDS = '2'

/** Answers what no route took. */
export const refuseUnknown: RequestHandler = (request, _response, next) => {
  next(new EntourageError('not-found', `There is no ${request.method} ${request.path} here.`))
}

/** Turns an error into its answer; a stream that has begun can only be broken off. */
export const answerErrors: ErrorRequestHandler = (error: unknown, request, response, _next) => {
  const { status, answer } = logFailure(error, request)
  if (response.headersSent) {
    response.destroy()
    return
  }
  if (answer.error.code === 'database-unavailable') response.setHeader('Retry-After', RETRY_AFTER_SECONDS)
  response.setHeader('Cache-Control', 'no-store')
  response.status(status).json(answer)
}
