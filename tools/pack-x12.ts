import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { sh } from './sh.ts'

// Run by `npm pack` in packages/wire/x12: writes plain JavaScript with types to its dist/. What the package takes from
// `values` is compiled along and named by its relative path, so that the package has no dependency.

const folder = resolve(import.meta.dirname, '../packages/wire/x12')
const dist = join(folder, 'dist')

rmSync(dist, { recursive: true, force: true })
sh('tsc', ['-p', join(folder, 'tsconfig.pack.json')])
for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  if (!/\.(js|d\.ts)$/.test(name)) continue
  const path = join(dist, name)
  const text = readFileSync(path, 'utf8')
  const own = text.replace(/'@mortar\/values\/([^']+)'/g, (_, module: string) => `'${valuesFrom(path, module)}'`)
  // In declarations the compiler leaves the extension as it was written.
  writeFileSync(path, own.replace(/from '(\.[^']+)\.ts'/g, "from '$1.js'"))
}

function valuesFrom(path: string, module: string): string {
  const from = relative(dirname(path), join(dist, 'values', `${module}.js`))
  return from.startsWith('.') ? from : `./${from}`
}
