import type { Tx } from '../database.ts'
import { type NounRows, type PostRequest, recordsPerFile } from './request.ts'
import { stagedTable } from './stage.ts'

/**
 * Queues one delivery per posted row and route, in the transaction that posts it. The business key makes it once: a row
 * whose delivery is already there adds none. Versions of one claim are queued in their order. A captured claim is
 * not queued, nor its reversal: who hears of it may pay it.
 */
export const queueDeliveries = async (tx: Tx, request: PostRequest): Promise<number> => {
  let queued = 0
  for (const route of request.routes) {
    const rows = request.nouns.find(({ noun }) => noun.name === route.noun)
    if (rows) queued += await queueRoute(tx, request, rows, route.feedId)
  }
  return queued
}

async function queueRoute(tx: Tx, request: PostRequest, rows: NounRows, feedId: string): Promise<number> {
  const { noun } = rows
  const key = noun.key.map((column) => `s.${column}::text`).join(`, '/', `)
  const version = noun.time === 'versioned' ? `, '/', s.content_hash::text` : ''
  const member = 'member_key' in noun.columns ? 's.member_key' : `s.${noun.key[0]}::text`
  const rest = noun.key.slice(1).map((column) => `s.${column}`)
  const { rowCount } = await tx.query(
    `insert into mortar.delivery (tenant_id, feed_id, noun, lineage_id, run_id, business_key, order_key, claim_key, queued_at, next_attempt_at)
     select $7, $1, $2, $3::bigint + s.record_no, $4, concat($5::text, '/', ${key}${version}), ${member},
            concat($5::text, '/', s.${noun.key[0]}), $6, $6
     from ${stagedTable(noun)} s
     where not exists (select from verdict v where v.record_no = s.record_no
             and (v.outcome in ('held', 'rejected') or (v.noun = $2 and v.outcome in ('duplicate', 'unchanged'))))
       ${noun.name === 'pharmacy-claim' ? notCaptured : ''}
     order by min(s.record_no) over (partition by s.${noun.key[0]}), ${[...rest, 's.record_no'].join(', ')}
     on conflict (tenant_id, feed_id, business_key) do nothing`,
    [feedId, noun.name, request.rawFileNo * recordsPerFile, request.runId, request.partnerId, request.now, tx.tenantId],
  )
  return rowCount ?? 0
}

/** Neither captured nor the version that takes back a captured one, which is posted by now. */
const notCaptured = `
  and s.claim_status <> 'captured' and not (s.claim_status = 'reversed' and exists (
    select from mortar.pharmacy_claim c where c.tenant_id = $7 and c.partner_id = $5 and c.claim_number = s.claim_number
      and c.version_no = s.version_no - 1 and c.claim_status = 'captured'))`
