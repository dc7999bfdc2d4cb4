import type { MapReport, StageReport } from '@mortar/mapping/reports'
import type { Tx } from '@mortar/store/database'
import { sameName } from '@mortar/store/raw-files'
import { type CheckCount, type ControlResult, lastSequenceNo, sameWeekdayVolumes } from '@mortar/store/runs'
import { type GateResult, gates } from './gates.ts'
import type { RunContext } from './run-context.ts'

/** A file measured against its own trailer, its feed's rules and the files before it. */
export interface Measured extends GateResult {
  readonly fileOn: string | null
  readonly sequenceNo: number | null
  readonly controls: readonly ControlResult[]
  readonly checks: readonly CheckCount[]
}

/** Measures a file that was read and mapped, inside the transaction that will post it. */
export const measure = async (
  tx: Tx,
  { work }: RunContext,
  read: { staged: StageReport; mapped: MapReport; sha256: string },
): Promise<Measured> => {
  const { feed, file } = work
  const { staged, mapped } = read
  const fileOn = fileDay(staged, nameGroups(work.feed.feed.file.name.regex, file.fileName))
  const sequenceNo = sequenceOf(
    work.feed.feed.expect?.sequence?.field,
    staged,
    file.fileName,
    feed.feed.file.name.regex,
  )
  const weeks = feed.feed.expect?.volume_band?.weeks
  const result = gates({
    feed: feed.feed,
    staged,
    mapped,
    sequenceNo,
    lastSequenceNo: await lastSequenceNo(tx, feed.id),
    volumesBefore: fileOn && weeks ? await sameWeekdayVolumes(tx, { feedId: feed.id, fileOn, weeks }) : [],
    nameSeenBefore:
      feed.feed.request === undefined &&
      (await sameName(tx, {
        rawFileNo: file.rawFileNo,
        feedId: feed.id,
        fileName: file.fileName,
        sha256: read.sha256,
      })) !== undefined,
  })
  return {
    ...result,
    fileOn,
    sequenceNo,
    controls: controlsOf(work.feed.feed.control, staged),
    checks: checksOf(work, mapped),
  }
}

const nameGroups = (regex: string, name: string): Record<string, string> => new RegExp(regex).exec(name)?.groups ?? {}

/** The day a file is of: its header's `file_date`, else the one in its name. */
function fileDay({ header }: StageReport, groups: Record<string, string>): string | null {
  const inHeader = header?.file_date ?? header?.file_on
  if (typeof inHeader === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(inHeader)) return inHeader
  const inName = groups.file_date ?? groups.file_on
  return inName && /^\d{8}$/.test(inName) ? `${inName.slice(0, 4)}-${inName.slice(4, 6)}-${inName.slice(6)}` : null
}

function sequenceOf(field: string | undefined, { header }: StageReport, name: string, regex: string): number | null {
  if (!field) return null
  const found = Number(header?.[field] ?? nameGroups(regex, name)[field] ?? Number.NaN)
  return Number.isSafeInteger(found) ? found : null
}

const controlsOf = (
  declared: readonly { name: string; count?: string | undefined }[],
  staged: StageReport,
): ControlResult[] =>
  staged.controls.map((control) => ({
    ...control,
    unit: declared.find((each) => each.name === control.name)?.count === undefined ? 'cents' : 'records',
  }))

const checksOf = ({ feed }: RunContext['work'], mapped: MapReport): CheckCount[] =>
  feed.checks.map(({ id, severity, message }) => ({ id, severity, message, count: mapped.codes[id] ?? 0 }))
