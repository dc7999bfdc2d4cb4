import { Socket } from 'node:net'
import { Fault, type IssuePlace } from '@mortar/values/issue'
import type { IssueCode } from '@mortar/values/issue-codes'
import { openSession } from './calls.ts'
import { endFrames, openFrameReader, writeFrame } from './frames.ts'
import { bytesIn, bytesOut, type Reply, type Request, takesBytes } from './protocol.ts'

// The process that runs the SQL of sites. It is started by child-process.ts, under limits, and may be killed at any time.

const [memoryMb = '400', tmpDir = '/tmp'] = process.argv.slice(2)
const bytes = openFrameReader(new Socket({ fd: bytesIn }))
const out = new Socket({ fd: bytesOut })
let running = 0
let sequences = 0

const send = (reply: Reply) => process.send?.(reply)
const session = await openSession({
  memoryMb: Number(memoryMb),
  tmpDir,
  bytes,
  progress: () => send({ id: running, kind: 'progress' }),
})

const stream = async (name: string): Promise<void> => {
  for (const block of session.spool.read(name)) await writeFrame(out, block)
  endFrames(out)
}

const answer = async (request: Request): Promise<unknown> => {
  if (request.kind === 'stream') return await stream(request.stream)
  if (!takesBytes(request)) return await session.answer(request)
  sequences += 1
  try {
    return await session.answer(request)
  } finally {
    await bytes.skipTo(sequences)
  }
}

const serve = async (request: Request): Promise<void> => {
  running = request.id
  try {
    const result = await answer(request)
    send({ id: request.id, kind: 'result', result })
  } catch (error) {
    send({ id: request.id, kind: 'fault', ...faultOf(error) })
  }
}

// DuckDB's own words may hold values of the file: only the kind of the error leaves the child.
const faultOf = (error: unknown): { code: IssueCode; message: string; where: IssuePlace } => {
  if (error instanceof Fault) return { code: error.code, message: error.message, where: error.where }
  const text = error instanceof Error ? error.message : ''
  const isMemory = /^Out of Memory|bad_alloc|Array buffer allocation failed|Invalid array length/i.test(text)
  const code = isMemory ? 'mapper-out-of-memory' : 'mapper-crashed'
  return { code, message: process.env.MORTAR_MAPPER_DEBUG ? text : new Fault(code).message, where: {} }
}

let queue = Promise.resolve()
process.on('message', (request: Request) => {
  queue = queue.then(() => serve(request))
})
process.on('disconnect', () => process.exit(0))
