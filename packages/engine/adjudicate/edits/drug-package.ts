import type { PlanEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'

/** The billing unit is the product's own, and a package that cannot be broken is dispensed whole. */
export const drugPackage: PlanEdit = {
  id: 'drug-package',
  check: ({ drug, asked }) => {
    if (drug === null) return skip
    const { unit, quantityMilli } = asked.dispensed
    if (unit !== null && unit !== drug.unit)
      return reject({ code: '26', field: '600-28', compared: { unit, unitOnFile: drug.unit } })
    if (!drug.unbreakable || drug.packageQuantityMilli === null) return pass(null, { unit })
    const compared = { quantityMilli, packageQuantityMilli: drug.packageQuantityMilli }
    return quantityMilli % drug.packageQuantityMilli === 0
      ? pass(null, compared)
      : reject({ code: '9E', field: '442-E7', compared })
  },
}
