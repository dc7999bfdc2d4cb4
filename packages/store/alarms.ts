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

/** Opens an alarm unless the same one is open; true when it is new. One alarm while it lasts, not many. */
export const openAlarm = async (tx: Tx, alarm: AlarmSource): Promise<boolean> => {
  const { rowCount } = await tx.query(
    `insert into mortar.alarm (kind, subject, code, effect, opened_at) values ($1, $2, $3, $4, $5)
     on conflict (tenant_id, kind, subject) where closed_at is null do nothing`,
    [alarm.kind, alarm.subject, alarm.code, alarm.effect, alarm.now],
  )
  return rowCount === 1
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
