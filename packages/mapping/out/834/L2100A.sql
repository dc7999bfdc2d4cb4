-- Who the member is.
select
  m.member_key as _unit,
  'IL' as nm1_01, '1' as nm1_02, m.last_name as nm1_03, m.first_name as nm1_04,
  case when m.city is not null then m.address_line end as n3_01,
  case when m.address_line is not null then m.city end as n4_01,
  case when m.address_line is not null and m.city is not null then m.state end as n4_02,
  case when m.address_line is not null and m.city is not null then m.zip end as n4_03,
  'D8' as dmg_01, compact_date(m.birth_on) as dmg_02, coalesce(m.sex, 'U') as dmg_03
from canon.member m
