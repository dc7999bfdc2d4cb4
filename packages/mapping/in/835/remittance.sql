-- 835 (005010X221A1): a claim (CLP) gives its own row, one per service (SVC) and one per adjustment (each triple of a CAS); a PLB
-- gives one per provider adjustment. The payment (BPR, TRN) is on all of them. SVC05 left blank means one unit.
with payment as (
  select
    s._record_no,
    s.trn_02 as payment_number,
    p.n1_02 as payer_name,
    coalesce(p.n1_04, s.trn_03) as payer_id,
    e.n1_04 as payee_id,
    s.bpr_16 as paid_on,
    s.bpr_04 as payment_method,
    s.bpr_02 as payment_cents
  from src.ST s
  left join src.L1000A p on p._record_no = s._record_no
  left join src.L1000B e on e._record_no = s._record_no
),
claims as (
  select c.*, coalesce(c.clp_01, '') || '/' || coalesce(c.clp_07, '') || '/' || coalesce(c.clp_02, '') as claim_key
  from src.L2100 c
),
dated as (
  select _record_no, _parent_no, min(dtm_02) as service_on
  from src.L2110_DTM where dtm_01 in ('150', '472') group by _record_no, _parent_no
),
remarked as (
  select _record_no, _parent_no, string_agg(lq_02, ' ' order by _no) as remark_codes
  from src.L2110_LQ where lq_01 = 'HE' group by _record_no, _parent_no
),
services as (
  select v.*, d.service_on, q.remark_codes, row_number() over (partition by v._record_no order by v._no) as service_no
  from src.L2110 v
  left join dated d on d._record_no = v._record_no and d._parent_no = v._no
  left join remarked q on q._record_no = v._record_no and q._parent_no = v._no
),
triples as (
  select
    _record_no, _parent_no, _no, cas_01 as adjustment_group,
    unnest([
      {'at': 1, 'reason': cas_02, 'amount': cas_03, 'quantity': cas_04},
      {'at': 2, 'reason': cas_05, 'amount': cas_06, 'quantity': cas_07},
      {'at': 3, 'reason': cas_08, 'amount': cas_09, 'quantity': cas_10},
      {'at': 4, 'reason': cas_11, 'amount': cas_12, 'quantity': cas_13},
      {'at': 5, 'reason': cas_14, 'amount': cas_15, 'quantity': cas_16},
      {'at': 6, 'reason': cas_17, 'amount': cas_18, 'quantity': cas_19}
    ]) as told
  from src.L2100_CAS
  union all
  select
    _record_no, _parent_no, _no, cas_01,
    unnest([
      {'at': 1, 'reason': cas_02, 'amount': cas_03, 'quantity': cas_04},
      {'at': 2, 'reason': cas_05, 'amount': cas_06, 'quantity': cas_07},
      {'at': 3, 'reason': cas_08, 'amount': cas_09, 'quantity': cas_10},
      {'at': 4, 'reason': cas_11, 'amount': cas_12, 'quantity': cas_13},
      {'at': 5, 'reason': cas_14, 'amount': cas_15, 'quantity': cas_16},
      {'at': 6, 'reason': cas_17, 'amount': cas_18, 'quantity': cas_19}
    ])
  from src.L2110_CAS
),
adjustments as (
  select *, row_number() over (partition by _record_no order by _no, told.at) as adjustment_no
  from triples where told.reason is not null or told.amount is not null
),
provider as (
  select
    _record_no, plb_01, plb_02,
    unnest([
      {'at': 1, 'code': plb_03_1, 'reference': plb_03_2, 'amount': plb_04},
      {'at': 2, 'code': plb_05_1, 'reference': plb_05_2, 'amount': plb_06},
      {'at': 3, 'code': plb_07_1, 'reference': plb_07_2, 'amount': plb_08},
      {'at': 4, 'code': plb_09_1, 'reference': plb_09_2, 'amount': plb_10},
      {'at': 5, 'code': plb_11_1, 'reference': plb_11_2, 'amount': plb_12},
      {'at': 6, 'code': plb_13_1, 'reference': plb_13_2, 'amount': plb_14}
    ]) as told
  from src.ST_PLB
),
lines as (
  select
    c._record_no, 'claim' as level, '' as place, null::bigint as service_no, null::date as service_on,
    null::varchar as procedure_code, null::varchar as modifiers, null::varchar as line_control_number,
    null::bigint as charge, null::bigint as paid, null::varchar as quantity,
    null::varchar as adjustment_group, null::varchar as reason, null::bigint as amount,
    nullif(concat_ws(' ', c.moa_03, c.moa_04, c.moa_05, c.moa_06, c.moa_07, c.mia_05, c.mia_20, c.mia_21, c.mia_22, c.mia_23), '')
      as remark_codes
  from claims c
  union all
  select
    v._record_no, 'service', '/' || v.service_no, v.service_no, v.service_on,
    v.svc_01_2, nullif(concat_ws(' ', v.svc_01_3, v.svc_01_4, v.svc_01_5, v.svc_01_6), ''), v.ref_6r_02,
    v.svc_02, v.svc_03, coalesce(v.svc_05, '1'), null, null, null, v.remark_codes
  from services v
  union all
  select
    a._record_no, 'adjustment', '/a' || a.adjustment_no, v.service_no, v.service_on,
    v.svc_01_2, null, v.ref_6r_02, null, null, a.told.quantity, a.adjustment_group, a.told.reason, a.told.amount, null
  from adjustments a
  left join services v on v._record_no = a._record_no and v._no = a._parent_no
)
select
  c._record_no,
  p.payment_number, c.claim_key || l.place as line_key, l.level,
  p.payer_id, p.payer_name, p.payee_id, p.paid_on, p.payment_method, p.payment_cents,
  c.clp_01 as claim_number, c.clp_07 as payer_claim_number, c.clp_02 as claim_status,
  coalesce(c.nm1_qc_09, c.nm1_il_09) as member_key,
  c.nm1_qc_03 as patient_last_name, c.nm1_qc_04 as patient_first_name,
  case when l.level = 'claim' then c.clp_03 end as claim_charge_cents,
  case when l.level = 'claim' then c.clp_04 end as claim_paid_cents,
  case when l.level = 'claim' then c.clp_05 end as patient_responsibility_cents,
  l.service_no, l.service_on, l.procedure_code, l.modifiers, l.line_control_number,
  l.charge as service_charge_cents, l.paid as service_paid_cents, scaled_point(l.quantity, 3) as quantity_milli,
  l.adjustment_group, l.reason as adjustment_reason, l.amount as adjustment_cents,
  l.remark_codes, null::varchar as adjustment_reference
from claims c
join lines l on l._record_no = c._record_no
left join payment p on p._record_no = c._record_no
union all
select
  b._record_no,
  p.payment_number,
  concat_ws('/', 'PLB', b.plb_01, strftime(b.plb_02, '%Y%m%d'), b.told.code, b.told.reference, b.told.at::varchar), 'provider',
  p.payer_id, p.payer_name, p.payee_id, p.paid_on, p.payment_method, p.payment_cents,
  null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, b.told.code, b.told.amount, null, b.told.reference
from provider b
left join payment p on p._record_no = b._record_no
where b.told.code is not null or b.told.amount is not null
