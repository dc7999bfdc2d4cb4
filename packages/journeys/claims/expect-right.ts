import { withTenantReadOnly } from '@mortar/store/database'
import { expect } from 'vitest'
import type { Ground } from '../ground.ts'
import { judgeClaims } from './judge-claims.ts'
import { recomputeBatch } from './recompute.ts'
import { demoFolder } from './testing.ts'
import { worldOf } from './world.ts'

/** For tests on the demo: the store holds what must be true, and every decision comes out again to the byte. */
export const expectRight = async (ground: Ground): Promise<void> => {
  const { site } = await demoFolder()
  expect((await judgeClaims(ground, worldOf(site!).plans)).wrong).toEqual([])
  const { rows } = await withTenantReadOnly(ground.db, ground.tenantId, (tx) =>
    tx.query<{ no: number }>('select evidence_no as no from mortar.claim_evidence'),
  )
  for (const { no } of rows)
    for (const made of await recomputeBatch(ground, no)) expect(made).toMatchObject({ same: true, sealed: true })
}
