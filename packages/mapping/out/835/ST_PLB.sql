-- What is taken from or given to the provider beside the claims. Whose it is, the end of the fiscal year and the place in the
-- segment stand in line_key, as the map in makes it (PLB/id/day/code/reference/place); else they are the payee's and the year's.
with told as (
  select r.*,
    coalesce(nullif(regexp_extract(r.line_key, '^PLB/([^/]+)/[0-9]{8}/', 1), ''), r.payee_id) as provider,
    coalesce(
      nullif(regexp_extract(r.line_key, '^PLB/[^/]+/([0-9]{8})/', 1), ''),
      strftime(r.paid_on, '%Y') || '1231'
    ) as year_end,
    try_cast(regexp_extract(r.line_key, '^PLB/.*/([1-6])$', 1) as integer) as told_slot
  from canon.remittance r where r.level = 'provider'
),
placed as (
  select *,
    coalesce(told_slot, (row_number() over (partition by payment_number, provider, year_end order by line_key) - 1) % 6 + 1) as slot
  from told
),
segments as (
  select *, row_number() over (partition by payment_number, provider, year_end, slot order by line_key) as segment_no from placed
)
select
  payment_number as _set,
  concat_ws('/', 'PLB', provider, year_end, segment_no::varchar) as _unit,
  provider as plb_01, year_end as plb_02,
  max(adjustment_reason) filter (where slot = 1) as plb_03_1,
  max(adjustment_reference) filter (where slot = 1) as plb_03_2,
  short_decimal(max(adjustment_cents) filter (where slot = 1), 2) as plb_04,
  max(adjustment_reason) filter (where slot = 2) as plb_05_1,
  max(adjustment_reference) filter (where slot = 2) as plb_05_2,
  short_decimal(max(adjustment_cents) filter (where slot = 2), 2) as plb_06,
  max(adjustment_reason) filter (where slot = 3) as plb_07_1,
  max(adjustment_reference) filter (where slot = 3) as plb_07_2,
  short_decimal(max(adjustment_cents) filter (where slot = 3), 2) as plb_08,
  max(adjustment_reason) filter (where slot = 4) as plb_09_1,
  max(adjustment_reference) filter (where slot = 4) as plb_09_2,
  short_decimal(max(adjustment_cents) filter (where slot = 4), 2) as plb_10,
  max(adjustment_reason) filter (where slot = 5) as plb_11_1,
  max(adjustment_reference) filter (where slot = 5) as plb_11_2,
  short_decimal(max(adjustment_cents) filter (where slot = 5), 2) as plb_12,
  max(adjustment_reason) filter (where slot = 6) as plb_13_1,
  max(adjustment_reference) filter (where slot = 6) as plb_13_2,
  short_decimal(max(adjustment_cents) filter (where slot = 6), 2) as plb_14
from segments
group by payment_number, provider, year_end, segment_no
order by payment_number, provider, year_end, segment_no
