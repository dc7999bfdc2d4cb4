import { spawnSync } from 'node:child_process'
import { type LaidFile, laidFiles } from './laid-files.ts'
import type { World } from './world.ts'

/**
 * What is wrong with the world after all kills, each in a sentence; empty when all is as it must be: every run closed and
 * balanced, every line of every file accounted for, every claim posted and delivered exactly once, the audit log whole.
 */
export const judge = async (world: World): Promise<string[]> => {
  const files = await laidFiles(world)
  return [
    ...(await wrongRuns(world)),
    ...(await wrongLines(world, files)),
    ...(await wrongClaims(world, files)),
    ...(await wrongDeliveries(world)),
    ...wrongAudit(world),
  ]
}

const wrongRuns = async ({ look }: World): Promise<string[]> => {
  const open = await look.rows<{ run_id: string; state: string; step: string }>(
    `select run_id, state, step from mortar.run where state in ('working', 'failed') or closed_at is null`,
  )
  const off = await look.rows<{ run_id: string; unit: string }>(
    `select run_id, unit from mortar.run left join mortar.ledger_line using (run_id) group by run_id, unit
     having coalesce(sum(amount) filter (where bucket = 'in'), -1) <> coalesce(sum(amount) filter (where bucket <> 'in'), 0)`,
  )
  // What the ledger says must be what the tables hold.
  const differs = await look.rows<{ run_id: string }>(
    `select r.run_id from mortar.run r where r.kind <> 'replay' and r.state in ('posted', 'held')
       and r.records_in <> (select count(*) from mortar.record c where c.run_id = r.run_id and c.outcome <> 'envelope')`,
  )
  return [
    ...open.map(({ run_id, state, step }) => `run ${run_id} is ${state} at ${step}`),
    ...off.map(({ run_id, unit }) => `run ${run_id} does not balance in ${unit}`),
    ...differs.map(({ run_id }) => `run ${run_id} has other records than its ledger counts`),
  ]
}

interface FileRow {
  readonly name: string
  readonly states: string[]
  readonly lines: number
  readonly tiled: boolean
}

/** Each file ends in one run; one whose content came before is a copy; of every other each line has one record. */
const wrongLines = async ({ look }: World, files: readonly LaidFile[]): Promise<string[]> => {
  const rows = await look.rows<FileRow>(
    `select f.file_name as name, array_agg(distinct r.state) as states, max(c.lines)::int as lines, bool_and(c.tiled) as tiled
     from mortar.raw_file f join mortar.run r on r.raw_file_no = f.raw_file_no and r.kind <> 'replay'
     left join lateral (
       select count(*) as lines, sum(byte_to - byte_from) = f.plaintext_bytes and max(byte_to) = f.plaintext_bytes as tiled
       from mortar.record c where c.run_id = r.run_id) c on true
     where f.feed_id = 'acme-pbm/paid-claims-daily' group by f.file_name`,
  )
  const found = new Map(rows.map((row) => [row.name, row]))
  const seen = new Set<string>()
  return files.toSorted(byName).flatMap((file) => {
    const isCopy = seen.has(file.text)
    seen.add(file.text)
    return wrongFile(file, found.get(file.name), isCopy)
  })
}

const byName = (left: LaidFile, right: LaidFile): number => (left.name < right.name ? -1 : 1)

const wrongFile = ({ name, lines }: LaidFile, row: FileRow | undefined, isCopy: boolean): string[] => {
  if (!row) return [`${name} has no run`]
  if (row.states.length !== 1) return [`${name} has runs of several states: ${row.states}`]
  const [state] = row.states
  if (isCopy) return state === 'duplicate' ? [] : [`${name} is a copy and its run is ${state}`]
  if (state !== 'posted' && state !== 'held') return [`${name}: its run is ${state}`]
  return row.lines === lines && row.tiled ? [] : [`${name} has ${lines} lines and ${row.lines} records`]
}

/** Every claim of every file is posted once, unless its record waits with a reason; nothing else is posted. */
const wrongClaims = async (world: World, files: readonly LaidFile[]): Promise<string[]> => {
  const posted = await postedClaims(world)
  const once = new Set(posted)
  const expected = new Set(files.flatMap(({ claims }) => claims))
  const [waiting] = await world.look.rows<{ records: number }>(
    `select count(*)::int as records from mortar.record where outcome in ('held', 'rejected')
       and (held_cause is not null or jsonb_array_length(issues) > 0)`,
  )
  const missing = [...expected].filter((key) => !once.has(key)).length
  return [
    ...(posted.length === once.size ? [] : [`${posted.length - once.size} claims are posted twice`]),
    ...[...once].filter((key) => !expected.has(key)).map((key) => `claim ${key} came in no file`),
    ...(missing <= waiting!.records ? [] : [`${missing} claims are not posted and only ${waiting!.records} wait`]),
  ]
}

const postedClaims = async ({ look }: World): Promise<string[]> =>
  (await look.rows<{ key: string }>(`select claim_number || '/' || version_no as key from mortar.pharmacy_claim`)).map(
    ({ key }) => key,
  )

/** The TPA holds each posted claim version exactly once, and nothing that was not posted. */
const wrongDeliveries = async (world: World): Promise<string[]> => {
  const held = await world.partners.held()
  const posted = new Set(await postedClaims(world))
  const filed = world.partners.claimFile().map(({ externalClaimId, version }) => `${externalClaimId}/${version}`)
  const open = await world.look.rows<{ business_key: string; state: string; last_code: string | null }>(
    `select business_key, state, last_code from mortar.delivery where state not in ('accepted', 'applied')`,
  )
  return [
    ...open.map((each) => `delivery ${each.business_key} is ${each.state} (${each.last_code})`),
    ...Object.entries(held)
      .filter(([, times]) => times !== 1)
      .map(([key, times]) => `the TPA holds ${key} ${times} times`),
    ...Object.keys(held)
      .filter((key) => !posted.has(key))
      .map((key) => `the TPA holds ${key}, which is not posted`),
    ...[...posted].filter((key) => !(key in held)).map((key) => `the TPA does not hold ${key}`),
    ...(filed.length === new Set(filed).size ? [] : ['the file of the TPA has a claim version twice']),
  ]
}

const wrongAudit = ({ home }: World): string[] => {
  const { status, stdout } = spawnSync(process.execPath, ['apps/cli/main.ts', 'audit', 'verify', '--json'], {
    env: { ...process.env, MORTAR_HOME: home },
    encoding: 'utf8',
  })
  return status === 0 ? [] : [`the audit log is not whole: ${stdout.trim()}`]
}
