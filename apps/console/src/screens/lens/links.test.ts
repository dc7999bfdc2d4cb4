import { expect, test } from 'vitest'
import type { Lens } from '../../client/index.ts'
import { linksOf, litWith, type RequestSources } from './links.ts'

const column = (name: string, value: string | number | null, ...fields: string[]) => ({
  name,
  kind: 'text',
  describes: '',
  value,
  from: fields.map((field) => ({ kind: 'field' as const, name: field, role: 'value' as const })),
})

const lens = {
  fields: ['auth_no', 'plan_paid', 'copay', 'qty', 'rel_code', 'fill_date'].map((name) => ({ name })),
  rows: [
    {
      noun: 'pharmacy-claim',
      columns: [
        column('claim_number', 'A1001', 'auth_no'),
        column('plan_paid_cents', 1_250, 'plan_paid'),
        column('copay_cents', 1_250, 'copay'),
        column('quantity_milli', 30_000, 'qty'),
        column('relationship', 'self', 'rel_code', 'fill_date'),
        column('filled_on', '2026-01-05', 'fill_date'),
      ],
    },
  ],
  deliveries: [
    {
      deliveryId: 9,
      feedId: 'north-tpa/claims-api',
      noun: 'pharmacy-claim',
      attemptList: [
        {
          requestBody:
            '{"externalClaimId":"A1001","planPaid":"12.50","quantity":"30.000","member":{"relationship":"SELF"}}',
          responseBody: '{"claimId":"NT-1","externalClaimId":"A1001"}',
        },
      ],
    },
  ],
} as unknown as Lens

const whole: RequestSources = {
  '': ['claim_number', 'plan_paid_cents', 'copay_cents', 'quantity_milli', 'relationship'],
}
const lit = (place: string, sources = whole) => litWith(linksOf(lens, { 'north-tpa/claims-api': sources }), place)

test('a field lights the columns made of it, what was sent of them and the same value in the answer', () => {
  expect([...lit('field:auth_no')]).toEqual([
    'field:auth_no',
    'column:pharmacy-claim.claim_number',
    'sent:9/externalClaimId',
    'answer:9/externalClaimId',
  ])
})

test('a sent value lights its column and field, also where it is written with decimals or in capitals', () => {
  expect(lit('sent:9/quantity')).toContain('field:qty')
  expect(lit('sent:9/member/relationship')).toContain('field:rel_code')
})

test('of two columns with the same amount the one of the more alike name is meant', () => {
  expect(lit('sent:9/planPaid')).toContain('column:pharmacy-claim.plan_paid_cents')
  expect(lit('sent:9/planPaid')).not.toContain('column:pharmacy-claim.copay_cents')
})

test('a column does not light its neighbours that come from the same field', () => {
  expect(lit('column:pharmacy-claim.filled_on')).toContain('field:fill_date')
  expect(lit('column:pharmacy-claim.filled_on')).not.toContain('column:pharmacy-claim.relationship')
})

test('nothing is lit in a request that the lineage does not name, though the value is the same', () => {
  expect(lit('field:qty', { '': ['claim_number'] })).not.toContain('sent:9/quantity')
})

test('lineage told by path is taken as it is', () => {
  expect(lit('sent:9/planPaid', { '/planPaid': ['copay_cents'] })).toContain('field:copay')
})
