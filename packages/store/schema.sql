-- The schema of a freshly migrated database, for reading and for review. Made by `npm run schema` (a test compares):
-- do not edit; write a migration.

create schema auth;
grant usage on schema auth to mortar_accounts;

create schema mortar;
grant usage on schema mortar to mortar_app;
grant usage on schema mortar to mortar_jobs;

create sequence mortar.claim_decision_no as bigint start with 100000001 increment by 1;
grant usage on sequence mortar.claim_decision_no to mortar_app;

create sequence mortar.claim_evidence_no as bigint start with 1 increment by 1;
grant usage on sequence mortar.claim_evidence_no to mortar_app;

create sequence mortar.claim_transmission_no as bigint start with 1 increment by 1;
grant usage on sequence mortar.claim_transmission_no to mortar_app;

CREATE OR REPLACE FUNCTION mortar.check_ledger()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION mortar.enqueue_job(task text, payload json, queue text DEFAULT NULL::text, key text DEFAULT NULL::text, run_at timestamp with time zone DEFAULT NULL::timestamp with time zone, max_attempts integer DEFAULT NULL::integer)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  tenant text := mortar.tenant_id();
begin
  if payload ->> 'tenantId' is distinct from tenant then
    raise exception 'the job is of another tenant' using errcode = 'insufficient_privilege';
  end if;
  return (graphile_worker.add_job(
    task, payload, tenant || ':' || queue, run_at, max_attempts, tenant || ':' || key)).id;
end
$function$
;
alter function mortar.enqueue_job(text,json,text,text,timestamp with time zone,integer) owner to mortar_jobs;
revoke execute on function mortar.enqueue_job(text,json,text,text,timestamp with time zone,integer) from public;
grant execute on function mortar.enqueue_job(text,json,text,text,timestamp with time zone,integer) to mortar_app;

CREATE OR REPLACE FUNCTION mortar.mark_standing()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  -- In key order, so that no two wait for each other.
  insert into mortar.standing_family (tenant_id, family_id)
    select distinct tenant_id, family_id from added order by 1, 2
    on conflict do nothing;
  return null;
end
$function$
;

CREATE OR REPLACE FUNCTION mortar.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'insufficient_privilege';
end
$function$
;

CREATE OR REPLACE FUNCTION mortar.tell_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION mortar.tenant_id()
 RETURNS text
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog'
AS $function$
declare
  tenant text := nullif(current_setting('mortar.tenant_id', true), '');
begin
  if tenant is null then
    raise exception 'no tenant is set' using errcode = 'insufficient_privilege';
  end if;
  return tenant;
end
$function$
;

CREATE OR REPLACE FUNCTION mortar.wall(table_name text, rights text DEFAULT 'select, insert, update, delete'::text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
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
$function$
;
revoke execute on function mortar.wall(text,text) from public;

create table auth.account_holder (
  id text not null,
  tenant_id text not null,
  email text not null,
  email_verified boolean not null,
  name text not null,
  image text,
  created_at timestamp with time zone not null default CURRENT_TIMESTAMP,
  updated_at timestamp with time zone not null default CURRENT_TIMESTAMP
);
alter table auth.account_holder add constraint account_holder_email_key UNIQUE (email);
alter table auth.account_holder add constraint account_holder_pkey PRIMARY KEY (id);
alter table auth.account_holder add constraint account_holder_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES mortar.tenant(tenant_id);
grant delete, insert, select, update on auth.account_holder to mortar_accounts;

create table auth.credential (
  id text not null,
  account_holder_id text not null,
  provider_id text not null,
  account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  created_at timestamp with time zone not null default CURRENT_TIMESTAMP,
  updated_at timestamp with time zone not null
);
alter table auth.credential add constraint credential_account_holder_id_fkey FOREIGN KEY (account_holder_id) REFERENCES auth.account_holder(id) ON DELETE CASCADE;
alter table auth.credential add constraint credential_pkey PRIMARY KEY (id);
CREATE INDEX credential_account_holder ON auth.credential USING btree (account_holder_id);
grant delete, insert, select, update on auth.credential to mortar_accounts;

create table auth.session (
  id text not null,
  account_holder_id text not null,
  token text not null,
  expires_at timestamp with time zone not null,
  ip_address text,
  user_agent text,
  created_at timestamp with time zone not null default CURRENT_TIMESTAMP,
  updated_at timestamp with time zone not null
);
alter table auth.session add constraint session_account_holder_id_fkey FOREIGN KEY (account_holder_id) REFERENCES auth.account_holder(id) ON DELETE CASCADE;
alter table auth.session add constraint session_pkey PRIMARY KEY (id);
alter table auth.session add constraint session_token_key UNIQUE (token);
CREATE INDEX session_account_holder ON auth.session USING btree (account_holder_id);
CREATE INDEX session_expires ON auth.session USING btree (expires_at);
grant delete, insert, select, update on auth.session to mortar_accounts;

create table auth.verification (
  id text not null,
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null default CURRENT_TIMESTAMP,
  updated_at timestamp with time zone not null default CURRENT_TIMESTAMP
);
alter table auth.verification add constraint verification_pkey PRIMARY KEY (id);
CREATE INDEX verification_identifier ON auth.verification USING btree (identifier);
grant delete, insert, select, update on auth.verification to mortar_accounts;

create table mortar.accumulator (
  tenant_id text not null default mortar.tenant_id(),
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamp with time zone not null,
  family_id text not null,
  member_key text not null,
  bucket text not null,
  network text,
  plan_year integer not null,
  movement_key text not null,
  moved_on date not null,
  amount_cents bigint not null
);
CREATE INDEX accumulator_family_id_plan_year ON mortar.accumulator USING btree (tenant_id, family_id, plan_year);
CREATE INDEX accumulator_lineage ON mortar.accumulator USING btree (tenant_id, lineage_id);
CREATE UNIQUE INDEX accumulator_key ON mortar.accumulator USING btree (tenant_id, partner_id, family_id, member_key, bucket, plan_year, movement_key);
alter table mortar.accumulator enable row level security;
alter table mortar.accumulator force row level security;
create policy tenant on mortar.accumulator as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.accumulator to mortar_app;

create table mortar.accumulator_entry (
  tenant_id text not null default mortar.tenant_id(),
  family_id text not null,
  member_key text not null,
  accumulator text not null,
  name text not null,
  network text not null,
  plan_year integer not null,
  decision_no bigint not null,
  entry_at integer not null,
  amount_cents bigint not null
) partition by HASH (family_id);
alter table mortar.accumulator_entry add constraint accumulator_entry_accumulator_check CHECK ((accumulator = ANY (ARRAY['deductible'::text, 'out-of-pocket'::text, 'benefit-maximum'::text, 'troop'::text, 'gross-drug-cost'::text])));
alter table mortar.accumulator_entry add constraint accumulator_entry_network_check CHECK ((network = ANY (ARRAY['in'::text, 'out'::text])));
alter table mortar.accumulator_entry add constraint accumulator_entry_pkey PRIMARY KEY (tenant_id, decision_no, entry_at, family_id);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON mortar.accumulator_entry FOR EACH STATEMENT EXECUTE FUNCTION mortar.refuse_change();
alter table mortar.accumulator_entry enable row level security;
alter table mortar.accumulator_entry force row level security;
create policy tenant on mortar.accumulator_entry as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant insert, select on mortar.accumulator_entry to mortar_app;

create table mortar.accumulator_entry_0 partition of mortar.accumulator_entry FOR VALUES WITH (modulus 4, remainder 0);
alter table mortar.accumulator_entry_0 add constraint accumulator_entry_accumulator_check CHECK ((accumulator = ANY (ARRAY['deductible'::text, 'out-of-pocket'::text, 'benefit-maximum'::text, 'troop'::text, 'gross-drug-cost'::text])));
alter table mortar.accumulator_entry_0 add constraint accumulator_entry_network_check CHECK ((network = ANY (ARRAY['in'::text, 'out'::text])));
alter table mortar.accumulator_entry_0 enable row level security;
alter table mortar.accumulator_entry_0 force row level security;

create table mortar.accumulator_entry_1 partition of mortar.accumulator_entry FOR VALUES WITH (modulus 4, remainder 1);
alter table mortar.accumulator_entry_1 add constraint accumulator_entry_accumulator_check CHECK ((accumulator = ANY (ARRAY['deductible'::text, 'out-of-pocket'::text, 'benefit-maximum'::text, 'troop'::text, 'gross-drug-cost'::text])));
alter table mortar.accumulator_entry_1 add constraint accumulator_entry_network_check CHECK ((network = ANY (ARRAY['in'::text, 'out'::text])));
alter table mortar.accumulator_entry_1 enable row level security;
alter table mortar.accumulator_entry_1 force row level security;

create table mortar.accumulator_entry_2 partition of mortar.accumulator_entry FOR VALUES WITH (modulus 4, remainder 2);
alter table mortar.accumulator_entry_2 add constraint accumulator_entry_accumulator_check CHECK ((accumulator = ANY (ARRAY['deductible'::text, 'out-of-pocket'::text, 'benefit-maximum'::text, 'troop'::text, 'gross-drug-cost'::text])));
alter table mortar.accumulator_entry_2 add constraint accumulator_entry_network_check CHECK ((network = ANY (ARRAY['in'::text, 'out'::text])));
alter table mortar.accumulator_entry_2 enable row level security;
alter table mortar.accumulator_entry_2 force row level security;

create table mortar.accumulator_entry_3 partition of mortar.accumulator_entry FOR VALUES WITH (modulus 4, remainder 3);
alter table mortar.accumulator_entry_3 add constraint accumulator_entry_accumulator_check CHECK ((accumulator = ANY (ARRAY['deductible'::text, 'out-of-pocket'::text, 'benefit-maximum'::text, 'troop'::text, 'gross-drug-cost'::text])));
alter table mortar.accumulator_entry_3 add constraint accumulator_entry_network_check CHECK ((network = ANY (ARRAY['in'::text, 'out'::text])));
alter table mortar.accumulator_entry_3 enable row level security;
alter table mortar.accumulator_entry_3 force row level security;

create table mortar.alarm (
  tenant_id text not null default mortar.tenant_id(),
  alarm_id bigint not null generated always as identity,
  kind text not null,
  subject text not null,
  code text not null,
  effect text not null,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  acknowledged_by text,
  acknowledged_at timestamp with time zone
);
alter table mortar.alarm add constraint alarm_pkey PRIMARY KEY (alarm_id);
CREATE UNIQUE INDEX alarm_open ON mortar.alarm USING btree (tenant_id, kind, subject) WHERE (closed_at IS NULL);
CREATE TRIGGER tell_change AFTER INSERT OR UPDATE ON mortar.alarm FOR EACH ROW EXECUTE FUNCTION mortar.tell_change('alarm', 'alarm_id');
alter table mortar.alarm enable row level security;
alter table mortar.alarm force row level security;
create policy tenant on mortar.alarm as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.alarm to mortar_app;

create table mortar.audit_entry (
  tenant_id text not null default mortar.tenant_id(),
  entry_no bigint not null,
  at timestamp with time zone not null,
  actor text not null,
  action text not null,
  subject text not null,
  detail jsonb not null,
  previous_hash text not null,
  hash text not null
);
alter table mortar.audit_entry add constraint audit_entry_entry_no_check CHECK ((entry_no > 0));
alter table mortar.audit_entry add constraint audit_entry_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text));
alter table mortar.audit_entry add constraint audit_entry_pkey PRIMARY KEY (tenant_id, entry_no);
alter table mortar.audit_entry add constraint audit_entry_previous_hash_check CHECK ((previous_hash ~ '^[0-9a-f]{64}$'::text));
CREATE INDEX audit_entry_tenant_id_subject_entry_no_idx ON mortar.audit_entry USING btree (tenant_id, subject, entry_no);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON mortar.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION mortar.refuse_change();
alter table mortar.audit_entry enable row level security;
alter table mortar.audit_entry force row level security;
create policy tenant on mortar.audit_entry as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant insert, select on mortar.audit_entry to mortar_app;

