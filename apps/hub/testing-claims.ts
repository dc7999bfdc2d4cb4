import type { ClaimListeners } from '@mortar/journeys/claim-listeners'
import type { OpenHome } from '@mortar/journeys/open-ground'
import { secretProvider } from '@mortar/store/secrets'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import { startClaims } from './claims.ts'
import type { TestHub } from './testing.ts'

/** Takes claims in on the database of a test hub, as a process with that role does, at any free ports. */
export const takeClaims = ({ db, ground }: TestHub): Promise<ClaimListeners> => {
  const secrets = secretProvider({ dataDir: '/nonexistent', env: {} })
  const home = { db, groundOf: () => ground, secrets } as unknown as OpenHome
  const options = { tenantId: 'demo', tcpPort: 0, httpPort: 0 }
  return startClaims({ home, log: pino({ level: 'silent' }), registry: new Registry(), options })
}
