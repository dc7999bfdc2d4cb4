import { requestHeader, responseHeader } from './d0/headers.ts'
import { requestSegments } from './d0/request-segments.ts'
import { responseSegments } from './d0/response-segments.ts'
import { type TransactionRow, transactions, unsupportedTransactions } from './d0/transactions.ts'
import { type DirectionPlan, planDirection, type SegmentPlan } from './plan.ts'
import type { HeaderRows, Segments } from './table.ts'

/** The tables of one version of the standard. */
export interface Version {
  /** As it stands in 102-A2. */
  readonly version: string
  readonly request: { readonly header: HeaderRows; readonly segments: Segments }
  readonly response: { readonly header: HeaderRows; readonly segments: Segments }
  readonly transactions: Readonly<Record<string, TransactionRow>>
  readonly unsupported: readonly string[]
  /** Most transactions of one transmission. */
  readonly mostTransactions: number
}

/** A version with its tables made ready for reading and writing. */
export interface VersionPlan extends Version {
  readonly requestPlan: DirectionPlan
  readonly responsePlan: DirectionPlan
  readonly transactionPlans: ReadonlyMap<string, TransactionPlan>
  /** Every field id of the version. */
  readonly fieldIds: ReadonlySet<string>
}

/** A transaction made ready. */
export interface TransactionPlan {
  readonly grouped: boolean
  /** Segments the transmission must have; those of each transaction. */
  readonly transmissionMust: readonly SegmentPlan[]
  readonly transactionMust: readonly SegmentPlan[]
  /** Segments that belong to it. */
  readonly belongs: ReadonlySet<SegmentPlan>
}

const d0: Version = {
  version: 'D0',
  request: { header: requestHeader, segments: requestSegments },
  response: { header: responseHeader, segments: responseSegments },
  transactions,
  unsupported: unsupportedTransactions,
  mostTransactions: 4,
}

const plan = (version: Version): VersionPlan => {
  const requestPlan = planDirection(version, 'request')
  const responsePlan = planDirection(version, 'response')
  const rows = Object.entries(version.transactions)
  return {
    ...version,
    requestPlan,
    responsePlan,
    transactionPlans: new Map(rows.map(([code, row]) => [code, planTransaction(row, requestPlan)])),
    fieldIds: new Set([requestPlan, responsePlan].flatMap(idsOf)),
  }
}

const planTransaction = ({ must, may, grouped }: TransactionRow, { segments }: DirectionPlan): TransactionPlan => {
  const needed = segments.filter(({ id }) => must.includes(id))
  const atTransmission = ({ level }: SegmentPlan) => level === 'transmission' || !grouped
  return {
    grouped,
    transmissionMust: needed.filter(atTransmission),
    transactionMust: needed.filter((segment) => !atTransmission(segment)),
    belongs: new Set(segments.filter(({ id }) => must.includes(id) || may.includes(id))),
  }
}

const idsOf = ({ segments }: DirectionPlan): string[] => segments.flatMap(({ byId }) => [...byId.keys()])

/**
 * Every version that is read and written, the newest last. A message is taken by the tables of the version that stands
 * where those tables say the version stands, so a header of another length (F6 has an 8-digit IIN) is a further entry.
 */
export const versions: readonly [VersionPlan, ...VersionPlan[]] = [plan(d0)]

/** The version of a message. Undefined when it names none of ours. */
export const versionOf = (text: string, from: number, direction: 'request' | 'response'): VersionPlan | undefined =>
  versions.find((each) => {
    const { versionAt } = direction === 'request' ? each.requestPlan : each.responsePlan
    return text.startsWith(each.version, from + versionAt)
  })
