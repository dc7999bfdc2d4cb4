-- The payer. An id that is 1 and a tax id stands in TRN03; any other is the id of a plan.
select distinct
  r.payment_number as _set,
  'PR' as n1_01, coalesce(r.payer_name, ctx.payer_name) as n1_02,
  case when not regexp_full_match(r.payer_id, '[139][0-9]{9}') then 'XV' end as n1_03,
  case when not regexp_full_match(r.payer_id, '[139][0-9]{9}') then r.payer_id end as n1_04,
  ctx.payer_address as n3_01, ctx.payer_city as n4_01, ctx.payer_state as n4_02, ctx.payer_zip as n4_03
from canon.remittance r cross join ctx
