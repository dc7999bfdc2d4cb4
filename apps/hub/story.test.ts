import { withTenant } from '@mortar/store/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  answered,
  apiFeed,
  caseInput,
  claimsFeed,
  enrol,
  fileName,
  upload,
  workedFile,
  workReplays,
} from './test-seed.ts'
import { type TestHub, testHub } from './testing.ts'

let hub: TestHub

beforeAll(async () => {
  hub = await testHub()
  await enrol(hub, ['M000003-01', 'M000003-02', 'M000003-03'])
})
afterAll(() => hub.stop())

describe('a file, from a person’s hands to the answer of the claims system', () => {
  let runId: number

  test('becomes a run that balances', async () => {
    ;({ runId } = await workedFile(hub, 'happy-path', 42))
    const run = (await hub.ann.get(`/api/runs/${runId}`)).body
    expect(run).toMatchObject({ state: 'posted', recordsIn: 7, fileOn: '2026-03-03', sequenceNo: 42 })
    expect(run.outcomes).toEqual({ posted: 7, updated: 0, unchanged: 0, duplicate: 0, held: 0, rejected: 0 })
    const units = run.ledger.map((row: { unit: string; balances: boolean }) => [row.unit, row.balances])
    expect(units).toEqual([
      ['records', true],
      ['bytes', true],
      ['cents:patient-paid', true],
      ['cents:plan-paid', true],
    ])
    expect(run.controls.map((control: { ok: boolean }) => control.ok)).toEqual([true, true, true])
    expect(run.steps.map((step: { step: string }) => step.step)).toEqual(['read', 'map', 'post'])
    expect(run.deliveries.queued).toBe(7)
    expect((await hub.ann.get('/api/runs')).body.items[0]).toMatchObject({ runId, fileName: fileName(42) })
  })

  test('shows what became of each of its bytes', async () => {
    const { body } = await hub.ann.get(`/api/runs/${runId}/map`)
    const bytes = caseInput('happy-path', 42).length
    expect(body).toEqual({
      bytes,
      exact: true,
      segments: [
        { byteFrom: 0, byteTo: 161, outcome: 'envelope' },
        { byteFrom: 161, byteTo: bytes - 161, outcome: 'posted' },
        { byteFrom: bytes - 161, byteTo: bytes, outcome: 'envelope' },
      ],
    })
  })

  test('is delivered, and what the partner refuses becomes a discrepancy', async () => {
    const accepted = await answered(hub, 'accepted', '{"claim":1}')
    const refused = await answered(hub, 'refused', '{"claim":2}')
    expect((await hub.ann.get('/api/deliveries?state=refused')).body.items).toMatchObject([{ deliveryId: refused }])
    expect((await hub.ann.get('/api/deliveries?q=NT-77')).body.items).toMatchObject([{ deliveryId: accepted }])
    expect((await hub.ann.get(`/api/deliveries?run=${runId}&feed=${apiFeed}`)).body.items).toHaveLength(7)
    expect((await hub.ann.get(`/api/runs/${runId}`)).body.deliveries).toMatchObject({
      accepted: 1,
      refused: 1,
      queued: 5,
    })
    const { body } = await hub.ann.get('/api/discrepancies')
    expect(body.clusters).toMatchObject([{ code: 'unknown-plan', count: 1, amountCents: 1250 }])
    expect(body.items).toMatchObject([{ deliveryId: refused, overdue: true, owner: null }])
  })

  test('a discrepancy is owned, resolved and opened again; its delivery is sent once more', async () => {
    const [{ discrepancyId, deliveryId }] = (await hub.ann.get('/api/discrepancies')).body.items
    const url = `/api/discrepancies/${discrepancyId}`
    await hub.ann.send('POST', `${url}/assign`, { owner: 'person@demo.test' })
    expect((await hub.ann.get('/api/discrepancies?owner=none')).body.items).toEqual([])
    expect((await hub.ann.get('/api/discrepancies?owner=person@demo.test')).body.items).toHaveLength(1)
    await hub.ann.send('POST', `${url}/resolve`, { resolution: 'plan added there' })
    expect((await hub.ann.get('/api/discrepancies')).body.items).toEqual([])
    expect((await hub.ann.get('/api/discrepancies?state=resolved')).body.items).toMatchObject([
      { resolution: 'plan added there', resolvedBy: 'user:person@demo.test' },
    ])
    expect((await hub.ann.send('POST', `${url}/resolve`, { resolution: 'again' })).status).toBe(404)
    await hub.ann.send('POST', `${url}/reopen`)
    expect((await hub.ann.get('/api/discrepancies')).body.items).toHaveLength(1)
    const retried = await hub.ann.send('POST', '/api/deliveries/retry', { deliveryIds: [deliveryId] })
    expect(retried.body).toEqual({ deliveries: 1 })
    expect((await hub.ann.get(`/api/deliveries/${deliveryId}`)).body).toMatchObject({ state: 'queued', discrepancyId })
  })

  test('shows one record end to end under the lens, and who looked before', async () => {
    const [{ deliveryId, lineageId }] = (await hub.ann.get('/api/deliveries?q=NT-77')).body.items
    const delivery = (await hub.ann.get(`/api/deliveries/${deliveryId}`)).body
    const answer = { status: 201, requestBody: '{"claim":1}', responseBody: '{"id":"NT-77"}' }
    expect(delivery.attemptList).toMatchObject([answer])
    const { body } = await hub.ann.get(`/api/lens/${lineageId}`)
    expect(body.record).toMatchObject({ lineageId, outcome: 'posted', runId })
    expect(body.file).toMatchObject({ fileName: fileName(42), bytes: 1449 })
    const { noun, columns } = body.rows[0]
    expect(noun).toBe('pharmacy-claim')
    const column = (name: string) => columns.find((each: { name: string }) => each.name === name)
    expect(column('plan_paid_cents')).toMatchObject({ kind: 'cents', value: 3552 })
    expect(column('filled_on')).toMatchObject({ kind: 'date', value: '2026-03-03' })
    expect(body.deliveries).toMatchObject([{ deliveryId, theirId: 'NT-77', attemptList: [answer] }])
    expect(body.history).toMatchObject([{ who: 'user:person@demo.test', action: 'delivery.read' }])
    const again = (await hub.ann.get(`/api/lens/${lineageId}`)).body
    expect(again.history[0]).toMatchObject({ who: 'user:person@demo.test', action: 'record.read' })
  })

  test('shows under the lens the very bytes, and where each value came from', async () => {
    const [{ lineageId }] = (await hub.ann.get('/api/deliveries?q=NT-77')).body.items
    const { raw, fields, rows } = (await hub.ann.get(`/api/lens/${lineageId}`)).body
    const bytes = caseInput('happy-path', 42)
    expect(`${raw.text}\n`).toBe(bytes.subarray(raw.byteFrom, raw.byteTo).toString())
    const planPaid = fields.find((field: { name: string }) => field.name === 'plan_paid')
    expect(planPaid.text).toBe(bytes.subarray(planPaid.byteFrom, planPaid.byteTo).toString())
    const column = rows[0].columns.find((each: { name: string }) => each.name === 'plan_paid_cents')
    expect(column.from).toContainEqual(expect.objectContaining({ kind: 'field', name: 'plan_paid' }))
  })

  test('is found by claim number, record, run, file and their id', async () => {
    const [{ deliveryId, lineageId, businessKey }] = (await hub.ann.get('/api/deliveries?q=NT-77')).body.items
    const claim = businessKey.split('/')[1]
    const kinds = async (q: string) =>
      (await hub.ann.get(`/api/search?q=${encodeURIComponent(q)}`)).body.map((hit: { kind: string; to: string }) => [
        hit.kind,
        hit.to,
      ])
    expect(await kinds(claim)).toContainEqual(['claim', `/lens/${lineageId}`])
    expect(await kinds(String(lineageId))).toContainEqual(['record', `/lens/${lineageId}`])
    expect(await kinds(String(runId))).toContainEqual(['run', `/runs/${runId}`])
    expect(await kinds('clm_20260303')).toContainEqual(['file', `/runs/${runId}`])
    expect(await kinds('NT-77')).toEqual([['delivery', `/deliveries/${deliveryId}`]])
    expect(await kinds('acme')).toContainEqual(['partner', '/partners/acme-pbm'])
    expect(await kinds('M000003-01')).toContainEqual(['member', expect.stringContaining('/lens/')])
    expect((await hub.ann.get(`/api/deliveries?q=${claim}`)).body.items.length).toBeGreaterThan(0)
  })
})

