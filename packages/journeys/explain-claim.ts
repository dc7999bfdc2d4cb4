import type { Decision } from '@mortar/canonical/claim/decision'
import { appendAudit } from '@mortar/store/audit'
import { withTenant } from '@mortar/store/database'
import { type AccumulatorMove, accumulatorMoves } from './claims/accumulator-moves.ts'
import { claimSentences } from './claims/claim-sentences.ts'
import { recompute } from './claims/recompute.ts'
import type { Ground } from './ground.ts'

/** Why a claim was decided as it was. */
export interface ExplainedClaim {
  readonly decision: Decision
  /** Decided again from the saved facts it is the same to the byte. */
  readonly same: boolean
  /** The evidence is what its hash says. */
  readonly sealed: boolean
  readonly sentences: readonly string[]
  readonly moves: readonly AccumulatorMove[]
}

/** Explains a decision from its saved trace; undefined when there is none of that number. Looking is noted in the audit. */
export const explainClaim = async (
  ground: Ground,
  decisionNo: number,
  actor: string,
): Promise<ExplainedClaim | undefined> => {
  const found = await recompute(ground, decisionNo)
  if (!found) return undefined
  await withTenant(ground.db, ground.tenantId, (tx) =>
    appendAudit(tx, { actor, action: 'claim.read', subject: `claim:${decisionNo}` }),
  )
  const { saved, same, sealed, loaded } = found
  const sentences = [
    ...claimSentences(saved.decision),
    ...(loaded.reversedBy === null ? [] : [`It was taken back by claim ${loaded.reversedBy}.`]),
    same
      ? 'Decided again from the facts kept with it, it is the same to the byte.'
      : 'Decided again from the facts kept with it, it is NOT the same.',
    ...(sealed ? [] : ['Its evidence was changed after it was saved.']),
  ]
  const moves = accumulatorMoves(saved.decision, saved.facts.balances)
  return { decision: saved.decision, same, sealed, sentences, moves }
}
