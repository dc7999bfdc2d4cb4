import { lstat, mkdir, open, readdir, rename, rmdir, stat, unlink, utimes } from 'node:fs/promises'
import { join, normalize } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import ssh2, { type Attributes, type SFTPWrapper } from 'ssh2'
import { delayMsOf, type FaultBook } from '../faults.ts'
import { type Handles, handles, Refusal } from './sftp-handles.ts'

/** What a session is served with. `cut` breaks the connection. */
export interface FolderSession {
  readonly sftp: SFTPWrapper
  readonly root: string
  readonly faults: FaultBook
  readonly cut: () => void
}

/** Answers one client's SFTP requests (version 3) from a folder; nothing outside the folder can be named. */
export function serveFolder(session: FolderSession) {
  const { sftp, root } = session
  const serving: Serving = {
    ...session,
    handles: handles(),
    place: (path) => join(root, normalize(`/${path}`)),
    answer: (id, work) => answer(session, id, work),
    done: (id) => () => sftp.status(id, status.OK),
  }
  serveFiles(serving)
  serveListings(serving)
  serveAttributes(serving)
  servePaths(serving)
  sftp.on('close', () => serving.handles.closeAll())
}

const { STATUS_CODE: status, flagsToString } = ssh2.utils.sftp

/** Does the work of a request and gives back what then answers it. */
type Work = () => Promise<() => unknown>

interface Serving extends FolderSession {
  readonly handles: Handles
  /** The path on this machine. */
  readonly place: (path: string) => string
  readonly answer: (id: number, work: Work) => Promise<void>
  readonly done: (id: number) => () => void
}

/** Runs a request under the faults in force. */
async function answer({ sftp, faults }: FolderSession, id: number, work: Work) {
  const fault = faults.take('sftp', ['timeout-before', 'slow'])
  if (fault?.kind === 'timeout-before') return
  if (fault) await sleep(delayMsOf(fault))
  try {
    const tell = await work()
    tell()
  } catch (error) {
    if (error instanceof Refusal) sftp.status(id, error.status, error.message)
    else sftp.status(id, statusOf[(error as { code?: string }).code ?? ''] ?? status.FAILURE)
  }
}

function serveFiles({ sftp, faults, cut, handles, place, answer, done }: Serving) {
  sftp.on('OPEN', (id, path, flags) =>
    answer(id, async () => {
      const mode = flagsToString(flags) ?? 'r'
      const file = await open(place(path), mode)
      const reads = mode.startsWith('r')
      const empty = reads && faults.take('sftp', ['zero-byte']) !== undefined
      const breaks = reads && !empty && faults.take('sftp', ['connection-drop-mid-file']) !== undefined
      const breaksAt = breaks ? Math.floor((await file.stat()).size / 2) : Number.POSITIVE_INFINITY
      return () => sftp.handle(id, handles.keep({ kind: 'file', file, empty, breaksAt }))
    }),
  )
  sftp.on('READ', (id, handle, offset, length) =>
    answer(id, async () => {
      const { file, empty, breaksAt } = handles.file(handle)
      if (offset >= breaksAt) return cut
      const wanted = empty ? 0 : Math.min(length, breaksAt - offset)
      const { buffer, bytesRead } = await file.read(Buffer.alloc(wanted), 0, wanted, offset)
      return bytesRead === 0 ? () => sftp.status(id, status.EOF) : () => sftp.data(id, buffer.subarray(0, bytesRead))
    }),
  )
  sftp.on('WRITE', (id, handle, offset, data) =>
    answer(id, async () => {
      if (faults.take('sftp', ['disk-full'])) throw new Refusal('No space left on device')
      await handles.file(handle).file.write(data, 0, data.length, offset)
      return done(id)
    }),
  )
  sftp.on('CLOSE', (id, handle) => answer(id, () => handles.close(handle).then(() => done(id))))
}

const namesPerAnswer = 100

