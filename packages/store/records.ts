import type { Tx } from './database.ts'

/** A record that is to be read again from its bytes. */
export interface WaitingRecord {
  readonly lineageId: number
  readonly rawFileNo: number
  readonly recordNo: number
  readonly recordType: string
  readonly line: number
  readonly byteFrom: number
  readonly byteTo: number
  readonly feedId: string
}

/** Which held or rejected records are meant: by identity, by what they wait for, by code, or all of a run. */
export interface RecordChoice {
  readonly lineageIds?: readonly number[] | undefined
  readonly feedId?: string | undefined
  readonly runId?: number | undefined
  readonly heldCause?: string | undefined
  readonly heldKeys?: readonly string[] | undefined
  readonly code?: string | undefined
}

/**
 * The held and rejected records chosen, in file and record order. Records of a file held whole are among them only when
 * they, their run or that cause is named: a choice by feed or code must not carry them past the gate.
 */
export const waitingRecords = async (tx: Tx, choice: RecordChoice, limit = 100_000): Promise<WaitingRecord[]> => {
  const { rows } = await tx.query<WaitingRecord>(
    `select r.lineage_id::float8 as "lineageId", (r.lineage_id / 100000000)::float8 as "rawFileNo",
       (r.lineage_id % 100000000)::float8 as "recordNo", r.record_type as "recordType", r.line,
       r.byte_from::float8 as "byteFrom", r.byte_to::float8 as "byteTo", run.feed_id as "feedId"
     from mortar.record r join mortar.run run on run.run_id = r.run_id
     where r.outcome in ('held', 'rejected')
       and ($1::bigint[] is null or r.lineage_id = any($1))
       and ($2::text is null or run.feed_id = $2)
       and ($3::bigint is null or r.run_id = $3)
       and ($4::text is null or (r.outcome = 'held' and r.held_cause = $4))
       and ($5::text[] is null or r.held_key = any($5))
       and ($6::text is null or r.issues @> jsonb_build_array(jsonb_build_object('code', $6::text)))
       and (r.held_cause is distinct from 'file-held' or $1 is not null or $3 is not null or $4 = 'file-held')
     order by r.lineage_id limit $7`,
    [
      choice.lineageIds ?? null,
      choice.feedId ?? null,
      choice.runId ?? null,
      choice.heldCause ?? null,
      choice.heldKeys ?? null,
      choice.code ?? null,
      limit,
    ],
  )
  return rows
}

/**
 * Held records whose cause is gone: their member is known now, or the earlier version of their claim is posted. Left out:
 * those of files that are being replayed; the end of a replay asks again.
 */
export const releasableRecords = async (tx: Tx, limit = 100_000): Promise<number[]> => {
  const { rows } = await tx.query<{ lineageId: number }>(
    `select r.lineage_id::float8 as "lineageId" from mortar.record r
     where r.outcome = 'held' and (
       (r.held_cause = 'member-not-loaded'
         and exists (select from mortar.member m where m.member_key = r.held_key and m.known_to is null))
       or (r.held_cause = 'earlier-version-not-posted'
         and exists (select from mortar.pharmacy_claim c join mortar.run on run.run_id = r.run_id
           where c.partner_id = split_part(run.feed_id, '/', 1)
             and c.claim_number = regexp_replace(r.held_key, '#[0-9]+$', '')
             and c.version_no = substring(r.held_key from '#([0-9]+)$')::integer)))
       and r.lineage_id / 100000000 not in (
         select o.raw_file_no from mortar.run o where o.kind = 'replay' and o.state = 'working' and o.raw_file_no is not null)
     order by r.lineage_id limit $1`,
    [limit],
  )
  return rows.map((row) => row.lineageId)
}

/** Held records whose time to wait is over. */
export const overdueHolds = async (tx: Tx, now: Date): Promise<{ feedId: string; count: number }[]> => {
  const { rows } = await tx.query<{ feedId: string; count: number }>(
    `select run.feed_id as "feedId", count(*)::float8 as count from mortar.record r
     join mortar.run run on run.run_id = r.run_id
     where r.outcome = 'held' and r.held_until < $1 group by run.feed_id`,
    [now],
  )
  return rows
}

