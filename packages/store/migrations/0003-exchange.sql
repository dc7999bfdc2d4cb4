-- The exchange: what came, what became of every record, what went out, and what still differs.

-- A site's files as applied: the hub works from the latest version, and any past run can be rebuilt from its own.
create table mortar.site_version (
  tenant_id text not null default mortar.tenant_id(),
  site_version text not null,
  applied_at timestamptz not null,
  applied_by text not null,
  files jsonb not null,
  primary key (tenant_id, site_version)
);
select mortar.wall('site_version');

-- One row per file or API pull that reached us. Its bytes are in the vault, as received and as plaintext.
create table mortar.raw_file (
  tenant_id text not null default mortar.tenant_id(),
  raw_file_no bigint generated always as identity primary key,
  feed_id text not null,
  file_name text not null,
  remote_path text not null,
  remote_bytes bigint not null,
  arrived_at timestamptz not null,
  fetched_at timestamptz not null,
  received_object text,
  received_sha256 text,
  plaintext_object text,
  plaintext_sha256 text,
  plaintext_bytes bigint,
  signed_by text,
  duplicate_of bigint
);
create index raw_file_feed on mortar.raw_file (tenant_id, feed_id, arrived_at);
create unique index raw_file_seen on mortar.raw_file (tenant_id, feed_id, remote_path, remote_bytes, arrived_at);
create index raw_file_content on mortar.raw_file (tenant_id, feed_id, plaintext_sha256);
select mortar.wall('raw_file');

-- One execution of a feed: over a file, an API pull, or chosen records again.
create table mortar.run (
  tenant_id text not null default mortar.tenant_id(),
  run_id bigint generated always as identity primary key,
  feed_id text not null,
  kind text not null check (kind in ('file', 'pull', 'replay')),
  raw_file_no bigint references mortar.raw_file,
  state text not null check (state in ('working', 'posted', 'held', 'rejected', 'duplicate', 'failed')),
  step text not null default 'received',
  map_version text,
  site_version text,
  file_on date,
  sequence_no bigint,
  records_in bigint,
  started_by text not null,
  started_at timestamptz not null,
  closed_at timestamptz,
  cause text,
  controls jsonb not null default '[]',
  issues jsonb not null default '[]',
  checks jsonb not null default '[]',
  progress jsonb not null default '{}'
);
create index run_feed on mortar.run (tenant_id, feed_id, run_id);
create unique index run_of_file on mortar.run (tenant_id, raw_file_no) where kind <> 'replay';
select mortar.wall('run');

-- The run's timeline.
create table mortar.run_step (
  tenant_id text not null default mortar.tenant_id(),
  run_id bigint not null references mortar.run on delete cascade,
  step_no integer generated always as identity,
  step text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  detail jsonb not null default '{}',
  primary key (run_id, step_no)
);
select mortar.wall('run_step');

-- The balance of a run, one row per unit and bucket. Unit: records, bytes, or cents:<control>.
create table mortar.ledger_line (
  tenant_id text not null default mortar.tenant_id(),
  run_id bigint not null references mortar.run on delete cascade,
  unit text not null,
  bucket text not null check (bucket in
    ('in', 'posted', 'updated', 'unchanged', 'duplicate', 'held', 'rejected', 'envelope')),
  amount bigint not null,
  primary key (run_id, unit, bucket)
);
select mortar.wall('ledger_line');

-- A run closes only when each unit's `in` equals the sum of its other buckets, and it says which does not.
create function mortar.check_ledger() returns trigger language plpgsql as $$
declare
  off record;
begin
  if new.state in ('working', 'failed') then return new; end if;
  if not exists (select from mortar.ledger_line where run_id = new.run_id and unit = 'records')
     or not exists (select from mortar.ledger_line where run_id = new.run_id and unit = 'bytes') then
    raise exception 'ledger-not-balanced: run % has no ledger', new.run_id;
  end if;
  for off in
    select unit, sum(amount) filter (where bucket = 'in') as came,
           coalesce(sum(amount) filter (where bucket <> 'in'), 0) as explained
    from mortar.ledger_line where run_id = new.run_id group by unit
  loop
    if off.came is distinct from off.explained then
      raise exception 'ledger-not-balanced: run %, %: in %, explained %', new.run_id, off.unit, off.came, off.explained;
    end if;
  end loop;
  return new;
end $$;
create trigger run_balances before update of state on mortar.run
  for each row when (old.state is distinct from new.state) execute function mortar.check_ledger();

