import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { applySite, readSiteFolder } from '@mortar/journeys/apply'
import { feedIn } from '@mortar/journeys/feed-in'
import type { Ground } from '@mortar/journeys/ground'
import { sendX12File } from '@mortar/journeys/x12/send-file'
import { openMapper } from '@mortar/mapping/mapper'
import { withTenant } from '@mortar/store/database'
import { testDatabase, testMasterKey } from '@mortar/store/testing'
import { openVault } from '@mortar/store/vault'

const partner = 'partners/acme'

const siteFiles: Readonly<Record<string, string>> = {
  'site.yml': 'site: x12\ntenant: demo\nname: Test\n',
  [`${partner}/partner.yml`]:
    'partner: acme\nkind: pbm\nname: Acme (fictional)\nstatus: test\ntimezone: America/New_York\n',
}

/** A partner who exchanges X12 files through a folder of this machine, everything real: database, vault, mapper, transport. */
export interface X12Feeds {
  readonly ground: Ground
  /** The partner's folder, with `in` and `out`. */
  readonly root: string
  /** Puts a file where the partner puts them, and works the feed once. */
  readonly drop: (feed: string, name: string, text: string) => Promise<RunSeen>
  /** Sends what waits, and gives what lies in the partner's folder by name. */
  readonly answers: () => Promise<ReadonlyMap<string, string>>
  readonly rows: <Row>(sql: string, values?: unknown[]) => Promise<Row[]>
  readonly stop: () => Promise<void>
}

/** The run of a file. */
export interface RunSeen {
  readonly runId: number
  readonly state: string
  readonly cause: string | null
  readonly issues: readonly { readonly code: string; readonly hint: string }[]
  /** The ledger as `unit bucket` → amount, and whether it balances. */
  readonly ledger: Readonly<Record<string, number>>
  readonly balances: boolean
}

/** Opens one with the given files below its partner's folder `feeds`. */
export const openX12Feeds = async (feeds: Readonly<Record<string, string>>): Promise<X12Feeds> => {
  const home = mkdtempSync(join(tmpdir(), 'mortar-x12-feeds-'))
  const root = join(home, 'acme')
  for (const folder of ['in', 'out']) mkdirSync(join(root, folder), { recursive: true })
  const connection = `use: test\nenvironments:\n  test: { protocol: folder, root: '${root}', paths: { in: in, out: out } }\n`
  const below = Object.entries(feeds).map(([path, text]) => [`${partner}/feeds/${path}`, text])
  const files = { ...siteFiles, [`${partner}/connection.yml`]: connection, ...Object.fromEntries(below) }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, 'site', path)), { recursive: true })
    writeFileSync(join(home, 'site', path), String(text))
  }
  const db = await testDatabase()
  const vault = await openVault({ dir: join(home, 'vault'), masterKey: testMasterKey })
  const end = new AbortController()
  const mapper = await openMapper({ tmpDir: join(home, 'tmp') })
  let aheadMs = 0
  const ground: Ground = {
    db,
    vault,
    tenantId: 'demo',
    resolveSecret: () => {
      throw new Error('no secret is used here')
    },
    openMapper: async () => ({ ...mapper, close: async () => {} }),
    now: () => new Date(Date.now() + aheadMs),
    stopping: end.signal,
    log: () => {},
  }
  const folder = await readSiteFolder(join(home, 'site'))
  if (!(await applySite(db, folder, { actor: 'test', now: ground.now() })))
    throw new Error(`the site has issues: ${JSON.stringify(folder.issues)}`)
  const rows: X12Feeds['rows'] = (sql, values = []) =>
    withTenant(db, 'demo', async (tx) => (await tx.query(sql, values)).rows as never)

  const drop: X12Feeds['drop'] = async (feed, name, text) => {
    writeFileSync(join(root, 'in', name), Buffer.from(text, 'latin1'))
    // So long that the file counts as lying still.
    aheadMs += 20 * 60_000
    await feedIn(ground, `acme/${feed}`, 'test')
    const [run] = await rows<Omit<RunSeen, 'ledger' | 'balances'>>(
      `select run_id::float8 as "runId", state, cause, issues from mortar.run r join mortar.raw_file f using (raw_file_no)
       where f.file_name = $1 order by run_id desc limit 1`,
      [name],
    )
    const lines = await rows<{ line: string; amount: number }>(
      `select unit || ' ' || bucket as line, amount::float8 as amount from mortar.ledger_line where run_id = $1`,
      [run!.runId],
    )
    const ledger = Object.fromEntries(lines.map(({ line, amount }) => [line, amount]))
    const units = new Set(lines.map(({ line }) => line.split(' ')[0]!))
    const balances = [...units].every((unit) => {
      const other = lines.filter(({ line }) => line.startsWith(`${unit} `) && line !== `${unit} in`)
      return ledger[`${unit} in`] === other.reduce((sum, { amount }) => sum + amount, 0)
    })
    return { ...run!, ledger, balances }
  }
  const answers: X12Feeds['answers'] = async () => {
    const waiting = await rows<{ id: number }>(
      'select x12_file_id::float8 as id from mortar.x12_file where sent_at is null order by 1',
    )
    for (const { id } of waiting) await sendX12File(ground, id)
    const names = readdirSync(join(root, 'out'))
    return new Map(names.map((name) => [name, readFileSync(join(root, 'out', name), 'latin1')]))
  }
  const stop = async () => {
    end.abort()
    await mapper.close()
    await db.stop()
    rmSync(home, { recursive: true, force: true })
  }
  return { ground, root, drop, answers, rows, stop }
}
