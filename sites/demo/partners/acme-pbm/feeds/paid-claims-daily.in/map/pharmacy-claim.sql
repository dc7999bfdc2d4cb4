-- One paid, reversed or adjusted claim per detail record. A reversal's money comes negative from Acme (p7 D19).
select
  d.auth_no                            as claim_number,
  d.version_no                         as version_no,
  case d.status when 'P' then 'paid' when 'X' then 'reversed' when 'A' then 'adjusted' end as claim_status,
  d.cardholder_id                      as family_id,
  d.cardholder_id || '-' || d.person_code as member_key,
  d.cardholder_id                      as cardholder_id,
  d.person_code                        as person_code,
  r.canonical_value                    as relationship,
  d.birth_date                         as birth_on,
  d.pharmacy_ncpdp                     as pharmacy_ncpdp_id,
  d.pharmacy_npi                       as pharmacy_npi,
  d.prescriber_npi                     as prescriber_npi,
  d.rx_number                          as prescription_number,
  d.fill_number                        as fill_number,
  d.fill_date                          as filled_on,
  ctx.header_file_date                 as decided_on,
  d.ndc                                as ndc11,
  d.qty                                as quantity_milli,
  d.days_supply                        as days_supply,
  d.daw::varchar                       as daw_code,
  d.ingredient_cost                    as ingredient_cost_cents,
  d.dispensing_fee                     as dispensing_fee_cents,
  d.sales_tax                          as sales_tax_cents,
  d.plan_paid                          as plan_paid_cents,
  d.patient_paid                       as patient_paid_cents,
  d.copay                              as copay_cents,
  d.deductible                         as deductible_cents
from src.DT d
cross join ctx
left join xw.relationship r
  on r.partner_value = d.rel_code
 and d.fill_date between r.valid_from and coalesce(r.valid_to, date '9999-12-31')
