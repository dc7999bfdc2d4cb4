import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { Fault } from '@mortar/values/issue'
import { chunkBytes, chunkCount, openChunk, storedBytes, storedChunkBytes } from './vault-chunks.ts'
import type { SealedContent } from './vault-key.ts'

// How many chunks are read from the disk at once: 1 MiB.
const readBatch = 16

/** The plaintext bytes [from, to) of an object; only the chunks that hold them are read. */
export const readSlice = async (path: string, content: SealedContent, from: number, to: number): Promise<Buffer> => {
  const whole = Number.isInteger(from) && Number.isInteger(to)
  if (!whole || from < 0 || to < from || to > content.bytes) throw new Fault('vault-range')
  if (from === to) return Buffer.alloc(0)
  const first = Math.floor(from / chunkBytes)
  const data = await openData(path, content)
  try {
    const plain = await readSpan(data, content, first, Math.floor((to - 1) / chunkBytes) + 1)
    return plain.subarray(from - first * chunkBytes, to - first * chunkBytes)
  } finally {
    await data.close()
  }
}

/** The whole plaintext, about a mebibyte at a time. */
export async function* readWhole(path: string, content: SealedContent): AsyncGenerator<Buffer> {
  const data = await openData(path, content)
  try {
    const count = chunkCount(content.bytes)
    for (let at = 0; at < count; at += readBatch)
      yield await readSpan(data, content, at, Math.min(count, at + readBatch))
  } finally {
    await data.close()
  }
}

const openData = async (path: string, { bytes }: SealedContent): Promise<FileHandle> => {
  const data = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new Fault('vault-corrupt', `The data of object ${objectAt(path)} is gone.`) : error
  })
  if ((await data.stat()).size === storedBytes(bytes)) return data
  await data.close()
  throw new Fault('vault-corrupt', `The data of object ${objectAt(path)} has another size than was written.`)
}

const objectAt = (path: string) => basename(path, '.data')

/** The plaintext of the chunks [first, end). */
const readSpan = async (
  data: FileHandle,
  { key, bytes }: SealedContent,
  first: number,
  end: number,
): Promise<Buffer> => {
  const count = chunkCount(bytes)
  const start = first * storedChunkBytes
  const stored = Buffer.allocUnsafe(Math.min(end * storedChunkBytes, storedBytes(bytes)) - start)
  for (let at = 0; at < stored.length; ) {
    const { bytesRead } = await data.read(stored, at, stored.length - at, start + at)
    if (bytesRead === 0) throw new Fault('vault-corrupt')
    at += bytesRead
  }
  const plain: Buffer[] = []
  for (let index = first; index < end; index++) {
    const at = (index - first) * storedChunkBytes
    plain.push(openChunk(key, { index, last: index === count - 1 }, stored.subarray(at, at + storedChunkBytes)))
  }
  return plain.length === 1 ? plain[0]! : Buffer.concat(plain)
}
