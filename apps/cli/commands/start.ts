import { join } from 'node:path'
import { startHub } from '@mortar/hub/main'
import { applySite } from '@mortar/journeys/apply'
import { type FramingName, framings } from '@mortar/journeys/claim-listeners'
import { homeOf, openHome } from '@mortar/journeys/open-ground'
import { busyPort, portOf } from '../ports.ts'
import { rolesOf } from '../roles.ts'
import { sandboxSecrets } from '../sandbox-secrets.ts'
import { siteFolderOf } from '../site-folder.ts'
import { startSandboxProcess } from '../start-sandbox.ts'
import { tellIssues } from '../tell.ts'
import { type Command, readArgs, UsageError } from '../usage.ts'

const webPort = 4100
/** Health and figures of a process that only takes claims. */
const watchPort = 4103

const isFraming = (name: string): name is FramingName => name in framings

/** `mortar start [SITE]`: applies the site and runs the hub until it is told to end. */
export const start: Command = {
  name: 'start',
  usage:
    'start [SITE] [--port 4100] [--host 127.0.0.1] [--roles web,worker,claims] [--claims-tcp 4101] [--claims-http 4102]',
  describes: 'apply a site and run the hub',
  run: async (args) => {
    const { positionals, values } = readArgs(args, {
      port: { type: 'string' },
      host: { type: 'string', default: '127.0.0.1' },
      roles: { type: 'string' },
      'claims-tcp': { type: 'string', default: '4101' },
      'claims-http': { type: 'string', default: '4102' },
      'claims-framing': { type: 'string', default: 'length2' },
      'claims-tls': { type: 'boolean', default: false },
      tenant: { type: 'string' },
    })
    const framing = values['claims-framing']
    if (!isFraming(framing)) throw new UsageError(`Framings are ${Object.keys(framings).join(', ')}.`)
    const folder = positionals[0] ? await siteFolderOf(positionals[0]) : undefined
    const { host, 'claims-tls': tls } = values
    const roles = rolesOf(values.roles, { hasPlans: (folder?.site?.plans.length ?? 0) > 0, host, tls })
    const ports = {
      port: portOf('port', values.port ?? String(roles.includes('web') ? webPort : watchPort)),
      'claims-tcp': portOf('claims-tcp', values['claims-tcp']),
      'claims-http': portOf('claims-http', values['claims-http']),
    }
    // The stand-in pharmacies speak plainly, two bytes of length before each message.
    const isPlain = roles.includes('claims') && ports['claims-tcp'] > 0 && framing === 'length2' && !tls
    const pharmacyPort = isPlain ? ports['claims-tcp'] : undefined
    if (folder && (folder.issues.length > 0 || !folder.site)) return tellIssues(folder.issues, false)
    // Ended last to first, also when one of them does not start: what was opened before would keep the process alive.
    await using opened = new AsyncDisposableStack()
    const home = await openHome(homeOf(process.env))
    opened.defer(() => home.stop())
    if (folder) await applySite(home.db, folder, { actor: 'cli', now: new Date() })
    const sandbox = folder?.site?.file.sandbox
    const partners =
      sandbox &&
      (await startSandboxProcess({
        home: home.home.dataDir,
        seed: sandbox.seed,
        files: await sandboxSecrets(home.secrets, join(home.home.dataDir, 'sandbox')),
        claimsPort: pharmacyPort,
      }))
    if (partners) opened.defer(partners.stop)
    const hub = await startHub({
      home,
      host,
      port: ports.port,
      roles,
      claims: {
        tenantId: values.tenant ?? folder?.site?.file.tenant,
        host,
        tcpPort: ports['claims-tcp'],
        httpPort: ports['claims-http'],
        framing,
        tls,
      },
    }).catch((error: unknown) => Promise.reject(busyPort(error, ports)))
    opened.defer(() => hub.stop())
    console.log(hub.url ? `\n  Mortar is at ${hub.url}` : '')
    if (hub.claims)
      console.log(`  Claims are taken at tcp ${hub.claims.tcpPort} (${framing}) and http ${hub.claims.httpPort}/claims`)
    if (hub.watchUrl && !hub.url) console.log(`  Health and metrics are at ${hub.watchUrl}`)
    for (const { email, password } of hub.newAdmins)
      console.log(`  Sign in as ${email} with ${password}   (shown this once)`)
    console.log(`  Site ${folder?.site?.file.name ?? 'as applied before'}; press Ctrl-C to end.\n`)
    await toldToEnd()
    console.log('Ending: running work stops at its next safe place …')
    home.endWork()
    return 0
  },
}

/** Waits for Ctrl-C or SIGTERM. It goes on listening: npm passes on a Ctrl-C that the terminal sends as well, and the second must not cut the end short. */
const toldToEnd = () =>
  new Promise<void>((resolve) => {
    process.on('SIGINT', resolve)
    process.on('SIGTERM', resolve)
  })
