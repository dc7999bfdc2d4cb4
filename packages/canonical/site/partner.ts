import { z } from 'zod'
import { day, slug } from './duration.ts'

/** `partner.yml`: who an organization we exchange with is. */
export const partnerFile = z.strictObject({
  partner: slug.describe('Its name, that of its folder.'),
  kind: z.enum(['pbm', 'tpa', 'plan', 'employer', 'pharmacy', 'clearinghouse', 'other']).describe('What it is.'),
  name: z.string().min(1).describe('What people call it.'),
  status: z
    .enum(['draft', 'test', 'parallel', 'production', 'paused', 'retired'])
    .describe('How far the work with it is.'),
  timezone: z
    .string()
    .refine(isTimeZone, 'not an IANA time zone')
    .describe('IANA zone in which its due times are meant.'),
  calendar: z
    .string()
    .optional()
    .describe('Path of its calendar of holidays below `partners/`, as `_shared/calendars/us-bank.yml`.'),
  ids: z.record(z.string(), z.string()).default({}).describe('What others know it by, by the kind of id.'),
  contacts: z
    .array(
      z.strictObject({
        role: z.string().describe('What for.'),
        name: z.string().describe('Who.'),
        email: z.email().describe('How to reach them.'),
        reply_within: z.string().optional().describe('How soon they answer, as agreed.'),
      }),
    )
    .default([])
    .describe('Whom to ask when something is wrong.'),
  agreement: z
    .strictObject({
      baa_signed: day.optional().describe('When the business associate agreement was signed.'),
      spec_version: z.string().optional().describe('Which version of their specification we work by.'),
      effective: day.optional().describe('Since when.'),
    })
    .optional()
    .describe('What was agreed.'),
})

/** A partner as its folder says. */
export type PartnerFile = z.infer<typeof partnerFile>

/** `_shared/calendars/<name>.yml`: days on which nothing is expected. */
export const calendarFile = z.strictObject({
  calendar: slug.describe('Its name, that of its file.'),
  source: z.string().describe('Who says that these are holidays.'),
  holidays: z
    .array(z.strictObject({ on: day.describe('The day.'), name: z.string().describe('What it is.') }))
    .describe('Days on which nothing is expected.'),
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
