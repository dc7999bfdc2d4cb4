-- The tax id of who is paid, where the NPI stands in N104.
select distinct r.payment_number as _set, 'TJ' as ref_01, ctx.payee_tax_id as ref_02
from canon.remittance r cross join ctx
where npi_valid(r.payee_id) and ctx.payee_tax_id is not null
