import { TransportFailure } from './failure.ts'
import { type RetryOptions, retry } from './retry.ts'
import type { RemoteFile, Transport } from './transport.ts'

/**
 * Reads a listed file to its end over a line that may break: after a failure that passes by itself it goes on where it
 * stopped. The attempts count anew with every piece that arrives. Failure `remote-changed` when the file is not the
 * listed one any more: two halves of two files must not become one. A file that is the listed one and yet ends early was
 * read badly, and counts as a lost connection.
 */
export async function* readResuming(
  transport: Transport,
  file: RemoteFile,
  options: RetryOptions,
): AsyncGenerator<Uint8Array> {
  const { signal } = options
  let at = 0
  let reader: AsyncIterator<Uint8Array> | null = null
  const nextPiece = async (): Promise<IteratorResult<Uint8Array>> => {
    try {
      if (reader === null && at > 0) await checkUnchanged(transport, file, signal)
      reader ??= transport.read(file.path, { from: at, signal })[Symbol.asyncIterator]()
      const next = await reader.next()
      if (next.done && at !== file.bytes) {
        await checkUnchanged(transport, file, signal)
        throw new TransportFailure('remote-connection-lost')
      }
      return next
    } catch (error) {
      reader = null
      throw error
    }
  }
  try {
    for (;;) {
      const { done, value } = await retry(nextPiece, options)
      if (done) break
      at += value.length
      yield value
    }
  } finally {
    await (reader as AsyncIterator<Uint8Array> | null)?.return?.()
  }
}

const checkUnchanged = async (transport: Transport, file: RemoteFile, signal?: AbortSignal): Promise<void> => {
  const found = await transport.stat(file.path, { signal })
  const isSame = found?.bytes === file.bytes && found.modifiedAt.getTime() === file.modifiedAt.getTime()
  if (!isSame) throw new TransportFailure('remote-changed')
}
