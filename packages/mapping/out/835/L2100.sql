-- A claim: what was charged, paid and left to the patient.
select
  r.payment_number as _set,
  coalesce(r.claim_number, '') || '/' || coalesce(r.payer_claim_number, '') || '/' || coalesce(r.claim_status, '') as _unit,
  r.claim_number as clp_01, r.claim_status as clp_02,
  short_decimal(r.claim_charge_cents, 2) as clp_03,
  short_decimal(r.claim_paid_cents, 2) as clp_04,
  short_decimal(r.patient_responsibility_cents, 2) as clp_05,
  coalesce(ctx.claim_filing, 'ZZ') as clp_06,
  r.payer_claim_number as clp_07,
  'QC' as nm1_qc_01, '1' as nm1_qc_02, r.patient_last_name as nm1_qc_03, r.patient_first_name as nm1_qc_04,
  case when r.member_key is not null then 'MI' end as nm1_qc_08, r.member_key as nm1_qc_09,
  split_part(r.remark_codes, ' ', 1) as moa_03,
  split_part(r.remark_codes, ' ', 2) as moa_04,
  split_part(r.remark_codes, ' ', 3) as moa_05,
  split_part(r.remark_codes, ' ', 4) as moa_06,
  split_part(r.remark_codes, ' ', 5) as moa_07
from canon.remittance r cross join ctx
where r.level = 'claim'
order by r.payment_number, r.line_key
