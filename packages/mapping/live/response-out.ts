import type { Decision, EligibleDecision, PaidDecision } from '@mortar/canonical/claim/decision'
import type { OtherCoverageFacts } from '@mortar/canonical/claim/facts'
import type { PriorAuthAnswer } from '@mortar/canonical/claim/prior-auth-request'
import type { QuantityMilli } from '@mortar/values/quantity'
import type {
  Request,
  RequestTransactionDraft,
  ResponseDraft,
  ResponseSegments,
  ResponseTransactionDraft,
} from '@mortar/wire/ncpdp/message'
import { pricingOut } from './pricing-out.ts'
import { printable } from './printable.ts'
import { durOut, statusOut, type Writable } from './status-out.ts'

/** What is answered to one transaction. */
export type LiveAnswer =
  | { readonly kind: 'refused'; readonly rejects: readonly string[] }
  | { readonly kind: 'decided'; readonly decision: Decision }

/** What a response is made of. */
export interface Answered {
  /** The request as read; its identities are echoed. */
  readonly request: Request
  readonly headerStatus: 'A' | 'R'
  /** One for each transaction, in order. */
  readonly answers: readonly LiveAnswer[]
  /** Telephone of the payer (550-8F); null when it is not told. */
  readonly helpDesk: string | null
}

/**
 * The response to a request, ready for `writeResponse`. Write it before the decision is saved: an amount beyond the eight
 * digits of the standard cannot be told, and must not have been paid.
 */
export const respond = ({ request, headerStatus, answers, helpDesk }: Answered): ResponseDraft => {
  const transactions = answers.map((answer, at) => answerOut(answer, request.transactions[at] ?? {}, helpDesk))
  return { ...transmissionOut(request, answers), header: headerOut(request, headerStatus), transactions }
}

const headerOut = ({ header }: Request, headerStatus: 'A' | 'R'): ResponseDraft['header'] => {
  const { serviceProviderIdQualifier, serviceProviderId, serviceOn } = header
  const out: Writable<ResponseDraft['header']> = {
    version: 'D0',
    // A code that could not be read is echoed as blanks.
    transactionCode: header.transactionCode ?? '',
    headerStatus,
  }
  if (serviceProviderIdQualifier !== undefined) out.serviceProviderIdQualifier = serviceProviderIdQualifier
  if (serviceProviderId !== undefined) out.serviceProviderId = serviceProviderId
  if (serviceOn !== undefined) out.serviceOn = serviceOn
  return out
}

/** The first decision that knows whom it is about. */
const decisionOf = (answers: readonly LiveAnswer[]): Decision | undefined => {
  for (const answer of answers) {
    if (answer.kind === 'decided' && answer.decision.memberKey !== null) return answer.decision
  }
  return undefined
}

const paidOf = (decision: Decision): PaidDecision | undefined => {
  if (decision.kind === 'paid') return decision
  if (decision.kind === 'duplicate') return decision.original
  return decision.kind === 'rebilled' ? decision.billing : undefined
}

/** The segments of the transmission: whose insurance it is, once the person is found; a reversal goes without. */
const transmissionOut = (request: Request, answers: readonly LiveAnswer[]): Partial<ResponseDraft> => {
  const decision = decisionOf(answers)
  if (decision === undefined || withoutInsurance.includes(decision.kind)) return {}
  if (decision.kind === 'rejected' && !isBilling(request)) return {}
  if (decision.kind === 'eligible') return eligibleOut(decision)
  const { firstName, lastName, birthOn } = request.patient ?? {}
  const network = paidOf(decision)?.network ?? null
  return filled({
    insurance: filled({
      ...planOut(decision),
      networkId: network === null ? undefined : printable(network).slice(0, 10),
    }),
    patient: filled({ firstName, lastName, birthOn }),
  })
}

const withoutInsurance: readonly Decision['kind'][] = ['reversed', 'authorized', 'reported']

const isBilling = ({ header }: Request): boolean => /^([BS][13]|[DEP]1)$/.test(header.transactionCode ?? '')

const planOut = ({ groupNumber, planCode }: Pick<Decision, 'groupNumber' | 'planCode'>) => ({
  groupId: groupNumber === null ? undefined : printable(groupNumber).slice(0, 15),
  planId: planCode === null ? undefined : printable(planCode).slice(0, 8),
})

const eligibleOut = (decision: EligibleDecision): Partial<ResponseDraft> => {
  const { coverage, person } = decision
  return filled({
    insurance: filled({ ...planOut(decision), cardholderId: coverage.cardholderId }),
    medicare: filled({ lowIncomeLevel: coverage.lowIncomeLevel ?? undefined }),
    patient: {
      firstName: printable(person.firstName).slice(0, 12),
      lastName: printable(person.lastName).slice(0, 15),
      birthOn: person.birthOn,
    },
  })
}

