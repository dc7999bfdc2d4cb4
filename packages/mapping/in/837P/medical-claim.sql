-- 837P (005010X222A1): a row per service line (LX) of a claim (CLM), with what is the claim's on each. The patient is the one of
-- 2000C where there is one, else the subscriber.
select
  c.clm_01 as claim_number,
  coalesce(c.clm_05_3, '1') as frequency_code,
  try_cast(l.lx_01 as integer) as line_no,
  'professional' as claim_type,
  b.nm1_09 as billing_npi,
  coalesce(lr.nm1_09, r.nm1_09) as rendering_npi,
  y.nm1_09 as payer_id,
  s.nm1_09 as member_key,
  case when p._no is null then 'Y' else 'N' end as is_subscriber,
  coalesce(p.nm1_03, s.nm1_03) as patient_last_name,
  case when p._no is null then s.nm1_04 else p.nm1_04 end as patient_first_name,
  ccyymmdd(case when p._no is null then s.dmg_02 else p.dmg_02 end) as patient_birth_on,
  case when p._no is null then s.dmg_03 else p.dmg_03 end as patient_sex,
  c.clm_05_1 as facility_code,
  nullif(concat_ws(' ', c.hi_bk_01_2, c.hi_bk_02_2, c.hi_bk_03_2, c.hi_bk_04_2, c.hi_bk_05_2, c.hi_bk_06_2, c.hi_bk_07_2, c.hi_bk_08_2, c.hi_bk_09_2, c.hi_bk_10_2, c.hi_bk_11_2, c.hi_bk_12_2), '') as diagnoses,
  c.ref_g1_02 as prior_auth_number,
  c.ref_f8_02 as payer_claim_number,
  c.clm_02 as claim_charge_cents,
  ccyymmdd(left(l.dtp_472_03, 8)) as service_from_on,
  ccyymmdd(right(l.dtp_472_03, 8)) as service_to_on,
  null::varchar as revenue_code,
  l.sv1_01_2 as procedure_code,
  nullif(concat_ws(' ', l.sv1_01_3, l.sv1_01_4, l.sv1_01_5, l.sv1_01_6), '') as modifiers,
  nullif(concat_ws(' ', l.sv1_07_1, l.sv1_07_2, l.sv1_07_3, l.sv1_07_4), '') as diagnosis_pointers,
  l.sv1_02 as charge_cents,
  l.sv1_03 as unit_code,
  scaled_point(l.sv1_04, 3) as quantity_milli,
  case when d.lin_02 = 'N4' then ndc11(d.lin_03) end as ndc11,
  scaled_point(d.ctp_04, 3) as ndc_quantity_milli,
  d.ctp_05_1 as ndc_unit,
  l.ref_6r_02 as line_control_number
from src.L2300 c
join src.L2400 l on l._record_no = c._record_no
left join src.L2410 d on d._record_no = l._record_no and d._parent_no = l._no
left join src.L2010AA b on b._record_no = c._record_no
left join src.L2010BA s on s._record_no = c._record_no
left join src.L2010BB y on y._record_no = c._record_no
left join src.L2010CA p on p._record_no = c._record_no
left join src.L2310B r on r._record_no = c._record_no
left join src.L2420A lr on lr._record_no = l._record_no and lr._parent_no = l._no
