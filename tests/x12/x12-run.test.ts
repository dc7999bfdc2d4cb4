import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseSite } from '@mortar/canonical/site/parse-site'
import { type TestHub, testHub } from '@mortar/hub/testing'
import { applySite, readSiteFolder } from '@mortar/journeys/apply'
import { replay, requestReplay } from '@mortar/journeys/replay'
import { readStandardMaps } from '@mortar/mapping/standard-maps'
import { withTenant } from '@mortar/store/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** An 834 through the whole of a run: vault, maps, PostgreSQL, ledger; and a member of it worked again. */

const family = readFileSync(
  new URL('../../packages/wire/x12/samples/valid/834-01-add-family.edi', import.meta.url),
  'latin1',
)
const withTotal = family
  .replace('DTP*303*D8*20261122~\n', 'DTP*303*D8*20261122~\nQTY*TO*3~\n')
  .replace('SE*43', 'SE*44')
const feedYml = `feed: enrolment-834
direction: in
file:
  format: x12
  set: 834
  name: { regex: '.*' }
  refuse: []
control:
  - { name: members, expect: values.qty_to, count: L2000 }
load: { member: upsert, coverage: upsert }
max_error_rate: 1
`

let hub: TestHub

beforeAll(async () => {
  hub = await testHub()
  const read = await readSiteFolder(fileURLToPath(new URL('../../sites/demo', import.meta.url)))
  const files = new Map([...read.files, ...(await readStandardMaps())])
  files.set('partners/north-tpa/feeds/enrolment-834.in/feed.yml', Buffer.from(feedYml))
  const { site, issues } = parseSite(files)
  expect(issues).toEqual([])
  await applySite(hub.db, { files, site, issues, version: 'with-834' }, { actor: 'test', now: new Date() })
})
afterAll(() => hub.stop())

const rowsOf = <Row>(sql: string): Promise<Row[]> =>
  withTenant(hub.db, 'demo', async (tx) => (await tx.query(sql)).rows as Row[])

const send = async (name: string, text: string): Promise<void> => {
  const answer = await hub.app.inject({
    method: 'POST',
    url: `/api/feeds/north-tpa/enrolment-834/upload?fileName=${name}`,
    headers: {
      host: 'hub.test',
      origin: 'http://hub.test',
      cookie: hub.ann.cookie,
      'content-type': 'application/octet-stream',
    },
    payload: Buffer.from(text, 'latin1'),
  })
  expect([answer.statusCode, answer.body]).toEqual([200, expect.any(String)])
  await hub.workFiles('north-tpa/enrolment-834')
}

const lastRun = async () => {
  const [run] = await rowsOf<{ run_id: string; state: string }>(
    'select run_id, state from mortar.run order by run_id desc limit 1',
  )
  const ledger = await rowsOf<{ unit: string; bucket: string; amount: string }>(
    `select unit, bucket, amount from mortar.ledger_line where run_id = ${run!.run_id}`,
  )
  const amounts = Object.fromEntries(ledger.map(({ unit, bucket, amount }) => [`${unit} ${bucket}`, Number(amount)]))
  return { runId: Number(run!.run_id), state: run!.state, amounts }
}

describe('an 834 through a run', () => {
  test('posts the members and their coverages, and every byte and member is in the ledger', async () => {
    await send('A.834', withTotal)
    const { state, amounts } = await lastRun()
    expect(state).toBe('posted')
    expect(amounts).toMatchObject({ 'records in': 3, 'records posted': 3, 'bytes in': withTotal.length })
    expect(amounts['bytes posted']! + amounts['bytes envelope']!).toBe(withTotal.length)
    const people = await rowsOf<{ first_name: string }>(
      "select first_name from mortar.member where family_id = '111223333' order by 1",
    )
    expect(people.map(({ first_name }) => first_name)).toEqual(['JANE', 'JOHN', 'KID'])
    const [covered] = await rowsOf<{ n: string }>(
      "select count(*) as n from mortar.coverage where family_id = '111223333'",
    )
    expect(Number(covered!.n)).toBe(3)
  })

  test('a wrong total holds the file whole, and nothing of it is posted', async () => {
    await send('B.834', withTotal.replace('QTY*TO*3', 'QTY*TO*4').replaceAll('111223333', '999887777'))
    expect((await lastRun()).state).toBe('held')
    expect(await rowsOf("select 1 from mortar.member where family_id = '999887777'")).toEqual([])
  })

  test('a member that cannot be read waits alone where the feed refuses no set for it; corrected and replayed it is posted under its own lineage', async () => {
    const text = withTotal
      .replaceAll('111223333', '555443333')
      .replace('DMG*D8*19790101*M', 'DMG*D8*19790231*M')
      .replaceAll('000000301', '000000302')
    await send('C.834', text)
    expect((await lastRun()).amounts).toMatchObject({ 'records posted': 2, 'records rejected': 1 })
    const [waiting] = await rowsOf<{ lineage_id: string; byte_from: string; byte_to: string }>(
      "select lineage_id, byte_from, byte_to from mortar.record where outcome = 'rejected' order by lineage_id desc limit 1",
    )
    expect(text.slice(Number(waiting!.byte_from), Number(waiting!.byte_to))).toMatch(
      /^INS\*N\*01[\s\S]*DTP\*348\*D8\*20270101~\n$/,
    )
    const lineageId = Number(waiting!.lineage_id)
    const corrected = await hub.ann.send('POST', '/api/quarantine/correct', {
      lineageId,
      field: 'L2100A[1].dmg_02',
      value: '19790228',
      reason: 'the sponsor said so',
    })
    if (corrected.status >= 400) throw new Error(JSON.stringify(corrected.body))
    const by = { actor: 'test', reason: 'corrected' }
    const [runId] = await requestReplay(hub.ground, { lineageIds: [lineageId] }, by)
    await replay(hub.ground, { runId: runId!, lineageIds: [lineageId], ...by })
    const told = await rowsOf<{ lineage_id: string; birth_on: string }>(
      "select lineage_id, birth_on::text from mortar.member where family_id = '555443333' and first_name = 'JOHN'",
    )
    expect(told).toEqual([{ lineage_id: waiting!.lineage_id, birth_on: '1979-02-28' }])
  })

  test('the lens shows the elements a value is made of, with their bytes', async () => {
    const [row] = await rowsOf<{ lineage_id: string }>(
      "select lineage_id from mortar.member where family_id = '111223333' and first_name = 'KID'",
    )
    const { body } = await hub.ann.get(`/api/lens/${row!.lineage_id}`)
    const born = body.fields.find(({ name }: { name: string }) => name === 'L2100A[1].dmg_02')
    expect(withTotal.slice(born.byteFrom, born.byteTo)).toBe('20150303')
    expect(born.describes).toBe('born on')
    const column = body.rows
      .find(({ noun }: { noun: string }) => noun === 'member')
      .columns.find(({ name }: { name: string }) => name === 'birth_on')
    expect(column.from).toContainEqual(expect.objectContaining({ kind: 'field', name: 'L2100A[*].dmg_02' }))
  })
})