/** The header and trailer records of a file, for replaying details in their context. */
export const envelopeRecords = async (tx: Tx, rawFileNo: number): Promise<WaitingRecord[]> => {
  const { rows } = await tx.query<WaitingRecord>(
    `select lineage_id::float8 as "lineageId", (lineage_id / 100000000)::float8 as "rawFileNo",
       (lineage_id % 100000000)::float8 as "recordNo", record_type as "recordType", line,
       byte_from::float8 as "byteFrom", byte_to::float8 as "byteTo", '' as "feedId"
     from mortar.record where outcome = 'envelope' and run_id = (
       select run_id from mortar.run where raw_file_no = $1 and kind <> 'replay')
     order by lineage_id`,
    [rawFileNo],
  )
  return rows
}

/** Sets records aside with a reason (the audit holds it), or takes that back. Returns how many changed. */
export const dismissRecords = async (tx: Tx, lineageIds: readonly number[]): Promise<number> => {
  const { rowCount } = await tx.query(
    `update mortar.record set outcome = 'dismissed' where lineage_id = any($1) and outcome in ('held', 'rejected')`,
    [lineageIds],
  )
  return rowCount ?? 0
}

/** The undo of dismissing: back to what the record's flag says it was. */
export const restoreRecords = async (tx: Tx, lineageIds: readonly number[]): Promise<number> => {
  const { rowCount } = await tx.query(
    `update mortar.record set outcome = qc_flag where lineage_id = any($1) and outcome = 'dismissed'`,
    [lineageIds],
  )
  return rowCount ?? 0
}

/** A correction of one source field; see the table `correction`. */
export interface Correction {
  readonly lineageId: number
  readonly field: string
  readonly value: string
}

/** Keeps a person's correction; a second one of the same field replaces the first. */
export const saveCorrection = async (
  tx: Tx,
  correction: Correction & { reason: string; by: string; now: Date },
): Promise<void> => {
  await tx.query(
    `insert into mortar.correction (lineage_id, field, value, reason, corrected_by, corrected_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (tenant_id, lineage_id, field) do update set value = excluded.value, reason = excluded.reason,
       corrected_by = excluded.corrected_by, corrected_at = excluded.corrected_at`,
    [correction.lineageId, correction.field, correction.value, correction.reason, correction.by, correction.now],
  )
}

/** Takes a correction back. */
export const removeCorrection = async (tx: Tx, lineageId: number, field: string): Promise<boolean> => {
  const { rowCount } = await tx.query('delete from mortar.correction where lineage_id = $1 and field = $2', [
    lineageId,
    field,
  ])
  return rowCount === 1
}

/** The corrections of records. */
export const correctionsOf = async (tx: Tx, lineageIds: readonly number[]): Promise<Correction[]> => {
  const { rows } = await tx.query<Correction>(
    `select lineage_id::float8 as "lineageId", field, value from mortar.correction where lineage_id = any($1)`,
    [lineageIds],
  )
  return rows
}

/** The run of a file that was held whole, and how many of its records still wait; undefined when it was not. */
export const fileRunWithHeld = async (
  tx: Tx,
  rawFileNo: number,
): Promise<{ runId: number; stillHeld: number } | undefined> => {
  const { rows } = await tx.query<{ runId: number; stillHeld: number }>(
    `select run_id::float8 as "runId", (select count(*)::float8 from mortar.record r
       where r.run_id = run.run_id and r.outcome = 'held' and r.held_cause = 'file-held') as "stillHeld"
     from mortar.run run where raw_file_no = $1 and kind <> 'replay' and state = 'held'`,
    [rawFileNo],
  )
  return rows[0]
}

/** Sets aside everything of a run that is held; returns how many records. */
export const dismissRun = async (tx: Tx, runId: number): Promise<number> => {
  const { rowCount } = await tx.query(
    `update mortar.record set outcome = 'dismissed' where run_id = $1 and outcome = 'held'`,
    [runId],
  )
  return rowCount ?? 0
}

/** The byte ranges of the records up to `reach` before and after one, in file order. */
export const neighbours = async (
  tx: Tx,
  lineageId: number,
  reach: number,
): Promise<{ byteFrom: number; byteTo: number }[]> => {
  const { rows } = await tx.query<{ byteFrom: number; byteTo: number }>(
    `select byte_from::float8 as "byteFrom", byte_to::float8 as "byteTo" from mortar.record
     where lineage_id between $1::bigint - $2::int and $1::bigint + $2::int and lineage_id <> $1
       and lineage_id / 100000000 = $1::bigint / 100000000 order by lineage_id`,
    [lineageId, reach],
  )
  return rows
}
