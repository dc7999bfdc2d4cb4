import { type Issue, issue } from '@mortar/values/issue'
import type { IssueCode } from '@mortar/values/issue-codes'
import { type CompanionFile, companionFile, setVersions } from './companion.ts'
import { type Connection, connectionFile, keysFile } from './connection.ts'
import { checksFile, type FeedFile, feedFile, type OutFileFeedFile, outFileFeedFile } from './feed.ts'
import { readLayoutTable } from './layout-table.ts'
import { parsePlans } from './parse-plan.ts'
import { calendarFile, type PartnerFile, partnerFile } from './partner.ts'
import { readReference } from './reference.ts'
import {
  type CaseFolder,
  type Crosswalk,
  type Feed,
  type MapFile,
  type OutFileFeed,
  type Partner,
  type Site,
  siteFile,
} from './site.ts'
import { folderHash, readCsv, readPlacedYaml, readYaml, type SiteFiles, textOf } from './site-text.ts'

/**
 * Reads a site from its files (path below the site folder → bytes). Nothing throws: what is wrong comes back as
 * issues with file, line and column, and a partner or feed that cannot be trusted is left out of the site.
 */
export const parseSite = (files: SiteFiles): { site: Site | undefined; issues: Issue[] } => {
  const issues: Issue[] = []
  const file = readYaml({ files, path: 'site.yml', schema: siteFile, issues })
  if (!file) return { site: undefined, issues }
  const names = foldersBelow(files, 'partners').filter((name) => !name.startsWith('_'))
  const partners = names.flatMap((name) => parsePartner(files, `partners/${name}`, issues) ?? [])
  issues.push(...routeIssues(partners), ...fromIssues(partners), ...claimRouteIssues(file.claims.routes, partners))
  const plans = parsePlans(files, issues)
  const reference = readReference(files, issues)
  return { site: { file, partners, plans, reference, issues }, issues }
}

function parsePartner(files: SiteFiles, path: string, issues: Issue[]): Partner | undefined {
  const partner = readYaml({ files, path: `${path}/partner.yml`, schema: partnerFile, issues })
  const connections = readYaml({ files, path: `${path}/connection.yml`, schema: connectionFile, issues })
  if (!partner || !connections) return undefined
  const connection = connections.environments[connections.use]
  if (!connection) {
    issues.push(issue('site-name-unknown', { file: `${path}/connection.yml`, field: 'use' }))
    return undefined
  }
  if (partner.partner !== path.split('/').at(-1)) {
    issues.push(
      issue(
        'site-name-unknown',
        { file: `${path}/partner.yml`, field: 'partner' },
        'The name must be the folder’s name.',
      ),
    )
  }
  const keys = files.has(`${path}/keys.yml`)
    ? readYaml({ files, path: `${path}/keys.yml`, schema: keysFile, issues })
    : keysFile.parse({})
  const crosswalks = [...crosswalksIn(files, 'partners/_shared', issues), ...crosswalksIn(files, path, issues)]
  const sources = foldersBelow(files, `${path}/feeds`).map(
    (name): FeedSource => ({ files, path: `${path}/feeds/${name}`, partnerId: partner.partner, crosswalks, issues }),
  )
  const feeds = sources.filter((source) => !isOutFile(source)).flatMap((source) => parseFeed(source) ?? [])
  const outFiles = sources.filter(isOutFile).flatMap((source) => parseOutFile(source) ?? [])
  if (!keys) return undefined
  issues.push(...[...feeds, ...outFiles].flatMap((feed) => outPathMissing(feed, connection as Connection)))
  return {
    id: partner.partner,
    path,
    partner,
    connection: connection as Connection,
    keys,
    publicKeys: publicKeysOf(
      files,
      path,
      keys.theirs.map((key) => key.file),
      issues,
    ),
    calendar: calendarOf(files, partner, path, issues),
    feeds,
    outFiles,
  }
}

/** A feed that sends files needs a folder to put them. */
const outPathMissing = (feed: Feed | OutFileFeed, connection: Connection): Issue[] => {
  const sends = feed.kind === 'out-file' || (feed.kind === 'in' && feed.companion?.acknowledge !== undefined)
  if (!sends || (connection.protocol !== 'http' && connection.paths.out)) return []
  const hint = 'The connection in use has no paths.out, and this feed sends files.'
  return [issue('site-name-unknown', { file: `${feed.path}/companion.yml`, field: 'acknowledge' }, hint)]
}

interface FeedSource {
  readonly files: SiteFiles
  readonly path: string
  readonly partnerId: string
  readonly crosswalks: readonly Crosswalk[]
  readonly issues: Issue[]
}

