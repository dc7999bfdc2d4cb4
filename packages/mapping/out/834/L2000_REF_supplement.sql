-- The person's own id.
select m.member_key as _unit, 'ABB' as ref_supplement_01, m.member_key as ref_supplement_02 from canon.member m
