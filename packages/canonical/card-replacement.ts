import { date, noun, text } from './noun.ts'

const phi = { privacy: 'phi' } as const

/** A card that is good no more, and the one in its place. */
export const cardReplacement = noun({
  name: 'card-replacement',
  table: 'card_replacement',
  describes: 'One row per cardholder id that was replaced, and version of what we knew of it.',
  time: 'versioned',
  key: ['family_id'],
  indexes: [['family_id']],
  columns: {
    family_id: text('The cardholder id that was replaced.', { max: 30, ...phi }),
    replaced_by: text('The cardholder id in its place.', { max: 30, ...phi }),
    replaced_on: date('First day on which the old card is good no more.', phi),
  },
})
