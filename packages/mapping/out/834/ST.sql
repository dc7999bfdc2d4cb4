-- 834 header. `full`: every member is told as it stands (BGN08 4); else changes (2).
select
  '834' as st_01, lpad(ctx.set_control, 4, '0') as st_02, '005010X220A1' as st_03,
  '00' as bgn_01, ctx.reference as bgn_02, ctx.made_on as bgn_03, ctx.made_at as bgn_04,
  case when ctx.action = 'full' then '4' else '2' end as bgn_08,
  case when ctx.master_policy is not null then '38' end as ref_01, ctx.master_policy as ref_02
from ctx
