export default "code\tmeaning\tgroups\tremark\tfrom\tto\tsource\n\
1\tdeductible\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
2\tcoinsurance\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
3\tcopay\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
4\tmodifier wrong or missing for the procedure\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
5\tprocedure does not fit place of service\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
6\tprocedure does not fit patient age\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
7\tprocedure does not fit patient sex\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
8\tprocedure does not fit provider taxonomy\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
9\tdiagnosis does not fit age\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
10\tdiagnosis does not fit sex\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
11\tdiagnosis does not support procedure\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
13\tdate of death before service\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
14\tdate of birth after service\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
16\tinformation missing or wrong - read the RARC\t\tY\t\t\tour words; the code from public lists, not verified against the current one\n\
18\texact duplicate\tOA CO\t\t\t\tour words; the code from public lists, not verified against the current one\n\
19\twork related - workers comp\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
22\tanother payer should pay first\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
23\teffect of prior payer adjudication\tOA\t\t\t\tour words; the code from public lists, not verified against the current one\n\
24\tcovered under capitation\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
26\tservice before coverage began\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
27\tservice after coverage ended\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
29\tfiling limit passed\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
31\tpatient not identified as insured\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
32\tdependent not eligible\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
33\tinsured has no dependent coverage\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
35\tlifetime maximum reached\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
39\tauthorization denied\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
40\tnot emergent\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
45\tcharge above fee schedule\tCO PR\t\t\t\tour words; the code from public lists, not verified against the current one\n\
49\troutine/preventive not covered\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
50\tnot medically necessary\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
54\tmultiple physicians not covered\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
55\texperimental\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
58\twrong place of service\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
59\tprocessed under multiple procedure rules\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
85\t\tPR\t\t\t\trule from public billing code; meaning not verified\n\
90\tingredient cost adjustment (pharmacy)\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
91\tdispensing fee adjustment\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
94\tprocessed over charges\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
95\tplan procedures not followed\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
96\tnot covered - read the RARC\t\tY\t\t\tour words; the code from public lists, not verified against the current one\n\
97\tincluded in another service\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
100\tpaid to patient\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
104\tmanaged care withhold\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
107\trelated service not on claim (add-on without primary)\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
109\twrong payer or contractor\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
110\tbilling date before service date\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
115\tprocedure postponed/cancelled\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
119\tbenefit maximum for period reached\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
128\tnewborn under mother\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
129\tprior processing information wrong\t\tY\t\t\tour words; the code from public lists, not verified against the current one\n\
130\tclaim submission fee\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
131\tnegotiated discount\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
133\tpending further review\tOA\t\t\t\tour words; the code from public lists, not verified against the current one\n\
136\tprior payer rules not followed\tOA\t\t\t\tour words; the code from public lists, not verified against the current one\n\
140\tpatient/insured id and name do not match\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
142\tmonthly Medicaid patient liability\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
144\tincentive adjustment\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
146\tdiagnosis invalid for date\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
147\tprovider contracted rate expired\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
148\t\t\tY\t\t\trule from public billing code; meaning not verified\n\
149\tlifetime benefit maximum\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
150\tlevel of service not supported\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
151\ttoo many/too frequent services\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
152\tlength of service not supported\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
163\tattachment missing\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
164\tattachment late\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
167\tdiagnosis not covered\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
170\tprovider type not payable\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
171\tprovider type in facility not payable\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
172\tspecialty not payable\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
177\tpatient not meeting eligibility requirements\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
181\tprocedure invalid on date of service\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
182\tmodifier invalid on date of service\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
183\treferring provider not eligible\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
184\tordering/prescribing provider not eligible\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
185\trendering provider not eligible\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
187\tconsumer spending account\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
189\tunlisted code when specific exists\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
193\toriginal decision upheld\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
197\tprecert/authorization absent\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
198\tprecert exceeded\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
199\trevenue code/procedure mismatch\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
200\tlapse in coverage\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
201\t\tPR\tY\t\t\trule from public billing code; meaning not verified\n\
204\tnot covered under the plan\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
205\tpharmacy discount card fee\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
206\tNPI missing\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
207\tNPI invalid format\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
208\tNPI not matched\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
209\tprovider may not collect from patient; may bill next payer\tOA\t\t\t\tour words; the code from public lists, not verified against the current one\n\
210\tauthorization not received in time\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
211\tNDC not rebate eligible - not covered\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
222\texceeds contracted units\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
225\t\t\t\t\t\trule from public billing code; meaning not verified\n\
226\trequested information not provided\t\tY\t\t\tour words; the code from public lists, not verified against the current one\n\
227\tpatient information not provided\t\tY\t\t\tour words; the code from public lists, not verified against the current one\n\
228\tanother party did not answer a previous payer\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
231\tmutually exclusive procedures\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
234\tnot paid separately\t\tY\t\t\tour words; the code from public lists, not verified against the current one\n\
236\tprocedure/modifier combination not compatible (NCCI)\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
237\t\t\tY\t\t\trule from public billing code; meaning not verified\n\
238\tclaim spans eligible and ineligible periods\tPR\t\t\t\tour words; the code from public lists, not verified against the current one\n\
241\tlow income subsidy copay\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
242\tnot by network provider\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
243\tnot authorized by network/PCP\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
249\t\tCO\t\t\t\trule from public billing code; meaning not verified\n\
250\t\t\tY\t\t\trule from public billing code; meaning not verified\n\
251\tattachment content deficient\t\tY\t\t\tour words; the code from public lists, not verified against the current one\n\
252\tattachment required\t\tY\t\t\tour words; the code from public lists, not verified against the current one\n\
253\tsequestration\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
256\tnot payable per managed care contract\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
257\texchange grace period - undetermined\tOA\t\t\t\tour words; the code from public lists, not verified against the current one\n\
267\t\t\tY\t\t\trule from public billing code; meaning not verified\n\
271\t\tOA\t\t\t\trule from public billing code; meaning not verified\n\
272\tprogramme guidelines not met\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
273\tprogramme guidelines exceeded\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
275\tprior payer patient share not covered\tPR\t\t\t\tour words; the code from public lists, not verified against the current one\n\
276\tdenied by prior payer, not covered here\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
277\t\tOA\t\t\t\trule from public billing code; meaning not verified\n\
278\t\tCO PI\t\t\t\trule from public billing code; meaning not verified\n\
280\tmedical plan says: send to pharmacy plan\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
281\t\tCO\t\t\t\trule from public billing code; meaning not verified\n\
284\tauthorization valid but not for this service\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
285\tappeal procedure not followed\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
286\tappeal filed too late\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
287\treferral exceeded\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
288\treferral absent\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
292\tmedical plan forwarded to pharmacy plan\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
295\tpharmacy DIR\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
296\tauthorization valid but not for this provider\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
A1\tdenied - read the RARC\t\tY\t\t\tour words; the code from public lists, not verified against the current one\n\
B7\tprovider not certified/eligible on date\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
B9\thospice enrolled\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
B11\tforwarded to proper payer\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
B12\tnot documented in record\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
P12\tworkers comp fee schedule\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
B13\talready paid\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
B14\tone visit per day\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
B15\tqualifying service missing\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
B16\tnew patient rule not met\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
B20\tpartly furnished by another provider\t\t\t\t\tour words; the code from public lists, not verified against the current one\n\
"
