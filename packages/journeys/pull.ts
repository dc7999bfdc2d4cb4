import { dayIn } from '@mortar/canonical/schedule'
import type { InFeed, Partner } from '@mortar/canonical/site/site'
import { withTenant } from '@mortar/store/database'
import { lastPlaintextSha256, noteRawFile, noteUnchanged, savePlaintext, saveReceived } from '@mortar/store/raw-files'
import { pullPages } from '@mortar/transport/http-pages'
import type { Ground } from './ground.ts'
import { openApi } from './partner-line.ts'

/**
 * Asks a partner's API for all pages and keeps them, one after the other, as one file of the feed. The same content as
 * last time makes no new file; that it was answered is noted, for nothing is late then.
 */
export const pull = async (ground: Ground, partner: Partner, feed: InFeed): Promise<void> => {
  const { request } = feed.feed
  if (!request || partner.connection.protocol !== 'http') return
  const client = await openApi(ground, partner.connection)
  try {
    const { path, params, next, max_pages: maxPages } = request
    const pages = pullPages({ client, path, params, next, maxPages, now: ground.now, signal: ground.stopping })
    const stored = await ground.vault.put(bodies(pages), { tenantId: ground.tenantId })
    const kept = await withTenant(ground.db, ground.tenantId, async (tx) => {
      const now = ground.now()
      if ((await lastPlaintextSha256(tx, feed.id)) === stored.sha256) {
        await noteUnchanged(tx, { feedId: feed.id, on: dayIn(now, partner.partner.timezone), now })
        return false
      }
      const fileName = `${feed.feed.feed}-${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}.json`
      const file = { feedId: feed.id, fileName, remotePath: path, remoteBytes: stored.bytes, arrivedAt: now, now }
      const rawFileNo = await noteRawFile(tx, file)
      if (rawFileNo === undefined) return false
      await saveReceived(tx, { rawFileNo, ...stored, now })
      await savePlaintext(tx, { rawFileNo, ...stored, signedBy: null })
      return true
    })
    if (!kept) await ground.vault.remove(stored.objectId)
  } finally {
    client.close()
  }
}

/** The pages' bytes, each followed by a line end, so that every page is a document of its own. */
async function* bodies(pages: AsyncIterable<{ readonly body: Uint8Array }>): AsyncGenerator<Uint8Array> {
  const lineEnd = Buffer.from('\n')
  for await (const { body } of pages) {
    yield body
    yield lineEnd
  }
}
