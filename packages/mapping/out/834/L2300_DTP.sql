-- From when to when. The end of a coverage that is taken back lies before its begin, and is told by HD01 alone.
select c.member_key as _unit, c.plan_code || ' ' || compact_date(c.effective_on) as _loop,
  '348' as dtp_01, 'D8' as dtp_02, compact_date(c.effective_on) as dtp_03
from canon.coverage c
union all
select c.member_key, c.plan_code || ' ' || compact_date(c.effective_on), '349', 'D8', compact_date(c.terminated_on)
from canon.coverage c where c.terminated_on >= c.effective_on