function parseFeed(source: FeedSource): Feed | undefined {
  const { files, path, issues } = source
  const feed = readYaml({ files, path: `${path}/feed.yml`, schema: feedFile, issues })
  if (!feed) return undefined
  const common = folderOf(source, feed)
  if (feed.direction === 'out') return { ...common, kind: 'out', feed }
  const layoutName = 'layout' in feed.file ? feed.file.layout : undefined
  const { format } = feed.file
  const layout =
    layoutName === undefined ? undefined : readLayoutTable({ files, path: `${path}/${layoutName}`, format, issues })
  const checks = files.has(`${path}/checks.yml`)
    ? readYaml({ files, path: `${path}/checks.yml`, schema: checksFile, issues })
    : { checks: [] }
  if (!checks || (layoutName !== undefined && !layout)) return undefined
  return { ...common, kind: 'in', feed, layout, checks: checks.checks, companion: companionOf(source, feed) }
}

/** What every feed's folder has, with its maps. */
function folderOf({ files, path, partnerId, crosswalks, issues }: FeedSource, feed: FeedFile | OutFileFeedFile) {
  if (path.split('/').at(-1) !== `${feed.feed}.${feed.direction}`) {
    issues.push(
      issue(
        'site-name-unknown',
        { file: `${path}/feed.yml`, field: 'feed' },
        `The folder must be named ${feed.feed}.${feed.direction}.`,
      ),
    )
  }
  const maps = [...mapsIn(files, `${path}/map`), ...standardMaps(files, feed, path)]
  if (maps.length === 0) issues.push(issue('site-file-missing', { file: `${path}/map` }, 'The feed has no map/*.sql.'))
  return {
    id: `${partnerId}/${feed.feed}`,
    partnerId,
    path,
    maps,
    crosswalks,
    cases: casesIn(files, path),
    mapVersion: folderHash(files, [
      path,
      ...crosswalks.map((crosswalk) => crosswalk.path),
      ...maps.map((map) => map.path).filter((file) => file.startsWith(`${standardFolder}/`)),
    ]),
  }
}

/** A feed out that names a file makes files; one that names a request calls an API. */
const isOutFile = ({ files, path }: FeedSource): boolean =>
  path.endsWith('.out') && files.has(`${path}/feed.yml`) && /^file\s*:/m.test(textOf(files, `${path}/feed.yml`))

function parseOutFile(source: FeedSource): OutFileFeed | undefined {
  const { files, path, issues } = source
  const feed = readYaml({ files, path: `${path}/feed.yml`, schema: outFileFeedFile, issues })
  if (!feed) return undefined
  const companion = readCompanion(source, feed.file.set)
  const common = folderOf(source, feed)
  return companion && { ...common, kind: 'out-file', feed, companion }
}

/** The companion of an X12 feed in, where there is one. */
function companionOf(source: FeedSource, feed: FeedFile): CompanionFile | undefined {
  const { files, path, issues } = source
  const file = `${path}/companion.yml`
  if (!files.has(file)) return undefined
  if (feed.direction === 'in' && feed.file.format === 'x12') return readCompanion(source, feed.file.set)
  issues.push(issue('site-name-unknown', { file }, 'Only X12 feeds have a companion.'))
  return undefined
}

/** Reads a companion; the version it names must be the one the set is read and written in. */
function readCompanion({ files, path, issues }: FeedSource, set: string): CompanionFile | undefined {
  const file = `${path}/companion.yml`
  const read = readPlacedYaml({ files, path: file, schema: companionFile, issues })
  const version = read?.value.version
  if (read && version !== undefined && version !== setVersions[set]) {
    const hint = `The ${set} is read and written as ${setVersions[set]}.`
    issues.push(issue('site-value-wrong', { file, line: read.lineOf(['version']), field: 'version' }, hint))
  }
  return read?.value
}

/**
 * Where the maps that come with Mortar stand among the files of a site: `_standard/in/834/member.sql`. They are kept
 * with the site that was applied, so that a run follows the maps its site was tried with.
 */
export const standardFolder = '_standard'

