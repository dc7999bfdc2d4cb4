import type { PriorAuthFacts } from '@mortar/canonical/claim/facts'
import { parseSelector } from '@mortar/canonical/plan/selector'
import { appendAudit } from '@mortar/store/audit'
import { lockFamilies } from '@mortar/store/claims/lock'
import { saveAuthStep } from '@mortar/store/claims/save-standing'
import { retryConflicts, type Tx, withTenant, withTenantReadOnly } from '@mortar/store/database'
import { loadPriorAuth, type PriorAuthRow } from '@mortar/store/read/prior-auths'
import type { PlainDate } from '@mortar/values/dates'
import { type Issue, issue } from '@mortar/values/issue'
import { dayIn } from './claims/day-in.ts'
import { appliedSite, type Ground } from './ground.ts'

/** What somebody decides about an authorization. What is left out stays as it was asked for. */
export interface PriorAuthVerdict {
  readonly number: number
  readonly outcome: 'approve' | 'deny' | 'withdraw'
  /** Who: `user:ann`. */
  readonly actor: string
  readonly note?: string | undefined
  readonly terms?: Partial<PriorAuthTerms> | undefined
}

/** What an authorization allows. */
export type PriorAuthTerms = Pick<
  PriorAuthFacts,
  | 'drug'
  | 'effectiveOn'
  | 'expiresOn'
  | 'pharmacyNpi'
  | 'prescriberNpi'
  | 'lifts'
  | 'quantityPerDayMilli'
  | 'fillsAllowed'
  | 'quantityAllowedMilli'
>

const outcomes = {
  approve: { event: 'approved', from: ['pended'] },
  deny: { event: 'denied', from: ['pended'] },
  withdraw: { event: 'withdrawn', from: ['pended', 'approved'] },
} as const

/**
 * Decides an authorization that waits, or takes one back that was granted: claims that come afterwards are decided with it, none at the same
 * moment, for its family is locked. Kept with who did it, in its history and in the audit. Issues: `prior-auth-unknown`,
 * `prior-auth-not-waiting` (decided already), `prior-auth-terms` (a drug that is no selector, or days the wrong way round).
 */
export const decidePriorAuth = async (ground: Ground, verdict: PriorAuthVerdict): Promise<PriorAuthRow | Issue> => {
  const { db, tenantId } = ground
  const found = await withTenantReadOnly(db, tenantId, (tx) => loadPriorAuth(tx, verdict.number))
  if (!found) return issue('prior-auth-unknown', { field: 'number' })
  const { site } = await appliedSite(ground)
  const decidedOn = dayIn(site.file.claims.timezone, ground.now()) as PlainDate
  return retryConflicts(() =>
    withTenant(db, tenantId, async (tx) => {
      await lockFamilies(tx, { prescriptions: [], familyIds: [found.familyId] })
      // Again, for a claim or another person may have been quicker.
      const standing = (await loadPriorAuth(tx, verdict.number))!
      const wrong = wrongWith(standing, verdict)
      if (wrong) return wrong
      await take(tx, { standing, verdict, decidedOn, now: ground.now() })
      return (await loadPriorAuth(tx, verdict.number))!
    }),
  )
}

const wrongWith = (standing: PriorAuthRow, { outcome, terms }: PriorAuthVerdict): Issue | undefined => {
  if (!(outcomes[outcome].from as readonly string[]).includes(standing.status))
    return issue('prior-auth-not-waiting', { field: 'number' })
  const { drug, effectiveOn, expiresOn } = { ...standing, ...terms }
  if (parseSelector(drug) === undefined) return issue('prior-auth-terms', { field: 'drug' })
  return effectiveOn > expiresOn ? issue('prior-auth-terms', { field: 'expiresOn' }) : undefined
}

interface Taken {
  readonly standing: PriorAuthRow
  readonly verdict: PriorAuthVerdict
  readonly decidedOn: PlainDate
  readonly now: Date
}

const take = async (tx: Tx, { standing, verdict, decidedOn, now }: Taken): Promise<void> => {
  const { event } = outcomes[verdict.outcome]
  const after: PriorAuthFacts = {
    ...termsOf(standing),
    ...verdict.terms,
    number: String(standing.number),
    memberKey: standing.memberKey,
    status: event,
    pharmacyId: standing.pharmacyId,
    processedOn: decidedOn,
  }
  const { familyId, planCode } = standing
  const { actor, note = null } = verdict
  const step = { event, after, familyId, planCode, actor, decisionNo: null, note, asked: null }
  await saveAuthStep(tx, step, now)
  await appendAudit(tx, { actor, action: `prior-auth.${verdict.outcome}`, subject: `prior-auth:${standing.number}` })
}

const termsOf = (row: PriorAuthRow): PriorAuthTerms => ({
  drug: row.drug,
  effectiveOn: row.effectiveOn as PlainDate,
  expiresOn: row.expiresOn as PlainDate,
  pharmacyNpi: row.pharmacyNpi,
  prescriberNpi: row.prescriberNpi,
  lifts: row.lifts,
  quantityPerDayMilli: row.quantityPerDayMilli,
  fillsAllowed: row.fillsAllowed,
  quantityAllowedMilli: row.quantityAllowedMilli,
})
