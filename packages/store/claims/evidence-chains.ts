import type { Tx } from '../transaction.ts'

/** One link of a chain of evidence, as it is kept. */
export interface EvidenceLink {
  readonly evidenceNo: number
  readonly chainId: string
  readonly chainAt: number
  readonly previousHash: Buffer
  readonly hash: Buffer
  readonly body: Buffer
}

// Bodies are some ten kB each: a page is about a megabyte.
const linksPerPage = 100

/** Every link of the tenant, chain by chain in the order of their links; pages of them, so that any number fits. */
export async function* evidenceLinks(tx: Tx): AsyncGenerator<EvidenceLink> {
  let chainId = '00000000-0000-0000-0000-000000000000'
  let chainAt = -1
  for (;;) {
    const { rows } = await tx.query<EvidenceLink>(
      `select evidence_no as "evidenceNo", chain_id as "chainId", chain_at as "chainAt", previous_hash as "previousHash",
         hash, body
       from mortar.claim_evidence where (chain_id, chain_at) > ($1::uuid, $2::bigint)
       order by chain_id, chain_at limit ${linksPerPage}`,
      [chainId, chainAt],
    )
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < linksPerPage) return
    chainId = last.chainId
    chainAt = last.chainAt
  }
}

/** What was noted of an action in the audit log, the oldest first. */
export const auditDetails = async <Detail>(tx: Tx, action: string): Promise<Detail[]> => {
  const { rows } = await tx.query<{ detail: Detail }>(
    'select detail from mortar.audit_entry where action = $1 order by entry_no',
    [action],
  )
  return rows.map(({ detail }) => detail)
}
