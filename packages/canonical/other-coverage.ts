import { date, noun, optional, text } from './noun.ts'

const phi = { privacy: 'phi' } as const

/** Insurance that a person has beside ours. */
export const otherCoverage = noun({
  name: 'other-coverage',
  table: 'other_coverage',
  describes: 'One row per person, place in the order of payers and start, and version of what we knew of it.',
  time: 'versioned',
  key: ['member_key', 'coverage_type', 'effective_on'],
  indexes: [['member_key'], ['family_id']],
  columns: {
    member_key: text('The person.', { max: 40, ...phi }),
    family_id: text('The family: the cardholder id.', { max: 30, ...phi }),
    coverage_type: text('Place in the order of payers (338-5C): 01 pays before all, 02 second …', { max: 2, ...phi }),
    bin: optional(text('BIN of the payer.', { max: 6, ...phi })),
    processor_control_number: optional(text('Processor control number of the payer.', { max: 10, ...phi })),
    cardholder_id: optional(text('Cardholder id there.', { max: 20, ...phi })),
    group_number: optional(text('Group there.', { max: 15, ...phi })),
    person_code: optional(text('Person code there.', { max: 3, ...phi })),
    relationship: optional(
      text('Relation to the cardholder there.', { codes: ['self', 'spouse', 'child', 'other'], ...phi }),
    ),
    help_desk: optional(text('Telephone of the payer.', { max: 18, ...phi })),
    effective_on: date('First day covered.', phi),
    terminated_on: optional(date('Last day covered; empty while open.', phi)),
  },
})
