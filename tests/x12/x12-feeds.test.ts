import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { replay, requestReplay } from '@mortar/journeys/replay'
import { sendX12File } from '@mortar/journeys/x12/send-file'
import { recordsPerFile } from '@mortar/store/post/request'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openX12Feeds, type X12Feeds } from './open-feeds.ts'
import { membersUpTo, write834 } from './write-834.ts'

const companion = `sender: { id: ACMEPBM }
receiver: { id: NORTHTPA }
usage: test
control_start: 700
check: [parties, usage, version]
acknowledge: { name: '{file}.ack' }
`
const feedYml = (feed: string, set: string, more = ''): string =>
  `feed: ${feed}\ndirection: in\nfile:\n  format: x12\n  set: ${set}\n  name: { regex: '^${feed}_.*$' }\n${more}`

let feeds: X12Feeds
beforeAll(async () => {
  const anyParties = companion.replace('check: [parties, usage, version]\n', '')
  feeds = await openX12Feeds({
    'changes.in/feed.yml': feedYml('changes', '834'),
    'changes.in/companion.yml': companion,
    'counted.in/feed.yml': feedYml(
      'counted',
      '834',
      'control:\n  - { name: members, expect: values.qty_to, count: L2000 }\n',
    ),
    'full.in/feed.yml': feedYml('full', '834'),
    'whole.in/feed.yml': feedYml('whole', '834', '  full_of: partner\n'),
    'doubled.in/feed.yml': feedYml('doubled', '834'),
    'strict.in/feed.yml': feedYml('strict', '834', '  refuse: [1, 2, 3, 4, 5]\n'),
    'strict.in/companion.yml': companion,
    'paid.in/feed.yml': feedYml(
      'paid',
      '835',
      '  refuse: [1, 2, 3]\ncontrol:\n  - { name: claims-paid, expect: values.claims_paid, sum: L2100.clp_04, posts: remittance.claim_paid_cents }\n',
    ),
    'paid.in/companion.yml': anyParties,
    'claims.in/feed.yml': feedYml('claims', '837P', '  refuse: [1, 2, 3, 4, 5]\n'),
    'claims.in/companion.yml': anyParties,
  })
})
afterAll(() => feeds.stop())

const sample = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../packages/wire/x12/samples', name), 'latin1')

const count = async (table: string, where = 'true'): Promise<number> =>
  (await feeds.rows<{ n: number }>(`select count(*)::int as n from mortar.${table} where ${where}`))[0]!.n

const segmentsOf = (text: string | undefined, tags: RegExp): string[] =>
  (text ?? '')
    .split('~')
    .map((segment) => segment.trim())
    .filter((segment) => tags.test(segment))

const delta = (sets: Parameters<typeof write834>[0], control: number, more = {}) =>
  write834(sets, { control, isFull: false, ...more })

describe('a file whose checks find nothing', () => {
  test('is posted, balances and is acknowledged by the feed’s own way', async () => {
    const run = await feeds.drop('changes', 'changes_1', delta([membersUpTo(2)], 1))
    expect(run).toMatchObject({ state: 'posted', issues: [], balances: true, ledger: { 'records posted': 2 } })
    const answer = (await feeds.answers()).get('changes_1.ack')
    expect(segmentsOf(answer, /^(AK9|IK5)/)).toEqual(['IK5*A', 'AK9*A*1*1*1'])
    expect(answer).toMatch(/^ISA\*.*\*ZZ\*NORTHTPA {7}\*ZZ\*ACMEPBM {8}\*\d{6}\*\d{4}\*\^\*00501\*000000700\*0\*T\*:~/)
  })

  test('an answer sent again after a crash is found there, and counts as sent once', async () => {
    const [file] = await feeds.rows<{ id: number }>(
      'select x12_file_id::float8 as id from mortar.x12_file order by 1 limit 1',
    )
    await feeds.rows('update mortar.x12_file set sent_at = null where x12_file_id = $1', [file!.id])
    await sendX12File(feeds.ground, file!.id)
    expect(await count('x12_file', 'sent_at is null')).toBe(0)
    expect([...(await feeds.answers()).keys()]).toEqual(['changes_1.ack'])
  })
})

describe('an answer that cannot be sent', () => {
  test('waits with one alarm, which ends when it went', async () => {
    const out = join(feeds.root, 'out')
    renameSync(out, `${out}-gone`)
    writeFileSync(out, 'no folder')
    await feeds.drop('changes', 'changes_1b', delta([membersUpTo(1, 5)], 2))
    const alarms = () => count('alarm', `kind = 'x12-unsent' and closed_at is null`)
    for (let tries = 0; tries < 2; tries += 1) await expect(feeds.answers()).rejects.toThrow()
    expect([await alarms(), await count('x12_file', 'sent_at is null')]).toEqual([1, 1])
    rmSync(out)
    renameSync(`${out}-gone`, out)
    expect((await feeds.answers()).has('changes_1b.ack')).toBe(true)
    expect([await alarms(), await count('x12_file', 'sent_at is null')]).toEqual([0, 0])
  })
})

