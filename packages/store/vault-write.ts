import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, mkdir, open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { chunkBytes, sealChunk } from './vault-chunks.ts'

// How many chunks go to the disk in one write: 1 MiB.
const writeBatch = 16

/** Writes a new private file, flushed to the disk before it is closed. */
export const writeDurably = async <T>(path: string, write: (file: FileHandle) => Promise<T>): Promise<T> => {
  const file = await open(path, 'wx', 0o600)
  try {
    const result = await write(file)
    await file.sync()
    return result
  } finally {
    await file.close()
  }
}

/** Gives a finished draft its name, so that it stays after a power cut. */
export const settle = async (draft: string, path: string) => {
  const folder = dirname(path)
  if (await mkdir(folder, { recursive: true, mode: 0o700 })) await syncFolder(dirname(folder))
  await rename(draft, path)
  await syncFolder(folder)
}

const syncFolder = async (path: string) => {
  const folder = await open(path, 'r')
  await folder.sync().finally(() => folder.close())
}

/** Encrypts a stream into a file as it comes. Returns hash and size of the plaintext. */
export const writeChunks = async (file: FileHandle, key: Buffer, source: AsyncIterable<Uint8Array>) => {
  const hash = createHash('sha256')
  const append = appender(file)
  let bytes = 0
  let index = 0
  let waiting: Buffer[] = []
  for await (const { plain, last } of inChunks(source, hash)) {
    bytes += plain.length
    waiting.push(...sealChunk(key, { index: index++, last }, plain))
    if (index % writeBatch !== 0 && !last) continue
    await append(waiting)
    waiting = []
  }
  await append([])
  return { sha256: hash.digest('hex'), bytes }
}

/** Appends to a file while the next batch is being encrypted: each call waits for the one before it. */
const appender = (file: FileHandle) => {
  let running: Promise<void> = Promise.resolve()
  return async (parts: readonly Buffer[]) => {
    await running
    running = writeAll(file, parts)
    // Whoever appends next hears of a failure.
    running.catch(() => {})
  }
}

const writeAll = async (file: FileHandle, parts: readonly Buffer[]) => {
  const whole = Buffer.concat(parts)
  for (let at = 0; at < whole.length; ) at += (await file.write(whole, at)).bytesWritten
}

/** Cuts a stream in chunks, one behind, so that the last one is known as the last. */
async function* inChunks(source: AsyncIterable<Uint8Array>, hash: Hash) {
  let chunk = Buffer.allocUnsafe(chunkBytes)
  let filled = 0
  for await (const part of source) {
    hash.update(part)
    for (let at = 0; at < part.length; ) {
      if (filled === chunkBytes) {
        yield { plain: chunk, last: false }
        chunk = Buffer.allocUnsafe(chunkBytes)
        filled = 0
      }
      const take = Math.min(part.length - at, chunkBytes - filled)
      chunk.set(part.subarray(at, at + take), filled)
      filled += take
      at += take
    }
  }
  yield { plain: chunk.subarray(0, filled), last: true }
}
