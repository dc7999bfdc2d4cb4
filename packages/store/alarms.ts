import type { Tx } from './database.ts'

/** Something that is wrong now. `subject` is what it is about: a feed, a partner, a key. */
export interface AlarmSource {
  readonly kind: string
  readonly subject: string
  readonly code: string
  /** What it means for people, in words. */
  readonly effect: string
  readonly now: Date
}

/** What else may hold for an alarm. */
export interface AlarmManner {
  /** One that closed so short a time ago is opened again: what flaps is one alarm too. 0 when left out. */
  readonly comesBackWithinMs?: number
  /** Somebody must act: when an open alarm comes to this, it is to be seen anew. */
  readonly asksPerson?: boolean
}

/**
 * Opens an alarm unless the same one is open; true when it is new. One alarm while it lasts, not many: when its code
 * changes, it is told in other words.
 */
export const openAlarm = async (tx: Tx, alarm: AlarmSource & AlarmManner): Promise<boolean> => {
  const { kind, subject, code, effect, now, comesBackWithinMs = 0, asksPerson = false } = alarm
  if (comesBackWithinMs > 0) await reopenLast(tx, { kind, subject, since: new Date(now.getTime() - comesBackWithinMs) })
  const { rowCount } = await tx.query(
    `insert into mortar.alarm (kind, subject, code, effect, opened_at) values ($1, $2, $3, $4, $5)
     on conflict (tenant_id, kind, subject) where closed_at is null do nothing`,
    [kind, subject, code, effect, now],
  )
  if (rowCount === 1) return true
  await tx.query(
    `update mortar.alarm set code = $3, effect = $4, acknowledged_by = case when $5 then null else acknowledged_by end,
       acknowledged_at = case when $5 then null else acknowledged_at end
     where kind = $1 and subject = $2 and closed_at is null and code <> $3`,
    [kind, subject, code, effect, asksPerson],
  )
  return false
}

const reopenLast = async (tx: Tx, at: { kind: string; subject: string; since: Date }): Promise<void> => {
  await tx.query(
    `update mortar.alarm a set closed_at = null
     where alarm_id = (select max(alarm_id) from mortar.alarm where kind = $1 and subject = $2) and closed_at > $3`,
    [at.kind, at.subject, at.since],
  )
}

/** Closes the alarm if it is open; true when it was. */
export const closeAlarm = async (tx: Tx, alarm: Pick<AlarmSource, 'kind' | 'subject' | 'now'>): Promise<boolean> => {
  const { rowCount } = await tx.query(
    'update mortar.alarm set closed_at = $3 where kind = $1 and subject = $2 and closed_at is null',
    [alarm.kind, alarm.subject, alarm.now],
  )
  return (rowCount ?? 0) > 0
}

/** Notes who has seen an alarm; it stays open until its cause is gone. */
export const acknowledgeAlarm = async (tx: Tx, alarm: { alarmId: number; by: string; now: Date }): Promise<boolean> => {
  const { rowCount } = await tx.query(
    'update mortar.alarm set acknowledged_by = $2, acknowledged_at = $3 where alarm_id = $1',
    [alarm.alarmId, alarm.by, alarm.now],
  )
  return rowCount === 1
}