/** Without what is undefined and what is empty. */
const filled = <Fields extends object>(fields: Fields): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } => {
  const kept: { [Name in keyof Fields]?: NonNullable<Fields[Name]> } = {}
  for (const name in fields) {
    const value = fields[name]
    if (value !== undefined && !isEmpty(value)) kept[name] = value as NonNullable<typeof value>
  }
  return kept
}

const isEmpty = (value: unknown): boolean => {
  if (typeof value !== 'object') return false
  for (const _ in value) return false
  return true
}

const answerOut = (
  answer: LiveAnswer,
  transaction: RequestTransactionDraft,
  helpDesk: string | null,
): ResponseTransactionDraft => {
  const claim = claimOut(transaction)
  switch (answer.kind) {
    case 'refused': {
      const rejects = answer.rejects.map((code) => ({ code, occurrence: null }))
      return filled({ status: statusOut({ status: 'R', authorizationNumber: null, rejects, helpDesk }), claim })
    }
    case 'decided':
      return filled(decisionOut(answer.decision, claim, helpDesk))
  }
}

/** What says which claim is answered, as it came; left out when it is missing or longer than its field may be. */
const claimOut = ({ claim }: RequestTransactionDraft): ResponseSegments['claim'] | undefined => {
  const { referenceQualifier, prescriptionNumber } = claim ?? {}
  if (referenceQualifier === undefined || prescriptionNumber === undefined) return undefined
  return referenceQualifier.length > 1 || prescriptionNumber.length > 12
    ? undefined
    : { referenceQualifier, prescriptionNumber }
}

type Loose<Draft> = { [Name in keyof Draft]?: Draft[Name] | undefined }

const decisionOut = (
  decision: Decision,
  claim: ResponseSegments['claim'] | undefined,
  helpDesk: string | null,
): Loose<ResponseTransactionDraft> => {
  const { status, messages, claimNumber } = decision
  const told = { status, messages, helpDesk, authorizationNumber: claimNumber }
  switch (decision.kind) {
    case 'rejected':
      return {
        status: statusOut({ ...told, rejects: decision.rejects }),
        claim,
        dur: durOut(decision.dur),
        priorAuthorization: priorAuthOf(decision),
      }
    case 'reversed':
    case 'reported':
      return { status: statusOut(told), claim }
    case 'authorized':
      return {
        status: statusOut({
          ...told,
          authorizationNumber: decision.priorAuth.answer?.authorizationNumber ?? claimNumber,
        }),
        claim,
        priorAuthorization: priorAuthOf(decision),
      }
    case 'eligible':
      return {
        status: statusOut({ ...told, authorizationNumber: null }),
        ...(decision.otherCoverages.length === 0
          ? {}
          : { otherPayers: { payers: decision.otherCoverages.slice(0, 9).map(payerOut) } }),
      }
    default: {
      const paid = paidOf(decision)!
      const { approvedCodes, claimNumber: authorizationNumber } = paid
      return {
        status: statusOut({ ...told, authorizationNumber, approvedCodes }),
        claim,
        pricing: status === 'C' || status === 'Q' ? undefined : pricingOut(paid.money),
        dur: durOut(paid.dur),
        priorAuthorization: priorAuthOf(paid),
      }
    }
  }
}

const relationshipCodes = { self: '1', spouse: '2', child: '3', other: '4' } as const

const payerOut = (payer: OtherCoverageFacts) =>
  filled({
    coverageType: payer.coverageType,
    payerIdQualifier: payer.bin === null ? undefined : '03',
    payerId: payer.bin ?? undefined,
    processorControlNumber: payer.processorControlNumber ?? undefined,
    cardholderId: payer.cardholderId ?? undefined,
    groupId: payer.groupNumber ?? undefined,
    personCode: payer.personCode ?? undefined,
    helpDeskTelephone: payer.helpDesk?.replace(/\D/g, ''),
    relationship: payer.relationship === null ? undefined : relationshipCodes[payer.relationship],
    effectiveOn: payer.effectiveOn,
    terminatesOn: payer.terminatedOn ?? undefined,
  })

const priorAuthOf = ({ priorAuth }: Decision): ResponseSegments['priorAuthorization'] | undefined =>
  priorAuth?.answer ? priorAuthOut(priorAuth.answer) : undefined

const priorAuthOut = (answer: PriorAuthAnswer): ResponseSegments['priorAuthorization'] =>
  filled({
    processedOn: answer.processedOn ?? undefined,
    effectiveOn: answer.effectiveOn ?? undefined,
    expiresOn: answer.expiresOn ?? undefined,
    quantityMilli: (answer.quantityMilli ?? undefined) as QuantityMilli | undefined,
    refillsAuthorized: answer.refills ?? undefined,
    quantityAccumulatedMilli: (answer.quantityUsedMilli ?? undefined) as QuantityMilli | undefined,
    assignedNumber: answer.priorAuthNumber ?? undefined,
  })
