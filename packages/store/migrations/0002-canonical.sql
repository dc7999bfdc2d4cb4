-- The canonical nouns, as packages/canonical declares them (a test compares the two).

create table mortar.pharmacy (
  tenant_id text not null,
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamptz not null,
  known_to timestamptz,
  pharmacy_npi text not null,
  pharmacy_ncpdp_id text,
  name text not null,
  chain_code text,
  dispenser_type text,
  address_line text,
  city text,
  state text,
  zip text
);
create unique index pharmacy_key on mortar.pharmacy (tenant_id, partner_id, pharmacy_npi) where known_to is null;
create index pharmacy_lineage on mortar.pharmacy (tenant_id, lineage_id);
select mortar.wall('pharmacy');

create table mortar.prescriber (
  tenant_id text not null,
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamptz not null,
  known_to timestamptz,
  prescriber_npi text not null,
  last_name text not null,
  first_name text,
  taxonomy_code text,
  state text
);
create unique index prescriber_key on mortar.prescriber (tenant_id, partner_id, prescriber_npi) where known_to is null;
create index prescriber_lineage on mortar.prescriber (tenant_id, lineage_id);
select mortar.wall('prescriber');

create table mortar.drug (
  tenant_id text not null,
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamptz not null,
  known_to timestamptz,
  ndc11 text not null,
  name text not null,
  generic_code text,
  brand_generic text,
  package_quantity_milli bigint,
  unit text,
  dea_schedule text,
  unit_price_micro bigint,
  obsolete_on date
);
create unique index drug_key on mortar.drug (tenant_id, partner_id, ndc11) where known_to is null;
create index drug_lineage on mortar.drug (tenant_id, lineage_id);
select mortar.wall('drug');

create table mortar.member (
  tenant_id text not null,
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamptz not null,
  known_to timestamptz,
  member_key text not null,
  family_id text not null,
  person_code text,
  relationship text not null,
  last_name text not null,
  first_name text not null,
  birth_on date not null,
  sex text,
  address_line text,
  city text,
  state text,
  zip text,
  effective_on date
);
create unique index member_key on mortar.member (tenant_id, partner_id, member_key) where known_to is null;
create index member_lineage on mortar.member (tenant_id, lineage_id);
create index member_member_key on mortar.member (tenant_id, member_key);
create index member_family_id on mortar.member (tenant_id, family_id);
select mortar.wall('member');

create table mortar.coverage (
  tenant_id text not null,
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamptz not null,
  known_to timestamptz,
  member_key text not null,
  family_id text not null,
  group_number text,
  plan_code text not null,
  effective_on date not null,
  terminated_on date
);
create unique index coverage_key on mortar.coverage (tenant_id, partner_id, member_key, plan_code, effective_on) where known_to is null;
create index coverage_lineage on mortar.coverage (tenant_id, lineage_id);
create index coverage_member_key on mortar.coverage (tenant_id, member_key);
create index coverage_family_id on mortar.coverage (tenant_id, family_id);
select mortar.wall('coverage');

create table mortar.pharmacy_claim (
  tenant_id text not null,
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamptz not null,
  claim_number text not null,
  version_no integer not null,
  claim_status text not null,
  family_id text not null,
  member_key text not null,
  cardholder_id text not null,
  person_code text,
  relationship text not null,
  birth_on date,
  group_number text,
  plan_code text,
  pharmacy_ncpdp_id text,
  pharmacy_npi text,
  prescriber_npi text,
  prescription_number text not null,
  fill_number integer not null,
  filled_on date not null,
  written_on date,
  decided_on date,
  ndc11 text not null,
  quantity_milli bigint not null,
  days_supply integer not null,
  daw_code text,
  compound text,
  formulary_tier integer,
  prior_auth_number text,
  ingredient_cost_cents bigint not null,
  dispensing_fee_cents bigint not null,
  sales_tax_cents bigint not null,
  incentive_cents bigint,
  other_amount_cents bigint,
  usual_and_customary_cents bigint,
  other_payer_cents bigint,
  plan_paid_cents bigint not null,
  patient_paid_cents bigint not null,
  copay_cents bigint,
  coinsurance_cents bigint,
  deductible_cents bigint,
  over_maximum_cents bigint,
  daw_penalty_cents bigint
);
create unique index pharmacy_claim_key on mortar.pharmacy_claim (tenant_id, partner_id, claim_number, version_no);
create index pharmacy_claim_lineage on mortar.pharmacy_claim (tenant_id, lineage_id);
create index pharmacy_claim_family_id_filled_on on mortar.pharmacy_claim (tenant_id, family_id, filled_on);
select mortar.wall('pharmacy_claim');

create table mortar.accumulator (
  tenant_id text not null,
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamptz not null,
  family_id text not null,
  member_key text not null,
  bucket text not null,
  network text,
  plan_year integer not null,
  movement_key text not null,
  moved_on date not null,
  amount_cents bigint not null
);
create unique index accumulator_key on mortar.accumulator (tenant_id, partner_id, family_id, member_key, bucket, plan_year, movement_key);
create index accumulator_lineage on mortar.accumulator (tenant_id, lineage_id);
create index accumulator_family_id_plan_year on mortar.accumulator (tenant_id, family_id, plan_year);
select mortar.wall('accumulator');

