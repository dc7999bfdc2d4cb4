import { createReadStream, existsSync, statSync } from 'node:fs'
import { UsageError } from '../usage.ts'

/** True when a path names a file, not a folder. */
export const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile()

/** The bytes of a file in pieces. A UsageError when there is no such file. */
export const piecesOf = (path: string | undefined): AsyncIterable<Uint8Array> => {
  if (path === undefined || !isFile(path)) throw new UsageError('Name a file.')
  return createReadStream(path, { highWaterMark: 262_144 })
}

/** Bytes as text: UTF-8, or one character per byte where they are no UTF-8. */
export const textOfBytes = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return Buffer.from(bytes).toString('latin1')
  }
}
