import { cents, date, integer, noun, optional, quantityMilli, type RowOf, text } from './noun.ts'

const phi = { privacy: 'phi' } as const

/**
 * A pharmacy claim as decided, by us or by a PBM: one row per version. A reversal or an adjustment is a further
 * version of the same claim number with its own money (a reversal's money is the negative of what it undoes). A captured
 * claim (112-AN `C`) is priced and counts towards accumulators, and is paid another way: nobody pays by its amounts, and no
 * out feed is told of it.
 */
export const pharmacyClaim = noun({
  name: 'pharmacy-claim',
  table: 'pharmacy_claim',
  describes: 'One row per version of a pharmacy claim: paid, captured, reversed or adjusted.',
  time: 'event',
  key: ['claim_number', 'version_no'],
  indexes: [],
  columns: {
    claim_number: text('Number the deciding party gave the claim; constant over its versions.', { max: 30 }),
    version_no: integer('1 for the first decision, rising with each reversal or adjustment.'),
    claim_status: text(
      'What this version does. captured: priced and counted, paid another way (112-AN C); no out feed is sent it.',
      {
        codes: ['paid', 'captured', 'reversed', 'adjusted'],
      },
    ),
    family_id: text('The family that shares accumulators: the cardholder id.', { max: 30, ...phi }),
    member_key: text('The person: cardholder id and person code as the member feed spells them.', { max: 40, ...phi }),
    cardholder_id: text('Cardholder id as sent (NCPDP 302-C2).', { max: 20, ...phi }),
    person_code: optional(text('Person code within the family (303-C3).', { max: 3, ...phi })),
    relationship: text('Relation to the cardholder (306-C6).', { codes: ['self', 'spouse', 'child', 'other'], ...phi }),
    birth_on: optional(date('Date of birth (304-C4).', phi)),
    group_number: optional(text('Group (301-C1).', { max: 15 })),
    plan_code: optional(text('Plan as the payer names it.', { max: 20 })),
    pharmacy_ncpdp_id: optional(text('Pharmacy, NCPDP provider id.', { max: 7 })),
    pharmacy_npi: optional(text('Pharmacy, NPI (201-B1).', { max: 10 })),
    prescriber_npi: optional(text('Prescriber, NPI (411-DB).', { max: 10 })),
    prescription_number: text('Prescription reference number (402-D2).', { max: 12, ...phi }),
    fill_number: integer('0 for the first fill (403-D3).'),
    filled_on: date('Date of service (401-D1).', phi),
    written_on: optional(date('Date prescription written (414-DE).', phi)),
    decided_on: optional(date('Day the claim was decided.')),
    ndc11: text('Product dispensed, 11-digit NDC (407-D7).', { max: 11, ...phi }),
    quantity_milli: quantityMilli('Quantity dispensed in thousandths (442-E7).'),
    days_supply: integer('Days supply (405-D5).'),
    daw_code: optional(text('Dispense as written (408-D8).', { max: 1, codeSet: 'daw' })),
    compound: optional(text('1 not a compound, 2 compound (406-D6).', { max: 1 })),
    formulary_tier: optional(integer('Formulary tier the claim was decided at.')),
    prior_auth_number: optional(text('Prior authorization number (462-EV).', { max: 20 })),
    ingredient_cost_cents: cents('Ingredient cost paid (506-F6).'),
    dispensing_fee_cents: cents('Dispensing fee paid (507-F7).'),
    sales_tax_cents: cents('Sales tax paid, flat and percentage together (558-AW, 559-AX).'),
    incentive_cents: optional(cents('Incentive amount paid (521-FL).')),
    other_amount_cents: optional(cents('Other amounts paid (565-J4).')),
    usual_and_customary_cents: optional(cents('Usual and customary charge (426-DQ).')),
    other_payer_cents: optional(cents('Paid by other payers (566-J5).')),
    plan_paid_cents: cents('Total the plan pays the pharmacy (509-F9); of a captured claim what it was priced at.'),
    patient_paid_cents: cents('Patient pay amount (505-F5).'),
    copay_cents: optional(cents('Part of patient pay that is copay (518-FI).')),
    coinsurance_cents: optional(cents('Part of patient pay that is coinsurance (572-4U).')),
    deductible_cents: optional(cents('Part of patient pay applied to the deductible (517-FH).')),
    over_maximum_cents: optional(cents('Part of patient pay above a benefit maximum (520-FK).')),
    daw_penalty_cents: optional(cents('Part of patient pay for product selection (523-FN).')),
  },
})

/** One version of a pharmacy claim. */
export type PharmacyClaim = RowOf<typeof pharmacyClaim>
