import { z } from 'zod'
import { day, duration, secretName } from './duration.ts'

const hostKey = z.strictObject({
  fingerprint: z.string().regex(/^SHA256:[A-Za-z0-9+/]{43}$/, 'write a host key as SHA256: and 43 characters'),
  valid_from: day,
  valid_to: day.optional(),
})

const retry = z
  .strictObject({
    max_attempts: z.number().int().min(1).max(50).default(8),
    base: duration.default(500),
    cap: duration.default(60_000),
  })
  .prefault({})

const shared = { retry, timeout: duration.default(30_000) }

const sftp = z.strictObject({
  protocol: z.literal('sftp'),
  host: z.string(),
  port: z.number().int().default(22),
  username: z.string(),
  auth: z.union([
    z.strictObject({ private_key: secretName, passphrase: secretName.optional() }),
    z.strictObject({ password: secretName }),
  ]),
  /** Several at once, so that a change of host key is planned and never an outage. */
  host_keys: z.array(hostKey).min(1),
  paths: z.strictObject({
    in: z.string().optional(),
    in_archive: z.string().optional(),
    out: z.string().optional(),
    out_tmp_suffix: z.string().default('.part'),
  }),
  ...shared,
})

const folder = z.strictObject({
  protocol: z.literal('folder'),
  root: z.string(),
  paths: z.strictObject({
    in: z.string().optional(),
    in_archive: z.string().optional(),
    out: z.string().optional(),
    out_tmp_suffix: z.string().default('.part'),
  }),
  ...shared,
})

const http = z.strictObject({
  protocol: z.literal('http'),
  base_url: z.url(),
  auth: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('none') }),
    z.strictObject({ type: z.literal('bearer'), token: secretName }),
    z.strictObject({
      type: z.literal('api_key'),
      /** The header that carries the key. `authorization` is for the other kinds. */
      header: z
        .string()
        .regex(/^(?!authorization$)[A-Za-z0-9!#$%&'*+.^_`|~-]+$/i, 'write the name of a header, as X-Api-Key')
        .default('X-Api-Key'),
      key: secretName,
    }),
    z.strictObject({ type: z.literal('basic'), username: z.string(), password: secretName }),
    z.strictObject({
      type: z.literal('oauth2_client_credentials'),
      token_url: z.string(),
      client_id: z.string(),
      client_secret: secretName,
    }),
  ]),
  rate_limit: z.strictObject({ rps: z.number().positive(), burst: z.number().int().positive() }).optional(),
  /** How many members' chains are sent at the same time. */
  concurrency: z.number().int().min(1).max(64).default(8),
  breaker: z
    .strictObject({ open_after: z.number().int().min(1).default(5), half_open_after: duration.default(10_000) })
    .prefault({}),
  ...shared,
})

/** One way to reach a partner. */
export const connection = z.discriminatedUnion('protocol', [sftp, folder, http])

/** `connection.yml`: one connection per environment of ours; `use` names the one in force. */
export const connectionFile = z.strictObject({
  use: z.string().default('test'),
  environments: z.record(z.string(), connection),
})

export type ConnectionFile = z.infer<typeof connectionFile>
export type Connection = z.infer<typeof connection>

/** `keys.yml`: PGP keys, ours and theirs, each with the days between which it is used. */
export const keysFile = z.strictObject({
  ours: z
    .array(
      z.strictObject({
        id: z.string(),
        secret: secretName,
        fingerprint: z.string().optional(),
        decrypt_from: day,
        decrypt_to: day.optional(),
      }),
    )
    .default([]),
  theirs: z
    .array(
      z.strictObject({
        id: z.string(),
        file: z.string(),
        fingerprint: z.string().optional(),
        from: day,
        to: day.optional(),
      }),
    )
    .default([]),
  sign_outbound_with: z.string().optional(),
  alarm_days_before_expiry: z.array(z.number().int()).default([60, 30, 14, 7, 1]),
})

export type KeysFile = z.infer<typeof keysFile>
