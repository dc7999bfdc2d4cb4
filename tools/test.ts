import { buildConsole } from './build-console.ts'
import { sh } from './sh.ts'

// `npm test`: types, style, unused code, then every test, the browser's among them. `npm test -- FILE…` runs some tests only.
const only = process.argv.slice(2)
if (only.length === 0) {
  sh('npx', ['tsc', '--noEmit'])
  sh('npx', ['tsc', '-p', 'apps/console', '--noEmit'])
  sh('npx', ['biome', 'check', '.'])
  sh('npx', ['knip'])
}
buildConsole()
sh('npx', ['vitest', 'run', ...only])