create table mortar.audit_head (
  tenant_id text not null default mortar.tenant_id(),
  entry_no bigint not null,
  hash text not null,
  seal text not null
);
alter table mortar.audit_head add constraint audit_head_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text));
alter table mortar.audit_head add constraint audit_head_pkey PRIMARY KEY (tenant_id);
alter table mortar.audit_head add constraint audit_head_seal_check CHECK ((seal ~ '^[0-9a-f]{64}$'::text));
alter table mortar.audit_head enable row level security;
alter table mortar.audit_head force row level security;
create policy tenant on mortar.audit_head as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant insert, select, update on mortar.audit_head to mortar_app;

create table mortar.card_replacement (
  tenant_id text not null default mortar.tenant_id(),
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamp with time zone not null,
  known_to timestamp with time zone,
  family_id text not null,
  replaced_by text not null,
  replaced_on date not null
);
CREATE INDEX card_replacement_family_id ON mortar.card_replacement USING btree (tenant_id, family_id);
CREATE INDEX card_replacement_lineage ON mortar.card_replacement USING btree (tenant_id, lineage_id);
CREATE UNIQUE INDEX card_replacement_key ON mortar.card_replacement USING btree (tenant_id, partner_id, family_id) WHERE (known_to IS NULL);
CREATE TRIGGER mark_standing AFTER INSERT ON mortar.card_replacement REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION mortar.mark_standing();
alter table mortar.card_replacement enable row level security;
alter table mortar.card_replacement force row level security;
create policy tenant on mortar.card_replacement as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.card_replacement to mortar_app;

