import { expect, test } from 'vitest'
import { day } from './days.ts'
import { linesOf } from './lines.ts'
import { mutate, mutationKinds } from './mutate.ts'
import { paidClaimsFile } from './paid-claims.ts'
import { families } from './people.ts'
import { random } from './random.ts'

const people = families({ random: random('people'), count: 20, effectiveOn: day('2026-01-01') }).flat()
const good = paidClaimsFile({ fileOn: day('2026-03-03'), sequence: 7, random: random(1), people, count: 40 })
const bytes = new TextEncoder().encode(good.text)

test.each(mutationKinds)('%s changes the file and says how', (kind) => {
  for (let seed = 0; seed < 50; seed++) {
    const mutated = mutate(bytes, random(seed), kind)
    expect(Buffer.compare(mutated.bytes, bytes)).not.toBe(0)
    expect(mutated.kind).toBe(kind)
    expect(mutated.what).not.toBe('')
  }
})

test('the same seed gives the same mutation', () => {
  for (let seed = 0; seed < 100; seed++) expect(mutate(bytes, random(seed))).toEqual(mutate(bytes, random(seed)))
})

test('the good file itself is left alone', () => {
  for (let seed = 0; seed < 200; seed++) mutate(bytes, random(seed))
  expect(new TextDecoder().decode(bytes)).toBe(good.text)
})

test('each mutation does what it says', () => {
  const lengths = (kind: Parameters<typeof mutate>[2]) =>
    linesOf(mutate(bytes, random(4), kind).bytes).map((line) => line.length)
  expect(lengths('drop-row')).toHaveLength(41)
  expect(lengths('repeat-row')).toHaveLength(43)
  expect(lengths('join-rows').filter((length) => length === 321)).toHaveLength(1)
  expect(lengths('crlf-everywhere').every((length) => length === 162)).toBe(true)
  expect(lengths('shifted-row').every((length) => length === 161)).toBe(true)
  expect(lengths('short-row').filter((length) => length < 161)).toHaveLength(1)
  expect(lengths('long-row').filter((length) => length > 161)).toHaveLength(1)
  expect(lengths('rows-after-trailer')).toHaveLength(42)
  expect(lengths('empty')).toEqual([])
})
