import { expect, test } from 'vitest'
import { agoText, bytesText, countOf, dayText, durationText, momentText, moneyText } from './format.ts'

const now = new Date('2026-01-06T12:00:00Z')

test('money is written from cents, with its sign before the dollar', () => {
  expect(moneyText(123_456)).toBe('$1,234.56')
  expect(moneyText(-1_250)).toBe('-$12.50')
})

test('a count agrees with its noun', () => {
  expect(countOf(1, 'delivery', 'deliveries')).toBe('1 delivery')
  expect(countOf(1_200, 'record')).toBe('1,200 records')
})

test('a length of time shows its two largest units, and no empty second one', () => {
  expect([320, 4_200, 59_000, 60_000, 185_000, 7_200_000, 273_600_000].map(durationText)).toEqual([
    '320 ms',
    '4.2 s',
    '59 s',
    '1 min',
    '3 min 5 s',
    '2 h',
    '3 d 4 h',
  ])
})

test('ago and until are told in one unit', () => {
  const at = (ms: number) => agoText(new Date(now.getTime() + ms), now)
  expect([-20_000, -240_000, -7_300_000, 5_400_000, 3 * 86_400_000].map(at)).toEqual([
    'just now',
    '4 min ago',
    '2 h ago',
    'in 1 h',
    'in 3 d',
  ])
})

test('a moment is told in the asked zone, with the year only when it is another', () => {
  expect(momentText(new Date('2026-01-06T11:12:00Z'), now, 'America/New_York')).toBe('Jan 6, 06:12')
  expect(momentText(new Date('2025-12-31T23:00:00Z'), now, 'UTC')).toBe('Dec 31, 2025, 23:00')
})

test('a calendar day is moved by no zone', () => {
  expect(dayText('2026-01-06', now)).toBe('Tue, Jan 6')
})

test('sizes are told in powers of a thousand', () => {
  expect([812, 1_600, 37_000, 1_600_000, 4e9].map(bytesText)).toEqual(['812 B', '1.6 KB', '37 KB', '1.6 MB', '4.0 GB'])
})
