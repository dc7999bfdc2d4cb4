import { loadDecision } from '@mortar/store/claims/load-decision'
import { withTenantReadOnly } from '@mortar/store/database'
import { unpackEvidence } from './claims/evidence.ts'
import type { Ground } from './ground.ts'

/** What a pharmacy told with its request for an authorization: the claim it is about. Quantities are thousandths. */
export interface AskedWith {
  readonly ndc11: string
  readonly quantityMilli: number
  readonly daysSupply: number
  /** 424-DO with its qualifier 02 (ICD-10). */
  readonly diagnoses: string[]
}

/** Reads it from the evidence of the decision that made the authorization; undefined when no pharmacy asked. Reads only. */
export const loadAskedWith = (ground: Ground, decisionNo: number): Promise<AskedWith | undefined> =>
  withTenantReadOnly(ground.db, ground.tenantId, async (tx) => {
    const loaded = await loadDecision(tx, decisionNo)
    if (!loaded) return undefined
    const { request } = unpackEvidence(loaded.evidence, loaded.frameEnds)[loaded.evidenceAt]!
    if (request.kind !== 'prior-auth') return undefined
    const { productId, quantityMilli, daysSupply } = request.dispensed
    return { ndc11: productId, quantityMilli, daysSupply, diagnoses: [...request.diagnoses] }
  })
