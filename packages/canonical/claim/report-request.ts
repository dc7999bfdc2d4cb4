import type { Billing, ReverseRequest } from './request.ts'

/**
 * What another payer paid after Medicare Part D, reported for the out-of-pocket cost of the member: N1 reports, N2 takes a
 * report back, N3 does both. Nothing is priced.
 */
export interface ReportRequest {
  readonly kind: 'report'
  readonly action: 'report' | 'reverse' | 'replace'
  readonly header: Billing['header']
  readonly insurance: Billing['insurance']
  readonly dispensed: ReverseRequest['dispensed']
  /** The payer that reports: 990-MG, 991-MH, 356-NU, 992-MJ. */
  readonly reporter: {
    readonly bin: string | null
    readonly processorControlNumber: string | null
    readonly cardholderId: string | null
    readonly groupNumber: string | null
  }
  /** What was paid and left to the patient by whom: segment 05. */
  readonly otherPayers: Billing['otherPayers']
  /** 433-DX. */
  readonly patientPaidCents: number | null
}

/** What is answered: taken (`A`), or taken before (`S`). */
export interface ReportAnswer {
  readonly kind: 'report'
  readonly status: 'A' | 'S'
  /** 503-F3. */
  readonly authorizationNumber: string
}
