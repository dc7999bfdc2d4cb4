import { closeAlarm, openAlarm } from '@mortar/store/alarms'
import { withTenant } from '@mortar/store/database'
import { isFailure, type TransportFailure } from '@mortar/transport/failure'
import { Fault } from '@mortar/values/issue'
import type { Ground } from './ground.ts'
import type { FeedWork } from './look.ts'
import { openWayAlarm } from './way-alarm.ts'
import { whatHelps } from './what-helps.ts'

/** What a pass over a feed came to. */
export interface PassEnd {
  /** Whether the partner was asked at all. */
  readonly looked: boolean
  readonly errors: readonly unknown[]
}

/** Opens the alarms of what a pass could not do and closes those of what it could. */
export const tellFeed = (ground: Ground, work: FeedWork, { looked, errors }: PassEnd): Promise<void> =>
  withTenant(ground.db, ground.tenantId, async (tx) => {
    const { feed, partner } = work
    const about = { subject: feed.id, now: ground.now() }
    const failure = errors.find(isOfPartner)
    if (failure) {
      const effect = [failure.message, whatHelps[failure.code], feed.feed.effect].filter(Boolean).join(' ')
      const { code, needsPerson: asksPerson } = failure
      await openWayAlarm(tx, { ...about, kind: 'feed-unreachable', partner, code, effect, asksPerson })
    } else if (looked) await closeAlarm(tx, { ...about, kind: 'feed-unreachable' })
    const broken = errors.find((error) => !isOfPartner(error))
    if (broken) await openAlarm(tx, { ...about, kind: 'feed-failing', ...brokenWords(work, broken) })
    else if (!failure) await closeAlarm(tx, { ...about, kind: 'feed-failing' })
  })

/** What is between us and the partner; our own keys and machines are not. */
const isOfPartner = (error: unknown): error is TransportFailure => isFailure(error) && !error.code.startsWith('pgp-')

const brokenWords = ({ feed, partner }: FeedWork, error: unknown) => ({
  code: error instanceof Fault ? error.code : 'machine-fault',
  effect: `${error instanceof Fault ? error.message : `Files of ${partner.partner.name} cannot be worked.`} ${feed.feed.effect}`,
})
