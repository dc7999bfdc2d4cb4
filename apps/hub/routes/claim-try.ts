import { rejectMeaning } from '@mortar/journeys/claims/reject-words'
import { mostDiagnoses, testClaimFields } from '@mortar/journeys/claims/test-claim'
import { mostIngredients, testIngredientFields } from '@mortar/journeys/claims/test-product'
import type { TriedClaim } from '@mortar/journeys/try-claim'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { triedClaim } from '../schemas/claim.ts'
import { issue, problems } from '../schemas/common.ts'
import { tellDecision } from '../tell-decision.ts'

const text = z.string().max(200).optional()

const textsOf = <Field extends string>(fields: readonly Field[]) =>
  Object.fromEntries(fields.map((field) => [field, text])) as Record<Field, typeof text>

const form = z.strictObject({
  ...textsOf(testClaimFields),
  ingredients: z
    .array(z.strictObject(textsOf(testIngredientFields)))
    .max(mostIngredients)
    .optional()
    .describe('Of a compound (`compound` 2): NDC, quantity and cost of each.'),
  diagnoses: z.array(z.string().max(200)).max(mostDiagnoses).optional().describe('ICD-10 codes.'),
})

/** Decides a test claim by the facts as they are; nothing is posted. That it was made is noted in the audit log. */
export const claimTry = (app: App, { desk }: Deps) =>
  app.post(
    '/api/claims/try',
    {
      schema: {
        operationId: 'tryClaim',
        tags: ['claims'],
        description:
          'Decides a test claim by the facts as they are now and posts nothing. `issues` name the fields that are wrong (`ingredients.0.cost`).',
        body: form,
        response: { 200: z.object({ tried: triedClaim.nullable(), issues: z.array(issue) }), ...problems },
      },
    },
    async ({ person, body }) => {
      const { tried, issues } = await desk.tryClaim(person, body)
      return { tried: tried && told(tried), issues: [...issues] }
    },
  )

const told = ({ decision, moves, formRejects, request, response }: TriedClaim): z.infer<typeof triedClaim> => ({
  ...(decision ? tellDecision(decision, moves) : refusedByForm),
  ...(decision && { sentences: tellDecision(decision, moves).sentences.map(asTest) }),
  kind: decision?.kind ?? null,
  status: decision?.status ?? 'R',
  planCode: decision?.planCode ?? null,
  formRejects: formRejects.map((code) => ({ code, meaning: rejectMeaning(code) })),
  request: Buffer.from(request).toString('latin1'),
  response: Buffer.from(response).toString('latin1'),
})

const refusedByForm = {
  modelVersion: null,
  sentences: ['The message is refused by its form; no plan was asked.'],
  messages: [],
  rejects: [],
  price: null,
  steps: [],
  moves: [],
}

/** A test claim has no number. */
const asTest = (sentence: string): string => sentence.replace(/^Claim 0 /, 'The test claim ')
