-- The ground: tenants and the wall around each, the audit chain, and the door to the job queue.

grant usage on schema mortar to mortar_app, mortar_jobs;

-- The tenant the transaction works for. No tenant is an error, never all rows. (After a first transaction the setting of a
-- connection falls back to '', not to null.)
create function mortar.tenant_id() returns text
  language plpgsql stable parallel safe
  set search_path = pg_catalog
as $$
declare
  tenant text := nullif(current_setting('mortar.tenant_id', true), '');
begin
  if tenant is null then
    raise exception 'no tenant is set' using errcode = 'insufficient_privilege';
  end if;
  return tenant;
end
$$;

-- Builds the wall around a table: forced row-level security by tenant_id, and the app's rights. Every migration calls it
-- for each table it makes:  select mortar.wall('claim')   or, for a log:  select mortar.wall('audit_entry', 'select, insert')
-- Partitions get a wall without a door: the app reaches them only through their parent.
-- The tenant is looked up once per statement: (select …) makes it a constant for the planner.
create function mortar.wall(table_name text, rights text default 'select, insert, update, delete') returns void
  language plpgsql
  set search_path = pg_catalog
as $$
declare
  target regclass := format('mortar.%I', table_name)::regclass;
  part regclass;
begin
  execute format('alter table %s alter column tenant_id set default mortar.tenant_id()', target);
  execute format('alter table %s alter column tenant_id set not null', target);
  execute format('create policy tenant on %s using (tenant_id = (select mortar.tenant_id())) '
    'with check (tenant_id = (select mortar.tenant_id()))', target);
  execute format('grant %s on %s to mortar_app', rights, target);
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  for part in select relid from pg_partition_tree(target) where relid <> target loop
    execute format('alter table %s enable row level security', part);
    execute format('alter table %s force row level security', part);
  end loop;
end
$$;
revoke execute on function mortar.wall(text, text) from public;

-- One row per tenant. Not walled: a hub must know for whom it works.
create table mortar.tenant (
  tenant_id text primary key check (tenant_id ~ '^[a-z0-9][a-z0-9_-]{0,62}$'),
  name text not null,
  created_at timestamptz not null default now()
);
grant select, insert on mortar.tenant to mortar_app;

-- One row per thing done. Each holds the hash of the one before it: see audit.ts.
create table mortar.audit_entry (
  tenant_id text,
  entry_no bigint not null check (entry_no > 0),
  at timestamptz not null,
  actor text not null,
  action text not null,
  subject text not null,
  detail jsonb not null,
  previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (tenant_id, entry_no)
);
create index on mortar.audit_entry (tenant_id, subject, entry_no);
select mortar.wall('audit_entry', 'select, insert');

create function mortar.refuse_change() returns trigger
  language plpgsql
as $$
begin
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'insufficient_privilege';
end
$$;
create trigger append_only before update or delete or truncate on mortar.audit_entry
  for each statement execute function mortar.refuse_change();

-- One row per tenant: the end of its audit chain, sealed with a key that is not in the database. Locked while appending.
create table mortar.audit_head (
  tenant_id text primary key,
  entry_no bigint not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  seal text not null check (seal ~ '^[0-9a-f]{64}$')
);
select mortar.wall('audit_head', 'select, insert, update');

-- Puts a job into the queue as part of the caller's transaction. The job must be the caller's tenant's own, and keys and
-- queues are prefixed by the tenant, so that one tenant's job never replaces or delays another's.
create function mortar.enqueue_job(
  task text, payload json, queue text default null, key text default null,
  run_at timestamptz default null, max_attempts int default null
) returns bigint
  language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  tenant text := mortar.tenant_id();
begin
  if payload ->> 'tenantId' is distinct from tenant then
    raise exception 'the job is of another tenant' using errcode = 'insufficient_privilege';
  end if;
  return (graphile_worker.add_job(
    task, payload, tenant || ':' || queue, run_at, max_attempts, tenant || ':' || key)).id;
end
$$;
revoke execute on function mortar.enqueue_job(text, json, text, text, timestamptz, int) from public;
grant execute on function mortar.enqueue_job(text, json, text, text, timestamptz, int) to mortar_app;
grant create on schema mortar to mortar_jobs;
alter function mortar.enqueue_job(text, json, text, text, timestamptz, int) owner to mortar_jobs;
revoke create on schema mortar from mortar_jobs;

-- Jobs taken by a worker are few, jobs waiting may be many: dead workers are looked for every second.
create index mortar_taken on graphile_worker._private_jobs (locked_by) where locked_by is not null;

-- A freed queue wakes a worker for its next job. Without this the next job of a queue waits for the workers' next poll:
-- a worker looks for work before the end of the job it did is written.
create function graphile_worker.mortar_queue_freed() returns trigger
  language plpgsql
  set search_path = pg_catalog, graphile_worker
as $$
begin
  if exists (select 1 from _private_jobs where job_queue_id = new.id and is_available and run_at <= now()) then
    perform pg_notify('jobs:insert', '{"count":1}');
  end if;
  return null;
end
$$;
create trigger mortar_queue_freed after update of locked_at on graphile_worker._private_job_queues
  for each row when (old.locked_at is not null and new.locked_at is null)
  execute function graphile_worker.mortar_queue_freed();