describe('a record that waits', () => {
  let runId: number
  let lineageId: number

  test('is in quarantine under its cause, beside those that were posted before', async () => {
    ;({ runId } = await workedFile(hub, 'held-member', 43))
    const { groups, items } = (await hub.ann.get('/api/quarantine')).body
    const hint = 'The member is not known yet; these go on by themselves when the member arrives.'
    expect(groups).toEqual([
      { feedId: claimsFeed, outcome: 'held', cause: 'member-not-loaded', code: null, count: 1, hint },
    ])
    expect(items).toMatchObject([{ runId, feedId: claimsFeed, fileName: fileName(43), heldCause: 'member-not-loaded' }])
    lineageId = items[0].lineageId
    const held = (await hub.ann.get(`/api/runs/${runId}/records?outcome=held`)).body.items
    expect(held.map((record: { lineageId: number }) => record.lineageId)).toEqual([lineageId])
  })

  test('is corrected only in fields its layout has, and the correction can be taken back', async () => {
    const correction = { lineageId, field: 'cardholder_id', value: 'M000003', reason: 'typed wrong' }
    expect(await hub.ann.send('POST', '/api/quarantine/correct', { ...correction, field: 'shoe_size' })).toMatchObject({
      status: 400,
      body: { code: 'request-wrong', where: { field: 'field' } },
    })
    expect((await hub.ann.send('POST', '/api/quarantine/correct', correction)).status).toBe(200)
    expect((await hub.ann.get('/api/quarantine')).body.items[0].corrections).toMatchObject([
      { field: 'cardholder_id', value: 'M000003', reason: 'typed wrong', correctedBy: 'user:person@demo.test' },
    ])
    const gone = { lineageId, field: 'cardholder_id' }
    expect((await hub.ann.send('DELETE', '/api/quarantine/correct', gone)).status).toBe(200)
    expect((await hub.ann.send('DELETE', '/api/quarantine/correct', gone)).status).toBe(404)
  })

  test('is set aside and brought back', async () => {
    const aside = await hub.ann.send('POST', '/api/quarantine/dismiss', { lineageIds: [lineageId], reason: 'a test' })
    expect(aside.body).toEqual({ records: 1 })
    expect((await hub.ann.get('/api/quarantine?outcome=dismissed')).body.items).toHaveLength(1)
    expect((await hub.ann.get('/api/quarantine')).body.items).toEqual([])
    const back = await hub.ann.send('POST', '/api/quarantine/restore', { lineageIds: [lineageId] })
    expect(back.body).toEqual({ records: 1 })
    expect((await hub.ann.get('/api/quarantine')).body.items).toHaveLength(1)
  })

  test('goes on when its member is known and a person says so', async () => {
    await enrol(hub, ['M999001-01'])
    const asked = { cause: 'member-not-loaded', reason: 'the member came' }
    const { body } = await hub.ann.send('POST', '/api/quarantine/replay', asked)
    expect(body.runIds).toHaveLength(1)
    await workReplays(hub, body.runIds)
    const run = (await hub.ann.get(`/api/runs/${runId}`)).body
    expect(run.releasedSince.posted).toBe(1)
    expect(run.waiting.held).toBe(0)
    expect(run.replays).toMatchObject([{ runId: body.runIds[0], state: 'posted', recordsIn: 1 }])
    const decided = (await hub.ann.get(`/api/runs/${body.runIds[0]}/records`)).body.items
    expect(decided).toMatchObject([{ lineageId, runId, outcomeRunId: body.runIds[0], outcome: 'posted' }])
    expect(
      (await hub.ann.send('POST', '/api/quarantine/correct', { lineageId, field: 'ndc', value: '1', reason: 'late' }))
        .status,
    ).toBe(409)
  })
})

