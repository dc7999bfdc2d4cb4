import carc from './carc.gen.ts'
import claimStatus from './claim-status.gen.ts'
import claimStatusCategory from './claim-status-category.gen.ts'
import { type CodeList, codeListOf } from './code-list.ts'
import country from './country.gen.ts'
import currency from './currency.gen.ts'
import icd10 from './icd10.gen.ts'
import { listRows } from './list-names.ts'
import pos from './pos.gen.ts'
import procedure from './procedure.gen.ts'
import rarc from './rarc.gen.ts'
import state from './state.gen.ts'
import taxonomy from './taxonomy.gen.ts'

/** The tables of the lists that hold codes. */
export const codeTables: Readonly<Record<string, string>> = {
  carc,
  'claim-status': claimStatus,
  'claim-status-category': claimStatusCategory,
  country,
  currency,
  icd10,
  pos,
  procedure,
  rarc,
  state,
  taxonomy,
}

/** The lists that come with the package, by name. A caller with fuller ones puts them over these. */
export const ownCodeLists: ReadonlyMap<string, CodeList> = new Map(
  listRows.map((row) => [row.name, codeListOf(row, codeTables[row.name] ?? '')]),
)
