import { constants } from 'node:fs'
import { type FileHandle, link, lstat, open, readdir, realpath, rename, rm, unlink } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { throwIfStopped } from './deadline.ts'
import { type TransportCode, TransportFailure } from './failure.ts'
import { pathIn, type RemoteFile, type Transport } from './transport.ts'

const chunkBytes = 1 << 20

/**
 * A folder of this machine as a transport. Paths are taken from the root and cannot leave it, by `..` or by a link
 * (`path-outside-root`). A written file is on the disk, not only in a cache, when write resolves.
 */
export const folderTransport = (options: { readonly root: string }): Transport => {
  const place = (path: string): Promise<string> => placeInside(options.root, path)
  return {
    list: (folder, { signal } = {}) =>
      translating(async () => {
        throwIfStopped(signal)
        return listFiles(await place(folder), folder)
      }),
    read: async function* (path, { from = 0, signal } = {}) {
      const file = await translating(async () => openRegular(await place(path)))
      try {
        yield* readChunks(file, from, signal)
      } finally {
        await file.close()
      }
    },
    write: (path, content, { signal } = {}) =>
      translating(async () => writeDurably(await place(path), content, signal)),
    rename: (from, to, { signal } = {}) =>
      translating(async () => {
        throwIfStopped(signal)
        await renameWithoutReplacing(await place(from), await place(to))
      }),
    stat: (path, { signal } = {}) =>
      translating(async () => {
        throwIfStopped(signal)
        return statFile(await place(path), path)
      }),
    remove: (path, { signal } = {}) =>
      translating(async () => {
        throwIfStopped(signal)
        await rm(await place(path), { force: true })
      }),
    close: async () => {},
  }
}

/** The real path of a place whose folder exists; the last part itself may be missing but must not be a link. */
const placeInside = async (root: string, path: string): Promise<string> => {
  const outside = (): TransportFailure => new TransportFailure('path-outside-root')
  const realRoot = await realpath(root)
  const wanted = resolve(realRoot, `.${sep}${path}`)
  const isInside = (place: string): boolean => place === realRoot || place.startsWith(realRoot + sep)
  if (path.includes('\0') || !isInside(wanted)) throw outside()
  const place = wanted === realRoot ? realRoot : join(await realpath(dirname(wanted)), basename(wanted))
  if (!isInside(place)) throw outside()
  const isLink = await lstat(place).then(
    (found) => found.isSymbolicLink(),
    () => false,
  )
  if (isLink) throw outside()
  return place
}

const listFiles = async (place: string, folder: string): Promise<readonly RemoteFile[]> => {
  const entries = await readdir(place, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
  const files = await Promise.all(names.sort().map((name) => statFile(join(place, name), pathIn(folder, name))))
  return files.filter((file) => file !== null)
}

const statFile = async (place: string, path: string): Promise<RemoteFile | null> => {
  try {
    const found = await lstat(place)
    return { name: basename(place), path, bytes: found.size, modifiedAt: found.mtime }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** A pipe or device would block for ever: only a regular file is opened. */
const openRegular = async (place: string): Promise<FileHandle> => {
  const file = await open(place, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
  if ((await file.stat()).isFile()) return file
  await file.close()
  throw new TransportFailure('remote-not-found', { message: 'There is no regular file at that path.' })
}

async function* readChunks(file: FileHandle, from: number, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  for (let position = from; ; ) {
    throwIfStopped(signal)
    // A new buffer for each piece: who receives it may keep it.
    const { buffer, bytesRead } = await translating(() =>
      file.read(Buffer.allocUnsafe(chunkBytes), 0, chunkBytes, position),
    )
    if (bytesRead === 0) return
    position += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

const writeDurably = async (
  place: string,
  content: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
): Promise<number> => {
  const file = await open(place, 'w', 0o600)
  try {
    let bytes = 0
    for await (const chunk of content) {
      throwIfStopped(signal)
      await file.writeFile(chunk)
      bytes += chunk.length
    }
    await file.sync()
    return bytes
  } finally {
    await file.close()
    await syncFolder(dirname(place))
  }
}

/** A name is only durable when its folder is written too. */
const syncFolder = async (place: string): Promise<void> => {
  const folder = await open(place, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** `rename` of the system replaces in silence; a hard link refuses an existing name in one atomic step. */
const renameWithoutReplacing = async (from: string, to: string): Promise<void> => {
  try {
    await link(from, to)
    await unlink(from)
  } catch (error) {
    const linksUnsupported = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(error))
    if (!linksUnsupported) throw error
    if ((await statFile(to, to)) !== null) throw new TransportFailure('remote-exists')
    await rename(from, to)
  }
  await syncFolder(dirname(to))
}

const failures: Readonly<Record<string, TransportCode>> = {
  ENOENT: 'remote-not-found',
  ENOTDIR: 'remote-not-found',
  EISDIR: 'remote-not-found',
  ELOOP: 'path-outside-root',
  EEXIST: 'remote-exists',
  EACCES: 'remote-permission',
  EPERM: 'remote-permission',
  EROFS: 'remote-permission',
  ENOSPC: 'remote-disk-full',
  EDQUOT: 'remote-disk-full',
  EIO: 'remote-refused',
}

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? ''

/** The system's errors name paths; only their kind is kept. Others, among them the content's own, pass as they are. */
const translating = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work()
  } catch (error) {
    const code = failures[codeOf(error)]
    throw code === undefined ? error : new TransportFailure(code)
  }
}
