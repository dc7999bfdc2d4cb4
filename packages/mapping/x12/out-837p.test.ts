import { medicalClaim } from '@mortar/canonical/medical-claim'
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
  maps = await outMaps('837P')
})
afterAll(() => mapper.close())

const outOf = (more: Partial<X12Out> = {}): X12Out => ({
  set: '837P',
  maps,
  companion: companionForTests,
  values: {
    submitter_name: 'CORNER PHARMACY INC',
    submitter_id: 'PHARM01',
    submitter_contact: 'BILLING DESK',
    submitter_phone: '5085551212',
    receiver_name: 'DEMO CLEARINGHOUSE',
    receiver_id: 'CLEARHOUSE',
    billing_name: 'CORNER PHARMACY INC',
    billing_taxonomy: '3336C0003X',
    billing_tax_id: '123456789',
    billing_address: '100 MAIN STREET',
    billing_city: 'WORCESTER',
    billing_state: 'MA',
    billing_zip: '016081234',
    payer_name: 'GOOD HEALTH PLAN',
  },
  numbers: { interchange: 7, group: 7, date: '20261122', time: '0900' },
  action: 'full',
  reference: 'BATCH0001',
  ...more,
})

type Row = Readonly<Record<string, unknown>>
const columns = columnNames(medicalClaim)
const back = async (bytes: Uint8Array) => {
  const run = await readBack(mapper, { set: '837P', bytes })
  expect(run).toMatchObject({ outcome: 'posted', rejected: [] })
  return run.rows.get('medical-claim')!
}

/** Who the patients of some claims are: an address for each, and a subscriber for each family. */
const membersOf = (claims: readonly Row[]): Row[] => {
  const at = { address_line: '12 ELM STREET', city: 'WORCESTER', state: 'MA', zip: '01609' }
  const families = Map.groupBy(claims, ({ member_key }) => String(member_key))
  return [...families].flatMap(([family, own]) => {
    const self = own.find(({ is_subscriber }) => is_subscriber === 'Y')
    const people = own.filter(({ is_subscriber }) => is_subscriber === 'N')
    const of = (row: Row | undefined, relationship: string, key: string): Row => ({
      ...at,
      member_key: `${family}-${key}`,
      family_id: family,
      relationship,
      last_name: row?.patient_last_name ?? 'PARENT',
      first_name: row?.patient_first_name ?? 'PAT',
      birth_on: row?.patient_birth_on ?? '1980-01-01',
      sex: row?.patient_sex ?? 'U',
    })
    return [of(self, 'self', 'S'), ...people.map((row, no) => of(row, 'child', String(no)))]
  })
}

const prescriber = [
  { prescriber_npi: '1555555550', last_name: 'PHARMACIST', first_name: 'PAT', taxonomy_code: '183500000X' },
]

describe('an 837P made of canonical rows', () => {
  it.each([
    'valid/837p-02-two-vaccines-90472.edi',
    'valid/837p-05-mtm-99605-99607.edi',
    'valid/837p-08-contraception.edi',
    'valid/837p-09-dependent-patient.edi',
    'valid/837p-10-replacement-freq7.edi',
    'valid/837p-11-void-freq8.edi',
    'valid/837p-16-twelve-claims.edi',
  ])('%s: its rows make a file that passes every check and gives the same rows', async (name) => {
    const claims = await back(Buffer.from(x12Sample(name), 'latin1'))
    const rows = { 'medical-claim': claims, member: membersOf(claims), prescriber }
    const { bytes, issues } = await mapper.makeX12(outOf(), rows)
    expect(issues).toEqual([])
    expect(judged(bytes)).toMatchObject({ findings: [], isAccepted: true, sets: ['837P'] })
    expect(plainRows(await back(bytes), columns)).toEqual(plainRows(claims, columns))
  })

  it('any claims come back as they were, whoever bills and whoever is the patient', async () => {
    await fc.assert(
      fc.asyncProperty(anyClaims, async (claims) => {
        const rows = { 'medical-claim': claims, member: membersOf(claims), prescriber, pharmacy }
        const { bytes, issues } = await mapper.makeX12(outOf(), rows)
        expect(issues).toEqual([])
        expect(judged(bytes)).toMatchObject({ findings: [], isAccepted: true })
        expect(plainRows(await back(bytes), columns)).toEqual(plainRows(claims, columns))
      }),
      { numRuns: 10, seed: 837, endOnFailure: true },
    )
  })

  it('says a level once while it stays the same, and numbers the levels', async () => {
    const patients: [string, string][] = [
      ['F1', 'Y'],
      ['F1', 'N'],
      ['F1', 'N'],
      ['F2', 'Y'],
    ]
    const claims = patients.map(([family, self], no) => claimOf({ no, family, self, npi: '1444444446' }))
    const rows = { 'medical-claim': claims, member: membersOf(claims), prescriber }
    const { bytes, issues } = await mapper.makeX12(outOf(), rows)
    expect(issues).toEqual([])
    const levels = Buffer.from(bytes)
      .toString('latin1')
      .match(/^(HL|CLM)\*[^*]*\*[^*]*\*[^*~]*(\*\d)?/gm)
    expect(levels?.map((line) => line.replace(/^CLM.*/, 'CLM'))).toEqual([
      'HL*1**20*1',
      'HL*2*1*22*0',
      'CLM',
      'HL*3*1*22*1',
      'HL*4*3*23*0',
      'CLM',
      'CLM',
      'HL*5*1*22*0',
      'CLM',
    ])
  })

  it('a patient whose address nobody knows makes no file: the issue says what is missing', async () => {
    const claims = await back(Buffer.from(x12Sample('valid/837p-09-dependent-patient.edi'), 'latin1'))
    const { issues } = await mapper.makeX12(outOf(), { 'medical-claim': claims, prescriber })
    expect(issues.map(({ code, where }) => [code, where.record])).toContainEqual(['x12-segment-missing', '2010CA'])
  })
})

