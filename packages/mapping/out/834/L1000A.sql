-- The sponsor, who sends.
select 'P5' as n1_01, ctx.sponsor_name as n1_02, 'FI' as n1_03, ctx.sponsor_tax_id as n1_04 from ctx
