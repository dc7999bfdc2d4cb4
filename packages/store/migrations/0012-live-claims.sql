-- What each process that decides live claims says of itself, every few seconds: for the live panel. It is worth nothing after a crash,
-- hence unlogged. `figures` are counts and times only.
create unlogged table mortar.claim_process (
  tenant_id text not null,
  process_id uuid not null,
  name text not null,
  started_at timestamptz not null,
  heard_at timestamptz not null default clock_timestamp(),
  figures jsonb not null,
  primary key (tenant_id, process_id)
) with (fillfactor = 50);
select mortar.wall('claim_process');

create trigger tell_change after insert or update or delete on mortar.claim_process
  for each statement execute function mortar.tell_change('live');
