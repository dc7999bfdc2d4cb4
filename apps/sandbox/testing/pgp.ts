import { readFile } from 'node:fs/promises'
import { decrypt, readKey, readMessage, readPrivateKey } from 'openpgp'
import { pgpKey } from './open-sandbox.ts'

/** What a recipient finds in a sealed file. */
export interface Unsealed {
  readonly bytes: Uint8Array
  /** Whether the PBM's own published key signed it. */
  readonly signedByPbm: boolean
}

/** Decrypts as Mortar would, with the key made for the test. Rejects when that cannot be done. */
export async function unseal(sealed: Uint8Array): Promise<Unsealed> {
  const pbmKey = await readFile(new URL('../keys/acme-pbm.pgp.pub.asc', import.meta.url), 'utf8')
  const { data, signatures } = await decrypt({
    message: await readMessage({ binaryMessage: sealed }),
    decryptionKeys: await readPrivateKey({ armoredKey: pgpKey.privateKey }),
    verificationKeys: await readKey({ armoredKey: pbmKey }),
    format: 'binary',
  })
  const [first] = signatures
  const signedByPbm = first !== undefined && (await first.verified.catch(() => false))
  return { bytes: data as Uint8Array, signedByPbm }
}
