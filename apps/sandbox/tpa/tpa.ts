import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { membersAt, type RosterVersion } from '@mortar/testkit/roster'
import type { TpaMember } from '@mortar/testkit/tpa-member'
import type { FastifyInstance } from 'fastify'
import type { SandboxClock } from '../clock.ts'
import type { FaultBook } from '../faults.ts'
import { openJsonLog } from '../json-log.ts'
import { type ClaimBook, claimBook, type HeldClaim } from './claims.ts'
import { claimRoutes } from './claims-api.ts'
import { memberRoutes } from './members-api.ts'
import { errors, faultsBefore } from './rest-faults.ts'
import { tokenRoute } from './token-api.ts'
import { type ClientCredentials, type TokenDesk, tokenDesk } from './tokens.ts'

/** The stand-in claims system: what its routes work with. */
export interface Tpa {
  readonly claims: ClaimBook
  /** Members as the claims system shows them now, by member id. */
  members(): ReadonlyMap<string, TpaMember>
  readonly tokens: TokenDesk
  readonly clock: SandboxClock
  readonly faults: FaultBook
  /** File with every claim taken, one JSON line each. */
  readonly claimFile: string
  close(): Promise<void>
}

/** What `openTpa` needs. */
export interface TpaOptions {
  readonly folder: string
  readonly roster: readonly RosterVersion[]
  readonly client: ClientCredentials
  readonly tokenSeconds: number
  readonly clock: SandboxClock
  readonly faults: FaultBook
}

/** Opens the claims system over its folder; claims taken before are there again. */
export async function openTpa({ folder, roster, client, tokenSeconds, clock, faults }: TpaOptions): Promise<Tpa> {
  await mkdir(folder, { recursive: true })
  const claimFile = join(folder, 'claims.ndjson')
  const { entries, log } = await openJsonLog<HeldClaim>(claimFile)
  return {
    claims: claimBook(entries, log),
    members: shownMembers(roster, clock),
    tokens: tokenDesk(client, tokenSeconds),
    clock,
    faults,
    claimFile,
    close: () => log.close(),
  }
}

/** The members change only when a version comes due, so they are put together anew only then. */
function shownMembers(roster: readonly RosterVersion[], clock: SandboxClock): () => ReadonlyMap<string, TpaMember> {
  let due = -1
  let members: ReadonlyMap<string, TpaMember> = new Map()
  return () => {
    const now = clock.now().toISOString()
    const dueNow = roster.findLastIndex((version) => version.revealedAt <= now)
    if (dueNow !== due) members = membersAt(roster, now)
    due = dueNow
    return members
  }
}

/** The API under `/v2`. Everything but the token route wants a bearer token. */
export function tpaRoutes(app: FastifyInstance, tpa: Tpa) {
  faultsBefore(app, tpa.faults, tpa.tokens)
  app.setErrorHandler<Error & { statusCode?: number; validation?: { instancePath: string; message?: string }[] }>(
    (error, _request, reply) => {
      const [first] = error.validation ?? []
      if (first)
        return reply.code(400).send(errors('INVALID', first.message ?? 'not valid', first.instancePath.slice(1)))
      return reply.code(error.statusCode ?? 500).send(errors('INTERNAL', error.message))
    },
  )
  tokenRoute(app, tpa.tokens)
  app.register(async (guarded) => {
    guarded.addHook('onRequest', async (request, reply) => {
      const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
      if (token !== undefined && tpa.tokens.isGood(token)) return
      return reply.code(401).header('www-authenticate', 'Bearer').send(errors('UNAUTHORIZED', 'Ask for a token.'))
    })
    memberRoutes(guarded, tpa)
    claimRoutes(guarded, tpa)
  })
}
