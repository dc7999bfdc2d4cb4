import { Readable } from 'node:stream'
import type { Tx } from '@mortar/store/database'
import { enqueueJob } from '@mortar/store/jobs'
import { answersOfRun, nextControlNo, saveX12File } from '@mortar/store/x12-files'
import { answerOf } from '@mortar/wire/x12/answers/answer'
import type { AnswerNumbers } from '@mortar/wire/x12/answers/envelope'
import type { RunContext } from '../run-context.ts'
import type { FileJudged } from './judge-file.ts'

/**
 * Writes what a file is acknowledged with, TA1, 999 and 277CA, and queues it to be sent, inside the transaction that ends its
 * run; nothing where the partner's companion does not ask for it. Bytes of a transaction that fails stay in the vault unread.
 */
export const answerFile = async (
  tx: Tx,
  { ground, work, runId }: RunContext,
  { reports }: Pick<FileJudged, 'reports'>,
): Promise<void> => {
  const { feed, file } = work
  const { acknowledge, control_start: first = 1 } = feed.companion ?? {}
  if (!acknowledge) return
  const now = ground.now()
  const pieces: Uint8Array[] = []
  let controlNo = 0
  for (const report of reports) {
    const number = await nextControlNo(tx, feed.id, first)
    const bytes = answerOf(report, { numbers: numbersOf(now, number) })
    if (bytes.length === 0) continue
    if (pieces.length === 0) controlNo = number
    pieces.push(bytes)
  }
  if (pieces.length === 0) return
  const stored = await ground.vault.put(Readable.from(pieces), { tenantId: ground.tenantId })
  const earlier = await answersOfRun(tx, runId)
  const name = acknowledge.name.replaceAll('{file}', file.fileName)
  const fileName = earlier === 0 ? name : `${name}.${earlier + 1}`
  const x12FileId = await saveX12File(tx, { feedId: feed.id, runId, fileName, controlNo, ...stored, madeAt: now })
  await enqueueSendX12(tx, ground.tenantId, { feedId: feed.id, x12FileId })
}

const numbersOf = (now: Date, controlNo: number): AnswerNumbers => {
  const text = now.toISOString()
  return {
    day: text.slice(0, 10).replaceAll('-', ''),
    time: text.slice(11, 16).replace(':', ''),
    interchange: String(controlNo).padStart(9, '0'),
    group: controlNo,
  }
}

/** Asks for an X12 file to be sent; those of a feed go one after the other. */
export const enqueueSendX12 = (
  tx: Tx,
  tenantId: string,
  { feedId, x12FileId }: { feedId: string; x12FileId: number },
) => enqueueJob(tx, { task: 'send-x12', payload: { tenantId, x12FileId }, queue: `send-x12:${feedId}` })