create table mortar.claim_decision (
  tenant_id text not null default mortar.tenant_id(),
  family_id text not null,
  decision_no bigint not null,
  transmission_no bigint not null,
  byte_from integer not null,
  byte_to integer not null,
  evidence_no bigint not null,
  evidence_at integer not null,
  asked text not null,
  kind text not null,
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
  decided_at timestamp with time zone not null,
  reject_codes text[] not null,
  plan_paid_cents bigint,
  patient_pay_cents bigint,
  copay_cents bigint,
  posted boolean not null,
  reversed_by bigint,
  reverses bigint,
  fill text
) partition by HASH (family_id);
alter table mortar.claim_decision add constraint claim_decision_asked_check CHECK ((asked = ANY (ARRAY['bill'::text, 'quote'::text, 'reverse'::text, 'rebill'::text, 'eligibility'::text, 'authorize'::text, 'inquire'::text, 'withdraw'::text, 'report'::text, 'report-reverse'::text, 'report-replace'::text])));
alter table mortar.claim_decision add constraint claim_decision_kind_check CHECK ((kind = ANY (ARRAY['paid'::text, 'rejected'::text, 'duplicate'::text, 'reversed'::text, 'rebilled'::text, 'eligible'::text, 'authorized'::text, 'reported'::text])));
alter table mortar.claim_decision add constraint claim_decision_pkey PRIMARY KEY (tenant_id, decision_no, family_id);
CREATE INDEX claim_decision_fills ON ONLY mortar.claim_decision USING btree (tenant_id, family_id, member_key, service_on) INCLUDE (fill);
CREATE INDEX claim_decision_kind ON ONLY mortar.claim_decision USING btree (tenant_id, kind, decision_no) WHERE (kind <> 'paid'::text);
CREATE INDEX claim_decision_partial ON ONLY mortar.claim_decision USING btree (tenant_id, family_id) WHERE (posted AND (reversed_by IS NULL) AND (dispensing_status = 'P'::text));
CREATE INDEX claim_decision_pharmacy ON ONLY mortar.claim_decision USING btree (tenant_id, pharmacy_id, decision_no);
CREATE INDEX claim_decision_prescription ON ONLY mortar.claim_decision USING btree (tenant_id, prescription_number);
CREATE INDEX claim_decision_service ON ONLY mortar.claim_decision USING btree (tenant_id, service_on, decision_no);
CREATE INDEX claim_decision_unpaid ON ONLY mortar.claim_decision USING btree (tenant_id, status, decision_no) WHERE (status = ANY (ARRAY['B'::text, 'C'::text]));
alter table mortar.claim_decision enable row level security;
alter table mortar.claim_decision force row level security;
create policy tenant on mortar.claim_decision as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant insert, select, update on mortar.claim_decision to mortar_app;

create table mortar.claim_decision_0 partition of mortar.claim_decision FOR VALUES WITH (modulus 4, remainder 0) with (fillfactor=90);
alter table mortar.claim_decision_0 add constraint claim_decision_asked_check CHECK ((asked = ANY (ARRAY['bill'::text, 'quote'::text, 'reverse'::text, 'rebill'::text, 'eligibility'::text, 'authorize'::text, 'inquire'::text, 'withdraw'::text, 'report'::text, 'report-reverse'::text, 'report-replace'::text])));
alter table mortar.claim_decision_0 add constraint claim_decision_kind_check CHECK ((kind = ANY (ARRAY['paid'::text, 'rejected'::text, 'duplicate'::text, 'reversed'::text, 'rebilled'::text, 'eligible'::text, 'authorized'::text, 'reported'::text])));
alter table mortar.claim_decision_0 enable row level security;
alter table mortar.claim_decision_0 force row level security;

create table mortar.claim_decision_1 partition of mortar.claim_decision FOR VALUES WITH (modulus 4, remainder 1) with (fillfactor=90);
alter table mortar.claim_decision_1 add constraint claim_decision_asked_check CHECK ((asked = ANY (ARRAY['bill'::text, 'quote'::text, 'reverse'::text, 'rebill'::text, 'eligibility'::text, 'authorize'::text, 'inquire'::text, 'withdraw'::text, 'report'::text, 'report-reverse'::text, 'report-replace'::text])));
alter table mortar.claim_decision_1 add constraint claim_decision_kind_check CHECK ((kind = ANY (ARRAY['paid'::text, 'rejected'::text, 'duplicate'::text, 'reversed'::text, 'rebilled'::text, 'eligible'::text, 'authorized'::text, 'reported'::text])));
alter table mortar.claim_decision_1 enable row level security;
alter table mortar.claim_decision_1 force row level security;

create table mortar.claim_decision_2 partition of mortar.claim_decision FOR VALUES WITH (modulus 4, remainder 2) with (fillfactor=90);
alter table mortar.claim_decision_2 add constraint claim_decision_asked_check CHECK ((asked = ANY (ARRAY['bill'::text, 'quote'::text, 'reverse'::text, 'rebill'::text, 'eligibility'::text, 'authorize'::text, 'inquire'::text, 'withdraw'::text, 'report'::text, 'report-reverse'::text, 'report-replace'::text])));
alter table mortar.claim_decision_2 add constraint claim_decision_kind_check CHECK ((kind = ANY (ARRAY['paid'::text, 'rejected'::text, 'duplicate'::text, 'reversed'::text, 'rebilled'::text, 'eligible'::text, 'authorized'::text, 'reported'::text])));
alter table mortar.claim_decision_2 enable row level security;
alter table mortar.claim_decision_2 force row level security;

create table mortar.claim_decision_3 partition of mortar.claim_decision FOR VALUES WITH (modulus 4, remainder 3) with (fillfactor=90);
alter table mortar.claim_decision_3 add constraint claim_decision_asked_check CHECK ((asked = ANY (ARRAY['bill'::text, 'quote'::text, 'reverse'::text, 'rebill'::text, 'eligibility'::text, 'authorize'::text, 'inquire'::text, 'withdraw'::text, 'report'::text, 'report-reverse'::text, 'report-replace'::text])));
alter table mortar.claim_decision_3 add constraint claim_decision_kind_check CHECK ((kind = ANY (ARRAY['paid'::text, 'rejected'::text, 'duplicate'::text, 'reversed'::text, 'rebilled'::text, 'eligible'::text, 'authorized'::text, 'reported'::text])));
alter table mortar.claim_decision_3 enable row level security;
alter table mortar.claim_decision_3 force row level security;

create table mortar.claim_evidence (
  tenant_id text not null default mortar.tenant_id(),
  evidence_no bigint not null,
  chain_id uuid not null,
  chain_at bigint not null,
  previous_hash bytea not null,
  hash bytea not null,
  site_version text not null,
  decided_at timestamp with time zone not null,
  body bytea not null,
  frame_ends integer[]
);
alter table mortar.claim_evidence add constraint claim_evidence_pkey PRIMARY KEY (tenant_id, evidence_no);
CREATE UNIQUE INDEX claim_evidence_chain ON mortar.claim_evidence USING btree (tenant_id, chain_id, chain_at);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON mortar.claim_evidence FOR EACH STATEMENT EXECUTE FUNCTION mortar.refuse_change();
alter table mortar.claim_evidence enable row level security;
alter table mortar.claim_evidence force row level security;
create policy tenant on mortar.claim_evidence as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant insert, select on mortar.claim_evidence to mortar_app;

create table mortar.claim_family (
  tenant_id text not null default mortar.tenant_id(),
  family_id text not null,
  balances text not null default '[]'::text,
  counters text not null default '[]'::text
) partition by HASH (family_id);
alter table mortar.claim_family add constraint claim_family_pkey PRIMARY KEY (tenant_id, family_id);
alter table mortar.claim_family enable row level security;
alter table mortar.claim_family force row level security;
create policy tenant on mortar.claim_family as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant insert, select, update on mortar.claim_family to mortar_app;

create table mortar.claim_family_0 partition of mortar.claim_family FOR VALUES WITH (modulus 4, remainder 0) with (fillfactor=60);
alter table mortar.claim_family_0 enable row level security;
alter table mortar.claim_family_0 force row level security;

create table mortar.claim_family_1 partition of mortar.claim_family FOR VALUES WITH (modulus 4, remainder 1) with (fillfactor=60);
alter table mortar.claim_family_1 enable row level security;
alter table mortar.claim_family_1 force row level security;

create table mortar.claim_family_2 partition of mortar.claim_family FOR VALUES WITH (modulus 4, remainder 2) with (fillfactor=60);
alter table mortar.claim_family_2 enable row level security;
alter table mortar.claim_family_2 force row level security;

create table mortar.claim_family_3 partition of mortar.claim_family FOR VALUES WITH (modulus 4, remainder 3) with (fillfactor=60);
alter table mortar.claim_family_3 enable row level security;
alter table mortar.claim_family_3 force row level security;

