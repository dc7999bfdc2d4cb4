import { expect, test } from 'vitest'
import { addressOf, askedFor, fromAddress } from './fields.ts'

test('an address carries the form, and nothing that points at a person', () => {
  const form = { plan: 'RXGOLD', drug: '99106100190', member: 'M000001-01', prescription: '1234567', priorAuth: '42' }
  const address = addressOf(form)
  expect(Object.values(address).filter((text) => text)).toEqual(['RXGOLD', '99106100190'])
  expect(fromAddress(address, '2026-03-09')).toMatchObject({
    plan: 'RXGOLD',
    drug: '99106100190',
    serviceOn: '2026-03-09',
  })
  expect(fromAddress({ member: 'M000001-01' }, '2026-03-09')).not.toHaveProperty('member')
})

test('what is left empty is not asked', () => {
  expect(askedFor({ plan: 'RXGOLD', fee: ' ', usual: '' })).toEqual({ plan: 'RXGOLD' })
})
