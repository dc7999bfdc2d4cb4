import { day } from '@mortar/testkit/days'
import { startHubProcess } from '../hub-process.ts'
import { copySameRows, hasPsql } from './copy.ts'
import { type BenchGround, openBenchGround } from './ground.ts'
import { lookThroughLens } from './lens.ts'
import { type Peak, watchResident } from './resident.ts'
import { type WatchedRun, watchRun } from './run.ts'

/** What `bench file` is told. */
export interface FileBench {
  readonly records: number
  readonly rounds: number
  /** Queue a delivery for each claim as well; the figures of the issue are without. */
  readonly deliveries: boolean
}

interface Round {
  readonly run: WatchedRun
  readonly copyMs: number
  readonly peak: Peak
  readonly lens: readonly number[]
}

/**
 * From an encrypted file to posted claims against bare COPY of the same rows, in the same minutes on the same server, each
 * round in a home of its own; what memory that takes, and how fast the lens opens on the result.
 */
export const benchFile = async ({ records, rounds, deliveries }: FileBench): Promise<void> => {
  console.log(
    `${count(records)} claims, PGP encrypted and signed, members loaded and looked up (hold), ${
      deliveries ? 'deliveries queued' : 'no deliveries (routes: [])'
    }; embedded PostgreSQL, fsync on; copy by ${hasPsql() ? 'psql \\copy' : 'pg-copy-streams (no psql here)'}`,
  )
  const done: Round[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const result = await inGround({ records, deliveries }, (ground) => oneRound(ground, records))
    done.push(result)
    tellRound(round, records, result)
  }
  tellAll(records, done)
}

const inGround = async <Result>(
  { records, deliveries }: Pick<FileBench, 'records' | 'deliveries'>,
  work: (ground: BenchGround) => Promise<Result>,
): Promise<Result> => {
  const ground = await openBenchGround({ seed: 1, records, fileOn: day('2026-01-05'), deliveries })
  try {
    return await work(ground)
  } finally {
    await ground.stop()
  }
}

const oneRound = async (ground: BenchGround, records: number): Promise<Round> => {
  await ground.layFile()
  const hub = await startHubProcess({ home: ground.home.home.dataDir, site: ground.site })
  try {
    const endWatch = watchResident(hub.pid)
    const run = await watchRun(ground.admin, records)
    const peak = endWatch()
    const lens = await lookThroughLens(hub, run, records)
    await hub.stop()
    return { run, peak, lens, copyMs: await copySameRows(ground) }
  } finally {
    await hub.stop()
  }
}

const tellRound = (round: number, records: number, { run, copyMs, peak }: Round): void => {
  const steps = run.steps.map(({ step, ms }) => `${step} ${seconds(ms)}`).join(', ')
  console.log(
    `round ${round}: file ${seconds(run.wallMs)} (${perSecond(records, run.wallMs)}), copy ${seconds(copyMs)} (${perSecond(records, copyMs)}), ratio ${(run.wallMs / copyMs).toFixed(2)}; peak ${megabytes(peak.together)}\n         ${steps}`,
  )
}

const tellAll = (records: number, rounds: readonly Round[]): void => {
  const fileMs = median(rounds.map(({ run }) => run.wallMs))
  const copyMs = median(rounds.map((round) => round.copyMs))
  const ratio = median(rounds.map((round) => round.run.wallMs / round.copyMs))
  const lens = rounds.flatMap((round) => round.lens).sort((a, b) => a - b)
  const peak = (of: keyof Peak) => megabytes(Math.max(...rounds.map((round) => round.peak[of])))
  console.log(`
median of ${rounds.length}
  file to posted   ${seconds(fileMs)}   ${perSecond(records, fileMs)}
  copy, same rows  ${seconds(copyMs)}   ${perSecond(records, copyMs)}
  ratio            ${ratio.toFixed(2)}   (at most 3)
  peak resident    ${peak('together')}   hub ${peak('hub')}, mapper ${peak('mapper')}   (under 1024 MiB)
  lens             ${median(lens).toFixed(0)} ms median, ${lens[Math.floor(lens.length * 0.95)]!.toFixed(0)} ms p95 of ${lens.length}   (under 200 ms)`)
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!
const count = (number: number): string => number.toLocaleString('en-US')
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
const perSecond = (records: number, ms: number): string => `${count(Math.round((records * 1000) / ms))} rows/s`
const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MiB`
