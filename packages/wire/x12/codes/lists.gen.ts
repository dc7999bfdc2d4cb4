export default "list\tcomplete\tform\tas of\ttitle\n\
carc\tno\t[1-9]\\d{0,2}|[ABDPWY]\\d{1,2}\t2026-11-22\tclaim adjustment reasons, the common and the pharmacy ones\n\
claim-status\tno\t\\d{1,4}\t2026-11-22\tclaim statuses, the common ones\n\
claim-status-category\tno\t[ADEFPR]\\d{1,2}[FN]?|DR\\d\\d|RQ\t2026-11-22\tclaim status categories\n\
condition\tno\t[0-9A-Z]{2}\t\tclaim condition codes; none held\n\
country\tyes\t[A-Z]{2,3}\t2026-11-22\tcountries\n\
currency\tyes\t[A-Z]{3}\t2026-11-22\tcurrencies\n\
drg\tno\t\\d{3,4}\t\tdiagnosis related groups; none held\n\
entity\tno\t[0-9A-Z]{2,3}\t\tentity codes; none held beyond the guides\n\
icd10\tno\t[A-Z]\\d[0-9A-Z]{1,5}\t2026-11-22\tdiagnoses, those of pharmacy services\n\
icd10-procedure\tno\t[0-9A-HJ-NP-Z]{7}\t\tinpatient procedures; none held\n\
language\tno\t[A-Za-z]{2,3}\t\tlanguages; none held\n\
language-iso\tno\t[A-Za-z]{2,3}\t\tlanguages; none held\n\
ncpdp-reject\tno\t[0-9A-Z]{1,4}\t\tpharmacy claim rejects; none held here\n\
ndc\tno\t\\d{11}\t\tdrugs; none held\n\
npi\tno\t[12]\\d{9}\t\tproviders; the check digit is checked, none held\n\
occurrence\tno\t[0-9A-Z]{2}\t\tclaim occurrence and span codes; none held\n\
patient-status\tno\t\\d\\d\t\tpatient discharge statuses; none held\n\
plan-id\tno\t.{2,80}\t\thealth plan ids; none held\n\
pos\tyes\t\\d\\d\t2024-10-01\tplaces of service\n\
procedure\tno\t\\d{4}[0-9A-Z]|[A-Z]\\d{4}\t2026-11-22\tprocedures, those of pharmacy services\n\
race\tno\t.{1,30}\t\trace and ethnicity; none held\n\
rarc\tno\tM\\d{1,3}|MA\\d{2,3}|N\\d{1,4}\t2026-11-22\tremittance remarks, the common ones\n\
revenue\tno\t\\d{3,4}\t\trevenue codes; none held\n\
state\tyes\t[A-Z]{2}\t2026-11-22\tstates and provinces\n\
subdivision\tno\t[0-9A-Z]{1,3}\t\tcountry subdivisions; none held\n\
taxonomy\tno\t[0-9A-Z]{9}X\t2026-11-22\tprovider taxonomy, the pharmacy ones\n\
type-of-bill\tno\t[0-9A-Z]{2}\t\tbill types; none held\n\
value\tno\t[0-9A-Z]{2}\t\tclaim value codes; none held\n\
zip\tno\t\\d{5}(\\d{4})?\t\tpostal codes of the US; none held\n\
"
