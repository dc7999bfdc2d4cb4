import { date, noun, optional, text } from './noun.ts'

const phi = { privacy: 'phi' } as const

/** A person bound to a pharmacy or prescriber for a time. Several of one kind at once: any of them will do. */
export const lockIn = noun({
  name: 'lock-in',
  table: 'lock_in',
  describes: 'One row per person, provider and start of the bond, and version of what we knew of it.',
  time: 'versioned',
  key: ['member_key', 'kind', 'provider_id', 'effective_on'],
  indexes: [['member_key'], ['family_id']],
  columns: {
    member_key: text('The person.', { max: 40, ...phi }),
    family_id: text('The family: the cardholder id.', { max: 30, ...phi }),
    kind: text('What the person is bound to.', { codes: ['pharmacy', 'prescriber'], ...phi }),
    provider_id: text('NPI of the pharmacy or prescriber.', { max: 10, ...phi }),
    dea_schedules: optional(text('Schedules bound, as "2 3 4"; empty binds every drug.', { max: 9, ...phi })),
    effective_on: date('First day.', phi),
    terminated_on: optional(date('Last day; empty while open.', phi)),
  },
})
