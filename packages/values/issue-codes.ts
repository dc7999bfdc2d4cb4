/**
 * Every code Mortar can tell, listed once: code → what it means, one sentence, no value.
 * Screens, documents and the API read this table. Add a code in the section of the room that raises it.
 */
export const issueCodes = {
  // values
  'money-not-exact': 'The amount is not a whole number of cents within the safe range.',
  'quantity-not-exact': 'The quantity is not a whole number of thousandths within the safe range.',
  'unit-price-not-exact': 'The unit price is not a whole number of micro-dollars within the safe range.',
  'date-not-real': 'The date does not exist in the calendar.',
  'date-not-readable': 'The date is not written in the expected form.',
  'npi-wrong': 'The NPI is not ten digits with a right check digit.',
  'ndc-wrong': 'The NDC has none of the known forms.',
  'ndc-ambiguous': 'Ten digits without hyphens do not tell which NDC form they have.',
  // wire
  // canonical and site folders
  // mapping
  // store
  // transport
  // journeys
} as const satisfies Record<string, string>

/** A code of the table. */
export type IssueCode = keyof typeof issueCodes
