-- 835 header: a set per payment. What the bank needs (BPR05 to BPR15) is told where the payment goes through one.
with payments as (
  select distinct on (payment_number) * from canon.remittance order by payment_number, line_key
)
select
  p.payment_number as _set,
  '835' as st_01, lpad((row_number() over (order by p.payment_number))::varchar, 4, '0') as st_02,
  case when p.payment_cents = 0 then 'H' else 'I' end as bpr_01,
  short_decimal(p.payment_cents, 2) as bpr_02,
  'C' as bpr_03,
  coalesce(p.payment_method, case when p.payment_cents = 0 then 'NON' else 'CHK' end) as bpr_04,
  case when p.payment_method = 'ACH' then 'CCP' end as bpr_05,
  case when p.payment_method in ('ACH', 'BOP', 'FWT') then '01' end as bpr_06,
  case when p.payment_method in ('ACH', 'BOP', 'FWT') then ctx.payer_bank end as bpr_07,
  case when p.payment_method in ('ACH', 'BOP', 'FWT') then 'DA' end as bpr_08,
  case when p.payment_method in ('ACH', 'BOP', 'FWT') then ctx.payer_account end as bpr_09,
  case when p.payment_method in ('ACH', 'BOP', 'FWT') then '1' || ctx.payer_tax_id end as bpr_10,
  case when p.payment_method in ('ACH', 'BOP', 'FWT') then '01' end as bpr_12,
  case when p.payment_method in ('ACH', 'BOP', 'FWT') then ctx.payee_bank end as bpr_13,
  case when p.payment_method in ('ACH', 'BOP', 'FWT') then 'DA' end as bpr_14,
  case when p.payment_method in ('ACH', 'BOP', 'FWT') then ctx.payee_account end as bpr_15,
  compact_date(p.paid_on) as bpr_16,
  '1' as trn_01, p.payment_number as trn_02,
  case when regexp_full_match(p.payer_id, '[139][0-9]{9}') then p.payer_id else '1' || ctx.payer_tax_id end as trn_03,
  '405' as dtm_01, ctx.made_on as dtm_02
from payments p cross join ctx
order by p.payment_number
