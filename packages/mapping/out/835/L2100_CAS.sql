-- Adjustments of a claim as a whole: those of one group that follow each other stand in one CAS, six at most, so that their order stays.
with numbered as (
  select r.*, coalesce(r.claim_number, '') || '/' || coalesce(r.payer_claim_number, '') || '/' || coalesce(r.claim_status, '') as unit,
    try_cast(regexp_extract(r.line_key, '/a([0-9]+)$', 1) as integer) as told_no
  from canon.remittance r where r.level = 'adjustment' and r.service_no is null
),
placed as (
  select *, row_number() over (partition by payment_number, unit, service_no order by told_no, line_key) as place from numbered
),
runs as (
  select *, place - row_number() over (partition by payment_number, unit, service_no, adjustment_group order by place) as run
  from placed
),
packed as (
  select *,
    row_number() over (partition by payment_number, unit, service_no, adjustment_group, run order by place) - 1 as slot
  from runs
)
select
  payment_number as _set, unit as _unit, adjustment_group as cas_01,
  max(adjustment_reason) filter (where slot % 6 = 0) as cas_02,
  short_decimal(max(adjustment_cents) filter (where slot % 6 = 0), 2) as cas_03,
  short_decimal(max(quantity_milli) filter (where slot % 6 = 0), 3) as cas_04,
  max(adjustment_reason) filter (where slot % 6 = 1) as cas_05,
  short_decimal(max(adjustment_cents) filter (where slot % 6 = 1), 2) as cas_06,
  short_decimal(max(quantity_milli) filter (where slot % 6 = 1), 3) as cas_07,
  max(adjustment_reason) filter (where slot % 6 = 2) as cas_08,
  short_decimal(max(adjustment_cents) filter (where slot % 6 = 2), 2) as cas_09,
  short_decimal(max(quantity_milli) filter (where slot % 6 = 2), 3) as cas_10,
  max(adjustment_reason) filter (where slot % 6 = 3) as cas_11,
  short_decimal(max(adjustment_cents) filter (where slot % 6 = 3), 2) as cas_12,
  short_decimal(max(quantity_milli) filter (where slot % 6 = 3), 3) as cas_13,
  max(adjustment_reason) filter (where slot % 6 = 4) as cas_14,
  short_decimal(max(adjustment_cents) filter (where slot % 6 = 4), 2) as cas_15,
  short_decimal(max(quantity_milli) filter (where slot % 6 = 4), 3) as cas_16,
  max(adjustment_reason) filter (where slot % 6 = 5) as cas_17,
  short_decimal(max(adjustment_cents) filter (where slot % 6 = 5), 2) as cas_18,
  short_decimal(max(quantity_milli) filter (where slot % 6 = 5), 3) as cas_19
from packed
group by payment_number, unit, service_no, adjustment_group, run, slot // 6
order by payment_number, unit, service_no, min(place)
