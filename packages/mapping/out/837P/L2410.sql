-- The drug of a line.
select c.claim_number || ' ' || c.frequency_code as _unit, c.line_no as _loop,
  'N4' as lin_02, c.ndc11 as lin_03, short_decimal(c.ndc_quantity_milli, 3) as ctp_04, c.ndc_unit as ctp_05_1
from canon.medical_claim c
where c.claim_type = 'professional' and c.ndc11 is not null
