import { date, noun, optional, text } from './noun.ts'

const phi = { privacy: 'phi' } as const

/** Medicare low-income level of a person for a time. */
export const lowIncomeLevel = noun({
  name: 'low-income-level',
  table: 'low_income_level',
  describes: 'One row per person and first day of a level, and version of what we knew of it.',
  time: 'versioned',
  key: ['member_key', 'effective_on'],
  indexes: [['member_key'], ['family_id']],
  columns: {
    member_key: text('The person.', { max: 40, ...phi }),
    family_id: text('The family: the cardholder id.', { max: 30, ...phi }),
    level: text('Copay level.', { codes: ['1', '2', '3', '4'], ...phi }),
    effective_on: date('First day.', phi),
    terminated_on: optional(date('Last day; empty while open.', phi)),
  },
})
