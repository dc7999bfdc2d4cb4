/** What a claim is worth under the contract, before it is asked who pays. All amounts in cents. */
export interface Priced {
  readonly ingredientCents: number
  readonly feeCents: number
  /** What set the ingredient cost: a benchmark, a list, `submitted`, `usual-and-customary`, `other-payer`. */
  readonly basis: string
  /** 522-FM. */
  readonly reimbursement: string
  readonly percentageTaxCents: number
  readonly taxRatePpm: number | null
  readonly taxBasis: string | null
  /** What share of the tax the member bears. */
  readonly taxMember: 'proportional' | 'none'
  readonly incentiveCents: number
  /** 01 when a partial fill's fee is for the quantity dispensed. */
  readonly feeCalculation: string | null
  /** What the contract would have paid, when another payer's remainder is billed instead. */
  readonly contractedIngredientCents: number | null
  readonly contractedFeeCents: number | null
  /** What the same fill would cost as a generic, with its fee; null where no generic price is known. */
  readonly genericCents: number | null
}

/** Ingredient cost and fee together: what the member's share is taken of. */
export const costOf = ({ ingredientCents, feeCents }: Pick<Priced, 'ingredientCents' | 'feeCents'>): number =>
  ingredientCents + feeCents