function serveListings({ sftp, faults, handles, place, answer }: Serving) {
  sftp.on('OPENDIR', (id, path) =>
    answer(id, async () => {
      const names = (await readdir(place(path))).sort()
      return () => sftp.handle(id, handles.keep({ kind: 'folder', path: place(path), names }))
    }),
  )
  sftp.on('READDIR', (id, handle) =>
    answer(id, async () => {
      const folder = handles.folder(handle)
      const names = folder.names.splice(0, namesPerAnswer)
      const entries = await Promise.all(names.map((name) => entryOf(folder.path, name, faults)))
      return names.length === 0 ? () => sftp.status(id, status.EOF) : () => sftp.name(id, entries.flat())
    }),
  )
}

function serveAttributes({ sftp, faults, handles, place, answer, done }: Serving) {
  const tell = (id: number, look: () => Promise<Found>) =>
    answer(id, async () => {
      const attributes = attributesOf(await look(), faults)
      return () => sftp.attrs(id, attributes)
    })
  sftp.on('STAT', (id, path) => tell(id, () => stat(place(path))))
  sftp.on('LSTAT', (id, path) => tell(id, () => lstat(place(path))))
  sftp.on('FSTAT', (id, handle) => tell(id, async () => handles.file(handle).file.stat()))
  sftp.on('SETSTAT', (id, path, { atime, mtime }) =>
    answer(id, async () => {
      if (mtime !== undefined) await utimes(place(path), atime ?? mtime, mtime)
      return done(id)
    }),
  )
  sftp.on('FSETSTAT', (id, handle, { atime, mtime }) =>
    answer(id, async () => {
      if (mtime !== undefined) await handles.file(handle).file.utimes(atime ?? mtime, mtime)
      return done(id)
    }),
  )
}

function servePaths({ sftp, faults, place, answer, done }: Serving) {
  sftp.on('RENAME', (id, from, to) =>
    answer(id, async () => {
      if (await isThere(place(to))) throw new Refusal('file exists')
      await rename(place(from), place(to))
      return faults.take('sftp', ['timeout-after-commit']) ? () => {} : done(id)
    }),
  )
  sftp.on('REMOVE', (id, path) => answer(id, () => unlink(place(path)).then(() => done(id))))
  sftp.on('MKDIR', (id, path) => answer(id, () => mkdir(place(path)).then(() => done(id))))
  sftp.on('RMDIR', (id, path) => answer(id, () => rmdir(place(path)).then(() => done(id))))
  sftp.on('REALPATH', (id, path) => {
    const filename = normalize(`/${path}`).replace(/(.)\/$/, '$1')
    sftp.name(id, [{ filename, longname: filename, attrs: {} as Attributes }])
  })
}

const statusOf: Readonly<Record<string, number>> = {
  ENOENT: status.NO_SUCH_FILE,
  EACCES: status.PERMISSION_DENIED,
  EPERM: status.PERMISSION_DENIED,
}

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )

type Found = Awaited<ReturnType<typeof lstat>>

function attributesOf(found: Found, faults: FaultBook): Attributes {
  const size = found.isFile() && faults.holds('sftp', 'zero-byte') ? 0 : Number(found.size)
  const seconds = (ms: number | bigint) => Math.floor(Number(ms) / 1000)
  const times = { atime: seconds(found.atimeMs), mtime: seconds(found.mtimeMs) }
  return { mode: Number(found.mode), uid: 0, gid: 0, size, ...times }
}

/** One line of a listing; none when the file went away since the listing began. */
async function entryOf(folder: string, filename: string, faults: FaultBook) {
  const found = await lstat(join(folder, filename)).catch(() => undefined)
  if (found === undefined) return []
  const attrs = attributesOf(found, faults)
  const kind = found.isDirectory() ? 'd' : '-'
  return [{ filename, longname: `${kind}rw-r--r-- 1 pbm pbm ${attrs.size} Jan 1 00:00 ${filename}`, attrs }]
}
