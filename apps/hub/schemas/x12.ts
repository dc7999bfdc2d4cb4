import { z } from 'zod'
import { count } from './common.ts'

const x12Finding = z
  .object({
    level: z.number().int().min(1).max(7).describe('SNIP level.'),
    code: z.string(),
    hint: z.string(),
    isWarning: z.boolean(),
    figures: z.object({ said: z.string(), found: z.string() }).nullable(),
    byte: count,
    byteTo: count,
    line: count,
    loop: z.string(),
    segment: z.string(),
    element: z.number().int().nullable(),
    component: z.number().int().nullable(),
  })
  .meta({ id: 'X12Finding' })

const x12Line = z
  .object({
    kind: z.enum(['interchange', 'group', 'set', 'loop', 'segment', 'stray']),
    depth: z.number().int(),
    id: z.string(),
    name: z.string(),
    line: count,
    byteFrom: count,
    byteTo: count,
  })
  .meta({ id: 'X12Line' })

const x12Answer = z
  .object({
    holds: z.array(z.enum(['TA1', '999', '277CA'])),
    text: z.string().describe('The answer as it would be sent, one character per byte.'),
  })
  .meta({ id: 'X12Answer' })

/** An X12 file judged. Nothing of it is kept. */
export const x12Checked = z
  .object({
    isX12: z.boolean().describe('False when no interchange can be read.'),
    isAccepted: z.boolean(),
    sets: z.array(z.string()),
    bytes: count,
    findings: z.array(x12Finding),
    findingsMore: count,
    outline: z
      .array(x12Line)
      .describe('In file order; what lies deeper belongs to the last line above that is less deep.'),
    outlineMore: count,
    answers: z.array(x12Answer),
  })
  .meta({ id: 'X12Checked' })
