-- Claims decided here: what came and what was answered, the decision with what it was made from, and the ledgers it moved.

-- Which compiled plan a decision was made under, and the site it is compiled from again.
create table mortar.plan_snapshot (
  tenant_id text not null default mortar.tenant_id(),
  model_version text not null,
  plan_id text not null,
  plan_name text not null,
  plan_codes text[] not null,
  site_version text not null,
  first_used_at timestamptz not null,
  primary key (tenant_id, model_version)
);
select mortar.wall('plan_snapshot', 'select, insert');

-- One row per family that ever had a claim: locked, in key order, by whoever decides for it.
create table mortar.claim_family (
  tenant_id text not null,
  family_id text not null,
  turns bigint not null default 1,
  primary key (tenant_id, family_id)
) partition by hash (family_id);
create table mortar.claim_family_0 partition of mortar.claim_family for values with (modulus 4, remainder 0) with (fillfactor = 60);
create table mortar.claim_family_1 partition of mortar.claim_family for values with (modulus 4, remainder 1) with (fillfactor = 60);
create table mortar.claim_family_2 partition of mortar.claim_family for values with (modulus 4, remainder 2) with (fillfactor = 60);
create table mortar.claim_family_3 partition of mortar.claim_family for values with (modulus 4, remainder 3) with (fillfactor = 60);
select mortar.wall('claim_family', 'select, insert, update');

-- Numbers of decisions; the claim number is the text of it. A number is given once, a gap means nothing.
create sequence mortar.claim_decision_no start 100000001;
create sequence mortar.claim_transmission_no;
create sequence mortar.claim_evidence_no;
grant usage on mortar.claim_decision_no, mortar.claim_transmission_no, mortar.claim_evidence_no to mortar_app;

-- A message as it came and as it was answered.
create table mortar.claim_transmission (
  tenant_id text not null,
  transmission_no bigint not null,
  received_at timestamptz not null,
  answered_at timestamptz not null,
  -- Where it came in: 'tcp 7001', 'http'.
  listener text not null,
  transaction_code text not null,
  pharmacy_id text not null,
  request bytea not null,
  response bytea not null,
  primary key (tenant_id, transmission_no)
);
alter table mortar.claim_transmission alter request set storage external, alter response set storage external;
select mortar.wall('claim_transmission', 'select, insert');

-- What the decisions of one batch were made from and every step that made them, compressed together. Each batch holds the
-- hash of the one before it in its chain: one chain per deciding process and lane.
create table mortar.claim_evidence (
  tenant_id text not null,
  evidence_no bigint not null,
  chain_id uuid not null,
  chain_at bigint not null,
  previous_hash bytea not null,
  hash bytea not null,
  site_version text not null,
  decided_at timestamptz not null,
  body bytea not null,
  primary key (tenant_id, evidence_no)
);
alter table mortar.claim_evidence alter body set storage external;
create unique index claim_evidence_chain on mortar.claim_evidence (tenant_id, chain_id, chain_at);
select mortar.wall('claim_evidence', 'select, insert');

-- One row per transaction decided. `body` is the billing and the decision without its trace.
create table mortar.claim_decision (
  tenant_id text not null,
  family_id text not null,
  decision_no bigint not null,
  transmission_no bigint not null,
  byte_from integer not null,
  byte_to integer not null,
  evidence_no bigint not null,
  evidence_at integer not null,
  asked text not null check (asked in ('bill', 'quote', 'reverse', 'rebill', 'eligibility')),
  kind text not null check (kind in ('paid', 'rejected', 'duplicate', 'reversed', 'rebilled', 'eligible')),
  status text not null,
  claim_number text not null,
  member_key text,
  plan_code text,
  model_version text,
  pharmacy_id text not null,
  pharmacy_npi text,
  prescriber_id text,
  prescription_number text not null,
  fill_number integer,
  service_on date not null,
  ndc11 text not null,
  quantity_milli bigint,
  days_supply integer,
  dispensing_status text,
  decided_on date not null,
  decided_at timestamptz not null,
  reject_codes text[] not null,
  plan_paid_cents bigint,
  patient_pay_cents bigint,
  copay_cents bigint,
  -- A billing that was paid or captured: it moved the ledgers.
  posted boolean not null,
  -- The decision that took it back.
  reversed_by bigint,
  -- The decision that it takes back.
  reverses bigint,
  body text not null,
  primary key (tenant_id, family_id, decision_no)
) partition by hash (family_id);
create table mortar.claim_decision_0 partition of mortar.claim_decision for values with (modulus 4, remainder 0) with (fillfactor = 90);
create table mortar.claim_decision_1 partition of mortar.claim_decision for values with (modulus 4, remainder 1) with (fillfactor = 90);
create table mortar.claim_decision_2 partition of mortar.claim_decision for values with (modulus 4, remainder 2) with (fillfactor = 90);
create table mortar.claim_decision_3 partition of mortar.claim_decision for values with (modulus 4, remainder 3) with (fillfactor = 90);
-- The fills that a member's next claim looks back at, whole in the index: they lie together here and apart in the table.
create index claim_decision_fills on mortar.claim_decision (tenant_id, family_id, member_key, service_on)
  include (decision_no, ndc11, quantity_milli, days_supply, prescription_number, fill_number, pharmacy_npi, prescriber_id,
    dispensing_status, copay_cents)
  where posted and reversed_by is null;
