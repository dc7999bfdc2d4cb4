-- The day from which the details hold; and the last day of a member that ends.
select m.member_key as _unit, '303' as dtp_01, 'D8' as dtp_02, compact_date(m.effective_on) as dtp_03
from canon.member m where m.effective_on is not null
union all
select m.member_key, '357', 'D8', compact_date(max(c.terminated_on))
from canon.member m join canon.coverage c on c.member_key = m.member_key
where m.change = 'end' and c.terminated_on is not null group by m.member_key
