import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Secrets } from '@mortar/store/secrets'
import { generateKey, readPrivateKey } from 'openpgp'
import ssh2 from 'ssh2'

/** What the stand-in partners must know of us: public halves and one shared secret, each in a file. */
export interface SandboxFiles {
  readonly pgpPublic: string
  readonly clientKey: string
  readonly clientSecret: string
}

/**
 * Makes, once, the keys with which the demo site meets its stand-in partners: ours stay secrets of this home, what the
 * partners may know is written beside the sandbox.
 */
export const sandboxSecrets = async (secrets: Secrets, folder: string): Promise<SandboxFiles> => {
  mkdirSync(folder, { recursive: true })
  const file = (name: string, text: string): string => {
    const path = join(folder, name)
    writeFileSync(path, text, { mode: 0o600 })
    return path
  }
  const { privateKey } = await generateKey({
    userIDs: [{ name: 'Mortar demo', email: 'demo@mortar.example' }],
    format: 'armored',
  })
  const pgp = secrets.ensureSecret('secret://acme-pbm/pgp-private-key', () => privateKey).toString()
  const ssh = secrets.ensureSecret('secret://acme-pbm/ssh-key', newSshKey).toString()
  const clientSecret = secrets.ensureSecret('secret://north-tpa/client-secret', () =>
    randomBytes(24).toString('base64url'),
  )
  return {
    pgpPublic: file('mortar.pgp.pub.asc', (await readPrivateKey({ armoredKey: pgp })).toPublic().armor()),
    clientKey: file('mortar.ssh.pub', publicLine(ssh)),
    clientSecret: file('client-secret', clientSecret.toString()),
  }
}

/** Of ssh2's new keys some are written so that it cannot read them itself (1.17: 10 of 3,000); those are thrown away. */
const newSshKey = (): string => {
  const key = ssh2.utils.generateKeyPairSync('ed25519', { comment: 'mortar demo' }).private
  return ssh2.utils.parseKey(key) instanceof Error ? newSshKey() : key
}

const publicLine = (privateKey: string): string => {
  const key = ssh2.utils.parseKey(privateKey)
  if (key instanceof Error) throw key
  return `${key.type} ${key.getPublicSSH().toString('base64')} mortar demo`
}
