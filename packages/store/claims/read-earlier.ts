import type { Tx } from '../transaction.ts'
import { frameOf, placeInFrame } from './evidence-frames.ts'

/** A decision of before that posted a billing, with the part of its batch's evidence that it lies in. */
export interface EarlierRow {
  readonly decisionNo: number
  readonly familyId: string
  readonly pharmacyId: string
  readonly prescriptionNumber: string
  readonly serviceOn: string
  readonly reversedBy: number | null
  /** Null when the evidence is not there. */
  readonly frame: Buffer | null
  /** Which case of the frame. */
  readonly frameAt: number
}

/** A prescription asked about, and the day of the service asked about. */
export interface PrescriptionAsked {
  readonly pharmacyId: string
  readonly prescriptionNumber: string
  readonly serviceOn: string
  /** Asked about more than once: what stands now may be taken back before the next is decided. */
  readonly again: boolean
}

/**
 * What was posted under the prescriptions asked about, newest first: that of the same day of service, which may be a duplicate or be
 * meant by a reversal, and the newest that stands; all of it where a prescription is asked about again.
 */
export const readEarlier = async (
  { tenantId, query }: Tx,
  asked: readonly PrescriptionAsked[],
): Promise<readonly EarlierRow[]> => {
  if (asked.length === 0) return []
  const { rows } = await query<EarlierRow>({
    name: 'claims-read-earlier',
    text: readByPrescription,
    values: [
      tenantId,
      asked.map(({ pharmacyId }) => pharmacyId),
      asked.map(({ prescriptionNumber }) => prescriptionNumber),
      asked.map(({ serviceOn }) => serviceOn),
      asked.map(({ again }) => again),
    ],
  })
  return rows
}

/** Those of the numbers named. */
export const loadEarlier = async ({ query }: Tx, decisionNos: readonly number[]): Promise<readonly EarlierRow[]> => {
  const { rows } = await query<EarlierRow>(
    `select ${columns} from mortar.claim_decision d left join mortar.claim_evidence e on e.evidence_no = d.evidence_no
     where d.decision_no = any($1)`,
    [decisionNos],
  )
  return rows
}

const columns = `d.decision_no as "decisionNo", d.family_id as "familyId", d.pharmacy_id as "pharmacyId",
  d.prescription_number as "prescriptionNumber", d.service_on::text as "serviceOn", d.reversed_by as "reversedBy",
  ${frameOf} as frame, ${placeInFrame} as "frameAt"`

// Each key looks up its own partition (lateral).
const readByPrescription = `
  with known as materialized (
    select d.decision_no, d.family_id, a.again or d.service_on = a.service_on as wanted,
      row_number() over (partition by a.pharmacy_id, a.prescription_number order by d.reversed_by is null desc, d.decision_no desc) as nth
    from unnest($2::text[], $3::text[], $4::date[], $5::boolean[]) a(pharmacy_id, prescription_number, service_on, again)
    join mortar.claim_prescription p on p.tenant_id = $1 and p.pharmacy_id = a.pharmacy_id
      and p.prescription_number = a.prescription_number
    cross join lateral (select * from mortar.claim_decision d where d.tenant_id = $1 and d.family_id = p.family_id
      and d.decision_no = p.decision_no offset 0) d)
  select ${columns} from (select distinct family_id, decision_no from known where wanted or nth = 1) k
  cross join lateral (select * from mortar.claim_decision d where d.tenant_id = $1 and d.family_id = k.family_id
    and d.decision_no = k.decision_no offset 0) d
  left join mortar.claim_evidence e on e.tenant_id = $1 and e.evidence_no = d.evidence_no
  order by d.decision_no desc`
