import { date, noun, text } from './noun.ts'

const phi = { privacy: 'phi' } as const

/** Until when the premium of a person's plan is paid. Who is in no such file is not watched. */
export const premiumPaid = noun({
  name: 'premium-paid',
  table: 'premium_paid',
  describes: 'One row per person and plan, and version of what we knew of it.',
  time: 'versioned',
  key: ['member_key', 'plan_code'],
  indexes: [['member_key'], ['family_id']],
  columns: {
    member_key: text('The person.', { max: 40, ...phi }),
    family_id: text('The family: the cardholder id.', { max: 30, ...phi }),
    plan_code: text('Plan.', { max: 20 }),
    paid_through_on: date('Last day for which the premium is paid.', phi),
  },
})
