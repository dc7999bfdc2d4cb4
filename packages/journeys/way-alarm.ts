import type { Partner } from '@mortar/canonical/site/site'
import { type AlarmSource, openAlarm } from '@mortar/store/alarms'
import type { Tx } from '@mortar/store/database'
import { openAlarmsAbout } from '@mortar/store/read/alarms'
import { isOfTheWay } from '@mortar/transport/failure'

const kinds = ['feed-unreachable', 'partner-failing'] as const

/** An alarm about the way to a partner: a feed that cannot look or fetch, or deliveries that fail. */
export interface WayAlarm extends Omit<AlarmSource, 'kind'> {
  readonly kind: (typeof kinds)[number]
  readonly partner: Partner
  readonly asksPerson: boolean
}

/** What came and went within so long is one alarm that opened again. */
export const flapMs = 30 * 60_000

/**
 * Opens the alarm, unless another feed of the partner has told of the way already: one cause is one alarm, however many
 * feeds, files and deliveries meet it. A way that comes and goes is one alarm that opens again. What is about one path
 * of the partner stands for itself.
 */
export const openWayAlarm = async (tx: Tx, alarm: WayAlarm): Promise<void> => {
  const { partner, ...rest } = alarm
  // Two feeds that fail at the same moment must not both be the first.
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`way ${tx.tenantId} ${partner.id}`])
  const open = await tellingOf(tx, partner.id)
  const isTold = open.some(({ kind, subject }) => kind !== alarm.kind || subject !== alarm.subject)
  if (isTold && isAboutWay(alarm)) return
  await openAlarm(tx, { ...rest, comesBackWithinMs: flapMs })
}

/** True while an alarm tells that the way to a partner is broken: what did not come over it needs no alarm of its own. */
export const isWayBroken = async (tx: Tx, partnerId: string): Promise<boolean> =>
  (await tellingOf(tx, partnerId)).length > 0

const tellingOf = async (tx: Tx, partnerId: string) =>
  (await openAlarmsAbout(tx, { kinds, partnerId })).filter(isAboutWay)

/** Deliveries fail on one path too, but nothing of the partner's can be said to work then. */
const isAboutWay = ({ kind, code }: { readonly kind: string; readonly code: string }): boolean =>
  kind === 'partner-failing' || isOfTheWay(code)
