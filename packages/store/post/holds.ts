import type { Tx } from '../database.ts'
import type { PostRequest } from './request.ts'
import { stagedTable } from './stage.ts'

/**
 * Holds rows whose cause to wait is there. `member-not-loaded`: nobody with that member_key is known; in a file run also
 * when an earlier record of the member still waits, so that a reversal never passes its claim.
 */
export const hold = async (tx: Tx, request: PostRequest): Promise<void> => {
  if (request.holdAll) return holdWhole(tx, request.holdAll)
  for (const { cause, until } of request.holds) {
    for (const { noun } of request.nouns.filter((rows) => 'member_key' in rows.noun.columns)) {
      await tx.query(
        `insert into verdict (record_no, noun, outcome, held_cause, held_key, held_until)
         select s.record_no, $1, 'held', $2, s.member_key, $3 from ${stagedTable(noun)} s
         where not exists (select from mortar.member m where m.member_key = s.member_key and m.known_to is null)
            or ($4 and exists (select from mortar.record r where r.outcome = 'held' and r.held_cause = $2
                                and r.held_key = s.member_key))`,
        [noun.name, cause, until, request.kind === 'file'],
      )
    }
  }
}

async function holdWhole(tx: Tx, { cause, until }: NonNullable<PostRequest['holdAll']>): Promise<void> {
  await tx.query(
    `insert into verdict (record_no, noun, outcome, held_cause, held_until)
     select record_no, '*', 'held', $1, $2::timestamptz from staged_record where outcome is distinct from 'envelope'`,
    [cause, until],
  )
}
