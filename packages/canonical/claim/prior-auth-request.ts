import type { PlainDate } from '@mortar/values/dates'
import type { Billing } from './request.ts'

/**
 * What a pharmacy asks about a prior authorization: P1 and P4 ask for one (P1 together with the billing it is for), P3
 * asks how one stands, P2 takes one back. The claim it is about is told as a billing is; a field that was not sent is null,
 * a quantity or days supply that was not sent is 0.
 */
export interface PriorAuthRequest extends Billing {
  readonly kind: 'prior-auth'
  readonly action: 'request' | 'inquire' | 'reverse'
  /** P1: the claim is billed as well, once the authorization is there. */
  readonly bills: boolean
  /** Segment 12; null when it was not sent. */
  readonly asked: PriorAuthAsked | null
}

/** Segment 12. */
export interface PriorAuthAsked {
  /** 498-PA: 1 initial, 2 again, 3 deferred. */
  readonly requestType: string | null
  /** 498-PB and 498-PC. */
  readonly fromOn: PlainDate | null
  readonly toOn: PlainDate | null
  /** 498-PD: ME medical exception, PR plan requirement, PL higher limit. */
  readonly basis: string | null
  /** 498-PY. */
  readonly priorAuthNumber: string | null
  /** 503-F3. */
  readonly authorizationNumber: string | null
  /** 498-PP. */
  readonly supportingText: string | null
}

/** What segment 26 tells of an authorization. */
export interface PriorAuthAnswer {
  /** 503-F3. */
  readonly authorizationNumber: string
  /** 498-PR. */
  readonly processedOn: PlainDate | null
  /** 498-PS and 498-PT. */
  readonly effectiveOn: PlainDate | null
  readonly expiresOn: PlainDate | null
  /** 498-RA and 498-PX. */
  readonly quantityMilli: number | null
  readonly quantityUsedMilli: number | null
  /** 498-PW. */
  readonly refills: number | null
  /** 498-PY. */
  readonly priorAuthNumber: string | null
}
