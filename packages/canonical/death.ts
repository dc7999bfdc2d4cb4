import { date, noun, text } from './noun.ts'

const phi = { privacy: 'phi' } as const

/** The day a person died, where somebody told us. */
export const death = noun({
  name: 'death',
  table: 'death',
  describes: 'One row per person who died, and version of what we knew of it.',
  time: 'versioned',
  key: ['member_key'],
  indexes: [['member_key'], ['family_id']],
  columns: {
    member_key: text('The person.', { max: 40, ...phi }),
    family_id: text('The family: the cardholder id.', { max: 30, ...phi }),
    died_on: date('Day of death.', phi),
  },
})
