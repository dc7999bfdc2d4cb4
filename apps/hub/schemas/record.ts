import { z } from 'zod'
import { id, instant, issue, runOrNone } from './common.ts'

/** What became of a source record. */
export const outcome = z
  .enum(['posted', 'updated', 'unchanged', 'duplicate', 'held', 'rejected', 'envelope', 'dismissed'])
  .meta({ id: 'Outcome' })

export const qcFlag = z.enum(['pass', 'warn', 'held', 'rejected']).meta({ id: 'QcFlag' })

/** One source record: where it lies in its file and what became of it. */
export const record = z
  .object({
    lineageId: id,
    runId: runOrNone,
    recordType: z.string(),
    line: z.number().int(),
    byteFrom: z.number().int(),
    byteTo: z.number().int(),
    qcFlag,
    outcome,
    outcomeRunId: runOrNone.describe('The run that decided the outcome: the run itself, or a later replay.'),
    issues: z.array(issue),
    heldCause: z.string().nullable(),
    heldUntil: instant.nullable(),
  })
  .meta({ id: 'Record' })

/** A person's correction of one source field; the bytes stay. */
export const correction = z
  .object({
    field: z.string(),
    value: z.string(),
    reason: z.string(),
    correctedBy: z.string(),
    correctedAt: instant,
  })
  .meta({ id: 'Correction' })

/** A record in quarantine, with what a person needs to judge it. */
export const quarantined = record
  .extend({
    feedId: z.string(),
    fileName: z.string().nullable(),
    arrivedAt: instant.nullable(),
    corrections: z.array(correction),
  })
  .meta({ id: 'QuarantinedRecord' })
