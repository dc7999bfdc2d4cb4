import type { Site } from '@mortar/canonical/site/site'
import type { Tx } from '@mortar/store/read/tx'
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Logger } from 'pino'
import type { Accounts } from './accounts.ts'
import type { Changes } from './changes.ts'
import type { Desk } from './desk.ts'
import type { Metrics } from './metrics.ts'

/** The Fastify application with zod schemas: what every route file adds its one URL to. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>

/** A site as it was applied last for a tenant. */
export interface AppliedSite {
  readonly siteVersion: string
  readonly appliedAt: string
  readonly site: Site
}

/** All that routes need. `main.ts` fills it; nothing of it is reached before a request comes. */
export interface Deps {
  /** Runs reads of one tenant in one transaction; the walls of the database hold them to that tenant. */
  readonly read: <Result>(tenantId: string, work: (tx: Tx) => Promise<Result>) => Promise<Result>
  /** What a person may set in motion. */
  readonly desk: Desk
  readonly accounts: Accounts
  /** The site in force; undefined while none was applied. */
  readonly siteOf: (tenantId: string) => Promise<AppliedSite | undefined>
  readonly changes: Changes
  readonly metrics: Metrics
  /** Answers when the database answers; throws when it does not. */
  readonly ready: () => Promise<void>
  readonly now: () => Date
  /** Bearer token that opens /metrics without a session; none when undefined. */
  readonly metricsToken: string | undefined
  /** `https://…` address under which people reach the hub, when a proxy stands before it. */
  readonly publicUrl: string | undefined
  /** Folder of the built console. */
  readonly consoleFolder: string
  /** Codes, positions and times only. */
  readonly log: Logger
}
