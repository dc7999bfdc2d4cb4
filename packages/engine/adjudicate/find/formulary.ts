import type { DrugFacts } from '@mortar/canonical/claim/facts'
import { selects } from '@mortar/canonical/plan/selector'
import type { Formulary, FormularyRow } from '@mortar/canonical/plan/snapshot'
import { inForce } from '../rules.ts'

/** The row of the formulary for a product on a day: its NDC before its generic code (the longest first) before the rest in file order. */
export const findFormularyRow = (formulary: Formulary, drug: DrugFacts, on: string): FormularyRow | null => {
  const own = current(formulary.byNdc.get(drug.ndc11), on)
  if (own) return own
  if (formulary.byGeneric.size > 0) {
    for (let length = drug.genericCode.length; length > 0; length--) {
      const row = current(formulary.byGeneric.get(drug.genericCode.slice(0, length)), on)
      if (row) return row
    }
  }
  for (const row of formulary.others) if (inForce(row, on) && selects(row.drug, drug)) return row
  return null
}

const current = (rows: readonly FormularyRow[] | undefined, on: string): FormularyRow | undefined =>
  rows?.find((row) => inForce(row, on))