create table mortar.claim_prescription (
  tenant_id text not null default mortar.tenant_id(),
  pharmacy_id text not null,
  prescription_number text not null,
  decision_no bigint not null,
  family_id text not null
);
alter table mortar.claim_prescription add constraint claim_prescription_pkey PRIMARY KEY (tenant_id, pharmacy_id, prescription_number, decision_no);
alter table mortar.claim_prescription enable row level security;
alter table mortar.claim_prescription force row level security;
create policy tenant on mortar.claim_prescription as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant insert, select on mortar.claim_prescription to mortar_app;

create table mortar.claim_process (
  tenant_id text not null default mortar.tenant_id(),
  process_id uuid not null,
  name text not null,
  started_at timestamp with time zone not null,
  heard_at timestamp with time zone not null default clock_timestamp(),
  figures jsonb not null
) with (fillfactor=50);
alter table mortar.claim_process add constraint claim_process_pkey PRIMARY KEY (tenant_id, process_id);
CREATE TRIGGER tell_change AFTER INSERT OR DELETE OR UPDATE ON mortar.claim_process FOR EACH STATEMENT EXECUTE FUNCTION mortar.tell_change('live');
alter table mortar.claim_process enable row level security;
alter table mortar.claim_process force row level security;
create policy tenant on mortar.claim_process as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.claim_process to mortar_app;

create table mortar.claim_report (
  tenant_id text not null default mortar.tenant_id(),
  pharmacy_id text not null,
  prescription_number text not null,
  decision_no bigint not null,
  family_id text not null,
  about_no bigint not null,
  reversed_by bigint,
  body text not null
);
alter table mortar.claim_report add constraint claim_report_pkey PRIMARY KEY (tenant_id, pharmacy_id, prescription_number, decision_no);
alter table mortar.claim_report enable row level security;
alter table mortar.claim_report force row level security;
create policy tenant on mortar.claim_report as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant insert, select, update on mortar.claim_report to mortar_app;

create table mortar.claim_transmission (
  tenant_id text not null default mortar.tenant_id(),
  transmission_no bigint not null,
  received_at timestamp with time zone not null,
  answered_at timestamp with time zone not null,
  listener text not null,
  transaction_code text not null,
  pharmacy_id text not null,
  request bytea not null,
  response bytea not null
);
alter table mortar.claim_transmission add constraint claim_transmission_pkey PRIMARY KEY (tenant_id, transmission_no);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON mortar.claim_transmission FOR EACH STATEMENT EXECUTE FUNCTION mortar.refuse_change();
alter table mortar.claim_transmission enable row level security;
alter table mortar.claim_transmission force row level security;
create policy tenant on mortar.claim_transmission as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant insert, select on mortar.claim_transmission to mortar_app;

create table mortar.correction (
  tenant_id text not null default mortar.tenant_id(),
  lineage_id bigint not null,
  field text not null,
  value text not null,
  reason text not null,
  corrected_by text not null,
  corrected_at timestamp with time zone not null
);
alter table mortar.correction add constraint correction_pkey PRIMARY KEY (tenant_id, lineage_id, field);
CREATE TRIGGER tell_change AFTER INSERT OR DELETE OR UPDATE ON mortar.correction FOR EACH STATEMENT EXECUTE FUNCTION mortar.tell_change('quarantine');
alter table mortar.correction enable row level security;
alter table mortar.correction force row level security;
create policy tenant on mortar.correction as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.correction to mortar_app;

create table mortar.counter_entry (
  tenant_id text not null default mortar.tenant_id(),
  family_id text not null,
  counter_key text not null,
  decision_no bigint not null,
  entry_at integer not null,
  change bigint not null
) partition by HASH (family_id);
alter table mortar.counter_entry add constraint counter_entry_pkey PRIMARY KEY (tenant_id, family_id, decision_no, entry_at);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON mortar.counter_entry FOR EACH STATEMENT EXECUTE FUNCTION mortar.refuse_change();
alter table mortar.counter_entry enable row level security;
alter table mortar.counter_entry force row level security;
create policy tenant on mortar.counter_entry as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant insert, select on mortar.counter_entry to mortar_app;

create table mortar.counter_entry_0 partition of mortar.counter_entry FOR VALUES WITH (modulus 4, remainder 0);
alter table mortar.counter_entry_0 enable row level security;
alter table mortar.counter_entry_0 force row level security;

create table mortar.counter_entry_1 partition of mortar.counter_entry FOR VALUES WITH (modulus 4, remainder 1);
alter table mortar.counter_entry_1 enable row level security;
alter table mortar.counter_entry_1 force row level security;

create table mortar.counter_entry_2 partition of mortar.counter_entry FOR VALUES WITH (modulus 4, remainder 2);
alter table mortar.counter_entry_2 enable row level security;
alter table mortar.counter_entry_2 force row level security;

create table mortar.counter_entry_3 partition of mortar.counter_entry FOR VALUES WITH (modulus 4, remainder 3);
alter table mortar.counter_entry_3 enable row level security;
alter table mortar.counter_entry_3 force row level security;

create table mortar.coverage (
  tenant_id text not null default mortar.tenant_id(),
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamp with time zone not null,
  known_to timestamp with time zone,
  member_key text not null,
  family_id text not null,
  group_number text,
  plan_code text not null,
  effective_on date not null,
  terminated_on date
);
CREATE INDEX coverage_family_id ON mortar.coverage USING btree (tenant_id, family_id);
CREATE INDEX coverage_lineage ON mortar.coverage USING btree (tenant_id, lineage_id);
CREATE INDEX coverage_member_key ON mortar.coverage USING btree (tenant_id, member_key);
CREATE UNIQUE INDEX coverage_key ON mortar.coverage USING btree (tenant_id, partner_id, member_key, plan_code, effective_on) WHERE (known_to IS NULL);
alter table mortar.coverage enable row level security;
alter table mortar.coverage force row level security;
create policy tenant on mortar.coverage as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.coverage to mortar_app;

create table mortar.death (
  tenant_id text not null default mortar.tenant_id(),
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamp with time zone not null,
  known_to timestamp with time zone,
  member_key text not null,
  family_id text not null,
  died_on date not null
);
CREATE INDEX death_family_id ON mortar.death USING btree (tenant_id, family_id);
CREATE INDEX death_lineage ON mortar.death USING btree (tenant_id, lineage_id);
CREATE INDEX death_member_key ON mortar.death USING btree (tenant_id, member_key);
CREATE UNIQUE INDEX death_key ON mortar.death USING btree (tenant_id, partner_id, member_key) WHERE (known_to IS NULL);
CREATE TRIGGER mark_standing AFTER INSERT ON mortar.death REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION mortar.mark_standing();
alter table mortar.death enable row level security;
alter table mortar.death force row level security;
create policy tenant on mortar.death as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.death to mortar_app;

