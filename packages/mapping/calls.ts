import { Fault, type Issue } from '@mortar/values/issue'
import type { SourceRecord } from '@mortar/wire/source-record'
import { type Lane, openDatabase } from './database.ts'
import { explainRecord } from './explain.ts'
import { type HeldFeed, openFeedLanes } from './feed-lanes.ts'
import { type CompiledFeed, compileInFeed, emptyLane, type FeedPlan, prepareLane } from './feed-plan.ts'
import { type FrameReader, readRecordFrame } from './frames.ts'
import type { RecordBytes, RefusedSpan } from './mapper-types.ts'
import { openReader } from './open-reader.ts'
import { compileOutFeed } from './out-feed.ts'
import { requestsOf } from './out-requests.ts'
import type { Call, OutFeedData, ReplayContext } from './protocol.ts'
import type { Explanation, StageReport } from './reports.ts'
import { correctRecord, rereadRecord } from './reread.ts'
import { type Run, startRun } from './run.ts'
import type { InFeedData, SourceForm } from './source-form.ts'
import { openSpool, type Spool } from './spool.ts'
import { makeX12 } from './x12/out-file.ts'
import { refuseSpans } from './x12/refuse-spans.ts'
import { type Rereading, rereadUnits } from './x12/reread-units.ts'
import { correctUnit, fieldListener } from './x12/unit-fields.ts'
import type { UnitRecord } from './x12/unit-reader.ts'
import { everyTable } from './x12/units.ts'

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
export const openSession = async (parts: SessionParts): Promise<Session> => {
  const database = await openDatabase(parts.memoryMb)
  const spool = openSpool(parts.tmpDir)
  const inFeeds = openFeedLanes<InFeedData, CompiledFeed>(database, {
    key: ({ id, mapVersion }) => `${id} ${mapVersion}`,
    compile: compileInFeed,
    laneCount: ({ plan }) => (plan === undefined || plan.wholeFile ? 1 : 2),
    prepare: (lane, { plan }) => prepareLane(lane, plan!),
  })
  const outFeeds = openFeedLanes(database, {
    key: ({ id, mapVersion }: OutFeedData) => `${id} ${mapVersion}`,
    compile: compileOutFeed,
    laneCount: () => 1,
    prepare: async () => {},
  })
  let run: Run | undefined
  let empty = async () => {}

  const answer = async (call: Call): Promise<unknown> => {
    switch (call.kind) {
      case 'compile': {
        const { compiled } = call.feed.kind === 'in' ? await inFeeds.of(call.feed) : await outFeeds.of(call.feed)
        return { issues: compiled.issues, maps: compiled.maps }
      }
      case 'stage': {
        const { lanes, plan } = runnable(await inFeeds.of(call.feed))
        empty = () => emptyLanes(lanes, plan)
        run = await startRun({ plan, lanes, spool, file: call.file })
        return await readFile(run, plan.form, { parts, refused: call.refused })
      }
      case 'stage-records': {
        const { lanes, plan } = runnable(await inFeeds.of(call.feed))
        empty = () => emptyLanes(lanes, plan)
        run = await startRun({ plan, lanes, spool, file: call.replay.file })
        return await readRecords(run, plan.form, { parts, replay: call.replay })
      }
      case 'map':
        if (!run) throw new Fault('mapper-misused')
        return await run.map().finally(empty)
      case 'explain':
        run = undefined
        return await explain({ held: await inFeeds.of(call.feed), parts, replay: call.replay })
      case 'map-out': {
        const { compiled, lanes } = await outFeeds.of(call.feed)
        if (!compiled.plan) throw new Fault('feed-not-compiled')
        return await requestsOf(lanes[0]!, compiled.plan, call.rows)
      }
      case 'make-x12': {
        const lane = await database.openLane()
        try {
          const { bytes, issues } = await makeX12(lane, call.out, call.rows)
          return { base64: Buffer.from(bytes).toString('base64'), issues }
        } finally {
          await lane.close()
        }
      }
      default:
        throw new Fault('mapper-misused')
    }
  }
  return { answer, spool }
}

