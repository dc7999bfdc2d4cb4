-- Who gave the service of a line, where lines of the claim differ.
select c.claim_number || ' ' || c.frequency_code as _unit, c.line_no as _loop,
  '82' as nm1_01, case when d.prescriber_npi is null then '2' else '1' end as nm1_02,
  coalesce(d.last_name, p.name) as nm1_03, d.first_name as nm1_04,
  'XX' as nm1_08, c.rendering_npi as nm1_09,
  case when d.taxonomy_code is not null then 'PE' end as prv_01,
  case when d.taxonomy_code is not null then 'PXC' end as prv_02,
  d.taxonomy_code as prv_03
from canon.medical_claim c
left join canon.prescriber d on d.prescriber_npi = c.rendering_npi
left join canon.pharmacy p on p.pharmacy_npi = c.rendering_npi
where c.claim_type = 'professional' and c.rendering_npi is not null and (
  select count(distinct coalesce(o.rendering_npi, '')) from canon.medical_claim o
  where o.claim_number = c.claim_number and o.frequency_code = c.frequency_code
) > 1
