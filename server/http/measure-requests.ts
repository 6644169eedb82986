/** Puts the duration of each request into the metrics. */
import type { RequestHandler } from 'express'
import type { Metrics } from './metrics.ts'
import { routeOf } from './route-of.ts'

/** Counts a request when its answer is out, or when the asker went away. */
export function measureRequests(metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const stop = metrics.requests.startTimer()
    response.once('close', () => {
      stop({ method: request.method, route: routeOf(request), status: response.statusCode })
    })
    next()
  }
}
