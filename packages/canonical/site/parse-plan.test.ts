import { describe, expect, test } from 'vitest'
import { parsePlans } from './parse-plan.ts'

const plan = `plan: one
name: One
kind: commercial
codes: [ONE]
tables:
  formulary: formulary.csv
  networks: _shared/networks.csv
price_lists:
  mac: mac.csv
networks:
  - { from: 2025-01-01, name: retail, source: agreement }
cost_share:
  - { from: 2025-01-01, to: 2025-12-31, when: { tier: 1, days: 1-34 }, copay: $5.00, source: book 2025 }
  - { from: 2026-01-01, when: { tier: 1, days: 1-34 }, copay: $6.50, source: book 2026 }
  - { from: 2025-01-01, coinsurance: 12.5 %, maximum: $100.00, source: book 2025 }
`

const good: Record<string, string> = {
  'plans/one/plan.yml': plan,
  'plans/one/formulary.csv': 'drug,status,tier,prior_auth,valid_from,valid_to,source\n*,covered,1,n,2025-01-01,,book\n',
  'plans/one/mac.csv': 'drug,unit_price,valid_from,valid_to,source\ngeneric:X,0.4,2025-01-01,,list\n',
  'plans/one/cases.txt': 'a case: => P\n',
  'plans/_shared/networks.csv': 'network,pharmacy,valid_from,valid_to,source\nretail,*,2025-01-01,,agreement\n',
}

const parse = (change: Record<string, string> = {}) => {
  const files = new Map(
    Object.entries({ ...good, ...change }).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  )
  const issues: Parameters<typeof parsePlans>[1] = []
  return { plans: parsePlans(files, issues), issues }
}

describe('a plan folder', () => {
  test('is compiled: numbers with their units, each line with its place and source', () => {
    const { plans, issues } = parse()
    expect(issues).toEqual([])
    const [copay, , coinsurance] = plans[0]!.snapshot.rules.cost_share
    expect(copay).toMatchObject({
      copayCents: 500,
      fromOn: '2025-01-01',
      toOn: '2025-12-31',
      line: {
        file: 'plans/one/plan.yml',
        line: 13,
        path: 'cost_share[0]',
        effectiveOn: '2025-01-01',
        source: 'book 2025',
      },
    })
    expect(coinsurance).toMatchObject({ coinsurancePpm: 125_000, maximumCents: 10_000, copayCents: null })
    expect(plans[0]!.cases?.text).toBe('a case: => P\n')
  })

  test('is cut by day: a period holds only what is in force', () => {
    const { periods } = parse().plans[0]!.snapshot
    const copays = periods.map(({ fromOn, rules }) => [fromOn, rules.cost_share.map((line) => line.copayCents)])
    expect(copays).toEqual([
      ['2026-01-01', [650, null]],
      ['2025-01-01', [500, null]],
    ])
  })

  test('keeps its hash while its cases change, and changes it with any number or shared table', () => {
    const version = (change?: Record<string, string>) => parse(change).plans[0]!.snapshot.modelVersion
    expect(version({ 'plans/one/cases.txt': 'another: => P\n' })).toBe(version())
    expect(version({ 'plans/one/plan.yml': plan.replace('$5.00', '$5.01') })).not.toBe(version())
    const networks = `${good['plans/_shared/networks.csv']}retail,type:mail,2026-01-01,,x\n`
    expect(version({ 'plans/_shared/networks.csv': networks })).not.toBe(version())
  })
})

describe('what is wrong with a plan is told at its place, and the plan is left out', () => {
  test.each([
    ['a number without its unit', plan.replace('$5.00', '5'), { line: 13, column: 79, field: 'cost_share.0.copay' }],
    ['a percent that is none', plan.replace('12.5 %', 'lots'), { line: 15, column: 38 }],
    ['a line without a source', plan.replace(', source: agreement', ''), { line: 11, column: 5 }],
    [
      'a key that no rule has',
      plan.replace('copay: $6.50', 'copays: $6.50'),
      { line: 14, column: 56, field: 'cost_share.1.copays' },
    ],
    ['a condition that nobody asks', plan.replace('days: 1-34', 'weather: rain'), { line: 13, column: 58 }],
    ['a kind of drug that is none', plan.replace('tier: 1', 'drug: statin'), { line: 13 }],
  ])('%s', (_, text, where) => {
    const { plans, issues } = parse({ 'plans/one/plan.yml': text })
    expect(plans).toEqual([])
    expect(issues[0]).toMatchObject({ code: 'site-value-wrong', where: { file: 'plans/one/plan.yml', ...where } })
  })

  test('a section that does not exist', () => {
    const { plans, issues } = parse({ 'plans/one/plan.yml': `${plan}copays: []\n` })
    expect(plans).toEqual([])
    expect(issues).toMatchObject([{ code: 'site-value-wrong', where: { file: 'plans/one/plan.yml' } }])
  })

  test('a cell of a table, at its line and column', () => {
    const mac =
      'drug,unit_price,valid_from,valid_to,source\ngeneric:X,0.4,2025-01-01,,list\ngeneric:Y,dear,2025-01-01,,list\n'
    const { plans, issues } = parse({ 'plans/one/mac.csv': mac })
    expect(plans).toEqual([])
    expect(issues).toMatchObject([
      { code: 'site-value-wrong', where: { file: 'plans/one/mac.csv', line: 3, column: 11, field: 'unit_price' } },
    ])
  })

  test('a column that the table does not have', () => {
    const { issues } = parse({ 'plans/one/mac.csv': 'drug,price,valid_from,valid_to,source\n' })
    expect(issues).toMatchObject([
      { code: 'site-name-unknown', where: { line: 1, field: 'price' } },
      { code: 'site-name-unknown', where: { line: 1, field: 'unit_price' } },
    ])
  })

  test('a table that is not there', () => {
    const { plans, issues } = parse({ 'plans/one/plan.yml': plan.replace('mac: mac.csv', 'mac: prices.csv') })
    expect(plans).toEqual([])
    expect(issues).toMatchObject([{ code: 'site-file-missing', where: { file: 'plans/one/prices.csv' } }])
  })

  test('a plan code that another plan has', () => {
    const { issues } = parse({
      'plans/two/plan.yml': plan.replace('plan: one', 'plan: two'),
      'plans/two/formulary.csv': good['plans/one/formulary.csv']!,
      'plans/two/mac.csv': good['plans/one/mac.csv']!,
    })
    expect(issues).toMatchObject([{ code: 'site-name-unknown', where: { file: 'plans/two/plan.yml', field: 'codes' } }])
  })
})
