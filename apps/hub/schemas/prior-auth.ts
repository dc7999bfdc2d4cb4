import { z } from 'zod'
import { count, day, id, instant } from './common.ts'

export const priorAuthStatus = z.enum(['pended', 'approved', 'denied', 'withdrawn']).meta({ id: 'PriorAuthStatus' })

const milli = z.number().int().describe('Thousandths of a unit.')

/** A prior authorization as it stands. */
export const priorAuth = z
  .object({
    number: id.describe('The number of the authorization (498-PY), and of the decision that made it.'),
    lineageId: id,
    familyId: z.string(),
    memberKey: z.string(),
    planCode: z.string().nullable(),
    drug: z.string().describe('A selector as in a plan: `generic:ADALPEN`, `class:tnf-blocker`.'),
    status: priorAuthStatus,
    effectiveOn: day,
    expiresOn: day,
    pharmacyNpi: z.string().nullable(),
    prescriberNpi: z.string().nullable(),
    lifts: z.array(z.string()).describe('Rules of the plan that it lifts.'),
    quantityPerDayMilli: milli.nullable(),
    fillsAllowed: count.nullable(),
    quantityAllowedMilli: milli.nullable(),
    fillsUsed: count,
    quantityUsedMilli: milli,
    pharmacyId: z.string().nullable().describe('Who asked for it.'),
    prescriptionNumber: z.string().nullable(),
    prescriberId: z.string().nullable(),
    basis: z.string().nullable().describe('498-PD: ME medical exception, PR plan requirement, PL higher limit.'),
    supportingText: z.string().nullable(),
    processedOn: day,
    decidedBy: z.string().nullable().describe('`plan` or a person; null while nobody has.'),
    changedAt: instant,
  })
  .meta({ id: 'PriorAuth' })

/** One authorization with every step it took. */
export const priorAuthWithSteps = z
  .object({
    priorAuth,
    steps: z.array(
      z.object({
        event: z.enum(['requested', 'approved', 'denied', 'withdrawn']),
        at: instant,
        actor: z.string(),
        decisionNo: id.nullable(),
        note: z.string().nullable(),
      }),
    ),
    asked: z
      .object({
        ndc11: z.string(),
        quantityMilli: milli,
        daysSupply: count,
        diagnoses: z.array(z.string()).describe('424-DO with its qualifier 02 (ICD-10).'),
      })
      .nullable()
      .describe('What the pharmacy told with its request; null when none asked.'),
    uses: z
      .array(z.object({ decisionNo: id, fills: count, quantityMilli: milli }))
      .describe('The claims that used it, in the order decided; one that was taken back gives back.'),
  })
  .meta({ id: 'PriorAuthWithSteps' })

/** What a person grants; what is left out stays as it was asked for. */
export const priorAuthTerms = z
  .strictObject({
    drug: z.string().max(80),
    effectiveOn: z.iso.date(),
    expiresOn: z.iso.date(),
    pharmacyNpi: z.string().length(10).nullable(),
    prescriberNpi: z.string().length(10).nullable(),
    lifts: z.array(z.string().max(40)).max(20),
    quantityPerDayMilli: z.number().int().positive().nullable(),
    fillsAllowed: z.number().int().nonnegative().nullable(),
    quantityAllowedMilli: z.number().int().nonnegative().nullable(),
  })
  .partial()
  .meta({ id: 'PriorAuthTerms' })
