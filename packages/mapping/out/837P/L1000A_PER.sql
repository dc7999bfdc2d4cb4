-- Whom to ask about the file.
select 'IC' as per_01, ctx.submitter_contact as per_02, 'TE' as per_03, ctx.submitter_phone as per_04 from ctx
