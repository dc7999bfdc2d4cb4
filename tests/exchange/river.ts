import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deliver } from '@mortar/journeys/deliver'
import { feedIn } from '@mortar/journeys/feed-in'
import { release, replay } from '@mortar/journeys/replay'
import { watch } from '@mortar/journeys/watch'
import { withTenant } from '@mortar/store/database'
import type { Exchange } from './open-exchange.ts'

export const claimsIn = 'acme-pbm/paid-claims-daily'
export const membersIn = 'north-tpa/eligibility-api'
export const claimsOut = 'north-tpa/claims-api'

/** An alarm as the console lists it. */
export interface AlarmSeen {
  readonly alarmId: number
  readonly kind: string
  readonly subject: string
  readonly code: string
  readonly effect: string
}

/** The whole seen from outside: work it, and ask what is true of it. */
export interface River {
  readonly rows: <Row>(sql: string, values?: unknown[]) => Promise<Row[]>
  /** Does once what the queue does in a while: look, work, release, deliver, watch. What fails is tried again by the next. */
  readonly flow: (seconds?: number) => Promise<void>
  readonly openAlarms: () => Promise<AlarmSeen[]>
  /** Everything that must hold at any moment, faults or not; what does not, in words. */
  readonly wrongs: () => Promise<string[]>
  /** Everything that must be true besides when nothing is wrong any more. */
  readonly unfinished: () => Promise<string[]>
}

export const riverOf = ({ ground, db, home, control, pass }: Exchange): River => {
  const rows: River['rows'] = (sql, values = []) =>
    withTenant(db, 'demo', async (tx) => (await tx.query(sql, values)).rows as never)

  const replayReleased = async () => {
    for (const runId of await release(ground)) {
      const [job] = await rows<{ ids: number[] }>(
        `select array_agg(lineage_id) as ids from mortar.record r join mortar.run f on f.run_id = r.run_id
         where f.raw_file_no = (select raw_file_no from mortar.run where run_id = $1) and r.outcome = 'held'`,
        [runId],
      )
      await replay(ground, { runId, lineageIds: job?.ids ?? [], actor: 'user:test', reason: 'a test' })
    }
  }

  const flow: River['flow'] = async (seconds = 20) => {
    pass(seconds * 1_000)
    const jobs = [
      () => feedIn(ground, membersIn, 'schedule'),
      () => feedIn(ground, claimsIn, 'schedule'),
      replayReleased,
      () => deliver(ground, claimsOut),
      () => watch(ground),
    ]
    for (const job of jobs) await job().catch(() => {})
  }

  const heldByTpa = (): { key: string; memberId: string }[] => {
    const text = readFileSync(join(home.home.dataDir, 'sandbox/north-tpa/claims.ndjson'), 'utf8')
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { externalClaimId: string; version: number; memberId: string })
      .map(({ externalClaimId, version, memberId }) => ({ key: `acme-pbm/${externalClaimId}/${version}`, memberId }))
  }

  const wrongs = async () => {
    const held = heldByTpa()
    const keys = held.map(({ key }) => key)
    const unbalanced = await rows<{ run_id: number; unit: string }>(
      `select run_id, unit from mortar.ledger_line l join mortar.run r using (run_id)
       where r.state <> 'working' group by run_id, unit
       having sum(amount) filter (where bucket = 'in') <> coalesce(sum(amount) filter (where bucket <> 'in'), 0)`,
    )
    const deliveries = await rows<{ key: string; state: string; chain: string }>(
      `select business_key as key, state, order_key as chain from mortar.delivery where feed_id = $1 order by delivery_id`,
      [claimsOut],
    )
    const accepted = deliveries.filter(({ state }) => state === 'accepted')
    return [
      ...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${key} is at the TPA twice`),
      ...accepted
        .filter(({ key }) => !keys.includes(key))
        .map(({ key }) => `${key} is called accepted and is not there`),
      ...unbalanced.map(({ run_id: runId, unit }) => `run ${runId} does not balance in ${unit}`),
      ...outOfOrder(deliveries, keys),
    ]
  }

  const unfinished = async () => {
    const keys = heldByTpa().map(({ key }) => key)
    const posted = await rows<{ key: string }>(
      `select partner_id || '/' || claim_number || '/' || version_no as key from mortar.pharmacy_claim`,
    )
    const waiting = await rows<{ state: string; count: number }>(
      `select state, count(*)::int as count from mortar.delivery where state <> 'accepted' group by state`,
    )
    const runs = await rows<{ run_id: number }>(`select run_id from mortar.run where state in ('working', 'failed')`)
    const discrepancies = await rows<{ summary: string }>(
      'select summary from mortar.discrepancy where resolved_at is null',
    )
    const { files } = (await control('GET', '/state')) as { files: { outbox: { name: string }[] } }
    return [
      ...posted.filter(({ key }) => !keys.includes(key)).map(({ key }) => `${key} is not at the TPA`),
      ...waiting.map(({ state, count }) => `${count} deliveries are ${state}`),
      ...runs.map(({ run_id: runId }) => `run ${runId} is not closed`),
      ...discrepancies.map(({ summary }) => `open: ${summary}`),
      ...files.outbox.map(({ name }) => `${name} still lies in the outbox`),
      ...(await openAlarms()).map(({ kind, code }) => `alarm ${kind} ${code} is open`),
    ]
  }

  const openAlarms = () =>
    rows<AlarmSeen>(
      `select alarm_id::float8 as "alarmId", kind, subject, code, effect from mortar.alarm where closed_at is null
       order by alarm_id`,
    )

  return { rows, flow, openAlarms, wrongs, unfinished }
}

/** Of each member, what came to the TPA came in the order in which it was queued. */
const outOfOrder = (deliveries: readonly { key: string; chain: string }[], keys: readonly string[]): string[] =>
  [...Map.groupBy(deliveries, ({ chain }) => chain).values()].flatMap((chain) => {
    const places = chain.map(({ key }) => keys.indexOf(key)).filter((place) => place >= 0)
    const isRising = places.every((place, at) => at === 0 || place > places[at - 1]!)
    return isRising ? [] : [`${chain[0]!.key} and what follows it came out of order`]
  })
