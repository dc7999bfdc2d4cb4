import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { day, dayAt } from '@mortar/testkit/days'
import { type SandboxOptions, startSandbox } from './sandbox.ts'

const usage = `Stand-in partners on loopback: a PBM on SFTP, a claims system's REST API, and pharmacies.

  node apps/sandbox/main.ts --home DIR --pgp-public FILE [--client-key FILE] [--password-file FILE] …

  --home DIR                  what the partners keep; made when it is not there
  --pgp-public FILE           Mortar's PGP public key, to which files are encrypted
  --client-key FILE           SSH public key with which user mortar logs in
  --password-file FILE        password with which user mortar logs in
  --client-secret-file FILE   secret of API client mortar; "sandbox" when left out
  --sftp-port N --rest-port N 4122 and 4180 when left out; 0 takes a free one
  --until DATE --seed N       last day and seed of the demo month, on the first start in a home; today and 1
  --claims-port N             stand-in pharmacies send live claims to that port; none do when left out
  --clock INSTANT             pins the partners' clock
  --families N                size of the demo month, on the first start in a home; 400
  --token-seconds N           how long a bearer token lives; 900
  --exit-with-parent          ends when standard input ends

Prints one JSON line with its addresses when it is ready. Ends on SIGTERM, and on SIGINT unless it ends with its parent.`

const { values } = parseArgs({
  options: {
    home: { type: 'string' },
    'pgp-public': { type: 'string' },
    'client-key': { type: 'string' },
    'password-file': { type: 'string' },
    'client-secret-file': { type: 'string' },
    'sftp-port': { type: 'string', default: '4122' },
    'rest-port': { type: 'string', default: '4180' },
    until: { type: 'string' },
    seed: { type: 'string', default: '1' },
    'claims-port': { type: 'string' },
    clock: { type: 'string' },
    families: { type: 'string', default: '400' },
    'token-seconds': { type: 'string', default: '900' },
    'exit-with-parent': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help || values.home === undefined || values['pgp-public'] === undefined) {
  console.log(usage)
  process.exit(values.help ? 0 : 2)
}

const textIn = (path: string): string => readFileSync(path, 'utf8').trim()

const options: SandboxOptions = {
  home: values.home,
  sftpPort: Number(values['sftp-port']),
  restPort: Number(values['rest-port']),
  until: values.until === undefined ? dayAt(new Date(), 'America/New_York') : day(values.until),
  seed: Number(values.seed),
  familyCount: Number(values.families),
  tokenSeconds: Number(values['token-seconds']),
  pgpPublicKey: textIn(values['pgp-public']),
  ...(values['client-key'] !== undefined && { clientPublicKey: textIn(values['client-key']) }),
  ...(values['password-file'] !== undefined && { password: textIn(values['password-file']) }),
  ...(values['client-secret-file'] !== undefined && { clientSecret: textIn(values['client-secret-file']) }),
  ...(values['claims-port'] !== undefined && { claimsPort: Number(values['claims-port']) }),
  ...(values.clock !== undefined && { clockAt: new Date(values.clock) }),
}

const sandbox = await startSandbox(options).catch((error: NodeJS.ErrnoException & { port?: number }) => {
  if (error.code !== 'EADDRINUSE') throw error
  console.error(`port-in-use: Port ${error.port} of the stand-in partners is in use, perhaps by another Mortar's.`)
  process.exit(1)
})
console.log(JSON.stringify({ ready: true, ...sandbox.urls }))

const stop = async () => {
  await sandbox.stop()
  process.exit(0)
}
process.once('SIGTERM', stop)
// With a parent, a Ctrl-C of the terminal is the parent's: it may still have something to deliver.
if (values['exit-with-parent']) {
  process.on('SIGINT', () => {})
  process.stdin.resume().once('end', stop).once('error', stop)
} else process.once('SIGINT', stop)
