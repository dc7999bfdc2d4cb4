import { deliver } from '@mortar/journeys/deliver'
import { feedIn } from '@mortar/journeys/feed-in'
import { release, replay } from '@mortar/journeys/replay'
import { withTenant } from '@mortar/store/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Exchange, openExchange } from './open-exchange.ts'

let exchange: Exchange
beforeAll(async () => {
  exchange = await openExchange({ until: '2026-11-20' })
})
afterAll(() => exchange.stop())

const rows = <Row>(sql: string): Promise<Row[]> =>
  withTenant(exchange.db, 'demo', async (tx) => (await tx.query(sql)).rows as Row[])

describe('a month of a PBM’s files', () => {
  test('members come first, then every file is worked, and each run balances', async () => {
    await feedIn(exchange.ground, 'north-tpa/eligibility-api', 'test')
    const worked = await feedIn(exchange.ground, 'acme-pbm/paid-claims-daily', 'test')
    expect(worked).toBeGreaterThan(15)
    const runs = await rows('select feed_id, state, cause, records_in, issues from mortar.run order by run_id')
    console.log(
      runs
        .map(
          (run: any) =>
            `${run.feed_id} ${run.state} ${run.cause} ${run.records_in} ${JSON.stringify(run.issues).slice(0, 150)}`,
        )
        .join('\n'),
    )
  })
  test('deliver', async () => {
    console.log(await deliver(exchange.ground, 'north-tpa/claims-api'))
    console.log(await rows('select state, last_code, count(*) from mortar.delivery group by 1,2'))
    console.log(await rows('select outcome, held_cause, count(*) from mortar.record group by 1,2'))
  })
})
