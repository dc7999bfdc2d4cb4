-- The level of a patient who is not the subscriber.
with claims as (
  select distinct on (claim_number, frequency_code) * from canon.medical_claim
  where claim_type = 'professional' order by claim_number, frequency_code, line_no
),
patients as (
  select distinct on (family_id, birth_on, upper(first_name)) * from canon.member
  order by family_id, birth_on, upper(first_name), member_key
)
select c.claim_number || ' ' || c.frequency_code as _unit, '23' as hl_03,
  case p.relationship when 'spouse' then '01' when 'child' then '19' when 'other' then 'G8' else '21' end as pat_01
from claims c
left join patients p
  on p.family_id = c.member_key and p.birth_on = c.patient_birth_on and upper(p.first_name) = upper(c.patient_first_name)
where c.is_subscriber = 'N'
