import type { DrugFacts } from '@mortar/canonical/claim/facts'
import { selects } from '@mortar/canonical/plan/selector'
import type { Formulary, FormularyRow } from '@mortar/canonical/plan/snapshot'
import { inForce } from '../rules.ts'

/** The row of the formulary for a product on a day: its NDC before its generic code (the longest first) before the rest in file order. */
export const findFormularyRow = (formulary: Formulary, drug: DrugFacts, on: string): FormularyRow | null => {
  const own = current(formulary.byNdc.get(drug.ndc11), on)
  if (own) return own
  for (const length of lengthsOf(formulary)) {
    const row = current(formulary.byGeneric.get(drug.genericCode.slice(0, length)), on)
    if (row) return row
  }
  for (const row of formulary.others) if (inForce(row, on) && selects(row.drug, drug)) return row
  return null
}

const lengths = new WeakMap<Formulary, readonly number[]>()

/** How long the generic codes of a formulary are, the longest first; made once for each. */
const lengthsOf = (formulary: Formulary): readonly number[] => {
  const known = lengths.get(formulary)
  if (known) return known
  const made = [...new Set([...formulary.byGeneric.keys()].map(({ length }) => length))].sort((a, b) => b - a)
  lengths.set(formulary, made)
  return made
}

const current = (rows: readonly FormularyRow[] | undefined, on: string): FormularyRow | undefined =>
  rows?.find((row) => inForce(row, on))
