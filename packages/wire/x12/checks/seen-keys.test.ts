import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenizer } from '../tokenize.ts'
import { keyAt, seenKeys } from './seen-keys.ts'

// Many share their last 32 bits, by which a place is found.
const key = fc.tuple(fc.nat(40), fc.nat(40)).map(([high, low]) => high * 4_294_967_296 + low * 1_024 + 1)

test('knows the keys that came and no other, through growth and clearing', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(key, key, key, fc.constant('clear' as const)), { maxLength: 3_000 }), (steps) => {
      const seen = seenKeys(10_000)
      const model = new Set<number>()
      for (const step of steps) {
        if (step === 'clear') {
          seen.clear()
          model.clear()
          continue
        }
        expect(seen.has(step)).toBe(model.has(step))
        expect(seen.add(step)).toBe(true)
        model.add(step)
      }
    }),
  )
})

test('remembers only so many, says so, and goes on knowing those', () => {
  const seen = seenKeys(3)
  expect([1, 2, 3, 4].map((each) => seen.add(each))).toEqual([true, true, true, false])
  expect([1, 2, 3, 4].map((each) => seen.has(each))).toEqual([true, true, true, false])
})

test('two values have two keys, the empty one too', () => {
  const keys = new Set<number>()
  const values = ['', '0', '00', 'A', 'B', 'AB', 'BA', '000000001', '000000010', 'M000001', 'M000010']
  const isa = `ISA*00*${' '.repeat(10)}*00*${' '.repeat(10)}*ZZ*${'A'.padEnd(15)}*ZZ*${'B'.padEnd(15)}*261128*0900*^*00501*000000001*0*T*:~`
  const reader = tokenizer({
    segment: (view) => {
      if (view.count === 3) keys.add(keyAt(view, 2))
    },
    skipped: () => {},
  })
  reader.push(Buffer.from(isa + values.map((value) => `REF*0F*${value}~`).join('')))
  reader.end()
  expect(keys.size).toBe(values.length)
  expect(keys.has(0)).toBe(false)
})
