import { afterOf, type Page, type Paging, pageOf } from './page.ts'
import { plainRows } from './plain.ts'
import type { Tx } from './tx.ts'

/** An alarm as people see it. Moments are ISO text. */
export interface AlarmRow {
  readonly alarmId: number
  readonly kind: string
  readonly subject: string
  readonly code: string
  readonly effect: string
  readonly openedAt: string
  readonly closedAt: string | null
  readonly acknowledgedBy: string | null
  readonly acknowledgedAt: string | null
}

/** Alarms, latest first. */
export const listAlarms = async (
  tx: Tx,
  query: Paging & { readonly state: 'open' | 'closed' },
): Promise<Page<AlarmRow>> => {
  const found = await tx.query(
    `select alarm_id, kind, subject, code, effect, opened_at, closed_at, acknowledged_by, acknowledged_at
     from mortar.alarm
     where (closed_at is null) = $1 and ($2::bigint is null or alarm_id < $2)
     order by alarm_id desc limit $3`,
    [query.state === 'open', afterOf(query), query.limit + 1],
  )
  return pageOf(plainRows<AlarmRow>(found), query.limit, (last) => last.alarmId)
}

/** The open alarms of some kinds about a partner or one of its feeds, latest first. */
export const openAlarmsAbout = async (
  tx: Tx,
  about: { readonly kinds: readonly string[]; readonly partnerId: string },
): Promise<Pick<AlarmRow, 'kind' | 'subject' | 'openedAt' | 'code'>[]> =>
  plainRows(
    await tx.query(
      `select kind, subject, opened_at, code from mortar.alarm
       where kind = any($1) and (subject = $2 or starts_with(subject, $2 || '/')) and closed_at is null
       order by alarm_id desc`,
      [about.kinds, about.partnerId],
    ),
  )
