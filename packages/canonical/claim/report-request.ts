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
  readonly reporter: Reporter
  /** What was paid and left to the patient by whom: segment 05. */
  readonly otherPayers: Billing['otherPayers']
  /** 433-DX. */
  readonly patientPaidCents: number | null
}

/** The payer that reports: 990-MG, 991-MH, 356-NU, 992-MJ. */
export interface Reporter {
  readonly bin: string | null
  readonly processorControlNumber: string | null
  readonly cardholderId: string | null
  readonly groupNumber: string | null
}

/** A report on file, as a later one of the same prescription meets it. */
export interface EarlierReport {
  /** Number of the report (503-F3). */
  readonly number: string
  /** The claim decided here that it is about. */
  readonly claimNumber: string
  readonly reporter: Reporter
  readonly otherPayers: Billing['otherPayers']
  readonly patientPaidCents: number | null
  /** The report that took it back, if one did. */
  readonly reversedBy: string | null
}
