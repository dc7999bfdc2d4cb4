import { openClaimDesk } from '@mortar/journeys/claim-online'
import { claimGround, enrol } from '@mortar/journeys/claims/testing'
import { withTenant } from '@mortar/store/database'
import { day } from '@mortar/testkit/days'
import { families, memberIdOf } from '@mortar/testkit/people'
import { random } from '@mortar/testkit/random'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHub, testHub } from './testing.ts'

// The hub's own clock runs: a claim of yesterday is within every limit.
const now = new Date()
const yesterday = new Date(now.getTime() - 86_400_000).toISOString().slice(0, 10)
const people = families({ random: random('claim-screens'), count: 6, effectiveOn: day('2024-01-01') }).flat()
const person = people.find(({ planCode, relationshipCode }) => planCode !== 'RXBRONZE' && relationshipCode === '01')!

const form = {
  plan: 'RXGOLD',
  pharmacy: '2000100000',
  prescriber: '2005000007',
  drug: '99106100190',
  serviceOn: yesterday,
  quantity: '30',
  days: '30',
  cost: '40.00',
  fee: '5',
  daw: '1',
}

let hub: TestHub

beforeAll(async () => {
  hub = await testHub()
  await withTenant(hub.db, 'demo', (tx) => enrol(tx, people, new Date('2025-12-01T00:00:00Z')))
})
afterAll(() => hub.stop())

const attempt = async (changed: Record<string, string> = {}) =>
  (await hub.ann.send('POST', '/api/claims/try', { ...form, ...changed })).body

/** How many rows each table has that a live claim writes. */
const rowsKept = () =>
  withTenant(hub.db, 'demo', async (tx) => {
    const { rows } = await tx.query(`select
      (select count(*) from mortar.claim_decision) as decisions, (select count(*) from mortar.claim_evidence) as evidence,
      (select count(*) from mortar.claim_transmission) as messages, (select count(*) from mortar.accumulator_entry) as entries,
      (select count(*) from mortar.pharmacy_claim) as claims, (select count(*) from mortar.claim_family) as families`)
    return rows[0]
  })

const testsNoted = () =>
  withTenant(hub.db, 'demo', async (tx) => {
    const { rows } = await tx.query(
      `select actor, subject, detail from mortar.audit_entry where action = 'claim.test' order by entry_no`,
    )
    return rows
  })

