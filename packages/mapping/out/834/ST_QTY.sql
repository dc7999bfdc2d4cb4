-- How many members follow: subscribers, dependents, both.
select 'TO' as qty_01, count(*)::varchar as qty_02 from canon.member
union all
select 'ET', count(*)::varchar from canon.member where relationship = 'self'
union all
select 'DT', count(*)::varchar from canon.member where relationship <> 'self'
