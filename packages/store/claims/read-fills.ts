import type { Tx } from '../transaction.ts'
import { type FillRow, readFillLines } from './fill-row.ts'

/** Whose fills are read, and since when. */
export interface FillsRequest {
  /** By birth date (null: everybody's); of the rest of the family, only partial fills are. */
  readonly meant: readonly { readonly familyId: string; readonly birthOn: string | null }[]
  readonly sinceOn: string
}

/** What a family was given, newest first; of one day the claim number that is larger. The order is part of the facts. */
export interface FamilyFills {
  readonly familyId: string
  readonly fills: readonly FillRow[]
}

/** Reads the fills that stand: those decided here, and those that other partners tell of. */
export const readFills = async (
  { tenantId, query }: Tx,
  { meant, sinceOn }: FillsRequest,
): Promise<readonly FamilyFills[]> => {
  if (meant.length === 0) return []
  const { rows } = await query<{ familyId: string; fills: string | null; elsewhere: string | null }>({
    name: 'claims-read-fills',
    text: read,
    values: [tenantId, sinceOn, meant.map(({ familyId }) => familyId), meant.map(({ birthOn }) => birthOn)],
  })
  return rows.map(({ familyId, fills, elsewhere }) => ({
    familyId,
    fills: [fills, elsewhere].flatMap((lines) => (lines === null ? [] : readFillLines(lines))).sort(newestFirst),
  }))
}

const newestFirst = (a: FillRow, b: FillRow): number =>
  a.serviceOn === b.serviceOn ? (a.claimNumber < b.claimNumber ? 1 : -1) : a.serviceOn < b.serviceOn ? 1 : -1

/*
 * Each family looks up its own partition (lateral). `pharmacy_claim` brings what other partners decided: the latest version of a claim
 * that is not reversed. JSON has no line end of its own.
 */
const read = `
  with whose as materialized (
    select a.family_id as id, coalesce(array_agg(m.member_key) filter (where m.member_key is not null), '{}') as keys
    from unnest($3::text[], $4::date[]) a(family_id, birth_on)
    left join mortar.member m on m.tenant_id = $1 and m.family_id = a.family_id and m.known_to is null
      and (a.birth_on is null or m.birth_on = a.birth_on)
    group by a.family_id)
  select f.id as "familyId", (
      select string_agg(fill, E'\\n') from (
        select d.fill from mortar.claim_decision d where d.tenant_id = $1 and d.family_id = f.id
          and d.member_key = any(f.keys) and d.service_on >= $2::date and d.fill is not null
        union all
        select d.fill from mortar.claim_decision d where d.tenant_id = $1 and d.family_id = f.id
          and d.dispensing_status = 'P' and d.service_on >= $2::date and d.posted and d.reversed_by is null
          and not d.member_key = any(f.keys)) d) as fills, (
      select string_agg(json_build_array(c.claim_number, c.member_key, c.filled_on, c.ndc11, c.quantity_milli, c.days_supply,
        c.prescription_number, c.fill_number, coalesce(c.pharmacy_npi, c.pharmacy_ncpdp_id, ''), c.prescriber_npi, null,
        coalesce(c.copay_cents, 0))::text, E'\\n')
      from mortar.pharmacy_claim c where c.tenant_id = $1 and c.family_id = f.id and c.filled_on >= $2::date
        and c.member_key = any(f.keys) and c.partner_id <> 'live' and c.claim_status <> 'reversed' and not exists (
          select from mortar.pharmacy_claim n where n.tenant_id = $1 and n.partner_id = c.partner_id
            and n.claim_number = c.claim_number and n.version_no > c.version_no)) as elsewhere
  from whose f`
