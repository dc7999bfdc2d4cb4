import { z } from 'zod'

const milliseconds = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** A length of time as people write it: `500ms`, `30s`, `90m`, `4h`, `3d`; parsed to milliseconds. */
export const duration = z
  .string()
  .regex(/^\d+(ms|s|m|h|d)$/, 'write a duration as 500ms, 30s, 90m, 4h or 3d')
  .transform((text) => {
    const unit = text.replace(/\d+/, '') as keyof typeof milliseconds
    return Number.parseInt(text, 10) * milliseconds[unit]
  })

/** A size as people write it: `200MB`, `4GB`; parsed to bytes (powers of 1,000). */
export const size = z
  .string()
  .regex(/^\d+(KB|MB|GB)$/, 'write a size as 500KB, 200MB or 4GB')
  .transform((text) => Number.parseInt(text, 10) * { KB: 1e3, MB: 1e6, GB: 1e9 }[text.slice(-2) as 'KB' | 'MB' | 'GB'])

/** A calendar day, CCYY-MM-DD. YAML may have read it as text. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day as 2026-01-31')

/** The name of a secret; never its value. */
export const secretName = z
  .string()
  .regex(/^secret:\/\/[a-z0-9][a-z0-9/_-]*$/, 'write a secret as secret://partner/name')

/** A name of a folder or file of a site. */
export const slug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'use small letters, digits and hyphens')
