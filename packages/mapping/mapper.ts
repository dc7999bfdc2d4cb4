import { Readable } from 'node:stream'
import type { InFeed, OutFeed } from '@mortar/canonical/site/site'
import { Fault, type Issue } from '@mortar/values/issue'
import type { IssueCode } from '@mortar/values/issue-codes'
import { defaultLimits, startChild } from './child-process.ts'
import { endFrames, openFrameReader, recordHead, writeFrame } from './frames.ts'
import type { Mapper, MapperOptions, RecordBytes, ReplayInput } from './mapper-types.ts'
import type { Call, ReplayContext, Reply } from './protocol.ts'
import type { CompileReport, Explanation, MapReport, OutRequest, StageReport } from './reports.ts'

export type * from './mapper-types.ts'

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (fault: Fault) => void
}

/** Opens a mapper: starts its child, which is ready for its first call in about a third of a second. */
export const openMapper = async (options: MapperOptions = {}): Promise<Mapper> => {
  const { timeoutMs = defaultLimits.timeoutMs } = options
  const { process: child, bytesIn, bytesOut, residentBytes } = startChild(options)
  const reader = openFrameReader(bytesOut)
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let streams = 0
  let end: Fault | undefined
  let clock: NodeJS.Timeout | undefined
  let queue: Promise<unknown> = Promise.resolve()

  const finish = (code: IssueCode) => {
    end ??= new Fault(code)
    for (const { reject } of waiting.values()) reject(end)
    waiting.clear()
  }
  const stop = (code: IssueCode) => {
    finish(code)
    child.kill('SIGKILL')
  }
  const stopClock = () => {
    clearTimeout(clock)
    clock = undefined
  }
  const restartClock = () => {
    clearTimeout(clock)
    clock = setTimeout(() => stop('mapper-timed-out'), timeoutMs)
  }
  child.on('error', () => finish('mapper-crashed'))
  child.on('exit', () => {
    stopClock()
    finish('mapper-crashed')
    bytesOut.destroy()
    bytesIn.destroy()
  })
  for (const pipe of [bytesIn, bytesOut]) pipe.on('error', () => {})
  child.on('message', (reply: Reply) => {
    if (reply.kind === 'progress') {
      if (clock) restartClock()
      return
    }
    const call = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (reply.kind === 'result') call?.resolve(reply.result)
    else call?.reject(new Fault(reply.code, reply.message, reply.where))
  })

  const ask = (call: Call): Promise<unknown> => {
    if (end) return Promise.reject(end)
    lastId += 1
    const id = lastId
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      child.send({ ...call, id }, (error) => {
        if (error) finish('mapper-crashed')
      })
    })
  }
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = queue.then(work)
    queue = result.catch(() => {})
    return result
  }
  const timed = async <Result>(work: () => Promise<unknown>): Promise<Result> => {
    restartClock()
    try {
      return (await work()) as Result
    } finally {
      stopClock()
    }
  }
  const call = <Result>(asked: Call): Promise<Result> => inTurn(() => timed<Result>(() => ask(asked)))

  // Sends until the child has answered: it answers early only when something is wrong.
  const callWithBytes = <Result>(asked: Call, frames: () => AsyncIterable<readonly Uint8Array[]>): Promise<Result> =>
    inTurn(() =>
      timed<Result>(async () => {
        let isAnswered = false
        const answer = ask(asked).finally(() => {
          isAnswered = true
        })
        answer.catch(() => {})
        try {
          for await (const parts of frames()) {
            if (isAnswered) break
            restartClock()
            // A broken pipe says less than the end of the child, which the answer tells.
            await Promise.race([writeFrame(bytesIn, ...parts).catch(() => answer), answer])
            // A slow source is not the child's fault.
            stopClock()
          }
        } finally {
          endFrames(bytesIn)
          restartClock()
        }
        return await answer
      }),
    )

  const stream = (name: string): Readable => {
    const turn = Promise.withResolvers<void>()
    const started = Promise.withResolvers<void>()
    inTurn(() => {
      started.resolve()
      return turn.promise
    })
    const pieces = async function* () {
      await started.promise
      streams += 1
      try {
        const answer = ask({ kind: 'stream', stream: name })
        answer.catch(() => {})
        yield* reader.pieces()
        await answer
      } catch (error) {
        throw end ?? error
      } finally {
        // The consumer may have gone before the end: the next stream begins behind it.
        reader.skipTo(streams).then(turn.resolve, turn.resolve)
      }
    }
    return Readable.from(pieces(), { objectMode: false, highWaterMark: 1 << 20 })
  }

  return {
    compile: (feed) =>
      call<CompileReport>({ kind: 'compile', feed: feed.kind === 'in' ? withoutCases(feed) : withoutCases(feed) }),
    stage: (feed, { plaintext, refused = [], ...file }) =>
      callWithBytes<StageReport>({ kind: 'stage', feed: withoutCases(feed), file, refused }, async function* () {
        for await (const bytes of plaintext) yield [bytes]
      }),
    stageRecords: (feed, input) =>
      callWithBytes<StageReport>({ kind: 'stage-records', feed: withoutCases(feed), replay: contextOf(input) }, () =>
        framesOf(input),
      ),
    map: () => call<MapReport>({ kind: 'map' }),
    rows: (noun) => stream(`rows ${noun}`),
    records: () => stream('records'),
    explain: (feed, input) =>
      callWithBytes<Explanation>({ kind: 'explain', feed: withoutCases(feed), replay: contextOf(input) }, () =>
        framesOf(input),
      ),
    mapOut: (feed, rows) =>
      call<OutRequest[]>({ kind: 'map-out', feed: withoutCases(feed), rows: JSON.stringify(rows) }),
    makeX12: async (out, rows) => {
      const { base64, issues } = await call<{ base64: string; issues: Issue[] }>({ kind: 'make-x12', out, rows })
      return { bytes: Buffer.from(base64, 'base64'), issues }
    },
    close: async () => {
      finish('mapper-closed')
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await gone
    },
    processId: () => child.pid ?? 0,
    residentBytes,
  }
}

const withoutCases = <Feed extends InFeed | OutFeed>({ cases: _, ...data }: Feed): Omit<Feed, 'cases'> => data

const contextOf = ({
  envelope = [],
  values = {},
  corrections = [],
  refused = [],
  fileName,
  arrivedAt,
  fileOn,
}: ReplayInput): ReplayContext => ({
  file: { fileName, arrivedAt, ...(fileOn === undefined ? {} : { fileOn }) },
  envelopeNos: envelope.map(({ recordNo }) => recordNo),
  values,
  corrections,
  refused,
})

// In file order, so that the reader sees header, details and trailer as in the file they come from.
const framesOf = async function* ({ records, envelope = [] }: ReplayInput): AsyncGenerator<readonly Uint8Array[]> {
  const waiting = [...envelope].sort((left, right) => left.recordNo - right.recordNo)
  const frame = (record: RecordBytes) => [recordHead(record), record.bytes]
  for await (const record of records) {
    while (waiting[0] && waiting[0].recordNo < record.recordNo) yield frame(waiting.shift()!)
    yield frame(record)
  }
  for (const record of waiting) yield frame(record)
}
