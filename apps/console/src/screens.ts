import {
  IconAlertTriangle,
  IconArrowsExchange,
  IconBuildings,
  IconClipboardCheck,
  IconFileCode,
  IconPill,
  IconPlayerPlay,
  IconReceiptDollar,
  IconShieldPause,
  IconSunHigh,
  type TablerIcon,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'

/** A screen: where it is, what it is called, and how its code is fetched when it is first opened. */
export interface ScreenEntry {
  readonly path: string
  readonly title: string
  readonly load: () => Promise<{ readonly Screen: ComponentType }>
  /** The part of the path that must be a number; with anything else there the address leads nowhere. */
  readonly number?: string
  /** A place in the menu; `key` opens it after `g`. */
  readonly menu?: { readonly icon: TablerIcon; readonly key: string }
}

/** Every screen of the console: a folder of `screens/` and a line here. */
export const screens: readonly ScreenEntry[] = [
  { path: '/', title: 'Today', load: () => import('./screens/today/today.tsx'), menu: { icon: IconSunHigh, key: 't' } },
  {
    path: '/runs',
    title: 'Runs',
    load: () => import('./screens/runs/runs.tsx'),
    menu: { icon: IconPlayerPlay, key: 'r' },
  },
  { path: '/runs/$runId', number: 'runId', title: 'Run', load: () => import('./screens/run/run.tsx') },
  {
    path: '/claims',
    title: 'Claims',
    load: () => import('./screens/claims/claims.tsx'),
    menu: { icon: IconPill, key: 'c' },
  },
  { path: '/claims/live', title: 'Live claims', load: () => import('./screens/live-claims/live-claims.tsx') },
  { path: '/claims/try', title: 'Try a claim', load: () => import('./screens/try-claim/try-claim.tsx') },
  {
    path: '/claims/$decisionNo',
    number: 'decisionNo',
    title: 'Claim',
    load: () => import('./screens/claim/claim.tsx'),
  },
  {
    path: '/prior-auths',
    title: 'Authorizations',
    load: () => import('./screens/prior-auths/prior-auths.tsx'),
    menu: { icon: IconClipboardCheck, key: 'u' },
  },
  {
    path: '/prior-auths/new',
    title: 'Enter a prior authorization',
    load: () => import('./screens/prior-auth-enter/prior-auth-enter.tsx'),
  },
  {
    path: '/prior-auths/$number',
    number: 'number',
    title: 'Prior authorization',
    load: () => import('./screens/prior-auth/prior-auth.tsx'),
  },
  { path: '/lens/$lineageId', number: 'lineageId', title: 'Lens', load: () => import('./screens/lens/lens.tsx') },
  {
    path: '/quarantine',
    title: 'Quarantine',
    load: () => import('./screens/quarantine/quarantine.tsx'),
    menu: { icon: IconShieldPause, key: 'q' },
  },
  {
    path: '/deliveries',
    title: 'Deliveries',
    load: () => import('./screens/deliveries/deliveries.tsx'),
    menu: { icon: IconArrowsExchange, key: 'd' },
  },
  {
    path: '/deliveries/$deliveryId',
    number: 'deliveryId',
    title: 'Delivery',
    load: () => import('./screens/delivery/delivery.tsx'),
  },
  {
    path: '/discrepancies',
    title: 'Discrepancies',
    load: () => import('./screens/discrepancies/discrepancies.tsx'),
    menu: { icon: IconReceiptDollar, key: 'i' },
  },
  {
    path: '/alarms',
    title: 'Alarms',
    load: () => import('./screens/alarms/alarms.tsx'),
    menu: { icon: IconAlertTriangle, key: 'a' },
  },
  {
    path: '/partners',
    title: 'Partners',
    load: () => import('./screens/partners/partners.tsx'),
    menu: { icon: IconBuildings, key: 'p' },
  },
  {
    path: '/x12',
    title: 'X12',
    load: () => import('./screens/x12/x12.tsx'),
    menu: { icon: IconFileCode, key: 'x' },
  },
  { path: '/partners/$partnerId', title: 'Partner', load: () => import('./screens/partner/partner.tsx') },
  { path: '/feeds/$partner/$feed', title: 'Feed', load: () => import('./screens/feed/feed.tsx') },
]
