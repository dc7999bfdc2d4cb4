-- Who is paid: an NPI, else a tax id, else a plan's id. Name and address are the pharmacy's where it is known.
select distinct
  r.payment_number as _set,
  'PE' as n1_01, coalesce(p.name, ctx.payee_name) as n1_02,
  case
    when npi_valid(r.payee_id) then 'XX'
    when r.payee_id is null or regexp_full_match(r.payee_id, '[0-9]{9}') then 'FI'
    else 'XV'
  end as n1_03,
  coalesce(r.payee_id, ctx.payee_tax_id) as n1_04,
  case when p.city is not null then p.address_line end as n3_01,
  case when p.address_line is not null then p.city end as n4_01,
  case when p.address_line is not null and p.city is not null then p.state end as n4_02,
  case when p.address_line is not null and p.city is not null then p.zip end as n4_03
from canon.remittance r cross join ctx
left join canon.pharmacy p on p.pharmacy_npi = r.payee_id
