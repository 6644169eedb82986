/** Which route took a request, as its pattern (`/api/entities/:id`), for the log and the metrics. */
import type { IncomingMessage } from 'node:http'

/** The pattern of the route; `other` for what no route took, such as the client's files. */
export function routeOf(request: IncomingMessage): string {
  if (!('route' in request)) return 'other'
  const { route } = request
  if (typeof route !== 'object' || route === null || !('path' in route)) return 'other'
  return typeof route.path === 'string' ? route.path : 'other'
}
