import type { Tx } from '../transaction.ts'

/** A decision as saved, with the evidence of its batch and its message. Bytes count within `request`. */
export interface LoadedDecision extends LoadedEvidence {
  readonly decisionNo: number
  readonly familyId: string
  readonly claimNumber: string
  readonly kind: string
  readonly status: string
  readonly decidedAt: Date
  readonly reversedBy: number | null
  readonly reverses: number | null
  readonly evidenceAt: number
  readonly transmissionNo: number
  readonly listener: string
  readonly receivedAt: Date
  readonly byteFrom: number
  readonly byteTo: number
  readonly request: Buffer
  readonly response: Buffer
}

/** One decision by its number; undefined when there is none. */
export const loadDecision = async (tx: Tx, decisionNo: number): Promise<LoadedDecision | undefined> => {
  const { rows } = await tx.query<LoadedDecision>(
    `select d.decision_no as "decisionNo", d.family_id as "familyId", d.claim_number as "claimNumber", d.kind, d.status,
       d.decided_at as "decidedAt", d.reversed_by as "reversedBy", d.reverses, d.evidence_at as "evidenceAt",
       e.site_version as "siteVersion", e.body as evidence, e.frame_ends as "frameEnds", e.hash as "evidenceHash", e.previous_hash as "previousHash",
       t.transmission_no as "transmissionNo", t.listener, t.received_at as "receivedAt", d.byte_from as "byteFrom",
       d.byte_to as "byteTo", t.request, t.response
     from mortar.claim_decision d
     join mortar.claim_evidence e on e.evidence_no = d.evidence_no
     join mortar.claim_transmission t on t.transmission_no = d.transmission_no
     where d.decision_no = $1`,
    [decisionNo],
  )
  return rows[0]
}

/** The evidence of a batch. */
export interface LoadedEvidence {
  readonly siteVersion: string
  readonly evidence: Buffer
  /** Where its frames end; null: it is one. */
  readonly frameEnds: readonly number[] | null
  readonly evidenceHash: Buffer
  readonly previousHash: Buffer
}

/** The evidence of one batch by its number; undefined when there is none. */
export const loadEvidence = async (tx: Tx, evidenceNo: number): Promise<LoadedEvidence | undefined> => {
  const { rows } = await tx.query<LoadedEvidence>(
    `select site_version as "siteVersion", body as evidence, frame_ends as "frameEnds", hash as "evidenceHash", previous_hash as "previousHash"
     from mortar.claim_evidence where evidence_no = $1`,
    [evidenceNo],
  )
  return rows[0]
}
