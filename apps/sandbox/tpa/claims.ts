import type { PlainDate } from '@mortar/values/dates'
import { Fault, type Issue } from '@mortar/values/issue'
import { type Cents, formatCents, negateCents, parseCents, sumCents } from '@mortar/values/money'
import type { JsonLog } from '../json-log.ts'

/** What is read of a claim as sent; further fields are kept as they came. Money is text in dollars with two decimals. */
export interface ClaimBody {
  readonly externalClaimId: string
  /** 1 for the first decision, one more for each reversal or adjustment. */
  readonly version: number
  readonly type: 'ORIGINAL' | 'REVERSAL' | 'ADJUSTMENT'
  readonly memberId: string
  readonly serviceDate: string
  readonly ndc: string
  readonly planPaid: string
  readonly memberPaid: string
}

/** A claim as the claims system holds it. */
export interface HeldClaim extends ClaimBody {
  /** The claims system's own number. */
  readonly claimId: string
  readonly groupId: string
  readonly idempotencyKey: string
  readonly loadedAt: string
  /** Day of `loadedAt` where the claims system is. */
  readonly loadedOn: PlainDate
}

/** What comes of a claim that was sent. */
export type ClaimAnswer =
  | { readonly kind: 'created' | 'duplicate'; readonly claim: HeldClaim }
  | { readonly kind: 'refused'; readonly code: RefusalCode }

/** Why the claims system does not take a claim. */
export type RefusalCode = 'ORIGINAL_NOT_FOUND' | 'REVERSAL_AMOUNT_DIFFERS' | 'IDEMPOTENCY_KEY_REUSED'

/** The claims system's own book of claims. */
export interface ClaimBook {
  /** Answers when the claim is on the disk. The same claim number and version again is a duplicate. */
  take(claim: Omit<HeldClaim, 'claimId'>): Promise<ClaimAnswer>
  list(): readonly HeldClaim[]
}

interface Slot {
  readonly claim: HeldClaim
  readonly onDisk: Promise<void>
}

/** One claim, whatever its answers: number and version. */
export const businessKeyOf = (claim: Pick<ClaimBody, 'externalClaimId' | 'version'>): string =>
  `${claim.externalClaimId}/${claim.version}`

/** Opens the book over its log. */
export function claimBook(entries: readonly HeldClaim[], log: JsonLog<HeldClaim>): ClaimBook {
  const held = new Map<string, Slot>(
    entries.map((claim) => [businessKeyOf(claim), { claim, onDisk: Promise.resolve() }]),
  )
  const usedKeys = new Set(entries.map((claim) => claim.idempotencyKey))
  let lastNumber = entries.length
  return {
    list: () => [...held.values()].map((slot) => slot.claim),
    take: async (sent) => {
      const key = businessKeyOf(sent)
      const before = held.get(key)
      if (before) return before.onDisk.then(() => ({ kind: 'duplicate', claim: before.claim }))
      if (usedKeys.has(sent.idempotencyKey)) return { kind: 'refused', code: 'IDEMPOTENCY_KEY_REUSED' }
      const refusal = refusalOf(sent, held.get(businessKeyOf({ ...sent, version: sent.version - 1 }))?.claim)
      if (refusal) return { kind: 'refused', code: refusal }
      // The slot is taken before the disk has the claim, so that the same claim sent twice at once is held once.
      const claim: HeldClaim = { claimId: `NT${String(++lastNumber).padStart(9, '0')}`, ...sent }
      const onDisk = log.append(claim).catch((error: unknown) => {
        held.delete(key)
        usedKeys.delete(sent.idempotencyKey)
        throw error
      })
      held.set(key, { claim, onDisk })
      usedKeys.add(sent.idempotencyKey)
      await onDisk
      return { kind: 'created', claim }
    },
  }
}

/** A reversal must undo, and an adjustment must follow, the version before it. */
function refusalOf(sent: ClaimBody, before: HeldClaim | undefined): RefusalCode | undefined {
  if (sent.type === 'ORIGINAL') return undefined
  if (before === undefined || (before.type === 'REVERSAL') === (sent.type === 'REVERSAL')) return 'ORIGINAL_NOT_FOUND'
  return sent.type === 'REVERSAL' && !undoes(sent, before) ? 'REVERSAL_AMOUNT_DIFFERS' : undefined
}

const undoes = (sent: ClaimBody, before: HeldClaim): boolean =>
  centsIn(sent.planPaid) === negateCents(centsIn(before.planPaid)) &&
  centsIn(sent.memberPaid) === negateCents(centsIn(before.memberPaid))

/** Number of claims and their money, in dollars as text. */
export interface ClaimTotals {
  readonly count: number
  readonly planPaid: string
  readonly memberPaid: string
}

/** Counts and adds claims. */
export const totalsOf = (claims: readonly HeldClaim[]): ClaimTotals => ({
  count: claims.length,
  planPaid: formatCents(sum(claims.map((claim) => centsIn(claim.planPaid)))),
  memberPaid: formatCents(sum(claims.map((claim) => centsIn(claim.memberPaid)))),
})

const sum = (amounts: readonly Cents[]): Cents => exact(sumCents(amounts))

const centsIn = (dollars: string): Cents => exact(parseCents(dollars))

/** The API's schema lets only exact money through, so anything else here is a broken promise. */
function exact(amount: Cents | Issue): Cents {
  if (typeof amount === 'number') return amount
  throw new Fault(amount.code)
}
