export default "code\tmeaning\tfrom\tto\tsource\n\
36416\tcapillary collection\t\t\tour words; the code from public lists, not verified against the current one\n\
80061\tlipid panel\t\t\tour words; the code from public lists, not verified against the current one\n\
81002\turinalysis dipstick non-automated\t\t\tour words; the code from public lists, not verified against the current one\n\
81003\turinalysis automated\t\t\tour words; the code from public lists, not verified against the current one\n\
81025\turine pregnancy test, visual\t\t\tour words; the code from public lists, not verified against the current one\n\
82947\tglucose quantitative\t\t\tour words; the code from public lists, not verified against the current one\n\
82962\tglucose, home-use meter\t\t\tour words; the code from public lists, not verified against the current one\n\
83036\tHbA1c\t\t\tour words; the code from public lists, not verified against the current one\n\
85610\tprothrombin time INR\t\t\tour words; the code from public lists, not verified against the current one\n\
86701\tHIV-1 antibody\t\t\tour words; the code from public lists, not verified against the current one\n\
86703\tHIV-1/2 antibody\t\t\tour words; the code from public lists, not verified against the current one\n\
86803\thepatitis C antibody\t\t\tour words; the code from public lists, not verified against the current one\n\
87426\tCOVID antigen immunoassay\t\t\tour words; the code from public lists, not verified against the current one\n\
87428\tCOVID + flu antigen\t\t\tour words; the code from public lists, not verified against the current one\n\
87502\tinfluenza nucleic acid\t\t\tour words; the code from public lists, not verified against the current one\n\
87635\tCOVID nucleic acid\t\t\tour words; the code from public lists, not verified against the current one\n\
87636\tCOVID + flu nucleic acid\t\t\tour words; the code from public lists, not verified against the current one\n\
87637\tCOVID + flu + RSV nucleic acid\t\t\tour words; the code from public lists, not verified against the current one\n\
87651\tstrep A nucleic acid\t\t\tour words; the code from public lists, not verified against the current one\n\
87804\tinfluenza antigen, direct visual\t\t\tour words; the code from public lists, not verified against the current one\n\
87806\tHIV antigen/antibody\t\t\tour words; the code from public lists, not verified against the current one\n\
87807\tRSV antigen, direct visual\t\t\tour words; the code from public lists, not verified against the current one\n\
87811\tCOVID antigen, direct visual\t\t\tour words; the code from public lists, not verified against the current one\n\
87880\tstrep A antigen, direct visual\t\t\tour words; the code from public lists, not verified against the current one\n\
90460\tvaccine admin to 18 with counselling, first component\t\t\tour words; the code from public lists, not verified against the current one\n\
90461\teach additional component\t\t\tour words; the code from public lists, not verified against the current one\n\
90470\tH1N1 vaccine admin\t2009-09-28\t2010-12-31\tour words; the dates from memory, not verified\n\
90471\tvaccine admin, injected, first\t\t\tour words; the code from public lists, not verified against the current one\n\
90472\tvaccine admin, injected, each more\t\t\tour words; the code from public lists, not verified against the current one\n\
90473\tvaccine admin, nasal/oral, first\t\t\tour words; the code from public lists, not verified against the current one\n\
90474\tvaccine admin, nasal/oral, each more\t\t\tour words; the code from public lists, not verified against the current one\n\
90480\tCOVID-19 vaccine admin\t2023-09-11\t\tour words; the code from public lists, not verified against the current one\n\
93793\tanticoagulant management INR review\t\t\tour words; the code from public lists, not verified against the current one\n\
95249\tCGM patient-supplied\t\t\tour words; the code from public lists, not verified against the current one\n\
95250\tCGM sensor placement, professional\t\t\tour words; the code from public lists, not verified against the current one\n\
95251\tCGM interpretation\t\t\tour words; the code from public lists, not verified against the current one\n\
96372\ttherapeutic injection SC/IM\t\t\tour words; the code from public lists, not verified against the current one\n\
96380\tRSV monoclonal admin with counselling\t2023-10-06\t\tour words; the code from public lists, not verified against the current one\n\
96381\tRSV monoclonal admin\t2023-10-06\t\tour words; the code from public lists, not verified against the current one\n\
98960\teducation self-management, 30 min individual\t\t\tour words; the code from public lists, not verified against the current one\n\
99000\tspecimen handling\t\t\tour words; the code from public lists, not verified against the current one\n\
99202\toffice visit new, straightforward\t\t\tour words; the code from public lists, not verified against the current one\n\
99203\toffice visit new, low\t\t\tour words; the code from public lists, not verified against the current one\n\
99211\testablished, minimal\t\t\tour words; the code from public lists, not verified against the current one\n\
99212\testablished, straightforward\t\t\tour words; the code from public lists, not verified against the current one\n\
99213\testablished, low\t\t\tour words; the code from public lists, not verified against the current one\n\
99401\tpreventive counselling 15 min\t\t\tour words; the code from public lists, not verified against the current one\n\
99406\ttobacco counselling over 3 to 10 min\t\t\tour words; the code from public lists, not verified against the current one\n\
99407\ttobacco counselling over 10 min\t\t\tour words; the code from public lists, not verified against the current one\n\
99453\tRPM setup\t\t\tour words; the code from public lists, not verified against the current one\n\
99454\tRPM device 16+ days\t\t\tour words; the code from public lists, not verified against the current one\n\
99457\tRPM management 20 min\t\t\tour words; the code from public lists, not verified against the current one\n\
99473\thome BP set-up/education\t\t\tour words; the code from public lists, not verified against the current one\n\
99474\thome BP review\t\t\tour words; the code from public lists, not verified against the current one\n\
99490\tchronic care management 20 min\t\t\tour words; the code from public lists, not verified against the current one\n\
99605\tMTM initial 15 min, new patient\t\t\tour words; the code from public lists, not verified against the current one\n\
99606\tMTM initial 15 min, established\t\t\tour words; the code from public lists, not verified against the current one\n\
99607\tMTM each more 15 min\t\t\tour words; the code from public lists, not verified against the current one\n\
G0008\tMedicare flu admin\t\t\tour words; the code from public lists, not verified against the current one\n\
G0009\tMedicare pneumococcal admin\t\t\tour words; the code from public lists, not verified against the current one\n\
G0010\tMedicare hepatitis B admin\t\t\tour words; the code from public lists, not verified against the current one\n\
G0108\tdiabetes self-management training individual 30 min\t\t\tour words; the code from public lists, not verified against the current one\n\
G0109\tdiabetes self-management training group 30 min\t\t\tour words; the code from public lists, not verified against the current one\n\
M0201\tvaccine admin in the home add-on (Medicare)\t\t\tour words; the code from public lists, not verified against the current one\n\
"
