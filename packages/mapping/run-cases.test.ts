import type { InFeed } from '@mortar/canonical/site/site'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Mapper, openMapper } from './mapper.ts'
import { runCases } from './run-cases.ts'
import { demoOutFeed, memberFeedWith, memberLine, memberText } from './site-for-tests.ts'

let mapper: Mapper
beforeAll(async () => {
  mapper = await openMapper()
})
afterAll(() => mapper.close())

const input = memberText([memberLine('A1'), memberLine('A2', '02'), memberLine('A3', '77')])

const expected = `run: posted
control: { rows: ok }
rows:
  member:
    - { member_key: A1, relationship: self, birth_on: 1980-01-01, city: null, _line: 2, _byte_from: 30, qc_flag: pass }
    - { member_key: A2, relationship: spouse }
rejected:
  - { line: 4, codes: [column-missing], byte_from: 90, byte_to: 120 }
`

const differences = async (feed: InFeed) => (await runCases(feed, mapper)).flatMap(({ differences }) => differences)

const withCase = (expectedText: string, files: Record<string, string> = {}): InFeed =>
  memberFeedWith({ 'tests/one/input.txt': input, 'tests/one/expected.yml': expectedText, ...files })

it('a case that holds is ok', async () => {
  expect(await runCases(withCase(expected), mapper)).toEqual([{ name: 'one', ok: true, differences: [] }])
})

describe('a case that does not hold shows the row and the column', () => {
  it('after one character of a crosswalk changed', async () => {
    const crosswalk = 'partner_value,canonical_value\n01,self\n02,child\n'
    expect(await differences(withCase(expected, { 'crosswalks/rel.csv': crosswalk }))).toEqual([
      'member member_key A2 (line 3), relationship: spouse was expected, child came.',
    ])
  })

  it.each([
    [
      'member_key: A2, relationship: spouse',
      'member_key: A9, relationship: spouse',
      'member member_key A9: the row was expected and did not come.',
    ],
    ['city: null', 'city: Anytown', 'member member_key A1 (line 2), city: Anytown was expected, nothing came.'],
    ['city: null', 'town: null', 'member member_key A1: there is no column town.'],
    ['_byte_from: 30', '_byte_from: 31', 'member member_key A1 (line 2), _byte_from: 31 was expected, 30 came.'],
    [
      'rows: ok',
      'rows: { expect: 2, actual: 3 }',
      'Control rows was expected to say 2 and hold 3; the file says 3 and holds 3.',
    ],
    ['rows: ok', 'total: ok', 'The feed has no control total.'],
    ['run: posted', 'run: held', 'The file was expected to be held; it is posted.'],
    ['run: posted', 'codes: [control-differs]', 'The file was expected to have control-differs; it has no issue.'],
    [
      'line: 4, codes: [column-missing]',
      'line: 4, codes: [MB01]',
      'Line 4 was expected to be rejected with MB01; it has column-missing.',
    ],
    ['byte_to: 120', 'byte_to: 121', 'Line 4: its byte after it was expected to be 121; it is 120.'],
    [
      'rejected:',
      'rejected:\n  - { line: 2, codes: [row-short] }',
      'Line 2 was expected to be rejected with row-short; it was not.',
    ],
  ])('%s → %s', async (from, to, difference) => {
    expect(await differences(withCase(expected.replace(from, to)))).toEqual([difference])
  })

  it('or the reject nobody expected', async () => {
    expect(await differences(withCase(expected.split('rejected:')[0]!))).toEqual([
      'Line 4 was not expected to be rejected; it has column-missing.',
    ])
  })
})

it('a case that cannot be read says where', async () => {
  expect(await differences(withCase('run: lost\n'))).toEqual([
    expect.stringMatching(/^expected.yml:1:6 site-value-wrong/),
  ])
  expect(await differences(memberFeedWith({ 'tests/one/input.txt': input }))).toEqual([
    expect.stringContaining('site-file-missing'),
  ])
})

it('a file that is held says why', async () => {
  const bad = input.replace('TR00003', 'TR00004')
  const held = withCase(expected, { 'tests/one/input.txt': bad })
  expect(await differences(held)).toEqual([
    'The file was expected to be posted; it is held, because of control-differs.',
    'Control rows was expected to be ok; the file says 4 and holds 3.',
  ])
})

describe('a case of an out feed', () => {
  const feed = demoOutFeed('north-tpa/claims-api')
  const given = `given:
  - { claim_number: A1, version_no: 1, claim_status: paid, member_key: M1-01, group_number: G1, relationship: self, filled_on: 2026-01-02, plan_paid_cents: 1250 }
`
  const result = async (expectedText: string) => {
    const text = (value: string) => new TextEncoder().encode(value)
    const files = new Map([
      ['given.yml', text(given)],
      ['expected.yml', text(expectedText)],
    ])
    const [only] = await runCases({ ...feed, cases: [{ name: 'one', path: 'tests/one', files }] }, mapper)
    return only!.differences
  }
  const body =
    '{ externalClaimId: A1, version: 1, type: ORIGINAL, memberId: M1-01, relationship: SELF, serviceDate: "2026-01-02", pharmacyNpi: null, prescriptionNumber: null, fillNumber: null, ndc: null, quantity: null, daysSupply: null, planPaid: "12.50", memberPaid: null, deductible: "0.00" }'

  it('compares path and body', async () => {
    expect(await result(`expected: [{ path: /groups/G1/pharmacy-claims, body: ${body} }]`)).toEqual([])
    expect(
      await result(`expected: [{ path: /groups/G2/pharmacy-claims, body: ${body.replace('12.50', '12.05')} }]`),
    ).toEqual([
      'Request 1, path: /groups/G2/pharmacy-claims was expected, /groups/G1/pharmacy-claims came.',
      'Request 1, body.planPaid: "12.05" was expected, "12.50" came.',
    ])
    expect(await result('expected: []')).toEqual(['0 requests were expected, 1 came.'])
  })

  it('may stand in one file', async () => {
    const files = new Map([
      [
        'expected.yml',
        new TextEncoder().encode(`${given}expected: [{ path: /groups/G1/pharmacy-claims, body: ${body} }]`),
      ],
    ])
    expect(await runCases({ ...feed, cases: [{ name: 'one', path: 'tests/one', files }] }, mapper)).toEqual([
      { name: 'one', ok: true, differences: [] },
    ])
  })
})
