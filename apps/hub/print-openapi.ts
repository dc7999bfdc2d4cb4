import { Writable } from 'node:stream'
import { pino } from 'pino'
import { buildApp } from './app.ts'
import type { Deps } from './deps.ts'
import { openMetrics } from './metrics.ts'

// No request comes here, so nothing of what routes need is reached: the contract alone is printed.
const log = pino(new Writable())
const app = await buildApp({
  log,
  metrics: openMetrics(async () => []),
  consoleFolder: import.meta.dirname,
} as unknown as Deps)
await app.ready()
process.stdout.write(`${JSON.stringify(app.swagger(), null, 2)}\n`)
