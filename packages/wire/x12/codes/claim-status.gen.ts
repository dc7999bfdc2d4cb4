export default "code\tmeaning\tfrom\tto\tsource\n\
0\tno further status available\t\t\tour words; the code from public lists, not verified against the current one\n\
3\tadjudicated, waiting for payment run\t\t\tour words; the code from public lists, not verified against the current one\n\
16\tforwarded to entity\t\t\tour words; the code from public lists, not verified against the current one\n\
19\tentity acknowledges receipt\t\t\tour words; the code from public lists, not verified against the current one\n\
20\taccepted for processing\t\t\tour words; the code from public lists, not verified against the current one\n\
21\tmissing or invalid information\t\t\tour words; the code from public lists, not verified against the current one\n\
23\treturned to entity\t\t\tour words; the code from public lists, not verified against the current one\n\
24\tentity not approved to submit electronically\t\t\tour words; the code from public lists, not verified against the current one\n\
26\tentity not found\t\t\tour words; the code from public lists, not verified against the current one\n\
29\tpolicy number mismatch\t\t\tour words; the code from public lists, not verified against the current one\n\
30\tsubscriber and id do not match\t\t\tour words; the code from public lists, not verified against the current one\n\
33\tsubscriber and id not found\t\t\tour words; the code from public lists, not verified against the current one\n\
35\tclaim not found\t\t\tour words; the code from public lists, not verified against the current one\n\
54\tduplicate of a processed claim\t\t\tour words; the code from public lists, not verified against the current one\n\
65\tpaid\t\t\tour words; the code from public lists, not verified against the current one\n\
85\tentity not primary\t\t\tour words; the code from public lists, not verified against the current one\n\
88\tentity not eligible on date\t\t\tour words; the code from public lists, not verified against the current one\n\
91\tentity not approved on date\t\t\tour words; the code from public lists, not verified against the current one\n\
96\tno agreement with entity\t\t\tour words; the code from public lists, not verified against the current one\n\
97\tpatient eligibility not found with entity\t\t\tour words; the code from public lists, not verified against the current one\n\
107\tprocessed per contract\t\t\tour words; the code from public lists, not verified against the current one\n\
116\tsent to wrong payer\t\t\tour words; the code from public lists, not verified against the current one\n\
121\ttoo many service lines\t\t\tour words; the code from public lists, not verified against the current one\n\
122\tmissing/invalid data stops processing\t\t\tour words; the code from public lists, not verified against the current one\n\
125\tentity name\t\t\tour words; the code from public lists, not verified against the current one\n\
126\tentity address\t\t\tour words; the code from public lists, not verified against the current one\n\
128\tentity tax id\t\t\tour words; the code from public lists, not verified against the current one\n\
145\tentity specialty/taxonomy\t\t\tour words; the code from public lists, not verified against the current one\n\
153\tentity id number\t\t\tour words; the code from public lists, not verified against the current one\n\
156\trelationship to subscriber\t\t\tour words; the code from public lists, not verified against the current one\n\
157\tentity sex\t\t\tour words; the code from public lists, not verified against the current one\n\
158\tentity date of birth\t\t\tour words; the code from public lists, not verified against the current one\n\
164\tentity member number\t\t\tour words; the code from public lists, not verified against the current one\n\
171\tother coverage information\t\t\tour words; the code from public lists, not verified against the current one\n\
178\tsubmitted charges\t\t\tour words; the code from public lists, not verified against the current one\n\
187\tdate of service\t\t\tour words; the code from public lists, not verified against the current one\n\
216\tdrug information\t\t\tour words; the code from public lists, not verified against the current one\n\
218\tNDC\t\t\tour words; the code from public lists, not verified against the current one\n\
219\tprescription number\t\t\tour words; the code from public lists, not verified against the current one\n\
247\tline information\t\t\tour words; the code from public lists, not verified against the current one\n\
249\tplace of service\t\t\tour words; the code from public lists, not verified against the current one\n\
252\tauthorization number\t\t\tour words; the code from public lists, not verified against the current one\n\
254\tprincipal diagnosis\t\t\tour words; the code from public lists, not verified against the current one\n\
255\tdiagnosis\t\t\tour words; the code from public lists, not verified against the current one\n\
400\tclaim out of balance\t\t\tour words; the code from public lists, not verified against the current one\n\
402\tamount must be above zero\t\t\tour words; the code from public lists, not verified against the current one\n\
453\tmodifier\t\t\tour words; the code from public lists, not verified against the current one\n\
454\tprocedure code\t\t\tour words; the code from public lists, not verified against the current one\n\
464\tpayer claim control number\t\t\tour words; the code from public lists, not verified against the current one\n\
475\tprocedure not valid for age\t\t\tour words; the code from public lists, not verified against the current one\n\
476\tunits\t\t\tour words; the code from public lists, not verified against the current one\n\
477\tdiagnosis pointer\t\t\tour words; the code from public lists, not verified against the current one\n\
481\tformat invalid\t\t\tour words; the code from public lists, not verified against the current one\n\
488\tdiagnosis for the service\t\t\tour words; the code from public lists, not verified against the current one\n\
496\tsubmitter not approved for this entity\t\t\tour words; the code from public lists, not verified against the current one\n\
500\tpostal code\t\t\tour words; the code from public lists, not verified against the current one\n\
501\tstate\t\t\tour words; the code from public lists, not verified against the current one\n\
504\tlast name\t\t\tour words; the code from public lists, not verified against the current one\n\
505\tfirst name\t\t\tour words; the code from public lists, not verified against the current one\n\
507\tHCPCS\t\t\tour words; the code from public lists, not verified against the current one\n\
510\tfuture date\t\t\tour words; the code from public lists, not verified against the current one\n\
511\tinvalid character\t\t\tour words; the code from public lists, not verified against the current one\n\
516\tother payer adjudication date\t\t\tour words; the code from public lists, not verified against the current one\n\
535\tclaim frequency code\t\t\tour words; the code from public lists, not verified against the current one\n\
560\tsecondary id\t\t\tour words; the code from public lists, not verified against the current one\n\
562\tNPI\t\t\tour words; the code from public lists, not verified against the current one\n\
684\tsyntax error rejected\t\t\tour words; the code from public lists, not verified against the current one\n\
718\tnot within filing time\t\t\tour words; the code from public lists, not verified against the current one\n\
719\tNCPDP reject code follows\t\t\tour words; the code from public lists, not verified against the current one\n\
732\tinconsistent with billing guidelines\t\t\tour words; the code from public lists, not verified against the current one\n\
"
