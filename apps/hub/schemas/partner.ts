import { z } from 'zod'
import { count, day, instant, issue } from './common.ts'
import { columnSource } from './lens.ts'
import { runSummary } from './run.ts'
import { slot } from './today.ts'

export const feedName = z
  .object({ feedId: z.string(), direction: z.enum(['in', 'out']), describes: z.string() })
  .meta({ id: 'FeedName' })

export const partnerSummary = z
  .object({
    partnerId: z.string(),
    name: z.string(),
    kind: z.string(),
    status: z.string(),
    timezone: z.string(),
    protocol: z.string(),
    feeds: z.array(feedName),
    keysExpiringInDays: z.number().int().nullable().describe('Days until the next key of this partner ends.'),
  })
  .meta({ id: 'PartnerSummary' })

const window = { validFrom: day, validTo: day.nullable(), daysLeft: z.number().int().nullable() }

/** `open` while deliveries to the partner wait because it fails; an alarm tells the same. */
export const breaker = z
  .object({ state: z.enum(['closed', 'open']), since: instant.nullable(), code: z.string().nullable() })
  .meta({ id: 'Breaker' })

export const partner = partnerSummary
  .extend({
    ids: z.record(z.string(), z.string()),
    contacts: z.array(
      z.object({ role: z.string(), name: z.string(), email: z.string(), replyWithin: z.string().nullable() }),
    ),
    agreement: z
      .object({ baaSigned: day.nullable(), specVersion: z.string().nullable(), effective: day.nullable() })
      .nullable(),
    connection: z
      .object({
        protocol: z.string(),
        address: z.string().describe('Host and port, folder, or base URL.'),
        auth: z.string().describe('How we sign in there, in words.'),
        secrets: z.array(z.string()).describe('Names only, never values.'),
        paths: z.record(z.string(), z.string()),
        timeoutMs: count,
        retry: z.object({ maxAttempts: count, baseMs: count, capMs: count }),
        rateLimitPerSecond: z.number().nullable(),
        concurrency: count.nullable(),
      })
      .describe('The connection in force.'),
    hostKeys: z.array(z.object({ fingerprint: z.string(), ...window })),
    pgpKeys: z.array(
      z.object({ id: z.string(), whose: z.enum(['ours', 'theirs']), fingerprint: z.string().nullable(), ...window }),
    ),
    calendar: z
      .object({
        name: z.string(),
        source: z.string(),
        holidays: z.array(z.object({ on: day, name: z.string() })),
      })
      .nullable(),
    breaker,
    issues: z.array(issue),
  })
  .meta({ id: 'Partner' })

const canonicalColumn = z.object({
  name: z.string(),
  kind: z.string(),
  required: z.boolean(),
  describes: z.string(),
  from: z.array(columnSource).describe('Where the map takes it from; empty when the map does not fill it.'),
})

const csv = z.object({
  path: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.record(z.string(), z.string())),
})

/** One feed as its folder says, with what it did lately. */
export const feed = z
  .object({
    feedId: z.string(),
    partnerId: z.string(),
    partnerName: z.string(),
    direction: z.enum(['in', 'out']),
    describes: z.string(),
    path: z.string(),
    mapVersion: z.string(),
    settings: z
      .record(z.string(), z.unknown())
      .describe('feed.yml as read: durations in milliseconds, sizes in bytes.'),
    layout: csv.nullable(),
    maps: z.array(z.object({ name: z.string(), path: z.string(), sql: z.string(), columns: z.array(canonicalColumn) })),
    checks: z.array(
      z.object({
        id: z.string(),
        noun: z.string(),
        severity: z.enum(['reject', 'warn']),
        message: z.string(),
        column: z.string().nullable(),
        where: z.string(),
      }),
    ),
    crosswalks: z.array(csv.extend({ name: z.string() })),
    cases: z.array(z.object({ name: z.string(), files: z.array(z.string()) })),
    runs: z.array(runSummary).describe('The latest 20.'),
    slots: z.array(slot).describe('Expected files: the last 60 slots, oldest first.'),
  })
  .meta({ id: 'Feed' })
