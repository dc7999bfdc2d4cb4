import { cents, date, integer, noun, optional, quantityMilli, type RowOf, text } from './noun.ts'

const phi = { privacy: 'phi' } as const

/**
 * What a payer says it paid, and why not more. Each amount stands in one row only, so that a sum over any column is right: the claim's
 * on the row `claim`, a service's on its row `service`, an adjustment's on its row `adjustment`, what is taken from or given to
 * the provider beside the claims on its row `provider`. `payment_cents` alone repeats: it is the payment all rows belong to.
 */
export const remittance = noun({
  name: 'remittance',
  table: 'remittance',
  describes: 'One row per claim, service, adjustment or provider adjustment that a payer’s remittance tells.',
  time: 'event',
  key: ['payment_number', 'line_key'],
  indexes: [['claim_number'], ['payment_number']],
  columns: {
    payment_number: text('Number of the payment: the check or EFT trace that the bank also has.', { max: 50 }),
    line_key: text(
      'Place in the payment: claim number, payer’s number and status, then the numbers of service and adjustment.',
      {
        max: 150,
      },
    ),
    level: text('What the row tells of.', { codes: ['claim', 'service', 'adjustment', 'provider'] }),
    payer_id: optional(text('Who pays.', { max: 80 })),
    payer_name: optional(text('Name of who pays.', { max: 60 })),
    payee_id: optional(text('Who is paid: NPI or tax id.', { max: 80 })),
    paid_on: optional(date('Day the payment takes effect.')),
    payment_method: optional(text('ACH, CHK, NON and so on (BPR04).', { max: 3 })),
    payment_cents: optional(cents('The whole payment the row belongs to; the same on all its rows.')),
    claim_number: optional(text('Our claim number.', { max: 38 })),
    payer_claim_number: optional(text('The payer’s claim number.', { max: 50 })),
    claim_status: optional(
      text('1 to 3 processed, 4 denied, 19 to 21 and forwarded, 22 reversal, 23, 25 (CLP02).', { max: 2 }),
    ),
    member_key: optional(text('The patient’s member id, as the payer tells it.', { max: 80, ...phi })),
    patient_last_name: optional(text('Family name of the patient.', { max: 60, ...phi })),
    patient_first_name: optional(text('Given name of the patient.', { max: 35, ...phi })),
    claim_charge_cents: optional(cents('Charge of the claim, on its row only.')),
    claim_paid_cents: optional(cents('Paid for the claim, on its row only.')),
    patient_responsibility_cents: optional(cents('Left to the patient, on the claim’s row only.')),
    service_no: optional(integer('Which service of the claim, from 1.')),
    service_on: optional(date('Day of the service.', phi)),
    procedure_code: optional(text('Procedure that was paid.', { max: 48, ...phi })),
    modifiers: optional(text('Its modifiers, with blanks between.', { max: 11 })),
    line_control_number: optional(text('Our number of the line.', { max: 50 })),
    service_charge_cents: optional(cents('Charge of the service, on its row only.')),
    service_paid_cents: optional(cents('Paid for the service, on its row only.')),
    quantity_milli: optional(quantityMilli('Units paid of the service, or units an adjustment takes.')),
    adjustment_group: optional(text('CO, PR, OA, PI.', { max: 2 })),
    adjustment_reason: optional(text('Reason code; of a provider adjustment, its PLB code.', { max: 5 })),
    adjustment_cents: optional(cents('How much it lowers the payment; negative raises it.')),
    remark_codes: optional(
      text(
        'Remark codes (RARC) that explain, with blanks between; on the row of the claim or service they stand with.',
        {
          max: 200,
        },
      ),
    ),
    adjustment_reference: optional(text('What a provider adjustment refers to.', { max: 50 })),
  },
})

/** One thing a remittance tells. */
export type Remittance = RowOf<typeof remittance>
