import { createHash } from 'node:crypto'
import { isFailure, TransportFailure } from './failure.ts'
import { pathIn, type Transport } from './transport.ts'

/** A file to be delivered. */
export interface Put {
  /** The partner's folder. */
  readonly folder: string
  /** The name under which the partner looks for it. */
  readonly name: string
  /** Added to the name while it is being written, for example `.part`. */
  readonly temporarySuffix: string
  /** Read once: a further attempt needs a fresh one. */
  readonly content: AsyncIterable<Uint8Array>
  /**
   * When the content is read back. `final`: after the rename, which proves what the partner finds. `temporary`: before
   * it, for partners who collect at once and leave nothing to read back. `final` when left out.
   */
  readonly readBack?: 'final' | 'temporary' | undefined
  readonly now: () => Date
  readonly signal?: AbortSignal | undefined
}

/** That the other side holds exactly what was sent. */
export interface Proof {
  readonly path: string
  readonly bytes: number
  /** Of the content, small hexadecimal. Read back from the partner, not only sent. */
  readonly sha256: string
  /** True when the same content was there already and nothing was delivered again. */
  readonly wasThere: boolean
  readonly provenAt: Date
}

/**
 * Delivers a file and proves it: writes under a temporary name, compares the size, renames, reads back and compares
 * the hash. Safe to repeat: the same content under the name counts as done. What proves wrong is removed, so that the
 * partner never takes it for the file. Failures: `remote-exists` (other content under the name),
 * `delivery-size-differs`, `delivery-hash-differs`, `delivery-vanished`, and those of the transport.
 */
export const putProven = async (transport: Transport, put: Put): Promise<Proof> => {
  checkPlainName(put.name)
  const path = pathIn(put.folder, put.name)
  const temporary = path + put.temporarySuffix
  const sent = await writeHashed(transport, temporary, put)
  const proof = { path, ...sent, wasThere: false }
  try {
    await expectSize(transport, temporary, sent, put)
    if ((await transport.stat(path, put)) !== null)
      return await settleExisting(transport, { path, temporary, sent, put })
    if (put.readBack === 'temporary') await expectHash(transport, temporary, sent, put)
  } catch (error) {
    await removeQuietly(transport, temporary)
    throw error
  }
  await transport.rename(temporary, path, put)
  if (put.readBack !== 'temporary') await proveFinal(transport, path, sent, put)
  return { ...proof, provenAt: put.now() }
}

interface Sent {
  readonly bytes: number
  readonly sha256: string
}

/** A name is one part of a path; anything else would be a way out of the partner's folder. */
const checkPlainName = (name: string): void => {
  if (name === '' || name === '.' || name === '..' || /[/\\\0]/.test(name))
    throw new TransportFailure('path-outside-root')
}

const writeHashed = async (transport: Transport, path: string, put: Put): Promise<Sent> => {
  const hash = createHash('sha256')
  const hashed = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of put.content) {
      hash.update(piece)
      yield piece
    }
  }
  const bytes = await transport.write(path, hashed(), put)
  return { bytes, sha256: hash.digest('hex') }
}

const expectSize = async (transport: Transport, path: string, sent: Sent, put: Put): Promise<void> => {
  const found = await transport.stat(path, put)
  if (found === null) throw new TransportFailure('delivery-vanished')
  if (found.bytes !== sent.bytes)
    throw new TransportFailure('delivery-size-differs', {
      message: `${sent.bytes} bytes were sent; the receiver keeps ${found.bytes}.`,
    })
}

const expectHash = async (transport: Transport, path: string, sent: Sent, put: Put): Promise<void> => {
  if ((await hashOf(transport, path, put)) !== sent.sha256) throw new TransportFailure('delivery-hash-differs')
}

const hashOf = async (transport: Transport, path: string, { signal }: Put): Promise<string> => {
  const hash = createHash('sha256')
  for await (const piece of transport.read(path, { signal })) hash.update(piece)
  return hash.digest('hex')
}

/** Under the name there is something: the fruit of an earlier attempt, or something that must not be replaced. */
const settleExisting = async (
  transport: Transport,
  {
    path,
    temporary,
    sent,
    put,
  }: { readonly path: string; readonly temporary: string; readonly sent: Sent; readonly put: Put },
): Promise<Proof> => {
  const isSame = (await hashOf(transport, path, put)) === sent.sha256
  await removeQuietly(transport, temporary)
  if (!isSame) throw new TransportFailure('remote-exists')
  return { path, ...sent, wasThere: true, provenAt: put.now() }
}

const proveFinal = async (transport: Transport, path: string, sent: Sent, put: Put): Promise<void> => {
  try {
    await expectSize(transport, path, sent, put)
    await expectHash(transport, path, sent, put)
  } catch (error) {
    if (isFailure(error, 'remote-not-found')) throw new TransportFailure('delivery-vanished')
    if (isFailure(error, 'delivery-size-differs', 'delivery-hash-differs')) await removeQuietly(transport, path)
    throw error
  }
}

/** Tidying up must not hide why it is needed. */
const removeQuietly = (transport: Transport, path: string): Promise<void> => transport.remove(path).catch(() => {})
