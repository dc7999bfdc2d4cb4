-- A decided claim takes fewer writes. Its evidence is in frames, one of which holds it whole: what a later claim must know of it is read
-- from there, so that `body` is no more needed.
alter table mortar.claim_evidence add column frame_ends integer[];
alter table mortar.claim_decision drop column body;

-- Claims of other partners are found by the narrower index; those decided here through their decisions.
drop index mortar.pharmacy_claim_family_id_filled_on;
