import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { appendAudit, canonicalJson, verifyAudit } from './audit.ts'
import { type Database, withTenant } from './database.ts'
import { testDatabase } from './testing.ts'

let db: Database
beforeEach(async () => {
  db = await testDatabase()
})
afterEach(() => db.stop())

const append = (subject: string, tenantId = 'demo') =>
  withTenant(db, tenantId, (tx) =>
    appendAudit(tx, {
      actor: 'user:ann',
      action: 'claim.read',
      subject,
      detail: { b: [1, 0.1, 1e21, -0], a: { é: null } },
    }),
  )

const appendFive = async () => {
  for (const subject of ['claim:1', 'claim:2', 'claim:3', 'claim:4', 'claim:5']) await append(subject)
}

/** Does what only a superuser can. */
const tamper = async (...statements: string[]) => {
  const owner = new pg.Client(db.adminUrl)
  await owner.connect()
  await owner.query('set session_replication_role = replica')
  for (const statement of statements) await owner.query(statement)
  await owner.end()
}

describe('the audit chain', () => {
  test('of a tenant without entries is whole', async () => {
    expect(await verifyAudit(db, 'demo')).toEqual({ entries: 0 })
  })

  test('is whole as written, each tenant counting from 1', async () => {
    await appendFive()
    expect(await append('claim:1', 'other')).toBe(1)
    expect(await verifyAudit(db, 'demo')).toEqual({ entries: 5 })
    expect(await verifyAudit(db, 'other')).toEqual({ entries: 1 })
  })

  test('stays whole when many append at once', async () => {
    const numbers = await Promise.all(Array.from({ length: 40 }, (_, index) => append(`claim:${index}`)))
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
    expect(await verifyAudit(db, 'demo')).toEqual({ entries: 40 })
  })

  test('keeps nothing of a transaction that rolls back', async () => {
    await append('claim:1')
    const failed = withTenant(db, 'demo', async (tx) => {
      await appendAudit(tx, { actor: 'user:ann', action: 'claim.read', subject: 'claim:2' })
      throw new Error('later trouble')
    })
    await expect(failed).rejects.toThrow('later trouble')
    expect(await append('claim:3')).toBe(2)
    expect(await verifyAudit(db, 'demo')).toEqual({ entries: 2 })
  })

  test.each([
    ['an actor changed', `update mortar.audit_entry set actor = 'user:bob' where entry_no = 3`, 3],
    ['a detail changed', `update mortar.audit_entry set detail = '{}' where entry_no = 4`, 4],
    ['a moment changed', `update mortar.audit_entry set at = at + interval '1 ms' where entry_no = 2`, 2],
    ['an entry removed', 'delete from mortar.audit_entry where entry_no = 3', 3],
    ['the first entry removed', 'delete from mortar.audit_entry where entry_no = 1', 1],
    ['the end cut off', 'delete from mortar.audit_entry where entry_no > 3', 4],
    ['everything removed', 'delete from mortar.audit_entry', 1],
    ['the head removed', 'delete from mortar.audit_head', 6],
    [
      'an entry added at the end',
      `insert into mortar.audit_entry select tenant_id, 6, at, actor, action, subject, detail, hash, hash
       from mortar.audit_entry where entry_no = 5`,
      6,
    ],
  ])('shows %s by a superuser', async (_what, statement, brokenAt) => {
    await appendFive()
    await tamper(statement)
    expect(await verifyAudit(db, 'demo')).toMatchObject({ brokenAt })
  })

  test('shows the end cut off with the head moved back to fit', async () => {
    await appendFive()
    await tamper(
      'delete from mortar.audit_entry where entry_no > 3',
      `update mortar.audit_head set (entry_no, hash) = (select entry_no, hash from mortar.audit_entry where entry_no = 3)`,
    )
    expect(await verifyAudit(db, 'demo')).toEqual({ entries: 3, brokenAt: 4 })
  })

  test('shows entries renumbered around a removed one', async () => {
    await appendFive()
    await tamper(
      'delete from mortar.audit_entry where entry_no = 3',
      'update mortar.audit_entry set entry_no = entry_no - 1 where entry_no > 3',
    )
    expect(await verifyAudit(db, 'demo')).toMatchObject({ brokenAt: 3 })
  })

  test('cannot be changed by the app', async () => {
    await append('claim:1')
    for (const statement of [
      `update audit_entry set actor = 'x'`,
      'delete from audit_entry',
      'truncate audit_entry',
      'delete from audit_head',
      'alter table audit_entry disable trigger all',
    ])
      await expect(withTenant(db, 'demo', (tx) => tx.query(statement))).rejects.toMatchObject({ code: '42501' })
  })

  test('cannot be changed by its owner without switching the guard off', async () => {
    await append('claim:1')
    const owner = new pg.Client(db.adminUrl)
    await owner.connect()
    for (const statement of [
      `update mortar.audit_entry set actor = 'x'`,
      'delete from mortar.audit_entry',
      'truncate mortar.audit_entry',
    ])
      await expect(owner.query(statement)).rejects.toThrow('rows of audit_entry are never changed')
    await owner.end()
  })
})

test('equal values give equal canonical JSON', () => {
  expect(canonicalJson({ b: 1, a: [{ d: null, c: 'é' }] })).toBe('{"a":[{"c":"é","d":null}],"b":1}')
})
