import { type Database, withTenant, withTenantReadOnly } from '@mortar/store/database'
import { listPriorAuths, loadPriorAuthSteps } from '@mortar/store/read/prior-auths'
import { testDatabase } from '@mortar/store/testing'
import { day } from '@mortar/testkit/days'
import { readResponse } from '@mortar/wire/ncpdp/read'
import { pair } from '@mortar/wire/ncpdp/testing'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { type ClaimDesk, openClaimDesk } from '../claim-online.ts'
import { decidePriorAuth } from '../prior-auth.ts'
import { expectRight as expectRightClaims } from './expect-right.ts'
import { claimGround, seedSamples } from './testing.ts'

const now = new Date('2026-01-15T17:00:00Z')
const databases: Database[] = []
let db: Database
let desk: ClaimDesk
const logged: unknown[] = []
const ground = () =>
  claimGround(
    db,
    () => now,
    (line) => logged.push(line),
  )

beforeEach(async () => {
  db = await testDatabase()
  databases.push(db)
  await seedSamples(db)
  desk = openClaimDesk(ground())
})
afterAll(async () => {
  for (const each of databases) await each.stop()
})

const textOf = (name: string) => Buffer.from(pair(name).request).toString('latin1')

/** Adalimumab billed (sample 02), and an authorization for it asked for (sample 23). */
const bill = textOf('02-b1-reject-75')
const ask = textOf('23-p4-pa-request')
const segment12 = ask.slice(ask.indexOf('\x1e\x1cAM12'))
const arthritis = '\x1e\x1cAM13\x1cVE1\x1cWE02\x1cDOM0690'

const coded = (code: string, text: string) => text.replace(/D0[A-Z]\d/, `D0${code}`)
const p4 = (more = '') => ask + more
const p1 = (more = '') => coded('P1', bill) + segment12 + more
/** P2 or P3 by number (498-PY), or about the product when there is none. */
const about = (code: 'P2' | 'P3', number?: string) =>
  coded(code, ask.slice(0, ask.indexOf('\x1e\x1cAM12'))) + (number === undefined ? '' : `\x1e\x1cAM12\x1cPY${number}`)
const b1 = (rx = '1000002', on = '20260115', fill = '0') =>
  bill.replace('20260115DEMO', `${on}DEMO`).replace('D21000002', `D2${rx}`).replace('\x1cD30\x1c', `\x1cD3${fill}\x1c`)
const b2 = (rx = '1000002') =>
  textOf('06-b2-reversal').replace('D21000001', `D2${rx}`).replace('68180023109', '00074055402')

const send = async (text: string) => {
  const bytes = await desk.answer(Buffer.from(text, 'latin1'), { receivedAt: now, listener: 'test' })
  const { transactions } = readResponse(bytes)
  const { status, pricing, priorAuthorization } = transactions[0]!
  const rejects = status?.rejects?.map(({ code }) => code) ?? []
  return {
    said: [status?.status, ...rejects].join(' '),
    number: status?.authorizationNumber,
    pricing,
    priorAuthorization,
  }
}
const said = async (text: string) => (await send(text)).said
const rows = async <Row extends object>(query: string): Promise<Row[]> =>
  withTenantReadOnly(db, 'demo', async (tx) => (await tx.query<Row>(query)).rows)
const auths = () =>
  rows<Record<string, unknown>>(
    `select prior_auth_no::text as number, status, drug, decided_by as by, expires_on as until from mortar.prior_auth order by 1`,
  )
const events = () =>
  rows<{ event: string; actor: string }>(
    'select event, actor from mortar.prior_auth_event order by prior_auth_no, event_no',
  )
const used = (number: string) =>
  rows<{ key: string; used: number }>(
    `select counter_key as key, sum(change)::int as used from mortar.counter_entry
     where counter_key like 'prior-auth:${number}:%' group by 1 order by 1`,
  )

const expectRight = async () => {
  expect(logged.splice(0)).toEqual([])
  await expectRightClaims(ground())
}

