import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { App } from './deps.ts'

/** One figure of one tenant, as the store counts it. */
export interface Figure {
  readonly tenantId: string
  /** Which gauge: `runs`, `records`, `deliveries`, `jobs`, `alarms`, `delivery_wait_seconds`. */
  readonly name: FigureName
  /** State, outcome or task; empty when the figure has no parts. */
  readonly part: string
  readonly value: number
}

export type FigureName = keyof typeof gauges

const gauges = {
  runs: { label: 'state', help: 'Runs by state.' },
  records: { label: 'outcome', help: 'Detail records by outcome, as the ledgers of closed runs tell.' },
  deliveries: { label: 'state', help: 'Deliveries that are not accepted, by state.' },
  delivery_wait_seconds: { label: 'feed', help: 'Age of the oldest waiting delivery.' },
  alarms: { label: 'kind', help: 'Open alarms by kind.' },
  discrepancies: { label: 'code', help: 'Open discrepancies by code.' },
  jobs: { label: 'task', help: 'Jobs waiting or running, by task.' },
} as const

/** The figures of one hub process. */
export interface Metrics {
  readonly registry: Registry
  /** All figures as Prometheus reads them, counted now. */
  readonly tell: () => Promise<string>
}

/** Opens the metrics of a process; `figures` is asked each time they are told. */
export const openMetrics = (figures: () => Promise<readonly Figure[]>): Metrics => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const up = new Gauge({ name: 'mortar_database_up', help: '1 while the database answers.', registers: [registry] })
  const known = Object.entries(gauges).map(([name, { label, help }]) => {
    const gauge = new Gauge({ name: `mortar_${name}`, help, labelNames: ['tenant', label], registers: [registry] })
    return { name, label, gauge }
  })
  const tell = async () => {
    const counted = await figures().catch(() => undefined)
    up.set(counted ? 1 : 0)
    for (const { name, label, gauge } of known) {
      gauge.reset()
      const mine = (counted ?? []).filter((figure) => figure.name === name)
      for (const { tenantId, part, value } of mine) gauge.set({ tenant: tenantId, [label]: part }, value)
    }
    return registry.metrics()
  }
  return { registry, tell }
}

/** Times every request by route pattern. */
export const timeRequests = (app: App, registry: Registry): void => {
  const seconds = new Histogram({
    name: 'mortar_http_request_seconds',
    help: 'Time to answer a request.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
    registers: [registry],
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown')
    seconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
  })
}
