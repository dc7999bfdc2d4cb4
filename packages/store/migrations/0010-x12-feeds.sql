-- What X12 feeds need besides: why a payer paid less, in its remark codes; the control numbers of what we send; and the
-- acknowledgements we owe for what came.

alter table mortar.remittance add column remark_codes text;

-- The last control number each feed has used.
create table mortar.x12_control (
  tenant_id text not null default mortar.tenant_id(),
  feed_id text not null,
  last_no bigint not null check (last_no between 1 and 999999999),
  primary key (tenant_id, feed_id)
);
select mortar.wall('x12_control');

-- An X12 file to be sent: an acknowledgement of a run's file (run_id), or a file we made. Its bytes are in the vault.
create table mortar.x12_file (
  tenant_id text not null default mortar.tenant_id(),
  x12_file_id bigint generated always as identity primary key,
  feed_id text not null,
  run_id bigint references mortar.run,
  file_name text not null,
  control_no bigint not null,
  object_id text not null,
  sha256 text not null,
  bytes bigint not null,
  made_at timestamptz not null,
  sent_at timestamptz,
  sent_path text
);
create index x12_file_of_run on mortar.x12_file (tenant_id, run_id);
create index x12_file_feed on mortar.x12_file (tenant_id, feed_id, x12_file_id);
select mortar.wall('x12_file');
