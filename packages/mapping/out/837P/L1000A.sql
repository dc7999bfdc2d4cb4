-- Who sends.
select '41' as nm1_01, '2' as nm1_02, ctx.submitter_name as nm1_03, '46' as nm1_08, ctx.submitter_id as nm1_09 from ctx
