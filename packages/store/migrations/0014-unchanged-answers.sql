-- The days of a partner, in its own zone, on which its API was asked and answered as the time before: no file is kept for it, and it is
-- not late. The first such answer of the day.
create table mortar.unchanged_answer (
  tenant_id text not null default mortar.tenant_id(),
  feed_id text not null,
  answered_on date not null,
  answered_at timestamptz not null,
  primary key (tenant_id, feed_id, answered_on)
);
select mortar.wall('unchanged_answer', 'select, insert');
