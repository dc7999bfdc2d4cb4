import { formatScaled } from '@mortar/values/scaled'
import type { SegmentView } from '../segment-view.ts'

/** Amounts are whole ten-thousandths: money has two decimals, and whoever writes more is added up exactly too. */
const decimals = 4

/** Beyond this a sum of safe integers is no longer exact. */
const most = 900_719_925_474_099

/**
 * The decimal of an element as whole ten-thousandths; 0 when it is empty, NaN when it is no number of this size. NaN spoils every sum
 * it goes into, and a sum that is not known is not judged.
 */
export const amountAt = ({ bytes, starts, count }: SegmentView, element: number): number => {
  if (element >= count) return 0
  const to = starts[element + 1]! - 1
  let at = starts[element]!
  if (at === to) return 0
  const isNegative = bytes[at] === 0x2d
  if (isNegative) at += 1
  if (at === to) return Number.NaN
  let value = 0
  let after = -1
  for (; at < to; at += 1) {
    const digit = bytes[at]! - 0x30
    if (digit >= 0 && digit <= 9) {
      if (after < decimals) {
        value = value * 10 + digit
        if (after >= 0) after += 1
      } else if (digit !== 0) return Number.NaN
    } else if (digit === -2 && after < 0) after = 0
    else return Number.NaN
  }
  for (let place = after < 0 ? 0 : after; place < decimals; place += 1) value *= 10
  if (value > most) return Number.NaN
  return isNegative && value !== 0 ? -value : value
}

/** True when two sums are known and differ. */
export const differ = (said: number, found: number): boolean =>
  said !== found && Number.isSafeInteger(said) && Number.isSafeInteger(found)

/** An amount as decimal text without needless zeros: `82.5`. */
export const amountText = (amount: number): string =>
  formatScaled(amount, decimals).replace(/\.?0+$/, '')

/** The two figures of a sum that does not hold. */
export const figuresOf = (said: number, found: number): { said: string; found: string } => ({
  said: amountText(said),
  found: amountText(found),
})
