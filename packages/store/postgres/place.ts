import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, lstatSync, mkdirSync, readdirSync, realpathSync, rmdirSync, statSync, symlinkSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Fault } from '@mortar/values/issue'
import { readIfThere } from '../files.ts'

/** The unprivileged user a server started by root runs as. */
export interface Owner {
  readonly uid: number
  readonly gid: number
}

/** Where a server's files live. `owner` is undefined when the server runs as the present user. */
export interface Place {
  readonly folder: string
  readonly owner: Owner | undefined
}

const fallbackParent = '/var/lib/mortar'

/**
 * Settles where the server's data lives: `<dataDir>/postgres`. PostgreSQL refuses to run as root, so root hands it to an
 * unprivileged user; if that user cannot enter the data directory (a clone under root's own home), the data goes to
 * /var/lib/mortar and `<dataDir>/postgres` becomes a link to it. Throws `postgres-folder-unreachable`.
 */
export const settlePlace = (dataDir: string, log: (line: string) => void): Place => {
  const wished = join(resolve(dataDir), 'postgres')
  const made = mkdirSync(dirname(wished), { recursive: true })
  if (made) chmodSync(dirname(wished), 0o711)
  if (process.getuid?.() !== 0) {
    mkdirSync(wished, { recursive: true, mode: 0o700 })
    return { folder: realpathSync(wished), owner: undefined }
  }
  const owner = ownerOf(join(wished, 'data')) ?? unprivilegedUser()
  mkdirSync(wished, { recursive: true })
  chmodSync(wished, 0o711)
  if (canEnter(realpathSync(wished), owner)) return { folder: realpathSync(wished), owner }
  return { folder: placeElsewhere(wished, owner, log), owner }
}

/** True when every folder down to `path` lets the owner pass. */
export const canEnter = (path: string, owner: Owner): boolean => {
  const { uid, gid, mode } = statSync(path)
  const passBit = uid === owner.uid ? 0o100 : gid === owner.gid ? 0o010 : 0o001
  if (!(mode & passBit)) return false
  return path === dirname(path) || canEnter(dirname(path), owner)
}

const placeElsewhere = (wished: string, owner: Owner, log: (line: string) => void): string => {
  if (lstatSync(wished).isSymbolicLink() || readdirSync(wished).length > 0)
    throw new Fault(
      'postgres-folder-unreachable',
      `The user with id ${owner.uid} runs PostgreSQL and cannot enter ${wished}. Move the data directory (MORTAR_HOME) to a ` +
        'folder that user can enter, or start Mortar as an ordinary user.',
    )
  const folder = join(fallbackParent, `postgres-${randomBytes(6).toString('hex')}`)
  mkdirSync(folder, { recursive: true })
  for (const path of [fallbackParent, folder]) chmodSync(path, 0o711)
  if (!canEnter(folder, owner)) throw new Fault('postgres-folder-unreachable')
  rmdirSync(wished)
  symlinkSync(folder, wished)
  log(`PostgreSQL cannot enter ${wished} (it does not run as root): its data is in ${folder}`)
  return folder
}

const ownerOf = (path: string): Owner | undefined => {
  const found = statSync(path, { throwIfNoEntry: false })
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined
}

const unprivilegedUser = (): Owner => {
  const known = findUser('mortar') ?? findUser('postgres')
  if (known) return known
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'mortar'])
  const made = findUser('mortar')
  if (made) return made
  throw new Fault(
    'postgres-not-started',
    'PostgreSQL does not run as root, and no user for it could be made: start Mortar as an ordinary user.',
  )
}

const findUser = (name: string): Owner | undefined => {
  const line = readIfThere('/etc/passwd')
    ?.split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}
