import { remittance } from '@mortar/canonical/remittance'
import type { MapFile } from '@mortar/canonical/site/site'
import { columnNames } from '@mortar/canonical/tables'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Mapper, openMapper } from '../mapper.ts'
import { x12Sample } from '../site-for-tests.ts'
import type { X12Out } from './out-file.ts'
import { companionForTests, judged, outMaps, plainRows, readBack } from './out-for-tests.ts'

let mapper: Mapper
let maps: MapFile[]
beforeAll(async () => {
  mapper = await openMapper()
  maps = await outMaps('835')
})
afterAll(() => mapper.close())

const outOf = (more: Partial<X12Out> = {}): X12Out => ({
  set: '835',
  maps,
  companion: companionForTests,
  values: {
    payer_name: 'ACME PBM',
    payer_tax_id: '512345678',
    payer_address: '1 PAYER WAY',
    payer_city: 'BOSTON',
    payer_state: 'MA',
    payer_zip: '021100000',
    payer_contact: 'EDI HELP',
    payer_phone: '8005551212',
    payer_bank: '011000015',
    payer_account: '111222333',
    payee_name: 'CORNER PHARMACY INC',
    payee_tax_id: '123456789',
    payee_bank: '021000021',
    payee_account: '444555666',
  },
  numbers: { interchange: 7, group: 7, date: '20261122', time: '0900' },
  action: 'full',
  reference: 'NT000007',
  ...more,
})

type Row = Readonly<Record<string, string | number | null>>
const columns = columnNames(remittance)
const paidControl = `control:
  - { name: claims-paid, expect: values.claims_paid, sum: L2100.clp_04, posts: remittance.claim_paid_cents }
`
const back = async (bytes: Uint8Array) => await readBack(mapper, { set: '835', bytes, more: paidControl })

describe('an 835 made of canonical rows', () => {
  it.each([
    'valid/835-01-paid-and-denied.edi',
    'valid/835-02-reversal-and-correction.edi',
    'valid/835-03-plb-forwarding-balance.edi',
    'valid/835-07-bundled-procedure.edi',
  ])('%s: its rows make a file that passes every check and gives the same rows', async (name) => {
    const first = await back(Buffer.from(x12Sample(name), 'latin1'))
    const rows = first.rows.get('remittance')!
    const { bytes, issues } = await mapper.makeX12(outOf(), { remittance: rows })
    expect(issues).toEqual([])
    expect(judged(bytes)).toMatchObject({ findings: [], isAccepted: true, sets: ['835'] })
    const again = await back(bytes)
    expect(again).toMatchObject({ outcome: 'posted', rejected: [], controls: [{ ok: true }] })
    expect(plainRows(again.rows.get('remittance')!, columns)).toEqual(plainRows(rows, columns))
  })

  it('any payments that balance come back as they were, each in a set of its own', async () => {
    await fc.assert(
      fc.asyncProperty(anyPayments, async (rows) => {
        const { bytes, issues } = await mapper.makeX12(outOf(), { remittance: rows })
        expect(issues).toEqual([])
        expect(judged(bytes)).toMatchObject({ findings: [], isAccepted: true })
        const again = await back(bytes)
        expect(again).toMatchObject({ outcome: 'posted', rejected: [], controls: [{ ok: true }] })
        expect(plainRows(again.rows.get('remittance')!, columns)).toEqual(plainRows(rows, columns))
      }),
      { numRuns: 12, seed: 835, endOnFailure: true },
    )
  })

  it('rows that do not balance make no file: the issue says where', async () => {
    const first = await back(Buffer.from(x12Sample('valid/835-01-paid-and-denied.edi'), 'latin1'))
    const rows = first.rows.get('remittance')!
    const off = rows.map((row) => (row.level === 'service' ? { ...row, service_paid_cents: '1' } : row))
    const { issues } = await mapper.makeX12(outOf(), { remittance: off })
    expect(issues.map(({ code }) => code)).toContain('x12-balance-service')
  })

  it('more than six adjustments of a group go on in the next segment', async () => {
    const reasons = ['1', '2', '3', '94', '97', '100', '104', '109']
    const rows = paymentOf({ reasons })
    const { bytes, issues } = await mapper.makeX12(outOf(), { remittance: rows })
    expect(issues).toEqual([])
    const cas = Buffer.from(bytes)
      .toString('latin1')
      .split('\n')
      .filter((line) => line.startsWith('CAS'))
    expect(cas).toEqual(['CAS*OA*1*1**2*1**3*1**94*1**97*1**100*1~', 'CAS*OA*104*1**109*1~'])
    expect(plainRows((await back(bytes)).rows.get('remittance')!, columns)).toEqual(plainRows(rows, columns))
  })
})

const payment = {
  payer_id: 'PLAN7',
  payer_name: 'GOOD HEALTH PLAN',
  payee_id: '1444444446',
  paid_on: '2026-11-25',
} as const

const blank: Row = Object.fromEntries(columns.map((name) => [name, null]))

interface Adjusted {
  readonly group: string
  readonly reason: string
  readonly cents: number
}

