import type { InFeed, Partner } from '@mortar/canonical/site/site'
import type { Arrival } from '@mortar/store/read/today'
import { describe, expect, test } from 'vitest'
import { type Slot, slotsOf, standingOf } from './slots.ts'

const partner = { id: 'acme', partner: { timezone: 'America/New_York' }, calendar: undefined } as unknown as Partner
const feed = {
  id: 'acme/claims',
  kind: 'in',
  feed: {
    expect: {
      on: ['TU', 'WE', 'TH', 'FR', 'SA'],
      due: '06:00',
      grace: 90 * 60_000,
      holidays: 'skip',
      zero_records: 'hold',
    },
  },
} as unknown as InFeed

/** Eastern winter time. */
const at = (time: string) => `${time}:00-05:00`
const came = (...times: string[]): Arrival[] =>
  times.map((time, index) => ({ feedId: feed.id, arrivedAt: new Date(at(time)).toISOString(), runId: index + 1 }))

const look = (now: string, arrivals: Arrival[], first: string | null = '2026-01-06T05:30') => {
  const firstArrivedAt = first && new Date(at(first)).toISOString()
  const slots = slotsOf({ partner, feed, arrivals, firstArrivedAt, now: new Date(at(now)), daysBack: 30 })
  return { slots, stands: standingOf(slots, now.slice(0, 10), first !== null) }
}
const states = (slots: readonly Slot[], upTo: string) =>
  slots.filter(({ on }) => on <= upTo).map(({ on, state }) => [on.slice(8), state])

describe('the slots of a feed', () => {
  test('begin with its first file and tell of each day whether it came, and in time', () => {
    const { slots } = look('2026-01-10T12:00', came('2026-01-06T05:30', '2026-01-07T07:29', '2026-01-08T07:31'))
    expect(states(slots, '2026-01-10')).toEqual([
      ['06', 'on-time'],
      ['07', 'on-time'],
      ['08', 'late'],
      ['09', 'missing'],
      ['10', 'late'],
    ])
  })

  test('call the first file that ever came in time, whenever it came; the next day has its hour', () => {
    const { slots, stands } = look('2026-01-06T15:00', came('2026-01-06T14:00'), '2026-01-06T14:00')
    expect(states(slots, '2026-01-06')).toEqual([['06', 'on-time']])
    expect(stands.state).toBe('on-time')
    const next = look('2026-01-07T15:00', came('2026-01-06T14:00', '2026-01-07T14:00'), '2026-01-06T14:00')
    expect(states(next.slots, '2026-01-07')).toEqual([
      ['06', 'on-time'],
      ['07', 'late'],
    ])
  })

  test('call nothing late while no file ever came', () => {
    expect(states(look('2026-01-06T05:00', [], null).slots, '2026-01-06')).toEqual([['06', 'due']])
    expect(states(look('2026-01-06T12:00', [], null).slots, '2026-01-06')).toEqual([['06', 'never']])
  })

  test('name the run that worked the file', () => {
    const { slots } = look('2026-01-06T12:00', came('2026-01-06T05:30'))
    expect(slots[0]).toMatchObject({
      arrivedAt: '2026-01-06T10:30:00.000Z',
      runId: 1,
      dueAt: '2026-01-06T11:00:00.000Z',
    })
  })

  test('leave out days on which nothing is expected', () => {
    const { slots } = look('2026-01-13T12:00', came('2026-01-06T05:30'))
    expect(slots.map(({ on }) => on)).not.toContain('2026-01-11')
    expect(slots.map(({ on }) => on)).not.toContain('2026-01-12')
  })
})

describe('a feed stands', () => {
  test('as never while no file ever came', () => {
    expect(look('2026-01-06T12:00', [], null).stands).toMatchObject({ state: 'never', slot: { on: '2026-01-06' } })
  })

  test('as due until its grace is over, then as late', () => {
    const monday = came('2026-01-06T05:30')
    expect(look('2026-01-07T05:00', monday).stands.state).toBe('due')
    expect(look('2026-01-07T07:29', monday).stands.state).toBe('due')
    expect(look('2026-01-07T07:30', monday).stands.state).toBe('late')
  })

  test('as missing on the day after, until the next file comes', () => {
    const one = came('2026-01-06T05:30')
    expect(look('2026-01-08T05:00', one).stands).toMatchObject({ state: 'missing', slot: { on: '2026-01-07' } })
    expect(look('2026-01-08T06:00', [...one, ...came('2026-01-08T05:50')]).stands.state).toBe('on-time')
  })

  test('as not expected on a day without a slot, and names the next; but a missing file stays missing', () => {
    const week = came(
      '2026-01-06T05:30',
      '2026-01-07T05:30',
      '2026-01-08T05:30',
      '2026-01-09T05:30',
      '2026-01-10T05:30',
    )
    expect(look('2026-01-11T12:00', week).stands).toMatchObject({ state: 'not-expected', slot: { on: '2026-01-13' } })
    expect(look('2026-01-11T12:00', week.slice(0, 4)).stands).toMatchObject({
      state: 'missing',
      slot: { on: '2026-01-10' },
    })
  })
})
