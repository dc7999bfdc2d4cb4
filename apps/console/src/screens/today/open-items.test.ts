import { expect, test } from 'vitest'
import type { Today } from '../../client/index.ts'
import { causeOfAlarm, openItems } from './open-items.ts'

const quiet: Today['open'] = {
  alarms: [],
  held: { count: 0, byCause: [] },
  rejected: { count: 0 },
  heldFiles: { count: 0, records: 0 },
  deliveries: { queued: 12, refused: 0, oldestQueuedAt: null },
  discrepancies: { count: 0, amountCents: 0, overdue: 0 },
  notBalanced: { count: 0 },
  working: { count: 1 },
  priorAuths: { count: 0, oldestAskedAt: null },
}

test('nothing is open on a quiet day, though deliveries wait their turn', () => {
  expect(openItems(quiet)).toEqual([])
})

test('what does not balance stands before everything else', () => {
  const items = openItems({ ...quiet, rejected: { count: 3 }, notBalanced: { count: 1 } })
  expect(items.map(({ key }) => key)).toEqual(['not-balanced', 'rejected'])
})

test('each cause of held records is one line that leads to just these records', () => {
  const held = { count: 14, byCause: [{ cause: 'member-not-loaded', count: 14 }] }
  const [item] = openItems({ ...quiet, held })
  expect(item?.title).toBe('14 records held: member not loaded')
  expect(item?.to).toBe('/quarantine?outcome=held&cause=member-not-loaded')
})

test('discrepancies tell their dollars and whether time has run out', () => {
  const [item] = openItems({ ...quiet, discrepancies: { count: 2, amountCents: 123_456, overdue: 1 } })
  expect(item).toMatchObject({ tone: 'bad', title: '2 discrepancies, $1,234.56', means: '1 is past the time allowed.' })
})

test('authorizations that wait are one line, since the first was asked for', () => {
  const [item] = openItems({ ...quiet, priorAuths: { count: 2, oldestAskedAt: '2026-01-15T15:00:00.000Z' } })
  expect(item).toMatchObject({
    title: '2 prior authorizations wait',
    to: '/prior-auths',
    since: '2026-01-15T15:00:00.000Z',
  })
})

test('an alarm leads to the feed, partner or run it is about', () => {
  expect(causeOfAlarm('acme-pbm/paid-claims-daily')).toBe('/feeds/acme-pbm/paid-claims-daily')
  expect(causeOfAlarm('north-tpa')).toBe('/partners/north-tpa')
  expect(causeOfAlarm('acme-pbm/paid-claims-daily run 4711')).toBe('/runs/4711')
  expect(causeOfAlarm('The disk of the vault')).toBe('/alarms')
})
