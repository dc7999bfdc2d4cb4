import { setTimeout as sleep } from 'node:timers/promises'
import type { DropRequest } from '@mortar/sandbox/pbm/drop'
import { day, later } from '@mortar/testkit/days'
import { type Random, random } from '@mortar/testkit/random'
import type { HubProcess } from '../hub-process.ts'
import { allProcesses } from '../processes.ts'
import { judge } from './judge.ts'
import { laidFiles } from './laid-files.ts'
import { figuresOf, settle } from './settle.ts'
import { chooseVictim, kill, type Victim } from './victims.ts'
import { openWorld, type World } from './world.ts'

/** What `sim --kills` is told. */
export interface KillOptions {
  readonly kills: number
  readonly seed: number
  /** Leaves the folder where it is, to be looked into. */
  readonly keep: boolean
}

/** Kills at seeded moments while files arrive and claims go out, lets it settle, and judges. Returns what is wrong. */
export const simulateKills = async ({ kills, seed, keep }: KillOptions): Promise<string[]> => {
  const world = await openWorld(seed)
  console.log(`in ${world.folder}`)
  const chance = random(`kills ${seed}`)
  const wrong: string[] = []
  await world.partners.trouble()
  let hub = await world.startHub()
  for (let number = 1; number <= kills; number += 1) {
    await dropFiles(world, chance, number)
    await sleep(chance.between(20, 5_000))
    const killing = { world, hub, victim: chooseVictim(chance, hub), chance, wrong }
    const startedAt = performance.now()
    hub = await killAndRevive(killing)
    const tookMs = performance.now() - startedAt
    console.log(
      `kill ${number}/${kills} ${killing.victim}: back in ${(tookMs / 1000).toFixed(1)} s; ${await told(world)}`,
    )
  }
  await world.partners.calm()
  const files = await laidFiles(world)
  console.log(`all killed; ${files.length} files were laid; letting it settle`)
  if (!(await settle(world, files.length))) wrong.push('it does not settle')
  console.log(`in the end: ${await told(world)}`)
  wrong.push(...(await judge(world)))
  await hub.stop()
  wrong.push(...(await leftBehind(world)))
  await world.end(keep)
  return wrong
}

interface Killing {
  readonly world: World
  readonly hub: HubProcess
  readonly victim: Victim
  readonly chance: Random
  /** Takes what goes wrong. */
  readonly wrong: string[]
}

/** Kills and returns the hub that runs afterwards. A hub must live through the end of its database and of its mapper. */
const killAndRevive = async ({ world, hub, victim, chance, wrong }: Killing): Promise<HubProcess> => {
  kill(victim, world, hub)
  if (victim === 'postgres' || victim === 'mapper') {
    await world.look.untilUp()
    if (!(await hasEnded(hub))) return hub
    wrong.push(`the hub ended with its ${victim}`)
    return world.startHub()
  }
  await hub.ended
  if (victim === 'hub while starting') await startAndKill(world, chance)
  return world.startHub()
}

const hasEnded = (hub: HubProcess): Promise<boolean> =>
  Promise.race([hub.ended.then(() => true), sleep(50).then(() => false)])

/** A hub killed before it is ready, or just then. */
const startAndKill = async (world: World, chance: Random): Promise<void> => {
  const end = new AbortController()
  const starting = world.startHub(end.signal).catch(() => undefined)
  await sleep(chance.between(100, 2_500))
  end.abort()
  await (await starting)?.ended
}

const firstDropOn = day('2026-01-05')
const dropsPerDay = 80

/** One or two small files for each kill, most of them good. Their numbers go on behind those of the month. */
const dropFiles = async ({ partners }: World, chance: Random, number: number): Promise<void> => {
  for (const half of chance.chance(500) ? [0, 1] : [0]) {
    const drop = number * 2 + half
    await partners.drop({
      date: later(firstDropOn, Math.floor(drop / dropsPerDay)),
      seq: 200 + drop,
      count: chance.between(10, 40),
      kind: drawKind(chance),
    })
  }
}

const drawKind = (chance: Random): NonNullable<DropRequest['kind']> => {
  const draw = chance.below(100)
  if (draw < 6) return 'bad-row'
  if (draw < 10) return 'bad-trailer'
  return draw < 16 ? 'duplicate-content' : 'good'
}

const told = async (world: World): Promise<string> => {
  const { runs, working, posted, waiting, accepted } = await figuresOf(world)
  return `${runs} runs (${working} working), ${posted} posted, ${waiting} waiting, ${accepted} accepted`
}

const goneWithinMs = 10_000

/** Processes of this world that outlive the hub. */
const leftBehind = async ({ folder }: World): Promise<string[]> => {
  const left = () =>
    allProcesses().filter(({ pid, command }) => pid !== process.pid && command.includes(folder) && !isPartner(command))
  for (const deadline = Date.now() + goneWithinMs; left().length > 0 && Date.now() < deadline; ) await sleep(100)
  return left().map(({ pid, command }) => `process ${pid} was left behind: ${command.slice(0, 120)}`)
}

const isPartner = (command: string): boolean => command.includes('sandbox/main.ts')
