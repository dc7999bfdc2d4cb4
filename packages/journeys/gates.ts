import type { InFeedFile } from '@mortar/canonical/site/feed'
import type { MapReport, StageReport } from '@mortar/mapping/reports'
import { type Issue, issue } from '@mortar/values/issue'

/** What a file is measured by, beside its own content. */
export interface GateFacts {
  readonly feed: InFeedFile
  readonly staged: StageReport
  readonly mapped: MapReport
  readonly sequenceNo: number | null
  readonly lastSequenceNo: number | undefined
  readonly volumesBefore: readonly number[]
  readonly nameSeenBefore: boolean
}

/** `holds` stop the whole file; `warnings` go through and raise an alarm. */
export interface GateResult {
  readonly holds: readonly Issue[]
  readonly warnings: readonly Issue[]
}

/** The gates a file passes before anything of it is posted, in the order in which they are told. */
export const gates = (facts: GateFacts): GateResult => ({
  holds: [
    ...facts.staged.fileIssues,
    ...nameReused(facts),
    ...controlsDiffer(facts),
    ...tooManyRejected(facts),
    ...noRecords(facts),
    ...sequenceRepeated(facts),
  ],
  warnings: [...sequenceGap(facts), ...unusualVolume(facts)],
})

const nameReused = ({ nameSeenBefore }: GateFacts): Issue[] => (nameSeenBefore ? [issue('file-name-reused')] : [])

const controlsDiffer = ({ staged }: GateFacts): Issue[] =>
  staged.controls.filter((control) => !control.ok).map((control) => issue('control-differs', { field: control.name }))

/** What an X12 set or claim is refused for is answered, and no sign that the rest cannot be trusted. */
const tooManyRejected = ({ feed, staged, mapped }: GateFacts): Issue[] => {
  const refused = staged.records.refused ?? 0
  const details = mapped.details - refused
  const rejected = mapped.rejected - refused
  return details > 0 && rejected / details > feed.max_error_rate
    ? [issue('error-rate-exceeded', {}, `${rejected} of ${details} records were rejected.`)]
    : []
}

const noRecords = ({ feed, staged }: GateFacts): Issue[] =>
  staged.details === 0 && feed.expect?.zero_records === 'hold' ? [issue('file-without-records')] : []

const sequenceRepeated = ({ feed, sequenceNo, lastSequenceNo }: GateFacts): Issue[] =>
  feed.expect?.sequence && sequenceNo !== null && lastSequenceNo !== undefined && sequenceNo <= lastSequenceNo
    ? [issue('sequence-repeated')]
    : []

const sequenceGap = ({ feed, sequenceNo, lastSequenceNo }: GateFacts): Issue[] => {
  const step = feed.expect?.sequence?.step
  if (step === undefined || sequenceNo === null || lastSequenceNo === undefined) return []
  const missing = (sequenceNo - lastSequenceNo) / step - 1
  return missing > 0
    ? [issue('sequence-gap', {}, `${missing} file(s) before this one did not come or could not be worked.`)]
    : []
}

const unusualVolume = ({ feed, staged, volumesBefore }: GateFacts): Issue[] => {
  const band = feed.expect?.volume_band
  if (!band || volumesBefore.length === 0) return []
  const usual = median(volumesBefore)
  const share = usual === 0 ? 1 : staged.details / usual
  return share < band.low || share > band.high
    ? [issue('volume-unusual', {}, `${staged.details} records; ${usual} are usual on this weekday.`)]
    : []
}

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}
