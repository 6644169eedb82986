/** `GET /metrics`: the figures for Prometheus. */
import { Router } from 'express'
import type { Metrics } from './metrics.ts'

export function serveMetrics({ registry }: Metrics): Router {
  const router = Router()
  router.get('/metrics', async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics())
  })
  return router
}
