import { join } from 'node:path'
import { type DemoMonth, demoMonth } from '@mortar/testkit/month'
import { memberIdOf } from '@mortar/testkit/people'
import type { PlainDate } from '@mortar/values/dates'
import { sandboxClock } from './clock.ts'
import { faultBook } from './faults.ts'
import { type PbmOptions, startPbm } from './pbm/pbm.ts'
import { startPharmacies } from './pharmacy/pharmacies.ts'
import { startRest } from './rest-server.ts'
import { monthSettings } from './settings.ts'
import { openTpa } from './tpa/tpa.ts'

/** How the stand-in partners are set up. Ports: 0 takes any free one. */
export interface SandboxOptions {
  /** Folder for everything the partners keep. */
  readonly home: string
  readonly sftpPort: number
  readonly restPort: number
  /** Last day of the demo month, and its seed. Those of the first start in a home hold for ever. */
  readonly until: PlainDate
  readonly seed: number
  /** Mortar's PGP public key, armored: what the PBM encrypts to. */
  readonly pgpPublicKey: string
  /** The SFTP client `mortar` may log in with this SSH public key, or with this password. */
  readonly clientPublicKey?: string
  readonly password?: string
  /** Secret of the API client `mortar`; `sandbox` unless told. */
  readonly clientSecret?: string
  /** How long a bearer token lives; 900 unless told. */
  readonly tokenSeconds?: number
  /** Pins the partners' clock at the start. */
  readonly clockAt?: Date
  /** Size of the demo month; 400 families unless told. */
  readonly familyCount?: number
  /** Port of this machine to which stand-in pharmacies send live claims; none do when left out. */
  readonly claimsPort?: number
}

/** Running stand-in partners. */
export interface Sandbox {
  readonly urls: {
    /** `sftp://mortar@127.0.0.1:4122` */
    readonly sftp: string
    /** `http://127.0.0.1:4180/v2` */
    readonly rest: string
    /** `http://127.0.0.1:4180/_sandbox` */
    readonly control: string
  }
  readonly sftpPort: number
  readonly restPort: number
  readonly month: DemoMonth
  stop(): Promise<void>
}

// By then the hub has read the members, and a person can follow what comes.
const pharmacyPace = { firstAfterMs: 40_000, everyMs: 4_000 }

/** Starts the PBM's SFTP server and the TPA's API over one home; what they held before is there again. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { home, until, seed, familyCount, clockAt } = options
  const settings = await monthSettings(home, { until, seed, ...(familyCount !== undefined && { familyCount }) })
  const month = demoMonth(settings)
  const clock = sandboxClock(clockAt)
  const faults = faultBook(settings.seed)
  const tpa = await openTpa({
    folder: join(home, 'north-tpa'),
    roster: month.roster.versions,
    client: { clientId: 'mortar', clientSecret: options.clientSecret ?? 'sandbox' },
    tokenSeconds: options.tokenSeconds ?? 900,
    clock,
    faults,
  })
  const people = () => month.people.filter((person) => tpa.members().has(memberIdOf(person)))
  const pbm = await startPbm({ ...pbmOptions(options), files: month.files, people, seed: settings.seed, clock, faults })
  const stores =
    options.claimsPort === undefined
      ? undefined
      : startPharmacies({ port: options.claimsPort, people, clock, ...pharmacyPace })
  const controlled = {
    clock,
    faults,
    drop: pbm.drop,
    sendDue: pbm.sendDue,
    pbmRoot: pbm.root,
    claimFile: tpa.claimFile,
  }
  const rest = await startRest({ port: options.restPort, tpa, controlled })
  const site = `http://127.0.0.1:${rest.port}`
  return {
    urls: { sftp: `sftp://mortar@127.0.0.1:${pbm.port}`, rest: `${site}/v2`, control: `${site}/_sandbox` },
    sftpPort: pbm.port,
    restPort: rest.port,
    month,
    stop: async () => {
      await Promise.all([rest.stop(), pbm.stop(), stores?.stop()])
      await tpa.close()
    },
  }
}

const pbmOptions = (options: SandboxOptions): Pick<PbmOptions, 'home' | 'port' | 'login' | 'pgpPublicKey'> => ({
  home: options.home,
  port: options.sftpPort,
  pgpPublicKey: options.pgpPublicKey,
  login: {
    username: 'mortar',
    ...(options.password !== undefined && { password: options.password }),
    ...(options.clientPublicKey !== undefined && { publicKey: options.clientPublicKey }),
  },
})
