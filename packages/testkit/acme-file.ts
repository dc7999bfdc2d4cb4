import { formatCompactDate, type PlainDate } from '@mortar/values/dates'
import type { RelationshipCode } from './people.ts'

/** One DT record of Acme's paid-claims file as a value. Money in cents, negative on a reversal; quantity in thousandths. */
export interface PaidClaim {
  /** Acme's number of the claim: the same for every version of it. */
  readonly authNumber: string
  /** 1 for the first decision, one more with each reversal or adjustment. */
  readonly versionNumber: number
  /** P paid, X reversed, A adjusted (paid anew after a reversal). */
  readonly status: 'P' | 'X' | 'A'
  readonly cardholderId: string
  readonly personCode: string
  /** 01 self, 02 spouse, 03 child; a fault may put another here. */
  readonly relationshipCode: RelationshipCode | '77'
  readonly birthOn: PlainDate
  readonly pharmacyNcpdpId: string
  readonly pharmacyNpi: string
  readonly prescriberNpi: string
  readonly prescriptionNumber: string
  readonly fillNumber: number
  readonly filledOn: PlainDate
  readonly ndc: string
  readonly quantityMilli: number
  readonly daysSupply: number
  readonly dawCode: string
  readonly planPaidCents: number
  readonly patientPaidCents: number
  readonly ingredientCostCents: number
  readonly dispensingFeeCents: number
  readonly salesTaxCents: number
  readonly copayCents: number
  readonly deductibleCents: number
}

/** What heads a file: the day it covers and its number in Acme's sequence. */
export interface FileHead {
  readonly fileOn: PlainDate
  readonly sequence: number
}

/** Bytes of a record without its line feed. */
export const recordLength = 160

/** The file's name before encryption, for example `ACMERX_CLM_20260105_0001.txt`. */
export const acmeFileName = ({ fileOn, sequence }: FileHead): string =>
  `ACMERX_CLM_${formatCompactDate(fileOn)}_${digits(sequence, 4)}.txt`

/** The whole file: header, one line per claim, trailer with count and totals; every line ends in a line feed. */
export const writeAcmeFile = (head: FileHead, claims: readonly PaidClaim[]): string =>
  [writeHeader(head), ...claims.map(writeClaim), writeTrailer(totalsOf(claims))].map((line) => `${line}\n`).join('')

/** The HD record. */
export const writeHeader = ({ fileOn, sequence }: FileHead): string =>
  padded(`HD${formatCompactDate(fileOn)}ACMERX${digits(sequence, 4)}`)

/**
 * The DT record, field by field in the order of `layout.csv`. Written by hand and not through the layout reader,
 * so that a mistake in one of the two shows.
 */
export const writeClaim = (claim: PaidClaim): string =>
  padded(
    [
      'DT',
      claim.authNumber.padEnd(14),
      digits(claim.versionNumber, 1),
      claim.status,
      claim.cardholderId.padEnd(12),
      claim.personCode,
      claim.relationshipCode,
      formatCompactDate(claim.birthOn),
      claim.pharmacyNcpdpId,
      claim.pharmacyNpi,
      claim.prescriberNpi,
      claim.prescriptionNumber,
      digits(claim.fillNumber, 2),
      formatCompactDate(claim.filledOn),
      claim.ndc,
      digits(claim.quantityMilli, 8),
      digits(claim.daysSupply, 3),
      claim.dawCode,
      overpunch(claim.planPaidCents, 8),
      overpunch(claim.patientPaidCents, 8),
      overpunch(claim.ingredientCostCents, 8),
      overpunch(claim.dispensingFeeCents, 5),
      overpunch(claim.salesTaxCents, 5),
      overpunch(claim.copayCents, 6),
      overpunch(claim.deductibleCents, 6),
    ].join(''),
  )

/** What a trailer tells: records and money of the details. */
export interface Totals {
  readonly detailCount: number
  readonly planPaidCents: number
  readonly patientPaidCents: number
}

/** Counts and adds the details. */
export const totalsOf = (claims: readonly PaidClaim[]): Totals => ({
  detailCount: claims.length,
  planPaidCents: claims.reduce((sum, claim) => sum + claim.planPaidCents, 0),
  patientPaidCents: claims.reduce((sum, claim) => sum + claim.patientPaidCents, 0),
})

/** The TR record. */
export const writeTrailer = ({ detailCount, planPaidCents, patientPaidCents }: Totals): string =>
  padded(`TR${digits(detailCount, 9)}${overpunch(planPaidCents, 12)}${overpunch(patientPaidCents, 12)}`)

/** Signed zoned decimal: the last digit carries the sign, `{ABCDEFGHI` for plus 0-9 and `}JKLMNOPQR` for minus 0-9. */
export function overpunch(cents: number, width: number): string {
  const text = digits(Math.abs(cents), width)
  return text.slice(0, -1) + (cents < 0 ? '}JKLMNOPQR' : '{ABCDEFGHI')[Number(text.at(-1))]
}

/** Digits with zeros in front. A number that does not fit is a mistake of the generator. */
function digits(number: number, width: number): string {
  const text = String(number).padStart(width, '0')
  if (text.length > width || !/^\d+$/.test(text)) throw new RangeError(`a number does not fit ${width} digits`)
  return text
}

function padded(text: string): string {
  if (text.length > recordLength) throw new RangeError(`a record has ${text.length} bytes, not ${recordLength}`)
  return text.padEnd(recordLength)
}