describe('a file that cannot be taken', () => {
  test('because it is no X12 is rejected whole, with the reason and every byte accounted for', async () => {
    const text = 'dear partner, the file comes tomorrow'
    const run = await feeds.drop('changes', 'changes_2', text)
    expect(run).toMatchObject({ state: 'rejected', balances: true, ledger: { 'bytes rejected': text.length } })
    expect(run.cause).toMatch(/^x12-/)
    expect((await feeds.answers()).has('changes_2.ack')).toBe(false)
  })

  test.each([
    [
      'changes_3',
      'its trailer counts another number of groups',
      (text: string) => text.replace('IEA*1*', 'IEA*2*'),
      'x12-iea-count',
      'TA1*000000003*261122*0900*R*021',
    ],
    [
      'changes_4',
      'it is cut',
      (text: string) => text.replace(/IEA.*\n/, ''),
      'x12-interchange-cut',
      'TA1*000000003*261122*0900*R*023',
    ],
    [
      'changes_5',
      'it is for somebody else',
      (text: string) => text.replaceAll('NORTHTPA ', 'SOUTHTPA '),
      'x12-isa-element',
      'TA1*000000003*261122*0900*R*008',
    ],
    [
      'changes_6',
      'it is of production where tests were agreed',
      (text: string) => text.replace('*0*T*:', '*0*P*:'),
      'x12-isa-element',
      'TA1*000000003*261122*0900*R*020',
    ],
  ])('%s: because %s', async (name, _, change, code, ta1) => {
    const members = await count('member')
    const run = await feeds.drop('changes', name, change(delta([membersUpTo(1, 50)], 3)))
    expect(run).toMatchObject({ state: 'rejected', cause: code, balances: true })
    expect(await count('member')).toBe(members)
    expect(segmentsOf((await feeds.answers()).get(`${name}.ack`), /^(TA1|AK1)/)).toEqual([ta1])
  })
})

describe('a set that fails', () => {
  const withBadSet = delta(
    [membersUpTo(2, 11), [...membersUpTo(2, 13), { key: 'M15', first: 'EVE', maintenance: '999' }]],
    7,
  )

  test('is not posted and the others are; its records are rejected with the finding and lead to their bytes', async () => {
    const run = await feeds.drop('changes', 'changes_7', withBadSet)
    expect(run).toMatchObject({
      state: 'posted',
      balances: true,
      ledger: { 'records in': 5, 'records posted': 2, 'records rejected': 3 },
    })
    expect(run.issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['x12-sets-refused', 'x12-element-code']))
    expect(await count('member', `member_key in ('M11', 'M12')`)).toBe(2)
    expect(await count('member', `member_key in ('M13', 'M14', 'M15')`)).toBe(0)
    const rejected = await feeds.rows<{ from: number; to: number; codes: string; file: number }>(
      `select byte_from::float8 as "from", byte_to::float8 as "to", issues -> 0 ->> 'code' as codes,
         (lineage_id / ${recordsPerFile})::float8 as file from mortar.record where run_id = $1 and outcome = 'rejected' order by 1`,
      [run.runId],
    )
    expect(rejected.map(({ codes }) => codes)).toEqual(['x12-element-code', 'x12-element-code', 'x12-element-code'])
    const [raw] = await feeds.rows<{ object: string }>(
      'select plaintext_object as object from mortar.raw_file where raw_file_no = $1',
      [rejected[0]!.file],
    )
    const bytes = await Promise.all(rejected.map(({ from, to }) => feeds.ground.vault.readRange(raw!.object, from, to)))
    expect(bytes.map((each) => /REF\*ABB\*(M\d+)/.exec(String(each))?.[1])).toEqual(['M13', 'M14', 'M15'])
    const alarms = await count('alarm', `kind = 'x12-sets-refused' and closed_at is null`)
    expect(alarms).toBe(1)
  })

  test('is answered so: part of the group is accepted', async () => {
    const answer = (await feeds.answers()).get('changes_7.ack')
    expect(segmentsOf(answer, /^(AK2|IK4|IK5|AK9)/)).toEqual([
      'AK2*834*0001*005010X220A1',
      'IK5*A',
      'AK2*834*0002*005010X220A1',
      'IK4*3*875*7',
      'IK5*R*5',
      'AK9*P*2*2*1',
    ])
  })

  test('the next good file ends the alarm', async () => {
    await feeds.drop('changes', 'changes_8', delta([membersUpTo(1, 16)], 8))
    expect(await count('alarm', `kind = 'x12-sets-refused' and closed_at is null`)).toBe(0)
  })

  test('and is the only one, holds the file: somebody sees to it', async () => {
    const bad = [{ key: 'M20', first: 'EVE', maintenance: '999' }]
    const run = await feeds.drop('changes', 'changes_9', delta([bad], 9))
    expect(run).toMatchObject({
      state: 'held',
      cause: 'x12-sets-refused',
      balances: true,
      ledger: { 'records held': 1 },
    })
  })

  test('in a count of its trailer does not hold the good ones', async () => {
    const text = delta([membersUpTo(1, 21), membersUpTo(1, 22)], 10).replace(/SE\*(\d+)\*0002/, 'SE*99*0002')
    const run = await feeds.drop('changes', 'changes_10', text)
    expect(run).toMatchObject({
      state: 'posted',
      balances: true,
      ledger: { 'records posted': 1, 'records rejected': 1 },
    })
  })
})

