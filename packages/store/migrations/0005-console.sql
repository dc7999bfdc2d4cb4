-- What the console stands on: notices of change, and the indexes of its lists.

-- Tells the hubs that something changed, so that open consoles ask again. A notice names no value: only the tenant, the kind
-- and an id, or no id when a statement may touch millions of rows. PostgreSQL sends it at commit, and equal ones once.
create function mortar.tell_change() returns trigger language plpgsql as $$
declare
  kind text := tg_argv[0];
  id_column text := tg_argv[1];
  tenant text := nullif(current_setting('mortar.tenant_id', true), '');
  id bigint;
begin
  if id_column is not null then
    id := (to_jsonb(new) ->> id_column)::bigint;
  end if;
  if tenant is not null then
    perform pg_notify('mortar_events', json_build_object('tenantId', tenant, 'kind', kind, 'id', id)::text);
  end if;
  return null;
end $$;

create trigger tell_change after insert or update on mortar.run
  for each row execute function mortar.tell_change('run', 'run_id');
create trigger tell_change after insert or update on mortar.alarm
  for each row execute function mortar.tell_change('alarm', 'alarm_id');
create trigger tell_change after insert or update on mortar.discrepancy
  for each statement execute function mortar.tell_change('discrepancy');
create trigger tell_change after insert or update on mortar.delivery
  for each statement execute function mortar.tell_change('delivery');
create trigger tell_change after insert or update on mortar.record
  for each statement execute function mortar.tell_change('quarantine');
create trigger tell_change after insert or update or delete on mortar.correction
  for each statement execute function mortar.tell_change('quarantine');
create trigger tell_change after insert or update on mortar.site_version
  for each statement execute function mortar.tell_change('site');

-- The records of a run that did not simply post, in file order (the list of one outcome, page by page).
drop index mortar.record_noted;
create index record_noted on mortar.record (tenant_id, run_id, outcome, lineage_id) where outcome <> 'posted';

-- The records that a replay decided.
create index record_replayed on mortar.record (tenant_id, outcome_run_id, lineage_id) where outcome_run_id <> run_id;

-- Quarantine, latest first. Records of a file held whole are one decision and not in it, however many they are.
create index record_quarantine on mortar.record (tenant_id, outcome, lineage_id) include (run_id, held_cause)
  where outcome in ('held', 'rejected', 'dismissed') and held_cause is distinct from 'file-held';

-- State and run lie in the index, so that a run's deliveries are counted without visiting them.
drop index mortar.delivery_lineage;
create index delivery_lineage on mortar.delivery (tenant_id, lineage_id) include (state, run_id);
create index delivery_their_id on mortar.delivery (tenant_id, their_id) where their_id is not null;
-- The states that few deliveries are in, latest first.
create index delivery_rare on mortar.delivery (tenant_id, state, delivery_id)
  where state in ('refused', 'delivered', 'applied');

-- How many were accepted since midnight. Rows are updated in about the order of time, so a few ranges of pages hold the day.
create index delivery_accepted on mortar.delivery using brin (accepted_at) with (pages_per_range = 16, autosummarize = on);

create index discrepancy_lineage on mortar.discrepancy (tenant_id, lineage_id) where lineage_id is not null;
create index run_file on mortar.run (tenant_id, raw_file_no);
