import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { member } from '@mortar/canonical/member'
import { columnNames } from '@mortar/canonical/tables'
import { from as copyFrom } from 'pg-copy-streams'
import type { Tx } from '../database.ts'
import { recordsPerFile } from './request.ts'

/** A full file of members, to be compared with what is in force. */
export interface FullFile {
  readonly feedId: string
  readonly partnerId: string
  /** Whether all members of the partner are to be in it, and not only those the feed brought. */
  readonly isOfPartner: boolean
  /** The day on which somebody must be covered to be missed. */
  readonly day: string
  /** Whether the feed also brings coverages: then only those who have one are in force. */
  readonly hasCoverage: boolean
  /** The members of the file as COPY text, as they would be posted. */
  readonly rows: () => Readable
}

/** Members in force that came from this feed, and how many of them the file does not name. */
export interface Missing {
  readonly inForce: number
  readonly missing: number
}

/**
 * Counts the members in force from a feed that its full file does not name. What a feed brought is told by the file that each
 * current version came with, so members of the partner's other feeds are not missed unless the feed says that they are to be in it. Nothing is changed.
 */
export const missingFromFullFile = async (tx: Tx, file: FullFile): Promise<Missing> => {
  const columns = ['record_no', 'qc_flag', 'content_hash', ...columnNames(member)]
  await tx.query(
    `create temp table full_file_member (${columns.map((name) => `${name} text`).join(', ')}) on commit drop`,
  )
  await pipeline(file.rows(), tx.query(copyFrom(`copy full_file_member (${columns.join(', ')}) from stdin`)))
  await tx.query('analyze full_file_member (member_key)')
  const { rows } = await tx.query<Missing>(
    `select count(*)::float8 as "inForce", (count(*) filter (where f.member_key is null))::float8 as missing
     from mortar.member m
     left join (select distinct member_key from full_file_member) f on f.member_key = m.member_key
     where m.partner_id = $1 and m.known_to is null
       and ($5 or exists (select from mortar.raw_file r where r.raw_file_no = m.lineage_id / ${recordsPerFile} and r.feed_id = $2))
       and (not $4 or exists (select from mortar.coverage c where c.partner_id = $1 and c.known_to is null
         and c.member_key = m.member_key and (c.terminated_on is null or c.terminated_on >= $3::date)))`,
    [file.partnerId, file.feedId, file.day, file.hasCoverage, file.isOfPartner],
  )
  await tx.query('drop table full_file_member')
  return rows[0]!
}
