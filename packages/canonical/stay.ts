import { date, noun, optional, text } from './noun.ts'

const phi = { privacy: 'phi' } as const

/** A time in a facility or in hospice care, when others pay for drugs. */
export const stay = noun({
  name: 'stay',
  table: 'stay',
  describes: 'One row per person, kind and first day of a stay, and version of what we knew of it.',
  time: 'versioned',
  key: ['member_key', 'kind', 'admitted_on'],
  indexes: [['member_key'], ['family_id']],
  columns: {
    member_key: text('The person.', { max: 40, ...phi }),
    family_id: text('The family: the cardholder id.', { max: 30, ...phi }),
    kind: text('Where.', { codes: ['institution', 'hospice'], ...phi }),
    admitted_on: date('First day.', phi),
    discharged_on: optional(date('Last day; empty while it goes on.', phi)),
  },
})
