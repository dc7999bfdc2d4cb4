import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tryX12Mutations } from './x12.ts'
import { wrongWithX12 } from './x12-verdict.ts'

test('spoilt X12 files never throw, are judged alike in any pieces, and their records tile them', () => {
  expect([...tryX12Mutations({ seed: 2, from: 0, count: 1_500 })]).toEqual([])
})

const crashers = join(import.meta.dirname, 'x12-crashers')

test.each(readdirSync(crashers).filter((name) => name.endsWith('.bin')))(
  '%s, which once was taken wrongly, is taken as it must be',
  (name) => {
    const bytes = readFileSync(join(crashers, name))
    const bytewise = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1))
    expect(wrongWithX12(bytes, [bytes.subarray(0, bytes.length >> 1), bytes.subarray(bytes.length >> 1)], true)).toBe(
      undefined,
    )
    expect(wrongWithX12(bytes, bytewise, true)).toBe(undefined)
  },
)
