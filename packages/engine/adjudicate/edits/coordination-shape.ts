import type { Billing } from '@mortar/canonical/claim/request'
import type { DoorEdit } from '../edit.ts'
import { type Finding, pass, reject, skip } from '../finding.ts'

/** The other coverage code and what the earlier payers did must tell the same story. */
export const coordinationShape: DoorEdit = {
  id: 'coordination-shape',
  check: ({ asked }) => {
    const code = asked.dispensed.otherCoverage ?? '0'
    if (code === '0' || code === '1')
      return asked.otherPayers.length === 0
        ? skip
        : reject({ code: '13', field: '308-C8', compared: { otherCoverage: code } })
    const judge = judges[code]
    return judge ? judge(asked, code) : reject({ code: '13', field: '308-C8', compared: { otherCoverage: code } })
  },
}

const judges: Readonly<Record<string, (asked: Billing, otherCoverage: string) => Finding>> = {
  // Paid by another: an amount above zero.
  '2': (asked, otherCoverage) => {
    if (asked.otherPayers.length === 0) return reject({ code: '6G', field: '337-4C' })
    const paidCents = otherPaidCents(asked)
    if (anyNegative(asked)) return reject({ code: '8V', field: '431-DV' })
    return paidCents > 0
      ? pass(null, { otherCoverage, paidCents })
      : reject({ code: '8W', field: '431-DV', compared: { otherCoverage, paidCents } })
  },
  // Not covered by another: a reason of theirs.
  '3': (asked, otherCoverage) => {
    if (asked.otherPayers.length === 0) return reject({ code: '6G', field: '337-4C' })
    const reasons = asked.otherPayers.reduce((sum, payer) => sum + payer.rejectCodes.length, 0)
    return reasons > 0 ? pass(null, { otherCoverage, reasons }) : reject({ code: '6E', field: '472-6E' })
  },
  // Covered and nothing paid: neither an amount nor a reject.
  '4': (asked, otherCoverage) => {
    if (asked.otherPayers.length === 0) return reject({ code: '6G', field: '337-4C' })
    if (asked.otherPayers.some((payer) => payer.rejectCodes.length > 0)) return reject({ code: '7K', field: '308-C8' })
    const paidCents = otherPaidCents(asked)
    return paidCents === 0
      ? pass(null, { otherCoverage, paidCents })
      : reject({ code: '8W', field: '431-DV', compared: { otherCoverage, paidCents } })
  },
  // Only what was left to the patient is billed.
  '8': (asked, otherCoverage) => {
    const responsibilityCents = responsibilityOf(asked)
    return responsibilityCents > 0
      ? pass(null, { otherCoverage, responsibilityCents })
      : reject({ code: 'NQ', field: '352-NQ', compared: { otherCoverage, responsibilityCents } })
  },
}

/** What all earlier payers paid, in cents. */
export const otherPaidCents = ({ otherPayers }: Billing): number =>
  otherPayers.reduce((sum, payer) => sum + payer.paid.reduce((paid, each) => paid + each.amountCents, 0), 0)

const anyNegative = ({ otherPayers }: Billing): boolean =>
  otherPayers.some((payer) => payer.paid.some((each) => each.amountCents < 0))

/** What the last payer left to the patient, in cents: its total (06) where it tells one, or the sum of the parts. */
export const responsibilityOf = ({ otherPayers }: Billing): number => {
  const parts = otherPayers.at(-1)?.patientResponsibility ?? []
  const total = parts.find((part) => part.qualifier === '06')
  return total ? total.amountCents : parts.reduce((sum, part) => sum + part.amountCents, 0)
}