create table mortar.delivery (
  tenant_id text not null default mortar.tenant_id(),
  delivery_id bigint not null generated always as identity,
  feed_id text not null,
  noun text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  business_key text not null,
  order_key text not null,
  claim_key text not null,
  state text not null default 'queued'::text,
  attempts integer not null default 0,
  queued_at timestamp with time zone not null,
  next_attempt_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  accepted_at timestamp with time zone,
  their_id text,
  last_code text
);
alter table mortar.delivery add constraint delivery_pkey PRIMARY KEY (delivery_id);
alter table mortar.delivery add constraint delivery_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'sent'::text, 'delivered'::text, 'accepted'::text, 'applied'::text, 'refused'::text])));
CREATE INDEX delivery_accepted ON mortar.delivery USING brin (accepted_at) WITH (pages_per_range='16', autosummarize='on');
CREATE INDEX delivery_chain ON mortar.delivery USING btree (tenant_id, feed_id, order_key) WHERE (state = ANY (ARRAY['queued'::text, 'sent'::text]));
CREATE INDEX delivery_lineage ON mortar.delivery USING btree (tenant_id, lineage_id) INCLUDE (state, run_id);
CREATE INDEX delivery_open ON mortar.delivery USING btree (tenant_id, feed_id, delivery_id) WHERE (state = ANY (ARRAY['queued'::text, 'sent'::text]));
CREATE INDEX delivery_rare ON mortar.delivery USING btree (tenant_id, state, delivery_id) WHERE (state = ANY (ARRAY['refused'::text, 'delivered'::text, 'applied'::text]));
CREATE INDEX delivery_refused ON mortar.delivery USING btree (tenant_id, feed_id, claim_key) WHERE (state = 'refused'::text);
CREATE INDEX delivery_their_id ON mortar.delivery USING btree (tenant_id, their_id) WHERE (their_id IS NOT NULL);
CREATE UNIQUE INDEX delivery_once ON mortar.delivery USING btree (tenant_id, feed_id, business_key);
CREATE TRIGGER tell_change AFTER INSERT OR UPDATE ON mortar.delivery FOR EACH STATEMENT EXECUTE FUNCTION mortar.tell_change('delivery');
alter table mortar.delivery enable row level security;
alter table mortar.delivery force row level security;
create policy tenant on mortar.delivery as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.delivery to mortar_app;

create table mortar.delivery_attempt (
  tenant_id text not null default mortar.tenant_id(),
  delivery_id bigint not null,
  attempt_no integer not null,
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  method text not null,
  path text not null,
  request_body text not null,
  status integer,
  response_body text,
  code text
);
alter table mortar.delivery_attempt add constraint delivery_attempt_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES mortar.delivery(delivery_id) ON DELETE CASCADE;
alter table mortar.delivery_attempt add constraint delivery_attempt_pkey PRIMARY KEY (delivery_id, attempt_no);
alter table mortar.delivery_attempt enable row level security;
alter table mortar.delivery_attempt force row level security;
create policy tenant on mortar.delivery_attempt as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.delivery_attempt to mortar_app;

create table mortar.discrepancy (
  tenant_id text not null default mortar.tenant_id(),
  discrepancy_id bigint not null generated always as identity,
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
  opened_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  resolved_at timestamp with time zone,
  resolution text,
  resolved_by text
);
alter table mortar.discrepancy add constraint discrepancy_pkey PRIMARY KEY (discrepancy_id);
CREATE INDEX discrepancy_lineage ON mortar.discrepancy USING btree (tenant_id, lineage_id) WHERE (lineage_id IS NOT NULL);
CREATE INDEX discrepancy_open ON mortar.discrepancy USING btree (tenant_id, opened_at) WHERE (resolved_at IS NULL);
CREATE UNIQUE INDEX discrepancy_of_delivery ON mortar.discrepancy USING btree (tenant_id, delivery_id) WHERE (resolved_at IS NULL);
CREATE TRIGGER tell_change AFTER INSERT OR UPDATE ON mortar.discrepancy FOR EACH STATEMENT EXECUTE FUNCTION mortar.tell_change('discrepancy');
alter table mortar.discrepancy enable row level security;
alter table mortar.discrepancy force row level security;
create policy tenant on mortar.discrepancy as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.discrepancy to mortar_app;

