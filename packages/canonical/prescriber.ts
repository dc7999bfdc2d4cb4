import { noun, optional, type RowOf, text } from './noun.ts'

/** A person who may prescribe. */
export const prescriber = noun({
  name: 'prescriber',
  table: 'prescriber',
  describes: 'One row per prescriber and version of what we knew of the prescriber.',
  time: 'versioned',
  key: ['prescriber_npi'],
  indexes: [],
  columns: {
    prescriber_npi: text('NPI, with a valid check digit.', { max: 10 }),
    last_name: text('Family name.', { max: 60 }),
    first_name: optional(text('Given name.', { max: 35 })),
    taxonomy_code: optional(text('Provider taxonomy.', { max: 10 })),
    state: optional(text('State of practice, two letters.', { max: 2 })),
  },
})

/** A prescriber as known now. */
export type Prescriber = RowOf<typeof prescriber>
