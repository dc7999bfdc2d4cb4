import { date, noun, optional, type RowOf, text } from './noun.ts'

const phi = { privacy: 'phi' } as const

/** A person covered by a plan. One current row per person; a change closes the row and adds the next. */
export const member = noun({
  name: 'member',
  table: 'member',
  describes: 'One row per person and version of what we knew of the person.',
  time: 'versioned',
  key: ['member_key'],
  indexes: [['member_key'], ['family_id']],
  columns: {
    member_key: text('The person, unique within the source that enrols them.', { max: 40, ...phi }),
    family_id: text('The family that shares accumulators: the cardholder id.', { max: 30, ...phi }),
    person_code: optional(text('Person code within the family.', { max: 3, ...phi })),
    relationship: text('Relation to the cardholder.', { codes: ['self', 'spouse', 'child', 'other'], ...phi }),
    last_name: text('Family name.', { max: 60, ...phi }),
    first_name: text('Given name.', { max: 35, ...phi }),
    birth_on: date('Date of birth.', phi),
    sex: optional(text('Administrative sex.', { codes: ['F', 'M', 'U'], ...phi })),
    address_line: optional(text('Street address.', { max: 55, ...phi })),
    city: optional(text('City.', { max: 30, ...phi })),
    state: optional(text('State, two letters.', { max: 2, ...phi })),
    zip: optional(text('ZIP code, 5 or 9 digits.', { max: 9, ...phi })),
    effective_on: optional(date('Day from which these details hold, where the source says.')),
  },
})

/** A person as known now. */
export type Member = RowOf<typeof member>
