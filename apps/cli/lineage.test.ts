import { seedDemo } from '@mortar/journeys/claims/testing'
import { withTenant } from '@mortar/store/database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lineage } from './commands/lineage.ts'
import { printedBy, testHome } from './testing.ts'

const objectId = '0123456789abcdef'.repeat(2)

let home: Awaited<ReturnType<typeof testHome>>
let lineageId: number

beforeAll(async () => {
  home = await testHome()
  const { db } = home
  await seedDemo(db, [], new Date())
  lineageId = await withTenant(db, 'demo', async (tx) => {
    const { rows } = await tx.query<{ id: number }>(
      `with file as (
         insert into mortar.raw_file (feed_id, file_name, remote_path, remote_bytes, arrived_at, fetched_at, plaintext_object, plaintext_bytes)
         values ('acme-pbm/paid-claims-daily', 'gone.txt', '/out/gone.txt', 10, now(), now(), $1, 10) returning raw_file_no),
       run as (
         insert into mortar.run (feed_id, kind, raw_file_no, state, started_by, started_at)
         select 'acme-pbm/paid-claims-daily', 'file', raw_file_no, 'working', 'test', now() from file returning run_id, raw_file_no)
       insert into mortar.record (lineage_id, run_id, record_type, line, byte_from, byte_to, qc_flag, outcome, outcome_run_id)
       select raw_file_no * 100000000 + 1, run_id, 'DT', 1, 0, 10, 'pass', 'posted', run_id from run returning lineage_id as id`,
      [objectId],
    )
    return rows[0]!.id
  })
})
afterAll(() => home.stop())

const show = (...args: string[]) => printedBy(() => lineage.run([String(lineageId), '--tenant', 'demo', ...args]))

test('a record whose object is gone from the vault is told as far as the store knows it, with the object’s name', async () => {
  const { code, text } = await show()
  expect(code).toBe(1)
  expect(text).toMatch(/^gone\.txt {2}line 1 {2}bytes 0-10 {2}posted\n/)
  expect(text).toContain(`vault-missing: Object ${objectId} is not in the vault.`)
})

test('as JSON too', async () => {
  const { code, text } = await show('--json')
  expect(code).toBe(1)
  expect(JSON.parse(text)).toMatchObject({
    view: { record: { lineageId } },
    bytes: { raw: null },
    lacks: { code: 'vault-missing', where: { file: 'gone.txt' } },
  })
})
