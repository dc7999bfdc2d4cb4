import { z } from 'zod'
import { id, instant } from './common.ts'

/** Something that is, or was, wrong: one alarm while it lasts. */
export const alarm = z
  .object({
    alarmId: id,
    kind: z.string(),
    subject: z.string(),
    code: z.string(),
    effect: z.string(),
    openedAt: instant,
    closedAt: instant.nullable(),
    acknowledgedBy: z.string().nullable(),
    acknowledgedAt: instant.nullable(),
  })
  .meta({ id: 'Alarm' })
