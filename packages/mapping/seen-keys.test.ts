import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openKeyFilter } from './key-filter.ts'
import { hashBytes, openSeenKeys } from './seen-keys.ts'
import { openSpool } from './spool.ts'

const md5 = (text: string): Buffer => createHash('md5').update(text).digest()
const packed = (texts: readonly string[]): Buffer => Buffer.concat(texts.map(md5))

it('a key that came before is always a suspect, and its content is found', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.nat(30).map(String)), { maxLength: 8 }), (slices) => {
      const spool = openSpool(tmpdir(), 0)
      const seen = openSeenKeys(spool)
      const before = new Map<string, string>()
      for (const [no, keys] of slices.entries()) {
        const suspects = seen.suspects(packed(keys))
        const again = keys.filter((key) => before.has(key))
        for (const key of again) expect(suspects).toContain(md5(key).toString('hex'))
        expect(seen.find(again.map((key) => md5(key).toString('hex')))).toEqual(
          new Map(again.map((key) => [md5(key).toString('hex'), md5(before.get(key)!).toString('hex')])),
        )
        const fresh = keys.filter((key) => !before.has(key))
        seen.keep(packed(fresh), packed(fresh.map((key) => `${no} ${key}`)))
        for (const key of fresh) before.set(key, `${no} ${key}`)
      }
      spool.clear()
    }),
    { numRuns: 50 },
  )
})

it('a key that comes twice at once is a suspect', () => {
  const seen = openSeenKeys(openSpool(tmpdir()))
  expect(seen.suspects(packed(['a', 'b', 'a']))).toEqual([md5('a').toString('hex')])
})

it('of new keys next to none are suspects, also when the filter has grown', () => {
  const filter = openKeyFilter()
  let suspects = 0
  const words = new Uint32Array(hashBytes / 4)
  // A counter through a mixer stands in for hashes: 4,000,000 of them fill one filter and begin the next.
  let state = 1
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return (mixed ^ (mixed >>> 15)) >>> 0
  }
  for (let no = 0; no < 4_000_000; no += 1) {
    words[0] = next()
    words[1] = next()
    if (filter.add(words, 0)) suspects += 1
  }
  expect(suspects).toBeLessThan(400)
})
