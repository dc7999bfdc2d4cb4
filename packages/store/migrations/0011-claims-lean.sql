-- A decided claim takes fewer and narrower writes, and what the next one must know is read in fewer steps.

-- Evidence is in frames, one of which holds a decision whole: what a later claim must know of it is read from there.
alter table mortar.claim_evidence add column frame_ends integer[];
alter table mortar.claim_decision drop column body;

-- What is there is carried over for every tenant: meanwhile the owner, who may be no superuser, passes the walls.
alter table mortar.claim_family no force row level security;
alter table mortar.claim_decision no force row level security;
alter table mortar.accumulator_entry no force row level security;
alter table mortar.counter_entry no force row level security;

-- The balances of a family beside its lock: always the sums of its ledgers, in JSON, written with the entries that move them.
alter table mortar.claim_family drop column turns, add column balances text not null default '[]',
  add column counters text not null default '[]';
insert into mortar.claim_family (tenant_id, family_id)
  select tenant_id, family_id from mortar.accumulator_entry union select tenant_id, family_id from mortar.counter_entry
  on conflict do nothing;
update mortar.claim_family f set balances = s.balances from (
  select tenant_id, family_id,
    json_agg(json_build_array(member_key, accumulator, name, network, plan_year, cents)
      order by member_key, accumulator, name, network, plan_year)::text as balances
  from (select tenant_id, family_id, member_key, accumulator, name, network, plan_year, sum(amount_cents) as cents
    from mortar.accumulator_entry group by 1, 2, 3, 4, 5, 6, 7) e group by 1, 2) s
  where f.tenant_id = s.tenant_id and f.family_id = s.family_id;
update mortar.claim_family f set counters = s.counters from (
  select tenant_id, family_id, json_agg(json_build_array(counter_key, used) order by counter_key)::text as counters
  from (select tenant_id, family_id, counter_key, sum(change) as used from mortar.counter_entry group by 1, 2, 3) e
  group by 1, 2) s
  where f.tenant_id = s.tenant_id and f.family_id = s.family_id;

-- A fill as later claims see it, in JSON, while it stands: null otherwise. It lies whole in the index, beside its member's others.
alter table mortar.claim_decision add column fill text;
update mortar.claim_decision set fill = json_build_array(decision_no::text, member_key, service_on, ndc11, quantity_milli,
    days_supply, prescription_number, fill_number, pharmacy_npi, prescriber_id, dispensing_status, copay_cents)::text
  where posted and reversed_by is null;
alter table mortar.claim_family force row level security;
alter table mortar.claim_decision force row level security;
alter table mortar.accumulator_entry force row level security;
alter table mortar.counter_entry force row level security;
drop index mortar.claim_decision_fills;
create index claim_decision_fills on mortar.claim_decision (tenant_id, family_id, member_key, service_on) include (fill);

-- Keys in the order of decisions, which grow at their end; a family's are found by the index above.
alter table mortar.claim_decision drop constraint claim_decision_pkey;
alter table mortar.claim_decision add primary key (tenant_id, decision_no, family_id);
drop index mortar.claim_decision_number;
alter table mortar.accumulator_entry drop constraint accumulator_entry_pkey;
alter table mortar.accumulator_entry add primary key (tenant_id, decision_no, entry_at, family_id);

-- Claims of other partners are found by the narrower index; those decided here through their decisions.
drop index mortar.pharmacy_claim_family_id_filled_on;
