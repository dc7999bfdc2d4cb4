import { peek } from './byte-streams.ts'
import { TransportFailure } from './failure.ts'
import { formBytes, pgpFormOf } from './pgp-form.ts'
import { type OurKey, readOurKey, readTheirKeys } from './pgp-keys.ts'
import { type Layer, type LayerRules, openLayer } from './pgp-layer.ts'

/** With what a file is decrypted and how far it may swell. */
export interface DecryptOptions {
  /** All that are open on the day (see keysOpenOn). */
  readonly ourKeys: readonly OurKey[]
  /** Public keys of the partner, for signatures. */
  readonly theirKeys: readonly string[]
  readonly requireSignature: boolean
  /** Limit of the decrypted bytes. */
  readonly maxBytes: number
  /** Limit of decrypted bytes for each encrypted one; 200 when left out. Claims of blanks and zeros reach 30. */
  readonly maxRatio?: number | undefined
  /** Some senders wrap a file twice. So many layers are taken off; 2 when left out. */
  readonly maxLayers?: number | undefined
  /** After so long without progress a message is taken for damaged; 10,000 when left out. */
  readonly stallMs?: number | undefined
  readonly now: () => Date
}

/** What is known when everything has been read and held. */
export interface DecryptProof {
  /** Fingerprint of the partner's key; null when unsigned or signed by a stranger, and no signature is needed. */
  readonly signedBy: string | null
  /** Id of the key or subkey of ours the outer layer is encrypted to. */
  readonly encryptedTo: string
  readonly layers: number
}

/** A file being decrypted. */
export interface Decrypted {
  /**
   * The decrypted bytes, as they are consumed. NOT TO BE TRUSTED before `done` has resolved: integrity and signature
   * stand at the end of the file. Stage what you read and act on it only then.
   */
  readonly stream: AsyncIterable<Uint8Array>
  /** Resolves at the end of the stream when all held; rejects with the failure the stream throws. */
  readonly done: Promise<DecryptProof>
}

/**
 * Decrypts and verifies in constant memory. Fails at once with `pgp-not-encrypted`, `pgp-wrong-key`,
 * `pgp-unprotected`, `pgp-key-unreadable`; while reading with `pgp-corrupted`, `pgp-bomb`, `pgp-too-large`,
 * `pgp-nested`; at the end with `pgp-unsigned`, `pgp-unknown-signer`, `pgp-bad-signature`, `pgp-key-expired`,
 * `pgp-key-revoked`. What the source throws passes as it is.
 */
export const decryptStream = async (source: AsyncIterable<Uint8Array>, options: DecryptOptions): Promise<Decrypted> => {
  const rules = await rulesOf(options).catch(async (error: unknown) => {
    await source[Symbol.asyncIterator]().return?.()
    throw error
  })
  const { layers, content } = await unwrap(source, rules, options.maxLayers ?? 2)
  const settled = Promise.withResolvers<DecryptProof>()
  // Whoever only reads the stream hears of the failure there.
  settled.promise.catch(() => {})
  const stream = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* content
      settled.resolve(proofOf(layers, options.requireSignature))
    } catch (error) {
      settled.reject(error)
      throw error
    } finally {
      // Does nothing when settled above: it speaks for a reader that left early.
      settled.reject(new TransportFailure('transport-cancelled'))
    }
  }
  return { stream: stream(), done: settled.promise }
}

const rulesOf = async (options: DecryptOptions): Promise<LayerRules> => ({
  ourKeys: await Promise.all(options.ourKeys.map(readOurKey)),
  theirKeys: await readTheirKeys(options.theirKeys),
  maxBytes: options.maxBytes,
  maxRatio: options.maxRatio ?? 200,
  stallMs: options.stallMs ?? 10_000,
  now: options.now(),
})

/** Takes off layers until something else than a PGP message appears. */
const unwrap = async (
  source: AsyncIterable<Uint8Array>,
  rules: LayerRules,
  maxLayers: number,
): Promise<{ readonly layers: readonly Layer[]; readonly content: AsyncIterable<Uint8Array> }> => {
  const layers: Layer[] = []
  let content = source
  for (;;) {
    const layer = await openLayer(content, rules)
    const { head, whole } = await peek(layer.plain, formBytes)
    layers.push(layer)
    if (pgpFormOf(head) === 'other') return { layers, content: whole }
    if (layers.length === maxLayers) {
      await whole.return(undefined)
      throw new TransportFailure('pgp-nested')
    }
    content = whole
  }
}

/** Of several layers one good signature is enough: the outer covers the inner, and the inner the content. */
const proofOf = (layers: readonly Layer[], requireSignature: boolean): DecryptProof => {
  const proofs = layers.map((layer) => layer.proof())
  // An inner message that ends before the outer one hides bytes that nobody has read.
  if (proofs.includes(null)) throw new TransportFailure('pgp-corrupted')
  const signedBy = proofs.findLast((proof) => proof!.signedBy !== null)?.signedBy ?? null
  if (requireSignature && signedBy === null) throw unsigned(proofs.flatMap((proof) => proof!.strangers))
  return { signedBy, encryptedTo: proofs[0]!.encryptedTo, layers: layers.length }
}

const unsigned = (strangers: readonly string[]): TransportFailure =>
  strangers.length === 0
    ? new TransportFailure('pgp-unsigned')
    : new TransportFailure('pgp-unknown-signer', {
        message: `The message is signed by ${strangers.join(', ')}, which is not among the keys of the partner.`,
      })