interface Service {
  readonly code: string
  readonly modifiers: string | null
  readonly charge: number
  readonly quantity: number
  readonly remarks: string | null
  readonly adjusted: readonly Adjusted[]
}

interface Claim {
  readonly services: readonly Service[]
  readonly adjusted: readonly Adjusted[]
}

const total = (adjusted: readonly Adjusted[], only?: string): number =>
  adjusted.filter(({ group }) => only === undefined || group === only).reduce((sum, { cents }) => sum + cents, 0)

/** The rows of a claim, as the map in would give them. */
const rowsOfClaim = (number: string, { services, adjusted }: Claim, common: Row): Row[] => {
  const key = `${number}/P${number}/1`
  const own = { ...common, claim_number: number, payer_claim_number: `P${number}`, claim_status: '1', member_key: 'M1' }
  const person = { ...own, patient_last_name: 'DOE', patient_first_name: 'JANE' }
  const all = [...adjusted, ...services.flatMap((service) => service.adjusted)]
  const charge = services.reduce((sum, service) => sum + service.charge, 0)
  const share = total(all, 'PR')
  let adjustmentNo = 0
  const adjustment = ({ group, reason, cents }: Adjusted, more: Row): Row => {
    adjustmentNo += 1
    const told = { adjustment_group: group, adjustment_reason: reason, adjustment_cents: cents }
    return { ...person, ...more, ...told, level: 'adjustment', line_key: `${key}/a${adjustmentNo}` }
  }
  const ofClaim = adjusted.map((each) => adjustment(each, {}))
  return [
    {
      ...person,
      level: 'claim',
      line_key: key,
      claim_charge_cents: charge,
      claim_paid_cents: charge - total(all),
      patient_responsibility_cents: share === 0 ? null : share,
    },
    ...ofClaim,
    ...services.flatMap((service, at) => {
      const line = {
        service_no: at + 1,
        service_on: '2026-11-15',
        procedure_code: service.code,
        line_control_number: `${number}-${at + 1}`,
      }
      const row: Row = {
        ...person,
        ...line,
        level: 'service',
        line_key: `${key}/${at + 1}`,
        modifiers: service.modifiers,
        service_charge_cents: service.charge,
        service_paid_cents: service.charge - total(service.adjusted),
        quantity_milli: service.quantity,
        remark_codes: service.remarks,
      }
      return [row, ...service.adjusted.map((each) => adjustment(each, line))]
    }),
  ]
}

/** A payment of some claims, and of what is taken from or given to the provider beside them. */
const rowsOfPayment = (number: string, claims: readonly Claim[], provider: readonly number[]): Row[] => {
  const common = { ...blank, ...payment, payment_number: number }
  const rows = [
    ...claims.flatMap((claim, at) => rowsOfClaim(`${number}C${at + 1}`, claim, common)),
    ...provider.map((cents, at): Row => {
      const line_key = `PLB/1444444446/20261231/WO/REF${at}/${at + 1}`
      const told = { adjustment_reason: 'WO', adjustment_cents: cents, adjustment_reference: `REF${at}` }
      return { ...common, ...told, level: 'provider', line_key }
    }),
  ]
  const paid = rows.reduce((sum, row) => sum + Number(row.claim_paid_cents ?? 0), 0)
  const cents = paid - provider.reduce((sum, each) => sum + each, 0)
  const method = cents === 0 ? 'NON' : 'ACH'
  return rows.map((row) => ({ ...row, payment_cents: cents, payment_method: method }))
}

const paymentOf = ({ reasons }: { readonly reasons: readonly string[] }): Row[] => {
  const adjusted = reasons.map((reason) => ({ group: 'OA', reason, cents: 100 }))
  const service = { code: '90715', modifiers: null, charge: 5000, quantity: 1000, remarks: null, adjusted }
  return rowsOfPayment('E1', [{ services: [service], adjusted: [] }], [])
}

const anyAdjusted = fc.record({
  group: fc.constantFrom('CO', 'PR', 'OA'),
  reason: fc.constantFrom('2', '3', '94', '97', '104'),
  cents: fc.integer({ min: 1, max: 900 }),
})

const anyClaim: fc.Arbitrary<Claim> = fc.record({
  services: fc.array(
    fc.record({
      code: fc.constantFrom('90715', '90471', '87804', '00071015523'),
      modifiers: fc.constantFrom(null, '25', 'QW 59'),
      charge: fc.integer({ min: 10_000, max: 999_999 }),
      quantity: fc.constantFrom(1000, 2500, 30_000, 125),
      remarks: fc.constantFrom(null, 'N290', 'M15 MA120'),
      adjusted: fc.array(anyAdjusted, { maxLength: 9 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  adjusted: fc.constant([]),
})

const anyPayments = fc
  .array(
    fc.record({
      claims: fc.array(anyClaim, { minLength: 1, maxLength: 3 }),
      provider: fc.array(fc.integer({ min: -900, max: 900 }), { maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((payments) =>
    payments.flatMap(({ claims, provider }, at) => rowsOfPayment(`EFT${at + 1}`, claims, provider.filter(Boolean))),
  )
