import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  compareDates,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  formatCompactDate,
  type PlainDate,
  parseCompactDate,
  parsePlainDate,
  plainDateOf,
  weekday,
} from './dates.ts'

const firstDay = dayNumber('0001-01-01' as PlainDate)
const lastDay = dayNumber('9999-12-31' as PlainDate)
const anyDay = fc.integer({ min: firstDay, max: lastDay })

describe('dates', () => {
  test('day numbers and dates agree with the platform calendar over its whole range', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const date = dateOfDayNumber(days) as PlainDate
        expect(date).toBe(new Date(days * 86_400_000).toISOString().slice(0, 10))
        expect(dayNumber(date)).toBe(days)
        expect(weekday(date)).toBe(new Date(days * 86_400_000).getUTCDay() || 7)
      }),
      { numRuns: 2000 },
    )
  })

  test('every day of two centuries follows the one before', () => {
    let date = '1899-12-31' as PlainDate
    for (let days = dayNumber(date); days < dayNumber('2101-01-02' as PlainDate); days += 1) {
      expect(dayNumber(date)).toBe(days)
      date = addDays(date, 1) as PlainDate
    }
  })

  test('both written forms read back', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const date = dateOfDayNumber(days) as PlainDate
        expect(parsePlainDate(date)).toBe(date)
        expect(parseCompactDate(formatCompactDate(date))).toBe(date)
      }),
    )
  })

  test.each(['2026-02-29', '2100-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00', '0000-01-01'])(
    '%s is not in the calendar',
    (text) => {
      expect(parsePlainDate(text)).toMatchObject({ code: 'date-not-real' })
      expect(parseCompactDate(text.replaceAll('-', ''))).toMatchObject({ code: 'date-not-real' })
    },
  )

  test.each(['', '2026-1-5', '20260105 ', '2026/01/05', '٢٠٢٦-٠١-٠٥', '2026-01-05T00:00'])(
    '%j is not readable',
    (text) => {
      expect(parsePlainDate(text)).toMatchObject({ code: 'date-not-readable' })
      expect(parseCompactDate(text)).toMatchObject({ code: 'date-not-readable' })
    },
  )

  test('a leap day exists in 2000 and 2024', () => {
    expect(plainDateOf(2000, 2, 29)).toBe('2000-02-29')
    expect(parseCompactDate('20240229')).toBe('2024-02-29')
  })

  test('counting between dates goes both ways, and comparing agrees with it', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (left, right) => {
        const [from, to] = [dateOfDayNumber(left) as PlainDate, dateOfDayNumber(right) as PlainDate]
        expect(daysBetween(from, to)).toBe(right - left)
        expect(compareDates(from, to)).toBe(Math.sign(left - right))
        expect(addDays(from, right - left)).toBe(to)
      }),
    )
  })

  test('a count that leaves the calendar is an issue', () => {
    expect(addDays('9999-12-31' as PlainDate, 1)).toMatchObject({ code: 'date-not-real' })
    expect(addDays('0001-01-01' as PlainDate, -1)).toMatchObject({ code: 'date-not-real' })
    expect(dateOfDayNumber(0.5)).toMatchObject({ code: 'date-not-real' })
  })
})
