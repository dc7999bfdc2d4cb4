import { buildConsole } from './build-console.ts'

// `npm start [SITE]`: the demo site unless another is named. In this very process, so that signals and exit code are the hub's own.
buildConsole()
const [site = 'sites/demo', ...rest] = process.argv.slice(2)
process.argv.splice(2, Infinity, 'start', site, ...rest)
await import('../apps/cli/main.ts')