describe('P4 asks for an authorization', () => {
  test('it waits where no line of the plan decides it, is told the same when asked again, and its claim is refused meanwhile', async () => {
    const first = await send(p4())
    expect(first).toMatchObject({ said: 'F', priorAuthorization: { processedOn: '2026-01-15' } })
    expect(first.priorAuthorization).not.toHaveProperty('assignedNumber')
    expect(await send(p4())).toMatchObject({ said: 'F', number: first.number })
    expect(await auths()).toMatchObject([{ number: first.number, status: 'pended', drug: 'generic:ADALPEN', by: null }])
    expect(await events()).toEqual([{ event: 'requested', actor: 'pharmacy:1234567893' }])
    expect(await said(b1())).toBe('R 3W')
    await expectRight()
  })

  test('it is granted where the plan says for which diagnosis, and the claim that needed it is paid on it', async () => {
    expect(await said(b1())).toBe('R 75')
    const granted = await send(p4(arthritis))
    expect(granted).toMatchObject({
      said: 'A',
      priorAuthorization: {
        assignedNumber: granted.number,
        processedOn: '2026-01-15',
        effectiveOn: '2026-01-15',
        expiresOn: '2026-07-13',
        quantityMilli: 12_000,
        quantityAccumulatedMilli: 0,
        refillsAuthorized: 5,
      },
    })
    const paid = await send(b1())
    expect(paid.said).toBe('P')
    expect(await used(granted.number!)).toEqual([
      { key: `prior-auth:${granted.number}:fills`, used: 1 },
      { key: `prior-auth:${granted.number}:quantity`, used: 2000 },
    ])
    expect(await said(p4(arthritis))).toBe('R 3T')
    await expectRight()
  })

  test('it is denied where the plan says so, and the denial is remembered', async () => {
    const isotretinol = (text: string) => text.replaceAll('00074055402', '00990000027')
    const pregnant = '\x1e\x1cAM13\x1cVE1\x1cWE02\x1cDOZ33.1'
    expect(await said(isotretinol(p4(pregnant)))).toBe('R 3Y')
    expect(await auths()).toMatchObject([{ status: 'denied', by: 'plan' }])
    expect(await events()).toEqual([{ event: 'denied', actor: 'plan' }])
    expect(await said(isotretinol(about('P3')))).toBe('R 3Y')
    await expectRight()
  })

  test('it is not needed for a drug that the plan pays anyway, unless an exception is asked for', async () => {
    const fenofibrate = (text: string) => text.replace('00074055402', '68180023109')
    expect(await said(fenofibrate(p4()).replace('PDME', 'PDPR'))).toBe('R 3R')
    expect(await said(fenofibrate(p4()).replace('PDME', 'PDPL'))).toBe('F')
    expect(await said(p4().replace('DEMO00000001', 'NOBODY'))).toBe('R 52')
    expect(await said(p4().replace('00074055402', '00074055499'))).toBe('R 54')
    await expectRight()
  })
})

test('what cannot be authorized is refused with its reason: a period that ends before it begins, a compound', async () => {
  expect(await said(p4().replace('PC20270114', 'PC20260114'))).toBe('R 3C')
  const compound = coded('P4', textOf('08-b1-compound')) + segment12
  expect(await said(compound)).toBe('R 3R')
  expect(await auths()).toEqual([])
  await expectRight()
})

describe('P1 asks for an authorization and bills', () => {
  test('granted and paid in one, again a duplicate, and its money balances', async () => {
    const paid = await send(p1(arthritis))
    expect(paid).toMatchObject({
      said: 'P',
      priorAuthorization: { assignedNumber: paid.number, quantityAccumulatedMilli: 2000 },
    })
    const { totalPaidCents, ingredientCostPaidCents, dispensingFeePaidCents, patientPayCents } = paid.pricing!
    expect(totalPaidCents).toBe(ingredientCostPaidCents! + (dispensingFeePaidCents ?? 0) - patientPayCents!)
    expect(await send(p1(arthritis))).toMatchObject({ said: 'D', number: paid.number, pricing: paid.pricing })
    expect(await used(paid.number!)).toMatchObject([{ used: 1 }, { used: 2000 }])
    await expectRight()
  })

  test('put off, nothing is paid', async () => {
    expect(await said(p1())).toBe('F')
    expect(await rows(`select from mortar.claim_decision where posted`)).toEqual([])
    await expectRight()
  })

  test('granted stands, though the claim is refused for another reason', async () => {
    const refused = await send(p1(arthritis).replace('E72000', 'E74000'))
    expect(refused.said).toMatch(/^R /)
    expect(refused.priorAuthorization).toMatchObject({ quantityAccumulatedMilli: 0 })
    expect(await auths()).toMatchObject([{ status: 'approved', by: 'plan' }])
    expect(await said(b1())).toBe('P')
    await expectRight()
  })
})

