export default "code\tmeaning\tfrom\tto\tsource\n\
M15\tbundled - no separate payment\t\t\tour words; the code from public lists, not verified against the current one\n\
M20\tHCPCS missing/invalid\t\t\tour words; the code from public lists, not verified against the current one\n\
M44\tcondition code\t\t\tour words; the code from public lists, not verified against the current one\n\
M49\tvalue code\t\t\tour words; the code from public lists, not verified against the current one\n\
M51\tprocedure code missing/invalid\t\t\tour words; the code from public lists, not verified against the current one\n\
M52\tfrom date missing/invalid\t\t\tour words; the code from public lists, not verified against the current one\n\
M53\tunits missing/invalid\t\t\tour words; the code from public lists, not verified against the current one\n\
M59\tto date\t\t\tour words; the code from public lists, not verified against the current one\n\
M64\tother diagnosis\t\t\tour words; the code from public lists, not verified against the current one\n\
M76\tdiagnosis missing/invalid\t\t\tour words; the code from public lists, not verified against the current one\n\
M77\tplace of service missing/invalid\t\t\tour words; the code from public lists, not verified against the current one\n\
M79\tcharge missing/invalid\t\t\tour words; the code from public lists, not verified against the current one\n\
M80\tnot covered same day as other service\t\t\tour words; the code from public lists, not verified against the current one\n\
M81\thighest specificity needed\t\t\tour words; the code from public lists, not verified against the current one\n\
M86\tsimilar service already paid in time frame\t\t\tour words; the code from public lists, not verified against the current one\n\
M119\tNDC missing/invalid/deactivated\t\t\tour words; the code from public lists, not verified against the current one\n\
M123\tdrug name/strength missing\t\t\tour words; the code from public lists, not verified against the current one\n\
M127\tmedical record missing\t\t\tour words; the code from public lists, not verified against the current one\n\
MA04\tprimary EOB needed\t\t\tour words; the code from public lists, not verified against the current one\n\
MA07\tMedicaid crossover forwarded\t\t\tour words; the code from public lists, not verified against the current one\n\
MA18\tforwarded to supplemental insurer\t\t\tour words; the code from public lists, not verified against the current one\n\
MA30\tbill type\t\t\tour words; the code from public lists, not verified against the current one\n\
MA36\tpatient name\t\t\tour words; the code from public lists, not verified against the current one\n\
MA61\tSSN/HICN/MBI\t\t\tour words; the code from public lists, not verified against the current one\n\
MA63\tprincipal diagnosis\t\t\tour words; the code from public lists, not verified against the current one\n\
MA67\tcorrection to prior claim\t\t\tour words; the code from public lists, not verified against the current one\n\
MA92\tplan information for other insurance\t\t\tour words; the code from public lists, not verified against the current one\n\
MA112\tgroup practice information\t\t\tour words; the code from public lists, not verified against the current one\n\
MA114\tservice facility name/address\t\t\tour words; the code from public lists, not verified against the current one\n\
MA120\tCLIA number missing/invalid\t\t\tour words; the code from public lists, not verified against the current one\n\
MA130\tclaim unprocessable - submit new claim\t\t\tour words; the code from public lists, not verified against the current one\n\
N4\tprior payer EOB missing\t\t\tour words; the code from public lists, not verified against the current one\n\
N19\tincidental to primary\t\t\tour words; the code from public lists, not verified against the current one\n\
N20\tnot payable with other service same day\t\t\tour words; the code from public lists, not verified against the current one\n\
N30\tpatient ineligible for service\t\t\tour words; the code from public lists, not verified against the current one\n\
N56\tprocedure invalid for date\t\t\tour words; the code from public lists, not verified against the current one\n\
N95\tprovider type/specialty may not bill\t\t\tour words; the code from public lists, not verified against the current one\n\
N115\tbased on LCD\t\t\tour words; the code from public lists, not verified against the current one\n\
N130\tconsult plan documents\t\t\tour words; the code from public lists, not verified against the current one\n\
N163\trecord does not support code\t\t\tour words; the code from public lists, not verified against the current one\n\
N179\tmore info requested from member\t\t\tour words; the code from public lists, not verified against the current one\n\
N252\tattending name\t\t\tour words; the code from public lists, not verified against the current one\n\
N253\tattending id\t\t\tour words; the code from public lists, not verified against the current one\n\
N255\tbilling taxonomy\t\t\tour words; the code from public lists, not verified against the current one\n\
N256\tbilling name\t\t\tour words; the code from public lists, not verified against the current one\n\
N257\tbilling primary id\t\t\tour words; the code from public lists, not verified against the current one\n\
N261\toperating name\t\t\tour words; the code from public lists, not verified against the current one\n\
N264\tordering name\t\t\tour words; the code from public lists, not verified against the current one\n\
N265\tordering id\t\t\tour words; the code from public lists, not verified against the current one\n\
N276\tother payer referring id\t\t\tour words; the code from public lists, not verified against the current one\n\
N288\trendering taxonomy\t\t\tour words; the code from public lists, not verified against the current one\n\
N290\trendering id\t\t\tour words; the code from public lists, not verified against the current one\n\
N291\trendering secondary id\t\t\tour words; the code from public lists, not verified against the current one\n\
N327\tother insured birth date\t\t\tour words; the code from public lists, not verified against the current one\n\
N329\tpatient birth date\t\t\tour words; the code from public lists, not verified against the current one\n\
N345\tdate range not valid with units\t\t\tour words; the code from public lists, not verified against the current one\n\
N350\tdescription needed for NOC code\t\t\tour words; the code from public lists, not verified against the current one\n\
N362\tunits exceed maximum\t\t\tour words; the code from public lists, not verified against the current one\n\
N381\tconsult contract\t\t\tour words; the code from public lists, not verified against the current one\n\
N382\tpatient identifier\t\t\tour words; the code from public lists, not verified against the current one\n\
N390\tnot payable without primary\t\t\tour words; the code from public lists, not verified against the current one\n\
N400\telectronically signed\t\t\tour words; the code from public lists, not verified against the current one\n\
N425\tstatutorily excluded\t\t\tour words; the code from public lists, not verified against the current one\n\
N428\tnot covered in this place of service\t\t\tour words; the code from public lists, not verified against the current one\n\
N448\tdrug not on formulary\t\t\tour words; the code from public lists, not verified against the current one\n\
N519\tinvalid combination of HCPCS modifiers\t\t\tour words; the code from public lists, not verified against the current one\n\
N522\tduplicate of claim processed as crossover\t\t\tour words; the code from public lists, not verified against the current one\n\
N570\tcredentialing data\t\t\tour words; the code from public lists, not verified against the current one\n\
N640\texceeds number/frequency\t\t\tour words; the code from public lists, not verified against the current one\n\
N657\tbill with most specific code\t\t\tour words; the code from public lists, not verified against the current one\n\
N702\treview of prior claim history\t\t\tour words; the code from public lists, not verified against the current one\n\
"
