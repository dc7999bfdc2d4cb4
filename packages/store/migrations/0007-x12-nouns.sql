-- What the X12 claims and remittances are mapped to, as packages/canonical declares it (a test compares the two).

create table mortar.medical_claim (
  tenant_id text not null,
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamptz not null,
  claim_number text not null,
  frequency_code text not null,
  line_no integer not null,
  claim_type text not null,
  billing_npi text not null,
  rendering_npi text,
  payer_id text,
  member_key text not null,
  is_subscriber text not null,
  patient_last_name text not null,
  patient_first_name text,
  patient_birth_on date,
  patient_sex text,
  facility_code text,
  diagnoses text,
  prior_auth_number text,
  payer_claim_number text,
  claim_charge_cents bigint not null,
  service_from_on date,
  service_to_on date,
  revenue_code text,
  procedure_code text,
  modifiers text,
  diagnosis_pointers text,
  charge_cents bigint not null,
  unit_code text,
  quantity_milli bigint,
  ndc11 text,
  ndc_quantity_milli bigint,
  ndc_unit text,
  line_control_number text
);
create unique index medical_claim_key on mortar.medical_claim (tenant_id, partner_id, claim_number, frequency_code, line_no);
create index medical_claim_lineage on mortar.medical_claim (tenant_id, lineage_id);
create index medical_claim_claim_number on mortar.medical_claim (tenant_id, claim_number);
create index medical_claim_member_key on mortar.medical_claim (tenant_id, member_key);
select mortar.wall('medical_claim');

create table mortar.remittance (
  tenant_id text not null,
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamptz not null,
  payment_number text not null,
  line_key text not null,
  level text not null,
  payer_id text,
  payer_name text,
  payee_id text,
  paid_on date,
  payment_method text,
  payment_cents bigint,
  claim_number text,
  payer_claim_number text,
  claim_status text,
  member_key text,
  patient_last_name text,
  patient_first_name text,
  claim_charge_cents bigint,
  claim_paid_cents bigint,
  patient_responsibility_cents bigint,
  service_no integer,
  service_on date,
  procedure_code text,
  modifiers text,
  line_control_number text,
  service_charge_cents bigint,
  service_paid_cents bigint,
  quantity_milli bigint,
  adjustment_group text,
  adjustment_reason text,
  adjustment_cents bigint,
  adjustment_reference text
);
create unique index remittance_key on mortar.remittance (tenant_id, partner_id, payment_number, line_key);
create index remittance_lineage on mortar.remittance (tenant_id, lineage_id);
create index remittance_claim_number on mortar.remittance (tenant_id, claim_number);
create index remittance_payment_number on mortar.remittance (tenant_id, payment_number);
select mortar.wall('remittance');
