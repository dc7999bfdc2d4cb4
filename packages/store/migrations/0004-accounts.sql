-- Who may sign in. These tables stand outside the walls of `mortar`: a person is looked up by email or by session before
-- the tenant is known, so row-level security by tenant cannot guard them. Instead they live in a schema of their own that
-- only the role mortar_accounts reaches, and that role reaches nothing else: the tenant's data never meets its passwords.
-- The columns are those of better-auth (a test compares the two), in our spelling.

create schema auth;

create table auth.account_holder (
  id text primary key,
  tenant_id text not null references mortar.tenant,
  email text not null unique,
  email_verified boolean not null,
  name text not null,
  image text,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null default current_timestamp
);

-- One row per signed-in browser. Ends when idle, or 12 hours after the sign-in.
create table auth.session (
  id text primary key,
  account_holder_id text not null references auth.account_holder on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null
);
create index session_account_holder on auth.session (account_holder_id);
create index session_expires on auth.session (expires_at);

-- How a person proves who they are. `password` is a scrypt hash; the token columns are for single sign-on.
create table auth.credential (
  id text primary key,
  account_holder_id text not null references auth.account_holder on delete cascade,
  provider_id text not null,
  account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null
);
create index credential_account_holder on auth.credential (account_holder_id);

create table auth.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null default current_timestamp
);
create index verification_identifier on auth.verification (identifier);

grant usage on schema auth to mortar_accounts;
grant select, insert, update, delete on all tables in schema auth to mortar_accounts;
