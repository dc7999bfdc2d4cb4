import { amountAt } from '../checks/amount.ts'
import { textAt } from '../element-bytes.ts'
import type { Finding } from '../finding.ts'
import type { GuideSegment } from '../guide/guide.ts'
import type { Delimiters, SegmentView } from '../segment-view.ts'
import { type ClaimLog, claimLog } from './claim-log.ts'
import { type ClaimStatus, claimStatusesOf } from './claim-status.ts'
import { claimText } from './claim-text.ts'

/** A person or organization as NM1 has it. */
export interface Party {
  /** NM102: 1 a person, 2 an organization. */
  readonly type: string
  readonly last: string
  readonly first: string
  readonly qualifier: string
  readonly id: string
}

/** A claim of an 837, as far as its acknowledgement needs it. */
export interface ClaimReport {
  /** CLM01. */
  readonly number: string
  /** CLM02 in ten-thousandths. */
  readonly charge: number
  readonly patient: Party
  /** Days of service as DTP02 and DTP03 have them. */
  readonly day: { readonly format: string; readonly text: string } | undefined
  /** Reasons to reject it; empty when accepted. */
  readonly statuses: readonly ClaimStatus[]
}

/** How many claims there are of each kind, and their charges in ten-thousandths. */
export interface ClaimTotals {
  acceptedCount: number
  rejectedCount: number
  accepted: number
  rejected: number
}

/** A billing provider and the totals of its claims. */
export interface ProviderReport {
  party: Party
  /** REF02 of the tax id, '' when there is none. */
  taxId: string
  readonly totals: ClaimTotals
}

/** The claims of a set, and whom they are from and for. */
export interface ClaimBatch {
  /** BHT03. */
  trace: string
  submitter: Party | undefined
  receiver: Party | undefined
  readonly providers: ProviderReport[]
  /** The segments of all their claims (`claimText`), in file order; a mark stands where the claims of a provider begin. */
  readonly claims: ClaimLog
  /** Accepted claims beyond those kept: counted, not listed. */
  unlisted: number
  unlistedCharge: number
}

/** Accepted claims kept per set, so that a set of any size stays small: the usual limit of a set is 5,000. */
const mostListed = 50_000

/** Levels of a 277CA before its first provider: who answers, and who sent. */
export const levelsAbove = 2

/** A 277CA gives three statuses to a claim. */
const mostStatuses = 3

/** Gathers the claims of one set while it is walked, and lays findings at them. */
export interface ClaimGatherer {
  readonly batch: ClaimBatch
  readonly segment: (place: GuideSegment, view: SegmentView, segmentNo: number) => void
  /** True when the finding is told by the claim acknowledgement; false when it belongs in the 999. */
  readonly finding: (found: Finding) => boolean
  readonly ends: () => void
}

/** A claim about which more may still be found. */
interface OpenClaim extends ClaimReport {
  /** Position of CLM in the set. */
  readonly segmentNo: number
  day: ClaimReport['day']
  readonly statuses: ClaimStatus[]
}

/** How deep a level above claims lies: provider, subscriber, patient. */
const depthOf: Readonly<Record<string, number>> = { '2000A': 0, '2000B': 1, '2000C': 2 }

