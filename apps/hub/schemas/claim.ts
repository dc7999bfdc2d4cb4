import { z } from 'zod'
import { cents, count, day, id, instant } from './common.ts'

export const claimKind = z
  .enum(['paid', 'rejected', 'duplicate', 'reversed', 'rebilled', 'eligible', 'authorized', 'reported'])
  .meta({ id: 'ClaimKind' })

/** One claim decided here. */
export const claim = z
  .object({
    decisionNo: id,
    lineageId: id,
    claimNumber: z.string().describe('The authorization number (503-F3); a duplicate has that of the first.'),
    asked: z.enum([
      'bill',
      'quote',
      'reverse',
      'rebill',
      'eligibility',
      'authorize',
      'inquire',
      'withdraw',
      'report',
      'report-reverse',
      'report-replace',
    ]),
    kind: claimKind,
    status: z.string().describe('112-AN of the answer.'),
    memberKey: z.string().nullable(),
    planCode: z.string().nullable(),
    pharmacyId: z.string(),
    pharmacyNpi: z.string().nullable(),
    prescriptionNumber: z.string(),
    fillNumber: count.nullable(),
    serviceOn: day,
    ndc11: z.string(),
    quantityMilli: z.number().int().nullable(),
    daysSupply: count.nullable(),
    decidedAt: instant,
    rejectCodes: z.array(z.string()),
    planPaidCents: cents.nullable(),
    patientPayCents: cents.nullable(),
    reversedBy: id.nullable().describe('The decision that took it back.'),
    reverses: id.nullable().describe('The decision that it takes back.'),
  })
  .meta({ id: 'Claim' })

/** One step of a decision, as words and as what it compared. */
export const claimStep = z
  .object({
    sentence: z.string(),
    stage: z.string(),
    edit: z.string(),
    outcome: z.enum(['pass', 'reject', 'override', 'note', 'skip', 'apply']),
    rejectCode: z.string().nullable(),
    line: z
      .object({ file: z.string(), line: count, path: z.string(), effectiveOn: day, source: z.string() })
      .nullable()
      .describe("The plan's line that held; null when the rule is the standard's or the claim's own."),
  })
  .meta({ id: 'ClaimStep' })

/** Why a claim is decided so, as a live and a test claim tell it. */
const explanation = z.object({
  modelVersion: z.string().nullable(),
  sentences: z.array(z.string()).describe('What was decided and what it is worth.'),
  messages: z.array(z.string()).describe('What the pharmacy was told.'),
  rejects: z.array(
    z.object({ code: z.string(), field: z.string().nullable(), occurrence: count.nullable(), edit: z.string() }),
  ),
  price: z
    .object({ parts: z.array(z.object({ name: z.string(), cents })), planPaysCents: cents })
    .nullable()
    .describe('The parts add up to what the plan pays.'),
  steps: z.array(claimStep),
  moves: z.array(
    z.object({
      memberKey: z.string(),
      accumulator: z.string(),
      name: z.string(),
      network: z.enum(['in', 'out']),
      planYear: count,
      amountCents: cents,
      beforeCents: cents,
      afterCents: cents,
      familyBeforeCents: cents,
      familyAfterCents: cents,
    }),
  ),
})

/** One claim with why it was decided so. */
export const explainedClaim = explanation
  .extend({
    claim,
    same: z.boolean().describe('Decided again from the saved facts it is the same to the byte.'),
    sealed: z.boolean().describe('The evidence is what its hash says.'),
    history: z.array(claim).describe('All that was decided for the same prescription, in the order decided.'),
  })
  .meta({ id: 'ExplainedClaim' })

/** A test claim as it would be answered now; nothing of it is kept. */
export const triedClaim = explanation
  .extend({
    kind: claimKind.nullable().describe('Null when the message is refused by its form, before anybody decides it.'),
    status: z.string().describe('112-AN of the answer.'),
    planCode: z.string().nullable(),
    formRejects: z
      .array(z.object({ code: z.string(), meaning: z.string().nullable() }))
      .describe('Reject codes for the form of the message.'),
    request: z.string().describe('The D.0 request, one character for each byte.'),
    response: z.string().describe('The D.0 response, one character for each byte.'),
  })
  .meta({ id: 'TriedClaim' })
