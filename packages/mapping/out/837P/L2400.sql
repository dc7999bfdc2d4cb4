-- A line: the procedure, its charge and its days.
select c.claim_number || ' ' || c.frequency_code as _unit, c.line_no as _loop,
  c.line_no as lx_01,
  'HC' as sv1_01_1, c.procedure_code as sv1_01_2,
  split_part(c.modifiers, ' ', 1) as sv1_01_3, split_part(c.modifiers, ' ', 2) as sv1_01_4,
  split_part(c.modifiers, ' ', 3) as sv1_01_5, split_part(c.modifiers, ' ', 4) as sv1_01_6,
  short_decimal(c.charge_cents, 2) as sv1_02, c.unit_code as sv1_03, short_decimal(c.quantity_milli, 3) as sv1_04,
  split_part(c.diagnosis_pointers, ' ', 1) as sv1_07_1, split_part(c.diagnosis_pointers, ' ', 2) as sv1_07_2,
  split_part(c.diagnosis_pointers, ' ', 3) as sv1_07_3, split_part(c.diagnosis_pointers, ' ', 4) as sv1_07_4,
  case when c.service_from_on is not null then '472' end as dtp_472_01,
  case when c.service_from_on = coalesce(c.service_to_on, c.service_from_on) then 'D8' else 'RD8' end as dtp_472_02,
  compact_date(c.service_from_on) || case
    when c.service_to_on > c.service_from_on then '-' || compact_date(c.service_to_on) else '' end as dtp_472_03,
  case when c.line_control_number is not null then '6R' end as ref_6r_01, c.line_control_number as ref_6r_02
from canon.medical_claim c
where c.claim_type = 'professional'
order by c.claim_number, c.frequency_code, c.line_no
