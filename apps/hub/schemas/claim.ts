import { z } from 'zod'
import { cents, count, day, id, instant } from './common.ts'

export const claimKind = z
  .enum(['paid', 'rejected', 'duplicate', 'reversed', 'rebilled', 'eligible'])
  .meta({ id: 'ClaimKind' })

/** One claim decided here. */
export const claim = z
  .object({
    decisionNo: id,
    lineageId: id,
    claimNumber: z.string().describe('The authorization number (503-F3); a duplicate has that of the first.'),
    asked: z.enum(['bill', 'quote', 'reverse', 'rebill', 'eligibility']),
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
