-- The day of a service.
select
  r.payment_number as _set,
  coalesce(r.claim_number, '') || '/' || coalesce(r.payer_claim_number, '') || '/' || coalesce(r.claim_status, '') as _unit,
  r.service_no as _loop,
  '472' as dtm_01, compact_date(r.service_on) as dtm_02
from canon.remittance r
where r.level = 'service' and r.service_on is not null
