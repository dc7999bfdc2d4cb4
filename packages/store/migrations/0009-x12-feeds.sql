-- What X12 feeds need besides: why a payer paid less, in its remark codes.

alter table mortar.remittance add column remark_codes text;
