import { describe, expect, test } from 'vitest'
import { dayIn, expectedFiles, instantOf } from './schedule.ts'

const expectDaily = {
  on: ['TU', 'WE', 'TH', 'FR', 'SA'] as ('TU' | 'WE' | 'TH' | 'FR' | 'SA')[],
  due: '06:00',
  grace: 90 * 60_000,
  holidays: 'skip' as const,
  zero_records: 'hold' as const,
}

describe('when files are expected', () => {
  test('only on the weekdays asked for, leaving out holidays', () => {
    const calendar = { calendar: 'c', source: 's', holidays: [{ on: '2026-01-01', name: 'New Year' }] }
    const files = expectedFiles({
      expect: expectDaily,
      timezone: 'America/New_York',
      calendar,
      from: '2025-12-31',
      to: '2026-01-06',
    })
    expect(files.map((file) => file.on)).toEqual(['2025-12-31', '2026-01-02', '2026-01-03', '2026-01-06'])
  })

  test('due in the partner’s zone, in winter and in summer', () => {
    expect(instantOf('2026-01-06', '06:00', 'America/New_York').toISOString()).toBe('2026-01-06T11:00:00.000Z')
    expect(instantOf('2026-07-07', '06:00', 'America/New_York').toISOString()).toBe('2026-07-07T10:00:00.000Z')
    expect(instantOf('2026-03-08', '06:00', 'America/New_York').toISOString()).toBe('2026-03-08T10:00:00.000Z')
  })

  test('late after the grace', () => {
    const [file] = expectedFiles({
      expect: expectDaily,
      timezone: 'America/New_York',
      calendar: undefined,
      from: '2026-01-06',
      to: '2026-01-06',
    })
    expect(file?.lateAt.toISOString()).toBe('2026-01-06T12:30:00.000Z')
  })

  test('the day of an instant is the partner’s, not ours', () => {
    expect(dayIn(new Date('2026-01-07T03:00:00Z'), 'America/New_York')).toBe('2026-01-06')
  })
})
