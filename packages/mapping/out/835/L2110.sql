-- A service. What kind of code it is, its form tells: eleven digits are a drug, four a revenue code.
select
  r.payment_number as _set,
  coalesce(r.claim_number, '') || '/' || coalesce(r.payer_claim_number, '') || '/' || coalesce(r.claim_status, '') as _unit,
  r.service_no as _loop,
  case
    when regexp_full_match(r.procedure_code, '[0-9]{11}') then 'N4'
    when regexp_full_match(r.procedure_code, '[0-9]{4}') then 'NU'
    else 'HC'
  end as svc_01_1,
  r.procedure_code as svc_01_2,
  split_part(r.modifiers, ' ', 1) as svc_01_3, split_part(r.modifiers, ' ', 2) as svc_01_4,
  split_part(r.modifiers, ' ', 3) as svc_01_5, split_part(r.modifiers, ' ', 4) as svc_01_6,
  short_decimal(r.service_charge_cents, 2) as svc_02,
  short_decimal(r.service_paid_cents, 2) as svc_03,
  short_decimal(r.quantity_milli, 3) as svc_05,
  case when r.line_control_number is not null then '6R' end as ref_6r_01, r.line_control_number as ref_6r_02
from canon.remittance r
where r.level = 'service'
order by r.payment_number, r.claim_number, r.service_no
