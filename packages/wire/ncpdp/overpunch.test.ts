import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readOverpunch, writeOverpunch } from './overpunch.ts'

const read = (text: string) => readOverpunch(text, 0, text.length)

describe('amounts with the sign in the last digit', () => {
  test.each([
    ['{', 0],
    ['A', 1],
    ['J', -1],
    ['104I', 1049],
    ['250}', -2500],
    ['12345J', -123_451],
    ['9999999I', 99_999_999],
    ['9999999R', -99_999_999],
  ])('%s is %d', (text, cents) => {
    expect(read(text)).toBe(cents)
    expect(writeOverpunch(cents)).toBe(text)
  })

  test.each([
    ['}', 0],
    ['000104I', 1049],
    ['1049', 1049],
  ])('%s is let pass as %d', (text, cents) => {
    expect(Object.is(read(text), cents)).toBe(true)
  })

  test.each(['', 'S', '12.3D', '1A2B', '-12', '12-', ' 1A', 'AA', '+'])('%j is no amount', (text) => {
    expect(read(text)).toBeNaN()
  })

  test('what is written is read', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (cents) => read(writeOverpunch(cents)) === cents),
    )
  })
})
