/** Puts the server's parts in their order: from the request's id to the answer to an error. */
import compression from 'compression'
import express, { type Express } from 'express'
import { answerErrors, refuseUnknown } from './http/answer-errors.ts'
import type { Route } from './http/define-route.ts'
import { limitRate } from './http/rate-limit.ts'
import { measureRequests } from './http/measure-requests.ts'
import type { Metrics } from './http/metrics.ts'
import { mountRoute } from './http/mount-route.ts'
import { logRequests } from './http/request-log.ts'
import { sameOriginOnly } from './http/same-origin.ts'
import { securityHeaders } from './http/security-headers.ts'
import { serveClient } from './http/serve-client.ts'
import { serveDocs } from './http/serve-docs.ts'
import { serveMetrics } from './http/serve-metrics.ts'
import type { Services } from './http/services.ts'
import type { Log } from './log.ts'

/** The whole server as a handler of requests. */
export function createApp(services: Services, routes: readonly Route[], log: Log, metrics: Metrics): Express {
  const { host, allowedHosts, proxyHops, limits, clientFolder } = services.settings
  const app = express()
  app.set('trust proxy', proxyHops)
  app.set('etag', false)
  app.disable('x-powered-by')

  app.use(logRequests(log))
  app.use(measureRequests(metrics))
  app.use(securityHeaders())
  app.use(sameOriginOnly(host, allowedHosts))
  app.use(limitRate(limits.requestsPerMinute))
  app.use(compression())

  for (const route of routes) mountRoute(app, services, route)
  app.use(serveDocs(routes))
  app.use(serveMetrics(metrics))
  app.use(serveClient(clientFolder))

  app.use(refuseUnknown)
  app.use(answerErrors)
  return app
}
