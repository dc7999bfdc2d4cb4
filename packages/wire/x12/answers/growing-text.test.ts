import fc from 'fast-check'
import { expect, test } from 'vitest'
import { growingText } from './growing-text.ts'

const piece = fc.string({ unit: fc.constantFrom(...'ST*~é\u00ff'), maxLength: 300 })

test('holds all its pieces, one byte for each character, whatever room it began with', () => {
  fc.assert(
    fc.property(fc.array(piece), fc.integer({ min: 0, max: 500 }), (pieces, expected) => {
      const text = growingText(expected)
      for (const each of pieces) text.add(each)
      expect(Buffer.from(text.taken()).toString('latin1')).toBe(pieces.join(''))
    }),
  )
})
