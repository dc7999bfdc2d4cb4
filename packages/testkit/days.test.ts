import { expect, test } from 'vitest'
import { day, dayAt, daysOn, instantAt, later } from './days.ts'

test('a wall-clock time becomes an instant on both sides of daylight saving time', () => {
  expect(instantAt(day('2026-01-06'), '06:00', 'America/New_York')).toBe('2026-01-06T11:00:00.000Z')
  expect(instantAt(day('2026-07-06'), '06:00', 'America/New_York')).toBe('2026-07-06T10:00:00.000Z')
  expect(instantAt(day('2026-11-01'), '06:00', 'America/New_York')).toBe('2026-11-01T11:00:00.000Z')
})

test('an instant late in the evening still belongs to its day in the zone', () => {
  expect(dayAt(new Date('2026-01-07T04:59:59Z'), 'America/New_York')).toBe('2026-01-06')
  expect(dayAt(new Date('2026-01-07T05:00:00Z'), 'America/New_York')).toBe('2026-01-07')
})

test('weekdays are picked from a span', () => {
  expect(daysOn([2, 6], day('2026-01-01'), day('2026-01-13'))).toEqual([
    '2026-01-03',
    '2026-01-06',
    '2026-01-10',
    '2026-01-13',
  ])
})

test('a day that is not is refused', () => {
  expect(() => day('2026-02-30')).toThrow()
  expect(() => later(day('9999-12-31'), 1)).toThrow()
})
