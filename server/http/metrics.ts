/** The figures at `/metrics`, in Prometheus' text format. */
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export interface Metrics {
  readonly registry: Registry
  readonly requests: Histogram<'method' | 'route' | 'status'>
  readonly statements: Histogram<'statement' | 'outcome'>
}

/** A registry of its own, so that two servers in one process do not mix. */
export function openMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    requests: new Histogram({
      name: 'entourage_request_duration_seconds',
      help: 'How long requests took, by route.',
      labelNames: ['method', 'route', 'status'],
      buckets: SECONDS,
      registers: [registry],
    }),
    statements: new Histogram({
      name: 'entourage_statement_duration_seconds',
      help: 'How long reading statements took, by name.',
      labelNames: ['statement', 'outcome'],
      buckets: SECONDS,
      registers: [registry],
    }),
  }
}
