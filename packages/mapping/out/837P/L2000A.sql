-- The level of who bills, before each claim: it is said once while it stays the same, and numbered where it is written.
select c.claim_number || ' ' || c.frequency_code as _unit, '20' as hl_03,
  case when ctx.billing_taxonomy is not null then 'BI' end as prv_01,
  case when ctx.billing_taxonomy is not null then 'PXC' end as prv_02,
  ctx.billing_taxonomy as prv_03
from canon.medical_claim c cross join ctx
where c.claim_type = 'professional'
group by all
