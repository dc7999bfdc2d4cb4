/** What a transaction code asks for, and which segments its request must and may have. */
export interface TransactionRow {
  readonly name: string
  /** False: the request has no transaction group, all its segments stand at the transmission. */
  readonly grouped: boolean
  /** Segments that must be there, by id. */
  readonly must: readonly string[]
  /** Segments that may be there; others are kept and noted. */
  readonly may: readonly string[]
}

const row = (name: string, must: string, may: string, grouped = true): TransactionRow => ({
  name,
  grouped,
  must: must.split(' '),
  may: may.split(' ').filter((id) => !must.includes(id)),
})

const billing = '01 02 03 05 06 08 09 10 12 13 14 15 16'

/**
 * The transactions of D.0 that are read and answered, one line per code. Sources: reference of the format, section 2;
 * what may be there beside is from payer sheets and not verified against the standard.
 */
export const transactions: Readonly<Record<string, TransactionRow>> = {
  B1: row('claim billing', '04 07 11', billing),
  B2: row('claim reversal', '07', '01 02 03 04 05 08 11'),
  B3: row('claim rebill', '04 07 11', billing),
  D1: row('predetermination of benefits', '04 07 11', billing),
  E1: row('eligibility verification', '04', '01 02 03', false),
  N1: row('information reporting', '04 07', '01 02 03 05 08 11'),
  N2: row('information reporting reversal', '04 07', '01 02 03 05 08 11'),
  N3: row('information reporting rebill', '04 07', '01 02 03 05 08 11'),
  P1: row('prior authorization request and billing', '04 07 11 12', billing),
  P2: row('prior authorization reversal', '04 07', '01 02 03 11 12'),
  P3: row('prior authorization inquiry', '04 07', '01 02 03 11 12'),
  P4: row('prior authorization request', '04 07 12', billing),
  S1: row('service billing', '04 07 11', billing),
  S2: row('service reversal', '07', '01 02 03 04 05 08 11'),
  S3: row('service rebill', '04 07 11', billing),
}

/**
 * Codes of the standard that are not answered here: controlled substance reporting, whose segments could not be
 * verified, and financial information reporting, which has a header of its own.
 */
export const unsupportedTransactions: readonly string[] = ['C1', 'C2', 'C3', 'F1', 'F2', 'F3']
