import { pipeline } from 'node:stream/promises'
import type { Noun } from '@mortar/canonical/noun'
import { columnNames, postgresType } from '@mortar/canonical/tables'
import { from as copyFrom } from 'pg-copy-streams'
import type { Tx } from '../database.ts'
import type { PostRequest } from './request.ts'

/** The temporary table in which a noun's rows wait for their verdict. */
export const stagedTable = (noun: Noun): string => `staged_${noun.table}`

// What the statements after this join by; to look at all columns takes ten times as long.
const joined = ({ key, columns }: Noun): string[] => [
  ...new Set(['record_no', ...key, ...('member_key' in columns ? ['member_key'] : [])]),
]

/** Copies the run's records and rows into temporary tables, which go with the transaction. */
export const stage = async (tx: Tx, request: PostRequest): Promise<void> => {
  for (const { noun, rows } of request.nouns) {
    const declared = Object.entries(noun.columns).map(([name, { kind }]) => `${name} ${postgresType(kind)}`)
    await tx.query(
      `create temp table ${stagedTable(noun)} (record_no integer not null, qc_flag text not null,
         content_hash uuid not null, ${declared.join(', ')}) on commit drop`,
    )
    const into = `${stagedTable(noun)} (record_no, qc_flag, content_hash, ${columnNames(noun).join(', ')})`
    await pipeline(rows(), tx.query(copyFrom(`copy ${into} from stdin`)))
    await tx.query(`analyze ${stagedTable(noun)} (${joined(noun).join(', ')})`)
  }
  await tx.query(
    `create temp table staged_record (record_no integer not null, record_type text not null, line integer not null,
       byte_from bigint not null, byte_to bigint not null, qc_flag text not null, outcome text, issues jsonb)
     on commit drop`,
  )
  await pipeline(request.records(), tx.query(copyFrom('copy staged_record from stdin')))
  await tx.query('analyze staged_record (record_no)')
  // Only what differs from "posted" gets a verdict row: in a good file there is none.
  await tx.query(
    `create temp table verdict (record_no integer not null, noun text not null, outcome text not null, code text,
       held_cause text, held_key text, held_until timestamptz) on commit drop`,
  )
}
