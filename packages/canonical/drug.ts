import { date, noun, optional, priceMicro, quantityMilli, type RowOf, text } from './noun.ts'

/** A drug product by its package. */
export const drug = noun({
  name: 'drug',
  table: 'drug',
  describes: 'One row per NDC and version of what we knew of it.',
  time: 'versioned',
  key: ['ndc11'],
  indexes: [],
  columns: {
    ndc11: text('11-digit NDC.', { max: 11 }),
    name: text('Product name with strength and form.', { max: 80 }),
    generic_code: optional(text('Code that groups the same ingredient, strength and form.', { max: 14 })),
    brand_generic: optional(text('Brand or generic.', { codes: ['brand', 'generic'] })),
    package_quantity_milli: optional(quantityMilli('Units in the package, thousandths.')),
    unit: optional(text('Billing unit.', { codes: ['EA', 'GM', 'ML'] })),
    dea_schedule: optional(text('Controlled substance schedule.', { codes: ['2', '3', '4', '5'] })),
    unit_price_micro: optional(priceMicro('Reference price of one unit in millionths of a dollar.')),
    obsolete_on: optional(date('Last day it may be dispensed.')),
  },
})

/** A drug as known now. */
export type Drug = RowOf<typeof drug>
