import { expect, test } from 'vitest'
import { benchFile, benchRoster } from './claims-bench.ts'
import { day } from './days.ts'

const options = { seed: 1, records: 20_000, fileOn: day('2026-03-02'), memberCount: 3_000 }
const file = benchFile(options)
const bytes = Buffer.concat([...file.chunks()])
const lines = bytes.toString('latin1').split('\n').slice(0, -1)
const details = lines.slice(1, -1)

test('the same options give the same bytes, as many as told', () => {
  expect(Buffer.concat([...benchFile(options).chunks()]).equals(bytes)).toBe(true)
  expect(bytes.length).toBe(file.byteCount)
  expect(details).toHaveLength(20_000)
  expect(lines.every((line) => line.length === 160)).toBe(true)
})

test('no two records have the same claim number and version', () => {
  expect(new Set(details.map((line) => line.slice(2, 17))).size).toBe(20_000)
})

test('a reversal comes after the claim it undoes and takes back all its money', () => {
  const paid = new Map<string, string>()
  let reversals = 0
  for (const line of details) {
    if (line[17] === 'P') paid.set(line.slice(2, 16), line)
    else {
      reversals++
      const original = paid.get(line.slice(2, 16))!
      expect(line.slice(18, 111)).toBe(original.slice(18, 111))
      expect(cents(line.slice(111, 119)) + cents(original.slice(111, 119))).toBe(0)
    }
  }
  expect(reversals).toBe(1_501)
})

test('the trailer matches the details', () => {
  const trailer = lines.at(-1)!
  expect(Number(trailer.slice(2, 11))).toBe(20_000)
  expect(cents(trailer.slice(11, 23))).toBe(details.reduce((sum, line) => sum + cents(line.slice(111, 119)), 0))
  expect(cents(trailer.slice(23, 35))).toBe(details.reduce((sum, line) => sum + cents(line.slice(119, 127)), 0))
})

test('every claim is of a member of the roster', () => {
  const members = new Set([...benchRoster(options)].map((member) => member.memberId))
  expect(members.size).toBe(3_000)
  for (const line of details) expect(members).toContain(`${line.slice(18, 30).trim()}-${line.slice(30, 32)}`)
})

function cents(text: string): number {
  const plus = '{ABCDEFGHI'.indexOf(text.at(-1)!)
  const digits = Number(text.slice(0, -1) + (plus >= 0 ? plus : '}JKLMNOPQR'.indexOf(text.at(-1)!)))
  return plus >= 0 ? digits : 0 - digits
}
