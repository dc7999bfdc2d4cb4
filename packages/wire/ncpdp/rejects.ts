import type { Issue } from '@mortar/values/issue'
import type { IssueCode } from '@mortar/values/issue-codes'
import type { Request } from './message.ts'
import { type VersionPlan, versions } from './version.ts'

/**
 * The reject code (511-FB) an issue is answered with: a code; the one of the field it names; the one of the segment that is
 * missing; the one of the count that lies; or nothing, for what is let pass. Source: reference of the format, section 5.1.
 */
type Answer = { readonly code: string } | 'field' | 'segment' | 'count' | 'nothing'

const code = (reject: string): Answer => ({ code: reject })

const answers: Partial<Record<IssueCode, Answer>> = {
  'control-character': 'field',
  'date-not-readable': 'field',
  'date-not-real': 'field',
  'digits-wrong': 'field',
  'field-missing': 'field',
  'field-too-long': 'field',
  'ncpdp-count-differs': 'count',
  'ncpdp-count-too-high': 'field',
  'ncpdp-counter-order': code('P8'),
  'ncpdp-field-empty': 'nothing',
  'ncpdp-field-misplaced': code('R8'),
  'ncpdp-field-repeated': code('P9'),
  'ncpdp-field-unknown': code('R8'),
  'ncpdp-group-missing': 'nothing',
  'ncpdp-header-length': code('R8'),
  'ncpdp-header-short': code('R8'),
  'ncpdp-message-too-long': code('R8'),
  'ncpdp-noise': code('R8'),
  'ncpdp-overpunch-plain': 'nothing',
  'ncpdp-overpunch-wrong': 'field',
  'ncpdp-segment-misplaced': code('R8'),
  'ncpdp-segment-missing': 'segment',
  'ncpdp-segment-repeated': code('P9'),
  'ncpdp-segment-unexpected': 'nothing',
  'ncpdp-segment-unknown': code('AM'),
  'ncpdp-single-compound': code('1W'),
  'ncpdp-transaction-unknown': code('03'),
  'ncpdp-transaction-unsupported': code('1S'),
  'ncpdp-transactions-differ': code('1U'),
  'ncpdp-truncated': code('R8'),
  'ncpdp-version-unknown': code('1R'),
}

/** The reject code of one issue of a request; undefined when it is let pass. An issue of another room is a syntax error. */
export const rejectOf = ({ code: found, where }: Issue, version: VersionPlan = versions[0]): string | undefined => {
  const answer = answers[found] ?? code('R8')
  if (answer === 'nothing') return undefined
  if (typeof answer === 'object') return answer.code
  const { requestPlan } = version
  const segment = requestPlan.byId.get(where.record?.slice(2) ?? '')
  if (answer === 'segment') return segment?.missing ?? 'R8'
  const field = segment?.byId.get(where.field ?? '') ?? requestPlan.header.find(({ id }) => id === where.field)
  if (field === undefined) return 'R8'
  return answer === 'count' ? (field.group?.mismatch ?? field.reject) : field.reject
}

/** How many rejects an answer may carry (510-FA). */
export const mostRejects = 5

/** What a request is answered with because of its form, before anybody decides it. */
export interface FormRejects {
  /** 501-F1: `R` when the transmission as a whole cannot be trusted, else `A`. */
  readonly headerStatus: 'A' | 'R'
  /** By transaction, what it is rejected for; those of the transmission come first in each. Empty: go on to decide it. */
  readonly transactions: readonly (readonly string[])[]
}

// Wrong in the header or in the framing of the whole: nothing of the message is taken as meant.
const spoilsAll = (each: Issue): boolean =>
  (each.where.record === 'header' || each.where.record === undefined) && rejectOf(each) !== undefined

// A message that was cut is not decided in part: the pharmacy will send all of it again.
const isCut = ({ code: found }: Issue): boolean => found === 'ncpdp-truncated'

/**
 * The rejects of a request by transaction, each at most five and none twice. There is always at least one transaction, as
 * an answer must have one.
 */
export const formRejects = ({ issues, transactions }: Pick<Request, 'issues' | 'transactions'>): FormRejects => {
  const isRight = issues.length === 0 && transactions.every((each) => each.issues.length === 0)
  if (isRight) return { headerStatus: 'A', transactions: transactions.length === 0 ? [[]] : transactions.map(() => []) }
  const cut = [issues, ...transactions.map((each) => each.issues)].flat().filter(isCut)
  const ofAll = codesOf([...issues, ...cut])
  const isSpoilt = cut.length > 0 || issues.some(spoilsAll)
  const own = transactions.length === 0 ? [[]] : transactions.map((each) => codesOf(each.issues))
  return {
    headerStatus: isSpoilt ? 'R' : 'A',
    transactions: own.map((codes) => [...new Set([...ofAll, ...codes])].slice(0, mostRejects)),
  }
}

const codesOf = (issues: readonly Issue[]): string[] =>
  issues.flatMap((each) => {
    const reject = rejectOf(each)
    return reject === undefined ? [] : [reject]
  })
