import type { Decision } from '@mortar/canonical/claim/decision'
import type { AccumulatorMove } from '@mortar/journeys/claims/accumulator-moves'
import { outcomeSentences, stepSentence } from '@mortar/journeys/claims/claim-sentences'
import { pricePartsOf } from '@mortar/journeys/claims/price-parts'

/** Why a claim was decided so, as the API tells it. */
export const tellDecision = (decision: Decision, moves: readonly AccumulatorMove[]) => ({
  modelVersion: decision.modelVersion,
  sentences: outcomeSentences(decision),
  messages: decision.messages.map(({ text }) => text),
  rejects: decision.kind === 'rejected' ? [...decision.rejects] : [],
  price: pricePartsOf(decision) ?? null,
  steps: decision.trace.map((step) => ({ ...step, sentence: stepSentence({ ...step, line: null }) })),
  moves: [...moves],
})
