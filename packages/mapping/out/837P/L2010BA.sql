-- The subscriber. Where another is the patient, the name is the member's of that id; the address always is.
with claims as (
  select distinct on (claim_number, frequency_code) * from canon.medical_claim
  where claim_type = 'professional' order by claim_number, frequency_code, line_no
),
subscribers as (
  select distinct on (family_id) * from canon.member where relationship = 'self' order by family_id, member_key
)
select c.claim_number || ' ' || c.frequency_code as _unit,
  'IL' as nm1_01, '1' as nm1_02,
  case when c.is_subscriber = 'Y' then c.patient_last_name else s.last_name end as nm1_03,
  case when c.is_subscriber = 'Y' then c.patient_first_name else s.first_name end as nm1_04,
  'MI' as nm1_08, c.member_key as nm1_09,
  case when c.is_subscriber = 'Y' then s.address_line end as n3_01,
  case when c.is_subscriber = 'Y' then s.city end as n4_01,
  case when c.is_subscriber = 'Y' then s.state end as n4_02,
  case when c.is_subscriber = 'Y' then s.zip end as n4_03,
  case when c.is_subscriber = 'Y' then 'D8' end as dmg_01,
  case when c.is_subscriber = 'Y' then compact_date(c.patient_birth_on) end as dmg_02,
  case when c.is_subscriber = 'Y' then coalesce(c.patient_sex, 'U') end as dmg_03
from claims c left join subscribers s on s.family_id = c.member_key