create table mortar.drug (
  tenant_id text not null default mortar.tenant_id(),
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamp with time zone not null,
  known_to timestamp with time zone,
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
CREATE INDEX drug_lineage ON mortar.drug USING btree (tenant_id, lineage_id);
CREATE UNIQUE INDEX drug_key ON mortar.drug USING btree (tenant_id, partner_id, ndc11) WHERE (known_to IS NULL);
alter table mortar.drug enable row level security;
alter table mortar.drug force row level security;
create policy tenant on mortar.drug as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.drug to mortar_app;

create table mortar.ledger_line (
  tenant_id text not null default mortar.tenant_id(),
  run_id bigint not null,
  unit text not null,
  bucket text not null,
  amount bigint not null
);
alter table mortar.ledger_line add constraint ledger_line_bucket_check CHECK ((bucket = ANY (ARRAY['in'::text, 'posted'::text, 'updated'::text, 'unchanged'::text, 'duplicate'::text, 'held'::text, 'rejected'::text, 'envelope'::text])));
alter table mortar.ledger_line add constraint ledger_line_pkey PRIMARY KEY (run_id, unit, bucket);
alter table mortar.ledger_line add constraint ledger_line_run_id_fkey FOREIGN KEY (run_id) REFERENCES mortar.run(run_id) ON DELETE CASCADE;
alter table mortar.ledger_line enable row level security;
alter table mortar.ledger_line force row level security;
create policy tenant on mortar.ledger_line as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.ledger_line to mortar_app;

create table mortar.lock_in (
  tenant_id text not null default mortar.tenant_id(),
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamp with time zone not null,
  known_to timestamp with time zone,
  member_key text not null,
  family_id text not null,
  kind text not null,
  provider_id text not null,
  dea_schedules text,
  effective_on date not null,
  terminated_on date
);
CREATE INDEX lock_in_family_id ON mortar.lock_in USING btree (tenant_id, family_id);
CREATE INDEX lock_in_lineage ON mortar.lock_in USING btree (tenant_id, lineage_id);
CREATE INDEX lock_in_member_key ON mortar.lock_in USING btree (tenant_id, member_key);
CREATE UNIQUE INDEX lock_in_key ON mortar.lock_in USING btree (tenant_id, partner_id, member_key, kind, provider_id, effective_on) WHERE (known_to IS NULL);
CREATE TRIGGER mark_standing AFTER INSERT ON mortar.lock_in REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION mortar.mark_standing();
alter table mortar.lock_in enable row level security;
alter table mortar.lock_in force row level security;
create policy tenant on mortar.lock_in as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.lock_in to mortar_app;

create table mortar.low_income_level (
  tenant_id text not null default mortar.tenant_id(),
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamp with time zone not null,
  known_to timestamp with time zone,
  member_key text not null,
  family_id text not null,
  level text not null,
  effective_on date not null,
  terminated_on date
);
CREATE INDEX low_income_level_family_id ON mortar.low_income_level USING btree (tenant_id, family_id);
CREATE INDEX low_income_level_lineage ON mortar.low_income_level USING btree (tenant_id, lineage_id);
CREATE INDEX low_income_level_member_key ON mortar.low_income_level USING btree (tenant_id, member_key);
CREATE UNIQUE INDEX low_income_level_key ON mortar.low_income_level USING btree (tenant_id, partner_id, member_key, effective_on) WHERE (known_to IS NULL);
CREATE TRIGGER mark_standing AFTER INSERT ON mortar.low_income_level REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION mortar.mark_standing();
alter table mortar.low_income_level enable row level security;
alter table mortar.low_income_level force row level security;
create policy tenant on mortar.low_income_level as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.low_income_level to mortar_app;

create table mortar.medical_claim (
  tenant_id text not null default mortar.tenant_id(),
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamp with time zone not null,
  claim_number text not null,
  frequency_code text not null,
  line_no integer not null,
  claim_type text not null,
  billing_npi text not null,
  rendering_npi text,
  payer_id text,
  member_key text not null,
  is_subscriber text not null,
  patient_last_name text not null,
  patient_first_name text,
  patient_birth_on date,
  patient_sex text,
  facility_code text,
  diagnoses text,
  prior_auth_number text,
  payer_claim_number text,
  claim_charge_cents bigint not null,
  service_from_on date,
  service_to_on date,
  revenue_code text,
  procedure_code text,
  modifiers text,
  diagnosis_pointers text,
  charge_cents bigint not null,
  unit_code text,
  quantity_milli bigint,
  ndc11 text,
  ndc_quantity_milli bigint,
  ndc_unit text,
  line_control_number text
);
CREATE INDEX medical_claim_claim_number ON mortar.medical_claim USING btree (tenant_id, claim_number);
CREATE INDEX medical_claim_lineage ON mortar.medical_claim USING btree (tenant_id, lineage_id);
CREATE INDEX medical_claim_member_key ON mortar.medical_claim USING btree (tenant_id, member_key);
CREATE UNIQUE INDEX medical_claim_key ON mortar.medical_claim USING btree (tenant_id, partner_id, claim_number, frequency_code, line_no);
alter table mortar.medical_claim enable row level security;
alter table mortar.medical_claim force row level security;
create policy tenant on mortar.medical_claim as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.medical_claim to mortar_app;

create table mortar.member (
  tenant_id text not null default mortar.tenant_id(),
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamp with time zone not null,
  known_to timestamp with time zone,
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
CREATE INDEX member_family_id ON mortar.member USING btree (tenant_id, family_id);
CREATE INDEX member_lineage ON mortar.member USING btree (tenant_id, lineage_id);
CREATE INDEX member_member_key ON mortar.member USING btree (tenant_id, member_key);
CREATE UNIQUE INDEX member_key ON mortar.member USING btree (tenant_id, partner_id, member_key) WHERE (known_to IS NULL);
alter table mortar.member enable row level security;
alter table mortar.member force row level security;
create policy tenant on mortar.member as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.member to mortar_app;

create table mortar.migration (
  number integer not null,
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone not null default now()
);
alter table mortar.migration add constraint migration_pkey PRIMARY KEY (number);

create table mortar.other_coverage (
  tenant_id text not null default mortar.tenant_id(),
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamp with time zone not null,
  known_to timestamp with time zone,
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
CREATE INDEX other_coverage_family_id ON mortar.other_coverage USING btree (tenant_id, family_id);
CREATE INDEX other_coverage_lineage ON mortar.other_coverage USING btree (tenant_id, lineage_id);
CREATE INDEX other_coverage_member_key ON mortar.other_coverage USING btree (tenant_id, member_key);
CREATE UNIQUE INDEX other_coverage_key ON mortar.other_coverage USING btree (tenant_id, partner_id, member_key, coverage_type, effective_on) WHERE (known_to IS NULL);
CREATE TRIGGER mark_standing AFTER INSERT ON mortar.other_coverage REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION mortar.mark_standing();
alter table mortar.other_coverage enable row level security;
alter table mortar.other_coverage force row level security;
create policy tenant on mortar.other_coverage as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.other_coverage to mortar_app;

create table mortar.pharmacy (
  tenant_id text not null default mortar.tenant_id(),
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamp with time zone not null,
  known_to timestamp with time zone,
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
CREATE INDEX pharmacy_lineage ON mortar.pharmacy USING btree (tenant_id, lineage_id);
CREATE UNIQUE INDEX pharmacy_key ON mortar.pharmacy USING btree (tenant_id, partner_id, pharmacy_npi) WHERE (known_to IS NULL);
alter table mortar.pharmacy enable row level security;
alter table mortar.pharmacy force row level security;
create policy tenant on mortar.pharmacy as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.pharmacy to mortar_app;

create table mortar.pharmacy_claim (
  tenant_id text not null default mortar.tenant_id(),
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamp with time zone not null,
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
CREATE INDEX pharmacy_claim_elsewhere ON mortar.pharmacy_claim USING btree (tenant_id, family_id, filled_on) WHERE (partner_id <> 'live'::text);
CREATE INDEX pharmacy_claim_lineage ON mortar.pharmacy_claim USING btree (tenant_id, lineage_id);
CREATE UNIQUE INDEX pharmacy_claim_key ON mortar.pharmacy_claim USING btree (tenant_id, partner_id, claim_number, version_no);
alter table mortar.pharmacy_claim enable row level security;
alter table mortar.pharmacy_claim force row level security;
create policy tenant on mortar.pharmacy_claim as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.pharmacy_claim to mortar_app;

create table mortar.plan_snapshot (
  tenant_id text not null default mortar.tenant_id(),
  model_version text not null,
  plan_id text not null,
  plan_name text not null,
  plan_codes text[] not null,
  site_version text not null,
  first_used_at timestamp with time zone not null
);
alter table mortar.plan_snapshot add constraint plan_snapshot_pkey PRIMARY KEY (tenant_id, model_version);
alter table mortar.plan_snapshot enable row level security;
alter table mortar.plan_snapshot force row level security;
create policy tenant on mortar.plan_snapshot as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant insert, select on mortar.plan_snapshot to mortar_app;

create table mortar.premium_paid (
  tenant_id text not null default mortar.tenant_id(),
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamp with time zone not null,
  known_to timestamp with time zone,
  member_key text not null,
  family_id text not null,
  plan_code text not null,
  paid_through_on date not null
);
CREATE INDEX premium_paid_family_id ON mortar.premium_paid USING btree (tenant_id, family_id);
CREATE INDEX premium_paid_lineage ON mortar.premium_paid USING btree (tenant_id, lineage_id);
CREATE INDEX premium_paid_member_key ON mortar.premium_paid USING btree (tenant_id, member_key);
CREATE UNIQUE INDEX premium_paid_key ON mortar.premium_paid USING btree (tenant_id, partner_id, member_key, plan_code) WHERE (known_to IS NULL);
CREATE TRIGGER mark_standing AFTER INSERT ON mortar.premium_paid REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION mortar.mark_standing();
alter table mortar.premium_paid enable row level security;
alter table mortar.premium_paid force row level security;
create policy tenant on mortar.premium_paid as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.premium_paid to mortar_app;

create table mortar.prescriber (
  tenant_id text not null default mortar.tenant_id(),
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamp with time zone not null,
  known_to timestamp with time zone,
  prescriber_npi text not null,
  last_name text not null,
  first_name text,
  taxonomy_code text,
  state text
);
CREATE INDEX prescriber_lineage ON mortar.prescriber USING btree (tenant_id, lineage_id);
CREATE UNIQUE INDEX prescriber_key ON mortar.prescriber USING btree (tenant_id, partner_id, prescriber_npi) WHERE (known_to IS NULL);
alter table mortar.prescriber enable row level security;
alter table mortar.prescriber force row level security;
create policy tenant on mortar.prescriber as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.prescriber to mortar_app;

create table mortar.prior_auth (
  tenant_id text not null default mortar.tenant_id(),
  family_id text not null,
  prior_auth_no bigint not null,
  member_key text not null,
  plan_code text,
  drug text not null,
  status text not null,
  effective_on date not null,
  expires_on date not null,
  pharmacy_npi text,
  prescriber_npi text,
  lifts text[] not null,
  quantity_per_day_milli bigint,
  fills_allowed integer,
  quantity_allowed_milli bigint,
  pharmacy_id text,
  prescription_number text,
  prescriber_id text,
  request_type text,
  basis text,
  supporting_text text,
  processed_on date not null,
  decided_by text,
  changed_at timestamp with time zone not null
);
alter table mortar.prior_auth add constraint prior_auth_check CHECK ((effective_on <= expires_on));
alter table mortar.prior_auth add constraint prior_auth_fills_allowed_check CHECK ((fills_allowed >= 0));
alter table mortar.prior_auth add constraint prior_auth_pkey PRIMARY KEY (tenant_id, family_id, prior_auth_no);
alter table mortar.prior_auth add constraint prior_auth_quantity_allowed_milli_check CHECK ((quantity_allowed_milli >= 0));
alter table mortar.prior_auth add constraint prior_auth_quantity_per_day_milli_check CHECK ((quantity_per_day_milli > 0));
alter table mortar.prior_auth add constraint prior_auth_status_check CHECK ((status = ANY (ARRAY['pended'::text, 'approved'::text, 'denied'::text, 'withdrawn'::text])));
CREATE INDEX prior_auth_pended ON mortar.prior_auth USING btree (tenant_id, prior_auth_no) WHERE (status = 'pended'::text);
CREATE UNIQUE INDEX prior_auth_number ON mortar.prior_auth USING btree (tenant_id, prior_auth_no);
CREATE TRIGGER mark_standing AFTER INSERT ON mortar.prior_auth REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION mortar.mark_standing();
CREATE TRIGGER tell_change AFTER INSERT OR UPDATE ON mortar.prior_auth FOR EACH ROW EXECUTE FUNCTION mortar.tell_change('prior-auth', 'prior_auth_no');
alter table mortar.prior_auth enable row level security;
alter table mortar.prior_auth force row level security;
create policy tenant on mortar.prior_auth as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant insert, select, update on mortar.prior_auth to mortar_app;

create table mortar.prior_auth_event (
  tenant_id text not null default mortar.tenant_id(),
  family_id text not null,
  prior_auth_no bigint not null,
  event_no integer not null,
  event text not null,
  at timestamp with time zone not null,
  actor text not null,
  decision_no bigint,
  note text,
  stands jsonb not null
);
alter table mortar.prior_auth_event add constraint prior_auth_event_event_check CHECK ((event = ANY (ARRAY['requested'::text, 'approved'::text, 'denied'::text, 'withdrawn'::text])));
alter table mortar.prior_auth_event add constraint prior_auth_event_pkey PRIMARY KEY (tenant_id, family_id, prior_auth_no, event_no);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON mortar.prior_auth_event FOR EACH STATEMENT EXECUTE FUNCTION mortar.refuse_change();
alter table mortar.prior_auth_event enable row level security;
alter table mortar.prior_auth_event force row level security;
create policy tenant on mortar.prior_auth_event as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant insert, select on mortar.prior_auth_event to mortar_app;

create table mortar.raw_file (
  tenant_id text not null default mortar.tenant_id(),
  raw_file_no bigint not null generated always as identity,
  feed_id text not null,
  file_name text not null,
  remote_path text not null,
  remote_bytes bigint not null,
  arrived_at timestamp with time zone not null,
  fetched_at timestamp with time zone not null,
  received_object text,
  received_sha256 text,
  plaintext_object text,
  plaintext_sha256 text,
  plaintext_bytes bigint,
  signed_by text,
  duplicate_of bigint
);
alter table mortar.raw_file add constraint raw_file_pkey PRIMARY KEY (raw_file_no);
CREATE INDEX raw_file_content ON mortar.raw_file USING btree (tenant_id, feed_id, plaintext_sha256);
CREATE INDEX raw_file_feed ON mortar.raw_file USING btree (tenant_id, feed_id, arrived_at);
CREATE UNIQUE INDEX raw_file_seen ON mortar.raw_file USING btree (tenant_id, feed_id, remote_path, remote_bytes, arrived_at);
alter table mortar.raw_file enable row level security;
alter table mortar.raw_file force row level security;
create policy tenant on mortar.raw_file as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.raw_file to mortar_app;

create table mortar.record (
  tenant_id text not null default mortar.tenant_id(),
  lineage_id bigint not null,
  run_id bigint not null,
  record_type text not null,
  line integer not null,
  byte_from bigint not null,
  byte_to bigint not null,
  qc_flag text not null,
  outcome text not null,
  outcome_run_id bigint not null,
  held_cause text,
  held_key text,
  held_until timestamp with time zone,
  issues jsonb
);
alter table mortar.record add constraint record_outcome_check CHECK ((outcome = ANY (ARRAY['posted'::text, 'updated'::text, 'unchanged'::text, 'duplicate'::text, 'held'::text, 'rejected'::text, 'envelope'::text, 'dismissed'::text])));
alter table mortar.record add constraint record_pkey PRIMARY KEY (tenant_id, lineage_id);
alter table mortar.record add constraint record_qc_flag_check CHECK ((qc_flag = ANY (ARRAY['pass'::text, 'warn'::text, 'held'::text, 'rejected'::text])));
CREATE INDEX record_noted ON mortar.record USING btree (tenant_id, run_id, outcome, lineage_id) WHERE (outcome <> 'posted'::text);
CREATE INDEX record_quarantine ON mortar.record USING btree (tenant_id, outcome, lineage_id) INCLUDE (run_id, held_cause) WHERE ((outcome = ANY (ARRAY['held'::text, 'rejected'::text, 'dismissed'::text])) AND (held_cause IS DISTINCT FROM 'file-held'::text));
CREATE INDEX record_replayed ON mortar.record USING btree (tenant_id, outcome_run_id, lineage_id) WHERE (outcome_run_id <> run_id);
CREATE INDEX record_waiting ON mortar.record USING btree (tenant_id, outcome, held_cause, held_key) WHERE (outcome = ANY (ARRAY['held'::text, 'rejected'::text]));
CREATE TRIGGER tell_change AFTER INSERT OR UPDATE ON mortar.record FOR EACH STATEMENT EXECUTE FUNCTION mortar.tell_change('quarantine');
alter table mortar.record enable row level security;
alter table mortar.record force row level security;
create policy tenant on mortar.record as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.record to mortar_app;

create table mortar.remittance (
  tenant_id text not null default mortar.tenant_id(),
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamp with time zone not null,
  payment_number text not null,
  line_key text not null,
  level text not null,
  payer_id text,
  payer_name text,
  payee_id text,
  paid_on date,
  payment_method text,
  payment_cents bigint,
  claim_number text,
  payer_claim_number text,
  claim_status text,
  member_key text,
  patient_last_name text,
  patient_first_name text,
  claim_charge_cents bigint,
  claim_paid_cents bigint,
  patient_responsibility_cents bigint,
  service_no integer,
  service_on date,
  procedure_code text,
  modifiers text,
  line_control_number text,
  service_charge_cents bigint,
  service_paid_cents bigint,
  quantity_milli bigint,
  adjustment_group text,
  adjustment_reason text,
  adjustment_cents bigint,
  adjustment_reference text,
  remark_codes text
);
CREATE INDEX remittance_claim_number ON mortar.remittance USING btree (tenant_id, claim_number);
CREATE INDEX remittance_lineage ON mortar.remittance USING btree (tenant_id, lineage_id);
CREATE INDEX remittance_payment_number ON mortar.remittance USING btree (tenant_id, payment_number);
CREATE UNIQUE INDEX remittance_key ON mortar.remittance USING btree (tenant_id, partner_id, payment_number, line_key);
alter table mortar.remittance enable row level security;
alter table mortar.remittance force row level security;
create policy tenant on mortar.remittance as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.remittance to mortar_app;

create table mortar.run (
  tenant_id text not null default mortar.tenant_id(),
  run_id bigint not null generated always as identity,
  feed_id text not null,
  kind text not null,
  raw_file_no bigint,
  state text not null,
  step text not null default 'received'::text,
  map_version text,
  site_version text,
  file_on date,
  sequence_no bigint,
  records_in bigint,
  started_by text not null,
  started_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  cause text,
  controls jsonb not null default '[]'::jsonb,
  issues jsonb not null default '[]'::jsonb,
  checks jsonb not null default '[]'::jsonb,
  progress jsonb not null default '{}'::jsonb
);
alter table mortar.run add constraint run_kind_check CHECK ((kind = ANY (ARRAY['file'::text, 'pull'::text, 'replay'::text])));
alter table mortar.run add constraint run_pkey PRIMARY KEY (run_id);
alter table mortar.run add constraint run_raw_file_no_fkey FOREIGN KEY (raw_file_no) REFERENCES mortar.raw_file(raw_file_no);
alter table mortar.run add constraint run_state_check CHECK ((state = ANY (ARRAY['working'::text, 'posted'::text, 'held'::text, 'rejected'::text, 'duplicate'::text, 'failed'::text])));
CREATE INDEX run_feed ON mortar.run USING btree (tenant_id, feed_id, run_id);
CREATE INDEX run_file ON mortar.run USING btree (tenant_id, raw_file_no);
CREATE UNIQUE INDEX run_of_file ON mortar.run USING btree (tenant_id, raw_file_no) WHERE (kind <> 'replay'::text);
CREATE TRIGGER run_balances BEFORE UPDATE OF state ON mortar.run FOR EACH ROW WHEN ((old.state IS DISTINCT FROM new.state)) EXECUTE FUNCTION mortar.check_ledger();
CREATE TRIGGER tell_change AFTER INSERT OR UPDATE ON mortar.run FOR EACH ROW EXECUTE FUNCTION mortar.tell_change('run', 'run_id');
alter table mortar.run enable row level security;
alter table mortar.run force row level security;
create policy tenant on mortar.run as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.run to mortar_app;

create table mortar.run_step (
  tenant_id text not null default mortar.tenant_id(),
  run_id bigint not null,
  step_no integer not null generated always as identity,
  step text not null,
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  detail jsonb not null default '{}'::jsonb
);
alter table mortar.run_step add constraint run_step_pkey PRIMARY KEY (run_id, step_no);
alter table mortar.run_step add constraint run_step_run_id_fkey FOREIGN KEY (run_id) REFERENCES mortar.run(run_id) ON DELETE CASCADE;
alter table mortar.run_step enable row level security;
alter table mortar.run_step force row level security;
create policy tenant on mortar.run_step as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.run_step to mortar_app;

create table mortar.site_version (
  tenant_id text not null default mortar.tenant_id(),
  site_version text not null,
  applied_at timestamp with time zone not null,
  applied_by text not null,
  files jsonb not null
);
alter table mortar.site_version add constraint site_version_pkey PRIMARY KEY (tenant_id, site_version);
CREATE TRIGGER tell_change AFTER INSERT OR UPDATE ON mortar.site_version FOR EACH STATEMENT EXECUTE FUNCTION mortar.tell_change('site');
alter table mortar.site_version enable row level security;
alter table mortar.site_version force row level security;
create policy tenant on mortar.site_version as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.site_version to mortar_app;

create table mortar.standing_family (
  tenant_id text not null default mortar.tenant_id(),
  family_id text not null
);
alter table mortar.standing_family add constraint standing_family_pkey PRIMARY KEY (tenant_id, family_id);
alter table mortar.standing_family enable row level security;
alter table mortar.standing_family force row level security;
create policy tenant on mortar.standing_family as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant insert, select on mortar.standing_family to mortar_app;

create table mortar.stay (
  tenant_id text not null default mortar.tenant_id(),
  partner_id text not null,
  lineage_id bigint not null,
  run_id bigint not null,
  qc_flag text not null,
  content_hash uuid not null,
  known_from timestamp with time zone not null,
  known_to timestamp with time zone,
  member_key text not null,
  family_id text not null,
  kind text not null,
  admitted_on date not null,
  discharged_on date
);
CREATE INDEX stay_family_id ON mortar.stay USING btree (tenant_id, family_id);
CREATE INDEX stay_lineage ON mortar.stay USING btree (tenant_id, lineage_id);
CREATE INDEX stay_member_key ON mortar.stay USING btree (tenant_id, member_key);
CREATE UNIQUE INDEX stay_key ON mortar.stay USING btree (tenant_id, partner_id, member_key, kind, admitted_on) WHERE (known_to IS NULL);
CREATE TRIGGER mark_standing AFTER INSERT ON mortar.stay REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION mortar.mark_standing();
alter table mortar.stay enable row level security;
alter table mortar.stay force row level security;
create policy tenant on mortar.stay as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.stay to mortar_app;

create table mortar.tenant (
  tenant_id text not null,
  name text not null,
  created_at timestamp with time zone not null default now()
);
alter table mortar.tenant add constraint tenant_pkey PRIMARY KEY (tenant_id);
alter table mortar.tenant add constraint tenant_tenant_id_check CHECK ((tenant_id ~ '^[a-z0-9][a-z0-9_-]{0,62}$'::text));
grant insert, select on mortar.tenant to mortar_app;

create table mortar.unchanged_answer (
  tenant_id text not null default mortar.tenant_id(),
  feed_id text not null,
  answered_on date not null,
  answered_at timestamp with time zone not null
);
alter table mortar.unchanged_answer add constraint unchanged_answer_pkey PRIMARY KEY (tenant_id, feed_id, answered_on);
alter table mortar.unchanged_answer enable row level security;
alter table mortar.unchanged_answer force row level security;
create policy tenant on mortar.unchanged_answer as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant insert, select on mortar.unchanged_answer to mortar_app;

create table mortar.x12_control (
  tenant_id text not null default mortar.tenant_id(),
  feed_id text not null,
  last_no bigint not null
);
alter table mortar.x12_control add constraint x12_control_last_no_check CHECK (((last_no >= 1) AND (last_no <= 999999999)));
alter table mortar.x12_control add constraint x12_control_pkey PRIMARY KEY (tenant_id, feed_id);
alter table mortar.x12_control enable row level security;
alter table mortar.x12_control force row level security;
create policy tenant on mortar.x12_control as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.x12_control to mortar_app;

create table mortar.x12_file (
  tenant_id text not null default mortar.tenant_id(),
  x12_file_id bigint not null generated always as identity,
  feed_id text not null,
  run_id bigint,
  file_name text not null,
  control_no bigint not null,
  object_id text not null,
  sha256 text not null,
  bytes bigint not null,
  made_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  sent_path text
);
alter table mortar.x12_file add constraint x12_file_pkey PRIMARY KEY (x12_file_id);
alter table mortar.x12_file add constraint x12_file_run_id_fkey FOREIGN KEY (run_id) REFERENCES mortar.run(run_id);
CREATE INDEX x12_file_feed ON mortar.x12_file USING btree (tenant_id, feed_id, x12_file_id);
CREATE INDEX x12_file_of_run ON mortar.x12_file USING btree (tenant_id, run_id);
alter table mortar.x12_file enable row level security;
alter table mortar.x12_file force row level security;
create policy tenant on mortar.x12_file as permissive for all to public
  using ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)))
  with check ((tenant_id = ( SELECT mortar.tenant_id() AS tenant_id)));
grant delete, insert, select, update on mortar.x12_file to mortar_app;
