import type { DoorEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'

/** A compound names at least two ingredients, no product of its own, and its costs add up; anything else names none. */
export const compoundShape: DoorEdit = {
  id: 'compound-shape',
  check: ({ asked, isCompound, parts }) => {
    if (!isCompound) return asked.compound === null ? skip : reject({ code: '8D', field: '406-D6' })
    if (asked.compound === null) return reject({ code: '8B', field: '406-D6' })
    if (parts.length < 2) return reject({ code: '7Z', field: '447-EC', compared: { ingredients: parts.length } })
    if (asked.dispensed.productId !== '0') return reject({ code: '8G', field: '407-D7' })
    const sumCents = parts.reduce((sum, part) => sum + (part.asked.costCents ?? 0), 0)
    const compared = { sumCents, submittedCents: asked.price.ingredientCostCents }
    return sumCents === asked.price.ingredientCostCents
      ? pass(null, compared)
      : reject({ code: '8M', field: '409-D9', compared })
  },
}
