-- The group, where the member's coverages are not all of one.
select c.member_key as _unit, c.plan_code || ' ' || compact_date(c.effective_on) as _loop,
  '1L' as ref_policy_01, c.group_number as ref_policy_02
from canon.coverage c
where c.group_number is not null
  and (select count(distinct coalesce(o.group_number, '')) from canon.coverage o where o.member_key = c.member_key) > 1
