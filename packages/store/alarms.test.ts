import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AlarmManner, type AlarmSource, acknowledgeAlarm, closeAlarm, openAlarm } from './alarms.ts'
import { type Database, withTenant } from './database.ts'
import { openAlarmsAbout } from './read/alarms.ts'
import { testDatabase } from './testing.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.stop())

const at = (minute: number) => new Date(Date.UTC(2026, 0, 5, 6, minute))
const open = (subject: string, minute: number, more: Partial<AlarmSource & AlarmManner> = {}) =>
  withTenant(db, 'demo', (tx) =>
    openAlarm(tx, {
      kind: 'feed-unreachable',
      subject,
      code: 'remote-busy',
      effect: 'Late.',
      now: at(minute),
      ...more,
    }),
  )
const close = (subject: string, minute: number) =>
  withTenant(db, 'demo', (tx) => closeAlarm(tx, { kind: 'feed-unreachable', subject, now: at(minute) }))
const rowsOf = (subject: string) =>
  withTenant(
    db,
    'demo',
    async (tx) =>
      (
        await tx.query<{ alarm_id: number; code: string; closed: boolean; seen: string | null }>(
          `select alarm_id, code, closed_at is not null as closed, acknowledged_by as seen from mortar.alarm
           where subject = $1 order by alarm_id`,
          [subject],
        )
      ).rows,
  )

test('an alarm opens once while it lasts, and a new one opens when it comes again', async () => {
  expect([await open('a/b', 0), await open('a/b', 1)]).toEqual([true, false])
  expect([await close('a/b', 2), await close('a/b', 3)]).toEqual([true, false])
  expect(await open('a/b', 4)).toBe(true)
  expect((await rowsOf('a/b')).map(({ closed }) => closed)).toEqual([true, false])
})

test('an alarm that comes back within its time is the same one; after it, another', async () => {
  const comesBackWithinMs = 10 * 60_000
  for (const minute of [0, 8, 17]) {
    await open('a/flaps', minute, { comesBackWithinMs })
    await close('a/flaps', minute + 1)
  }
  expect(await rowsOf('a/flaps')).toHaveLength(1)
  await open('a/flaps', 29, { comesBackWithinMs })
  expect((await rowsOf('a/flaps')).map(({ closed }) => closed)).toEqual([true, false])
})

test('an open alarm tells the cause of now, and is to be seen anew only when somebody must act', async () => {
  await open('a/changes', 0)
  const [alarm] = await rowsOf('a/changes')
  await withTenant(db, 'demo', (tx) => acknowledgeAlarm(tx, { alarmId: alarm!.alarm_id, by: 'user:ann', now: at(1) }))
  await open('a/changes', 2, { code: 'remote-timed-out' })
  expect(await rowsOf('a/changes')).toMatchObject([{ code: 'remote-timed-out', seen: 'user:ann' }])
  await open('a/changes', 3, { code: 'host-key-changed', asksPerson: true })
  expect(await rowsOf('a/changes')).toMatchObject([{ code: 'host-key-changed', seen: null }])
})

test('alarms about a partner are those of its feeds too, and of no other with a longer name', async () => {
  for (const subject of ['north', 'north/claims', 'northern/claims']) await open(subject, 0)
  const kinds = ['feed-unreachable']
  const found = await withTenant(db, 'demo', (tx) => openAlarmsAbout(tx, { kinds, partnerId: 'north' }))
  expect(found.map(({ subject }) => subject)).toEqual(['north/claims', 'north'])
})