-- One row per physical record of every file. `outcome` is what became of it last, `outcome_run_id` which run decided.
create table mortar.record (
  tenant_id text not null default mortar.tenant_id(),
  lineage_id bigint not null,
  run_id bigint not null,
  record_type text not null,
  line integer not null,
  byte_from bigint not null,
  byte_to bigint not null,
  qc_flag text not null check (qc_flag in ('pass', 'warn', 'held', 'rejected')),
  outcome text not null check (outcome in
    ('posted', 'updated', 'unchanged', 'duplicate', 'held', 'rejected', 'envelope', 'dismissed')),
  outcome_run_id bigint not null,
  held_cause text,
  held_key text,
  held_until timestamptz,
  issues jsonb,
  primary key (tenant_id, lineage_id)
);
create index record_waiting on mortar.record (tenant_id, outcome, held_cause, held_key) where outcome in ('held', 'rejected');
create index record_noted on mortar.record (tenant_id, run_id, outcome) where outcome <> 'posted';
select mortar.wall('record');

-- A person's correction of one source field, applied before mapping when the record is replayed. The bytes stay.
create table mortar.correction (
  tenant_id text not null default mortar.tenant_id(),
  lineage_id bigint not null,
  field text not null,
  value text not null,
  reason text not null,
  corrected_by text not null,
  corrected_at timestamptz not null,
  primary key (tenant_id, lineage_id, field)
);
select mortar.wall('correction');

-- One outbound message. `business_key` makes it once: a row posted twice or replayed finds its delivery here already.
create table mortar.delivery (
  tenant_id text not null default mortar.tenant_id(),
  delivery_id bigint generated always as identity primary key,
  feed_id text not null,
  noun text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  business_key text not null,
  order_key text not null,
  claim_key text not null,
  state text not null default 'queued' check (state in ('queued', 'sent', 'delivered', 'accepted', 'applied', 'refused')),
  attempts integer not null default 0,
  queued_at timestamptz not null,
  next_attempt_at timestamptz not null,
  sent_at timestamptz,
  accepted_at timestamptz,
  their_id text,
  last_code text
);
create unique index delivery_once on mortar.delivery (tenant_id, feed_id, business_key);
create index delivery_open on mortar.delivery (tenant_id, feed_id, delivery_id) where state in ('queued', 'sent');
create index delivery_chain on mortar.delivery (tenant_id, feed_id, order_key) where state in ('queued', 'sent');
create index delivery_refused on mortar.delivery (tenant_id, feed_id, claim_key) where state = 'refused';
create index delivery_lineage on mortar.delivery (tenant_id, lineage_id);
select mortar.wall('delivery');

-- Each try: what was asked and what was answered.
create table mortar.delivery_attempt (
  tenant_id text not null default mortar.tenant_id(),
  delivery_id bigint not null references mortar.delivery on delete cascade,
  attempt_no integer not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  method text not null,
  path text not null,
  request_body text not null,
  status integer,
  response_body text,
  code text,
  primary key (delivery_id, attempt_no)
);
select mortar.wall('delivery_attempt');

-- A difference between us and a partner that a person owns: with a clock and dollars.
create table mortar.discrepancy (
  tenant_id text not null default mortar.tenant_id(),
  discrepancy_id bigint generated always as identity primary key,
  kind text not null,
  partner_id text not null,
  feed_id text not null,
  run_id bigint,
  lineage_id bigint,
  delivery_id bigint,
  code text not null,
  summary text not null,
  amount_cents bigint not null default 0,
  owner text,
  opened_at timestamptz not null,
  due_at timestamptz not null,
  resolved_at timestamptz,
  resolution text,
  resolved_by text
);
create index discrepancy_open on mortar.discrepancy (tenant_id, opened_at) where resolved_at is null;
create unique index discrepancy_of_delivery on mortar.discrepancy (tenant_id, delivery_id) where resolved_at is null;
select mortar.wall('discrepancy');

-- Something that is wrong now. One alarm while it lasts, closed when it ends.
create table mortar.alarm (
  tenant_id text not null default mortar.tenant_id(),
  alarm_id bigint generated always as identity primary key,
  kind text not null,
  subject text not null,
  code text not null,
  effect text not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  acknowledged_by text,
  acknowledged_at timestamptz
);
create unique index alarm_open on mortar.alarm (tenant_id, kind, subject) where closed_at is null;
select mortar.wall('alarm');
