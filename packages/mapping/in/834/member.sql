-- 834 (005010X220A1): a member is an INS loop. The family is the subscriber's number (REF*0F). A person's own key is the
-- personal id (REF*ABB) where the sponsor gives one; else it is made of family, birth date and given name, those before a
-- correction (2100B) when there is one. A sponsor with another id of its own gets a map of its own.
with dates as (
  select _record_no, min(ccyymmdd(dtp_03)) filter (where dtp_01 = '303') as changed_on
  from src.L2000_DTP group by _record_no
)
select
  coalesce(
    p.ref_supplement_02,
    m.ref_0f_02 || '-' || coalesce(b.dmg_02, n.dmg_02) || '-' || upper(coalesce(b.nm1_04, n.nm1_04, ''))
  ) as member_key,
  m.ref_0f_02 as family_id,
  case
    when m.ins_02 = '18' then 'self'
    when m.ins_02 in ('01', '53') then 'spouse'
    when m.ins_02 in ('05', '07', '09', '10', '15', '17', '19', '24') then 'child'
    when m.ins_02 is not null then 'other'
  end as relationship,
  n.nm1_03 as last_name,
  n.nm1_04 as first_name,
  ccyymmdd(n.dmg_02) as birth_on,
  case when n.dmg_03 in ('F', 'M', 'U') then n.dmg_03 end as sex,
  n.n3_01 as address_line,
  n.n4_01 as city,
  n.n4_02 as state,
  n.n4_03 as zip,
  d.changed_on as effective_on
from src.L2000 m
left join src.L2100A n on n._record_no = m._record_no
left join src.L2100B b on b._record_no = m._record_no
left join src.L2000_REF_supplement p on p._record_no = m._record_no and p.ref_supplement_01 = 'ABB'
left join dates d on d._record_no = m._record_no