/** Starts gathering the claims of an 837; its answer will be written with the same separators. */
export const claimGatherer = (delimiters: Delimiters): ClaimGatherer => {
  const batch: ClaimBatch = {
    trace: '',
    submitter: undefined,
    receiver: undefined,
    providers: [],
    claims: claimLog(),
    unlisted: 0,
    unlistedCharge: 0,
  }
  /** Statuses of the open provider, subscriber and patient: they are those of all claims below. */
  const above: ClaimStatus[][] = [[], [], []]
  let depth = -1
  let listed = 0
  let no = levelsAbove
  let providerNo = 0
  let subscriber: Party | undefined
  let patient: Party | undefined
  let claim: OpenClaim | undefined
  let before: OpenClaim | undefined

  /** Lays a claim by whose findings have all come. */
  const settle = (each: OpenClaim | undefined) => {
    const provider = batch.providers.at(-1)
    if (!each || !provider) return
    const isAccepted = each.statuses.length === 0
    const charge = Number.isNaN(each.charge) ? 0 : each.charge
    if (isAccepted) listed += 1
    if (isAccepted && listed > mostListed) {
      batch.unlisted += 1
      batch.unlistedCharge += charge
      return
    }
    if (claimCount(provider.totals) === 0) {
      providerNo = no + 1
      no = providerNo
      batch.claims.addProvider()
    }
    no += 1
    addTo(provider.totals, isAccepted, charge)
    const [untilDay, rest] = claimText(each, { no, providerNo }, delimiters)
    batch.claims.add(untilDay)
    batch.claims.addDay()
    batch.claims.add(rest)
  }
  const beginLevel = (at: number) => {
    settle(before)
    settle(claim)
    before = undefined
    claim = undefined
    depth = at
    for (let each = at; each < above.length; each += 1) if (above[each]!.length > 0) above[each] = []
    if (at < 2) patient = undefined
    if (at === 0) batch.providers.push({ party: nobody, taxId: '', totals: noTotals() })
  }
  const beginClaim = (view: SegmentView, segmentNo: number) => {
    settle(before)
    before = claim
    claim = {
      number: textAt(view, 1),
      charge: amountAt(view, 2),
      patient: patientOf(subscriber, patient),
      segmentNo,
      day: undefined,
      statuses: above
        .slice(0, depth + 1)
        .flat()
        .slice(0, mostStatuses),
    }
  }
  const takeName = (place: GuideSegment, view: SegmentView) => {
    const { id } = place.loop
    if (id === '1000A') batch.submitter = partyOf(view)
    else if (id === '1000B') batch.receiver = partyOf(view)
    else if (id === '2010AA' && batch.providers.length > 0) batch.providers.at(-1)!.party = partyOf(view)
    else if (id === '2010BA') subscriber = partyOf(view)
    else if (id === '2010CA') patient = partyOf(view)
  }
  return {
    batch,
    segment: (place, view, segmentNo) => {
      const { tag, loop } = place
      if (tag === 'CLM') beginClaim(view, segmentNo)
      else if (tag === 'HL') beginLevel(depthOf[loop.id] ?? 0)
      else if (tag === 'NM1') takeName(place, view)
      else if (tag === 'BHT') batch.trace = textAt(view, 3)
      else if (tag === 'DTP' && claim && claim.day === undefined && isServiceDay(place))
        claim.day = { format: textAt(view, 2), text: textAt(view, 3) }
      else if (tag === 'REF' && loop.id === '2010AA') takeTaxId(batch.providers.at(-1), view)
    },
    finding: (found) => {
      const statuses = claimStatusesOf(found)
      if (statuses === undefined || batch.providers.length === 0) return false
      const { segmentNo } = found.where
      const target = claim && segmentNo >= claim.segmentNo ? claim : before
      const isOfClaim = target !== undefined && segmentNo >= target.segmentNo
      add(isOfClaim ? target.statuses : above[depth]!, statuses)
      return true
    },
    ends: () => {
      settle(before)
      settle(claim)
    },
  }
}

/** Totals of nothing yet. */
export const noTotals = (): ClaimTotals => ({ acceptedCount: 0, rejectedCount: 0, accepted: 0, rejected: 0 })

/** All of them. */
export const claimCount = ({ acceptedCount, rejectedCount }: ClaimTotals): number => acceptedCount + rejectedCount

const addTo = (totals: ClaimTotals, isAccepted: boolean, charge: number) => {
  totals.acceptedCount += isAccepted ? 1 : 0
  totals.rejectedCount += isAccepted ? 0 : 1
  totals.accepted += isAccepted ? charge : 0
  totals.rejected += isAccepted ? 0 : charge
}

const add = (to: ClaimStatus[], statuses: readonly ClaimStatus[]) => {
  for (const each of statuses) {
    const isThere = to.some(
      ({ category, status, entity }) => category === each.category && status === each.status && entity === each.entity,
    )
    if (!isThere && to.length < mostStatuses) to.push(each)
  }
}

const nobody: Party = { type: '2', last: '', first: '', qualifier: '', id: '' }

const partyOf = (view: SegmentView): Party => ({
  type: textAt(view, 2),
  last: textAt(view, 3),
  first: textAt(view, 4),
  qualifier: textAt(view, 8),
  id: textAt(view, 9),
})

/** A patient who is not the subscriber has no number of their own: the subscriber's is used. */
const patientOf = (subscriber: Party = nobody, patient: Party | undefined): Party =>
  patient ? { ...patient, qualifier: subscriber.qualifier, id: subscriber.id } : subscriber

const isServiceDay = ({ key }: GuideSegment): boolean => key === 'DTP.472' || key === 'DTP.434'

const takeTaxId = (provider: ProviderReport | undefined, view: SegmentView) => {
  const kind = textAt(view, 1)
  if (provider && (kind === 'EI' || kind === 'SY')) provider.taxId = textAt(view, 2)
}
