import { readFileSync } from 'node:fs'
import { replay } from '@mortar/journeys/replay'
import { openAlarm } from '@mortar/store/alarms'
import { type Tx, withTenant } from '@mortar/store/database'
import { type AttemptResult, saveAttempts } from '@mortar/store/deliveries'
import { openDiscrepancies } from '@mortar/store/discrepancies'
import { waitingRecords } from '@mortar/store/records'
import { type Answer, origin, type TestHub } from './testing.ts'

/** The in feed of the demo site that the tests fill. */
export const claimsFeed = 'acme-pbm/paid-claims-daily'
/** The out feed its claims go to. */
export const apiFeed = 'north-tpa/claims-api'

const cases = new URL(`../../sites/demo/partners/acme-pbm/feeds/paid-claims-daily.in/tests/`, import.meta.url)

/** The input of a test case of the demo feed, as the file of that sequence number. */
export const caseInput = (name: string, sequenceNo: number): Buffer => {
  const text = readFileSync(new URL(`${name}/input.txt`, cases), 'latin1')
  return Buffer.from(text.replace(/ACMERX\d{4}/, `ACMERX${String(sequenceNo).padStart(4, '0')}`), 'latin1')
}

/** The name under which Acme lays down the file of a sequence number. */
export const fileName = (sequenceNo: number): string =>
  `ACMERX_CLM_20260303_${String(sequenceNo).padStart(4, '0')}.txt.pgp`

/** Hands a file over through the API. */
export const upload = async (hub: TestHub, name: string, content: Buffer, feedId = claimsFeed): Promise<Answer> => {
  const answer = await hub.app.inject({
    method: 'POST',
    url: `/api/feeds/${feedId}/upload?fileName=${name}`,
    headers: { host: 'hub.test', origin, cookie: hub.ann.cookie, 'content-type': 'application/octet-stream' },
    payload: content,
  })
  return { status: answer.statusCode, body: answer.json() }
}

/** Hands over a demo file and works it; gives its run. */
export const workedFile = async (hub: TestHub, name: string, sequenceNo: number): Promise<{ runId: number }> => {
  await upload(hub, fileName(sequenceNo), caseInput(name, sequenceNo))
  await hub.workFiles(claimsFeed)
  return (await hub.ann.get('/api/runs?limit=1')).body.items[0]
}

const inDemo = <T>(hub: TestHub, work: (tx: Tx) => Promise<T>) => withTenant(hub.db, 'demo', work)

/** Enrols members, as the eligibility feed would have. */
export const enrol = (hub: TestHub, memberKeys: readonly string[]): Promise<unknown> =>
  inDemo(hub, (tx) =>
    tx.query(
      `insert into mortar.member (partner_id, lineage_id, run_id, qc_flag, content_hash, known_from, member_key, family_id,
         relationship, last_name, first_name, birth_on)
       select 'north-tpa', 90000000000 + row_number() over (), 1, 'pass', md5(key)::uuid, now(), key, key, 'self',
         'Testone', 'Ann', '1980-01-01' from unnest($1::text[]) key`,
      [memberKeys],
    ),
  )

/** Works replays that the API asked for, as a worker would. */
export const workReplays = async (hub: TestHub, runIds: readonly number[]): Promise<void> => {
  for (const runId of runIds) {
    const records = await inDemo(hub, (tx) => waitingRecords(tx, { heldCause: 'member-not-loaded' }))
    const lineageIds = records.map((record) => record.lineageId)
    await replay(hub.ground, { runId, lineageIds, actor: 'user:test', reason: 'test' })
  }
}

/** Answers the oldest waiting delivery as the partner would have; gives its id. */
export const answered = (hub: TestHub, state: 'accepted' | 'refused', body: string): Promise<number> =>
  inDemo(hub, async (tx) => {
    const { rows } = await tx.query<{ id: number; lineage: number; run: number }>(
      `select delivery_id as id, lineage_id as lineage, run_id as run from mortar.delivery where state = 'queued'
       order by delivery_id limit 1`,
    )
    const { id: deliveryId, lineage, run } = rows[0]!
    const at = new Date()
    await saveAttempts(tx, [{ ...attempt(state, body), deliveryId, startedAt: at, endedAt: at, nextAttemptAt: at }])
    if (state === 'refused') await openDiscrepancies(tx, [discrepancy({ deliveryId, lineage, run, at })])
    return deliveryId
  })

const attempt = (
  state: 'accepted' | 'refused',
  requestBody: string,
): Omit<AttemptResult, 'deliveryId' | 'startedAt' | 'endedAt' | 'nextAttemptAt'> => ({
  state,
  method: 'POST',
  path: '/claims',
  requestBody,
  status: state === 'accepted' ? 201 : 422,
  responseBody: state === 'accepted' ? '{"id":"NT-77"}' : '{"error":"unknown plan"}',
  code: state === 'accepted' ? null : 'unknown-plan',
  theirId: state === 'accepted' ? 'NT-77' : null,
})

const discrepancy = (of: { deliveryId: number; lineage: number; run: number; at: Date }) => ({
  kind: 'delivery-refused' as const,
  partnerId: 'north-tpa',
  feedId: apiFeed,
  runId: of.run,
  lineageId: of.lineage,
  deliveryId: of.deliveryId,
  code: 'unknown-plan',
  summary: 'The claims system refused a claim.',
  amountCents: 1250,
  openedAt: of.at,
  dueAt: new Date(of.at.getTime() - 1),
})

/** Opens an alarm about a subject. */
export const alarmed = (hub: TestHub, subject: string): Promise<boolean> =>
  inDemo(hub, (tx) =>
    openAlarm(tx, { kind: 'file-late', subject, code: 'file-late', effect: 'Late.', now: new Date() }),
  )
