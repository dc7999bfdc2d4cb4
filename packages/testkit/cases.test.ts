import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cases } from './cases.ts'
import { casesFolder } from './write-cases.ts'

test.each(Object.keys(cases))('the input of %s in the demo site is what the generator makes', (name) => {
  expect(readFileSync(new URL(`${name}/input.txt`, casesFolder), 'utf8')).toBe(cases[name])
})

test('the happy path has self, spouse and child, and a claim paid, reversed and adjusted', () => {
  const details = cases['happy-path']!.split('\n').slice(1, -2)
  expect(new Set(details.map((line) => line.slice(32, 34)))).toEqual(new Set(['01', '02', '03']))
  expect(details.map((line) => line.slice(11, 18))).toEqual([
    '000011P',
    '000021P',
    '000031P',
    '000022X',
    '000041P',
    '000042X',
    '000043A',
  ])
})
