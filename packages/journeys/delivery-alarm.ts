import type { OutFeed, Partner } from '@mortar/canonical/site/site'
import { closeAlarm, openAlarm } from '@mortar/store/alarms'
import { withTenant } from '@mortar/store/database'
import type { AttemptResult } from '@mortar/store/deliveries'
import type { Breaker } from '@mortar/transport/breaker'
import type { TransportCode } from '@mortar/transport/failure'
import { Fault } from '@mortar/values/issue'
import type { Ground } from './ground.ts'
import { openWayAlarm } from './way-alarm.ts'
import { whatHelps } from './what-helps.ts'

/** Whom deliveries go to, and how it fares. */
export interface Told {
  readonly ground: Ground
  readonly partner: Partner
  readonly breaker: Breaker
}

/** One alarm for a partner that fails, whatever number of deliveries meets it; it ends when answers come again. */
export const tellPartner = async (told: Told, results: readonly AttemptResult[]): Promise<void> => {
  const { ground, partner, breaker } = told
  const alarm = { kind: 'partner-failing', subject: partner.id, now: ground.now() } as const
  const isOpen = breaker.state() === 'open'
  const isAnswering = results.some(({ state }) => state !== 'queued')
  if (!isOpen && !isAnswering) return
  await withTenant(ground.db, ground.tenantId, async (tx) => {
    if (!isOpen) return void (await closeAlarm(tx, alarm))
    const code = results.findLast(({ state }) => state === 'queued')?.code ?? breaker.openedBy() ?? 'breaker-open'
    const { [code as TransportCode]: help } = whatHelps
    const effect = [help, waiting(partner)].filter(Boolean).join(' ')
    await openWayAlarm(tx, { ...alarm, partner, code, effect, asksPerson: help !== undefined })
  })
}

/** One alarm while something of ours fails (a secret that is missing, the mapper); what failed is thrown on. */
export const withDeliveryAlarm = async <Result>(
  { ground, feed, partner }: { readonly ground: Ground; readonly feed: OutFeed; readonly partner: Partner },
  work: () => Promise<Result>,
): Promise<Result> => {
  const alarm = () => ({ kind: 'feed-failing', subject: feed.id, now: ground.now() })
  try {
    const result = await work()
    await withTenant(ground.db, ground.tenantId, (tx) => closeAlarm(tx, alarm()))
    return result
  } catch (error) {
    const told = error instanceof Fault ? { code: error.code, why: error.message } : { code: 'machine-fault', why: '' }
    const effect = `${told.why} ${waiting(partner)}`.trim()
    await withTenant(ground.db, ground.tenantId, (tx) => openAlarm(tx, { ...alarm(), code: told.code, effect }))
    throw error
  }
}

const waiting = ({ partner }: Partner): string => `Deliveries to ${partner.name} wait; none is lost.`
