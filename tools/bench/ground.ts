import {
  chmodSync,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sandboxSecrets } from '@mortar/cli/sandbox-secrets'
import { type OpenHome, openHome } from '@mortar/journeys/open-ground'
import { type BenchOptions, benchFile, benchRoster } from '@mortar/testkit/claims-bench'
import { encryptStream } from '@mortar/transport/pgp-encrypt'
import pg from 'pg'
import { copySite } from '../copy-site.ts'

/** A home of its own for one round: server, vault, a site whose PBM is a folder, and the members of the file. */
export interface BenchGround {
  readonly folder: string
  readonly site: string
  readonly home: OpenHome
  /** As the superuser, past the walls: the bench looks at everything. */
  readonly admin: pg.Client
  /** Lays the encrypted and signed file where the PBM's files lie. Returns its bytes. */
  readonly layFile: () => Promise<{ plain: number; encrypted: number }>
  readonly stop: () => Promise<void>
}

const signerKey = resolve(import.meta.dirname, '../../apps/sandbox/keys/acme-pbm.pgp.sec.asc')
// Files of the feed must lie still for two seconds.
const laidBeforeMs = 60_000

/** Opens one. `deliveries`: posted claims are also queued for the TPA, whose connection leads nowhere. */
export const openBenchGround = async (options: BenchOptions & { deliveries: boolean }): Promise<BenchGround> => {
  const folder = mkdtempSync(join(tmpdir(), 'mortar-bench-'))
  // The server's unprivileged user must be able to pass.
  chmodSync(folder, 0o711)
  const outbox = join(folder, 'partner')
  mkdirSync(outbox)
  const site = join(folder, 'site')
  copySite(site, (path, text) => siteFile({ path, text, outbox, deliveries: options.deliveries }))
  const home = await openHome({ dataDir: join(folder, 'home'), databaseUrl: undefined })
  const keys = await sandboxSecrets(home.secrets, join(folder, 'keys'))
  const admin = new pg.Client({ connectionString: home.db.adminUrl })
  await admin.connect()
  await admin.query(`insert into mortar.tenant (tenant_id, name) values ('demo', 'Bench') on conflict do nothing`)
  await loadMembers(admin, options)
  const layFile = async () => {
    const file = benchFile(options)
    const sealed = await encryptStream(Readable.from(file.chunks()), {
      toKeys: [readFileSync(keys.pgpPublic, 'utf8')],
      signWith: { armored: readFileSync(signerKey, 'utf8') },
      now: () => new Date(),
    })
    const aside = join(folder, 'file.part')
    const out = createWriteStream(aside)
    await pipeline(Readable.from(sealed), out)
    const laidAt = new Date(Date.now() - laidBeforeMs)
    utimesSync(aside, laidAt, laidAt)
    renameSync(aside, join(outbox, `${file.name}.pgp`))
    return { plain: file.byteCount, encrypted: out.bytesWritten }
  }
  const stop = async () => {
    await admin.end()
    await home.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { folder, site, home, admin, layFile, stop }
}

interface SiteFile {
  readonly path: string
  readonly text: string
  readonly outbox: string
  readonly deliveries: boolean
}

/** The demo site without its sandbox: Acme's files lie in a folder, North's API is not asked for members. */
const siteFile = ({ path, text, outbox, deliveries }: SiteFile): string | undefined => {
  if (path === 'site.yml') return text.replace(/^sandbox:.*$/m, '')
  if (path === 'partners/acme-pbm/connection.yml')
    return `use: bench\nenvironments:\n  bench: { protocol: folder, root: ${outbox}, paths: { in: / } }\n`
  if (path.includes('/tests/') || path.includes('eligibility-api.in')) return undefined
  if (path.endsWith('paid-claims-daily.in/feed.yml')) {
    const polled = text.replace(/^poll:.*$/m, 'poll: 1s')
    return deliveries ? polled : polled.replace(/^routes:.*$/m, 'routes: []')
  }
  return text
}

/** Puts the file's members where the hold looks for them. Not measured. */
const loadMembers = async (admin: pg.Client, options: BenchOptions): Promise<void> => {
  const members = [...benchRoster(options)]
  for (let from = 0; from < members.length; from += 10_000) {
    await admin.query(
      `insert into mortar.member (tenant_id, partner_id, lineage_id, run_id, qc_flag, content_hash, known_from, member_key,
         family_id, person_code, relationship, last_name, first_name, birth_on)
       select 'demo', 'north-tpa', 0, 0, 'pass', md5(m."memberId")::uuid, now(), m."memberId", m."subscriberId",
         m."personCode", lower(m.relationship), m."lastName", m."firstName", m."birthDate"
       from jsonb_to_recordset($1) as m("memberId" text, "subscriberId" text, "personCode" text, relationship text,
         "lastName" text, "firstName" text, "birthDate" date)`,
      [JSON.stringify(members.slice(from, from + 10_000))],
    )
  }
  await admin.query('analyze mortar.member')
}
