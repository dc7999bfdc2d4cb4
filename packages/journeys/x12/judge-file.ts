import type { CompanionFile } from '@mortar/canonical/site/companion'
import type { RefusedSpan } from '@mortar/mapping/mapper-types'
import { type Issue, issue } from '@mortar/values/issue'
import { claimStatusesOf } from '@mortar/wire/x12/answers/claim-status'
import { type InterchangeReport, levelOf } from '@mortar/wire/x12/answers/report'
import { reportListener } from '@mortar/wire/x12/answers/report-listener'
import { isNotedOnly, judgeInterchange } from '@mortar/wire/x12/answers/status'
import { x12Checker } from '@mortar/wire/x12/checker'
import { type Finding, issueOfFinding } from '@mortar/wire/x12/finding'
import type { X12Listener } from '@mortar/wire/x12/walk/listener'
import type { GateResult } from '../gates.ts'
import { claimSpans } from './claim-spans.ts'
import { companionListener } from './companion-listener.ts'

/** How a feed judges its files. */
export interface JudgeRules {
  /** Levels of findings for which a set, or a claim, is not posted. */
  readonly refuse: readonly number[]
  readonly companion: CompanionFile | undefined
}

/** A file of an X12 feed judged, before anything of it is mapped. */
export interface FileJudged {
  /** Why nothing of the file may be taken: it is no X12, or an interchange of it fails. */
  readonly refusal: Issue | undefined
  /** The sets, and the claims of an 837, that are not to be posted, in file order. */
  readonly refused: readonly RefusedSpan[]
  /** How many sets came, and how many of them are refused whole. */
  readonly sets: number
  readonly refusedSets: number
  /** The first findings of all levels, for the run to tell. */
  readonly findings: readonly Issue[]
  /** What the acknowledgements are written from. */
  readonly reports: readonly InterchangeReport[]
}

const mostFindings = 100

interface OpenSet {
  readonly byteFrom: number
  readonly isClaims: boolean
  byteTo: number
  reason: Finding | undefined
}

interface OpenGroup {
  readonly sets: OpenSet[]
  reason: Finding | undefined
}

/**
 * Judges a file: levels 1 to 5, and its envelope against the companion. A finding of a level that the feed does not refuse
 * is only noted, in the answer as well, so that what is answered is what is done. Memory grows with what is wrong only.
 */
