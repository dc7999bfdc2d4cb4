import { cents, date, integer, noun, optional, type RowOf, text } from './noun.ts'

/** One movement of a person's or family's accumulator. The balance is the sum of the movements. */
export const accumulator = noun({
  name: 'accumulator',
  table: 'accumulator',
  describes: 'One row per movement of an accumulator; balances are sums, never stored.',
  time: 'event',
  key: ['family_id', 'member_key', 'bucket', 'plan_year', 'movement_key'],
  indexes: [['family_id', 'plan_year']],
  columns: {
    family_id: text('The family that shares it.', { max: 30, privacy: 'phi' }),
    member_key: text('The person who caused the movement.', { max: 40, privacy: 'phi' }),
    bucket: text('Which accumulator.', { codes: ['deductible', 'out-of-pocket', 'benefit-maximum'] }),
    network: optional(text('In or out of network, where kept apart.', { codes: ['in', 'out'] })),
    plan_year: integer('Year in which the plan period begins.'),
    movement_key: text('What caused it: claim number and version, or the partner’s transaction id.', { max: 60 }),
    moved_on: date('Day it counts from.', { privacy: 'phi' }),
    amount_cents: cents('How much it moves; a reversal moves it back.'),
  },
})

/** One accumulator movement. */
export type Accumulator = RowOf<typeof accumulator>
