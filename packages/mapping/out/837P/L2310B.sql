-- Who gave the service, where it was the same for all lines of the claim. A person's name is the prescriber's, else a pharmacy's.
with rendering as (
  select claim_number, frequency_code, max(rendering_npi) as npi from canon.medical_claim
  where claim_type = 'professional'
  group by claim_number, frequency_code having count(distinct coalesce(rendering_npi, '')) = 1
)
select c.claim_number || ' ' || c.frequency_code as _unit,
  '82' as nm1_01, case when d.prescriber_npi is null then '2' else '1' end as nm1_02,
  coalesce(d.last_name, p.name) as nm1_03, d.first_name as nm1_04,
  'XX' as nm1_08, c.npi as nm1_09,
  case when d.taxonomy_code is not null then 'PE' end as prv_01,
  case when d.taxonomy_code is not null then 'PXC' end as prv_02,
  d.taxonomy_code as prv_03
from rendering c
left join canon.prescriber d on d.prescriber_npi = c.npi
left join canon.pharmacy p on p.pharmacy_npi = c.npi
where c.npi is not null
