import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFile } from '@mortar/journeys/x12/make-file'
import { x12Judge } from '@mortar/wire/x12/judge'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openX12Feeds, type X12Feeds } from './open-feeds.ts'
import { membersUpTo, write834 } from './write-834.ts'

/** What came in is sent on to another partner: read, posted, made anew and read again gives the same rows. */

const inYml = (feed: string, set: string): string =>
  `feed: ${feed}\ndirection: in\nfile:\n  format: x12\n  set: ${set}\n  name: { regex: '^${feed}_.*$' }\n`
const outYml = (feed: string, set: string): string =>
  `feed: ${feed}\ndirection: out\nfrom: acme\nfile: { format: x12, set: ${set}, name: '${feed}_{date}_{control}.x12' }\n`
const companion = (values: string): string =>
  `sender: { id: NORTHTPA }\nreceiver: { id: ACMEPBM }\nusage: test\nline_end: lf\ncontrol_start: 41\nvalues:\n${values}`

let feeds: X12Feeds
beforeAll(async () => {
  feeds = await openX12Feeds({
    'members.in/feed.yml': inYml('members', '834'),
    'paid.in/feed.yml': inYml('paid', '835'),
    'claims.in/feed.yml': inYml('claims', '837P'),
    'enrolment.out/feed.yml': outYml('enrolment', '834'),
    'enrolment.out/companion.yml': companion(
      "  sponsor_name: 'NORTH TPA'\n  sponsor_tax_id: '112233445'\n  payer_name: 'ACME PBM'\n  payer_tax_id: '512345678'\n",
    ),
    'remittance.out/feed.yml': outYml('remittance', '835'),
    'remittance.out/companion.yml': companion(
      `  payer_tax_id: '512345678'\n  payer_address: '1 PAYER WAY'\n  payer_city: BOSTON\n  payer_state: MA\n  payer_zip: '021100000'
  payer_phone: '8005551212'\n  payer_bank: '011000015'\n  payer_account: '111222333'\n  payee_name: CORNER PHARMACY
  payee_bank: '021000021'\n  payee_account: '444555666'\n`,
    ),
    'bills.out/feed.yml': outYml('bills', '837P'),
    'bills.out/companion.yml': companion("  billing_name: 'CORNER PHARMACY'\n"),
  })
})
afterAll(() => feeds.stop())

const sample = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../packages/wire/x12/samples', name), 'latin1')

const verdictOf = (text: string) => {
  const judge = x12Judge({ numbersOf: () => ({ day: '20261122', time: '1000', interchange: '000000001', group: 1 }) })
  judge.push(Buffer.from(text, 'latin1'))
  return judge.end()
}

const control = async (feedId: string): Promise<number | undefined> =>
  (
    await feeds.rows<{ no: number }>('select last_no::int as no from mortar.x12_control where feed_id = $1', [feedId])
  )[0]?.no

test('834: all members in force, with their coverages; who was ended is not told', async () => {
  const members = membersUpTo(3)
  const text = write834([members], { control: 1, isFull: false })
  await feeds.drop('members', 'members_1', text)
  const ended = write834([members.slice(2)], { control: 2, isFull: false })
    .replace('INS*Y*18*021*XN', 'INS*Y*18*024*07')
    .replace('INS*Y*18*021*28', 'INS*Y*18*024*07')
    .replace('HD*021', 'HD*024')
    .replace('REF*ABB*M3~\n', 'REF*ABB*M3~\nDTP*357*D8*20260131~\n')
    .replace('DTP*348*D8*20260101~', 'DTP*348*D8*20260101~\nDTP*349*D8*20260131~')
    .replace(/SE\*(\d+)/, (_, count: string) => `SE*${Number(count) + 2}`)
  expect(await feeds.drop('members', 'members_2', ended)).toMatchObject({ state: 'posted', issues: [] })
  const made = await makeFile(feeds.ground, { feedId: 'acme/enrolment', actor: 'test' })
  expect(made).toMatchObject({ kind: 'made', fileName: expect.stringMatching(/^enrolment_\d{8}_000000041\.x12$/) })
  const sent = (await feeds.answers()).get(made.kind === 'made' ? made.fileName : '')!
  expect(verdictOf(sent)).toMatchObject({ isAccepted: true, findings: [], sets: ['834'] })
  expect(sent.match(/REF\*ABB\*\w+/g)).toEqual(['REF*ABB*M1', 'REF*ABB*M2'])
  expect(sent).toContain('QTY*TO*2~')
})

test('the next file has the next number', async () => {
  const made = await makeFile(feeds.ground, { feedId: 'acme/enrolment', actor: 'test' })
  expect(made).toMatchObject({ kind: 'made', fileName: expect.stringContaining('000000042') })
})

test('835: a payment as it came, made anew, gives the same rows', async () => {
  await feeds.drop('paid', 'paid_1', sample('valid/835-01-paid-and-denied.edi'))
  const stored = () =>
    feeds.rows<Record<string, unknown>>(
      `select (to_jsonb(r) - array['lineage_id', 'run_id', 'known_from', 'qc_flag', 'tenant_id', 'partner_id']) as row
       from mortar.remittance r order by line_key`,
    )
  const before = await stored()
  const made = await makeFile(feeds.ground, { feedId: 'acme/remittance', payments: ['EFT0001'], actor: 'test' })
  expect(made).toMatchObject({ kind: 'made' })
  const sent = (await feeds.answers()).get(made.kind === 'made' ? made.fileName : '')!
  expect(verdictOf(sent)).toMatchObject({ isAccepted: true, findings: [], sets: ['835'] })
  const run = await feeds.drop('paid', 'paid_2', sent)
  expect(run).toMatchObject({ state: 'posted', balances: true, ledger: { 'records duplicate': 2 } })
  expect(await stored()).toEqual(before)
})

test('what our own checks refuse is not sent, says why, and uses up no number', async () => {
  await feeds.drop('claims', 'claims_1', sample('valid/837p-10-replacement-freq7.edi'))
  const [claim] = await feeds.rows<{ number: string }>(
    'select claim_number as number from mortar.medical_claim limit 1',
  )
  const made = await makeFile(feeds.ground, { feedId: 'acme/bills', claims: [claim!.number], actor: 'test' })
  expect(made).toMatchObject({ kind: 'refused' })
  const codes = made.kind === 'refused' ? made.issues.map(({ code }) => code) : []
  expect(codes).toContain('x12-element-missing')
  expect(await control('acme/bills')).toBeUndefined()
})

test('a payment nobody knows makes no file', async () => {
  const made = await makeFile(feeds.ground, { feedId: 'acme/remittance', payments: ['NONE'], actor: 'test' })
  expect(made).toMatchObject({ kind: 'refused', issues: [{ code: 'file-without-records' }] })
})
