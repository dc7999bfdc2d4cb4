-- Macros every map and check may use, one per idiom of the field. All of them take text as the layout gives it (trimmed)
-- or a scaled integer, and give NULL for what they cannot read: a macro never fails a run.
-- Statements end with a semicolon at the end of a line; each macro has a test in macros.test.ts.

-- NULL for text that is empty or only blanks; else the text without blanks around it.
create macro blank_null(t) as nullif(trim(t), '');

-- The text when it is only digits, of any length: '007' stays '007'.
create macro digits(t) as case when regexp_full_match(t, '[0-9]+') then t end;

-- A whole number of at most 15 digits, zeros in front not counted; a sign may stand before or behind it: '-12' and '12-' are
-- -12, '007' is 7.
create macro whole_number(t) as case
  when regexp_full_match(t, '[+-]?0*[0-9]{1,15}') then try_cast(t as bigint)
  when regexp_full_match(t, '0*[0-9]{1,15}[+-]') then try_cast(right(t, 1) || left(t, -1) as bigint) end;

-- Signed overpunch (EBCDIC zoned sign): the last character carries digit and sign. '0000125{' is 1250, '0000125}' is -1250,
-- '12C' is 123, '12L' is -123. Plain digits read as positive; at most 15 digits. Written without CASE, inside which DuckDB would work out the
-- same parts again and again: a third of the time.
create macro overpunch_place(t) as nullif(strpos('0123456789{ABCDEFGHI}JKLMNOPQR', substr(nullif(t, ''), strlen(t), 1)), 0) - 1;
create macro overpunch(t) as
  try_cast(substr(t, 1, strlen(t) - 1) || (overpunch_place(t) % 10)::varchar as bigint)
  * (1 - 2 * (overpunch_place(t) >= 20)::integer)
  * nullif(regexp_full_match(substr(t, 1, strlen(t) - 1), '0*[0-9]{0,14}')::integer, 0);

-- Overpunched cents, by the name the layouts use.
create macro overpunch_cents(t) as overpunch(t);

-- A written decimal as an integer scaled by 10^decimals, exact: scaled_point('12.5', 2) is 1250, as are '12.5+' and '12.500'.
-- NULL when digits other than 0 stand beyond the scale, and beyond 15 digits.
create macro scaled_point(t, decimals) as case
  when regexp_full_match(t, '[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)|([0-9]+[.]?[0-9]*|[.][0-9]+)[+-]')
    and rtrim(rtrim(substr(split_part(t, '.', 2), decimals + 1), '+-'), '0') = ''
  then whole_number(left(trim(t, '0123456789.'), 1) || '0' || rtrim(ltrim(split_part(t, '.', 1), '+-'), '+-')
    || rpad(left(rtrim(split_part(t, '.', 2), '+-'), decimals), decimals, '0')) end;

-- A scaled integer as decimal text with every decimal shown: decimal_text(1250, 2) is '12.50', decimal_text(-5, 2) is '-0.05'.
create macro decimal_text(scaled, decimals) as
  case when scaled < 0 then '-' else '' end
  || (abs(scaled::bigint) // power(10, decimals)::bigint)::varchar
  || case when decimals > 0 then '.' || lpad((abs(scaled::bigint) % power(10, decimals)::bigint)::varchar, decimals, '0') else '' end;

-- The same without zeros that say nothing, as X12 writes decimals: short_decimal(1250, 2) is '12.5', short_decimal(1000, 3) is '1'.
create macro short_decimal(scaled, decimals) as
  case when decimals > 0 then rtrim(rtrim(decimal_text(scaled, decimals), '0'), '.') else decimal_text(scaled, 0) end;

-- Eight digits year first, '20260131'. CCYYMMDD and YYYYMMDD are two names of it.
create macro ccyymmdd(t) as try(make_date(
  nullif(try_cast(t as integer) // 10000, 0) * nullif(regexp_full_match(t, '[0-9]{8}')::integer, 0),
  try_cast(t as integer) // 100 % 100,
  try_cast(t as integer) % 100));

-- Eight digits month first, '01312026'.
create macro mmddyyyy(t) as ccyymmdd(t[5:] || t[1:4]);

-- Six digits year first. Years 00 to 68 are 20xx, 69 to 99 are 19xx: do not use it for births.
create macro yymmdd(t) as case when regexp_full_match(t, '[0-9]{6}')
  then ccyymmdd(case when t[1:2] < '69' then '20' else '19' end || t) end;

-- '2026-01-31'.
create macro iso_date(t) as case when regexp_full_match(t, '[0-9]{4}-[0-9]{2}-[0-9]{2}') then ccyymmdd(replace(t, '-', '')) end;

-- '01/31/2026'.
create macro us_date(t) as case when regexp_full_match(t, '[0-9]{2}/[0-9]{2}/[0-9]{4}') then ccyymmdd(t[7:10] || t[1:2] || t[4:5]) end;

-- A day as eight digits for an outbound file: '20260131'.
create macro compact_date(d) as strftime(d, '%Y%m%d');

-- An NDC as 11 digits from 11 bare digits or any hyphenated form (21 CFR 207.33). Ten bare digits are NULL: three drugs
-- could be meant; use ndc11_from_ten with the form the partner's spec gives.
create macro ndc11(t) as case
  when regexp_full_match(t, '[0-9]{11}') then t
  when regexp_full_match(t, '[0-9]{4}-[0-9]{4}-[0-9]{2}|[0-9]{5}-[0-9]{3}-[0-9]{2}|[0-9]{5}-[0-9]{4}-[0-9]{1,2}')
  then lpad(split_part(t, '-', 1), 5, '0') || lpad(split_part(t, '-', 2), 4, '0') || lpad(split_part(t, '-', 3), 2, '0') end;

-- Ten bare digits whose form is known: ndc11_from_ten('1234567890', '4-4-2') is '01234567890'.
create macro ndc11_from_ten(t, form) as case when regexp_full_match(t, '[0-9]{10}') then case form
  when '4-4-2' then '0' || t
  when '5-3-2' then t[1:5] || '0' || t[6:10]
  when '5-4-1' then t[1:9] || '0' || t[10:10] end end;

-- Whether an NPI is ten digits, begins with 1 or 2 and has a right check digit (45 CFR 162.406; Luhn with prefix 80840,
-- which adds 24). Taken two digits at a time: a pair 'ab' with a doubled counts 2a + b, less 9 when a is past 4; modulo 10
-- that is the pair itself and 2a, and one more when the pair is past 49.
create macro npi_pair(t, unit) as try_cast(t as bigint) // unit % 100 + try_cast(t as bigint) // unit % 100 // 10 * 2
  + (try_cast(t as bigint) // unit % 100 > 49)::integer;
create macro npi_valid(t) as regexp_full_match(t, '[12][0-9]{9}')::integer * coalesce(((24 + npi_pair(t, 1) + npi_pair(t, 100)
  + npi_pair(t, 10000) + npi_pair(t, 1000000) + npi_pair(t, 100000000)) % 10 = 0)::integer, 0) = 1;
