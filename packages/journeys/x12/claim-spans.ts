import type { GuideSegment } from '@mortar/wire/x12/guide/guide'

/** A stretch of bytes of a file. */
export interface ByteSpan {
  readonly byteFrom: number
  readonly byteTo: number
}

interface Open<Reason> {
  readonly from: number
  reason: Reason | undefined
}

const depthOf: Readonly<Record<string, number>> = { '2000A': 0, '2000B': 1, '2000C': 2 }

/**
 * Follows the claims of an 837 by their bytes, and which of them something is wrong with: as the claim acknowledgement lays
 * it, at the claim itself, or at the provider, subscriber or patient above, and then at all claims that begin after it.
 */
export const claimSpans = <Reason>(take: (span: ByteSpan, reason: Reason) => void) => {
  let levels: (Reason | undefined)[] = []
  let hasLevel = false
  let claim: Open<Reason> | undefined
  let before: (Open<Reason> & { readonly to: number }) | undefined

  const settle = (open: Open<Reason> | undefined, byteTo: number) => {
    if (open?.reason !== undefined) take({ byteFrom: open.from, byteTo }, open.reason)
  }
  const settleBoth = (byte: number) => {
    if (before) settle(before, before.to)
    settle(claim, byte)
    before = undefined
    claim = undefined
  }
  return {
    segment: ({ tag, loop }: GuideSegment, byteFrom: number) => {
      if (tag === 'HL') {
        settleBoth(byteFrom)
        hasLevel = true
        levels = levels.slice(0, depthOf[loop.id] ?? 0)
        levels[depthOf[loop.id] ?? 0] = undefined
      } else if (tag === 'CLM') {
        if (before) settle(before, before.to)
        before = claim && { ...claim, to: byteFrom }
        claim = { from: byteFrom, reason: levels.find((reason) => reason !== undefined) }
      }
    },
    /** False before the first level: nothing there is of a claim. */
    blame: (byte: number, reason: Reason): boolean => {
      if (!hasLevel) return false
      const open = claim && byte >= claim.from ? claim : before
      if (open && byte >= open.from) open.reason ??= reason
      else levels[levels.length - 1] ??= reason
      return true
    },
    ends: (byteTo: number) => {
      settleBoth(byteTo)
      levels = []
      hasLevel = false
    },
  }
}