const emptyLanes = async (lanes: readonly Lane[], plan: FeedPlan): Promise<void> => {
  for (const lane of lanes) await emptyLane(lane, plan)
}

const runnable = ({
  compiled,
  lanes,
}: HeldFeed<CompiledFeed>): Pick<HeldFeed<CompiledFeed>, 'lanes'> & { plan: FeedPlan } => {
  if (!compiled.plan) throw new Fault('feed-not-compiled')
  return { lanes, plan: compiled.plan }
}

interface FileReading {
  readonly parts: SessionParts
  readonly refused: readonly RefusedSpan[]
}

const readFile = async (run: Run, form: SourceForm, { parts, refused }: FileReading): Promise<StageReport> => {
  const { bytes, progress } = parts
  const reader = openReader(form, refused)
  let count = 0
  for await (const piece of bytes.pieces()) {
    count += piece.length
    await run.take(reader.push(piece))
    progress()
  }
  await run.take(reader.end())
  return await run.end({ bytes: count, fileIssues: reader.fileIssues(), values: reader.values() })
}

type Listened = Omit<Rereading, 'form'>

interface Replay {
  readonly parts: SessionParts
  readonly replay: ReplayContext
}

const readRecords = async (run: Run, form: SourceForm, { parts, replay }: Replay): Promise<StageReport> => {
  const issues: Issue[] = []
  let count = 0
  for await (const { record, found, bytes } of reread(form, { parts, replay })) {
    count += bytes.length
    issues.push(...found)
    await run.take([record])
    parts.progress()
  }
  return await run.end({ bytes: count, fileIssues: issues, values: replay.values })
}

const isEnvelope = ({ header, trailer }: SourceForm, { kind, record }: SourceRecord): boolean =>
  kind === 'record' && (record === header?.record || record === trailer?.record)

// Of the envelope only header and trailer records count; a header row says nothing that a lone record needs.
const reread = async function* (form: SourceForm, { parts, replay }: Replay, listened: Listened = {}) {
  const envelope = new Set(replay.envelopeNos)
  const corrections = Map.groupBy(replay.corrections, ({ recordNo }) => recordNo)
  if (form.x12) {
    const { set } = form.x12.plan
    const { judged } = refuseSpans(replay.refused, form.x12.plan)
    for await (const unit of rereadUnits({ form, ...listened }, placesOf(parts.bytes), envelope)) {
      const given = corrections.get(unit.record.recordNo)
      const { record, issues } = given
        ? correctUnit(set, unit.record, given)
        : { record: judged(unit.record), issues: [] }
      yield { record, found: issues, bytes: unit.bytes, shift: unit.shift }
    }
    return
  }
  for await (const frame of parts.bytes.frames()) {
    const place: RecordBytes = readRecordFrame(frame)
    const read = rereadRecord(form, place)
    if (envelope.has(place.recordNo) && !isEnvelope(form, read)) continue
    const { record, issues } = correctRecord(form, read, corrections.get(place.recordNo) ?? [])
    yield { record, found: issues, bytes: place.bytes, shift: 0 }
  }
}

const placesOf = async function* (bytes: FrameReader): AsyncGenerator<RecordBytes> {
  for await (const frame of bytes.frames()) yield readRecordFrame(frame)
}

const explain = async ({ held, parts, replay }: Replay & { held: HeldFeed<CompiledFeed> }): Promise<Explanation> => {
  const { lanes, plan } = runnable(held)
  const records: SourceRecord[] = []
  let explained: { record: UnitRecord; bytes: Uint8Array; shift: number } | undefined
  const fields = plan.form.x12 && fieldListener(plan.form.x12.plan.set)
  const listened = fields ? { also: [fields], wanted: everyTable(plan.form.x12!.plan.set) } : {}
  for await (const { record, bytes, shift } of reread(plan.form, { parts, replay }, listened)) {
    records.push(record)
    if (!replay.envelopeNos.includes(record.recordNo)) explained = { record, bytes, shift }
  }
  if (!explained) throw new Fault('mapper-misused')
  return await explainRecord({
    lane: lanes[0]!,
    plan,
    maps: held.compiled.maps,
    file: replay.file,
    records,
    found: fields?.found ?? [],
    ...explained,
  })
}
