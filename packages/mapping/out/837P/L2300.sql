-- A claim. That the signature is on file, the assignment taken and the release given (CLM06 to CLM09) is what pharmacies bill under; a
-- partner for whom it is otherwise gets a map of its own.
with claims as (
  select distinct on (claim_number, frequency_code) * from canon.medical_claim
  where claim_type = 'professional' order by claim_number, frequency_code, line_no
)
select c.claim_number || ' ' || c.frequency_code as _unit,
  c.claim_number as clm_01, short_decimal(c.claim_charge_cents, 2) as clm_02,
  c.facility_code as clm_05_1, 'B' as clm_05_2, c.frequency_code as clm_05_3,
  'Y' as clm_06, 'A' as clm_07, 'Y' as clm_08, 'Y' as clm_09,
  case when c.prior_auth_number is not null then 'G1' end as ref_g1_01, c.prior_auth_number as ref_g1_02,
  case when c.payer_claim_number is not null then 'F8' end as ref_f8_01, c.payer_claim_number as ref_f8_02,
  case when split_part(c.diagnoses, ' ', 1) <> '' then 'ABK' end as hi_bk_01_1, split_part(c.diagnoses, ' ', 1) as hi_bk_01_2,
  case when split_part(c.diagnoses, ' ', 2) <> '' then 'ABF' end as hi_bk_02_1, split_part(c.diagnoses, ' ', 2) as hi_bk_02_2,
  case when split_part(c.diagnoses, ' ', 3) <> '' then 'ABF' end as hi_bk_03_1, split_part(c.diagnoses, ' ', 3) as hi_bk_03_2,
  case when split_part(c.diagnoses, ' ', 4) <> '' then 'ABF' end as hi_bk_04_1, split_part(c.diagnoses, ' ', 4) as hi_bk_04_2,
  case when split_part(c.diagnoses, ' ', 5) <> '' then 'ABF' end as hi_bk_05_1, split_part(c.diagnoses, ' ', 5) as hi_bk_05_2,
  case when split_part(c.diagnoses, ' ', 6) <> '' then 'ABF' end as hi_bk_06_1, split_part(c.diagnoses, ' ', 6) as hi_bk_06_2,
  case when split_part(c.diagnoses, ' ', 7) <> '' then 'ABF' end as hi_bk_07_1, split_part(c.diagnoses, ' ', 7) as hi_bk_07_2,
  case when split_part(c.diagnoses, ' ', 8) <> '' then 'ABF' end as hi_bk_08_1, split_part(c.diagnoses, ' ', 8) as hi_bk_08_2,
  case when split_part(c.diagnoses, ' ', 9) <> '' then 'ABF' end as hi_bk_09_1, split_part(c.diagnoses, ' ', 9) as hi_bk_09_2,
  case when split_part(c.diagnoses, ' ', 10) <> '' then 'ABF' end as hi_bk_10_1, split_part(c.diagnoses, ' ', 10) as hi_bk_10_2,
  case when split_part(c.diagnoses, ' ', 11) <> '' then 'ABF' end as hi_bk_11_1, split_part(c.diagnoses, ' ', 11) as hi_bk_11_2,
  case when split_part(c.diagnoses, ' ', 12) <> '' then 'ABF' end as hi_bk_12_1, split_part(c.diagnoses, ' ', 12) as hi_bk_12_2
from claims c
order by c.billing_npi, c.payer_id, c.member_key, c.is_subscriber desc, c.patient_birth_on, c.patient_first_name, c.claim_number,
  c.frequency_code
