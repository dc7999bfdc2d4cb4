import { launchPostgres } from './launch.ts'

// A process that starts a server and lives until it is killed, for launch.test.ts.

const server = await launchPostgres({ dataDir: process.argv[2] ?? '' })
console.log(server.url)
setInterval(() => {}, 1_000)
