import { nouns } from '@mortar/canonical/nouns'
import { columnNames } from '@mortar/canonical/tables'
import { type CorrectionRow, loadCorrections } from './corrections.ts'
import { type DeliveryRow, deliveryColumns } from './deliveries.ts'
import { type AttemptRow, loadAttempts } from './delivery.ts'
import { type DiscrepancyRow, discrepancyColumns } from './discrepancies.ts'
import { type FileRow, loadFile } from './file.ts'
import { isLive, loadLiveRecord } from './live-record.ts'
import { plain, plainRows } from './plain.ts'
import { type RecordRow, recordColumns, recordRows } from './record-row.ts'
import { type RunRow, runColumns, runRows, runSource } from './runs.ts'
import type { Tx } from './tx.ts'

/** A canonical row made of a record. `values` by column name. */
export interface CanonicalRow {
  readonly noun: string
  readonly knownFrom: string
  readonly knownTo: string | null
  readonly values: Readonly<Record<string, string | number | boolean | null>>
}

/** An entry of the audit log about a record. */
export interface AuditRow {
  readonly at: string
  readonly who: string
  readonly action: string
  readonly detail: Record<string, unknown>
}

/** All that the store knows of one record: the lens without its bytes. */
export interface LensView {
  readonly record: RecordRow
  readonly run: RunRow & { readonly mapVersion: string | null; readonly siteVersion: string | null }
  readonly file: FileRow | null
  readonly rows: CanonicalRow[]
  readonly corrections: CorrectionRow[]
  readonly deliveries: (DeliveryRow & { readonly attemptList: AttemptRow[] })[]
  readonly discrepancies: DiscrepancyRow[]
  readonly history: AuditRow[]
}

/** One record end to end; undefined when it is not there. Every statement goes by an index on the identity. */
export const loadLens = async (tx: Tx, lineageId: number, now: Date): Promise<LensView | undefined> => {
  const live = isLive(lineageId) ? await loadLiveRecord(tx, lineageId) : undefined
  const record = live?.record ?? (await loadRecord(tx, lineageId))
  if (!record) return undefined
  const [{ rawFileNo, ...run }, rows, corrections, deliveries, discrepancies, history] = await Promise.all([
    live ? { ...live.run, rawFileNo: null, mapVersion: null, siteVersion: null } : loadRunOf(tx, record.runId),
    loadRows(tx, lineageId),
    loadCorrections(tx, [lineageId]),
    loadDeliveries(tx, lineageId),
    loadDiscrepancies(tx, lineageId, now),
    loadHistory(tx, lineageId),
  ])
  const file = rawFileNo === null ? undefined : await loadFile(tx, rawFileNo)
  return { record, run, file: file ?? null, rows, corrections, deliveries, discrepancies, history }
}

const loadRecord = async (tx: Tx, lineageId: number): Promise<RecordRow | undefined> =>
  recordRows(await tx.query(`select ${recordColumns} from mortar.record c where c.lineage_id = $1`, [lineageId]))[0]

const loadRunOf = async (tx: Tx, runId: number) => {
  const found = await tx.query(
    `select ${runColumns}, r.raw_file_no, r.map_version, r.site_version from ${runSource} where r.run_id = $1`,
    [runId],
  )
  return runRows(found)[0] as LensView['run'] & { readonly rawFileNo: number | null }
}

const loadRows = async (tx: Tx, lineageId: number): Promise<CanonicalRow[]> => {
  const found = await Promise.all(
    nouns.map(async ({ name, table, time, ...noun }) => {
      const columns = columnNames({ name, table, time, ...noun })
      const knownTo = time === 'versioned' ? 'known_to' : 'null::timestamptz as known_to'
      const { rows } = await tx.query<Record<string, unknown>>(
        `select known_from, ${knownTo}, ${columns.join(', ')} from mortar.${table} where lineage_id = $1 order by known_from`,
        [lineageId],
      )
      return rows.map((row) => canonicalRow(name, columns, row))
    }),
  )
  return found.flat()
}

const canonicalRow = (noun: string, columns: readonly string[], row: Record<string, unknown>): CanonicalRow => ({
  noun,
  knownFrom: plain(row.known_from) as string,
  knownTo: plain(row.known_to) as string | null,
  values: Object.fromEntries(columns.map((column) => [column, plain(row[column])])) as CanonicalRow['values'],
})

const loadDeliveries = async (tx: Tx, lineageId: number) => {
  const found = plainRows<DeliveryRow>(
    await tx.query(
      `select ${deliveryColumns} from mortar.delivery d where d.lineage_id = $1 order by d.delivery_id limit 100`,
      [lineageId],
    ),
  )
  const attempts = await loadAttempts(
    tx,
    found.map((delivery) => delivery.deliveryId),
  )
  const of = ({ deliveryId }: DeliveryRow) => attempts.filter((attempt) => attempt.deliveryId === deliveryId)
  return found.map((delivery) => ({ ...delivery, attemptList: of(delivery) }))
}

const loadDiscrepancies = async (tx: Tx, lineageId: number, now: Date): Promise<DiscrepancyRow[]> =>
  plainRows(
    await tx.query(
      `select ${discrepancyColumns} from mortar.discrepancy x where x.lineage_id = $2 order by x.discrepancy_id limit 100`,
      [now, lineageId],
    ),
  )

const loadHistory = async (tx: Tx, lineageId: number): Promise<AuditRow[]> =>
  plainRows(
    await tx.query(
      `select at, actor as who, action, detail from mortar.audit_entry where subject = $1
       order by entry_no desc limit 100`,
      [`record:${lineageId}`],
    ),
  )
