import type { Tx } from '../database.ts'
import { type PostedAmounts, type PostRequest, recordsPerFile } from './request.ts'

/** One outcome per record: the gravest of its rows' verdicts. A record without a verdict was posted. */
export const decide = async (tx: Tx): Promise<void> => {
  await tx.query(
    `create temp table final_verdict on commit drop as select distinct on (record_no) * from verdict
     order by record_no, array_position(array['rejected', 'held', 'updated', 'posted', 'duplicate', 'unchanged'], outcome)`,
  )
  await tx.query('analyze final_verdict')
}

const decided = `
  select s.record_no, s.record_type, s.line, s.byte_from, s.byte_to, v.held_cause, v.held_key, v.held_until,
    coalesce(v.outcome, s.outcome, 'posted') as outcome,
    case when coalesce(v.outcome, s.outcome) in ('held', 'rejected') then coalesce(v.outcome, s.outcome) else s.qc_flag end
      as qc_flag,
    case when v.code is null then s.issues
      else coalesce(s.issues, '[]') || jsonb_build_array(jsonb_build_object('code', v.code, 'where', '{}'::jsonb)) end as issues
  from staged_record s left join final_verdict v on v.record_no = s.record_no`

/** Writes every record with its outcome and returns the sums by outcome: the store's side of the ledger. */
export const saveRecords = async (tx: Tx, request: PostRequest): Promise<PostedAmounts[]> => {
  const { rows } = await tx.query<PostedAmounts>(
    `with saved as (${request.kind === 'file' ? insertRecords : updateRecords})
     select outcome, count(*)::float8 as records, sum(bytes)::float8 as bytes from saved group by outcome`,
    [request.rawFileNo * recordsPerFile, request.runId, ...(request.kind === 'file' ? [tx.tenantId] : [])],
  )
  return rows
}

// The tenant is given, though the column has a default: that is a function, called for each row.
const insertRecords = `
  insert into mortar.record (tenant_id, lineage_id, run_id, record_type, line, byte_from, byte_to, qc_flag, outcome, outcome_run_id,
    held_cause, held_key, held_until, issues)
  select $3, $1::bigint + record_no, $2, record_type, line, byte_from, byte_to, qc_flag, outcome, $2, held_cause, held_key, held_until,
    issues from (${decided}) d
  returning outcome, byte_to - byte_from as bytes`

const updateRecords = `
  update mortar.record r set qc_flag = d.qc_flag, outcome = d.outcome, outcome_run_id = $2, held_cause = d.held_cause,
    held_key = d.held_key, held_until = coalesce(r.held_until, d.held_until), issues = d.issues
  from (${decided}) d where r.lineage_id = $1::bigint + d.record_no and d.outcome <> 'envelope'
  returning r.outcome, r.byte_to - r.byte_from as bytes`

/** Sums of money columns by the outcome of their records, in one pass; an outcome without any money in a column has null. */
export const sumMoney = async (
  tx: Tx,
  staged: string,
  columns: readonly string[],
): Promise<{ outcome: string; cents: (number | null)[] }[]> => {
  const sums = columns.map((column) => `sum(c.${column})::float8`)
  const { rows } = await tx.query<{ outcome: string; cents: (number | null)[] }>(
    `select coalesce(v.outcome, 'posted') as outcome, array[${sums.join(', ')}] as cents
     from ${staged} c left join final_verdict v on v.record_no = c.record_no group by 1`,
  )
  return rows
}
