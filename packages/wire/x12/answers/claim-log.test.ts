import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimLog, providerMark } from './claim-log.ts'

type Step = { readonly text: string } | 'day' | 'provider'

/** What was laid by, as text with a line end where a provider begins: no text of the steps holds one. */
const told = (steps: readonly Step[], day: string): string =>
  steps.map((step) => (step === 'day' ? day : step === 'provider' ? '\n' : step.text)).join('')

const laidBy = (steps: readonly Step[]) => {
  const log = claimLog()
  for (const step of steps) {
    if (step === 'day') log.addDay()
    else if (step === 'provider') log.addProvider()
    else log.add(step.text)
  }
  return log
}

const readBack = (steps: readonly Step[], day: string): string =>
  [...laidBy(steps).pieces(day)].map((piece) => (piece === providerMark ? '\n' : piece)).join('')

const text = fc
  .tuple(fc.string({ unit: fc.constantFrom(...'HL*~é\u00ff 0'), maxLength: 8 }), fc.constantFrom(1, 1, 1, 9_000))
  .map(([piece, times]): Step => ({ text: piece.repeat(times) }))
const steps = fc.array(fc.oneof(text, fc.constant<Step>('day'), fc.constant<Step>('provider')), { maxLength: 40 })

test('what is laid by comes again, with the day and the providers at their places, over any number of pages', () => {
  fc.assert(
    fc.property(steps, (each) => {
      expect(readBack(each, '20261128')).toBe(told(each, '20261128'))
    }),
  )
})

test('its size is that of the text, without what is put in at the end', () => {
  expect(laidBy([{ text: 'HL*1~' }, 'day', 'provider', { text: 'é' }]).size()).toBe(6)
})

test('what a text holds is never taken for a provider', () => {
  const log = laidBy([{ text: '\n' }, 'provider', { text: '\u0000' }])
  expect([...log.pieces('')]).toEqual(['\n', providerMark, '\u0000'])
})
