import type { Issue } from '@mortar/values/issue'
import { z } from 'zod'
import type { PlanCatalog } from '../plan/snapshot.ts'
import type { CompanionFile } from './companion.ts'
import type { Connection, KeysFile } from './connection.ts'
import { slug } from './duration.ts'
import type { ChecksFile, InFeedFile, OutFeedFile, OutFileFeedFile } from './feed.ts'
import type { PlanFolder } from './parse-plan.ts'
import { type CalendarFile, isTimeZone, type PartnerFile } from './partner.ts'
import type { Reference } from './reference.ts'

/** `site.yml`: the deployment as a whole. */
export const siteFile = z.strictObject({
  site: slug.describe('Its name.'),
  tenant: slug.describe('Whose data it is: tenants see nothing of each other.'),
  name: z.string().describe('What people call it.'),
  sandbox: z
    .strictObject({ seed: z.number().int().describe('Another seed, another month of files.') })
    .optional()
    .describe('Start stand-in partners with a generated month of files beside the hub.'),
  claims: z
    .strictObject({
      timezone: z
        .string()
        .refine(isTimeZone, 'not an IANA time zone')
        .default('America/New_York')
        .describe('The payer’s zone, in which a day ends.'),
      routes: z
        .array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write a feed as partner/feed'))
        .default([])
        .describe('Out feeds that receive what is paid or taken back, as `partner/feed`; captured claims stay here.'),
    })
    .prefault({})
    .describe('Claims decided here.'),
})

export type SiteFile = z.infer<typeof siteFile>

/** A CSV of a site: its rows with the line each stands on. */
export interface CsvFile {
  readonly path: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly line: number; readonly values: Readonly<Record<string, string>> }[]
}

/** A crosswalk: partner values and ours, dated. */
export interface Crosswalk extends CsvFile {
  readonly name: string
}

/** One select of a feed. `name` is the noun it fills, or `request` in an out feed. */
export interface MapFile {
  readonly name: string
  readonly path: string
  readonly sql: string
}

/** One `tests/<case>` folder: its files by name. */
export interface CaseFolder {
  readonly name: string
  readonly path: string
  readonly files: ReadonlyMap<string, Uint8Array>
}

interface FeedFolder {
  /** `partner/feed`. */
  readonly id: string
  readonly partnerId: string
  readonly path: string
  readonly maps: readonly MapFile[]
  readonly crosswalks: readonly Crosswalk[]
  readonly cases: readonly CaseFolder[]
  /** SHA-256 over the feed's folder and the crosswalks it may use: the map version written on every run. */
  readonly mapVersion: string
}

export interface InFeed extends FeedFolder {
  readonly kind: 'in'
  readonly feed: InFeedFile
  readonly layout: CsvFile | undefined
  readonly checks: ChecksFile['checks']
  /** The envelope of an X12 feed, where it was agreed. */
  readonly companion: CompanionFile | undefined
}

export interface OutFeed extends FeedFolder {
  readonly kind: 'out'
  readonly feed: OutFeedFile
}

/** A feed that makes X12 files: its maps are those of the record tables of its set, the partner's own before the standard ones. */
export interface OutFileFeed extends FeedFolder {
  readonly kind: 'out-file'
  readonly feed: OutFileFeedFile
  readonly companion: CompanionFile
}

export type Feed = InFeed | OutFeed

/** A partner's whole folder. */
export interface Partner {
  readonly id: string
  readonly path: string
  readonly partner: PartnerFile
  readonly connection: Connection
  readonly keys: KeysFile
  /** Public keys of theirs by the path `keys.yml` names, armored. */
  readonly publicKeys: ReadonlyMap<string, string>
  readonly calendar: CalendarFile | undefined
  readonly feeds: readonly Feed[]
  /** Feeds that make files. */
  readonly outFiles: readonly OutFileFeed[]
}

/** A site read whole. Partners and plans with issues that stop them are left out; the issues say why. */
export interface Site {
  readonly file: SiteFile
  readonly partners: readonly Partner[]
  readonly plans: readonly PlanFolder[]
  /** Drugs, prices, pharmacies and prescribers that the site brings along (`reference/`). */
  readonly reference: Reference
  readonly issues: readonly Issue[]
}

/** The feed `partner/feed` of a site. */
export const feedOf = (site: Site, id: string): Feed | undefined =>
  site.partners.flatMap((partner) => partner.feeds).find((feed) => feed.id === id)

/** The partner of a site. */
export const partnerOf = (site: Site, id: string): Partner | undefined =>
  site.partners.find((partner) => partner.id === id)

/** The plans of a site by plan code, as the engine looks them up. */
export const planCatalogOf = (site: Site): PlanCatalog =>
  new Map(site.plans.flatMap(({ snapshot }) => snapshot.codes.map((code) => [code, snapshot] as const)))
