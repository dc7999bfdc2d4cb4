import type { Partner } from '@mortar/canonical/site/site'
import { partnerOf } from '@mortar/canonical/site/site'
import { openAlarmsAbout } from '@mortar/store/read/alarms'
import type { z } from 'zod'
import type { AppliedSite, Deps } from '../deps.ts'
import type { partner, partnerSummary } from '../schemas/partner.ts'
import { connectionWords } from './connection-words.ts'
import { hostKeysOf, nextKeyEnd, pgpKeysOf } from './key-windows.ts'

/** Every partner of the applied site, by name. */
export const tellPartners = (applied: AppliedSite | undefined, now: Date): z.infer<typeof partnerSummary>[] =>
  (applied?.site.partners ?? []).map((each) => summary(each, now)).sort((a, b) => a.name.localeCompare(b.name, 'en'))

const summary = (each: Partner, now: Date): z.infer<typeof partnerSummary> => ({
  partnerId: each.id,
  name: each.partner.name,
  kind: each.partner.kind,
  status: each.partner.status,
  timezone: each.partner.timezone,
  protocol: each.connection.protocol,
  feeds: each.feeds.map(({ id, kind, feed }) => ({ feedId: id, direction: kind, describes: feed.describes })),
  keysExpiringInDays: nextKeyEnd(each, now),
})

/** One partner as its folder says; undefined when the site has none of that name. */
export const tellPartner = async (
  deps: Deps,
  tenantId: string,
  partnerId: string,
): Promise<z.infer<typeof partner> | undefined> => {
  const applied = await deps.siteOf(tenantId)
  const each = applied && partnerOf(applied.site, partnerId)
  if (!each) return undefined
  const now = deps.now()
  const [failing] = await deps.read(tenantId, (tx) =>
    openAlarmsAbout(tx, { kinds: ['partner-failing', 'feed-unreachable'], partnerId }),
  )
  return {
    ...summary(each, now),
    ids: each.partner.ids,
    contacts: each.partner.contacts.map(({ role, name, email, reply_within }) => ({
      role,
      name,
      email,
      replyWithin: reply_within ?? null,
    })),
    agreement: agreementOf(each),
    connection: connectionWords(each.connection),
    hostKeys: hostKeysOf(each, now),
    pgpKeys: pgpKeysOf(each, now),
    calendar: each.calendar
      ? { name: each.calendar.calendar, source: each.calendar.source, holidays: each.calendar.holidays }
      : null,
    breaker: { state: failing ? 'open' : 'closed', since: failing?.openedAt ?? null, code: failing?.code ?? null },
    issues: applied.site.issues.filter(({ where }) => where.file?.startsWith(`${each.path}/`)),
  }
}

const agreementOf = ({ partner: { agreement } }: Partner) =>
  agreement
    ? {
        baaSigned: agreement.baa_signed ?? null,
        specVersion: agreement.spec_version ?? null,
        effective: agreement.effective ?? null,
      }
    : null