const pharmacy = [
  {
    pharmacy_npi: '1999999976',
    name: 'RIVER PHARMACY',
    address_line: '9 RIVER ROAD',
    city: 'BOSTON',
    state: 'MA',
    zip: '021100000',
  },
]

interface Claimed {
  readonly no: number
  readonly family: string
  readonly self: string
  readonly npi: string
  readonly lines?: readonly Row[]
}

const oneLine: Row = { charge_cents: 2500, procedure_code: '90715', quantity_milli: 1000 }

const rowsOfClaim = ({ no, family, self, npi, lines = [oneLine] }: Claimed): Row[] => {
  const charge = lines.reduce((sum, line) => sum + Number(line.charge_cents), 0)
  const patient = self === 'Y' ? 'JANE' : 'KID'
  return lines.map((line, at) => ({
    claim_number: `RX${no}`,
    frequency_code: '1',
    line_no: at + 1,
    claim_type: 'professional',
    billing_npi: npi,
    rendering_npi: '1555555550',
    payer_id: 'GHP01',
    member_key: family,
    is_subscriber: self,
    patient_last_name: 'DOE',
    patient_first_name: patient,
    patient_birth_on: self === 'Y' ? '1980-05-15' : '2017-02-02',
    patient_sex: 'F',
    facility_code: '01',
    diagnoses: 'Z23',
    prior_auth_number: null,
    payer_claim_number: null,
    claim_charge_cents: charge,
    service_from_on: '2026-11-15',
    service_to_on: '2026-11-15',
    revenue_code: null,
    modifiers: null,
    diagnosis_pointers: '1',
    unit_code: 'UN',
    ndc11: null,
    ndc_quantity_milli: null,
    ndc_unit: null,
    line_control_number: `RX${no}-${at + 1}`,
    ...line,
  }))
}

const claimOf = (claimed: Claimed): Row => rowsOfClaim(claimed)[0]!

const anyLine: fc.Arbitrary<Row> = fc
  .record({
    procedure_code: fc.constantFrom('90715', '90471', '90472', '99605'),
    charge_cents: fc.integer({ min: 1, max: 99_999 }),
    quantity_milli: fc.constantFrom(1000, 2000, 15_000),
    modifiers: fc.constantFrom(null, '25', '25 59'),
    rendering_npi: fc.constantFrom('1555555550', null),
    drug: fc.boolean(),
    days: fc.integer({ min: 0, max: 1 }),
  })
  .map(({ drug, days, ...line }) => ({
    ...line,
    service_to_on: days === 0 ? '2026-11-15' : '2026-11-16',
    ...(drug ? { ndc11: '00071015523', ndc_quantity_milli: 500, ndc_unit: 'ML' } : {}),
  }))

const anyClaims = fc
  .array(
    fc.record({
      family: fc.constantFrom('F1', 'F2', 'F3'),
      self: fc.constantFrom('Y', 'N'),
      npi: fc.constantFrom('1444444446', '1999999976'),
      lines: fc.array(anyLine, { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((claims) => claims.flatMap((claim, no) => rowsOfClaim({ ...claim, no })))
