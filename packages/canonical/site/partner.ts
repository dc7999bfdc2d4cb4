import { z } from 'zod'
import { day, slug } from './duration.ts'

/** `partner.yml`: who an organization we exchange with is. */
export const partnerFile = z.strictObject({
  partner: slug,
  kind: z.enum(['pbm', 'tpa', 'plan', 'employer', 'pharmacy', 'clearinghouse', 'other']),
  name: z.string().min(1),
  status: z.enum(['draft', 'test', 'parallel', 'production', 'paused', 'retired']),
  /** IANA zone in which the partner's due times are meant. */
  timezone: z.string().refine(isTimeZone, 'not an IANA time zone'),
  /** Path of a calendar below `partners/`, for example `_shared/calendars/us-bank.yml`. */
  calendar: z.string().optional(),
  ids: z.record(z.string(), z.string()).default({}),
  contacts: z
    .array(
      z.strictObject({ role: z.string(), name: z.string(), email: z.email(), reply_within: z.string().optional() }),
    )
    .default([]),
  agreement: z
    .strictObject({ baa_signed: day.optional(), spec_version: z.string().optional(), effective: day.optional() })
    .optional(),
})

/** A partner as its folder says. */
export type PartnerFile = z.infer<typeof partnerFile>

/** `_shared/calendars/<name>.yml`: days on which nothing is expected. */
export const calendarFile = z.strictObject({
  calendar: slug,
  source: z.string(),
  holidays: z.array(z.strictObject({ on: day, name: z.string() })),
})

/** A calendar of holidays. */
export type CalendarFile = z.infer<typeof calendarFile>

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name })
    return true
  } catch {
    return false
  }
}
