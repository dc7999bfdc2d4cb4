-- What holds of a person beside coverage, as packages/canonical declares it (a test compares the two).

create table mortar.other_coverage (
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
  coverage_type text not null,
  bin text,
  processor_control_number text,
  cardholder_id text,
  group_number text,
  person_code text,
  relationship text,
  help_desk text,
  effective_on date not null,
  terminated_on date
);
create unique index other_coverage_key on mortar.other_coverage (tenant_id, partner_id, member_key, coverage_type, effective_on) where known_to is null;
create index other_coverage_lineage on mortar.other_coverage (tenant_id, lineage_id);
create index other_coverage_member_key on mortar.other_coverage (tenant_id, member_key);
create index other_coverage_family_id on mortar.other_coverage (tenant_id, family_id);
select mortar.wall('other_coverage');

create table mortar.lock_in (
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
  kind text not null,
  provider_id text not null,
  dea_schedules text,
  effective_on date not null,
  terminated_on date
);
create unique index lock_in_key on mortar.lock_in (tenant_id, partner_id, member_key, kind, provider_id, effective_on) where known_to is null;
create index lock_in_lineage on mortar.lock_in (tenant_id, lineage_id);
create index lock_in_member_key on mortar.lock_in (tenant_id, member_key);
create index lock_in_family_id on mortar.lock_in (tenant_id, family_id);
select mortar.wall('lock_in');

create table mortar.stay (
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
  kind text not null,
  admitted_on date not null,
  discharged_on date
);
create unique index stay_key on mortar.stay (tenant_id, partner_id, member_key, kind, admitted_on) where known_to is null;
create index stay_lineage on mortar.stay (tenant_id, lineage_id);
create index stay_member_key on mortar.stay (tenant_id, member_key);
create index stay_family_id on mortar.stay (tenant_id, family_id);
select mortar.wall('stay');

create table mortar.low_income_level (
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
  level text not null,
  effective_on date not null,
  terminated_on date
);
create unique index low_income_level_key on mortar.low_income_level (tenant_id, partner_id, member_key, effective_on) where known_to is null;
create index low_income_level_lineage on mortar.low_income_level (tenant_id, lineage_id);
create index low_income_level_member_key on mortar.low_income_level (tenant_id, member_key);
create index low_income_level_family_id on mortar.low_income_level (tenant_id, family_id);
select mortar.wall('low_income_level');

create table mortar.premium_paid (
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
  plan_code text not null,
  paid_through_on date not null
);
create unique index premium_paid_key on mortar.premium_paid (tenant_id, partner_id, member_key, plan_code) where known_to is null;
create index premium_paid_lineage on mortar.premium_paid (tenant_id, lineage_id);
create index premium_paid_member_key on mortar.premium_paid (tenant_id, member_key);
create index premium_paid_family_id on mortar.premium_paid (tenant_id, family_id);
select mortar.wall('premium_paid');

create table mortar.card_replacement (
  tenant_id text not null,
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamptz not null,
  known_to timestamptz,
  family_id text not null,
  replaced_by text not null,
  replaced_on date not null
);
create unique index card_replacement_key on mortar.card_replacement (tenant_id, partner_id, family_id) where known_to is null;
create index card_replacement_lineage on mortar.card_replacement (tenant_id, lineage_id);
create index card_replacement_family_id on mortar.card_replacement (tenant_id, family_id);
select mortar.wall('card_replacement');

create table mortar.death (
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
  died_on date not null
);
create unique index death_key on mortar.death (tenant_id, partner_id, member_key) where known_to is null;
create index death_lineage on mortar.death (tenant_id, lineage_id);
create index death_member_key on mortar.death (tenant_id, member_key);
create index death_family_id on mortar.death (tenant_id, family_id);
select mortar.wall('death');

-- Families of which any of it, or an authorization, was ever known: a batch of claims looks here once, and further only for those.
create table mortar.standing_family (
  tenant_id text not null,
  family_id text not null,
  primary key (tenant_id, family_id)
);
select mortar.wall('standing_family', 'select, insert');

create function mortar.mark_standing() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  -- In key order, so that no two wait for each other.
  insert into mortar.standing_family (tenant_id, family_id)
    select distinct tenant_id, family_id from added order by 1, 2
    on conflict do nothing;
  return null;
end
$$;

create trigger mark_standing after insert on mortar.other_coverage
  referencing new table as added for each statement execute function mortar.mark_standing();
create trigger mark_standing after insert on mortar.lock_in
  referencing new table as added for each statement execute function mortar.mark_standing();
create trigger mark_standing after insert on mortar.stay
  referencing new table as added for each statement execute function mortar.mark_standing();
create trigger mark_standing after insert on mortar.low_income_level
  referencing new table as added for each statement execute function mortar.mark_standing();
create trigger mark_standing after insert on mortar.premium_paid
  referencing new table as added for each statement execute function mortar.mark_standing();
create trigger mark_standing after insert on mortar.card_replacement
  referencing new table as added for each statement execute function mortar.mark_standing();
create trigger mark_standing after insert on mortar.death
  referencing new table as added for each statement execute function mortar.mark_standing();
create trigger mark_standing after insert on mortar.prior_auth
  referencing new table as added for each statement execute function mortar.mark_standing();
