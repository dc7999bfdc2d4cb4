import { type ClaimListenerOptions, type ClaimListeners, openClaimListeners } from '@mortar/journeys/claim-listeners'
import { openClaimDesk } from '@mortar/journeys/claim-online'
import { startHeartbeat } from '@mortar/journeys/claims/heartbeat'
import { openLiveMeter } from '@mortar/journeys/claims/live-meter'
import { headNoter } from '@mortar/journeys/claims/note-heads'
import type { Ground } from '@mortar/journeys/ground'
import type { OpenHome } from '@mortar/journeys/open-ground'
import { Fault } from '@mortar/values/issue'
import type { Logger } from 'pino'
import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import { listTenants } from './tenants.ts'

/** Where the role takes claims in; without TLS on this machine only. */
export interface ClaimsOptions extends Omit<Partial<ClaimListenerOptions>, 'tls' | 'token'> {
  /** For whom; may be left out where there is one tenant. */
  readonly tenantId?: string | undefined
  /** Speak TLS with secret://claims/tls-key and secret://claims/tls-cert. */
  readonly tls?: boolean | undefined
}

interface ClaimsRole {
  readonly home: OpenHome
  readonly log: Logger
  readonly registry: Registry
  readonly options: ClaimsOptions
}

/** The hub's claims role: decides what pharmacies send over TCP and HTTP, for one tenant. */
export const startClaims = async ({ home, log, registry, options }: ClaimsRole): Promise<ClaimListeners> => {
  const { tls, tenantId, host = '127.0.0.1', ...listeners } = options
  const tenant = tenantId ?? (await onlyTenant(home))
  const ground: Ground = { ...home.groundOf(tenant), log: (line) => log.warn(line, 'claims') }
  const desk = openClaimDesk(ground)
  const { resolveSecret } = home.secrets
  const pair = tls
    ? { key: resolveSecret('secret://claims/tls-key'), cert: resolveSecret('secret://claims/tls-cert') }
    : undefined
  const meter = openLiveMeter()
  const count = countClaims(registry, desk.load)
  const watch = (seconds: number, response: Uint8Array) => {
    count(seconds, response)
    meter.answered(Date.now(), seconds, response)
  }
  const opened = await openClaimListeners(
    { desk, ground, watch },
    { ...listeners, host, tls: pair, token: tokenOf(home) },
  )
  const heartbeat = startHeartbeat(ground, () => ({
    ...meter.tell(Date.now()),
    listeners: opened.listeners(),
    waiting: desk.load(),
  }))
  const noting = noteHeads(ground, headNoter(ground, desk.heads))
  const stop = async () => {
    await opened.stop()
    await Promise.all([noting.stop(), heartbeat.stop()])
  }
  return { ...opened, stop }
}

const noteHeadsEveryMs = 10 * 60_000

/** Has the heads of the evidence noted now and then, and at the end. */
const noteHeads = (ground: Ground, note: () => Promise<void>) => {
  const noteOrLog = () => note().catch(() => ground.log({ event: 'evidence-heads-not-noted' }))
  const timer = setInterval(noteOrLog, noteHeadsEveryMs)
  const stop = () => {
    clearInterval(timer)
    return noteOrLog()
  }
  return { stop }
}

const onlyTenant = async (home: OpenHome): Promise<string> => {
  const [tenantId, ...others] = await listTenants(home.db)
  if (tenantId === undefined || others.length > 0) throw new Fault('tenant-missing')
  return tenantId
}

/** The bearer token that HTTP clients must show; none when the secret is not there. */
const tokenOf = ({ secrets }: OpenHome): string | undefined => {
  try {
    return secrets.resolveSecret('secret://claims/http-token').toString()
  } catch (error) {
    if (error instanceof Fault && error.code === 'secret-missing') return undefined
    throw error
  }
}

/** Counts answers by their status and times them, from the last byte that came to the first that goes. */
const countClaims = (registry: Registry, load: () => number) => {
  const answers = new Counter({
    name: 'mortar_claim_answers_total',
    help: 'Messages answered, by the status (112-AN) of their first transaction.',
    labelNames: ['status'],
    registers: [registry],
  })
  const seconds = new Histogram({
    name: 'mortar_claim_seconds',
    help: 'Time from a message to its answer, committed.',
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
    registers: [registry],
  })
  new Gauge({
    name: 'mortar_claims_waiting',
    help: 'Messages that wait or are being decided.',
    registers: [registry],
    collect() {
      this.set(load())
    },
  })
  return (took: number, response: Uint8Array) => {
    answers.inc({ status: statusIn(response) })
    seconds.observe(took)
  }
}

/** The status of the first transaction: the letter behind the field separator and AN. */
const statusIn = (response: Uint8Array): string => {
  const at = Buffer.from(response.buffer, response.byteOffset, response.byteLength).indexOf('\x1cAN', 0, 'latin1')
  return at < 0 ? 'none' : String.fromCharCode(response[at + 3] ?? 0x3f)
}
