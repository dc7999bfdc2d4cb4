import { useQuery } from '@tanstack/react-query'
import { listPartnersOptions } from '../client/@tanstack/react-query.gen.ts'
import type { PartnerSummary } from '../client/index.ts'

/** The partners, kept for long: they change only when a site is applied, which is told. */
export const usePartners = () => useQuery({ ...listPartnersOptions(), staleTime: 5 * 60_000 })

/** The time zone of a partner, given its id or one of its feeds' ids; undefined until it is known. */
export const usePartnerZone = (of: string | undefined): string | undefined => {
  const { data } = usePartners()
  return of === undefined ? undefined : zoneOf(data ?? [], of)
}

const zoneOf = (partners: readonly PartnerSummary[], of: string): string | undefined =>
  partners.find(({ partnerId }) => partnerId === of.split('/')[0])?.timezone
