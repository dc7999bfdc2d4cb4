-- The payer.
select c.claim_number || ' ' || c.frequency_code as _unit,
  'PR' as nm1_01, '2' as nm1_02, ctx.payer_name as nm1_03, 'PI' as nm1_08, coalesce(c.payer_id, ctx.receiver_id) as nm1_09
from canon.medical_claim c cross join ctx
where c.claim_type = 'professional'
group by all
