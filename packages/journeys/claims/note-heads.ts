import { appendAudit } from '@mortar/store/audit'
import { withTenant } from '@mortar/store/database'
import type { Ground } from '../ground.ts'
import type { Chain } from './evidence.ts'

/** A head as the audit log has it: how many links its chain had, and the hash of the last. */
export interface NotedHead {
  readonly chainId: string
  readonly links: number
  readonly hash: string
}

/** The audit action under which heads are noted. */
export const headsNoted = 'claims.evidence-heads'

/**
 * Notes in the audit log how far the chains of evidence of this process are, those that moved since they were noted last: a chain that is
 * cut off later is found by it.
 */
export const headNoter = (ground: Ground, heads: () => readonly Chain[]): (() => Promise<void>) => {
  const noted = new Map<string, number>()
  return async () => {
    const moved = heads().filter(({ chainId, chainAt }) => chainAt > (noted.get(chainId) ?? 0))
    if (moved.length === 0) return
    const detail = {
      heads: moved.map(({ chainId, chainAt, hash }) => ({ chainId, links: chainAt, hash: hexOf(hash) })),
    }
    await withTenant(ground.db, ground.tenantId, (tx) =>
      appendAudit(tx, { actor: 'system', action: headsNoted, subject: 'claim-evidence', detail }),
    )
    for (const { chainId, chainAt } of moved) noted.set(chainId, chainAt)
  }
}

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