describe('a file held whole and released', () => {
  test('posts its good sets; what was refused is rejected again', async () => {
    const good = { key: 'M401', first: 'EVA' }
    const bad = { key: 'M402', first: 'EVE', maintenance: '999' }
    await feeds.drop('counted', 'counted_1', delta([[{ key: 'M400', first: 'ADA' }]], 50, { total: 1 }))
    const run = await feeds.drop('counted', 'counted_2', delta([[good], [bad]], 51))
    expect(run).toMatchObject({ state: 'held', cause: 'control-differs', ledger: { 'records held': 2 } })
    const held = await feeds.rows<{ id: number }>(
      `select lineage_id::float8 as id from mortar.record where run_id = $1 and outcome = 'held' order by 1`,
      [run.runId],
    )
    const lineageIds = held.map(({ id }) => id)
    const by = { actor: 'user:test', reason: 'the total is known to be left out' }
    const [replayId] = await requestReplay(feeds.ground, { lineageIds }, by)
    await replay(feeds.ground, { runId: replayId!, lineageIds, ...by })
    expect(await count('member', `member_key = 'M401'`)).toBe(1)
    expect(await count('member', `member_key = 'M402'`)).toBe(0)
    const outcomes = await feeds.rows<{ outcome: string }>(
      'select outcome from mortar.record where lineage_id = any($1) order by lineage_id',
      [lineageIds],
    )
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['posted', 'rejected'])
  })
})

describe('findings of levels 3 to 5', () => {
  test('are told and answered, and the set is posted, where the feed does not refuse them', async () => {
    const run = await feeds.drop('changes', 'changes_11', delta([membersUpTo(2, 31)], 11, { total: 3 }))
    expect(run).toMatchObject({ state: 'posted', ledger: { 'records posted': 2 } })
    expect(run.issues.map(({ code }) => code)).toEqual(['x12-count-members'])
    expect(segmentsOf((await feeds.answers()).get('changes_11.ack'), /^(IK5|AK9)/)).toEqual(['IK5*E', 'AK9*E*1*1*1'])
  })

  test('refuse the set where the feed says so', async () => {
    const text = delta([membersUpTo(2, 33), membersUpTo(3, 35)], 12, { total: 3 })
    const run = await feeds.drop('strict', 'strict_1', text)
    expect(run).toMatchObject({
      state: 'posted',
      balances: true,
      ledger: { 'records posted': 3, 'records rejected': 2 },
    })
    expect(segmentsOf((await feeds.answers()).get('strict_1.ack'), /^(AK2|IK5|AK9)/)).toEqual([
      'AK2*834*0001*005010X220A1',
      'IK5*R*I5',
      'AK2*834*0002*005010X220A1',
      'IK5*A',
      'AK9*P*2*2*1',
    ])
  })

  test('835: a payment that does not add up is refused, the other is posted, and the money balances', async () => {
    const good = sample('valid/835-01-paid-and-denied.edi')
    const sets = good.slice(good.indexOf('ST*'), good.indexOf('GE*'))
    const second = sets.replaceAll('*0001~', '*0002~').replace('EFT0001', 'EFT0002').replace('BPR*I*71.5', 'BPR*I*99')
    const text = good.replace('GE*1*', `${second}GE*2*`)
    const run = await feeds.drop('paid', 'paid_1', text)
    expect(run).toMatchObject({
      state: 'posted',
      balances: true,
      ledger: {
        'records posted': 2,
        'records rejected': 2,
        'cents:claims-paid in': 7150,
        'cents:claims-paid posted': 7150,
      },
    })
    expect(run.issues.map(({ code }) => code)).toContain('x12-balance-payment')
    expect(await count('remittance', `payment_number = 'EFT0002'`)).toBe(0)
  })

  test('837: a claim that fails is not posted and is told so in the 277CA; the others of its set are', async () => {
    const text = sample('valid/837p-16-twelve-claims.edi')
    const [first, charge] = /CLM\*(\w+)\*([\d.]+)\*/.exec(text)!.slice(1)
    const run = await feeds.drop('claims', 'claims_1', text.replace(`CLM*${first}*${charge}*`, `CLM*${first}*1*`))
    expect(run).toMatchObject({
      state: 'posted',
      balances: true,
      ledger: { 'records posted': 11, 'records rejected': 1 },
    })
    expect(await count('medical_claim', `claim_number = '${first}'`)).toBe(0)
    const answer = (await feeds.answers()).get('claims_1.ack')
    expect(segmentsOf(answer, /^(IK5|AK9)/)).toEqual(['IK5*A', 'AK9*A*1*1*1'])
    const statuses = segmentsOf(answer, /^(REF\*1K|STC\*A|TRN\*2)/)
    expect(statuses.filter((segment) => /^STC\*A7:400.*\*U\*/.test(segment))).toHaveLength(1)
  })
})

