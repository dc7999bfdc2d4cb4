import { buildConsole } from './build-console.ts'
import { sh } from './sh.ts'

// `npm start [SITE]`: the demo site unless another is named.
buildConsole()
const [site = 'sites/demo', ...rest] = process.argv.slice(2)
sh(process.execPath, ['apps/cli/main.ts', 'start', site, ...rest])
