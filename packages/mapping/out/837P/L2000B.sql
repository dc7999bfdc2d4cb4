-- The level of the subscriber.
select c.claim_number || ' ' || c.frequency_code as _unit, '22' as hl_03,
  'P' as sbr_01, case when c.is_subscriber = 'Y' then '18' end as sbr_02, coalesce(ctx.claim_filing, 'CI') as sbr_09
from canon.medical_claim c cross join ctx
where c.claim_type = 'professional'
group by all
