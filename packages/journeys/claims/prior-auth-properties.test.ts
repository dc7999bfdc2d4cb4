import { planCatalogOf } from '@mortar/canonical/site/site'
import { connect, type Database, withTenantReadOnly } from '@mortar/store/database'
import { listPriorAuths } from '@mortar/store/read/prior-auths'
import { testDatabase, testMasterKey } from '@mortar/store/testing'
import { day } from '@mortar/testkit/days'
import { families, type Person } from '@mortar/testkit/people'
import { random } from '@mortar/testkit/random'
import { readResponse } from '@mortar/wire/ncpdp/read'
import { pair } from '@mortar/wire/ncpdp/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openClaimDesk } from '../claim-online.ts'
import { decidePriorAuth } from '../prior-auth.ts'
import { judgeClaims } from './judge-claims.ts'
import { claimGround, demoFolder, seedDemo } from './testing.ts'

// MORTAR_CLAIMS=20000 for the long run.
const count = Math.min(20_000, Number(process.env.MORTAR_CLAIMS ?? 600))
const now = new Date('2026-03-10T15:00:00Z')
const enrolled = families({ random: random('authorizations'), count: 12, effectiveOn: day('2024-01-01') })
  .flat()
  .filter(({ planCode }) => planCode !== 'RXBRONZE')

let db: Database
let second: Database

beforeAll(async () => {
  db = await testDatabase()
  second = connect({ adminUrl: db.adminUrl, masterKey: testMasterKey })
  await seedDemo(db, enrolled, new Date('2025-12-01T00:00:00Z'))
})
afterAll(async () => {
  await second.stop()
  await db.stop()
})

const textOf = (name: string) => Buffer.from(pair(name).request).toString('latin1')
const bill = textOf('02-b1-reject-75')
const ask = textOf('23-p4-pa-request')
const segment12 = ask.slice(ask.indexOf('\x1e\x1cAM12'))
const withoutAsk = ask.slice(0, ask.indexOf('\x1e\x1cAM12'))
const diagnosis = '\x1e\x1cAM13\x1cVE1\x1cWE02\x1cDOM0690'
const patient = bill.slice(bill.indexOf('\x1e\x1cAM01'), bill.indexOf('\x1e\x1cAM04'))
const coded = (code: string, text: string) => text.replace(/D0[A-Z]\d/, `D0${code}`)
const withPatient = (text: string) => text.replace('\x1e\x1cAM04', `${patient}\x1e\x1cAM04`)

/** What is sent, about the same drug; a reversal has no patient. */
const messages: Readonly<Record<string, string>> = {
  B1: bill,
  B2: textOf('06-b2-reversal').replace('D21000001', 'D21000002').replace('68180023109', '00074055402'),
  P1: coded('P1', bill) + segment12 + diagnosis,
  P1waits: coded('P1', bill) + segment12,
  P2: coded('P2', withPatient(withoutAsk)),
  P3: coded('P3', withPatient(withoutAsk)),
  P4: withPatient(ask) + diagnosis,
  P4waits: withPatient(ask),
}
const often = ['B1', 'B1', 'B1', 'B2', 'B2', 'P1', 'P1waits', 'P2', 'P2', 'P3', 'P4', 'P4waits']

const addressed = (text: string, { person, rx, on }: { person: Person; rx: number; on: string }): Uint8Array => {
  const { birthOn, sex, personCode, relationshipCode, cardholderId } = person
  const made = text
    .replace('20260115DEMO', `${on}DEMO`)
    .replace('C2DEMO00000001', `C2${cardholderId}`)
    .replace('\x1cC1RXGRP1', '')
    .replace('\x1cC301', `\x1cC3${personCode}`)
    .replace('\x1cC61', `\x1cC6${Number(relationshipCode)}`)
    .replace('C419700215\x1cC51', `C4${birthOn.replaceAll('-', '')}\x1cC5${sex === 'M' ? 1 : 2}`)
    .replace('D21000002', `D2${rx}`)
  return Buffer.from(made, 'latin1')
}

test('authorizations asked for, used, given back and taken back at two desks at once, and decided by a person between, leave a store in which everything holds', async () => {
  const { site } = await demoFolder()
  const logged: unknown[] = []
  const grounds = [db, second].map((each) =>
    claimGround(
      each,
      () => now,
      (line) => logged.push(line),
    ),
  )
  const desks = grounds.map((ground) => openClaimDesk(ground, { mostPerBatch: 16 }))
  const chance = random('authorization messages')
  const statuses: Record<string, number> = {}
  const width = 24
  for (let sent = 0; sent < count; sent += width) {
    const burst = Array.from({ length: width }, (_, at) => {
      const on = chance.pick(['20260105', '20260206', '20260309'])
      const asked = { person: chance.pick(enrolled), rx: chance.between(1, 40), on }
      const bytes = addressed(messages[chance.pick(often)]!, asked)
      return desks[at % 2]!.answer(bytes, { receivedAt: now, listener: 'test' })
    })
    const waiting = await withTenantReadOnly(db, 'demo', (tx) => listPriorAuths(tx, { status: 'pended', limit: 2 }))
    const decided = waiting.items.map(({ number }) => {
      const outcome = chance.pick(['approve', 'deny', 'withdraw'] as const)
      return decidePriorAuth(grounds[0]!, { number, outcome, actor: 'user:ann', terms: { fillsAllowed: 2 } })
    })
    for (const bytes of await Promise.all(burst)) {
      const { transactions } = readResponse(bytes)
      const status = transactions[0]!.status!.status!
      statuses[status] = (statuses[status] ?? 0) + 1
    }
    await Promise.all(decided)
  }
  expect(logged).toEqual([])
  const judged = await judgeClaims(grounds[0]!, planCatalogOf(site!))
  expect(judged.wrong).toEqual([])
  // It says nothing unless all of it happened.
  for (const status of ['P', 'A', 'F', 'R', 'S', 'D'])
    expect({ status, times: statuses[status] ?? 0 }).not.toMatchObject({ times: 0 })
  const known = await withTenantReadOnly(db, 'demo', (tx) => listPriorAuths(tx, { limit: 500 }))
  for (const status of ['approved', 'denied', 'withdrawn'])
    expect(known.items.map((each) => each.status)).toContain(status)
  expect(known.items.some(({ fillsUsed }) => fillsUsed > 0)).toBe(true)
}, 1_800_000)
