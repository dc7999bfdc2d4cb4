import { Readable } from 'node:stream'
import type { OutFileFeed } from '@mortar/canonical/site/site'
import { x12OutOf } from '@mortar/mapping/x12/companion'
import { appendAudit } from '@mortar/store/audit'
import { type Tx, withTenantBulk } from '@mortar/store/database'
import { nextControlNo, saveX12File } from '@mortar/store/x12-files'
import { medicalClaimsOf, membersInForce, type RowsByNoun, remittancesOf } from '@mortar/store/x12-rows'
import { Fault, type Issue, issue } from '@mortar/values/issue'
import { appliedSite, type Ground, needPartner } from '../ground.ts'
import { withWarmMapper } from '../warm-mapper.ts'
import { enqueueSendX12 } from './answer-file.ts'

/** Which file is wanted, and who asks. An 834 tells all members in force; an 835 the payments named, an 837P the claims named. */
export interface MakeAsk {
  readonly feedId: string
  readonly payments?: readonly string[]
  readonly claims?: readonly string[]
  readonly actor: string
}

/** A file made and queued to be sent, or why there is none. */
export type MadeFile =
  | { readonly kind: 'made'; readonly x12FileId: number; readonly fileName: string; readonly bytes: number }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }

/**
 * Makes an X12 file of what the store holds, by the maps and the companion of its feed, and queues it to be sent. A file that our
 * own checks find anything in is not kept, and uses up no control number.
 */
export const makeFile = async (ground: Ground, ask: MakeAsk): Promise<MadeFile> => {
  const { site } = await appliedSite(ground)
  const feed = needPartner(site, ask.feedId.split('/')[0]!).outFiles.find(({ id }) => id === ask.feedId)
  if (!feed) throw new Fault('site-name-unknown', `There is no feed ${ask.feedId} that makes files.`)
  return withTenantBulk(ground.db, ground.tenantId, async (tx) => {
    const rows = await rowsFor(tx, { ground, feed, ask })
    if (Object.values(rows)[0]!.length === 0) return { kind: 'refused', issues: [issue('file-without-records')] }
    await tx.query('savepoint numbered')
    const made = await makeAndSave(tx, { ground, feed, ask }, rows)
    if (made.kind === 'refused') await tx.query('rollback to savepoint numbered')
    return made
  })
}

interface Making {
  readonly ground: Ground
  readonly feed: OutFileFeed
  readonly ask: MakeAsk
}

const rowsFor = (tx: Tx, { ground, feed, ask }: Making): Promise<RowsByNoun> => {
  const { from, file } = feed.feed
  if (file.set === '834') return membersInForce(tx, from, ground.now().toISOString().slice(0, 10))
  if (file.set === '835') return remittancesOf(tx, from, ask.payments ?? [])
  return medicalClaimsOf(tx, from, ask.claims ?? [])
}

const makeAndSave = async (tx: Tx, { ground, feed, ask }: Making, rows: RowsByNoun): Promise<MadeFile> => {
  const now = ground.now()
  const controlNo = await nextControlNo(tx, feed.id, feed.companion.control_start)
  const text = now.toISOString()
  const day = text.slice(0, 10).replaceAll('-', '')
  const time = text.slice(11, 16).replace(':', '')
  const out = x12OutOf(feed, { interchange: controlNo, group: controlNo, date: day, time, action: 'full' })
  const { bytes, issues } = await withWarmMapper(ground, (mapper) => mapper.makeX12(out, rows))
  if (issues.length > 0) return { kind: 'refused', issues }
  const stored = await ground.vault.put(Readable.from([bytes]), { tenantId: ground.tenantId })
  const control = String(controlNo).padStart(9, '0')
  const fileName = feed.feed.file.name.replaceAll('{control}', control).replaceAll('{date}', day)
  const file = { feedId: feed.id, runId: null, fileName, controlNo, ...stored, madeAt: now }
  const x12FileId = await saveX12File(tx, file)
  await enqueueSendX12(tx, ground.tenantId, { feedId: feed.id, x12FileId })
  const detail = { feed: feed.id, mapVersion: feed.mapVersion, controlNo, sha256: stored.sha256 }
  await appendAudit(tx, { actor: ask.actor, action: 'x12.make', subject: `x12-file:${x12FileId}`, detail })
  return { kind: 'made', x12FileId, fileName, bytes: stored.bytes }
}
