import type { Record as SourceRecord } from '../client/index.ts'
import { listRunRecords } from '../client/sdk.gen.ts'

/** A file in the vault: which one, its bytes, and how many records it holds if that is known. */
export interface FileExtent {
  readonly runId: number
  readonly rawFileNo: number
  readonly bytes: number
  readonly records: number | null
}

/** Asks for the first record whose number in the file is `recordNo` or more; undefined past the last. */
export type RecordFrom = (recordNo: number) => Promise<SourceRecord | undefined>

/** Records of one file lie in this range of lineage ids: `rawFileNo * 100,000,000 + recordNo`. */
const recordsPerFile = 100_000_000

const mostSteps = 40

/**
 * The record that holds a byte. Ranges of records tile the file in order, so it is found by guessing from the place of
 * the byte between the records already seen: one or two looks in a file of equal records, a few more in others.
 */
export const findRecordAt = async (
  byte: number,
  extent: Pick<FileExtent, 'bytes' | 'records'>,
  recordFrom: RecordFrom,
): Promise<SourceRecord | undefined> => {
  let low = { recordNo: 1, byte: 0 }
  let high = { recordNo: (extent.records ?? Math.ceil(extent.bytes / 2)) + 3, byte: extent.bytes }
  for (let step = 0; step < mostSteps && low.recordNo < high.recordNo; step++) {
    const guess = step % 5 === 4 ? Math.floor((low.recordNo + high.recordNo) / 2) : between(low, high, byte)
    const record = await recordFrom(guess)
    if (record && record.byteFrom <= byte && byte < record.byteTo) return record
    if (record && record.byteTo <= byte) low = { recordNo: numberOf(record) + 1, byte: record.byteTo }
    else high = { recordNo: guess, byte: record?.byteFrom ?? extent.bytes }
    // The count may leave out blank lines and the like: then the file goes on further than thought.
    if (record && low.recordNo >= high.recordNo) high = { recordNo: low.recordNo * 2, byte: extent.bytes }
  }
  return undefined
}

interface Mark {
  readonly recordNo: number
  readonly byte: number
}

const between = (low: Mark, high: Mark, byte: number): number => {
  const share = (byte - low.byte) / Math.max(high.byte - low.byte, 1)
  const guess = low.recordNo + Math.floor(share * (high.recordNo - low.recordNo))
  return Math.min(Math.max(guess, low.recordNo), high.recordNo - 1)
}

const numberOf = ({ lineageId }: SourceRecord): number => lineageId % recordsPerFile

/** The record of a run's file that holds a byte; undefined when the byte belongs to none. */
export const loadRecordAt = (byte: number, extent: FileExtent): Promise<SourceRecord | undefined> =>
  findRecordAt(byte, extent, async (recordNo) => {
    // A list of records goes on after the lineage id that is its cursor.
    const cursor = String(extent.rawFileNo * recordsPerFile + recordNo - 1)
    const { data } = await listRunRecords({ path: { runId: extent.runId }, query: { cursor, limit: 1 } })
    return data.items[0]
  })