describe('a person decides what waits', () => {
  test('granted on the terms given: the claim is paid until they are used up', async () => {
    const { number } = await send(p4())
    const terms = { fillsAllowed: 1, expiresOn: day('2026-03-31'), lifts: ['refill-too-soon'] }
    const decided = await decidePriorAuth(ground(), {
      number: Number(number),
      outcome: 'approve',
      actor: 'user:ann',
      terms,
    })
    expect(decided).toMatchObject({
      status: 'approved',
      decidedBy: 'user:ann',
      fillsAllowed: 1,
      expiresOn: '2026-03-31',
    })
    expect(await said(b1())).toBe('P')
    // Used up, so that the plan's own limit of two pens in 28 days is not lifted either.
    expect(await said(b1('1000003'))).toBe('R PA 76')
    expect(await said(b2())).toBe('A')
    expect(await said(b1('1000003'))).toBe('P')
    expect(await events()).toEqual([
      { event: 'requested', actor: 'pharmacy:1234567893' },
      { event: 'approved', actor: 'user:ann' },
    ])
    const audited = await rows(
      `select actor, action, subject from mortar.audit_entry where subject like 'prior-auth:%'`,
    )
    expect(audited).toEqual([{ actor: 'user:ann', action: 'prior-auth.approve', subject: `prior-auth:${number}` }])
    await expectRight()
  })

  test('denied, and not decided twice', async () => {
    const { number } = await send(p4())
    const verdict = {
      number: Number(number),
      outcome: 'deny',
      actor: 'user:ann',
      note: 'no trial of methotrexate',
    } as const
    expect(await decidePriorAuth(ground(), verdict)).toMatchObject({ status: 'denied' })
    expect(await decidePriorAuth(ground(), verdict)).toMatchObject({ code: 'prior-auth-not-waiting' })
    expect([await said(b1()), await said(about('P3', number))]).toEqual(['R 3Y', 'R 3Y'])
    const steps = await withTenantReadOnly(db, 'demo', (tx) => loadPriorAuthSteps(tx, Number(number)))
    expect(steps.map(({ event, note }) => [event, note])).toEqual([
      ['requested', null],
      ['denied', 'no trial of methotrexate'],
    ])
    await expectRight()
  })

  test('not of a number that is none, nor on terms that mean nothing', async () => {
    const { number } = await send(p4())
    const grant = { outcome: 'approve', actor: 'user:ann' } as const
    expect(await decidePriorAuth(ground(), { ...grant, number: 1 })).toMatchObject({ code: 'prior-auth-unknown' })
    for (const terms of [{ drug: 'all of them' }, { expiresOn: day('2025-01-01') }])
      expect(await decidePriorAuth(ground(), { ...grant, number: Number(number), terms })).toMatchObject({
        code: 'prior-auth-terms',
      })
    expect(await auths()).toMatchObject([{ status: 'pended' }])
  })

  test('what waits is listed, the oldest first', async () => {
    await send(p4())
    await send(p4().replace('00074055402', '00990000023'))
    const listed = await withTenantReadOnly(db, 'demo', (tx) => listPriorAuths(tx, { status: 'pended', limit: 10 }))
    expect(listed.items.map(({ drug, supportingText }) => [drug, supportingText])).toEqual([
      ['generic:ADALPEN', 'SAMPLE SUPPORT TEXT'],
      ['generic:FERT300', 'SAMPLE SUPPORT TEXT'],
    ])
  })
})

test('P3 tells how it stands, by number or by product, and what was used of it', async () => {
  expect(await said(about('P3'))).toBe('R 3X')
  const { number } = await send(p4(arthritis))
  await send(b1())
  const told = { said: 'A', number, priorAuthorization: { assignedNumber: number, quantityAccumulatedMilli: 2000 } }
  expect(await send(about('P3', number))).toMatchObject(told)
  expect(await send(about('P3'))).toMatchObject(told)
  expect(await said(about('P3', '4711'))).toBe('R 3X')
  await expectRight()
})

test('P2 takes it back once the claims on it are, and no claim is paid on it afterwards', async () => {
  const { number } = await send(p4(arthritis))
  expect(await said(b1())).toBe('P')
  expect(await said(about('P2', number))).toBe('R RA')
  expect(await said(b2())).toBe('A')
  expect(await used(number!)).toMatchObject([{ used: 0 }, { used: 0 }])
  expect(await said(about('P2', number).replace('1234567893', '2000100000'))).toBe('R 7A')
  expect([await said(about('P2', number)), await said(about('P2', number))]).toEqual(['A', 'S'])
  expect(await said(about('P3', number))).toBe('R 3X')
  expect(await said(b1())).toBe('R 75')
  expect(await events()).toMatchObject([{ event: 'approved' }, { event: 'withdrawn', actor: 'pharmacy:1234567893' }])
  await expectRight()
})

test('in one batch each sees what those before it did', async () => {
  const answers = await Promise.all(
    [b1(), p4(arthritis), b1(), about('P3'), about('P2'), b2(), about('P2'), b1()].map(send),
  )
  expect(answers.map((each) => each.said)).toEqual(['R 75', 'A', 'P', 'A', 'R RA', 'A', 'A', 'R 75'])
  await expectRight()
})

test('the history of an authorization is never changed, and no other tenant sees it', async () => {
  await send(p4())
  for (const change of ['delete from', 'update'] as const) {
    const text =
      change === 'update' ? `update mortar.prior_auth_event set note = 'x'` : 'delete from mortar.prior_auth_event'
    await expect(withTenant(db, 'demo', (tx) => tx.query(text))).rejects.toMatchObject({ code: '42501' })
  }
  for (const table of ['prior_auth', 'prior_auth_event'])
    expect((await withTenantReadOnly(db, 'other', (tx) => tx.query(`select from mortar.${table}`))).rows).toEqual([])
})