describe('a file that is held whole', () => {
  let runId: number

  test('is one decision and no flood of records', async () => {
    const before = (await hub.ann.get('/api/quarantine')).body.items.length
    ;({ runId } = await workedFile(hub, 'bad-trailer', 44))
    expect((await hub.ann.get(`/api/runs/${runId}`)).body).toMatchObject({ state: 'held', cause: 'control-differs' })
    expect((await hub.ann.get('/api/quarantine')).body.items).toHaveLength(before)
    const { open } = (await hub.ann.get('/api/today')).body
    expect(open).toMatchObject({ heldFiles: { count: 1 }, alarms: [{ kind: 'file-held' }] })
    // The trailer tells $61.66 and the rows hold $71.66: ten dollars differ.
    const { items } = (await hub.ann.get(`/api/discrepancies`)).body
    expect(items.find((one: { runId: number }) => one.runId === runId)).toMatchObject({ amountCents: 1_000 })
  })

  test('is refused by a person', async () => {
    expect((await hub.ann.send('POST', `/api/runs/${runId}/reject`, { reason: 'another comes' })).status).toBe(200)
    expect((await hub.ann.get('/api/today')).body.open).toMatchObject({ heldFiles: { count: 0 }, alarms: [] })
    expect((await hub.ann.get('/api/alarms?state=closed')).body.items).toMatchObject([{ kind: 'file-held' }])
  })

  test('a run that was not stopped is neither released nor rejected', async () => {
    const posted = (await hub.ann.get('/api/runs?state=posted')).body.items.at(-1).runId
    for (const act of ['release', 'reject']) {
      const answer = await hub.ann.send('POST', `/api/runs/${posted}/${act}`, { reason: 'a test' })
      expect(answer).toMatchObject({ status: 409, body: { code: 'wrong-moment' } })
    }
  })
})

