export default "code\tmeaning\tfrom\tto\tsource\n\
01\tpharmacy\t\t\tCMS place of service list; our words\n\
02\ttelehealth, not at home\t2017-01-01\t\tCMS place of service list; our words\n\
03\tschool\t\t\tCMS place of service list; our words\n\
04\thomeless shelter\t\t\tCMS place of service list; our words\n\
05\tIndian health service, free-standing\t\t\tCMS place of service list; our words\n\
06\tIndian health service, provider-based\t\t\tCMS place of service list; our words\n\
07\ttribal facility, free-standing\t\t\tCMS place of service list; our words\n\
08\ttribal facility, provider-based\t\t\tCMS place of service list; our words\n\
09\tprison\t\t\tCMS place of service list; our words\n\
10\ttelehealth at home\t2022-01-01\t\tCMS place of service list; our words\n\
11\toffice\t\t\tCMS place of service list; our words\n\
12\thome\t\t\tCMS place of service list; our words\n\
13\tassisted living\t\t\tCMS place of service list; our words\n\
14\tgroup home\t\t\tCMS place of service list; our words\n\
15\tmobile unit\t\t\tCMS place of service list; our words\n\
16\ttemporary lodging\t\t\tCMS place of service list; our words\n\
17\twalk-in retail health clinic\t2010-05-01\t\tCMS place of service list; our words\n\
18\tworkplace\t\t\tCMS place of service list; our words\n\
19\toff-campus outpatient hospital\t2016-01-01\t\tCMS place of service list; our words\n\
20\turgent care\t\t\tCMS place of service list; our words\n\
21\tinpatient hospital\t\t\tCMS place of service list; our words\n\
22\ton-campus outpatient hospital\t\t\tCMS place of service list; our words\n\
23\temergency room\t\t\tCMS place of service list; our words\n\
24\tambulatory surgery\t\t\tCMS place of service list; our words\n\
25\tbirthing center\t\t\tCMS place of service list; our words\n\
26\tmilitary treatment facility\t\t\tCMS place of service list; our words\n\
27\toutreach site/street\t2023-10-01\t\tCMS place of service list; our words\n\
31\tskilled nursing\t\t\tCMS place of service list; our words\n\
32\tnursing facility\t\t\tCMS place of service list; our words\n\
33\tcustodial care\t\t\tCMS place of service list; our words\n\
34\thospice\t\t\tCMS place of service list; our words\n\
41\tambulance on land\t\t\tCMS place of service list; our words\n\
42\tambulance by air or water\t\t\tCMS place of service list; our words\n\
49\tindependent clinic\t\t\tCMS place of service list; our words\n\
50\tFQHC\t\t\tCMS place of service list; our words\n\
51\tinpatient psychiatric facility\t\t\tCMS place of service list; our words\n\
52\tpsychiatric facility, partial stay\t\t\tCMS place of service list; our words\n\
53\tcommunity mental health center\t\t\tCMS place of service list; our words\n\
54\tintermediate care facility\t\t\tCMS place of service list; our words\n\
55\tresidential substance abuse facility\t\t\tCMS place of service list; our words\n\
56\tpsychiatric residential center\t\t\tCMS place of service list; our words\n\
57\tnon-residential substance abuse facility\t\t\tCMS place of service list; our words\n\
58\tnon-residential opioid treatment\t2020-01-01\t\tCMS place of service list; our words\n\
60\tmass immunization centre\t\t\tCMS place of service list; our words\n\
61\tinpatient rehabilitation facility\t\t\tCMS place of service list; our words\n\
62\toutpatient rehabilitation facility\t\t\tCMS place of service list; our words\n\
65\tESRD facility\t\t\tCMS place of service list; our words\n\
66\tall-inclusive elderly care center\t\t\tCMS place of service list; our words; not verified\n\
71\tpublic health clinic\t\t\tCMS place of service list; our words\n\
72\trural health clinic\t\t\tCMS place of service list; our words\n\
81\tindependent laboratory\t\t\tCMS place of service list; our words\n\
99\tother\t\t\tCMS place of service list; our words\n\
"
