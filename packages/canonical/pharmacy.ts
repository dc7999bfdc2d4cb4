import { noun, optional, type RowOf, text } from './noun.ts'

/** A pharmacy location. */
export const pharmacy = noun({
  name: 'pharmacy',
  table: 'pharmacy',
  describes: 'One row per pharmacy and version of what we knew of it.',
  time: 'versioned',
  key: ['pharmacy_npi'],
  indexes: [],
  columns: {
    pharmacy_npi: text('NPI, with a valid check digit.', { max: 10 }),
    pharmacy_ncpdp_id: optional(text('NCPDP provider id.', { max: 7 })),
    name: text('Name on the door.', { max: 60 }),
    chain_code: optional(text('Chain or affiliation code.', { max: 5 })),
    dispenser_type: optional(
      text('What kind of pharmacy.', { codes: ['community', 'mail', 'specialty', 'long-term-care', 'other'] }),
    ),
    address_line: optional(text('Street address.', { max: 55 })),
    city: optional(text('City.', { max: 30 })),
    state: optional(text('State, two letters.', { max: 2 })),
    zip: optional(text('ZIP code.', { max: 9 })),
  },
})

/** A pharmacy as known now. */
export type Pharmacy = RowOf<typeof pharmacy>
