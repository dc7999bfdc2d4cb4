-- The remark codes of a service.
select
  r.payment_number as _set,
  coalesce(r.claim_number, '') || '/' || coalesce(r.payer_claim_number, '') || '/' || coalesce(r.claim_status, '') as _unit,
  r.service_no as _loop,
  'HE' as lq_01, unnest(string_split(r.remark_codes, ' ')) as lq_02
from canon.remittance r
where r.level = 'service' and r.remark_codes is not null
