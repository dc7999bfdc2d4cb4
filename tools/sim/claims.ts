import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { planCatalogOf } from '@mortar/canonical/site/site'
import { judgeClaims } from '@mortar/journeys/claims/judge-claims'
import { demoFolder, seedDemo } from '@mortar/journeys/claims/testing'
import { appliedSite, type Ground } from '@mortar/journeys/ground'
import { homeOf, openHome } from '@mortar/journeys/open-ground'
import { withTenantReadOnly } from '@mortar/store/database'
import { type ClaimLine, openClaimLine } from '@mortar/testkit/claim-line'
import { day, later } from '@mortar/testkit/days'
import { type LiveStep, liveScript } from '@mortar/testkit/live-claims'
import { families } from '@mortar/testkit/people'
import { type Random, random } from '@mortar/testkit/random'
import { readResponse } from '@mortar/wire/ncpdp/read'
import { type HubProcess, startHubProcess } from '../hub-process.ts'

/** What `sim --claims` is told. */
interface ClaimSimulation {
  readonly claims: number
  readonly seed: number
  /** How often a hub is killed with -9 and started again while claims are under way. */
  readonly kills: number
}

const hubCount = 2
const clientCount = 48
const familyCount = 400

/**
 * Claims, reversals, rebillings and repeats over two hub processes that are killed at seeded moments; a message without an answer is sent
 * again, as a pharmacy does. Returns what is wrong in the end, and answers that the store does not know of.
 */
export const simulateClaims = async ({ claims, seed, kills }: ClaimSimulation): Promise<string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'mortar-claims-'))
  // The server's unprivileged user must be able to pass.
  chmodSync(folder, 0o711)
  const home = await openHome(homeOf({ MORTAR_HOME: join(folder, 'home') }))
  const people = families({ random: random(`sim ${seed}`), count: familyCount, effectiveOn: day('2024-01-01') })
  await seedDemo(home.db, people.flat(), new Date())
  const start = () => startHubProcess({ home: join(folder, 'home'), roles: 'claims' })
  const hubs = await Promise.all(Array.from({ length: hubCount }, start))
  const run = await runClaims({
    hubs,
    start,
    claims,
    kills,
    script: await scriptOf(seed, people),
    chance: random(seed),
  })
  console.log(`${JSON.stringify(run.statuses)}; ${run.killed} kills; ${run.again} messages sent again`)
  await Promise.all(hubs.map((hub) => hub.stop()))
  const ground = home.groundOf('demo')
  const { site } = await appliedSite(ground)
  const judged = await judgeClaims(ground, planCatalogOf(site))
  const { decisions, paid, reversed, balances } = judged
  console.log(`${decisions} decisions, each decided again; ${paid} paid, ${reversed} taken back; ${balances} balances`)
  const lost = await lostAnswers(ground, run.answered)
  await home.stop()
  rmSync(folder, { recursive: true, force: true })
  return [...judged.wrong, ...lost, ...(run.killed < kills ? ['fewer kills than asked for'] : [])]
}

const scriptOf = async (seed: number, people: Parameters<typeof liveScript>[0]['families']) => {
  const { reference } = (await demoFolder()).site!
  return liveScript({
    seed,
    families: people,
    pharmacyIds: [...reference.pharmacies.keys()].slice(0, 40),
    prescriberIds: [...reference.prescribers.keys()].slice(0, 40),
    ndcs: [...reference.drugs.keys()],
    until: later(day(new Date().toISOString().slice(0, 10)), -1),
  })
}

interface Run {
  readonly hubs: HubProcess[]
  readonly start: () => Promise<HubProcess>
  readonly claims: number
  readonly kills: number
  readonly script: Generator<LiveStep, never>
  readonly chance: Random
}

/** Clients that each send the next message of the script, and a killer. */
const runClaims = async (run: Run) => {
  const { hubs, claims, script } = run
  const statuses: Record<string, number> = {}
  const answered = new Map<string, string>()
  let sent = 0
  let done = 0
  let again = 0
  const client = async (number: number) => {
    const lines = new Map<number, ClaimLine>()
    while (sent < claims) {
      sent += 1
      const { bytes } = script.next().value
      for (let attempt = 0; ; attempt += 1) {
        const response = await sendTo(hubs[(number + attempt) % hubCount]!, lines, bytes)
        const status = response && statusOf(response)
        if (response && status && status !== 'host') {
          statuses[status] = (statuses[status] ?? 0) + 1
          if (status === 'P') answered.set(numberOf(response), status)
          break
        }
        again += 1
        await sleep(20)
      }
      done += 1
      if (done % 10_000 === 0) console.log(`${done} answered`)
    }
    for (const line of lines.values()) line.close()
  }
  const killing = killHubs(run, () => done)
  await Promise.all(Array.from({ length: clientCount }, (_, at) => client(at)))
  return { statuses, answered: [...answered.keys()], again, killed: await killing }
}

/** One message to a hub; undefined when the line broke before the answer. */
const sendTo = async (hub: HubProcess, lines: Map<number, ClaimLine>, bytes: Uint8Array) => {
  const port = hub.claimsPort!
  let line = lines.get(port)
  if (!line || line.isClosed()) {
    line = openClaimLine(port)
    lines.set(port, line)
  }
  return line.send(bytes)
}

/** 112-AN of the answer; `host` for reject 99, which asks to send again. */
const statusOf = (bytes: Uint8Array): string | undefined => {
  const status = readResponse(bytes).transactions[0]?.status
  return status?.rejects?.some(({ code }) => code === '99') ? 'host' : status?.status
}

const numberOf = (bytes: Uint8Array): string => readResponse(bytes).transactions[0]!.status!.authorizationNumber!

/** Kills a hub with -9 each time another part of the claims is answered, at a moment of its own, and starts it again. */
const killHubs = async ({ hubs, start, claims, kills, chance }: Run, done: () => number): Promise<number> => {
  let killed = 0
  while (killed < kills) {
    while (done() < (claims * (killed + 1)) / (kills + 1)) await sleep(5)
    await sleep(chance.below(40))
    const victim = chance.below(hubCount)
    process.kill(hubs[victim]!.pid, 'SIGKILL')
    await hubs[victim]!.ended
    hubs[victim] = await start()
    killed += 1
  }
  return killed
}

/** Every answer that said paid must have its decision in the store: it was given after the commit. */
const lostAnswers = async ({ db, tenantId }: Ground, numbers: readonly string[]): Promise<string[]> => {
  const { rows } = await withTenantReadOnly(db, tenantId, (tx) =>
    tx.query<{ number: string }>(
      `select n as number from unnest($1::bigint[]) n
       where not exists (select from mortar.claim_decision d where d.decision_no = n and d.posted)`,
      [numbers],
    ),
  )
  return rows.map(({ number }) => `answered as paid and not in the store: ${number}`)
}
