import { z } from 'zod'
import { day, duration, secretName } from './duration.ts'

const hostKey = z.strictObject({
  fingerprint: z
    .string()
    .regex(/^SHA256:[A-Za-z0-9+/]{43}$/, 'write a host key as SHA256: and 43 characters')
    .describe('As OpenSSH prints it: `SHA256:` and 43 characters.'),
  valid_from: day.describe('First day it is trusted.'),
  valid_to: day.optional().describe('Last day; left out: until it is taken out.'),
})

const retry = z
  .strictObject({
    max_attempts: z.number().int().min(1).max(50).default(8).describe('How often in all.'),
    base: duration.prefault('500ms').describe('The longest first wait; it doubles with each further one.'),
    cap: duration.prefault('60s').describe('No wait is longer, unless they ask for it.'),
  })
  .prefault({})
  .describe('How what failed for a moment is tried again.')

const shared = { retry, timeout: duration.prefault('30s').describe('How long one step may take.') }

const paths = z
  .strictObject({
    in: z.string().optional().describe('The folder that files for us lie in.'),
    in_archive: z.string().optional().describe('Where they are moved once they are worked; left out: they stay.'),
    out: z.string().optional().describe('The folder that our files go to.'),
    out_tmp_suffix: z.string().default('.part').describe('Behind the name of a file while it is written.'),
  })
  .describe('Folders on their side.')

const sftp = z.strictObject({
  protocol: z.literal('sftp'),
  host: z.string().describe('Name or address of their server.'),
  port: z.number().int().default(22).describe('Its port.'),
  username: z.string().describe('Who we are there.'),
  auth: z
    .union([
      z.strictObject({
        private_key: secretName.describe('Our SSH key.'),
        passphrase: secretName.optional().describe('What it is locked with.'),
      }),
      z.strictObject({ password: secretName.describe('Our password, where they take no keys.') }),
    ])
    .describe('How we prove it.'),
  host_keys: z
    .array(hostKey)
    .min(1)
    .describe('Their keys; several at once, so that a change of key is planned and never an outage.'),
  paths,
  ...shared,
})

const folder = z.strictObject({
  protocol: z.literal('folder'),
  root: z.string().describe('The folder that the paths are below.'),
  paths,
  ...shared,
})

const http = z.strictObject({
  protocol: z.literal('http'),
  base_url: z.url().describe('What the paths of feeds are below.'),
  auth: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('none') }),
      z.strictObject({ type: z.literal('bearer'), token: secretName.describe('The token.') }),
      z.strictObject({
        type: z.literal('api_key'),
        header: z
          .string()
          .regex(/^(?!authorization$)[A-Za-z0-9!#$%&'*+.^_`|~-]+$/i, 'write the name of a header, as X-Api-Key')
          .default('X-Api-Key')
          .describe('The header that carries the key; `authorization` is for the other kinds.'),
        key: secretName.describe('The key.'),
      }),
      z.strictObject({
        type: z.literal('basic'),
        username: z.string().describe('Who we are there.'),
        password: secretName.describe('Our password.'),
      }),
      z.strictObject({
        type: z.literal('oauth2_client_credentials'),
        token_url: z.string().describe('Where tokens are given.'),
        client_id: z.string().describe('Who we are there.'),
        client_secret: secretName.describe('What proves it.'),
      }),
    ])
    .describe('How we prove who we are.'),
  rate_limit: z
    .strictObject({
      rps: z.number().positive().describe('Calls a second.'),
      burst: z.number().int().positive().describe('Calls at once after a rest.'),
    })
    .optional()
    .describe('How fast they let us call.'),
  concurrency: z.number().int().min(1).max(64).default(8).describe('How many members’ rows are sent at the same time.'),
  breaker: z
    .strictObject({
      open_after: z.number().int().min(1).default(5).describe('Failures in a row before calls stop.'),
      half_open_after: duration.prefault('10s').describe('How long until one call tries again.'),
    })
    .prefault({})
    .describe('Stops calling a partner that fails.'),
  ...shared,
})

/** One way to reach a partner. */
export const connection = z.discriminatedUnion('protocol', [sftp, folder, http])

/** `connection.yml`: one connection per environment of ours; `use` names the one in force. */
export const connectionFile = z.strictObject({
  use: z.string().default('test').describe('Which of the environments is in force.'),
  environments: z.record(z.string(), connection).describe('Ways to reach the partner, by the names we give them.'),
})

export type ConnectionFile = z.infer<typeof connectionFile>
export type Connection = z.infer<typeof connection>

/** `keys.yml`: PGP keys, ours and theirs, each with the days between which it is used. */
export const keysFile = z.strictObject({
  ours: z
    .array(
      z.strictObject({
        id: z.string().describe('What we call it.'),
        secret: secretName.describe('The private key, armored.'),
        fingerprint: z.string().optional().describe('What its fingerprint must be.'),
        decrypt_from: day.describe('First day on which files are decrypted with it.'),
        decrypt_to: day.optional().describe('Last day.'),
      }),
    )
    .default([])
    .describe('Our keys: files to us are encrypted to them.'),
  theirs: z
    .array(
      z.strictObject({
        id: z.string().describe('What we call it.'),
        file: z.string().describe('The public key, armored, a file of the partner’s folder.'),
        fingerprint: z.string().optional().describe('What its fingerprint must be.'),
        from: day.describe('First day on which its signatures are taken.'),
        to: day.optional().describe('Last day.'),
      }),
    )
    .default([])
    .describe('Their keys: files from them are signed with them.'),
  sign_outbound_with: z
    .string()
    .optional()
    .describe('Which of ours is agreed to sign what we send. Kept, and not used yet: files we send are not signed.'),
  alarm_days_before_expiry: z
    .array(z.number().int())
    .default([60, 30, 14, 7, 1])
    .describe('How many days before a key ends the alarm begins: the largest counts.'),
})

export type KeysFile = z.infer<typeof keysFile>