export const judgeX12File = async (
  content: AsyncIterable<Uint8Array>,
  { refuse, companion }: JudgeRules,
): Promise<FileJudged> => {
  const reports: InterchangeReport[] = []
  const findings: Issue[] = []
  const refused: RefusedSpan[] = []
  const groups: OpenGroup[] = []
  const count = { sets: 0, refusedSets: 0, interchanges: 0 }
  const report = reportListener((each) => void reports.push(each))
  const claims = claimSpans<Finding>(
    (span, found) => void refused.push({ ...span, isSet: false, issue: reasonOf(found) }),
  )
  let set: OpenSet | undefined

  const closeGroups = () => {
    for (const { sets, reason } of groups.splice(0))
      for (const each of sets) {
        const why = each.reason ?? reason
        if (!why) continue
        count.refusedSets += 1
        refused.push({ byteFrom: each.byteFrom, byteTo: each.byteTo, isSet: true, issue: reasonOf(why) })
      }
  }
  const blame = (found: Finding) => {
    const level = levelOf(found)
    if (level === 'group') {
      const group = groups[found.where.groupNo - 1] ?? groups.at(-1)
      if (group) group.reason ??= found
    } else if (level === 'set' && set) {
      const isOfClaim = set.isClaims && claimStatusesOf(found) !== undefined
      if (!isOfClaim || !claims.blame(found.where.byte, found)) set.reason ??= found
    }
  }
  const take = (found: Finding, view: Parameters<NonNullable<X12Listener['finding']>>[1]) => {
    const isRefused = found.level > 5 || refuse.includes(found.level) || levelOf(found) === 'interchange'
    const judged: Finding = isRefused || found.isWarning ? found : { ...found, isWarning: true }
    if (findings.length < mostFindings) findings.push(issueOfFinding(found))
    if (!judged.isWarning && !isNotedOnly(judged)) blame(judged)
    report.listener.finding?.(judged, view)
  }
  const own: X12Listener = {
    interchangeBegins: () => {
      closeGroups()
      count.interchanges += 1
    },
    groupBegins: () => void groups.push({ sets: [], reason: undefined }),
    setBegins: ({ byteFrom, guide }) => {
      count.sets += 1
      set = { byteFrom, byteTo: byteFrom, isClaims: guide?.set === '837', reason: undefined }
      groups.at(-1)?.sets.push(set)
    },
    segment: (place, { byteFrom, byteTo }) => {
      if (!set) return
      set.byteTo = byteTo
      if (set.isClaims) claims.segment(place, byteFrom)
    },
    stray: ({ byteTo }) => {
      if (set) set.byteTo = byteTo
    },
    setEnds: () => {
      if (set?.isClaims) claims.ends(set.byteTo)
      set = undefined
    },
  }
  const envelope = companion ? [companionListener(companion, take)] : []
  // The report hears findings through `take` alone.
  const { finding: _, ...reported } = report.listener
  const checker = x12Checker([reported, own, ...envelope, { finding: take }])
  for await (const piece of content) checker.push(piece)
  checker.end()
  report.end()
  closeGroups()
  refused.sort((left, right) => left.byteFrom - right.byteFrom)
  return { refusal: refusalOf(reports, findings), refused: outermost(refused), ...counts(count), findings, reports }
}

const counts = ({ sets, refusedSets }: { readonly sets: number; readonly refusedSets: number }) => ({
  sets,
  refusedSets,
})

const refusalOf = (reports: readonly InterchangeReport[], findings: readonly Issue[]): Issue | undefined => {
  if (reports.length === 0) return findings[0] ?? issue('x12-not-found')
  for (const report of reports) {
    if (judgeInterchange(report).answer !== 'R') continue
    const grave = report.findings.find((found) => !found.isWarning && !isNotedOnly(found))!
    return issueOfFinding(grave)
  }
  return undefined
}

/**
 * What the gates found, with what the checks did: a file none of whose sets may be posted is held, and somebody sees to it;
 * else the run tells how many were refused, and every finding.
 */
export const withFindings = <Found extends GateResult>(found: Found, judged: FileJudged | undefined): Found => {
  if (!judged || judged.findings.length === 0) return found
  const { sets, refusedSets, refused, findings } = judged
  const claims = refused.filter(({ isSet }) => !isSet).length
  const told = refused.length === 0 ? [] : [issue('x12-sets-refused', {}, refusalText({ sets, refusedSets, claims }))]
  if (sets > 0 && refusedSets === sets)
    return { ...found, holds: [...told, ...found.holds], warnings: [...found.warnings, ...findings] }
  return { ...found, warnings: [...found.warnings, ...told, ...findings] }
}

const refusalText = ({ sets, refusedSets, claims }: { sets: number; refusedSets: number; claims: number }): string =>
  `${refusedSets} of ${sets} transaction sets${claims > 0 ? ` and ${claims} claims of others` : ''} failed the checks and were not posted.`

/** What a record that is not posted is told to be wrong: the finding, and that its set or claim is refused for it. */
const reasonOf = (found: Finding): Issue => issueOfFinding(found)

/** A claim inside a set that is refused whole needs no span of its own. */
const outermost = (spans: readonly RefusedSpan[]): RefusedSpan[] => {
  const kept: RefusedSpan[] = []
  for (const span of spans) {
    const last = kept.at(-1)
    if (last?.isSet && span.byteFrom < last.byteTo && !span.isSet) continue
    kept.push(span)
  }
  return kept
}
