export default "loop\tparent\tsegment\tby\telement\tdata\tname\ttype\tmin\tmax\tuse\torder\trepeat\tcodes\tcondition\n\
ST\t\t\t\t\t\ttransaction set\t\t\t\tR\t\t>1\t\t\n\
ST\t\tST\t\t\t\tset header\t\t\t\tR\t\t\t\t\n\
ST\t\tST\t\t01\t143\tset id\tID\t3\t3\tR\t\t\t270\t\n\
ST\t\tST\t\t02\t329\tset control number\tAN\t4\t9\tR\t\t\t\t\n\
ST\t\tST\t\t03\t1705\tguide version\tAN\t1\t35\tR\t\t\t005010X279A1 005010X279\t\n\
ST\t\tBHT\t\t\t\tstart of hierarchy\t\t\t\tR\t\t\t\t\n\
ST\t\tBHT\t\t01\t1005\tstructure\tID\t4\t4\tR\t\t\t0022\t\n\
ST\t\tBHT\t\t02\t353\tpurpose\tID\t2\t2\tR\t\t\t01 13 36\t\n\
ST\t\tBHT\t\t03\t127\treference\tAN\t1\t50\tS\t\t\t\t\n\
ST\t\tBHT\t\t04\t373\tdate\tDT\t8\t8\tR\t\t\t\t\n\
ST\t\tBHT\t\t05\t337\ttime\tTM\t4\t8\tR\t\t\t\t\n\
ST\t\tBHT\t\t06\t640\ttype\tID\t2\t2\tS\t\t\tRT\t\n\
2000A\tST\t\t\t\t\tsource level\t\t\t\tR\t\t>1\t\t\n\
2000A\t\tHL\t03\t\t\tsource level\t\t\t\tR\t\t\t\t\n\
2000A\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000A\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\t20\t\n\
2000A\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t1\t\n\
2100A\t2000A\t\t\t\t\tsource\t\t\t\tR\t\t\t\t\n\
2100A\t\tNM1\t01\t\t\tsource name\t\t\t\tR\t\t\t\t\n\
2100A\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t2B 36 GP P5 PR\t\n\
2100A\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2100A\t\tNM1\t\t03\t1035\tsource last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2100A\t\tNM1\t\t04\t1036\tsource first name\tAN\t1\t35\tS\t\t\t\t\n\
2100A\t\tNM1\t\t05\t1037\tsource middle name\tAN\t1\t25\tS\t\t\t\t\n\
2100A\t\tNM1\t\t07\t1039\tsource name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2100A\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tR\t\t\t24 46 FI NI PI XV XX\t\n\
2100A\t\tNM1\t\t09\t67\tsource id\tAN\t2\t80\tR\t\t\t\t\n\
2000B\t2000A\t\t\t\t\treceiver level\t\t\t\tR\t\t>1\t\t\n\
2000B\t\tHL\t03\t\t\treceiver level\t\t\t\tR\t\t\t\t\n\
2000B\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000B\t\tHL\t\t02\t734\tparent level id\tAN\t1\t12\tR\t\t\t\t\n\
2000B\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\t21\t\n\
2000B\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t1\t\n\
2100B\t2000B\t\t\t\t\treceiver\t\t\t\tR\t\t\t\t\n\
2100B\t\tNM1\t01\t\t\treceiver name\t\t\t\tR\t\t\t\t\n\
2100B\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t1P 2B 36 80 FA GP P5 PR\t\n\
2100B\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2100B\t\tNM1\t\t03\t1035\treceiver last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2100B\t\tNM1\t\t04\t1036\treceiver first name\tAN\t1\t35\tS\t\t\t\t\n\
2100B\t\tNM1\t\t05\t1037\treceiver middle name\tAN\t1\t25\tS\t\t\t\t\n\
2100B\t\tNM1\t\t07\t1039\treceiver name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2100B\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tR\t\t\t24 34 FI PI PP SV XV XX\t\n\
2100B\t\tNM1\t\t09\t67\treceiver id\tAN\t2\t80\tR\t\t\t\t\n\
2100B\t\tREF\t\t\t\treceiver further id\t\t\t\tS\t\t9\t\t\n\
2100B\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1C 1D 1J 4A CT EL EO HPI JD N5 N7 Q4 SY TJ\t\n\
2100B\t\tREF\t\t02\t127\treceiver further id\tAN\t1\t50\tR\t\t\t\t\n\
2100B\t\tREF\t\t03\t352\tdescription\tAN\t1\t80\tS\t\t\t\t\n\
2100B\t\tN3\t\t\t\treceiver address\t\t\t\tS\t\t\t\t\n\
2100B\t\tN3\t\t01\t166\taddress line\tAN\t1\t55\tR\t\t\t\t\n\
2100B\t\tN3\t\t02\t166\taddress line\tAN\t1\t55\tS\t\t\t\t\n\
2100B\t\tN4\t\t\t\treceiver city\t\t\t\tS\t\t\t\t\n\
2100B\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2100B\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2100B\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2100B\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2100B\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2100B\t\tPRV\t\t\t\treceiver specialty\t\t\t\tS\t\t\t\t\n\
2100B\t\tPRV\t\t01\t1221\tprovider role\tID\t1\t3\tR\t\t\t@provider-role-sb\t\n\
2100B\t\tPRV\t\t02\t128\tqualifier\tID\t2\t3\tS\t\t\tPXC\t\n\
2100B\t\tPRV\t\t03\t127\ttaxonomy or id\tAN\t1\t50\tS\t\t\text:taxonomy\t\n\
2000C\t2000B\t\t\t\t\tsubscriber level\t\t\t\tR\t\t>1\t\t\n\
2000C\t\tHL\t03\t\t\tsubscriber level\t\t\t\tR\t\t\t\t\n\
2000C\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000C\t\tHL\t\t02\t734\tparent level id\tAN\t1\t12\tR\t\t\t\t\n\
2000C\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\t22\t\n\
2000C\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t0 1\t\n\
2000C\t\tTRN\t\t\t\tsubscriber trace\t\t\t\tS\t\t2\t\t\n\
2000C\t\tTRN\t\t01\t481\ttrace kind\tID\t1\t2\tR\t\t\t1\t\n\
2000C\t\tTRN\t\t02\t127\tsubscriber trace\tAN\t1\t50\tR\t\t\t\t\n\
2000C\t\tTRN\t\t03\t509\tcompany id\tAN\t10\t10\tR\t\t\t\t\n\
2000C\t\tTRN\t\t04\t127\tfurther id\tAN\t1\t50\tS\t\t\t\t\n\
2100C\t2000C\t\t\t\t\tsubscriber\t\t\t\tR\t\t\t\t\n\
2100C\t\tNM1\t01\t\t\tsubscriber name\t\t\t\tR\t\t\t\t\n\
2100C\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tIL\t\n\
2100C\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2100C\t\tNM1\t\t03\t1035\tsubscriber last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2100C\t\tNM1\t\t04\t1036\tsubscriber first name\tAN\t1\t35\tS\t\t\t\t\n\
2100C\t\tNM1\t\t05\t1037\tsubscriber middle name\tAN\t1\t25\tS\t\t\t\t\n\
2100C\t\tNM1\t\t07\t1039\tsubscriber name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2100C\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tII MI\t\n\
2100C\t\tNM1\t\t09\t67\tsubscriber id\tAN\t2\t80\tS\t\t\t\t\n\
2100C\t\tREF\t\t\t\tsubscriber further id\t\t\t\tS\t\t9\t\t\n\
2100C\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t18 1L 1W 3H 6P CT EA EJ F6 GH HJ IG N6 NQ SY Y4\t\n\
2100C\t\tREF\t\t02\t127\tsubscriber further id\tAN\t1\t50\tR\t\t\t\t\n\
2100C\t\tN3\t\t\t\taddress\t\t\t\tS\t\t\t\t\n\
2100C\t\tN3\t\t01\t166\taddress line\tAN\t1\t55\tR\t\t\t\t\n\
2100C\t\tN3\t\t02\t166\taddress line\tAN\t1\t55\tS\t\t\t\t\n\
2100C\t\tN4\t\t\t\tcity\t\t\t\tS\t\t\t\t\n\
2100C\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2100C\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2100C\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2100C\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2100C\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2100C\t\tPRV\t\t\t\tprovider\t\t\t\tS\t\t\t\t\n\
2100C\t\tPRV\t\t01\t1221\tprovider role\tID\t1\t3\tR\t\t\t@provider-role\t\n\
2100C\t\tPRV\t\t02\t128\tqualifier\tID\t2\t3\tS\t\t\t9K D3 EI HPI PXC SY TJ\t\n\
2100C\t\tPRV\t\t03\t127\ttaxonomy or id\tAN\t1\t50\tS\t\t\t\t\n\
2100C\t\tDMG\t\t\t\tbirth and gender\t\t\t\tS\t\t\t\t\n\
2100C\t\tDMG\t\t01\t1250\tbirth date format\tID\t2\t3\tS\t\t\tD8\t\n\
2100C\t\tDMG\t\t02\t1251\tbirth date\tAN\t1\t35\tS\t\t\t\tformat 01\n\
2100C\t\tDMG\t\t03\t1068\tgender\tID\t1\t1\tS\t\t\t@gender\t\n\
2100C\t\tINS\t\t\t\tsubscriber birth sequence\t\t\t\tS\t\t\t\t\n\
2100C\t\tINS\t\t01\t1073\tis subscriber\tID\t1\t1\tR\t\t\tY\t\n\
2100C\t\tINS\t\t02\t1069\trelationship\tID\t2\t2\tR\t\t\t18\t\n\
2100C\t\tINS\t\t17\t1470\tbirth sequence\tN0\t1\t9\tR\t\t\t\t\n\
2100C\t\tHI\t\t\t\tdiagnoses\t\t\t\tS\t\t\t\t\n\
2100C\t\tHI\t\t01\tC022\tcode 1\tC\t\t\tR\t\t\t\t\n\
2100C\t\tHI\t\t01-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABK BK\t\n\
2100C\t\tHI\t\t01-2\t1271\tdiagnosis 1\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2100C\t\tHI\t\t02\tC022\tcode 2\tC\t\t\tS\t\t\t\t\n\
2100C\t\tHI\t\t02-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2100C\t\tHI\t\t02-2\t1271\tdiagnosis 2\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2100C\t\tHI\t\t03\tC022\tcode 3\tC\t\t\tS\t\t\t\t\n\
2100C\t\tHI\t\t03-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2100C\t\tHI\t\t03-2\t1271\tdiagnosis 3\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2100C\t\tHI\t\t04\tC022\tcode 4\tC\t\t\tS\t\t\t\t\n\
2100C\t\tHI\t\t04-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2100C\t\tHI\t\t04-2\t1271\tdiagnosis 4\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2100C\t\tHI\t\t05\tC022\tcode 5\tC\t\t\tS\t\t\t\t\n\
2100C\t\tHI\t\t05-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2100C\t\tHI\t\t05-2\t1271\tdiagnosis 5\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2100C\t\tHI\t\t06\tC022\tcode 6\tC\t\t\tS\t\t\t\t\n\
2100C\t\tHI\t\t06-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2100C\t\tHI\t\t06-2\t1271\tdiagnosis 6\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2100C\t\tHI\t\t07\tC022\tcode 7\tC\t\t\tS\t\t\t\t\n\
2100C\t\tHI\t\t07-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2100C\t\tHI\t\t07-2\t1271\tdiagnosis 7\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2100C\t\tHI\t\t08\tC022\tcode 8\tC\t\t\tS\t\t\t\t\n\
2100C\t\tHI\t\t08-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2100C\t\tHI\t\t08-2\t1271\tdiagnosis 8\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2100C\t\tDTP\t\t\t\tplan or card date\t\t\t\tS\t\t2\t\t\n\
2100C\t\tDTP\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t102 291\t\n\
2100C\t\tDTP\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2100C\t\tDTP\t\t03\t1251\tplan or card date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2110C\t2100C\t\t\t\t\tbenefit asked about\t\t\t\tS\t\t99\t\t\n\
2110C\t\tEQ\t\t\t\tbenefit asked about\t\t\t\tR\t\t\t\t\n\
2110C\t\tEQ\t\t01\t1365\tservice type\tID\t1\t2\tS\t\t99\t@service-type\t\n\
2110C\t\tEQ\t\t02\tC003\tprocedure\tC\t\t\tS\t\t\t\t\n\
2110C\t\tEQ\t\t02-1\t235\tprocedure qualifier\tID\t2\t2\tR\t\t\tAD CJ HC ID IV N4 ZZ\t\n\
2110C\t\tEQ\t\t02-2\t234\tprocedure\tAN\t1\t48\tR\t\t\text:procedure\t\n\
2110C\t\tEQ\t\t02-3\t1339\tmodifier 1\tAN\t2\t2\tS\t\t\t\t\n\
2110C\t\tEQ\t\t02-4\t1339\tmodifier 2\tAN\t2\t2\tS\t\t\t\t\n\
2110C\t\tEQ\t\t02-5\t1339\tmodifier 3\tAN\t2\t2\tS\t\t\t\t\n\
2110C\t\tEQ\t\t02-6\t1339\tmodifier 4\tAN\t2\t2\tS\t\t\t\t\n\
2110C\t\tEQ\t\t03\t1207\tcoverage level\tID\t3\t3\tS\t\t\tFAM\t\n\
2110C\t\tEQ\t\t05\tC004\tdiagnosis pointers\tC\t\t\tS\t\t\t\t\n\
2110C\t\tEQ\t\t05-1\t1328\tpointer 1\tN0\t1\t2\tR\t\t\t\t\n\
2110C\t\tEQ\t\t05-2\t1328\tpointer 2\tN0\t1\t2\tS\t\t\t\t\n\
2110C\t\tEQ\t\t05-3\t1328\tpointer 3\tN0\t1\t2\tS\t\t\t\t\n\
2110C\t\tEQ\t\t05-4\t1328\tpointer 4\tN0\t1\t2\tS\t\t\t\t\n\
2110C\t\tAMT.R\t01\t\t\tspend down amount\t\t\t\tS\t\t\t\t\n\
2110C\t\tAMT.R\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tR\t\n\
2110C\t\tAMT.R\t\t02\t782\tspend down amount\tR\t1\t18\tR\t\t\t\t\n\
2110C\t\tAMT.PB\t01\t\t\tspend down total billed\t\t\t\tS\t=\t\t\t\n\
2110C\t\tAMT.PB\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tPB\t\n\
2110C\t\tAMT.PB\t\t02\t782\tspend down total billed\tR\t1\t18\tR\t\t\t\t\n\
2110C\t\tIII\t\t\t\tplace of service asked about\t\t\t\tS\t\t\t\t\n\
2110C\t\tIII\t\t01\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tZZ\t\n\
2110C\t\tIII\t\t02\t1271\tindustry code\tAN\t1\t30\tR\t\t\text:pos\t\n\
2110C\t\tREF\t\t\t\tauthorization or referral number\t\t\t\tS\t\t\t\t\n\
2110C\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t9F G1\t\n\
2110C\t\tREF\t\t02\t127\tauthorization or referral number\tAN\t1\t50\tR\t\t\t\t\n\
2110C\t\tDTP\t\t\t\tbenefit date asked about\t\t\t\tS\t\t\t\t\n\
2110C\t\tDTP\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t291\t\n\
2110C\t\tDTP\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2110C\t\tDTP\t\t03\t1251\tbenefit date asked about\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2000D\t2000C\t\t\t\t\tdependent level\t\t\t\tS\t\t>1\t\t\n\
2000D\t\tHL\t03\t\t\tdependent level\t\t\t\tR\t\t\t\t\n\
2000D\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000D\t\tHL\t\t02\t734\tparent level id\tAN\t1\t12\tR\t\t\t\t\n\
2000D\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\t23\t\n\
2000D\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t0\t\n\
2000D\t\tTRN\t\t\t\tdependent trace\t\t\t\tS\t\t2\t\t\n\
2000D\t\tTRN\t\t01\t481\ttrace kind\tID\t1\t2\tR\t\t\t1\t\n\
2000D\t\tTRN\t\t02\t127\tdependent trace\tAN\t1\t50\tR\t\t\t\t\n\
2000D\t\tTRN\t\t03\t509\tcompany id\tAN\t10\t10\tR\t\t\t\t\n\
2000D\t\tTRN\t\t04\t127\tfurther id\tAN\t1\t50\tS\t\t\t\t\n\
2100D\t2000D\t\t\t\t\tdependent\t\t\t\tR\t\t\t\t\n\
2100D\t\tNM1\t01\t\t\tdependent name\t\t\t\tR\t\t\t\t\n\
2100D\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t03\t\n\
2100D\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2100D\t\tNM1\t\t03\t1035\tdependent last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2100D\t\tNM1\t\t04\t1036\tdependent first name\tAN\t1\t35\tS\t\t\t\t\n\
2100D\t\tNM1\t\t05\t1037\tdependent middle name\tAN\t1\t25\tS\t\t\t\t\n\
2100D\t\tNM1\t\t07\t1039\tdependent name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2100D\t\tREF\t\t\t\tdependent further id\t\t\t\tS\t\t9\t\t\n\
2100D\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t18 1L 1W 6P CT EA EJ F6 GH HJ IF IG MRC N6 SY Y4\t\n\
2100D\t\tREF\t\t02\t127\tdependent further id\tAN\t1\t50\tR\t\t\t\t\n\
2100D\t\tN3\t\t\t\taddress\t\t\t\tS\t\t\t\t\n\
2100D\t\tN3\t\t01\t166\taddress line\tAN\t1\t55\tR\t\t\t\t\n\
2100D\t\tN3\t\t02\t166\taddress line\tAN\t1\t55\tS\t\t\t\t\n\
2100D\t\tN4\t\t\t\tcity\t\t\t\tS\t\t\t\t\n\
2100D\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2100D\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2100D\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2100D\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2100D\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2100D\t\tPRV\t\t\t\tprovider\t\t\t\tS\t\t\t\t\n\
2100D\t\tPRV\t\t01\t1221\tprovider role\tID\t1\t3\tR\t\t\t@provider-role\t\n\
2100D\t\tPRV\t\t02\t128\tqualifier\tID\t2\t3\tS\t\t\t9K D3 EI HPI PXC SY TJ\t\n\
2100D\t\tPRV\t\t03\t127\ttaxonomy or id\tAN\t1\t50\tS\t\t\t\t\n\
2100D\t\tDMG\t\t\t\tbirth and gender\t\t\t\tS\t\t\t\t\n\
2100D\t\tDMG\t\t01\t1250\tbirth date format\tID\t2\t3\tS\t\t\tD8\t\n\
2100D\t\tDMG\t\t02\t1251\tbirth date\tAN\t1\t35\tS\t\t\t\tformat 01\n\
2100D\t\tDMG\t\t03\t1068\tgender\tID\t1\t1\tS\t\t\t@gender\t\n\
2100D\t\tINS\t\t\t\tdependent relationship\t\t\t\tS\t\t\t\t\n\
2100D\t\tINS\t\t01\t1073\tis subscriber\tID\t1\t1\tR\t\t\tN\t\n\
2100D\t\tINS\t\t02\t1069\trelationship\tID\t2\t2\tR\t\t\t01 19 34\t\n\
2100D\t\tINS\t\t17\t1470\tbirth sequence\tN0\t1\t9\tS\t\t\t\t\n\
2100D\t\tHI\t\t\t\tdiagnoses\t\t\t\tS\t\t\t\t\n\
2100D\t\tHI\t\t01\tC022\tcode 1\tC\t\t\tR\t\t\t\t\n\
2100D\t\tHI\t\t01-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABK BK\t\n\
2100D\t\tHI\t\t01-2\t1271\tdiagnosis 1\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2100D\t\tHI\t\t02\tC022\tcode 2\tC\t\t\tS\t\t\t\t\n\
2100D\t\tHI\t\t02-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2100D\t\tHI\t\t02-2\t1271\tdiagnosis 2\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2100D\t\tHI\t\t03\tC022\tcode 3\tC\t\t\tS\t\t\t\t\n\
2100D\t\tHI\t\t03-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2100D\t\tHI\t\t03-2\t1271\tdiagnosis 3\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2100D\t\tHI\t\t04\tC022\tcode 4\tC\t\t\tS\t\t\t\t\n\
2100D\t\tHI\t\t04-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2100D\t\tHI\t\t04-2\t1271\tdiagnosis 4\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2100D\t\tHI\t\t05\tC022\tcode 5\tC\t\t\tS\t\t\t\t\n\
2100D\t\tHI\t\t05-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2100D\t\tHI\t\t05-2\t1271\tdiagnosis 5\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2100D\t\tHI\t\t06\tC022\tcode 6\tC\t\t\tS\t\t\t\t\n\
2100D\t\tHI\t\t06-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2100D\t\tHI\t\t06-2\t1271\tdiagnosis 6\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2100D\t\tHI\t\t07\tC022\tcode 7\tC\t\t\tS\t\t\t\t\n\
2100D\t\tHI\t\t07-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2100D\t\tHI\t\t07-2\t1271\tdiagnosis 7\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2100D\t\tHI\t\t08\tC022\tcode 8\tC\t\t\tS\t\t\t\t\n\
2100D\t\tHI\t\t08-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2100D\t\tHI\t\t08-2\t1271\tdiagnosis 8\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2100D\t\tDTP\t\t\t\tplan or card date\t\t\t\tS\t\t2\t\t\n\
2100D\t\tDTP\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t102 291\t\n\
2100D\t\tDTP\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2100D\t\tDTP\t\t03\t1251\tplan or card date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2110D\t2100D\t\t\t\t\tbenefit asked about\t\t\t\tR\t\t99\t\t\n\
2110D\t\tEQ\t\t\t\tbenefit asked about\t\t\t\tR\t\t\t\t\n\
2110D\t\tEQ\t\t01\t1365\tservice type\tID\t1\t2\tS\t\t99\t@service-type\t\n\
2110D\t\tEQ\t\t02\tC003\tprocedure\tC\t\t\tS\t\t\t\t\n\
2110D\t\tEQ\t\t02-1\t235\tprocedure qualifier\tID\t2\t2\tR\t\t\tAD CJ HC ID IV N4 ZZ\t\n\
2110D\t\tEQ\t\t02-2\t234\tprocedure\tAN\t1\t48\tR\t\t\text:procedure\t\n\
2110D\t\tEQ\t\t02-3\t1339\tmodifier 1\tAN\t2\t2\tS\t\t\t\t\n\
2110D\t\tEQ\t\t02-4\t1339\tmodifier 2\tAN\t2\t2\tS\t\t\t\t\n\
2110D\t\tEQ\t\t02-5\t1339\tmodifier 3\tAN\t2\t2\tS\t\t\t\t\n\
2110D\t\tEQ\t\t02-6\t1339\tmodifier 4\tAN\t2\t2\tS\t\t\t\t\n\
2110D\t\tEQ\t\t05\tC004\tdiagnosis pointers\tC\t\t\tS\t\t\t\t\n\
2110D\t\tEQ\t\t05-1\t1328\tpointer 1\tN0\t1\t2\tR\t\t\t\t\n\
2110D\t\tEQ\t\t05-2\t1328\tpointer 2\tN0\t1\t2\tS\t\t\t\t\n\
2110D\t\tEQ\t\t05-3\t1328\tpointer 3\tN0\t1\t2\tS\t\t\t\t\n\
2110D\t\tEQ\t\t05-4\t1328\tpointer 4\tN0\t1\t2\tS\t\t\t\t\n\
2110D\t\tIII\t\t\t\tplace of service asked about\t\t\t\tS\t\t\t\t\n\
2110D\t\tIII\t\t01\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tZZ\t\n\
2110D\t\tIII\t\t02\t1271\tindustry code\tAN\t1\t30\tR\t\t\text:pos\t\n\
2110D\t\tREF\t\t\t\tauthorization or referral number\t\t\t\tS\t\t\t\t\n\
2110D\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t9F G1\t\n\
2110D\t\tREF\t\t02\t127\tauthorization or referral number\tAN\t1\t50\tR\t\t\t\t\n\
2110D\t\tDTP\t\t\t\tbenefit date asked about\t\t\t\tS\t\t\t\t\n\
2110D\t\tDTP\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t291\t\n\
2110D\t\tDTP\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2110D\t\tDTP\t\t03\t1251\tbenefit date asked about\tAN\t1\t35\tR\t\t\t\tformat 02\n\
ST\t\tSE\t\t\t\tset trailer\t\t\t\tR\t\t\t\t\n\
ST\t\tSE\t\t01\t96\tsegment count\tN0\t1\t10\tR\t\t\t\t\n\
ST\t\tSE\t\t02\t329\tset control number\tAN\t4\t9\tR\t\t\t\t\n\
"
