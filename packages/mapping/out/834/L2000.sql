-- A member. `change` of the row says what is told of it: add, end, or else a change; in a full file everything is an audit.
with groups as (
  select member_key, min(group_number) as group_number
  from canon.coverage group by member_key having count(distinct coalesce(group_number, '')) = 1
)
select
  m.member_key as _unit,
  case when m.relationship = 'self' then 'Y' else 'N' end as ins_01,
  case m.relationship when 'self' then '18' when 'spouse' then '01' when 'child' then '19' else 'G8' end as ins_02,
  case
    when ctx.action = 'full' then '030'
    when m.change = 'add' then '021'
    when m.change = 'end' then '024'
    else '001'
  end as ins_03,
  case when ctx.action = 'full' then 'XN' when m.change = 'add' then '28' when m.change = 'end' then '07' else '25' end as ins_04,
  'A' as ins_05,
  case when m.relationship = 'self' then coalesce(ctx.employment_status, 'AC') end as ins_08,
  '0F' as ref_0f_01, m.family_id as ref_0f_02,
  case when g.group_number is not null then '1L' end as ref_1l_01, g.group_number as ref_1l_02
from canon.member m
cross join ctx
left join groups g on g.member_key = m.member_key
order by m.family_id, m.relationship <> 'self', m.member_key
