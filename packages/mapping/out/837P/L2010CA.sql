-- The patient, with the address of the member of that family, birth day and given name.
with claims as (
  select distinct on (claim_number, frequency_code) * from canon.medical_claim
  where claim_type = 'professional' order by claim_number, frequency_code, line_no
),
patients as (
  select distinct on (family_id, birth_on, upper(first_name)) * from canon.member
  order by family_id, birth_on, upper(first_name), member_key
)
select c.claim_number || ' ' || c.frequency_code as _unit,
  'QC' as nm1_01, '1' as nm1_02, c.patient_last_name as nm1_03, c.patient_first_name as nm1_04,
  p.address_line as n3_01, p.city as n4_01, p.state as n4_02, p.zip as n4_03,
  'D8' as dmg_01, compact_date(c.patient_birth_on) as dmg_02, coalesce(c.patient_sex, 'U') as dmg_03
from claims c
left join patients p
  on p.family_id = c.member_key and p.birth_on = c.patient_birth_on and upper(p.first_name) = upper(c.patient_first_name)
where c.is_subscriber = 'N'
