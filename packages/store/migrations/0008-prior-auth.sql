-- Prior authorizations, decided with the claims that need them; and reports of what other payers paid after Medicare Part D.

-- One row per authorization as it stands. Its number is that of the decision that made it. What was used of it are the entries of
-- mortar.counter_entry under 'prior-auth:<number>:fills' and 'prior-auth:<number>:quantity'.
create table mortar.prior_auth (
  tenant_id text not null,
  family_id text not null,
  prior_auth_no bigint not null,
  member_key text not null,
  plan_code text,
  -- A drug selector as in a plan: 'generic:ADALPEN', 'class:tnf-blocker'.
  drug text not null,
  status text not null check (status in ('pended', 'approved', 'denied', 'withdrawn')),
  effective_on date not null,
  expires_on date not null,
  pharmacy_npi text,
  prescriber_npi text,
  -- Rules of the plan that it lifts, by the name of their edit.
  lifts text[] not null,
  quantity_per_day_milli bigint check (quantity_per_day_milli > 0),
  fills_allowed integer check (fills_allowed >= 0),
  quantity_allowed_milli bigint check (quantity_allowed_milli >= 0),
  -- Who asked for it: the id that a pharmacy sent with its request; null when none did.
  pharmacy_id text,
  prescription_number text,
  prescriber_id text,
  -- 498-PA, 498-PD, 498-PP.
  request_type text,
  basis text,
  supporting_text text,
  processed_on date not null,
  -- 'plan' or 'user:…'; null while nobody has.
  decided_by text,
  changed_at timestamptz not null,
  primary key (tenant_id, family_id, prior_auth_no),
  check (effective_on <= expires_on)
);
create unique index prior_auth_number on mortar.prior_auth (tenant_id, prior_auth_no);
create index prior_auth_pended on mortar.prior_auth (tenant_id, prior_auth_no) where status = 'pended';
select mortar.wall('prior_auth', 'select, insert, update');

-- Every step an authorization took, and how it stood afterwards. Never changed.
create table mortar.prior_auth_event (
  tenant_id text not null,
  family_id text not null,
  prior_auth_no bigint not null,
  event_no integer not null,
  event text not null check (event in ('requested', 'approved', 'denied', 'withdrawn')),
  at timestamptz not null,
  -- 'pharmacy:…', 'plan', 'user:…'.
  actor text not null,
  -- The decision of a message; null when a person decided.
  decision_no bigint,
  note text,
  stands jsonb not null,
  primary key (tenant_id, family_id, prior_auth_no, event_no)
);
select mortar.wall('prior_auth_event', 'select, insert');
create trigger append_only before update or delete on mortar.prior_auth_event
  for each statement execute function mortar.refuse_change();

-- What another payer told that it paid after us, about a claim decided here. Nothing is paid for it.
create table mortar.claim_report (
  tenant_id text not null,
  pharmacy_id text not null,
  prescription_number text not null,
  decision_no bigint not null,
  family_id text not null,
  -- The claim it is about.
  about_no bigint not null,
  reversed_by bigint,
  -- Who reports, what was paid and what was left to the patient.
  body text not null,
  primary key (tenant_id, pharmacy_id, prescription_number, decision_no)
);
select mortar.wall('claim_report', 'select, insert, update');

alter table mortar.claim_decision drop constraint claim_decision_asked_check;
alter table mortar.claim_decision add constraint claim_decision_asked_check check (asked in
  ('bill', 'quote', 'reverse', 'rebill', 'eligibility', 'authorize', 'inquire', 'withdraw', 'report', 'report-reverse', 'report-replace'));
alter table mortar.claim_decision drop constraint claim_decision_kind_check;
alter table mortar.claim_decision add constraint claim_decision_kind_check check (kind in
  ('paid', 'rejected', 'duplicate', 'reversed', 'rebilled', 'eligible', 'authorized', 'reported'));
