-- In DuckDB an arrow binds weaker than = and ||: keep it in parentheses inside a condition.
select
  m.item->>'$.memberId'                as member_key,
  m.item->>'$.subscriberId'            as family_id,
  m.item->>'$.personCode'              as person_code,
  r.canonical_value                    as relationship,
  m.item->>'$.lastName'                as last_name,
  m.item->>'$.firstName'               as first_name,
  try_cast(m.item->>'$.birthDate' as date) as birth_on,
  m.item->>'$.gender'                  as sex,
  m.item->>'$.address.line1'           as address_line,
  m.item->>'$.address.city'            as city,
  m.item->>'$.address.state'           as state,
  m.item->>'$.address.zip'             as zip
from src.item m
left join xw.relationship r on r.partner_value = (m.item->>'$.relationship')
