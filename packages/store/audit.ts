import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { type Database, type Tx, withTenantReadOnly } from './database.ts'

/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/** One thing done: who (`user:ann`, `system`), what (`claim.read`), to what (`claim:123`), and more about it. No PHI. */
export interface AuditEvent {
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly detail?: { readonly [name: string]: Json }
}

/** What verifying found. `brokenAt` is the first entry that is changed, missing or too many. */
export interface AuditVerdict {
  readonly entries: number
  readonly brokenAt?: number
}

interface Head {
  readonly entry_no: number
  readonly hash: string
}

interface Entry extends Head {
  readonly at: Date
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly detail: Json
  readonly previous_hash: string
}

const firstHash = '0'.repeat(64)
const pageSize = 5_000

/**
 * Adds an entry to the tenant's chain, as part of the transaction. The head of the chain stays locked until the end of the
 * transaction, so append last: other writers of the tenant wait. Returns the entry's number.
 */
export const appendAudit = async (tx: Tx, { actor, action, subject, detail = {} }: AuditEvent): Promise<number> => {
  const head = await lockHead(tx)
  const entry = {
    entry_no: head.entry_no + 1,
    at: new Date(),
    actor,
    action,
    subject,
    detail,
    previous_hash: head.hash,
  }
  const hash = hashOf(tx.tenantId, entry)
  const written = tx.query(
    `insert into mortar.audit_entry (tenant_id, entry_no, at, actor, action, subject, detail, previous_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tx.tenantId, entry.entry_no, entry.at, actor, action, subject, JSON.stringify(detail), entry.previous_hash, hash],
  )
  const moved = tx.query('update mortar.audit_head set entry_no = $1, hash = $2, seal = $3', [
    entry.entry_no,
    hash,
    sealOf(tx.auditKey, tx.tenantId, { entry_no: entry.entry_no, hash }),
  ])
  await Promise.all([written, moved])
  return entry.entry_no
}

const lockHead = async (tx: Tx): Promise<Head> => {
  const select = 'select entry_no, hash from mortar.audit_head for update'
  const found = await tx.query<Head>(select)
  if (found.rows[0]) return found.rows[0]
  const head = { entry_no: 0, hash: firstHash }
  await tx.query('insert into mortar.audit_head (entry_no, hash, seal) values ($1, $2, $3) on conflict do nothing', [
    head.entry_no,
    head.hash,
    sealOf(tx.auditKey, tx.tenantId, head),
  ])
  return (await tx.query<Head>(select)).rows[0] ?? head
}

/**
 * Walks the tenant's chain from its first entry to its sealed head. Finds a changed, removed or added entry and a cut end,
 * also when a superuser did it. What it cannot find is the whole chain put back to an earlier state together with its head:
 * keep `entries` elsewhere (a log, a mail) to notice that.
 */
export const verifyAudit = (db: Database, tenantId: string): Promise<AuditVerdict> =>
  withTenantReadOnly(db, tenantId, async (tx) => {
    let last: Head = { entry_no: 0, hash: firstHash }
    for (let page = await readPage(tx, 0); page.length > 0; page = await readPage(tx, last.entry_no)) {
      for (const entry of page) {
        if (!follows(tenantId, last, entry)) return { entries: last.entry_no, brokenAt: last.entry_no + 1 }
        last = entry
      }
    }
    return (await isHead(tx, last))
      ? { entries: last.entry_no }
      : { entries: last.entry_no, brokenAt: last.entry_no + 1 }
  })

const readPage = async (tx: Tx, after: number): Promise<Entry[]> => {
  const { rows } = await tx.query<Entry>(
    `select entry_no, at, actor, action, subject, detail, previous_hash, hash from mortar.audit_entry
     where entry_no > $1 order by entry_no limit ${pageSize}`,
    [after],
  )
  return rows
}

const follows = (tenantId: string, last: Head, entry: Entry) =>
  entry.entry_no === last.entry_no + 1 && entry.previous_hash === last.hash && entry.hash === hashOf(tenantId, entry)

const isHead = async (tx: Tx, last: Head) => {
  const { rows } = await tx.query<Head & { seal: string }>('select entry_no, hash, seal from mortar.audit_head')
  const head = rows[0]
  if (!head) return last.entry_no === 0
  const seal = sealOf(tx.auditKey, tx.tenantId, last)
  return head.entry_no === last.entry_no && timingSafeEqual(Buffer.from(head.seal), Buffer.from(seal))
}

const sealOf = (key: Buffer, tenantId: string, { entry_no, hash }: Head) =>
  createHmac('sha256', key)
    .update(canonicalJson([tenantId, entry_no, hash]))
    .digest('hex')

const hashOf = (tenantId: string, entry: Omit<Entry, 'hash'>) => {
  const { entry_no, at, actor, action, subject, detail, previous_hash } = entry
  const content = [tenantId, entry_no, at.toISOString(), actor, action, subject, detail, previous_hash]
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
}

/** JSON with the names of each object in code-unit order and no spaces: equal values give equal text. */
export const canonicalJson = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const named = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${named.map(([name, part]) => `${JSON.stringify(name)}:${canonicalJson(part)}`).join()}}`
}
