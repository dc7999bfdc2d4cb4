import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { sh } from './sh.ts'

const folder = resolve(import.meta.dirname, '../apps/console')
const stampFile = join(folder, 'dist/.source')

/** Builds the console unless what is built was made of the very same sources. */
export const buildConsole = (): void => {
  const stamp = sourceHash()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  sh('npx', ['vite', 'build', folder, '--logLevel', 'warn'])
  writeFileSync(stampFile, stamp)
}

const sourceHash = (): string => {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\/(dist|node_modules)\//.test(path))
  for (const path of files.sort()) hash.update(path.slice(folder.length)).update(readFileSync(path))
  return hash.digest('hex')
}
