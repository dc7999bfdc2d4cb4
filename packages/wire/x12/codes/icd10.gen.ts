export default "code\tmeaning\tfrom\tto\tsource\n\
E1165\ttype 2 diabetes with hyperglycaemia\t\t\tour words; the code from public lists, not verified against the current one\n\
E119\ttype 2 diabetes without complication\t\t\tour words; the code from public lists, not verified against the current one\n\
E785\thyperlipidaemia unspecified\t\t\tour words; the code from public lists, not verified against the current one\n\
F17200\tnicotine dependence unspecified\t\t\tour words; the code from public lists, not verified against the current one\n\
F17210\tnicotine dependence cigarettes\t\t\tour words; the code from public lists, not verified against the current one\n\
F17211\tcigarettes in remission\t\t\tour words; the code from public lists, not verified against the current one\n\
F17220\tchewing tobacco\t\t\tour words; the code from public lists, not verified against the current one\n\
F17290\tother tobacco product\t\t\tour words; the code from public lists, not verified against the current one\n\
I10\tessential hypertension\t\t\tour words; the code from public lists, not verified against the current one\n\
I4891\tatrial fibrillation unspecified\t\t\tour words; the code from public lists, not verified against the current one\n\
J020\tstrep pharyngitis\t\t\tour words; the code from public lists, not verified against the current one\n\
J029\tacute pharyngitis\t\t\tour words; the code from public lists, not verified against the current one\n\
J069\tupper respiratory infection\t\t\tour words; the code from public lists, not verified against the current one\n\
J101\tinfluenza identified, respiratory\t\t\tour words; the code from public lists, not verified against the current one\n\
J1089\tinfluenza identified, other manifestations\t\t\tour words; the code from public lists, not verified against the current one\n\
J111\tinfluenza unidentified, respiratory\t\t\tour words; the code from public lists, not verified against the current one\n\
J449\tCOPD unspecified\t\t\tour words; the code from public lists, not verified against the current one\n\
J45909\tasthma unspecified uncomplicated\t\t\tour words; the code from public lists, not verified against the current one\n\
N390\tUTI\t\t\tour words; the code from public lists, not verified against the current one\n\
R051\tacute cough\t2021-10-01\t\tour words; the code from public lists, not verified against the current one\n\
R509\tfever\t\t\tour words; the code from public lists, not verified against the current one\n\
T50995A\tadverse effect other drugs initial\t\t\tour words; the code from public lists, not verified against the current one\n\
U071\tCOVID-19\t2020-04-01\t\tour words; the code from public lists, not verified against the current one\n\
Z0289\tadministrative exam\t\t\tour words; the code from public lists, not verified against the current one\n\
Z113\tscreening STI\t\t\tour words; the code from public lists, not verified against the current one\n\
Z114\tscreening HIV\t\t\tour words; the code from public lists, not verified against the current one\n\
Z1152\tscreening for COVID-19\t2021-01-01\t\tour words; the code from public lists, not verified against the current one\n\
Z1159\tscreening other viral (hep C)\t\t\tour words; the code from public lists, not verified against the current one\n\
Z131\tdiabetes screening\t\t\tour words; the code from public lists, not verified against the current one\n\
Z13220\tlipid screening\t\t\tour words; the code from public lists, not verified against the current one\n\
Z206\tcontact HIV\t\t\tour words; the code from public lists, not verified against the current one\n\
Z20822\tcontact with COVID-19\t2021-01-01\t\tour words; the code from public lists, not verified against the current one\n\
Z23\timmunization\t\t\tour words; the code from public lists, not verified against the current one\n\
Z2803\tvaccine not given - immune compromised\t\t\tour words; the code from public lists, not verified against the current one\n\
Z2820\tvaccine not given - patient decision, unspecified\t\t\tour words; the code from public lists, not verified against the current one\n\
Z2821\tvaccine not given - patient refusal\t\t\tour words; the code from public lists, not verified against the current one\n\
Z2882\tvaccine not given - caregiver refusal\t\t\tour words; the code from public lists, not verified against the current one\n\
Z2981\tPrEP encounter\t2023-10-01\t\tour words; the code from public lists, not verified against the current one\n\
Z30011\tstart oral contraceptive\t\t\tour words; the code from public lists, not verified against the current one\n\
Z30012\temergency contraception\t\t\tour words; the code from public lists, not verified against the current one\n\
Z30013\tstart injectable contraceptive\t\t\tour words; the code from public lists, not verified against the current one\n\
Z30015\tstart vaginal ring\t\t\tour words; the code from public lists, not verified against the current one\n\
Z30016\tstart patch\t\t\tour words; the code from public lists, not verified against the current one\n\
Z30018\tstart other contraceptive\t\t\tour words; the code from public lists, not verified against the current one\n\
Z3009\tother contraceptive counselling\t\t\tour words; the code from public lists, not verified against the current one\n\
Z3041\toral contraceptive follow-up\t\t\tour words; the code from public lists, not verified against the current one\n\
Z3042\tinjectable follow-up\t\t\tour words; the code from public lists, not verified against the current one\n\
Z5181\ttherapeutic drug monitoring\t\t\tour words; the code from public lists, not verified against the current one\n\
Z713\tdietary counselling\t\t\tour words; the code from public lists, not verified against the current one\n\
Z716\ttobacco counselling\t\t\tour words; the code from public lists, not verified against the current one\n\
Z717\tHIV counselling\t\t\tour words; the code from public lists, not verified against the current one\n\
Z7182\texercise counselling\t\t\tour words; the code from public lists, not verified against the current one\n\
Z7185\timmunization safety counselling\t\t\tour words; the code from public lists, not verified against the current one\n\
Z720\ttobacco use\t\t\tour words; the code from public lists, not verified against the current one\n\
Z7901\tlong-term anticoagulant\t\t\tour words; the code from public lists, not verified against the current one\n\
Z794\tlong-term insulin\t\t\tour words; the code from public lists, not verified against the current one\n\
Z7984\tlong-term oral hypoglycaemic\t\t\tour words; the code from public lists, not verified against the current one\n\
Z79899\tother long-term drug\t\t\tour words; the code from public lists, not verified against the current one\n\
Z87891\thistory of nicotine dependence\t\t\tour words; the code from public lists, not verified against the current one\n\
Z9114\tother noncompliance with medication\t\t2023-09-30\tour words; the code from public lists, not verified against the current one\n\
Z91148\tother noncompliance for other reason\t2023-10-01\t\tour words; the code from public lists, not verified against the current one\n\
"
