-- The payer, who receives.
select 'IN' as n1_01, ctx.payer_name as n1_02, 'FI' as n1_03, ctx.payer_tax_id as n1_04 from ctx
