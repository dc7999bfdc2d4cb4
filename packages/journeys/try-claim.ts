import type { Decision } from '@mortar/canonical/claim/decision'
import { requestOut } from '@mortar/mapping/live/request-out'
import { appendAudit } from '@mortar/store/audit'
import { withTenant } from '@mortar/store/database'
import { findMembers, type MemberFound } from '@mortar/store/read/members'
import type { Issue } from '@mortar/values/issue'
import { writeRequest } from '@mortar/wire/ncpdp/write'
import { type AccumulatorMove, accumulatorMoves } from './claims/accumulator-moves.ts'
import { dayIn } from './claims/day-in.ts'
import { decideBatch } from './claims/decide-batch.ts'
import { lookAtFacts, nothingKnown } from './claims/look-at-facts.ts'
import { addressed, readTestClaim, type TestClaim } from './claims/test-claim.ts'
import { type Whom, whomOf } from './claims/test-whom.ts'
import { readTransmission, type Transmission } from './claims/transmission.ts'
import { worldOf } from './claims/world.ts'
import { appliedSite, type Ground } from './ground.ts'

/** A test claim as it would be answered now. */
export interface TriedClaim {
  /** Null when the message is refused by its form, before anybody decides it. */
  readonly decision: Decision | null
  readonly moves: readonly AccumulatorMove[]
  /** Why it was refused by its form. */
  readonly formRejects: readonly string[]
  readonly request: Uint8Array
  readonly response: Uint8Array
}

/** What trying came to: an answer, or what is wrong with the form (`where.field`). */
export type Tried =
  | { readonly tried: TriedClaim; readonly issues: [] }
  | { readonly tried: null; readonly issues: Issue[] }

/** Who asks, and what. */
export interface TryRequest {
  readonly form: TestClaim
  readonly actor: string
}

/**
 * Decides a test claim by the facts as they are now, as a live one would be, and posts nothing of it: what is locked for the look is let
 * go by a rollback. Without a member it is decided for an invented one of the plan, of whom nothing is known. The audit notes that it was
 * made, and whose facts were looked at.
 */
export const tryClaim = async (ground: Ground, { form, actor }: TryRequest): Promise<Tried> => {
  const { site } = await appliedSite(ground)
  const world = worldOf(site)
  const { billing, beside, issues } = readTestClaim(form)
  const serviceOn = billing?.header.serviceOn ?? dayIn(site.file.claims.timezone, ground.now())
  const whom = await whomOf(ground, world, { form, serviceOn })
  if (!billing || 'issue' in whom) return { tried: null, issues: [...('issue' in whom ? [whom.issue] : []), ...issues] }
  const written = writeRequest(requestOut(addressed(billing, whom), beside))
  if (!(written instanceof Uint8Array)) return { tried: null, issues: written.map(atField) }
  const transmission = readTransmission(written, { receivedAt: ground.now(), listener: 'test' })
  const known = whom.found
    ? await lookAtFacts(ground, [transmission], world.lookBackDays)
    : { ...nothingKnown, people: [whom.person] }
  const decidedOn = dayIn(site.file.claims.timezone, ground.now())
  const failures: unknown[] = []
  const { responses, cases } = decideBatch({
    world,
    read: known,
    transmissions: [transmission],
    decidedOn,
    failed: (_, error) => failures.push(error),
  })
  if (failures.length > 0) throw failures[0]
  const decision = cases[0]?.decision ?? null
  await noteTest(ground, { actor, whom, decision, form })
  const moves = cases[0] ? accumulatorMoves(cases[0].decision, cases[0].facts.balances) : []
  return {
    tried: { decision, moves, formRejects: formRejectsOf(transmission), request: written, response: responses[0]! },
    issues: [],
  }
}

/** People to try a claim with, by key, cardholder id or name. That they were looked at is noted. */
export const membersToTry = async (
  ground: Ground,
  { sought, actor }: { readonly sought: string; readonly actor: string },
): Promise<MemberFound[]> =>
  withTenant(ground.db, ground.tenantId, async (tx) => {
    const found = await findMembers(tx, sought)
    if (found.length > 0) {
      const detail = { lineageIds: found.map(({ lineageId }) => lineageId) }
      await appendAudit(tx, { actor, action: 'member.list', subject: 'member.list', detail })
    }
    return found
  })

const formRejectsOf = ({ asks }: Transmission): readonly string[] =>
  asks.flatMap((ask) => (ask.kind === 'refuse' ? ask.rejects : []))

/** Fields of the message that a person can mend in the form, by their id. */
const fieldsById: Readonly<Record<string, string>> = {
  B1: 'pharmacy',
  DB: 'prescriber',
  D2: 'prescription',
  D7: 'drug',
  E7: 'quantity',
  D5: 'days',
  D9: 'cost',
  DC: 'fee',
  DQ: 'usual',
  DU: 'cost',
  DV: 'otherPaid',
  NQ: 'otherLeft',
  C2: 'member',
}

const atField = (found: Issue): Issue => {
  const field = fieldsById[found.where.field ?? '']
  return field ? { ...found, where: { field } } : found
}

interface Note {
  readonly actor: string
  readonly whom: Whom
  readonly decision: Decision | null
  readonly form: TestClaim
}

// Of an invented person nothing was looked at: the note stands under the plan then.
const noteTest = ({ db, tenantId }: Ground, { actor, whom, decision, form }: Note) =>
  withTenant(db, tenantId, (tx) =>
    appendAudit(tx, {
      actor,
      action: 'claim.test',
      subject: whom.found ? `record:${whom.found.lineageId}` : `plan:${whom.planCode}`,
      detail: { asked: form.asked === 'bill' ? 'bill' : 'quote', came: decision?.kind ?? 'refused' },
    }),
  )
