import type { PriorAuthAsked, PriorAuthRequest } from '@mortar/canonical/claim/prior-auth-request'
import type { ReportRequest } from '@mortar/canonical/claim/report-request'
import type { ClaimRequest, ReverseRequest } from '@mortar/canonical/claim/request'
import type { Request, RequestTransactionDraft } from '@mortar/wire/ncpdp/message'
import { formRejects, mostRejects } from '@mortar/wire/ncpdp/rejects'
import { versions } from '@mortar/wire/ncpdp/version'
import { billingRejects, codeRejects } from './needed.ts'
import { billingIn, dispensedIn, headerIn, insuranceIn, otherPayersIn, patientIn } from './segments-in.ts'

/** What one transaction asks of the payer, or why it is refused before anybody decides it. */
export type LiveAsk =
  | { readonly kind: 'refuse'; readonly rejects: readonly string[] }
  | { readonly kind: 'decide'; readonly request: ClaimRequest }

/** A request as the payer takes it: one ask for each answer, in order. */
export interface LiveRequest {
  /** 501-F1. */
  readonly headerStatus: 'A' | 'R'
  readonly asks: readonly LiveAsk[]
}

type Maker = (request: Request, transaction: RequestTransactionDraft) => LiveAsk

const decide = (request: ClaimRequest): LiveAsk => ({ kind: 'decide', request })

const bill =
  (purpose: 'pay' | 'quote'): Maker =>
  (request, transaction) => {
    const billing = billingIn(request, transaction)
    // Name by name: nearly every message is one, and a copy in the midst of an object is slow.
    return decide({
      kind: 'bill',
      purpose,
      header: billing.header,
      insurance: billing.insurance,
      patient: billing.patient,
      dispensed: billing.dispensed,
      prescriberIdQualifier: billing.prescriberIdQualifier,
      prescriberId: billing.prescriberId,
      price: billing.price,
      compound: billing.compound,
      otherPayers: billing.otherPayers,
      professionalServices: billing.professionalServices,
      diagnoses: billing.diagnoses,
    })
  }

const rebill: Maker = (request, transaction) => decide({ kind: 'rebill', ...billingIn(request, transaction) })

const dispensedForReversal = ({ claim }: RequestTransactionDraft): ReverseRequest['dispensed'] => {
  const { prescriptionNumber, productQualifier, productId, otherCoverage } = dispensedIn(claim)
  const fillNumber = claim?.fillNumber ?? null
  return { prescriptionNumber, productQualifier, productId, otherCoverage, fillNumber }
}

const reverse: Maker = (request, transaction) =>
  decide({
    kind: 'reverse',
    header: headerIn(request),
    dispensed: dispensedForReversal(transaction),
    insurance: request.insurance === undefined ? null : insuranceIn(request.insurance),
  })

const eligibility: Maker = (request) =>
  decide({
    kind: 'eligibility',
    header: headerIn(request),
    insurance: insuranceIn(request.insurance),
    patient: patientIn(request.patient),
  })

const priorAuthAsked = ({ priorAuthorization: segment }: RequestTransactionDraft): PriorAuthAsked | null =>
  segment === undefined
    ? null
    : {
        requestType: segment.requestType ?? null,
        fromOn: segment.periodFrom ?? null,
        toOn: segment.periodTo ?? null,
        basis: segment.basisOfRequest ?? null,
        priorAuthNumber: segment.assignedNumber ?? null,
        authorizationNumber: segment.authorizationNumber ?? null,
        supportingText: segment.supportingText ?? null,
      }

const priorAuth =
  (action: PriorAuthRequest['action'], bills = false): Maker =>
  (request, transaction) =>
    decide({
      kind: 'prior-auth',
      action,
      bills,
      asked: priorAuthAsked(transaction),
      ...billingIn(request, transaction),
    })

const report =
  (action: ReportRequest['action']): Maker =>
  (request, transaction) =>
    decide({
      kind: 'report',
      action,
      header: headerIn(request),
      insurance: insuranceIn(request.insurance),
      dispensed: dispensedForReversal(transaction),
      reporter: {
        bin: request.insurance?.otherPayerBin ?? null,
        processorControlNumber: request.insurance?.otherPayerProcessorControlNumber ?? null,
        cardholderId: request.insurance?.otherPayerCardholderId ?? null,
        groupNumber: request.insurance?.otherPayerGroupId ?? null,
      },
      otherPayers: otherPayersIn(transaction.coordinationOfBenefits),
      patientPaidCents: transaction.pricing?.patientPaidCents ?? null,
    })

/** How each transaction code is taken; those that bill need what a billing needs. */
const makers: Readonly<Record<string, { readonly make: Maker; readonly bills: boolean }>> = {
  B1: { make: bill('pay'), bills: true },
  B2: { make: reverse, bills: false },
  B3: { make: rebill, bills: true },
  D1: { make: bill('quote'), bills: true },
  E1: { make: eligibility, bills: false },
  N1: { make: report('report'), bills: false },
  N2: { make: report('reverse'), bills: false },
  N3: { make: report('replace'), bills: false },
  P1: { make: priorAuth('request', true), bills: true },
  P2: { make: priorAuth('reverse'), bills: false },
  P3: { make: priorAuth('inquire'), bills: false },
  P4: { make: priorAuth('request'), bills: false },
  S1: { make: bill('pay'), bills: true },
  S2: { make: reverse, bills: false },
  S3: { make: rebill, bills: true },
}

const [{ mostTransactions }] = versions

/**
 * What a request that was read asks, transaction by transaction. What its form refuses (see `formRejects`), a code that is
 * none of its field's, and a billing without quantity, days or fill are refused here with the reject code for it. Of more transactions
 * than a message may have, which are all refused, only as many are answered as an answer can hold.
 */
export const liveRequest = (request: Request): LiveRequest => {
  const form = formRejects(request)
  const transactions: readonly RequestTransactionDraft[] =
    request.transactions.length === 0 ? [{}] : request.transactions.slice(0, mostTransactions)
  const asks = transactions.map((transaction, at): LiveAsk => {
    const maker = makers[request.header.transactionCode ?? '']
    const rejects = new Set(form.transactions[at] ?? [])
    if (maker !== undefined && form.headerStatus === 'A') {
      for (const reject of codeRejects(request, transaction)) rejects.add(reject)
      for (const reject of maker.bills ? billingRejects(transaction) : []) rejects.add(reject)
      if (rejects.size === 0) return maker.make(request, transaction)
    }
    return { kind: 'refuse', rejects: [...(rejects.size === 0 ? ['R8'] : rejects)].slice(0, mostRejects) }
  })
  return { headerStatus: form.headerStatus, asks }
}
