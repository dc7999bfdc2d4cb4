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
import type { PriorAuthTerms } from './prior-auth.ts'

/** An authorization that a person grants without a pharmacy's request: a prescriber called, an appeal was won. */
export interface PriorAuthEntry {
  readonly memberKey: string
  readonly terms: Pick<PriorAuthTerms, 'drug' | 'effectiveOn' | 'expiresOn'> & Partial<PriorAuthTerms>
  /** Who: `user:ann`. */
  readonly actor: string
  readonly note: string
}

/**
 * Enters an authorization: claims that come afterwards are decided with it. Kept with who did it, in its history and in the audit. Issue:
 * `prior-auth-terms` (nobody of that key, a drug that is no selector, days the wrong way round).
 */
export const enterPriorAuth = async (ground: Ground, entry: PriorAuthEntry): Promise<PriorAuthRow | Issue> => {
  const { db, tenantId } = ground
  const familyId = await withTenantReadOnly(db, tenantId, (tx) => familyOf(tx, entry.memberKey))
  const { drug, effectiveOn, expiresOn } = entry.terms
  if (familyId === undefined)
    return issue('prior-auth-terms', { field: 'memberKey' }, 'Nobody of this key is enrolled.')
  if (parseSelector(drug) === undefined) return issue('prior-auth-terms', { field: 'drug' })
  if (effectiveOn > expiresOn) return issue('prior-auth-terms', { field: 'expiresOn' })
  const { site } = await appliedSite(ground)
  const processedOn = dayIn(site.file.claims.timezone, ground.now()) as PlainDate
  return retryConflicts(() =>
    withTenant(db, tenantId, async (tx) => {
      await lockFamilies(tx, { prescriptions: [], familyIds: [familyId] })
      return save(tx, { entry, familyId, processedOn, now: ground.now() })
    }),
  )
}

const familyOf = async ({ query }: Tx, memberKey: string): Promise<string | undefined> => {
  const { rows } = await query<{ familyId: string }>(
    `select family_id as "familyId" from mortar.member where member_key = $1 and known_to is null
     order by known_from desc limit 1`,
    [memberKey],
  )
  return rows[0]?.familyId
}

const nothingFurther = {
  pharmacyNpi: null,
  prescriberNpi: null,
  lifts: [],
  quantityPerDayMilli: null,
  fillsAllowed: null,
  quantityAllowedMilli: null,
}

interface Saving {
  readonly entry: PriorAuthEntry
  readonly familyId: string
  readonly processedOn: PlainDate
  readonly now: Date
}

const save = async (tx: Tx, { entry, familyId, processedOn, now }: Saving): Promise<PriorAuthRow> => {
  const { memberKey, terms, actor, note } = entry
  const { rows } = await tx.query<{ number: number }>(`select nextval('mortar.claim_decision_no') as number`)
  const { number } = rows[0]!
  const after: PriorAuthFacts = {
    ...nothingFurther,
    ...terms,
    number: String(number),
    memberKey,
    status: 'approved',
    pharmacyId: null,
    processedOn,
  }
  const step = {
    event: 'approved',
    after,
    familyId,
    planCode: null,
    actor,
    decisionNo: null,
    note,
    asked: null,
  } as const
  await saveAuthStep(tx, step, now)
  await appendAudit(tx, { actor, action: 'prior-auth.enter', subject: `prior-auth:${number}` })
  return (await loadPriorAuth(tx, number))!
}
