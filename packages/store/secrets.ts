import { isUtf8 } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '@mortar/values/issue'
import { keptText } from './files.ts'

/** Gives a secret by its name `secret://a/b`: text, or bytes when the file is not text. Throws `secret-missing`. */
export type ResolveSecret = (name: string) => string | Buffer

/** The one provider of secrets. */
export interface Secrets {
  readonly resolveSecret: ResolveSecret
  /** As resolveSecret, but a missing secret is made and kept as a private file. */
  readonly ensureSecret: (name: string, make: () => string) => string | Buffer
}

/** Where secrets come from. */
export interface SecretSources {
  readonly dataDir: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * Secrets by name: first the environment (`secret://acme/sftp-key` is MORTAR_SECRET_ACME_SFTP_KEY), then the file
 * `<dataDir>/secrets/acme/sftp-key`, whose last line end is not part of it. Read anew each time, so a rotated secret
 * counts at once. Throws `secret-name-wrong`, `secret-missing`; messages hold the name only.
 */
export const secretProvider = ({ dataDir, env }: SecretSources): Secrets => {
  const find = (name: string) => env[variableOf(name)] ?? readSecret(fileOf(dataDir, name))
  const resolveSecret = (name: string) => {
    const found = find(name)
    if (found !== undefined) return found
    throw new Fault('secret-missing', `${name} is neither in ${variableOf(name)} nor in ${fileOf(dataDir, name)}.`)
  }
  const ensureSecret = (name: string, make: () => string) => find(name) ?? keptText(fileOf(dataDir, name), make)
  return { resolveSecret, ensureSecret }
}

/** The master key, made on first use: 32 bytes in base64 at `secret://mortar/master-key`. Throws `master-key-wrong`. */
export const masterKeyOf = ({ ensureSecret }: Secrets): Buffer => {
  const text = ensureSecret('secret://mortar/master-key', () => randomBytes(32).toString('base64'))
  const key = Buffer.from(text.toString(), 'base64')
  if (key.length !== 32) throw new Fault('master-key-wrong')
  return key
}

const partsOf = (name: string): string[] => {
  if (!/^secret:\/\/[A-Za-z0-9][\w.-]*(\/[A-Za-z0-9][\w.-]*)*$/.test(name)) throw new Fault('secret-name-wrong')
  return name.slice('secret://'.length).split('/')
}

const variableOf = (name: string) =>
  `MORTAR_SECRET_${partsOf(name)
    .join('_')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '_')}`

const fileOf = (dataDir: string, name: string) => join(dataDir, 'secrets', ...partsOf(name))

const readSecret = (path: string): string | Buffer | undefined => {
  try {
    const bytes = readFileSync(path)
    return isUtf8(bytes) ? bytes.toString('utf8').replace(/\r?\n$/, '') : bytes
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined
    throw error
  }
}
