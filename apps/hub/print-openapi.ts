import { buildApp } from './app.ts'
import type { Deps } from './deps.ts'

// No route runs here, so nothing of what routes need is reached: the contract alone is printed.
const app = await buildApp({} as Deps)
await app.ready()
process.stdout.write(`${JSON.stringify(app.swagger(), null, 2)}\n`)
