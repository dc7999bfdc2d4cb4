import type { ClaimStatus } from './claim-status.ts'
import type { ClaimReport } from './claims.ts'

/** Claims laid by in file order, as bytes: some sixty for a claim, where objects take ten times as much. */
export interface ClaimLog {
  readonly add: (claim: ClaimReport) => void
  /** The claims again, in the order they were added. */
  readonly claims: () => Generator<ClaimReport>
}

/** A page is made of so many characters. */
const pageLength = 65_536

/** Between the fields, and behind a claim. Bytes read as Latin-1 hold neither, so no text of a file does. */
const fieldEnd = '\u0100'
const claimEnd = '\u0101'

/** Starts with no claim. */
export const claimLog = (): ClaimLog => {
  const pages: Buffer[] = []
  let open = ''
  /** By the number of the claim: accepted ones have none. */
  const statuses = new Map<number, readonly ClaimStatus[]>()
  let count = 0
  return {
    add: (claim) => {
      if (claim.statuses.length > 0) statuses.set(count, claim.statuses)
      count += 1
      open += textOf(claim)
      if (open.length < pageLength) return
      pages.push(Buffer.from(open))
      open = ''
    },
    claims: function* () {
      let at = 0
      for (const page of [...pages, Buffer.from(open)])
        for (const text of page.toString().split(claimEnd).slice(0, -1)) {
          yield claimOf(text, statuses.get(at) ?? [])
          at += 1
        }
    },
  }
}

const textOf = ({ number, charge, patient, day }: ClaimReport): string => {
  const { type, last, first, qualifier, id } = patient
  const fields = [number, charge, type, last, first, qualifier, id, ...(day ? [day.format, day.text] : [])]
  return `${fields.join(fieldEnd)}${claimEnd}`
}

const claimOf = (text: string, statuses: readonly ClaimStatus[]): ClaimReport => {
  const [number = '', charge, type = '', last = '', first = '', qualifier = '', id = '', format, days = ''] =
    text.split(fieldEnd)
  const day = format === undefined ? undefined : { format, text: days }
  return { number, charge: Number(charge), patient: { type, last, first, qualifier, id }, day, statuses }
}
