import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { Fault } from '@mortar/values/issue'
import { deriveKey } from './keys.ts'

/** What is sealed together with an object's key. Bytes and hash are of the plaintext. */
export interface SealedContent {
  readonly key: Buffer
  readonly sha256: string
  readonly bytes: number
}

/** What the key file of an object holds, as JSON. */
export interface KeyFile {
  readonly version: 1
  readonly objectId: string
  readonly tenantId: string
  /** Which master key wraps it. */
  readonly keyId: string
  readonly nonce: string
  readonly wrapped: string
}

/** A master key ready for wrapping, with its public id. */
export interface WrappingKey {
  readonly keyId: string
  readonly key: Buffer
}

const keyBytes = 32
const hashBytes = 32
const tagBytes = 16
const nonceBytes = 12

/** The wrapping key of a master key. Its id tells keys apart and tells nothing of the key. */
export const wrappingKey = (masterKey: Buffer): WrappingKey => {
  const key = deriveKey(masterKey, 'vault')
  return { keyId: createHash('sha256').update('mortar vault key id').update(key).digest('hex').slice(0, 16), key }
}

/** Seals an object's key, size and hash under a master key, bound to the object's identity and tenant. */
export const wrap = (
  { keyId, key }: WrappingKey,
  objectId: string,
  tenantId: string,
  content: SealedContent,
): KeyFile => {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(identity(objectId, tenantId))
  const size = Buffer.alloc(8)
  size.writeBigUInt64BE(BigInt(content.bytes))
  const plain = Buffer.concat([content.key, Buffer.from(content.sha256, 'hex'), size])
  const wrapped = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  return {
    version: 1,
    objectId,
    tenantId,
    keyId,
    nonce: nonce.toString('base64'),
    wrapped: wrapped.toString('base64'),
  }
}

/** Opens a key file with the master key it names. Throws `vault-key-unknown`, `vault-corrupt`. */
export const unwrap = (keys: readonly WrappingKey[], file: KeyFile): SealedContent => {
  const found = keys.find(({ keyId }) => keyId === file.keyId)
  if (!found)
    throw new Fault('vault-key-unknown', `Object ${file.objectId} is locked with the master key ${file.keyId}.`)
  const wrapped = Buffer.from(file.wrapped, 'base64')
  const plain = decrypt(found.key, file, wrapped)
  return {
    key: plain.subarray(0, keyBytes),
    sha256: plain.subarray(keyBytes, keyBytes + hashBytes).toString('hex'),
    bytes: Number(plain.readBigUInt64BE(keyBytes + hashBytes)),
  }
}

const decrypt = (key: Buffer, { objectId, tenantId, nonce }: KeyFile, wrapped: Buffer): Buffer => {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'), { authTagLength: tagBytes })
    decipher.setAAD(identity(objectId, tenantId))
    decipher.setAuthTag(wrapped.subarray(-tagBytes))
    return Buffer.concat([decipher.update(wrapped.subarray(0, -tagBytes)), decipher.final()])
  } catch {
    throw new Fault('vault-corrupt', `The key of object ${objectId} does not match its seal.`)
  }
}

const identity = (objectId: string, tenantId: string) =>
  Buffer.from(JSON.stringify(['mortar vault', 1, objectId, tenantId]))

/**
 * Reads a key file's text; `objectId` is the name it was found under. The text must be to the letter what was written.
 * Throws `vault-corrupt`.
 */
export const readKeyFile = (text: string, objectId: string): KeyFile => {
  try {
    const { tenantId, keyId, nonce, wrapped } = JSON.parse(text) as KeyFile
    const file: KeyFile = {
      version: 1,
      objectId,
      tenantId,
      keyId,
      nonce: sameBytes(nonce),
      wrapped: sameBytes(wrapped),
    }
    if (JSON.stringify(file) === text) return file
  } catch {}
  throw new Fault('vault-corrupt', `The key file of object ${objectId} is damaged.`)
}

const sameBytes = (base64: string) => Buffer.from(base64, 'base64').toString('base64')
