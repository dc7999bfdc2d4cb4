import { openClaimDesk } from '@mortar/journeys/claim-online'
import { claimGround, enrol } from '@mortar/journeys/claims/testing'
import { withTenant } from '@mortar/store/database'
import { day } from '@mortar/testkit/days'
import { type LiveClaim, type LiveCode, liveMessage } from '@mortar/testkit/live-claims'
import { families, memberIdOf } from '@mortar/testkit/people'
import { random } from '@mortar/testkit/random'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHub, testHub } from './testing.ts'

const now = new Date('2026-03-10T15:00:00Z')
const people = families({ random: random('claim-screens'), count: 6, effectiveOn: day('2024-01-01') }).flat()
const person = people.find(({ planCode, relationshipCode }) => planCode !== 'RXBRONZE' && relationshipCode === '01')!
const billed: LiveClaim = {
  person,
  pharmacyId: '2000100000',
  prescriberId: '2005000007',
  ndc11: '99106100190',
  prescriptionNumber: '7000001',
  fillNumber: 0,
  serviceOn: day('2026-03-09'),
  quantityMilli: 30_000,
  daysSupply: 30,
  priceCents: 4_000,
}

let hub: TestHub

beforeAll(async () => {
  hub = await testHub()
  await withTenant(hub.db, 'demo', (tx) => enrol(tx, people, new Date('2025-12-01T00:00:00Z')))
  const desk = openClaimDesk(claimGround(hub.db, () => now))
  const send = (code: LiveCode, claim: LiveClaim) =>
    desk.answer(liveMessage(code, claim), { receivedAt: now, listener: 'test' })
  await send('B1', billed)
  await send('B1', { ...billed, prescriptionNumber: '7000002', pharmacyId: '2999999999' })
  await send('B2', billed)
})
afterAll(() => hub.stop())

const list = async (query: string) => (await hub.ann.get(`/api/claims?${query}`)).body.items

test('claims are found by what was asked and what came of it, the latest first', async () => {
  expect(await list('')).toMatchObject([{ kind: 'reversed' }, { kind: 'rejected' }, { kind: 'paid' }])
  const paid = { kind: 'paid', prescriptionNumber: '7000001', memberKey: memberIdOf(person), serviceOn: '2026-03-09' }
  expect(await list('kind=paid')).toMatchObject([paid])
  expect(await list(`member=${memberIdOf(person)}&prescription=7000001`)).toMatchObject([{ kind: 'reversed' }, paid])
  const [refused] = await list('pharmacy=2999999999')
  expect(refused.rejectCodes).not.toEqual([])
  expect(await list(`reject=${refused.rejectCodes[0]}`)).toEqual([refused])
  expect(await list(`claim=${refused.decisionNo}&from=2026-03-09&to=2026-03-09`)).toEqual([refused])
  expect(await list('from=2026-03-10')).toEqual([])
  expect(await list('to=2026-03-08')).toEqual([])
})

test('pages of claims go on where the one before ended', async () => {
  const first = (await hub.ann.get('/api/claims?limit=2')).body
  expect(first.items).toHaveLength(2)
  expect(await list(`limit=2&cursor=${first.nextCursor}`)).toMatchObject([{ kind: 'paid' }])
})

test('a list of claims is noted in the audit, and shows nothing to another tenant', async () => {
  const looks = () =>
    withTenant(hub.db, 'demo', async (tx) => {
      const { rows } = await tx.query<{ actor: string }>(
        `select actor from mortar.audit_entry where action = 'claim.list'`,
      )
      return rows
    })
  const before = (await looks()).length
  await list('')
  expect((await looks()).slice(before)).toEqual([{ actor: 'user:person@demo.test' }])
  expect((await hub.bob.get('/api/claims')).body.items).toEqual([])
})

test('a claim is told with each step, its plan line, its price, its history and what it moved', async () => {
  const [paid] = await list('kind=paid')
  const { body } = await hub.ann.get(`/api/claims/${paid.decisionNo}`)
  expect(body).toMatchObject({ claim: paid, same: true, sealed: true, rejects: [] })
  expect(body.history).toMatchObject([{ kind: 'paid' }, { kind: 'reversed', reverses: paid.decisionNo }])
  const total = body.price.parts.reduce((sum: number, { cents }: { cents: number }) => sum + cents, 0)
  expect([total, body.price.planPaysCents]).toEqual([paid.planPaidCents, paid.planPaidCents])
  const lines = body.steps.flatMap(({ line }: { line: { file: string } | null }) => line ?? [])
  expect(lines[0]).toMatchObject({ file: expect.stringMatching(/^plans\//), source: expect.stringMatching(/./) })
  const reversal = (await hub.ann.get(`/api/claims/${body.history[1].decisionNo}`)).body
  expect(body.moves.length).toBeGreaterThan(0)
  const ends = (name: string) => (move: Record<string, number>) => move[name]
  expect(reversal.moves.map(ends('afterCents'))).toEqual(body.moves.map(ends('beforeCents')))
})

test('a refused claim names its reasons and their edits; another tenant finds no claim', async () => {
  const [refused] = await list('kind=rejected')
  const { body } = await hub.ann.get(`/api/claims/${refused.decisionNo}`)
  expect(body.rejects.map(({ code }: { code: string }) => code)).toEqual(refused.rejectCodes)
  expect(body.rejects[0].edit).not.toBe('')
  expect(body).toMatchObject({ price: null, moves: [] })
  expect((await hub.bob.get(`/api/claims/${refused.decisionNo}`)).status).toBe(404)
})

test('each claim leads to the lens of its bytes', async () => {
  for (const { lineageId } of await list('')) expect((await hub.ann.get(`/api/lens/${lineageId}`)).status).toBe(200)
})

test('a pharmacy is found by either of its ids, whichever it sent', async () => {
  const prescriptions = async (query: string) =>
    (await list(query)).map(({ prescriptionNumber }: { prescriptionNumber: string }) => prescriptionNumber)
  expect(await prescriptions('pharmacy=2000100000')).toEqual(['7000001', '7000001'])
  expect(await prescriptions('pharmacy=9900100')).toEqual(['7000001', '7000001'])
  expect(await prescriptions('pharmacy=9900101')).toEqual([])
})

test('where days are asked for, claims go by day of service, also from page to page', async () => {
  const desk = openClaimDesk(claimGround(hub.db, () => now))
  const earlier = { ...billed, prescriptionNumber: '7000003', serviceOn: day('2026-02-01') }
  await desk.answer(liveMessage('B1', earlier), { receivedAt: now, listener: 'test' })
  const all = (await list('from=2026-01-01')) as { serviceOn: string; decisionNo: number }[]
  const sorted = all.toSorted((one, other) =>
    one.serviceOn === other.serviceOn ? other.decisionNo - one.decisionNo : one.serviceOn < other.serviceOn ? 1 : -1,
  )
  expect(all).toEqual(sorted)
  expect(all.length).toBeGreaterThan(3)
  const paged: unknown[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const { body } = await hub.ann.get(`/api/claims?from=2026-01-01&limit=1${cursor && `&cursor=${cursor}`}`)
    paged.push(...body.items)
    cursor = body.nextCursor
  }
  expect(paged).toEqual(all)
  expect(await list('from=2026-01-01&cursor=99')).toEqual([])
})
