import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CaseRun, readCaseRun } from '../case-run.ts'
import { type Mapper, openMapper } from '../mapper.ts'
import { x12FeedWith, x12Sample } from '../site-for-tests.ts'

let mapper: Mapper
beforeAll(async () => {
  mapper = await openMapper()
})
afterAll(() => mapper.close())

const run = async (set: string, text: string, control = ''): Promise<CaseRun> => {
  const yml = `feed: x12\ndirection: in\nfile:\n  format: x12\n  set: ${set}\n  name: { regex: '.*' }\nmax_error_rate: 1\n${control}`
  const feed = await x12FeedWith(set, { 'feed.yml': yml })
  const { issues, maps } = await mapper.compile(feed)
  expect(issues).toEqual([])
  expect(maps.map(({ wholeFile }) => wholeFile)).toEqual(maps.map(() => null))
  return await readCaseRun(mapper, feed, { fileName: 'f.x12', bytes: Buffer.from(text, 'latin1') })
}

const sum = (rows: CaseRun['rows'], noun: string, column: string): number =>
  (rows.get(noun) ?? []).reduce((total, row) => total + Number(row[column] ?? 0), 0)

const paid = `control:
  - { name: claims-paid, expect: values.claims_paid, sum: L2100.clp_04, posts: remittance.claim_paid_cents }
`

describe('an 835 under the standard map', () => {
  it('gives claims, services and adjustments', async () => {
    const { rows, outcome, rejected } = await run('835', x12Sample('valid/835-01-paid-and-denied.edi'), paid)
    expect([outcome, rejected]).toEqual(['posted', []])
    const told = rows.get('remittance')!
    expect(told[0]).toMatchObject({
      level: 'claim',
      payment_number: 'EFT0001',
      claim_number: 'RX1001',
      claim_charge_cents: '8250',
      claim_paid_cents: '7150',
      patient_responsibility_cents: '500',
      payment_cents: '7150',
      payee_id: '1444444446',
      paid_on: '2026-11-25',
    })
    expect(told).toContainEqual(
      expect.objectContaining({
        level: 'service',
        line_key: 'RX1001/PCN778899/1/1',
        procedure_code: '90715',
        service_charge_cents: '5850',
        service_paid_cents: '5050',
        line_control_number: 'RX1001-1',
        service_on: '2026-11-15',
      }),
    )
    expect(told).toContainEqual(
      expect.objectContaining({
        level: 'adjustment',
        claim_number: 'RX1001',
        adjustment_group: 'PR',
        adjustment_reason: '3',
        adjustment_cents: '500',
        line_control_number: 'RX1001-2',
      }),
    )
  })

  it.each([
    'valid/835-01-paid-and-denied.edi',
    'valid/835-02-reversal-and-correction.edi',
    'valid/835-03-plb-forwarding-balance.edi',
    'valid/835-07-bundled-procedure.edi',
  ])('%s: every level adds up as the payer says', async (name) => {
    const { rows, outcome, controls } = await run('835', x12Sample(name), paid)
    expect([outcome, controls.map(({ ok }) => ok)]).toEqual(['posted', [true]])
    const total = (column: string) => sum(rows, 'remittance', column)
    const claims = rows.get('remittance')!.filter(({ level }) => level !== 'provider')
    const adjusted = claims.reduce((all, row) => all + Number(row.adjustment_cents ?? 0), 0)
    expect(total('claim_charge_cents') - adjusted).toBe(total('claim_paid_cents'))
    expect(total('claim_paid_cents') - (total('adjustment_cents') - adjusted)).toBe(Number(claims[0]!.payment_cents))
  })

  it('a payment that its claims do not come to holds the file', async () => {
    const { outcome, codes } = await run('835', x12Sample('invalid/835-e03-transaction-out-of-balance.edi'), paid)
    expect([outcome, codes]).toEqual(['held', ['control-differs']])
  })
})

describe('an 837 under the standard map', () => {
  it('professional: a row per line, drug and lot of the line with it', async () => {
    const { rows, outcome } = await run('837P', x12Sample('valid/837p-02-two-vaccines-90472.edi'), 'control: []\n')
    expect(outcome).toBe('posted')
    const lines = rows.get('medical-claim')!
    expect(lines.length).toBeGreaterThan(2)
    expect(lines[0]).toMatchObject({
      line_no: '1',
      claim_type: 'professional',
      billing_npi: '1444444446',
      is_subscriber: 'Y',
      facility_code: '01',
      diagnosis_pointers: '1',
    })
    expect(lines.some(({ ndc11 }) => ndc11?.length === 11)).toBe(true)
    expect(sum(rows, 'medical-claim', 'charge_cents')).toBe(Number(lines[0]!.claim_charge_cents))
  })

  it('the patient of a dependent’s claim is the dependent, the member id the subscriber’s', async () => {
    const { rows } = await run('837P', x12Sample('valid/837p-09-dependent-patient.edi'))
    expect(rows.get('medical-claim')![0]).toMatchObject({
      is_subscriber: 'N',
      patient_last_name: expect.any(String),
      member_key: expect.any(String),
    })
  })

  it('each of many claims has its own subscriber', async () => {
    const text = x12Sample('valid/837p-16-twelve-claims.edi')
    const { rows } = await run('837P', text)
    const lines = rows.get('medical-claim')!
    const members = [...text.matchAll(/NM1\*IL\*1\*[^~]*\*MI\*([^~]*)~/g)].map((match) => match[1])
    const claims = [...text.matchAll(/CLM\*([^*]*)\*/g)].map((match) => match[1])
    const byClaim = new Map(lines.map(({ claim_number, member_key }) => [claim_number, member_key]))
    expect([...byClaim.keys()].sort()).toEqual([...claims].sort())
    expect(claims.map((claim) => byClaim.get(claim!))).toEqual(members)
  })

  it('replacement and void tell the payer’s number', async () => {
    const { rows } = await run('837P', x12Sample('valid/837p-10-replacement-freq7.edi'))
    expect(rows.get('medical-claim')![0]).toMatchObject({ frequency_code: '7', payer_claim_number: expect.any(String) })
  })

  it('institutional: revenue codes and the days of the line', async () => {
    const { rows, outcome } = await run('837I', x12Sample('valid/837i-01-outpatient.edi'))
    expect(outcome).toBe('posted')
    expect(rows.get('medical-claim')).toMatchObject([
      {
        claim_type: 'institutional',
        revenue_code: '0636',
        procedure_code: '90677',
        charge_cents: '22600',
        service_from_on: '2026-11-10',
        diagnoses: 'Z23',
      },
      { revenue_code: '0771', charge_cents: '2400', line_no: '2' },
    ])
  })

  it('the records tile the file, levels around the claims among them', async () => {
    const feed = await x12FeedWith('837P')
    const bytes = Buffer.from(x12Sample('valid/837p-16-twelve-claims.edi'), 'latin1')
    const staged = await mapper.stage(feed, { fileName: 'f', arrivedAt: '2026-01-01T00:00:00Z', plaintext: [bytes] })
    expect(staged).toMatchObject({ bytes: bytes.length, bytesExplained: bytes.length, details: 12, rejected: 0 })
  })
})
