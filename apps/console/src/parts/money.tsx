import { countText, moneyText } from './format.ts'

/** Cents as dollars, in figures that line up. */
export const Money = ({ cents }: { readonly cents: number }) => (
  <span className="numbers nowrap">{moneyText(cents)}</span>
)

/** A count, in figures that line up; a dash when it is not known. */
export const Count = ({ of }: { readonly of: number | null | undefined }) => (
  <span className="numbers">{of === null || of === undefined ? '–' : countText(of)}</span>
)
