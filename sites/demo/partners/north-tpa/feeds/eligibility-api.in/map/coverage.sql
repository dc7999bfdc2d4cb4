-- A member may have several plans; only drug plans are coverage here.
select
  m.item->>'$.memberId'                as member_key,
  m.item->>'$.subscriberId'            as family_id,
  m.item->>'$.groupId'                 as group_number,
  p.plan->>'$.planCode'                as plan_code,
  try_cast(p.plan->>'$.effectiveDate' as date)   as effective_on,
  try_cast(p.plan->>'$.terminationDate' as date) as terminated_on
from src.item m, unnest(cast(m.item->'$.plans' as json[])) as p(plan)
where (p.plan->>'$.type') = 'RX'
