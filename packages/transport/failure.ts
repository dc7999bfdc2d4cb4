import { Fault, type IssuePlace } from '@mortar/values/issue'
import { type IssueCode, issueCodes } from '@mortar/values/issue-codes'

/**
 * What helps against a failure: `passing` heals by itself and is tried again; `person` needs somebody to act and is
 * not tried again (a locked account and an alarm storm are worse than waiting); `final` is the answer for this file.
 */
export type FailureNature = 'passing' | 'person' | 'final'

const natures = {
  'host-unreachable': 'passing',
  'host-key-changed': 'person',
  'host-key-expired': 'person',
  'tls-refused': 'person',
  'auth-refused': 'person',
  'ssh-key-unreadable': 'person',
  'ssh-no-agreement': 'person',
  'connection-insecure': 'person',
  'remote-permission': 'person',
  'remote-not-found': 'final',
  'remote-exists': 'final',
  'remote-disk-full': 'passing',
  'remote-refused': 'passing',
  'remote-timed-out': 'passing',
  'remote-connection-lost': 'passing',
  'remote-busy': 'passing',
  'remote-changed': 'final',
  'remote-answer-wrong': 'final',
  'remote-answer-too-large': 'final',
  'request-not-valid': 'final',
  'path-outside-root': 'final',
  'paging-loop': 'final',
  'paging-too-long': 'final',
  'paging-other-origin': 'final',
  'delivery-size-differs': 'passing',
  'delivery-hash-differs': 'passing',
  'delivery-vanished': 'person',
  'breaker-open': 'passing',
  'transport-cancelled': 'final',
  'pgp-not-encrypted': 'final',
  'pgp-wrong-key': 'final',
  'pgp-unprotected': 'final',
  'pgp-corrupted': 'final',
  'pgp-unsigned': 'final',
  'pgp-bad-signature': 'final',
  'pgp-unknown-signer': 'final',
  'pgp-key-expired': 'person',
  'pgp-key-revoked': 'person',
  'pgp-key-unreadable': 'person',
  'pgp-key-unusable': 'person',
  'pgp-nested': 'final',
  'pgp-too-large': 'final',
  'pgp-bomb': 'final',
} as const satisfies Partial<Record<IssueCode, FailureNature>>

const ofTheWay: readonly string[] = [
  'host-unreachable',
  'host-key-changed',
  'host-key-expired',
  'tls-refused',
  'auth-refused',
  'ssh-key-unreadable',
  'ssh-no-agreement',
  'connection-insecure',
  'remote-timed-out',
  'remote-connection-lost',
  'remote-busy',
  'breaker-open',
] satisfies (keyof typeof natures)[]

/** True for failures of the way to a partner as a whole, which all its feeds meet; others are about one path or file. */
export const isOfTheWay = (code: string): boolean => ofTheWay.includes(code)

/** A code this room raises. */
export type TransportCode = keyof typeof natures

/** What is known beside the code. None of it is a credential or content. */
export interface FailureDetail {
  /** One sentence for people; the code's own meaning when left out. */
  readonly message?: string
  readonly where?: IssuePlace
  /** Whether the other side has the request: `no` certainly not, `yes` it answered, `unknown` it may have acted. */
  readonly arrived?: 'no' | 'unknown' | 'yes'
  /** How long the partner (or the breaker) asks us to wait, milliseconds. */
  readonly retryAfterMs?: number
  /** The host key or certificate seen, as `SHA256:…`. It is public. */
  readonly presentedFingerprint?: string
}

/** Whatever goes wrong between us and a partner, thrown. The cause is not kept: its text may hold what must not leak. */
export class TransportFailure extends Fault {
  declare readonly code: TransportCode
  readonly nature: FailureNature
  readonly arrived: 'no' | 'unknown' | 'yes'
  readonly retryAfterMs: number | undefined
  readonly presentedFingerprint: string | undefined

  constructor(code: TransportCode, detail: FailureDetail = {}) {
    super(code, detail.message ?? issueCodes[code], detail.where)
    this.name = 'TransportFailure'
    this.nature = natures[code]
    this.arrived = detail.arrived ?? 'unknown'
    this.retryAfterMs = detail.retryAfterMs
    this.presentedFingerprint = detail.presentedFingerprint
  }

  /** True when trying again later may help without anybody's doing. */
  get retryable(): boolean {
    return this.nature === 'passing'
  }

  /** True when it stays broken until somebody acts: alarm once, do not try again. */
  get needsPerson(): boolean {
    return this.nature === 'person'
  }
}

/** True for failures of this room with one of the codes (any code when none is named). */
export const isFailure = (error: unknown, ...codes: readonly TransportCode[]): error is TransportFailure =>
  error instanceof TransportFailure && (codes.length === 0 || codes.includes(error.code))
