import { createCipheriv, createDecipheriv } from 'node:crypto'
import { Fault } from '@mortar/values/issue'

// An object's data is its plaintext cut in chunks of 64 KiB, each encrypted by AES-256-GCM and followed by its tag. The nonce
// is the chunk's number and a mark on the last one. The key is the object's own, so a nonce never repeats; a chunk that is
// moved, left out, taken from another object, or wrongly first or last, does not match its tag.

/** Bytes of plaintext in each chunk but the last, which has fewer or as many. */
export const chunkBytes = 65_536
const tagBytes = 16
/** Bytes of a full chunk on disk. */
export const storedChunkBytes: number = chunkBytes + tagBytes

/** One chunk's place in its object. */
export interface ChunkPlace {
  readonly index: number
  readonly last: boolean
}

/** Chunks of an object; an empty one has one empty chunk. */
export const chunkCount = (bytes: number): number => Math.max(1, Math.ceil(bytes / chunkBytes))

/** Bytes on disk of an object. */
export const storedBytes = (bytes: number): number => bytes + chunkCount(bytes) * tagBytes

/** Encrypts one chunk: what is appended to the file. */
export const sealChunk = (key: Buffer, place: ChunkPlace, plain: Buffer): readonly Buffer[] => {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(place))
  const sealed = cipher.update(plain)
  cipher.final()
  return [sealed, cipher.getAuthTag()]
}

/** Decrypts one stored chunk. Throws `vault-corrupt` when a single bit of it is not as written. */
export const openChunk = (key: Buffer, place: ChunkPlace, stored: Buffer): Buffer => {
  if (stored.length < tagBytes) throw new Fault('vault-corrupt')
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(place), { authTagLength: tagBytes })
  decipher.setAuthTag(stored.subarray(-tagBytes))
  const plain = decipher.update(stored.subarray(0, -tagBytes))
  try {
    decipher.final()
  } catch {
    throw new Fault('vault-corrupt', `Chunk ${place.index} does not match its seal.`)
  }
  return plain
}

const nonceOf = ({ index, last }: ChunkPlace) => {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(index, 7)
  nonce[11] = last ? 1 : 0
  return nonce
}
