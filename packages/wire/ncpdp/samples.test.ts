import { describe, expect, test } from 'vitest'
import type { Request, Response } from './message.ts'
import { placesOf, readRequest, readResponse } from './read.ts'
import { formRejects } from './rejects.ts'
import { pair, pairs } from './testing.ts'
import { writeRequest, writeResponse } from './write.ts'

const issuesOf = ({ issues, transactions }: Request | Response) => [
  ...issues,
  ...transactions.flatMap((transaction) => transaction.issues),
]

const longTextPair = '02-b1-reject-75'

describe('the sample pairs', () => {
  test('there are sixteen', () => expect(pairs).toHaveLength(16))

  test.each(pairs)('$name: the request is read without an issue and written again byte for byte', ({ request }) => {
    const read = readRequest(request)
    expect(issuesOf(read)).toEqual([])
    expect(formRejects(read)).toEqual({
      headerStatus: 'A',
      transactions: Array.from({ length: Math.max(1, read.transactions.length) }, () => []),
    })
    expect(writeRequest(read)).toEqual(Buffer.from(request))
  })

  test.each(pairs)('$name: the response says what is expected and is written again byte for byte', (each) => {
    const read = readResponse(each.response)
    const status = read.transactions[0]?.status
    expect(status?.status).toBe(each.expect.status)
    expect(status?.rejects?.map(({ code }) => code)).toEqual(each.expect.rejects)
    const paid = each.expect.total_paid
    if (paid !== undefined) expect(read.transactions[0]?.pricing?.totalPaidCents).toBe(Math.round(Number(paid) * 100))
    expect(writeResponse(read, { keepLongTexts: true })).toEqual(Buffer.from(each.response))
    if (each.name !== longTextPair) expect(issuesOf(read)).toEqual([])
  })

  test('one message line of two characters too many is read, told, and not written unless asked for', () => {
    const read = readResponse(pair(longTextPair).response)
    expect(issuesOf(read)).toMatchObject([{ code: 'field-too-long', where: { record: 'AM21', field: 'FQ' } }])
    expect(writeResponse(read)).toMatchObject([{ code: 'value-too-wide', where: { record: 'AM21', field: 'FQ' } }])
  })

  test.each(pairs)('$name: every field lights up where its value stands', ({ request, response }) => {
    for (const [bytes, direction] of [
      [request, 'request'],
      [response, 'response'],
    ] as const) {
      const read = direction === 'request' ? readRequest(bytes) : readResponse(bytes)
      const text = Buffer.from(bytes).toString('latin1')
      const places = placesOf(bytes, direction)
      const separators = [...text].filter((character) => character === '\x1c').length
      const segments = text.split('\x1cAM').length - 1
      expect(places.filter(({ record }) => record !== 'header')).toHaveLength(separators - segments)
      let last = 0
      for (const { path, record, id, byteFrom, byteTo } of places) {
        expect(byteFrom).toBeGreaterThanOrEqual(last)
        last = byteTo
        if (record !== 'header') expect(text.slice(byteFrom - 3, byteFrom)).toBe(`\x1c${id}`)
        if (/\.(count|counter)$/.test(path)) continue
        const value = at(read, path)
        if (typeof value === 'string' && !/^\d{4}-\d\d-\d\d$/.test(value)) {
          expect(
            text
              .slice(byteFrom, byteTo)
              .trimEnd()
              .replace(/^0+(?=\d)/, ''),
          ).toBe(value.replace(/^0+(?=\d)/, ''))
        } else if (value === undefined) expect(text.slice(byteFrom, byteTo).trim()).toBe('')
      }
    }
  })
})

const at = (read: object, path: string): unknown =>
  path.split(/[.[\]]+/).reduce((value: unknown, key) => (value as Record<string, unknown>)?.[key], read)

test('a compound keeps its ingredients, a COB its payers with their amounts', () => {
  const compound = readRequest(pair('08-b1-compound').request).transactions[0]
  expect(compound?.compound?.ingredients).toEqual([
    { productQualifier: '03', productId: '00093310501', quantityMilli: 5000, costCents: 465, basisOfCost: '01' },
    { productQualifier: '03', productId: '68180023109', quantityMilli: 2000, costCents: 371, basisOfCost: '01' },
    { productQualifier: '03', productId: '00990000001', quantityMilli: 53000, costCents: 1060, basisOfCost: '09' },
  ])
  expect(compound?.claim?.submissionClarifications).toEqual([{ code: '8' }])
  const secondary = readRequest(pair('09-b1-cob-occ2').request).transactions[0]
  expect(secondary?.coordinationOfBenefits?.otherPayers).toEqual([
    {
      coverageType: '01',
      payerIdQualifier: '03',
      payerId: '990099',
      paidOn: '2026-01-15',
      amountsPaid: [{ qualifier: '07', amountCents: 4000 }],
    },
  ])
})

test('a response keeps its message lines, problems and stages', () => {
  const tooSoon = readResponse(pair('03-b1-reject-79').response).transactions[0]
  expect(tooSoon?.dur?.problems).toEqual([
    {
      reason: 'ER',
      significance: '2',
      otherPharmacy: '1',
      previousFillOn: '2026-01-15',
      previousQuantityMilli: 30_000,
      database: '1',
      otherPrescriber: '1',
      text: 'REFILL TOO SOON',
    },
  ])
  const straddle = readResponse(pair('17-b1-partd-straddle').response).transactions[0]
  expect(straddle?.pricing?.benefitStages).toEqual([
    { qualifier: '01', amountCents: 10_000 },
    { qualifier: '02', amountCents: 40_000 },
  ])
})
