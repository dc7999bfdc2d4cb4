-- 837P header: charges (CH), each told for the first time (00).
select
  '837' as st_01, lpad(ctx.set_control, 4, '0') as st_02, '005010X222A1' as st_03,
  '0019' as bht_01, '00' as bht_02, ctx.reference as bht_03, ctx.made_on as bht_04, ctx.made_at as bht_05, 'CH' as bht_06
from ctx