-- What was given in part: its completion may be for another of the family.
create index claim_decision_partial on mortar.claim_decision (tenant_id, family_id)
  where posted and reversed_by is null and dispensing_status = 'P';
create index claim_decision_number on mortar.claim_decision (tenant_id, decision_no);
select mortar.wall('claim_decision', 'select, insert, update');

-- Billings that moved the ledgers, by pharmacy and prescription number: where a duplicate is found, and what a reversal means.
create table mortar.claim_prescription (
  tenant_id text not null,
  pharmacy_id text not null,
  prescription_number text not null,
  decision_no bigint not null,
  family_id text not null,
  primary key (tenant_id, pharmacy_id, prescription_number, decision_no)
);
select mortar.wall('claim_prescription', 'select, insert');

-- The ledger of accumulators: the balance is the sum of the entries.
create table mortar.accumulator_entry (
  tenant_id text not null,
  family_id text not null,
  member_key text not null,
  accumulator text not null
    check (accumulator in ('deductible', 'out-of-pocket', 'benefit-maximum', 'troop', 'gross-drug-cost')),
  name text not null,
  network text not null check (network in ('in', 'out')),
  plan_year integer not null,
  decision_no bigint not null,
  entry_at integer not null,
  amount_cents bigint not null,
  -- The whole entry in the index: a balance is summed without a look into the table.
  primary key (tenant_id, family_id, decision_no, entry_at)
    include (member_key, accumulator, name, network, plan_year, amount_cents)
) partition by hash (family_id);
create table mortar.accumulator_entry_0 partition of mortar.accumulator_entry for values with (modulus 4, remainder 0);
create table mortar.accumulator_entry_1 partition of mortar.accumulator_entry for values with (modulus 4, remainder 1);
create table mortar.accumulator_entry_2 partition of mortar.accumulator_entry for values with (modulus 4, remainder 2);
create table mortar.accumulator_entry_3 partition of mortar.accumulator_entry for values with (modulus 4, remainder 3);
select mortar.wall('accumulator_entry', 'select, insert');

-- The ledger of counters: use of overrides, of prior authorizations and the like.
create table mortar.counter_entry (
  tenant_id text not null,
  family_id text not null,
  counter_key text not null,
  decision_no bigint not null,
  entry_at integer not null,
  change bigint not null,
  primary key (tenant_id, family_id, decision_no, entry_at)
) partition by hash (family_id);
create table mortar.counter_entry_0 partition of mortar.counter_entry for values with (modulus 4, remainder 0);
create table mortar.counter_entry_1 partition of mortar.counter_entry for values with (modulus 4, remainder 1);
create table mortar.counter_entry_2 partition of mortar.counter_entry for values with (modulus 4, remainder 2);
create table mortar.counter_entry_3 partition of mortar.counter_entry for values with (modulus 4, remainder 3);
select mortar.wall('counter_entry', 'select, insert');

-- Fills that other partners tell of, which a claim decided here looks back at as well. Those decided here are not in it.
create index pharmacy_claim_elsewhere on mortar.pharmacy_claim (tenant_id, family_id, filled_on) where partner_id <> 'live';

-- What came and what it was decided from is never changed.
create trigger append_only before update or delete on mortar.claim_transmission
  for each statement execute function mortar.refuse_change();
create trigger append_only before update or delete on mortar.claim_evidence
  for each statement execute function mortar.refuse_change();
create trigger append_only before update or delete on mortar.accumulator_entry
  for each statement execute function mortar.refuse_change();
create trigger append_only before update or delete on mortar.counter_entry
  for each statement execute function mortar.refuse_change();
