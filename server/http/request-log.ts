/** One line in the log for each request: which route, how it ended, how long it took; never what was asked for. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import { pinoHttp } from 'pino-http'
import type { Log } from '../log.ts'
import { routeOf } from './route-of.ts'

/** An id that a proxy gave already is kept, so that its log and ours can be laid side by side. */
const ACCEPTED_ID = /^[\w.-]{1,64}$/

const FIRST_STATUS_OF_OURS = 500

/** Gives each request an id (`X-Request-Id` in the answer) and logs it when it is over. */
export function logRequests(log: Log): RequestHandler {
  return pinoHttp({
    logger: log,
    genReqId: (request, response) => {
      const given = request.headers['x-request-id']
      const id = typeof given === 'string' && ACCEPTED_ID.test(given) ? given : randomUUID()
      response.setHeader('X-Request-Id', id)
      return id
    },
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'request', responseTime: 'milliseconds' },
    // The address holds names and search words of a case, so only the route's pattern is kept of it.
    serializers: { req: () => undefined, res: () => undefined },
    customProps: (request: IncomingMessage, response: ServerResponse) =>
      response.writableEnded || response.destroyed
        ? { method: request.method, route: routeOf(request), status: response.statusCode }
        : {},
    customLogLevel: (_request, response, error) =>
      error !== undefined || response.statusCode >= FIRST_STATUS_OF_OURS ? 'warn' : 'info',
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request',
  })
}
