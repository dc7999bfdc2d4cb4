import { expect, test } from 'vitest'
import { addressOf, askedFor, dispensedAs, errorsOf, fromAddress } from './fields.ts'
import { newDiagnosis, newIngredient } from './lines.ts'

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

const cream = newIngredient({ drug: '00093310501', quantity: '5', cost: '4.65' })
const powder = newIngredient({ drug: '68180023109', quantity: '2', cost: '3.71' })
const compound = { compound: '2', ingredients: [cream, powder], diagnoses: [newDiagnosis('C50.911')] }

test('an address carries a compound and brings its lines back; diagnoses of a member who is named stay out of it', () => {
  const address = addressOf(compound)
  expect(address.ingredients).toBe('00093310501/5/4.65;68180023109/2/3.71')
  const again = fromAddress(address, '2026-03-09')
  expect(askedFor(again)).toMatchObject(askedFor(compound))
  expect(addressOf({ ...compound, member: 'M000001-01' })).toMatchObject({ diagnoses: undefined })
})

test('a compound begins with two lines, and keeps what was written while the form says one product', () => {
  expect(dispensedAs({}, '2').ingredients).toHaveLength(2)
  const product = dispensedAs(compound, '1')
  expect(askedFor(product)).not.toHaveProperty('ingredients')
  expect(dispensedAs(product, '2').ingredients).toEqual([cream, powder])
})

test('what is wrong in a line stands by that line, also when another is taken away', () => {
  const wrong = (field: string) => ({ code: 'field-missing', hint: `${field} is wrong`, where: { field } })
  const errors = errorsOf(['fee', 'ingredients.1.cost', 'diagnoses.0'].map(wrong), compound)
  expect([...errors]).toEqual([
    ['fee', 'fee is wrong'],
    [`${powder.id}.cost`, 'ingredients.1.cost is wrong'],
    [`${compound.diagnoses[0]!.id}.code`, 'diagnoses.0 is wrong'],
  ])
})
