import type { DurAnswer } from '@mortar/canonical/claim/decision'
import type { PastFill } from '@mortar/canonical/claim/facts'
import type { Claim } from './claim.ts'

interface DurFinding {
  readonly reason: string
  readonly significance: string
  readonly text: string
  readonly fill?: PastFill
}

/** A block of segment 24: the reason, and of the fill it is about when, how much, and whether by the same hands. */
export const durAnswer = ({ pharmacy, asked }: Claim, { reason, significance, text, fill }: DurFinding): DurAnswer => ({
  reason,
  significance,
  otherPharmacy: fill ? samePharmacy(fill, pharmacy.npi, pharmacy.chainCode) : '0',
  previousFillOn: fill?.serviceOn ?? null,
  previousQuantityMilli: fill?.quantityMilli ?? null,
  otherPrescriber: !fill || fill.prescriberNpi === null ? '0' : fill.prescriberNpi === asked.prescriberId ? '1' : '2',
  text: text.slice(0, 30),
})

const samePharmacy = (fill: PastFill, npi: string, chain: string | null): string => {
  if (fill.pharmacyNpi === npi) return '1'
  return chain !== null && fill.pharmacyChain === chain ? '2' : '3'
}
