import { cents, date, integer, noun, optional, quantityMilli, type RowOf, text } from './noun.ts'

const phi = { privacy: 'phi' } as const

/** A billed service of a professional or institutional claim. What is the claim's is the same on all rows of the claim. */
export const medicalClaim = noun({
  name: 'medical-claim',
  table: 'medical_claim',
  describes: 'One row per service line of a medical claim as it was billed.',
  time: 'event',
  key: ['claim_number', 'frequency_code', 'line_no'],
  indexes: [['claim_number'], ['member_key']],
  columns: {
    claim_number: text('The biller’s claim number.', { max: 38 }),
    frequency_code: text('1 original, 7 replacement, 8 void.', { max: 1 }),
    line_no: integer('Which line of the claim, from 1.'),
    claim_type: text('Kind of claim.', { codes: ['professional', 'institutional'] }),
    billing_npi: text('Who bills.', { max: 80 }),
    rendering_npi: optional(text('Who gave the service, or attended.', { max: 80 })),
    payer_id: optional(text('Who is to pay.', { max: 80 })),
    member_key: text('Member id of the subscriber.', { max: 80, ...phi }),
    is_subscriber: text('Whether the patient is the subscriber.', { codes: ['Y', 'N'] }),
    patient_last_name: text('Family name of the patient.', { max: 60, ...phi }),
    patient_first_name: optional(text('Given name of the patient.', { max: 35, ...phi })),
    patient_birth_on: optional(date('Day of birth of the patient.', phi)),
    patient_sex: optional(text('Administrative sex of the patient.', { codes: ['F', 'M', 'U'], ...phi })),
    facility_code: optional(text('Place of service, or the first two digits of the type of bill.', { max: 2 })),
    diagnoses: optional(text('ICD-10 codes, principal first, with blanks between.', { max: 200, ...phi })),
    prior_auth_number: optional(text('Prior authorization.', { max: 50 })),
    payer_claim_number: optional(text('The payer’s number of the claim that is replaced or voided.', { max: 50 })),
    claim_charge_cents: cents('Charge of the whole claim; the same on all its lines.'),
    service_from_on: optional(date('First day of the service.', phi)),
    service_to_on: optional(date('Last day of the service.', phi)),
    revenue_code: optional(text('Revenue code, institutional.', { max: 48 })),
    procedure_code: optional(text('Procedure billed.', { max: 48, ...phi })),
    modifiers: optional(text('Its modifiers, with blanks between.', { max: 11 })),
    diagnosis_pointers: optional(text('Places in the diagnoses, with blanks between.', { max: 11 })),
    charge_cents: cents('Charge of the line.'),
    unit_code: optional(text('UN, MJ, DA.', { max: 2 })),
    quantity_milli: optional(quantityMilli('How much was given, in the unit.')),
    ndc11: optional(text('The drug, when one was given.', { max: 11, ...phi })),
    ndc_quantity_milli: optional(quantityMilli('How much of the drug.')),
    ndc_unit: optional(text('UN, ML, GR, F2, ME.', { max: 2 })),
    line_control_number: optional(text('The biller’s number of the line.', { max: 50 })),
  },
})

/** One billed service. */
export type MedicalClaim = RowOf<typeof medicalClaim>
