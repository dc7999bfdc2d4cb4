-- Who receives.
select '40' as nm1_01, '2' as nm1_02, ctx.receiver_name as nm1_03, '46' as nm1_08, ctx.receiver_id as nm1_09 from ctx
