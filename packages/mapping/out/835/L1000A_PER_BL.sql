-- Whom to ask about the file.
select distinct
  r.payment_number as _set,
  'BL' as per_bl_01, ctx.payer_contact as per_bl_02,
  case when ctx.payer_phone is not null then 'TE' end as per_bl_03, ctx.payer_phone as per_bl_04
from canon.remittance r cross join ctx
