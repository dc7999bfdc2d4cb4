import { type ClaimRow, claimHistory } from '@mortar/store/read/claims'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { found } from '../problem.ts'
import { explainedClaim } from '../schemas/claim.ts'
import { idInUrl, problems } from '../schemas/common.ts'
import { tellDecision } from '../tell-decision.ts'

/** One claim with every step that made it. Looking is noted in the audit log. */
export const claimRoute = (app: App, { read, desk }: Deps) =>
  app.get(
    '/api/claims/:decisionNo',
    {
      schema: {
        operationId: 'getClaim',
        tags: ['claims'],
        description:
          'One claim: its price, every step with its plan line, what it moved, its history. The look is audited.',
        params: z.object({ decisionNo: idInUrl }),
        response: { 200: explainedClaim, ...problems },
      },
    },
    async ({ person, params: { decisionNo } }) => {
      const history = await read(person.tenantId, (tx) => claimHistory(tx, decisionNo))
      const claim = history.find((each) => each.decisionNo === decisionNo)
      const explained = claim && (await desk.explainClaim(person, decisionNo))
      return found(
        explained && {
          ...tellDecision(explained.decision, explained.moves),
          same: explained.same,
          sealed: explained.sealed,
          claim,
          history: [...history] satisfies ClaimRow[],
        },
      )
    },
  )
