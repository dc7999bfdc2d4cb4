import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = resolve(import.meta.dirname, '../packages/wire/x12')
const empty = mkdtempSync(join(tmpdir(), 'mortar-x12-package-'))
afterAll(() => rmSync(empty, { recursive: true }))

const run = (program: string, args: readonly string[], cwd: string): string =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

test('the package installs into an empty folder, alone, and finds what is wrong as its page says', () => {
  run('npm', ['pack', '--pack-destination', empty], folder)
  writeFileSync(join(empty, 'package.json'), '{ "private": true }')
  run('npm', ['install', '--offline', '--no-audit', './mortar-x12-0.1.0.tgz'], empty)
  const page = readFileSync(join(folder, 'README.md'), 'utf8')
  const example = page.match(/```js\n(.*?)```/s)?.[1] ?? ''
  const file = join(folder, 'samples/invalid/835-e02-claim-out-of-balance.edi')
  writeFileSync(join(empty, 'check.mjs'), example.replace("'claims.edi'", JSON.stringify(file)))
  const printed = run(process.execPath, ['check.mjs'], empty)
  expect(printed).toContain('3 x12-balance-claim 17 CLP')
  expect(printed.trim().split('\n').at(-1)).toBe('false')
})
