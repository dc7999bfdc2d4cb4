import { existsSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { UsageError } from '../usage.ts'

/** True when a path names a file, not a folder. */
export const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile()

/** True when something can be read at a path: a file, or a pipe, and no folder. */
export const isThere = (path: string): boolean => existsSync(path) && !statSync(path).isDirectory()

const pieceBytes = 65_536

/**
 * The bytes of a file in pieces. Each is read into the same memory: it is only true until the next is asked for. A UsageError when there is
 * no such file.
 */
export const piecesOf = (path: string | undefined): AsyncIterable<Uint8Array> => {
  if (path === undefined) throw new UsageError('Name a file.')
  if (!isFile(path)) throw new UsageError(`There is no file ${path}.`)
  return readPieces(path)
}

async function* readPieces(path: string): AsyncGenerator<Uint8Array> {
  await using file = await open(path)
  const buffer = new Uint8Array(pieceBytes)
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, pieceBytes)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
  }
}

/** Bytes as text: UTF-8, or one character per byte where they are no UTF-8. */
export const textOfBytes = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return Buffer.from(bytes).toString('latin1')
  }
}
