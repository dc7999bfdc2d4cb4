-- All claims of a payment under one number.
select distinct r.payment_number as _set, '1' as lx_01 from canon.remittance r where r.level = 'claim'
