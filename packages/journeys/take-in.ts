import type { Partner } from '@mortar/canonical/site/site'
import { withTenant } from '@mortar/store/database'
import { savePlaintext, saveReceived } from '@mortar/store/raw-files'
import type { VaultObject } from '@mortar/store/vault'
import { decryptStream } from '@mortar/transport/pgp-decrypt'
import { readResuming } from '@mortar/transport/resume'
import { Fault } from '@mortar/values/issue'
import type { Ground } from './ground.ts'
import { openFiles } from './partner-line.ts'
import { type RunContext, step, withProgress } from './run-context.ts'
import { breakerTo } from './way.ts'

/** A file whose bytes are in the vault, as received and as plaintext. */
export interface TakenIn {
  readonly plaintextObject: string
  readonly sha256: string
  readonly bytes: number
}

/**
 * Fetches a file into the vault and decrypts it there. What an earlier try already kept is used again. Plaintext counts
 * only once its signature and integrity are proven; until then it lies in the vault under a name nobody knows.
 * Throws TransportFailure, and `file-empty`.
 */
export const takeIn = async (context: RunContext): Promise<TakenIn> => {
  const { file, feed } = context.work
  if (file.plaintextObject) {
    return { plaintextObject: file.plaintextObject, sha256: file.plaintextSha256!, bytes: file.plaintextBytes! }
  }
  const received = file.receivedObject ?? (await fetch(context))
  if (file.remoteBytes === 0) throw new Fault('file-empty')
  return feed.feed.file.pgp === 'none' ? keepPlain(context, received) : decrypt(context, received)
}

async function fetch(context: RunContext): Promise<string> {
  const { ground, work } = context
  await step(context, 'fetch')
  const stored = await breakerTo(ground, work.partner).run(() => intoVault(context))
  const { rawFileNo } = work.file
  await withTenant(ground.db, ground.tenantId, (tx) => saveReceived(tx, { rawFileNo, ...stored, now: ground.now() }))
  return stored.objectId
}

/** A line that breaks is taken up again where it broke, a few times; the file must stay the one that was listed. */
async function intoVault(context: RunContext): Promise<VaultObject> {
  const { ground, work } = context
  const { fileName: name, remotePath: path, remoteBytes: bytes, arrivedAt: modifiedAt } = work.file
  const { base, cap } = work.partner.connection.retry
  const patience = { maxAttempts: 3, baseMs: base, capMs: cap, random: Math.random, signal: ground.stopping }
  const transport = await openFiles(ground, work.partner.connection)
  try {
    const content = readResuming(transport, { name, path, bytes, modifiedAt }, patience)
    return await ground.vault.put(withProgress(context, content, bytes), { tenantId: ground.tenantId })
  } finally {
    await transport.close()
  }
}

async function decrypt(context: RunContext, received: string): Promise<TakenIn> {
  const { ground, work } = context
  await step(context, 'decrypt')
  const { pgp, max_bytes: maxBytes, max_expansion: maxRatio } = work.feed.feed.file
  const opened = await decryptStream(ground.vault.readStream(received), {
    ...openKeys(work.partner, ground),
    requireSignature: pgp === 'encrypted_and_signed',
    maxBytes,
    maxRatio,
    now: ground.now,
  })
  const stored = await ground.vault.put(opened.stream, { tenantId: ground.tenantId })
  return keep(context, stored, (await opened.done).signedBy)
}

/** Plaintext that came so: what was received is what is read. */
async function keepPlain(context: RunContext, received: string): Promise<TakenIn> {
  return keep(context, await context.ground.vault.stat(received), null)
}

async function keep(context: RunContext, stored: VaultObject, signedBy: string | null): Promise<TakenIn> {
  const { ground, work } = context
  const { rawFileNo } = work.file
  await withTenant(ground.db, ground.tenantId, (tx) => savePlaintext(tx, { rawFileNo, ...stored, signedBy }))
  return { plaintextObject: stored.objectId, sha256: stored.sha256, bytes: stored.bytes }
}

/** Our private and their public keys whose windows are open today. */
function openKeys(partner: Partner, ground: Ground) {
  const on = ground.now().toISOString().slice(0, 10)
  const ours = partner.keys.ours.filter((key) => key.decrypt_from <= on && (!key.decrypt_to || on <= key.decrypt_to))
  const theirs = partner.keys.theirs.filter((key) => key.from <= on && (!key.to || on <= key.to))
  return {
    ourKeys: ours.map((key) => ({ armored: ground.resolveSecret(key.secret).toString() })),
    theirKeys: theirs.map((key) => partner.publicKeys.get(key.file) ?? ''),
  }
}
