-- Who bills. Name and address are the pharmacy's where it is known, else what was agreed.
select c.claim_number || ' ' || c.frequency_code as _unit,
  '85' as nm1_01, '2' as nm1_02, coalesce(p.name, ctx.billing_name) as nm1_03, 'XX' as nm1_08, c.billing_npi as nm1_09,
  coalesce(p.address_line, ctx.billing_address) as n3_01,
  coalesce(p.city, ctx.billing_city) as n4_01,
  coalesce(p.state, ctx.billing_state) as n4_02,
  coalesce(p.zip, ctx.billing_zip) as n4_03,
  'EI' as ref_tax_01, ctx.billing_tax_id as ref_tax_02
from canon.medical_claim c cross join ctx
left join canon.pharmacy p on p.pharmacy_npi = c.billing_npi
where c.claim_type = 'professional'
group by all
