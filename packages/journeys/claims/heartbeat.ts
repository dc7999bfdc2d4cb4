import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { forgetProcess, tellProcess } from '@mortar/store/claims/processes'
import { withTenant } from '@mortar/store/database'
import type { Ground } from '../ground.ts'
import type { LiveFigures } from './live-meter.ts'

/** A place where a process takes claims in. */
export interface OpenListener {
  readonly kind: 'tcp' | 'http'
  readonly port: number
  readonly connections: number
}

/** What a process that answers claims tells of itself every few seconds. */
export interface ProcessFigures extends LiveFigures {
  readonly listeners: readonly OpenListener[]
  /** Messages that wait or are being decided. */
  readonly waiting: number
}

const everyMs = 2_000

/**
 * Tells the store every two seconds how this process does, so that any hub can show it; takes it off the list at the end. When the store
 * does not take it, the next time is soon.
 */
export const startHeartbeat = (
  ground: Ground,
  figures: () => ProcessFigures,
): { readonly stop: () => Promise<void> } => {
  const processId = randomUUID()
  const name = `${hostname()}:${process.pid}`
  const startedAt = ground.now()
  let telling: Promise<void> | undefined
  const beat = () => {
    telling ??= withTenant(ground.db, ground.tenantId, (tx) =>
      tellProcess(tx, { processId, name, startedAt, figures: figures() }),
    )
      .catch(() => ground.log({ event: 'claims-heartbeat-missed' }))
      .finally(() => {
        telling = undefined
      })
  }
  beat()
  const timer = setInterval(beat, everyMs)
  const stop = async () => {
    clearInterval(timer)
    await telling
    await withTenant(ground.db, ground.tenantId, (tx) => forgetProcess(tx, processId)).catch(() => {})
  }
  return { stop }
}
