import type { InFeed } from '@mortar/canonical/site/site'
import { feedOf } from '@mortar/canonical/site/site'
import type { MapColumn, TypedValue } from '@mortar/mapping/reports'
import { appendAudit } from '@mortar/store/audit'
import { withTenant, withTenantReadOnly } from '@mortar/store/database'
import { loadRawFile, type RawFile } from '@mortar/store/raw-files'
import { type LensView, loadLens } from '@mortar/store/read/lens'
import { isLive } from '@mortar/store/read/live-record'
import { envelopeRecords, neighbours, type WaitingRecord } from '@mortar/store/records'
import { Fault, type Issue, issue } from '@mortar/values/issue'
import { recordTables } from '@mortar/wire/x12/records/tables'
import { appliedSite, type Ground } from './ground.ts'
import { liveLensBytes } from './live-lens.ts'
import { withWarmMapper } from './warm-mapper.ts'

/** A stretch of a file as text; undecodable bytes show as replacement characters. */
export interface RawStretch {
  readonly text: string
  readonly byteFrom: number
  readonly byteTo: number
}

/** One source field with its place in the file and what the map sees in it. */
export interface LensField {
  readonly name: string
  readonly type: string
  readonly describes: string
  readonly text: string
  readonly byteFrom: number | null
  readonly byteTo: number | null
  readonly value: TypedValue
}

/** What vault, layout and maps add to what the store knows of a record. */
export interface LensBytes {
  readonly raw: (RawStretch & { readonly before: RawStretch[]; readonly after: RawStretch[] }) | null
  readonly fields: LensField[]
  /** The rows the maps in force make of it now, with where each column comes from. */
  readonly maps: readonly { readonly noun: string; readonly columns: readonly MapColumn[] }[]
}

/** One record end to end. `lacks` says why its bytes are not there when they should be; what the store knows is told all the same. */
export interface SeenRecord {
  readonly view: LensView
  readonly bytes: LensBytes
  readonly lacks: Issue | null
}

const nothing: LensBytes = { raw: null, fields: [], maps: [] }

/** One record end to end; undefined when it is not there. Looking is noted in the audit. */
export const lens = async (ground: Ground, lineageId: number, actor: string): Promise<SeenRecord | undefined> => {
  const view = await withTenantReadOnly(ground.db, ground.tenantId, (tx) => loadLens(tx, lineageId, ground.now()))
  if (!view) return undefined
  await withTenant(ground.db, ground.tenantId, (tx) =>
    appendAudit(tx, { actor, action: 'record.read', subject: `record:${lineageId}` }),
  )
  try {
    return { view, bytes: await lensBytes(ground, view), lacks: null }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { view, bytes: nothing, lacks: issue(error.code, { file: view.file?.fileName ?? '' }, error.message) }
  }
}

/** Reads the record's bytes and their neighbours from the vault, and asks the mapper what they mean: as they came. */
export const lensBytes = async (ground: Ground, view: LensView): Promise<LensBytes> => {
  if (isLive(view.record.lineageId)) return liveLensBytes(ground, view.record.lineageId)
  if (!view.file) return nothing
  const { file, around, envelope } = await withTenantReadOnly(ground.db, ground.tenantId, async (tx) => ({
    file: await loadRawFile(tx, view.file!.rawFileNo),
    around: await neighbours(tx, view.record.lineageId, 2),
    envelope: await envelopeRecords(tx, view.file!.rawFileNo),
  }))
  if (!file?.plaintextObject) return nothing
  const { byteFrom, byteTo } = view.record
  const own = await stretch(ground, file, view.record)
  const raw = {
    ...own,
    before: await stretches(
      ground,
      file,
      around.filter((each) => each.byteTo <= byteFrom),
    ),
    after: await stretches(
      ground,
      file,
      around.filter((each) => each.byteFrom >= byteTo),
    ),
  }
  const { site } = await appliedSite(ground)
  const feed = feedOf(site, view.run.feedId)
  if (feed?.kind !== 'in') return { ...nothing, raw }
  // When the maps cannot say what it means, the bytes still tell what came.
  const explained = await explain(ground, { feed, file, view, envelope }).catch((error: unknown) => {
    if (error instanceof Fault) return { fields: [], maps: [] }
    throw error
  })
  return { raw, ...explained }
}

interface Explain {
  readonly feed: InFeed
  readonly file: RawFile
  readonly view: LensView
  readonly envelope: readonly WaitingRecord[]
}

async function explain(
  ground: Ground,
  { feed, file, view, envelope }: Explain,
): Promise<Pick<LensBytes, 'fields' | 'maps'>> {
  const { lineageId, line, byteFrom, byteTo } = view.record
  const recordNo = lineageId % 100_000_000
  const bytes = await ground.vault.readRange(file.plaintextObject!, byteFrom, byteTo)
  const around = await Promise.all(
    envelope.map(async (each) => ({
      ...each,
      bytes: await ground.vault.readRange(file.plaintextObject!, each.byteFrom, each.byteTo),
    })),
  )
  const explained = await withWarmMapper(ground, (mapper) =>
    mapper.explain(feed, {
      fileName: file.fileName,
      arrivedAt: file.arrivedAt.toISOString(),
      records: [{ recordNo, line, byteFrom, bytes }],
      envelope: around,
    }),
  )
  const types = new Map(feed.layout?.rows.map(({ values }) => [`${values.record}.${values.field}`, values]))
  const titles = feed.feed.file.format === 'x12' ? x12Titles(feed.feed.file.set) : undefined
  const fields = explained.fields.map(({ field, ...rest }) => {
    if (titles) return { name: field, type: 'x12', describes: titles.get(field.replace(/\[\d+\]/, '')) ?? '', ...rest }
    const declared = types.get(`${explained.record}.${field}`)
    return { name: field, type: declared?.type ?? 'json', describes: declared?.spec_ref ?? '', ...rest }
  })
  return { fields, maps: explained.rows.map(({ noun, columns }) => ({ noun, columns })) }
}

/** What the guide calls each column, by `L2300.hd_04`. */
const x12Titles = (set: string): ReadonlyMap<string, string> =>
  new Map(
    recordTables(set).flatMap(({ name, columns }) =>
      columns.map((column) => [`${name}.${column.name}`, column.title] as const),
    ),
  )

const stretches = (ground: Ground, file: RawFile, places: readonly { byteFrom: number; byteTo: number }[]) =>
  Promise.all(places.map((place) => stretch(ground, file, place)))

async function stretch(
  ground: Ground,
  file: RawFile,
  { byteFrom, byteTo }: { byteFrom: number; byteTo: number },
): Promise<RawStretch> {
  const bytes = await ground.vault.readRange(file.plaintextObject!, byteFrom, Math.min(byteTo, byteFrom + 65_536))
  return { text: bytes.toString('utf8').replace(/\r?\n$/, ''), byteFrom, byteTo }
}
