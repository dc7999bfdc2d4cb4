import { z } from 'zod'
import { count, instant, issue } from './common.ts'
import { attempt, delivery } from './delivery.ts'
import { discrepancy } from './discrepancy.ts'
import { correction, record } from './record.ts'
import { file, runSummary } from './run.ts'

/** A stretch of the file as text, decoded by the feed's charset. */
const stretch = z.object({ text: z.string(), byteFrom: count, byteTo: count })

export const lensField = z
  .object({
    name: z.string(),
    type: z.string(),
    describes: z.string(),
    text: z.string().describe('The exact text of the file.'),
    byteFrom: count.nullable(),
    byteTo: count.nullable(),
    value: z.unknown().describe('The typed value; null when the text is not of the type.'),
  })
  .meta({ id: 'LensField' })

/** Where a canonical value came from. */
export const columnSource = z
  .object({
    kind: z.enum(['field', 'crosswalk', 'context', 'constant']),
    name: z.string(),
    role: z
      .enum(['value', 'choice', 'key'])
      .describe('Becomes the value, decides which value, or found the row of a crosswalk.'),
  })
  .meta({ id: 'ColumnSource' })

export const lensRow = z
  .object({
    noun: z.string(),
    knownFrom: instant,
    knownTo: instant.nullable(),
    columns: z.array(
      z.object({
        name: z.string(),
        kind: z.string(),
        describes: z.string(),
        value: z.union([z.string(), z.number(), z.boolean()]).nullable(),
        from: z.array(columnSource),
      }),
    ),
  })
  .meta({ id: 'LensRow' })

export const auditEntry = z
  .object({ at: instant, who: z.string(), action: z.string(), detail: z.record(z.string(), z.unknown()) })
  .meta({ id: 'AuditEntry' })

/** One record end to end: its bytes, what they mean, what went out because of it, and the answer. */
export const lens = z
  .object({
    record,
    run: runSummary,
    file: file.nullable(),
    raw: stretch
      .extend({ before: z.array(stretch), after: z.array(stretch) })
      .nullable()
      .describe('Null when the plaintext is not in the vault.'),
    fields: z.array(lensField),
    rows: z.array(lensRow),
    issues: z.array(issue),
    corrections: z.array(correction),
    deliveries: z.array(delivery.extend({ attemptList: z.array(attempt) })),
    discrepancies: z.array(discrepancy),
    history: z.array(auditEntry),
  })
  .meta({ id: 'Lens' })
