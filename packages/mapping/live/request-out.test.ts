import type { BillRequest } from '@mortar/canonical/claim/request'
import { readRequest } from '@mortar/wire/ncpdp/read'
import { pairs } from '@mortar/wire/ncpdp/testing'
import { writeRequest } from '@mortar/wire/ncpdp/write'
import { expect, test } from 'vitest'
import { liveRequest } from './request-in.ts'
import { requestOut } from './request-out.ts'

const billsOf = (bytes: Uint8Array): BillRequest[] =>
  liveRequest(readRequest(bytes)).asks.flatMap((ask) =>
    ask.kind === 'decide' && ask.request.kind === 'bill' ? [ask.request] : [],
  )

const bills = pairs.flatMap(({ name, request }) =>
  billsOf(request).map((bill, at) => ({ name: `${name} ${at}`, bill })),
)

test('there are billings among the samples, a compound and a second payer among them', () => {
  expect(bills.length).toBeGreaterThan(8)
  expect(bills.some(({ bill }) => bill.compound !== null)).toBe(true)
  expect(bills.some(({ bill }) => bill.otherPayers.length > 0)).toBe(true)
})

test.each(bills)('$name written as a message asks the same again', ({ bill }) => {
  const written = writeRequest(requestOut(bill))
  expect(written).toBeInstanceOf(Uint8Array)
  expect(billsOf(written as Uint8Array)).toEqual([bill])
})

test('a price question is written as one', () => {
  const question: BillRequest = { ...bills[0]!.bill, purpose: 'quote' }
  expect(billsOf(writeRequest(requestOut(question)) as Uint8Array)).toEqual([question])
})
