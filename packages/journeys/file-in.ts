import type { Mapper } from '@mortar/mapping/mapper'
import { type Tx, withTenant, withTenantBulk } from '@mortar/store/database'
import { post } from '@mortar/store/post/post'
import { sameContent } from '@mortar/store/raw-files'
import { lockWorkingRun, openFileRun, saveLedger } from '@mortar/store/runs'
import { isFailure } from '@mortar/transport/failure'
import { Fault, type Issue, issue } from '@mortar/values/issue'
import { afterPost } from './after-post.ts'
import { balance } from './balance.ts'
import { closeEarly } from './close-early.ts'
import type { Ground } from './ground.ts'
import { measure } from './measure.ts'
import { postRequest } from './post-request.ts'
import { type FileWork, type RunContext, step, withProgress } from './run-context.ts'
import { type TakenIn, takeIn } from './take-in.ts'
import { answerFile } from './x12/answer-file.ts'
import { compareFull } from './x12/compare-full.ts'
import { type FileJudged, judgeX12File, withFindings } from './x12/judge-file.ts'

/**
 * One file, from the partner's server to posted rows: fetch and keep, decrypt, read, map, check, pass the gates, and post
 * with ledger and deliveries in one transaction. Safe to run again after a crash at any point: what was kept is used
 * again, and nothing shows before the one transaction that closes the run. Two processes may work it at once: who closes
 * the run first has done it.
 */
export const fileIn = async (ground: Ground, work: FileWork): Promise<void> => {
  const { feed, file, startedBy } = work
  const kind = feed.feed.request ? 'pull' : 'file'
  const run = await withTenant(ground.db, ground.tenantId, (tx) =>
    openFileRun(tx, { feedId: feed.id, rawFileNo: file.rawFileNo, kind, startedBy, now: ground.now() }),
  )
  if (run.state !== 'working') return
  const context: RunContext = { ground, work, runId: run.runId }
  const taken = await takeIn(context).catch(asIssue)
  if ('code' in taken) return closeEarly(context, { state: 'rejected', issues: [taken], bytes: file.remoteBytes })
  const duplicateOf = await withTenant(ground.db, ground.tenantId, (tx) =>
    sameContent(tx, { rawFileNo: file.rawFileNo, feedId: feed.id, sha256: taken.sha256 }),
  )
  const { bytes } = taken
  if (duplicateOf)
    return closeEarly(context, { state: 'duplicate', issues: [issue('file-duplicate')], bytes, duplicateOf })
  if (bytes === 0) return closeEarly(context, { state: 'rejected', issues: [issue('file-empty')], bytes })
  const judged = await judgeFile(context, taken)
  if (judged?.refusal) {
    const also = (tx: Tx) => answerFile(tx, context, judged)
    return closeEarly(context, { state: 'rejected', issues: [judged.refusal, ...judged.findings], bytes, also })
  }
  const mapper = await ground.openMapper()
  try {
    await readAndPost(context, { ...taken, judged }, mapper)
  } finally {
    await mapper.close()
  }
}

/**
 * What the file itself is to blame for ends the run; a broken machine or partner does not, and is tried again. Whether a
 * file that could not be fetched is gone, the next look tells.
 */
const asIssue = (error: unknown): Issue => {
  const isOfFile = isFailure(error) && error.nature === 'final' && error.code.startsWith('pgp-')
  if (isOfFile || isFailure(error, 'path-outside-root')) return issue(error.code, error.where)
  if (error instanceof Fault && error.code === 'file-empty') return issue(error.code)
  throw error
}

/** An X12 file is judged before it is read: what fails is not posted, and what is answered is what is done. */
async function judgeFile(context: RunContext, { plaintextObject, bytes }: TakenIn): Promise<FileJudged | undefined> {
  const { feed } = context.work
  if (feed.feed.file.format !== 'x12') return undefined
  await step(context, 'check')
  const content = withProgress(context, context.ground.vault.readStream(plaintextObject), bytes)
  return judgeX12File(content, { refuse: feed.feed.file.refuse, companion: feed.companion })
}

interface Judged extends TakenIn {
  readonly judged: FileJudged | undefined
}

async function readAndPost(context: RunContext, taken: Judged, mapper: Mapper): Promise<void> {
  const { ground, work, runId } = context
  const { feed, file } = work
  const { issues } = await mapper.compile(feed)
  if (issues.length > 0) return closeEarly(context, { state: 'rejected', issues, bytes: taken.bytes })
  await step(context, 'read')
  const plaintext = withProgress(context, ground.vault.readStream(taken.plaintextObject), taken.bytes)
  const staged = await mapper.stage(feed, {
    fileName: file.fileName,
    arrivedAt: file.arrivedAt.toISOString(),
    plaintext,
    refused: taken.judged?.refused ?? [],
  })
  await step(context, 'map')
  const mapped = await mapper.map()
  // A map that fails is mended and the file worked again (release): nothing of it is known to be right.
  if (mapped.failed.length > 0)
    return closeEarly(context, { state: 'rejected', issues: mapped.failed, bytes: taken.bytes })
  await step(context, 'post')
  await withTenantBulk(ground.db, ground.tenantId, async (tx) => {
    if (!(await lockWorkingRun(tx, runId))) return
    const gated = withFindings(await measure(tx, context, { staged, mapped, sha256: taken.sha256 }), taken.judged)
    const compared = await compareFull(tx, context, { staged, mapped, mapper })
    const measured = {
      ...gated,
      holds: [...gated.holds, ...compared.holds],
      warnings: [...compared.warnings, ...gated.warnings],
    }
    const holdAll = measured.holds.length > 0
    const { rawFileNo } = file
    const { site } = work.applied
    const request = { site, feed, mapper, runId, rawFileNo, kind: 'file', now: ground.now() } as const
    const posted = await post(tx, postRequest({ ...request, holdAll: holdAll ? 'file-held' : undefined }))
    await saveLedger(tx, runId, balance({ fileBytes: taken.bytes, staged, mapped, posted, heldWhole: holdAll }))
    await afterPost(tx, context, { staged, mapped, measured, posted })
    if (taken.judged) await answerFile(tx, context, taken.judged)
  })
}
