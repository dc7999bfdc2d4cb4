import type { HoldCause } from '@mortar/canonical/site/feed'
import type { Tx } from '../database.ts'
import type { NounRows, PostRequest } from './request.ts'
import { stagedTable } from './stage.ts'

/** Holds rows whose cause to wait is there; the whole file when the request says so. */
export const hold = async (tx: Tx, request: PostRequest): Promise<void> => {
  if (request.holdAll) return holdWhole(tx, request.holdAll)
  for (const { cause, until } of request.holds) {
    for (const rows of request.nouns) await holders[cause](tx, { request, rows, until })
  }
}

interface Hold {
  readonly request: PostRequest
  readonly rows: NounRows
  readonly until: Date
}

const holders: Record<HoldCause, (tx: Tx, hold: Hold) => Promise<void>> = {
  'member-not-loaded': holdStrangers,
  'earlier-version-not-posted': holdLaterVersions,
}

/**
 * Nobody with that member_key is known. In a file run also when an earlier record of the member still waits, so that a
 * reversal never passes its claim.
 */
async function holdStrangers(tx: Tx, { request, rows, until }: Hold): Promise<void> {
  if (!('member_key' in rows.noun.columns)) return
  await tx.query(
    `insert into verdict (record_no, noun, outcome, held_cause, held_key, held_until)
     select s.record_no, $1, 'held', 'member-not-loaded', s.member_key, $2 from ${stagedTable(rows.noun)} s
     where not exists (select from mortar.member m where m.member_key = s.member_key and m.known_to is null)
        or ($3 and exists (select from mortar.record r where r.outcome = 'held' and r.held_cause = 'member-not-loaded'
                            and r.held_key = s.member_key))`,
    [rows.noun.name, until, request.kind === 'file'],
  )
}

/**
 * A later version of a claim whose earlier one is neither posted nor about to be: it lies in a held file, or was rejected.
 * A version that follows a held one is held with it, however long the chain.
 */
async function holdLaterVersions(tx: Tx, { request, rows, until }: Hold): Promise<void> {
  const { noun } = rows
  if (!('claim_number' in noun.columns && 'version_no' in noun.columns)) return
  for (let added = 1; added > 0; ) {
    const { rowCount } = await tx.query(
      `insert into verdict (record_no, noun, outcome, held_cause, held_key, held_until)
       select s.record_no, $1, 'held', 'earlier-version-not-posted', s.claim_number || '#' || (s.version_no - 1), $2
       from ${stagedTable(noun)} s
       where s.version_no > 1 and not exists (select from verdict v where v.record_no = s.record_no)
         and not exists (select from mortar.${noun.table} t where t.partner_id = $3
               and t.claim_number = s.claim_number and t.version_no = s.version_no - 1)
         and not exists (select from ${stagedTable(noun)} e where e.claim_number = s.claim_number
               and e.version_no = s.version_no - 1
               and not exists (select from verdict v where v.record_no = e.record_no))`,
      [noun.name, until, request.partnerId],
    )
    added = rowCount ?? 0
  }
}

async function holdWhole(tx: Tx, { cause, until }: NonNullable<PostRequest['holdAll']>): Promise<void> {
  await tx.query(
    `insert into verdict (record_no, noun, outcome, held_cause, held_until)
     select record_no, '*', 'held', $1, $2::timestamptz from staged_record where outcome is distinct from 'envelope'`,
    [cause, until],
  )
}
