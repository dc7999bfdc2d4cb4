import { openClaimDesk } from '@mortar/journeys/claim-online'
import { claimGround, enrol, samplePerson } from '@mortar/journeys/claims/testing'
import { withTenant } from '@mortar/store/database'
import { readResponse } from '@mortar/wire/ncpdp/read'
import { pair } from '@mortar/wire/ncpdp/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHub, testHub } from './testing.ts'

const now = new Date('2026-01-15T15:00:00Z')
const ask = Buffer.from(pair('23-p4-pa-request').request).toString('latin1')
const diagnosis = '\x1e\x1cAM13\x1cVE1\x1cWE02\x1cDOK5000'
const bill = Buffer.from(pair('02-b1-reject-75').request).toString('latin1')

let hub: TestHub
const send = async (text: string) => {
  const desk = openClaimDesk(claimGround(hub.db, () => now))
  const answer = await desk.answer(Buffer.from(text, 'latin1'), { receivedAt: now, listener: 'test' })
  return readResponse(answer).transactions[0]!.status!
}

beforeAll(async () => {
  hub = await testHub()
  await withTenant(hub.db, 'demo', (tx) => enrol(tx, [samplePerson], new Date('2025-01-01T00:00:00Z')))
})
afterAll(() => hub.stop())

test('what waits is found, granted by a person, and the claim is paid on it; another tenant sees and decides nothing', async () => {
  const { authorizationNumber } = await send(ask + diagnosis)
  const number = Number(authorizationNumber)
  const url = `/api/prior-auths/${number}`
  expect((await hub.ann.get('/api/prior-auths?status=pended')).body).toMatchObject({
    items: [{ number, drug: 'generic:ADALPEN', supportingText: 'SAMPLE SUPPORT TEXT', fillsUsed: 0, decidedBy: null }],
    nextCursor: null,
  })
  const { priorAuths } = (await hub.ann.get('/api/today')).body.open
  expect(priorAuths).toEqual({ count: 1, oldestAskedAt: now.toISOString() })
  expect((await hub.bob.get('/api/today')).body.open.priorAuths).toEqual({ count: 0, oldestAskedAt: null })
  expect((await hub.bob.get('/api/prior-auths')).body.items).toEqual([])
  expect((await hub.bob.get(url)).status).toBe(404)
  const verdict = { outcome: 'approve', note: 'trial of methotrexate failed', terms: { fillsAllowed: 3 } }
  expect((await hub.bob.send('POST', `${url}/decide`, verdict)).status).toBe(404)

  expect((await hub.ann.send('POST', `${url}/decide`, verdict)).body).toMatchObject({
    status: 'approved',
    fillsAllowed: 3,
  })
  expect((await send(bill)).status).toBe('P')
  const { body } = await hub.ann.get(url)
  expect(body.priorAuth).toMatchObject({ status: 'approved', fillsUsed: 1, quantityUsedMilli: 2000 })
  expect(body.steps).toMatchObject([
    { event: 'requested', actor: 'pharmacy:1234567893', decisionNo: number },
    { event: 'approved', note: 'trial of methotrexate failed', decisionNo: null },
  ])
  expect(body.asked).toEqual({ ndc11: '00074055402', quantityMilli: 2000, daysSupply: 28, diagnoses: ['K5000'] })
  expect(body.uses).toMatchObject([{ fills: 1, quantityMilli: 2000 }])
  expect((await hub.ann.get(`/api/claims/${body.uses[0].decisionNo}`)).body.claim).toMatchObject({ kind: 'paid' })
  expect((await hub.ann.get('/api/today')).body.open.priorAuths).toEqual({ count: 0, oldestAskedAt: null })
})

test('an authorization is entered without a pharmacy: the claim is paid on it, and no pharmacy takes it back', async () => {
  const terms = { drug: 'ingredient:isotretinol', effectiveOn: '2026-01-01', expiresOn: '2026-06-30' }
  const entry = { memberKey: 'DEMO00000001-01', note: 'prescriber called', terms }
  const isotretinol = (text: string) => text.replace(/D7\d{11}/, 'D700990000027').replace('D80', 'D81')
  const claim = isotretinol(Buffer.from(pair('01-b1-paid').request).toString('latin1'))
  expect((await send(claim)).rejects?.map(({ code }) => code)).toEqual(['75'])
  const { status, body } = await hub.ann.send('POST', '/api/prior-auths', entry)
  expect([status, body]).toMatchObject([200, { status: 'approved', drug: 'ingredient:isotretinol', pharmacyId: null }])
  expect(await send(claim)).toMatchObject({ status: 'P' })
  expect((await hub.ann.get(`/api/prior-auths/${body.number}`)).body).toMatchObject({
    asked: null,
    uses: [{ fills: 1 }],
  })
  expect((await send(isotretinol(ask).replace('D0P4', 'D0P2'))).rejects?.map(({ code }) => code)).toEqual(['7A'])
  const wrong = [
    { ...entry, memberKey: 'NOBODY-01' },
    { ...entry, terms: { ...terms, drug: 'what was asked for' } },
    { ...entry, terms: { ...terms, expiresOn: '2025-01-01' } },
    { ...entry, terms: { drug: terms.drug } },
  ]
  for (const each of wrong) expect((await hub.ann.send('POST', '/api/prior-auths', each)).status).toBe(400)
  // Bob's tenant has nobody of this key.
  expect((await hub.bob.send('POST', '/api/prior-auths', entry)).status).toBe(400)
})

test('what was decided is not decided again, and terms that mean nothing are told where they are wrong', async () => {
  const { authorizationNumber } = await send(ask.replace('00074055402', '00990000023'))
  const url = `/api/prior-auths/${authorizationNumber}/decide`
  const verdict = { outcome: 'deny', note: 'not a benefit' }
  const wrong = await hub.ann.send('POST', url, {
    ...verdict,
    outcome: 'approve',
    terms: { drug: 'what was asked for' },
  })
  expect([wrong.status, wrong.body]).toMatchObject([400, { code: 'prior-auth-terms', where: { field: 'drug' } }])
  expect((await hub.ann.send('POST', url, verdict)).body).toMatchObject({ status: 'denied' })
  const again = await hub.ann.send('POST', url, verdict)
  expect([again.status, again.body]).toMatchObject([409, { code: 'prior-auth-not-waiting' }])
  expect((await hub.ann.send('POST', '/api/prior-auths/1/decide', verdict)).status).toBe(404)
})
