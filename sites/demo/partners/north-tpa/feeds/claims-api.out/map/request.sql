select
  c.lineage_id,
  c.group_number,
  json_object(
    'externalClaimId', c.claim_number,
    'version',         c.version_no,
    'type',            case c.claim_status when 'paid' then 'ORIGINAL' when 'reversed' then 'REVERSAL' when 'adjusted' then 'ADJUSTMENT' end,
    'memberId',        c.member_key,
    'relationship',    upper(c.relationship),
    'serviceDate',     strftime(c.filled_on, '%Y-%m-%d'),
    'pharmacyNpi',     c.pharmacy_npi,
    'prescriptionNumber', c.prescription_number,
    'fillNumber',      c.fill_number,
    'ndc',             c.ndc11,
    'quantity',        decimal_text(c.quantity_milli, 3),
    'daysSupply',      c.days_supply,
    'planPaid',        decimal_text(c.plan_paid_cents, 2),
    'memberPaid',      decimal_text(c.patient_paid_cents, 2),
    'deductible',      decimal_text(coalesce(c.deductible_cents, 0), 2)
  ) as body
from canon.pharmacy_claim c
where c.claim_status <> 'captured' -- they know no such type, and are never to pay one
