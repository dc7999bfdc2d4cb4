import { billedBy, type ClaimRequest } from '@mortar/canonical/claim/request'
import type { LockRequest } from '@mortar/store/claims/lock'
import type { PrescriptionAsked } from '@mortar/store/claims/read-earlier'
import type { FactsRequest } from '@mortar/store/claims/read-facts'
import type { FillsRequest } from '@mortar/store/claims/read-fills'
import type { StandingRequest } from '@mortar/store/claims/read-standing'
import { addDays, type PlainDate } from '@mortar/values/dates'
import { familyOf, prescriptionKey, prescriptionOf } from './batch-state.ts'
import { requestsOf, type Transmission } from './transmission.ts'

/** What a batch locks and reads. */
export interface BatchKeys extends LockRequest, FactsRequest, FillsRequest, Pick<StandingRequest, 'reported'> {
  readonly prescriptions: readonly PrescriptionAsked[]
}

/** The lane of a message: by family; without one, by pharmacy and prescription. */
export const laneKeyOf = (transmission: Transmission): string => {
  const [request] = requestsOf(transmission)
  if (!request) return ''
  if (familyOf(request) !== '') return familyOf(request)
  return prescriptionOf(request) ?? ''
}

/** Families and birth dates of those billed, each once; a reversal looks at no fills. */
const meantBy = (requests: readonly ClaimRequest[]): BatchKeys['meant'] => {
  const meant = new Map<string, { familyId: string; birthOn: string | null }>()
  for (const request of requests) {
    const billing = billedBy(request)
    if (!billing) continue
    const { birthOn } = billing.patient
    meant.set(`${familyOf(request)}/${birthOn}`, { familyId: familyOf(request), birthOn })
  }
  return [...meant.values()]
}

const prescriptionIn = (request: ClaimRequest) => ({
  pharmacyId: request.header.pharmacyId,
  prescriptionNumber: request.kind === 'eligibility' ? '' : request.dispensed.prescriptionNumber,
})

/** The prescriptions asked about, each once for each day asked about. */
const prescriptionsOf = (requests: readonly ClaimRequest[]): PrescriptionAsked[] => {
  const asks = requests.filter((request) => request.kind !== 'eligibility').map(askOf)
  const groups = Map.groupBy(asks, ({ pharmacyId, prescriptionNumber }) =>
    prescriptionKey(pharmacyId, prescriptionNumber),
  )
  return [...groups.values()].flatMap((group) => {
    const days = new Map(group.map((ask) => [ask.serviceOn, ask]))
    return [...days.values()].map((ask) => ({ ...ask, again: group.length > 1 }))
  })
}

const askOf = (request: Exclude<ClaimRequest, { kind: 'eligibility' }>) => ({
  ...prescriptionIn(request),
  serviceOn: request.header.serviceOn,
})

/** The keys of a batch, each once. */
export const keysOf = (transmissions: readonly Transmission[], lookBackDays: number): BatchKeys => {
  const requests = transmissions.flatMap(requestsOf)
  let earliestOn = '9999-12-31' as PlainDate
  for (const { header } of requests) if (header.serviceOn < earliestOn) earliestOn = header.serviceOn
  const since = addDays(earliestOn, 0 - lookBackDays)
  return {
    prescriptions: prescriptionsOf(requests),
    familyIds: [...new Set(requests.map(familyOf).filter((familyId) => familyId !== ''))],
    meant: meantBy(requests),
    reported: requests.filter(({ kind }) => kind === 'report').map(prescriptionIn),
    transmissions: transmissions.length,
    decisions: requests.length,
    sinceOn: typeof since === 'string' ? since : earliestOn,
  }
}
