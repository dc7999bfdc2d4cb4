import { z } from 'zod'
import { cents, count, id, instant } from './common.ts'

/** A difference between us and a partner that a person owns: with a clock and dollars. */
export const discrepancy = z
  .object({
    discrepancyId: id,
    kind: z.string(),
    partnerId: z.string(),
    feedId: z.string(),
    runId: id.nullable(),
    lineageId: id.nullable(),
    deliveryId: id.nullable(),
    code: z.string(),
    summary: z.string(),
    amountCents: cents,
    owner: z.string().nullable(),
    openedAt: instant,
    dueAt: instant,
    overdue: z.boolean(),
    resolvedAt: instant.nullable(),
    resolution: z.string().nullable(),
    resolvedBy: z.string().nullable(),
  })
  .meta({ id: 'Discrepancy' })

export const cluster = z
  .object({ code: z.string(), feedId: z.string(), count, amountCents: cents, oldestOpenedAt: instant.nullable() })
  .meta({ id: 'DiscrepancyCluster' })