describe('a test claim', () => {
  test('for an invented member of a plan is decided with price, steps and the message, and leaves nothing but a note', async () => {
    const before = await rowsKept()
    const { tried, issues } = await attempt()
    expect(issues).toEqual([])
    expect(tried).toMatchObject({ kind: 'paid', status: 'B', planCode: 'RXGOLD', formRejects: [] })
    expect(tried.sentences[0]).toBe('The test claim is a price only; nothing was posted.')
    const sum = tried.price.parts.reduce((total: number, { cents }: { cents: number }) => total + cents, 0)
    expect(sum).toBe(tried.price.planPaysCents)
    expect(tried.steps.length).toBeGreaterThan(10)
    expect(tried.steps.some(({ line }: { line: unknown }) => line !== null)).toBe(true)
    expect(tried.request).toMatch(/^990011D0D1RXDEMO/)
    expect(tried.response).toContain('\x1cANB')
    expect(await rowsKept()).toEqual(before)
    expect((await testsNoted()).at(-1)).toEqual({
      actor: 'user:person@demo.test',
      subject: 'plan:RXGOLD',
      detail: { asked: 'quote', came: 'paid' },
    })
  })

  test('for a member is decided by what is known of them, as a live claim, and the next live claim finds nothing of it', async () => {
    const member = memberIdOf(person)
    const before = await rowsKept()
    const first = (await attempt({ member, asked: 'bill' })).tried
    expect(first).toMatchObject({ kind: 'paid', status: 'P', planCode: person.planCode })
    expect(await rowsKept()).toEqual(before)
    expect((await testsNoted()).at(-1).subject).toMatch(/^record:\d+$/)
    const desk = openClaimDesk(claimGround(hub.db, () => now))
    const bytes = Buffer.from(first.request, 'latin1')
    const answer = await desk.answer(bytes, { receivedAt: now, listener: 'test' })
    // All but the number that a live claim is given (503-F3), which the insurer's answer names.
    const withoutNumber = (text: string) => text.replace(/\x1cF3\d+/, '')
    expect(withoutNumber(Buffer.from(answer).toString('latin1'))).toBe(withoutNumber(first.response))
    expect((await attempt({ member, asked: 'bill' })).tried).toMatchObject({ kind: 'duplicate' })
    const again = (await attempt({ member, asked: 'bill', prescription: '9000002' })).tried
    expect(again).toMatchObject({ kind: 'rejected', rejects: [{ code: '79' }] })
  })

  test('tells each wrong field beside it, all at once, and repeats no value', async () => {
    const { tried, issues } = await attempt({
      quantity: '-3',
      cost: 'secret',
      days: '',
      serviceOn: '2026-02-30',
      plan: 'NOPE',
    })
    expect(tried).toBeNull()
    const fields = issues.map(({ where }: { where: { field: string } }) => where.field)
    expect(fields.sort()).toEqual(['cost', 'days', 'plan', 'quantity', 'serviceOn'])
    expect(JSON.stringify(issues)).not.toContain('secret')
    const unknown = await attempt({ member: 'NOBODY' })
    expect(unknown.issues).toMatchObject([{ where: { field: 'member' } }])
  })

  test('takes overrides: a conflict that is judged, clarifications, what another payer left', async () => {
    const { tried } = await attempt({
      asked: 'bill',
      conflicts: 'dd m0 1g, td r0 1b',
      clarifications: '2 8',
      priorAuth: '00123',
      otherCoverage: '8',
      otherLeft: '12.50',
    })
    expect(tried.request).toContain('\x1cE4DD\x1cE5M0\x1cE61G')
    expect(tried.request).toContain('\x1cNX2\x1cDK2\x1cDK8')
    expect(tried.request).toMatch(/\x1cNQ125\{/)
    expect(tried.request).toContain('\x1cEV')
  })

  test('takes a compound and diagnoses as lists, names their places, and no more of them than a message holds', async () => {
    const compound = {
      ...{ ...form, drug: undefined, cost: undefined },
      ...{ compound: '2', dosageForm: '03', dispensingUnit: '2', diagnoses: ['C50.911'] },
      ingredients: [
        { drug: '00093310501', quantity: '5', cost: '4.65' },
        { drug: '68180023109', quantity: '2', cost: '3.71' },
      ],
    }
    const send = async (body: unknown) => hub.ann.send('POST', '/api/claims/try', body)
    const { tried } = (await send(compound)).body
    expect(tried).toMatchObject({ kind: 'paid' })
    expect(tried.request).toContain('\x1cEC2\x1cRE03\x1cTE00093310501\x1cED5000\x1cEE46E')
    const { issues } = (await send({ ...compound, ingredients: [{ drug: '1' }], diagnoses: ['?'] })).body
    expect(issues.map(({ where }: { where: { field: string } }) => where.field)).toEqual([
      'ingredients.0.drug',
      'ingredients.0.quantity',
      'ingredients.0.cost',
      'diagnoses.0',
    ])
    expect((await send({ ...compound, ingredients: Array.from({ length: 26 }, () => ({})) })).status).toBe(400)
    expect((await send({ ...compound, diagnoses: Array.from({ length: 6 }, () => 'C50') })).status).toBe(400)
  })

  test('is dated by the zone in which claims are decided, which a person is told', async () => {
    expect((await hub.ann.get('/api/me')).body.site.claimsZone).toBe('America/New_York')
  })

  test('is not made for another tenant, whose site is another', async () => {
    expect((await hub.bob.send('POST', '/api/claims/try', form)).status).toBe(409)
    expect((await hub.bob.send('POST', '/api/claims/try/members', { sought: person.cardholderId })).body).toEqual([])
    expect((await hub.bob.get('/api/claims/try/choices?kind=drug')).body).toEqual([])
  })
})

describe('what a test claim may name', () => {
  test('is found by parts of names and numbers', async () => {
    const found = async (kind: string, q: string) =>
      (await hub.ann.get(`/api/claims/try/choices?kind=${kind}&q=${q}`)).body
    expect(await found('drug', '99106100190')).toMatchObject([{ value: '99106100190', label: 'Testipril 5 mg tablet' }])
    expect((await found('drug', 'testipril%2020')).length).toBeGreaterThan(0)
    expect(await found('pharmacy', 'testwell%209900100')).toMatchObject([{ value: '2000100000' }])
    expect((await found('plan', 'gold'))[0]).toMatchObject({ value: 'RXGOLD' })
    expect(await found('prescriber', 'AT1000000')).toMatchObject([{ value: '2005000007' }])
  })

  test('members are found by key, cardholder id and name, and the look is noted', async () => {
    const found = async (sought: string) => (await hub.ann.send('POST', '/api/claims/try/members', { sought })).body
    const key = { memberKey: memberIdOf(person) }
    expect(await found(memberIdOf(person))).toMatchObject([key])
    expect(await found(person.cardholderId)).toContainEqual(expect.objectContaining(key))
    expect(await found(`${person.lastName.toLowerCase()}, ${person.firstName.slice(0, 2)}`)).toContainEqual(
      expect.objectContaining(key),
    )
    const notes = await withTenant(hub.db, 'demo', async (tx) => {
      const { rows } = await tx.query(`select detail from mortar.audit_entry where action = 'member.list'`)
      return rows
    })
    expect(notes).toHaveLength(3)
    expect(JSON.stringify(notes)).not.toContain(person.lastName)
  })
})
