import { coverage } from '@mortar/canonical/coverage'
import { medicalClaim } from '@mortar/canonical/medical-claim'
import { member } from '@mortar/canonical/member'
import type { Noun } from '@mortar/canonical/noun'
import { pharmacy } from '@mortar/canonical/pharmacy'
import { prescriber } from '@mortar/canonical/prescriber'
import { remittance } from '@mortar/canonical/remittance'
import { columnNames } from '@mortar/canonical/tables'
import type { Tx } from './database.ts'

/** Canonical rows of one noun: the declared columns, days as ISO text, scaled integers as numbers. */
export type NounRow = Readonly<Record<string, unknown>>

/** Rows by noun, as the maps out take them. */
export type RowsByNoun = Readonly<Record<string, readonly NounRow[]>>

interface Asked {
  readonly noun: Noun
  readonly partnerId: string
  /** A condition on `t`; its parameters begin at $2. */
  readonly where: string
  readonly values: readonly unknown[]
}

const rowsOf = async (tx: Tx, { noun, partnerId, where, values }: Asked): Promise<NounRow[]> => {
  const current = noun.time === 'versioned' ? 'and t.known_to is null' : ''
  const { rows } = await tx.query<{ row: NounRow }>(
    `select to_jsonb(r) as row from (select ${columnNames(noun).join(', ')} from mortar.${noun.table} t
       where t.partner_id = $1 ${current} and ${where} order by t.lineage_id) r`,
    [partnerId, ...values],
  )
  return rows.map(({ row }) => row)
}

/** The members a partner brought who are covered on a day or later, and those coverages of theirs. */
export const membersInForce = async (tx: Tx, partnerId: string, day: string): Promise<RowsByNoun> => {
  const isOpen = '(t.terminated_on is null or t.terminated_on >= $2::date)'
  const covered = `exists (select from mortar.coverage c where c.partner_id = $1 and c.known_to is null
    and c.member_key = t.member_key and (c.terminated_on is null or c.terminated_on >= $2::date))`
  const values = [day]
  return {
    member: await rowsOf(tx, { noun: member, partnerId, where: covered, values }),
    coverage: await rowsOf(tx, { noun: coverage, partnerId, where: isOpen, values }),
  }
}

/** What a partner's payments of these numbers told, and the pharmacies they went to. */
export const remittancesOf = async (tx: Tx, partnerId: string, payments: readonly string[]): Promise<RowsByNoun> => {
  const where = 't.payment_number = any($2)'
  const told = await rowsOf(tx, { noun: remittance, partnerId, where, values: [payments] })
  const payees = [...new Set(told.map((row) => String(row.payee_id ?? '')))]
  const known = { noun: pharmacy, partnerId, where: 't.pharmacy_npi = any($2)', values: [payees] }
  return { remittance: told, pharmacy: await rowsOf(tx, known) }
}

/** Medical claims of these numbers, and whom they name: members by family, prescribers and pharmacies by NPI. */
export const medicalClaimsOf = async (tx: Tx, partnerId: string, claims: readonly string[]): Promise<RowsByNoun> => {
  const where = 't.claim_number = any($2)'
  const billed = await rowsOf(tx, { noun: medicalClaim, partnerId, where, values: [claims] })
  const all = (...columns: string[]) => [
    ...new Set(billed.flatMap((row) => columns.map((name) => String(row[name] ?? '')))),
  ]
  const named = (noun: Noun, condition: string, keys: readonly string[]) =>
    rowsOf(tx, { noun, partnerId, where: condition, values: [keys] })
  return {
    'medical-claim': billed,
    member: await named(member, 't.family_id = any($2)', all('member_key')),
    prescriber: await named(prescriber, 't.prescriber_npi = any($2)', all('rendering_npi')),
    pharmacy: await named(pharmacy, 't.pharmacy_npi = any($2)', all('billing_npi', 'rendering_npi')),
  }
}
