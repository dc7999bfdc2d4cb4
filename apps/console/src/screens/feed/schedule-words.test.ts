import { expect, test } from 'vitest'
import { daysText, scheduleWords } from './schedule-words.ts'

test('weekdays read as people say them', () => {
  expect(daysText(['TU', 'WE', 'TH', 'FR', 'SA'])).toBe('Tuesday to Saturday')
  expect(daysText(['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'])).toBe('every day')
  expect(daysText(['TH', 'MO'])).toBe('Monday and Thursday')
  expect(daysText(['MO', 'WE', 'FR'])).toBe('Monday, Wednesday and Friday')
  expect(daysText(['SU'])).toBe('Sunday')
})

test('the schedule tells days, due time in the partner’s zone, and grace', () => {
  const words = scheduleWords({ on: ['MO'], due: '06:00', grace: 5_400_000, holidays: 'skip' }, 'America/New_York')
  expect(words).toEqual(['Expected Monday by 06:00 America/New_York time, 1 h 30 min of grace.', 'Not on holidays.'])
})
