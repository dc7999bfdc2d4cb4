-- 837I (005010X223A2): a row per service line (LX) of a claim (CLM), with what is the claim's on each. The patient is the one of
-- 2000C where there is one, else the subscriber. Days of a line without any are those of the statement (DTP*434).
with other_diagnoses as (
  select _record_no, hi_bf_01_2, hi_bf_02_2, hi_bf_03_2, hi_bf_04_2, hi_bf_05_2, hi_bf_06_2, hi_bf_07_2, hi_bf_08_2,
    hi_bf_09_2, hi_bf_10_2, hi_bf_11_2, hi_bf_12_2, row_number() over (partition by _record_no order by _no) as place
  from src.L2300_HI_BF
)
select
  c.clm_01 as claim_number,
  coalesce(c.clm_05_3, '1') as frequency_code,
  try_cast(l.lx_01 as integer) as line_no,
  'institutional' as claim_type,
  b.nm1_09 as billing_npi,
  r.nm1_09 as rendering_npi,
  y.nm1_09 as payer_id,
  s.nm1_09 as member_key,
  case when p._no is null then 'Y' else 'N' end as is_subscriber,
  coalesce(p.nm1_03, s.nm1_03) as patient_last_name,
  case when p._no is null then s.nm1_04 else p.nm1_04 end as patient_first_name,
  ccyymmdd(case when p._no is null then s.dmg_02 else p.dmg_02 end) as patient_birth_on,
  case when p._no is null then s.dmg_03 else p.dmg_03 end as patient_sex,
  c.clm_05_1 as facility_code,
  nullif(concat_ws(' ', c.hi_bk_01_2, f.hi_bf_01_2, f.hi_bf_02_2, f.hi_bf_03_2, f.hi_bf_04_2, f.hi_bf_05_2, f.hi_bf_06_2, f.hi_bf_07_2, f.hi_bf_08_2, f.hi_bf_09_2, f.hi_bf_10_2, f.hi_bf_11_2, f.hi_bf_12_2), '') as diagnoses,
  c.ref_g1_02 as prior_auth_number,
  c.ref_f8_02 as payer_claim_number,
  c.clm_02 as claim_charge_cents,
  ccyymmdd(left(coalesce(l.dtp_472_03, c.dtp_434_03), 8)) as service_from_on,
  ccyymmdd(right(coalesce(l.dtp_472_03, c.dtp_434_03), 8)) as service_to_on,
  l.sv2_01 as revenue_code,
  l.sv2_02_2 as procedure_code,
  nullif(concat_ws(' ', l.sv2_02_3, l.sv2_02_4, l.sv2_02_5, l.sv2_02_6), '') as modifiers,
  null::varchar as diagnosis_pointers,
  l.sv2_03 as charge_cents,
  l.sv2_04 as unit_code,
  scaled_point(l.sv2_05, 3) as quantity_milli,
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
left join src.L2310A r on r._record_no = c._record_no
left join other_diagnoses f on f._record_no = c._record_no and f.place = 1
