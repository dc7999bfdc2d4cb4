import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, type Lane, openDatabase, rowsOf } from './database.ts'

let database: Database
let lane: Lane
beforeAll(async () => {
  database = await openDatabase(200)
  lane = await database.openLane()
})
afterAll(() => database.close())

const value = async (expression: string) => {
  const [row] = await rowsOf(lane.connection, `select (${expression})::varchar as value`)
  return row!.value
}

/** One line a case: the expression, and what it gives as text (null for nothing). */
const cases: Record<string, [string, string | null][]> = {
  blank_null: [
    ["blank_null('  ')", null],
    ["blank_null(' a ')", 'a'],
  ],
  digits: [
    ["digits('007')", '007'],
    ["digits('0 7')", null],
    ["digits('')", null],
    ["digits('١٢')", null],
  ],
  whole_number: [
    ["whole_number('007')", '7'],
    ["whole_number('-12')", '-12'],
    ["whole_number('1e5')", null],
    ["whole_number('1_000')", null],
    ["whole_number('0x1F')", null],
    ["whole_number('1.6')", null],
    ["whole_number('12-')", '-12'],
    ["whole_number('-12-')", null],
    ["whole_number('0000000000000000000007')", '7'],
    ["whole_number('1234567890123456')", null],
  ],
  overpunch: [
    ["overpunch('0000125{')", '1250'],
    ["overpunch('0000125}')", '-1250'],
    ["overpunch('12C')", '123'],
    ["overpunch('12L')", '-123'],
    ["overpunch('R')", '-9'],
    ["overpunch('123')", '123'],
    ["overpunch('12a')", null],
    ["overpunch('12é')", null],
    ["overpunch('é{')", null],
    ["overpunch('é')", null],
    ["overpunch('-12')", null],
    ["overpunch('')", null],
    ["overpunch('1e5{')", null],
    ["overpunch('999999999999999999999{')", null],
    ["overpunch('0000099999999999999{')", '999999999999990'],
    ["overpunch_cents('00I')", '9'],
  ],
  scaled_point: [
    ["scaled_point('12.5', 2)", '1250'],
    ["scaled_point('-0.05', 2)", '-5'],
    ["scaled_point('7', 3)", '7000'],
    ["scaled_point('1.230', 2)", '123'],
    ["scaled_point('1.234', 2)", null],
    ["scaled_point('1.', 2)", '100'],
    ["scaled_point('.5', 2)", '50'],
    ["scaled_point('.0', 0)", '0'],
    ["scaled_point('-.0', 0)", '0'],
    ["scaled_point('-5.0', 0)", '-5'],
    ["scaled_point('.', 2)", null],
    ["scaled_point('12.5-', 2)", '-1250'],
    ["scaled_point('+12.5', 2)", '1250'],
    ["scaled_point('-12.5-', 2)", null],
    ["scaled_point('1,000.00', 2)", null],
    ["scaled_point('12', 0)", '12'],
  ],
  decimal_text: [
    ['decimal_text(1250, 2)', '12.50'],
    ['decimal_text(-5, 2)', '-0.05'],
    ['decimal_text(0, 3)', '0.000'],
    ['decimal_text(123456, 3)', '123.456'],
    ['decimal_text(7, 0)', '7'],
    ['decimal_text(null, 2)', null],
  ],
  short_decimal: [
    ['short_decimal(1250, 2)', '12.5'],
    ['short_decimal(10000, 2)', '100'],
    ['short_decimal(-5, 2)', '-0.05'],
    ['short_decimal(0, 2)', '0'],
    ['short_decimal(1000, 3)', '1'],
    ['short_decimal(70, 0)', '70'],
    ['short_decimal(null, 2)', null],
  ],
  ccyymmdd: [
    ["ccyymmdd('20260131')", '2026-01-31'],
    ["ccyymmdd('20260230')", null],
    ["ccyymmdd('20261301')", null],
    ["ccyymmdd('2026 131')", null],
    ["ccyymmdd('00000000')", null],
    ["ccyymmdd('20240229')", '2024-02-29'],
  ],
  mmddyyyy: [["mmddyyyy('01312026')", '2026-01-31']],
  yymmdd: [
    ["yymmdd('260131')", '2026-01-31'],
    ["yymmdd('680131')", '2068-01-31'],
    ["yymmdd('690131')", '1969-01-31'],
  ],
  iso_date: [
    ["iso_date('2026-01-31')", '2026-01-31'],
    ["iso_date('2026-1-31')", null],
  ],
  us_date: [
    ["us_date('01/31/2026')", '2026-01-31'],
    ["us_date('31/01/2026')", null],
  ],
  compact_date: [["compact_date(date '2026-01-31')", '20260131']],
  ndc11: [
    ["ndc11('00093721201')", '00093721201'],
    ["ndc11('1234-5678-90')", '01234567890'],
    ["ndc11('12345-678-90')", '12345067890'],
    ["ndc11('12345-6789-0')", '12345678900'],
    ["ndc11('12345-6789-01')", '12345678901'],
    ["ndc11('1234567890')", null],
    ["ndc11('1234-567-890')", null],
  ],
  ndc11_from_ten: [
    ["ndc11_from_ten('1234567890', '4-4-2')", '01234567890'],
    ["ndc11_from_ten('1234567890', '5-3-2')", '12345067890'],
    ["ndc11_from_ten('1234567890', '5-4-1')", '12345678900'],
    ["ndc11_from_ten('12345678901', '5-4-1')", null],
  ],
  npi_valid: [
    ["npi_valid('1234567893')", 'true'],
    ["npi_valid('1234567890')", 'false'],
    ["npi_valid('3234567893')", 'false'],
    ["npi_valid('')", 'false'],
    ['npi_valid(null)', null],
  ],
}

describe.each(Object.entries(cases))('macro %s', (_name, lines) => {
  it.each(lines)('%s is %s', async (expression, expected) => {
    expect(await value(expression)).toBe(expected)
  })
})

it('has a case for every macro', async () => {
  const declared = await rowsOf(
    lane.connection,
    "select distinct function_name as name from duckdb_functions() where database_name = 'lane1' and function_type = 'macro'",
  )
  expect(declared.map(({ name }) => name).sort()).toEqual(
    Object.keys(cases).concat('npi_pair', 'overpunch_cents', 'overpunch_place').sort(),
  )
})

it('reads no file and changes no setting', async () => {
  const { connection } = lane
  await expect(connection.run("select * from read_text('/etc/passwd')")).rejects.toThrow('Permission')
  await expect(connection.run('set threads = 8')).rejects.toThrow('locked')
  await expect(connection.run("copy (select 1) to '/tmp/never'")).rejects.toThrow('Permission')
})
