import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pgpFormOf } from './pgp-form.ts'

describe('the form of bytes', () => {
  it.each([
    ['c15e03ea', 'binary'],
    ['84 5e 03 ea', 'binary'],
    ['85 010c 03 ea', 'binary'],
    ['c1 c16d 03 ea', 'binary'],
    ['c3 0d 04 09', 'binary'],
    ['c1 ff00000150 06', 'binary'],
    ['ca03504750 c15e03', 'binary'],
    ['c1d4c5d5c4', 'other'],
    ['d2c1d9c5d5', 'other'],
    ['d4', 'other'],
    ['', 'other'],
  ])('%s is %s', (hex, form) => expect(pgpFormOf(Buffer.from(hex.replaceAll(' ', ''), 'hex'))).toBe(form))

  it.each([
    ['-----BEGIN PGP MESSAGE-----\n', 'armored'],
    ['\uFEFF\r\n-----BEGIN PGP MESSAGE, PART 01-----\n', 'armored'],
    ['-----BEGIN PGP PUBLIC KEY BLOCK-----\n', 'other'],
    ['-----BEGIN PGP SIGNED MESSAGE-----\n', 'other'],
    ['HD20260105', 'other'],
  ])('%j is %s', (text, form) => expect(pgpFormOf(Buffer.from(text))).toBe(form))

  it('of one byte alone, or of any EBCDIC text, is never a message', () => {
    for (let byte = 0; byte < 256; byte += 1) expect(pgpFormOf(Uint8Array.of(byte))).toBe('other')
    const letter = fc.integer({ min: 0x40, max: 0xff })
    fc.assert(
      fc.property(
        fc.array(letter, { minLength: 1, maxLength: 64 }),
        (text) => pgpFormOf(Uint8Array.from(text)) === 'other',
      ),
    )
  })
})
