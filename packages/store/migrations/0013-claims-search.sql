-- How claims decided here are found (read/claims.ts). Few and narrow, for each is written with every claim but for the last.

create index claim_decision_prescription on mortar.claim_decision (tenant_id, prescription_number);
create index claim_decision_pharmacy on mortar.claim_decision (tenant_id, pharmacy_id, decision_no);
-- Nearly all claims of a moment are of one or two days: this one grows at its end.
create index claim_decision_service on mortar.claim_decision (tenant_id, service_on, decision_no);
-- Most claims are paid, and found without it.
create index claim_decision_kind on mortar.claim_decision (tenant_id, kind, decision_no) where kind <> 'paid';
