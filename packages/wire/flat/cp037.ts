/**
 * EBCDIC code page 037 (US, Canada): row by row of 16 bytes, the Latin-1 character each byte stands for, in hex.
 * It is a permutation of Latin-1, so nothing is lost either way. Source: IBM CDRA, CCSID 37.
 */
const rows = [
  '000102039c09867f978d8e0b0c0d0e0f', // 0x00
  '101112139d8508871819928f1c1d1e1f', // 0x10
  '80818283840a171b88898a8b8c050607', // 0x20
  '909116939495960498999a9b14159e1a', // 0x30
  '20a0e2e4e0e1e3e5e7f1a22e3c282b7c', // 0x40
  '26e9eaebe8edeeefecdf21242a293bac', // 0x50
  '2d2fc2c4c0c1c3c5c7d1a62c255f3e3f', // 0x60
  'f8c9cacbc8cdcecfcc603a2340273d22', // 0x70
  'd8616263646566676869abbbf0fdfeb1', // 0x80
  'b06a6b6c6d6e6f707172aabae6b8c6a4', // 0x90
  'b57e737475767778797aa1bfd0dddeae', // 0xA0
  '5ea3a5b7a9a7b6bcbdbe5b5dafa8b4d7', // 0xB0
  '7b414243444546474849adf4f6f2f3f5', // 0xC0
  '7d4a4b4c4d4e4f505152b9fbfcf9faff', // 0xD0
  '5cf7535455565758595ab2d4d6d2d3d5', // 0xE0
  '30313233343536373839b3dbdcd9da9f', // 0xF0
]

/** Byte of code page 037 → Latin-1 code. */
export const latin1OfCp037: Uint8Array = Uint8Array.from(rows.join('').match(/../g)!, (hex) => Number.parseInt(hex, 16))

/** Latin-1 code → byte of code page 037. */
export const cp037OfLatin1: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) => latin1OfCp037.indexOf(code))
