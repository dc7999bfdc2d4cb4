import type { FileEntryWithStats, SFTPWrapper, Stats } from 'ssh2'
import { within } from './deadline.ts'
import { isFailure, TransportFailure } from './failure.ts'
import { connectSftp, type SftpOptions, type SftpSession } from './sftp-connect.ts'
import { operationFailure } from './sftp-failure.ts'
import { readPieces, type Step, writePieces } from './sftp-stream.ts'
import { nameOf, pathIn, type RemoteFile, type Transport } from './transport.ts'

/**
 * A partner's SFTP server as a transport. Connects at the first call and again at the first call after a loss, one
 * attempt each: whoever wants more wraps the call in retry.ts. A step that exceeds its time ends the connection,
 * because a server that went silent once cannot be trusted to keep the order of its answers.
 */
export const sftpTransport = (options: SftpOptions): Transport => {
  const line = sharedLine(options)
  return {
    list: (folder, { signal } = {}) =>
      line.use(signal, async (sftp, step) => {
        const entries = await step<FileEntryWithStats[]>((answer) => sftp.readdir(folder, answer))
        return filesOf(entries, folder)
      }),
    read: (path, { from = 0, signal } = {}) => readFile(line, { path, from, signal }),
    write: (path, content, { signal } = {}) =>
      line.use(signal, async (sftp, step) => {
        const handle = await step<Buffer>((answer) => sftp.open(path, 'w', answer))
        const close = (): Promise<unknown> => step((answer) => sftp.close(handle, (error) => answer(error, undefined)))
        const written = writePieces({ sftp, handle }, sourceOf(content), step, signal)
        // A full disk may be told only at the close: it fails the write, unless that has failed already.
        const bytes = await written.catch((error: unknown) => close().then(rethrow(error), rethrow(error)))
        await close()
        return bytes
      }),
    rename: (from, to, { signal } = {}) =>
      line.use(signal, async (sftp, step) => {
        // Version 3 should refuse an existing target, but not every server does; and it tells no reason.
        if ((await statOrNull(sftp, step, to)) !== null) throw new TransportFailure('remote-exists')
        await step<unknown>((answer) => sftp.rename(from, to, (error) => answer(error, undefined)))
      }),
    stat: (path, { signal } = {}) =>
      line.use(signal, async (sftp, step) => {
        const found = await statOrNull(sftp, step, path)
        return found && remoteFile(path, found)
      }),
    remove: (path, { signal } = {}) =>
      line.use(signal, async (sftp, step) => {
        await step<unknown>((answer) => sftp.unlink(path, (error) => answer(error, undefined))).catch((error) => {
          if (!isFailure(operationFailure(error), 'remote-not-found')) throw error
        })
      }),
    close: () => line.close(),
  }
}

/** The one connection of a transport, opened when needed. */
interface Line {
  use<Result>(
    signal: AbortSignal | undefined,
    work: (sftp: SFTPWrapper, step: Step) => Promise<Result>,
  ): Promise<Result>
  session(signal: AbortSignal | undefined): Promise<SftpSession>
  stepsOf(session: SftpSession, signal: AbortSignal | undefined): Step
  close(): Promise<void>
}

const sharedLine = (options: SftpOptions): Line => {
  const timeoutMs = options.timeoutMs ?? 30_000
  let opening: Promise<SftpSession> | null = null
  const shared = async (): Promise<SftpSession> => {
    const seen = opening
    const present = await seen?.catch(() => null)
    if (present && !present.lost.aborted) return present
    // Callers that found the same broken connection share the one that replaces it.
    if (opening === seen) opening = connectSftp(options)
    return opening!
  }
  // No caller's signal may end the attempt that others wait for; its own limit does.
  const session = (signal: AbortSignal | undefined): Promise<SftpSession> =>
    within({ timeoutMs: 2 ** 31 - 1, signal }, shared)
  const stepsOf =
    (present: SftpSession, signal: AbortSignal | undefined): Step =>
    async (start) => {
      try {
        return await within({ timeoutMs, signal, lost: present.lost }, () => promised(start))
      } catch (error) {
        if (isFailure(error, 'remote-timed-out', 'transport-cancelled')) present.end()
        throw error
      }
    }
  return {
    session,
    stepsOf,
    use: async (signal, work) => {
      const present = await session(signal)
      try {
        return await work(present.sftp, stepsOf(present, signal))
      } catch (error) {
        throw error instanceof SourceFailure ? error.reason : operationFailure(error)
      }
    },
    close: async () => {
      const present = await opening?.catch(() => null)
      opening = null
      present?.end()
    },
  }
}

const rethrow = (error: unknown) => (): never => {
  throw error
}

const promised = <Result>(
  start: (answer: (error: Error | null | undefined, result: Result) => void) => void,
): Promise<Result> =>
  new Promise((resolve, reject) => start((error, result) => (error ? reject(error) : resolve(result))))

async function* readFile(
  line: Line,
  wanted: { readonly path: string; readonly from: number; readonly signal: AbortSignal | undefined },
): AsyncGenerator<Uint8Array> {
  const session = await line.session(wanted.signal)
  const { sftp } = session
  const step = line.stepsOf(session, wanted.signal)
  let handle: Buffer | undefined
  try {
    handle = await step<Buffer>((answer) => sftp.open(wanted.path, 'r', answer))
    const { size } = await step<Stats>((answer) => sftp.fstat(handle!, answer))
    yield* readPieces({ sftp, handle, from: wanted.from, bytes: size }, step, wanted.signal)
  } catch (error) {
    throw operationFailure(error)
  } finally {
    if (handle && !session.lost.aborted) {
      await step<unknown>((answer) => sftp.close(handle!, (error) => answer(error, undefined))).catch(() => {})
    }
  }
}

const statOrNull = async (sftp: SFTPWrapper, step: Step, path: string): Promise<Stats | null> => {
  try {
    return await step<Stats>((answer) => sftp.stat(path, answer))
  } catch (error) {
    if (isFailure(operationFailure(error), 'remote-not-found')) return null
    throw error
  }
}

const filesOf = (entries: readonly FileEntryWithStats[], folder: string): readonly RemoteFile[] =>
  entries
    .filter(isRegularFile)
    .map(({ filename, attrs }) => remoteFile(pathIn(folder, filename), attrs))
    .sort((one, other) => (one.name < other.name ? -1 : 1))

/** Some servers send no mode; the first letter of their `ls` line then tells the kind. */
const isRegularFile = ({ attrs, longname }: FileEntryWithStats): boolean =>
  attrs.mode === undefined ? !/^[dlbcps]/.test(longname) : attrs.isFile()

const remoteFile = (path: string, attrs: { readonly size: number; readonly mtime: number }): RemoteFile => ({
  name: nameOf(path),
  path,
  bytes: attrs.size,
  modifiedAt: new Date(attrs.mtime * 1000),
})

/** Marks what the content itself threw, so that it is not taken for a failure of the connection. */
class SourceFailure extends Error {
  readonly reason: unknown
  constructor(reason: unknown) {
    super()
    this.reason = reason
  }
}

async function* sourceOf(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* content
  } catch (error) {
    throw new SourceFailure(error)
  }
}
