import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Takes blocks of bytes by stream. */
export interface SpoolWriter {
  /** Blocks are read by their order number, and those of one number as they came. */
  readonly write: (stream: string, block: Uint8Array, order?: number) => void
}

/**
 * Blocks that wait to be read, by stream. Beyond some memory they lie in one temporary file that has no name
 * (it is gone when the process is) and is encrypted with AES-256-GCM under a key that never leaves this process.
 */
export interface Spool extends SpoolWriter {
  /** The blocks of a stream in order; readable as often as wished. */
  readonly read: (stream: string) => Generator<Uint8Array>
  readonly clear: () => void
}

type Block =
  | { readonly bytes: Uint8Array }
  | { readonly at: number; readonly length: number; readonly no: number; readonly tag: Uint8Array }

/** Opens an empty spool that keeps so many bytes in memory before it writes to `tmpDir`. */
export const openSpool = (tmpDir: string, memoryBytes = 16_000_000): Spool => {
  const key = randomBytes(32)
  const streams = new Map<string, { readonly order: number; readonly block: Block }[]>()
  let inMemory = 0
  let file = -1
  let fileEnd = 0
  let blockNo = 0

  const store = (bytes: Uint8Array): Block => {
    if (inMemory + bytes.length <= memoryBytes) {
      inMemory += bytes.length
      return { bytes }
    }
    if (file < 0) file = openUnnamed(tmpDir)
    blockNo += 1
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(blockNo))
    writeAll(file, cipher.update(bytes), fileEnd)
    cipher.final()
    const block = { at: fileEnd, length: bytes.length, no: blockNo, tag: cipher.getAuthTag() }
    fileEnd += bytes.length
    return block
  }
  const load = (block: Block): Uint8Array => {
    if ('bytes' in block) return block.bytes
    const sealed = Buffer.allocUnsafe(block.length)
    for (let from = 0; from < block.length; ) from += readSync(file, sealed, from, block.length - from, block.at + from)
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(block.no)).setAuthTag(block.tag)
    const bytes = decipher.update(sealed)
    decipher.final()
    return bytes
  }
  return {
    write: (stream, bytes, order = 0) => {
      const stored = { order, block: store(bytes) }
      const blocks = streams.get(stream)
      if (blocks) blocks.push(stored)
      else streams.set(stream, [stored])
    },
    read: function* (stream) {
      const blocks = (streams.get(stream) ?? []).toSorted((left, right) => left.order - right.order)
      for (const { block } of blocks) yield load(block)
    },
    clear: () => {
      streams.clear()
      inMemory = 0
      fileEnd = 0
      if (file >= 0) closeSync(file)
      file = -1
    },
  }
}

// Each block of a spool's life has another number, so a nonce is never used twice under the key.
const nonceOf = (blockNo: number): Uint8Array => {
  const nonce = Buffer.alloc(12)
  nonce.writeBigUInt64BE(BigInt(blockNo), 4)
  return nonce
}

const openUnnamed = (tmpDir: string): number => {
  mkdirSync(tmpDir, { recursive: true, mode: 0o700 })
  const path = join(tmpDir, `mortar-spool-${randomBytes(8).toString('hex')}`)
  const file = openSync(path, 'wx+', 0o600)
  unlinkSync(path)
  return file
}

const writeAll = (file: number, bytes: Uint8Array, at: number): void => {
  for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from, bytes.length - from, at + from)
}
