import { createHash } from 'node:crypto'
import { appendAudit } from '@mortar/store/audit'
import { withTenant } from '@mortar/store/database'
import { echoedNumbers } from '@mortar/wire/x12/answers/envelope'
import { type X12Verdict, x12Judge } from '@mortar/wire/x12/judge'
import { type OutlineLine, outlineListener } from '@mortar/wire/x12/outline'
import { walkX12 } from '@mortar/wire/x12/walk/walker'
import type { Ground } from './ground.ts'

/** An X12 file judged for a person who looks at it. */
export interface X12Checked {
  readonly verdict: X12Verdict
  readonly outline: readonly OutlineLine[]
  /** How many lines of the outline are left out. */
  readonly outlineMore: number
  readonly bytes: number
}

const mostOutlineLines = 50_000

/**
 * Judges an X12 file from a person's hands: findings of every level, the acknowledgement as it would be sent, the file's outline.
 * Nothing of it is kept; the audit notes who read it, its size and its SHA-256, because it may tell of people.
 */
export const checkX12 = async (
  ground: Ground,
  { content, actor }: { readonly content: AsyncIterable<Uint8Array>; readonly actor: string },
): Promise<X12Checked> => {
  const judge = x12Judge({ numbersOf: echoedNumbers(ground.now()) })
  const listener = outlineListener(mostOutlineLines)
  const outliner = walkX12(listener)
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of content) {
    bytes += piece.length
    hash.update(piece)
    judge.push(piece)
    outliner.push(piece)
  }
  outliner.end()
  const verdict = judge.end()
  const { lines, more } = listener.outline()
  const subject = `x12:${hash.digest('hex')}`
  const detail = { bytes, sets: [...verdict.sets], accepted: verdict.isAccepted }
  await withTenant(ground.db, ground.tenantId, (tx) => appendAudit(tx, { actor, action: 'x12.check', subject, detail }))
  return { verdict, outline: lines, outlineMore: more, bytes }
}
