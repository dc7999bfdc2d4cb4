import { readFile } from 'node:fs/promises'
import {
  createMessage,
  encrypt,
  enums,
  generateKey,
  type PrivateKey,
  type PublicKey,
  readKey,
  readPrivateKey,
} from 'openpgp'

/** How a file is sealed: as it should be, or wrongly on purpose. */
export type SealKind = 'good' | 'unsigned' | 'wrong-signer' | 'wrong-recipient' | 'compressed'

/** Encrypts and signs bytes as the PBM does; binary OpenPGP, different each time. */
export type Seal = (bytes: Uint8Array, kind?: SealKind) => Promise<Uint8Array>

/** Reads the PBM's own key and the recipient's public key (armored text). */
export async function sealFor(recipientPublicKey: string): Promise<Seal> {
  const recipient = await readKey({ armoredKey: recipientPublicKey })
  const signer = await readPrivateKey({ armoredKey: await readFile(signerKeyFile, 'utf8') })
  return async (bytes, kind = 'good') => {
    const stranger = kind === 'wrong-signer' || kind === 'wrong-recipient' ? await strangerKey() : undefined
    const encryptionKeys = kind === 'wrong-recipient' ? stranger!.toPublic() : recipient
    const signingKeys = kind === 'unsigned' ? [] : [kind === 'wrong-signer' ? stranger! : signer]
    return sealed({ bytes, encryptionKeys, signingKeys, compress: kind === 'compressed' })
  }
}

const signerKeyFile = new URL('../keys/acme-pbm.pgp.sec.asc', import.meta.url)

/** A key that nobody has agreed on. */
async function strangerKey(): Promise<PrivateKey> {
  const { privateKey } = await generateKey({ userIDs: [{ name: 'Nobody' }], format: 'object' })
  return privateKey
}

interface Sealing {
  readonly bytes: Uint8Array
  readonly encryptionKeys: PublicKey
  readonly signingKeys: PrivateKey[]
  readonly compress: boolean
}

async function sealed({ bytes, encryptionKeys, signingKeys, compress }: Sealing): Promise<Uint8Array> {
  const message = await createMessage({ binary: bytes })
  const algorithm = compress ? enums.compression.zip : enums.compression.uncompressed
  const config = { preferredCompressionAlgorithm: algorithm }
  return encrypt({ message, encryptionKeys, signingKeys, format: 'binary', config })
}