describe('a full 834 with its counts made right', () => {
  const full = (members: ReturnType<typeof membersUpTo>, control: number) => write834([members], { control })
  const open = () => count('coverage', `known_to is null and terminated_on is null and member_key ~ '^M[12]..$'`)
  let all: ReturnType<typeof membersUpTo>

  beforeAll(async () => {
    all = membersUpTo(150, 100)
    const run = await feeds.drop('full', 'full_1', full(all, 101))
    expect(run).toMatchObject({ state: 'posted', issues: [], ledger: { 'records posted': 150 } })
  })

  test('one member dropped: nobody is ended, and the run says how many are missing', async () => {
    const run = await feeds.drop(
      'full',
      'full_2',
      full(
        all.filter(({ key }) => key !== 'M142'),
        102,
      ),
    )
    expect(run).toMatchObject({ state: 'posted', balances: true, ledger: { 'records unchanged': 149 } })
    const hint = '1 of the 150 members in force from this feed are not in its full file; none of them was ended.'
    expect(run.issues).toMatchObject([{ code: 'full-file-members-missing', hint }])
    expect(await open()).toBe(150)
    expect(await count('alarm', `kind = 'full-file-members-missing' and closed_at is null`)).toBe(1)
  })

  test('more than the feed’s limit dropped: the file is held with that reason', async () => {
    const run = await feeds.drop('full', 'full_3', full(all.slice(0, 100), 103))
    expect(run).toMatchObject({
      state: 'held',
      cause: 'full-file-members-missing',
      balances: true,
      ledger: { 'records held': 100 },
    })
    expect(await open()).toBe(150)
  })

  test('all there again: the alarm ends', async () => {
    expect(await feeds.drop('full', 'full_4', full(all, 104))).toMatchObject({ state: 'posted', issues: [] })
    expect(await count('alarm', `kind = 'full-file-members-missing' and closed_at is null`)).toBe(0)
  })

  test('a member in a set that was refused is not missed', async () => {
    const spoilt = all.map((each) => (each.key === 'M249' ? { ...each, maintenance: '999' } : each))
    const text = write834([spoilt.slice(0, 149), spoilt.slice(149)], { control: 105 })
    const run = await feeds.drop('full', 'full_5', text)
    expect(run).toMatchObject({ state: 'posted', ledger: { 'records unchanged': 149, 'records rejected': 1 } })
    expect(run.issues.map(({ code }) => code)).not.toContain('full-file-members-missing')
  })

  test('of a partner whose changes come by feeds of their own, all members are to be in it', async () => {
    const inForce = await count('coverage', 'known_to is null and terminated_on is null')
    const run = await feeds.drop('whole', 'whole_1', full(all, 108))
    expect(run).toMatchObject({ state: 'held', cause: 'full-file-members-missing' })
    expect(run.issues[0]!.hint).toBe(
      `${inForce - 150} of the ${inForce} members in force from this partner are not in its full file; none of them was ended.`,
    )
  })

  test('one member doubled: it counts as a duplicate, and is posted once', async () => {
    const members = [...membersUpTo(20, 300), ...membersUpTo(1, 300)]
    const run = await feeds.drop('doubled', 'doubled_1', full(members, 106))
    expect(run).toMatchObject({
      state: 'posted',
      balances: true,
      ledger: { 'records in': 21, 'records posted': 20, 'records duplicate': 1 },
    })
    expect(await count('member', `member_key = 'M300'`)).toBe(1)
  })

  test('a file of changes misses nobody', async () => {
    const run = await feeds.drop('full', 'full_6', delta([membersUpTo(1, 100)], 107))
    expect(run.issues).toEqual([])
  })
})
