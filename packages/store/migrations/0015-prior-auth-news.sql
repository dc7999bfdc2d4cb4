-- An authorization that is asked for, or decided by somebody else, shows at once on open consoles. Row by row: of a batch of claims,
-- which nearly always changes none, nothing is told.
create trigger tell_change after insert or update on mortar.prior_auth
  for each row execute function mortar.tell_change('prior-auth', 'prior_auth_no');
