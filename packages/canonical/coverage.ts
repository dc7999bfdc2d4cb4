import { date, noun, optional, type RowOf, text } from './noun.ts'

/** A span in which a person has a plan. Valid time is effective_on to terminated_on; knowledge time is known_from. */
export const coverage = noun({
  name: 'coverage',
  table: 'coverage',
  describes: 'One row per person, plan and start of coverage, and version of what we knew of it.',
  time: 'versioned',
  key: ['member_key', 'plan_code', 'effective_on'],
  indexes: [['member_key'], ['family_id']],
  columns: {
    member_key: text('The person.', { max: 40, privacy: 'phi' }),
    family_id: text('The family that shares accumulators.', { max: 30, privacy: 'phi' }),
    group_number: optional(text('Employer group.', { max: 15 })),
    plan_code: text('Plan.', { max: 20 }),
    effective_on: date('First day covered.'),
    terminated_on: optional(date('Last day covered; empty while open.')),
  },
})

/** A coverage span as known now. */
export type Coverage = RowOf<typeof coverage>
