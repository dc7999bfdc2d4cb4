import type { ClaimRequest } from './request.ts'

/** What the facts of a request are looked up by. Nothing else of it is needed to load them. */
export interface LookUps {
  /** The family (302-C2); null for a reversal that does not say. */
  readonly cardholderId: string | null
  readonly serviceOn: string
  readonly pharmacyId: string
  readonly prescriberId: string | null
  /** With the pharmacy, the key of earlier decisions; null for a question of eligibility. */
  readonly prescriptionNumber: string | null
  /** Products named: the one dispensed, or the ingredients of a compound. */
  readonly ndc11s: readonly string[]
}

/** What to look up for a request. */
export const lookUpsOf = (request: ClaimRequest): LookUps => {
  const { header } = request
  const common = { serviceOn: header.serviceOn, pharmacyId: header.pharmacyId }
  if (request.kind === 'eligibility') {
    const { cardholderId } = request.insurance
    return { ...common, cardholderId, prescriberId: null, prescriptionNumber: null, ndc11s: [] }
  }
  const { prescriptionNumber, productId } = request.dispensed
  if (request.kind === 'reverse' || request.kind === 'report') {
    const cardholderId = request.insurance?.cardholderId ?? null
    return { ...common, cardholderId, prescriberId: null, prescriptionNumber, ndc11s: [] }
  }
  const ingredients = request.compound?.ingredients.flatMap((each) => each.ndc11 ?? []) ?? []
  return {
    ...common,
    cardholderId: request.insurance.cardholderId,
    prescriberId: request.prescriberId,
    prescriptionNumber,
    ndc11s: request.compound === null ? [productId] : ingredients,
  }
}
