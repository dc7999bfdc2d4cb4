import { decrypt, type Key, type Message, type PrivateKey, readMessage } from 'openpgp'
import { fromWeb, inLargePieces, peek, toWebSource } from './byte-streams.ts'
import { TransportFailure } from './failure.ts'
import { formBytes, type PgpForm, pgpFormOf } from './pgp-form.ts'
import { reframed } from './pgp-reframe.ts'
import { judgeSignatures, type MessageSignature, type Signers } from './pgp-signature.ts'
import { unlessStalled } from './stall.ts'

/** What one layer of encryption is opened with. */
export interface LayerRules {
  readonly ourKeys: readonly PrivateKey[]
  readonly theirKeys: readonly Key[]
  readonly maxBytes: number
  readonly maxRatio: number
  /** After so long without progress, while the source gives what is asked, the message is taken for damaged. */
  readonly stallMs: number
  readonly now: Date
}

/** Who a layer was for and from. */
export interface LayerProof extends Signers {
  /** Id of the key or subkey of ours it is encrypted to. */
  readonly encryptedTo: string
}

/** One layer taken off. */
export interface Layer {
  /** The bytes inside. It ends without an error only when everything held. */
  readonly plain: AsyncGenerator<Uint8Array>
  /** Null until plain has ended. */
  proof(): LayerProof | null
}

/** A message that swells is only judged beyond this size: a short one may well be all blanks. */
const freeBytes = 1 << 20

/** Clocks of partners run ahead by minutes; a signature from a little in the future is taken. */
const clockMarginMs = 3_600_000

/** Opens one layer; fails at once when no key of ours fits. Codes: see decryptStream. */
export const openLayer = async (source: AsyncIterable<Uint8Array>, rules: LayerRules): Promise<Layer> => {
  let cipherBytes = 0
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of inLargePieces(source)) {
      cipherBytes += piece.length
      yield piece
    }
  }
  const { head, whole } = await peek(counted(), formBytes)
  const form = pgpFormOf(head)
  if (form === 'other') {
    await whole.return(undefined)
    throw new TransportFailure('pgp-not-encrypted', emptyMessage(head))
  }
  const web = toWebSource<Uint8Array | string>(form === 'armored' ? asText(whole) : reframed(whole))
  const stalled = (): TransportFailure => new TransportFailure('pgp-corrupted')
  const guard = <Result>(work: Promise<Result>): Promise<Result> =>
    unlessStalled(work, { isWaiting: web.isWaiting, stallMs: rules.stallMs, stalled })
  try {
    const message = await guard(readEncrypted(web.stream, form))
    const encryptedTo = keyIdOfOurs(message, rules.ourKeys)
    const { data, signatures } = await guard(decryptMessage(message, rules))
    let proof: LayerProof | null = null
    const plain = async function* (): AsyncGenerator<Uint8Array> {
      try {
        yield* limited(fromWeb(data, guard), rules, () => cipherBytes)
        proof = { encryptedTo, ...(await guard(judgeSignatures(signatures, rules.theirKeys))) }
      } catch (error) {
        throw failureOf(error, web.failure())
      } finally {
        web.stop()
      }
    }
    return { plain: plain(), proof: () => proof }
  } catch (error) {
    web.stop()
    throw failureOf(error, web.failure())
  }
}

const emptyMessage = (head: Buffer): { message?: string } =>
  head.length === 0 ? { message: 'The file is empty.' } : {}

async function* asText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const piece of bytes) yield Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString('latin1')
}

type Encrypted = Message<ReadableStream<Uint8Array>>

const readEncrypted = async (stream: ReadableStream, form: PgpForm): Promise<Encrypted> => {
  const config = { ignoreMalformedPackets: false }
  const message =
    form === 'armored'
      ? await readMessage({ armoredMessage: stream as ReadableStream<string>, config })
      : await readMessage({ binaryMessage: stream as ReadableStream<Uint8Array>, config })
  return message as unknown as Encrypted
}

const keyIdOfOurs = (message: Encrypted, ourKeys: readonly PrivateKey[]): string => {
  const ids = message.getEncryptionKeyIDs()
  // A sender may hide for whom a message is; then every key is tried.
  const found = ids.find((id) => isHidden(id.toHex()) || ourKeys.some((key) => key.getKeys(id).length > 0))
  if (found !== undefined) return found.toHex().toUpperCase()
  const names = ids.map((id) => id.toHex().toUpperCase()).join(', ')
  throw new TransportFailure('pgp-wrong-key', {
    message:
      ids.length === 0 ? 'The file is encrypted with a password and to no key.' : `The file is encrypted to ${names}.`,
  })
}

const isHidden = (id: string): boolean => /^0+$/.test(id)

const unprotectedTag = 9

const decryptMessage = async (
  message: Encrypted,
  rules: LayerRules,
): Promise<{ data: ReadableStream<Uint8Array>; signatures: MessageSignature[] }> => {
  const tags = (message as unknown as { packets: { constructor: { tag?: number } }[] }).packets.map(
    (packet) => packet.constructor.tag,
  )
  if (tags.includes(unprotectedTag)) throw new TransportFailure('pgp-unprotected')
  const { data, signatures } = await decrypt({
    message,
    decryptionKeys: [...rules.ourKeys],
    verificationKeys: [...rules.theirKeys] as never,
    format: 'binary',
    date: new Date(rules.now.getTime() + clockMarginMs),
    // The content is given out while it is read, before its integrity is known; the end of the stream tells that.
    config: { allowUnauthenticatedStream: true, maxDecompressedMessageSize: rules.maxBytes + freeBytes },
  })
  return { data: data as unknown as ReadableStream<Uint8Array>, signatures }
}

async function* limited(
  plain: AsyncIterable<Uint8Array>,
  { maxBytes, maxRatio }: LayerRules,
  cipherBytes: () => number,
): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const piece of plain) {
    bytes += piece.length
    if (bytes > freeBytes && bytes > cipherBytes() * maxRatio) throw new TransportFailure('pgp-bomb')
    if (bytes > maxBytes) throw new TransportFailure('pgp-too-large')
    if (piece.length > 0) yield piece
  }
}

/** What the source threw goes first: a lost connection must not look like a corrupted message. */
const failureOf = (error: unknown, sourceFailure: unknown): unknown => {
  if (sourceFailure !== undefined) return sourceFailure
  return error instanceof TransportFailure ? error : new TransportFailure('pgp-corrupted')
}