/** Whether a site has a feed that may use standard maps: the others need not carry them. */
export const hasX12Feed = (files: SiteFiles): boolean =>
  [...files.keys()].some((path) => path.endsWith('/feed.yml') && /format: *['"]?x12\b/.test(textOf(files, path)))

/** The standard maps of a feed, but for those it has itself. */
const standardMaps = (files: SiteFiles, feed: FeedFile | OutFileFeedFile, path: string): MapFile[] => {
  if (!('file' in feed) || feed.file.format !== 'x12') return []
  const nouns = 'nouns' in feed.file ? feed.file.nouns : undefined
  return mapsIn(files, `${standardFolder}/${feed.direction}/${feed.file.set}`).filter(
    ({ name }) => !files.has(`${path}/map/${name}.sql`) && (nouns?.includes(name) ?? true),
  )
}

const mapsIn = (files: SiteFiles, folder: string): MapFile[] =>
  filesBelow(files, folder)
    .filter((file) => file.endsWith('.sql'))
    .map((file) => ({ name: file.split('/').at(-1)!.replace('.sql', ''), path: file, sql: textOf(files, file) }))

const crosswalksIn = (files: SiteFiles, path: string, issues: Issue[]): Crosswalk[] =>
  filesBelow(files, `${path}/crosswalks`)
    .filter((file) => file.endsWith('.csv'))
    .flatMap((file) => {
      const csv = readCsv(files, file, issues)
      return csv ? [{ ...csv, name: file.split('/').at(-1)!.replace('.csv', '').replaceAll('-', '_') }] : []
    })

const casesIn = (files: SiteFiles, path: string): CaseFolder[] =>
  foldersBelow(files, `${path}/tests`).map((name) => {
    const folder = `${path}/tests/${name}`
    const inside = filesBelow(files, folder).map((file) => [file.slice(folder.length + 1), files.get(file)!] as const)
    return { name, path: folder, files: new Map(inside) }
  })

function publicKeysOf(files: SiteFiles, path: string, names: string[], issues: Issue[]): Map<string, string> {
  const missing = names.filter((name) => !files.has(`${path}/${name}`))
  issues.push(...missing.map((name) => issue('site-file-missing', { file: `${path}/${name}` })))
  return new Map(
    names.filter((name) => !missing.includes(name)).map((name) => [name, textOf(files, `${path}/${name}`)]),
  )
}

function calendarOf(files: SiteFiles, partner: PartnerFile, path: string, issues: Issue[]) {
  if (!partner.calendar) return undefined
  const file = `partners/${partner.calendar}`
  if (files.has(file)) return readYaml({ files, path: file, schema: calendarFile, issues })
  issues.push(issue('site-file-missing', { file }, `Named in ${path}/partner.yml.`))
  return undefined
}

/** A route must lead to an out feed of the site that sends a noun the in feed fills. */
function routeIssues(partners: readonly Partner[]): Issue[] {
  const feeds = partners.flatMap((partner) => partner.feeds)
  return feeds.flatMap((feed) =>
    feed.kind === 'out'
      ? []
      : feed.feed.routes.flatMap((route) => {
          const target = feeds.find((other) => other.id === route)
          const fits = target?.kind === 'out' && feed.maps.some((map) => map.name === target.feed.noun)
          return fits ? [] : [routeUnknown(`${feed.path}/feed.yml`, route)]
        }),
  )
}

/** A feed that makes files tells of a partner of the site. */
function fromIssues(partners: readonly Partner[]): Issue[] {
  const known = new Set(partners.map(({ id }) => id))
  return partners
    .flatMap(({ outFiles }) => outFiles)
    .filter(({ feed }) => !known.has(feed.from))
    .map(({ path }) => issue('site-name-unknown', { file: `${path}/feed.yml`, field: 'from' }))
}

const routeUnknown = (file: string, route: string): Issue =>
  issue(
    'site-route-unknown' satisfies IssueCode,
    { file, field: 'routes' },
    `There is no out feed ${route}, without issues of its own, that sends a noun this feed fills.`,
  )
/** A route of live claims must lead to an out feed that sends claims. */
function claimRouteIssues(routes: readonly string[], partners: readonly Partner[]): Issue[] {
  const feeds = partners.flatMap((partner) => partner.feeds)
  const fits = (route: string) =>
    feeds.some((feed) => feed.id === route && feed.kind === 'out' && feed.feed.noun === 'pharmacy-claim')
  return routes.flatMap((route, at) =>
    fits(route) ? [] : [issue('site-route-unknown', { file: 'site.yml', field: `claims.routes.${at}` })],
  )
}

const foldersBelow = (files: SiteFiles, path: string): string[] => {
  const inside = [...files.keys()]
    .filter((file) => file.startsWith(`${path}/`))
    .map((file) => file.slice(path.length + 1))
  return [...new Set(inside.filter((rest) => rest.includes('/')).map((rest) => rest.split('/')[0]!))].sort()
}

const filesBelow = (files: SiteFiles, path: string): string[] =>
  [...files.keys()].filter((file) => file.startsWith(`${path}/`)).sort()
