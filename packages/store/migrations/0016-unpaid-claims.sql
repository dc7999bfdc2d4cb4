-- What was only captured or quoted (112-AN C, B) is looked for by itself; among all that was paid it is hardly ever found.

create index claim_decision_unpaid on mortar.claim_decision (tenant_id, status, decision_no) where status in ('B', 'C');
