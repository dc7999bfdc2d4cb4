import type { Mapper } from '@mortar/mapping/mapper'
import type { MapReport, StageReport } from '@mortar/mapping/reports'
import { closeAlarm, openAlarm } from '@mortar/store/alarms'
import type { Tx } from '@mortar/store/database'
import { missingFromFullFile } from '@mortar/store/post/full-file'
import { issue } from '@mortar/values/issue'
import type { GateResult } from '../gates.ts'
import type { RunContext } from '../run-context.ts'

/** A full 834 as it was read and mapped. */
interface Read {
  readonly staged: StageReport
  readonly mapped: MapReport
  readonly mapper: Mapper
}

/**
 * Compares a full 834 with the members in force from its feed. Who is missing is not ended: a file says so of a member by a
 * termination. The run tells how many are missing, and past the feed's limit the file is held. A record that was rejected may be one
 * of them, so that many are not counted.
 */
export const compareFull = async (
  tx: Tx,
  { ground, work }: RunContext,
  { staged, mapped, mapper }: Read,
): Promise<GateResult> => {
  const { feed } = work
  const { file } = feed.feed
  const nothing = { holds: [], warnings: [] }
  if (file.format !== 'x12' || file.set !== '834' || !isFull(staged)) return nothing
  const fills = new Set(feed.maps.map(({ name }) => name))
  if (!fills.has('member')) return nothing
  const now = ground.now()
  const { inForce, missing } = await missingFromFullFile(tx, {
    feedId: feed.id,
    partnerId: feed.partnerId,
    isOfPartner: file.full_of === 'partner',
    day: now.toISOString().slice(0, 10),
    hasCoverage: fills.has('coverage'),
    rows: () => mapper.rows('member'),
  })
  const missed = Math.max(0, missing - mapped.rejected)
  const alarm = { kind: 'full-file-members-missing', subject: feed.id, now } as const
  if (missed === 0) {
    await closeAlarm(tx, alarm)
    return nothing
  }
  const hint = `${missed} of the ${inForce} members in force from this ${file.full_of} are not in its full file; none of them was ended.`
  const told = issue('full-file-members-missing', {}, hint)
  if (missed / inForce > file.max_missing) return { holds: [told], warnings: [] }
  await openAlarm(tx, { ...alarm, code: told.code, effect: hint })
  return { holds: [], warnings: [told] }
}

/** Every set that was taken says that it tells all members (BGN08 4, or RX in place of what was told before). */
const isFull = ({ values }: StageReport): boolean =>
  typeof values.sets === 'number' && values.sets > 0 && values.full_sets === values.sets
