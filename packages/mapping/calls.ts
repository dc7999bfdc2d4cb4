import { Fault } from '@mortar/values/issue'
import { flatReader } from '@mortar/wire/flat/read'
import type { RecordReader } from '@mortar/wire/source-record'
import { type Database, openDatabase } from './database.ts'
import { type CompiledFeed, compileInFeed, type FeedPlan } from './feed-plan.ts'
import type { FrameReader } from './frames.ts'
import type { FileContext } from './mapper-types.ts'
import type { Call } from './protocol.ts'
import { openRepeats, type Repeats } from './repeats.ts'
import type { CompileReport, StageReport } from './reports.ts'
import { type Run, startRun } from './run.ts'
import type { InFeedData } from './source-form.ts'
import { openSpool, type Spool } from './spool.ts'

/** What the calls of one child share. */
export interface Session {
  readonly answer: (call: Call) => Promise<unknown>
  readonly spool: Spool
}

/** Where a call's bytes come from, and how it says that it lives. */
export interface SessionParts {
  readonly memoryMb: number
  readonly tmpDir: string
  readonly bytes: FrameReader
  readonly progress: () => void
}

/** Opens the database and answers calls, one at a time. */
export const openSession = async ({ memoryMb, tmpDir, bytes, progress }: SessionParts): Promise<Session> => {
  const database = await openDatabase(memoryMb)
  const spool = openSpool(tmpDir)
  const repeats = await openRepeats(database.shared)
  const parts = { database, spool, repeats, bytes, progress }
  let compiled: CompiledFeed | undefined
  let compiledVersion = ''
  let run: Run | undefined

  const compile = async (feed: InFeedData): Promise<CompiledFeed> => {
    const version = `${feed.id} ${feed.mapVersion}`
    if (!compiled || compiledVersion !== version) compiled = await compileInFeed(database.lanes[0]!, feed)
    compiledVersion = version
    return compiled
  }
  const planOf = async (feed: InFeedData): Promise<FeedPlan> => {
    const { plan } = await compile(feed)
    if (!plan) throw new Fault('feed-not-compiled')
    return plan
  }
  const answer = async (call: Call): Promise<unknown> => {
    if (call.kind === 'compile' && call.feed.kind === 'in') return reportOf(await compile(call.feed))
    if (call.kind === 'stage') {
      run = await startRun({ plan: await planOf(call.feed), lanes: database.lanes, spool, repeats, file: call.file })
      return await readFile(run, call.feed, parts)
    }
    if (call.kind === 'map') {
      if (!run) throw new Fault('mapper-misused')
      return await run.map()
    }
    throw new Fault('mapper-misused')
  }
  return { answer, spool }
}

interface CallParts {
  readonly database: Database
  readonly spool: Spool
  readonly repeats: Repeats
  readonly bytes: FrameReader
  readonly progress: () => void
}

const reportOf = ({ issues, maps }: CompiledFeed): CompileReport => ({ issues, maps })

const readFile = async (run: Run, feed: InFeedData, { bytes, progress }: CallParts): Promise<StageReport> => {
  const plan = (await import('./source-form.ts')).sourceFormOf(feed).form!
  const reader: RecordReader = flatReader(plan.flat!)
  let count = 0
  for await (const piece of bytes.pieces()) {
    count += piece.length
    await run.take(reader.push(piece))
    progress()
  }
  await run.take(reader.end())
  return await run.end({ bytes: count, fileIssues: reader.fileIssues(), values: {} })
}

export type { FileContext }
