-- A coverage. One that ends the day before it begins is taken back (002).
select
  c.member_key as _unit,
  c.plan_code || ' ' || compact_date(c.effective_on) as _loop,
  case
    when ctx.action = 'full' then '030'
    when c.terminated_on < c.effective_on then '002'
    when c.change = 'end' or c.terminated_on is not null then '024'
    when c.change = 'add' then '021'
    else '001'
  end as hd_01,
  coalesce(ctx.insurance_line, 'PDG') as hd_03,
  c.plan_code as hd_04
from canon.coverage c cross join ctx