test('bytes handed over twice under one name are told as a duplicate', async () => {
  await upload(hub, 'ACMERX_CLM_20260303_0042.txt.pgp', caseInput('happy-path', 42))
  await hub.workFiles(claimsFeed)
  const [run] = (await hub.ann.get('/api/runs')).body.items
  expect(run).toMatchObject({ state: 'duplicate' })
  const { file } = (await hub.ann.get(`/api/runs/${run.runId}`)).body
  expect(file.duplicateOf).toMatchObject({ rawFileNo: 1, runId: 1 })
})

test('an out feed takes no file', async () => {
  expect(await upload(hub, 'a.txt', Buffer.from('x'), apiFeed)).toMatchObject({
    status: 409,
    body: { code: 'wrong-moment' },
  })
})

test('a file larger than the feed allows is refused while it comes, and nothing of it is kept', async () => {
  const small = await testHub(undefined, (text) => text.replace('max_bytes: 4GB', 'max_bytes: 1KB'))
  const answer = await upload(small, fileName(42), caseInput('happy-path', 42))
  expect(answer).toMatchObject({ status: 413, body: { code: 'request-too-large' } })
  await small.workFiles(claimsFeed)
  expect((await small.ann.get('/api/runs')).body.items).toEqual([])
  await small.stop()
})

test('the audit log tells who read and changed what, in order', async () => {
  const rows = await withTenant(hub.db, 'demo', async (tx) => {
    const sql = `select action from mortar.audit_entry where actor = 'user:person@demo.test' order by entry_no`
    return (await tx.query<{ action: string }>(sql)).rows
  })
  const actions = rows.map(({ action }) => action).filter((action, at, all) => action !== all[at - 1])
  expect(actions.slice(0, 12)).toEqual([
    'account.create',
    'account.sign-in',
    'file.hand-over',
    'discrepancy.assign',
    'discrepancy.resolve',
    'discrepancy.reopen',
    'delivery.retry',
    'delivery.read',
    'record.read',
    'search',
    'file.hand-over',
    'record.correct',
  ])
})
