-- 834 (005010X220A1): a coverage is an HD loop of a member. It begins on DTP*348 of the HD, or with the member's eligibility
-- (DTP*356); it ends on DTP*349, or, when the member ends (INS03 024), on the member's DTP*357. HD01 002 takes a coverage
-- back from its first day: it ends the day before. A member that ends without an HD tells no plan: it is rejected, because
-- its coverages would stay open and nobody would know.
with eligible as (
  select
    _record_no,
    min(ccyymmdd(dtp_03)) filter (where dtp_01 = '356') as begins_on,
    max(ccyymmdd(dtp_03)) filter (where dtp_01 = '357') as ends_on
  from src.L2000_DTP group by _record_no
),
covered as (
  select
    _record_no,
    _parent_no,
    min(ccyymmdd(dtp_03)) filter (where dtp_01 = '348') as begins_on,
    max(ccyymmdd(dtp_03)) filter (where dtp_01 = '349') as ends_on
  from src.L2300_DTP group by _record_no, _parent_no
)
select
  coalesce(
    p.ref_supplement_02,
    m.ref_0f_02 || '-' || coalesce(b.dmg_02, n.dmg_02) || '-' || upper(coalesce(b.nm1_04, n.nm1_04, ''))
  ) as member_key,
  m.ref_0f_02 as family_id,
  coalesce(g.ref_policy_02, m.ref_1l_02, s.ref_02) as group_number,
  coalesce(h.hd_04, h.hd_03) as plan_code,
  coalesce(c.begins_on, e.begins_on) as effective_on,
  case
    when h.hd_01 = '002' then coalesce(c.begins_on, e.begins_on) - 1
    else coalesce(c.ends_on, case when m.ins_03 = '024' then e.ends_on end)
  end as terminated_on
from src.L2000 m
left join src.L2300 h on h._record_no = m._record_no
left join covered c on c._record_no = h._record_no and c._parent_no = h._no
left join src.L2300_REF_policy g
  on g._record_no = h._record_no and g._parent_no = h._no and g.ref_policy_01 = '1L'
left join eligible e on e._record_no = m._record_no
left join src.L2100A n on n._record_no = m._record_no
left join src.L2100B b on b._record_no = m._record_no
left join src.L2000_REF_supplement p on p._record_no = m._record_no and p.ref_supplement_01 = 'ABB'
left join src.ST s on s._record_no = m._record_no
where h._no is not null or m.ins_03 = '024'
