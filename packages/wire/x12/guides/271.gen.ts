export default "loop\tparent\tsegment\tby\telement\tdata\tname\ttype\tmin\tmax\tuse\torder\trepeat\tcodes\tcondition\n\
ST\t\t\t\t\t\ttransaction set\t\t\t\tR\t\t>1\t\t\n\
ST\t\tST\t\t\t\tset header\t\t\t\tR\t\t\t\t\n\
ST\t\tST\t\t01\t143\tset id\tID\t3\t3\tR\t\t\t271\t\n\
ST\t\tST\t\t02\t329\tset control number\tAN\t4\t9\tR\t\t\t\t\n\
ST\t\tST\t\t03\t1705\tguide version\tAN\t1\t35\tR\t\t\t005010X279A1 005010X279\t\n\
ST\t\tBHT\t\t\t\tstart of hierarchy\t\t\t\tR\t\t\t\t\n\
ST\t\tBHT\t\t01\t1005\tstructure\tID\t4\t4\tR\t\t\t0022\t\n\
ST\t\tBHT\t\t02\t353\tpurpose\tID\t2\t2\tR\t\t\t06 11\t\n\
ST\t\tBHT\t\t03\t127\treference\tAN\t1\t50\tS\t\t\t\t\n\
ST\t\tBHT\t\t04\t373\tdate\tDT\t8\t8\tR\t\t\t\t\n\
ST\t\tBHT\t\t05\t337\ttime\tTM\t4\t8\tR\t\t\t\t\n\
2000A\tST\t\t\t\t\tsource level\t\t\t\tR\t\t>1\t\t\n\
2000A\t\tHL\t03\t\t\tsource level\t\t\t\tR\t\t\t\t\n\
2000A\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000A\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\t20\t\n\
2000A\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t0 1\t\n\
2000A\t\tAAA\t\t\t\tsource level reject\t\t\t\tS\t\t9\t\t\n\
2000A\t\tAAA\t\t01\t1073\trequest valid\tID\t1\t1\tR\t\t\t@yes-no\t\n\
2000A\t\tAAA\t\t03\t901\treject reason\tID\t2\t2\tR\t\t\t04 41 42 79\t\n\
2000A\t\tAAA\t\t04\t889\tfollow-up\tID\t1\t1\tR\t\t\tC N P R S W X Y\t\n\
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
2100A\t\tPER\t\t\t\tsource contact\t\t\t\tS\t\t3\t\t\n\
2100A\t\tPER\t\t01\t366\tfunction\tID\t2\t2\tR\t\t\tIC\t\n\
2100A\t\tPER\t\t02\t93\tname\tAN\t1\t60\tS\t\t\t\t\n\
2100A\t\tPER\t\t03\t365\tnumber 1 kind\tID\t2\t2\tS\t\t\tED EM FX TE UR\t\n\
2100A\t\tPER\t\t04\t364\tnumber 1\tAN\t1\t256\tS\t\t\t\t\n\
2100A\t\tPER\t\t05\t365\tnumber 2 kind\tID\t2\t2\tS\t\t\tED EM EX FX TE UR\t\n\
2100A\t\tPER\t\t06\t364\tnumber 2\tAN\t1\t256\tS\t\t\t\t\n\
2100A\t\tPER\t\t07\t365\tnumber 3 kind\tID\t2\t2\tS\t\t\tED EM EX FX TE UR\t\n\
2100A\t\tPER\t\t08\t364\tnumber 3\tAN\t1\t256\tS\t\t\t\t\n\
2100A\t\tAAA\t\t\t\tsource reject\t\t\t\tS\t\t9\t\t\n\
2100A\t\tAAA\t\t01\t1073\trequest valid\tID\t1\t1\tR\t\t\t@yes-no\t\n\
2100A\t\tAAA\t\t03\t901\treject reason\tID\t2\t2\tR\t\t\t04 41 42 79 80 T4\t\n\
2100A\t\tAAA\t\t04\t889\tfollow-up\tID\t1\t1\tR\t\t\tC N P R S W X Y\t\n\
2000B\t2000A\t\t\t\t\treceiver level\t\t\t\tS\t\t>1\t\t\n\
2000B\t\tHL\t03\t\t\treceiver level\t\t\t\tR\t\t\t\t\n\
2000B\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000B\t\tHL\t\t02\t734\tparent level id\tAN\t1\t12\tR\t\t\t\t\n\
2000B\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\t21\t\n\
2000B\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t0 1\t\n\
2100B\t2000B\t\t\t\t\treceiver\t\t\t\tR\t\t\t\t\n\
2100B\t\tNM1\t01\t\t\treceiver name\t\t\t\tR\t\t\t\t\n\
2100B\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t1P 2B 36 80 FA GP P5 PR\t\n\
2100B\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2100B\t\tNM1\t\t03\t1035\treceiver last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
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
2100B\t\tAAA\t\t\t\treceiver reject\t\t\t\tS\t\t9\t\t\n\
2100B\t\tAAA\t\t01\t1073\trequest valid\tID\t1\t1\tR\t\t\t@yes-no\t\n\
2100B\t\tAAA\t\t03\t901\treject reason\tID\t2\t2\tR\t\t\t15 41 43 44 45 46 47 48 50 51 79 97 T4\t\n\
2100B\t\tAAA\t\t04\t889\tfollow-up\tID\t1\t1\tR\t\t\tC N R S W X Y\t\n\
2100B\t\tPRV\t\t\t\treceiver specialty\t\t\t\tS\t\t\t\t\n\
2100B\t\tPRV\t\t01\t1221\tprovider role\tID\t1\t3\tR\t\t\t@provider-role-sb\t\n\
2100B\t\tPRV\t\t02\t128\tqualifier\tID\t2\t3\tS\t\t\tPXC\t\n\
2100B\t\tPRV\t\t03\t127\ttaxonomy or id\tAN\t1\t50\tS\t\t\text:taxonomy\t\n\
2000C\t2000B\t\t\t\t\tsubscriber level\t\t\t\tS\t\t>1\t\t\n\
2000C\t\tHL\t03\t\t\tsubscriber level\t\t\t\tR\t\t\t\t\n\
2000C\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000C\t\tHL\t\t02\t734\tparent level id\tAN\t1\t12\tR\t\t\t\t\n\
2000C\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\t22\t\n\
2000C\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t0 1\t\n\
2000C\t\tTRN\t\t\t\tsubscriber trace\t\t\t\tS\t\t3\t\t\n\
2000C\t\tTRN\t\t01\t481\ttrace kind\tID\t1\t2\tR\t\t\t1 2\t\n\
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
2100C\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t18 1L 1W 3H 49 6P CE CT EA EJ F6 GH HJ IF IG N6 NQ Q4 SY Y4\t\n\
2100C\t\tREF\t\t02\t127\tsubscriber further id\tAN\t1\t50\tR\t\t\t\t\n\
2100C\t\tREF\t\t03\t352\tdescription\tAN\t1\t80\tS\t\t\t\t\n\
2100C\t\tN3\t\t\t\tsubscriber address\t\t\t\tS\t\t\t\t\n\
2100C\t\tN3\t\t01\t166\taddress line\tAN\t1\t55\tR\t\t\t\t\n\
2100C\t\tN3\t\t02\t166\taddress line\tAN\t1\t55\tS\t\t\t\t\n\
2100C\t\tN4\t\t\t\tsubscriber city\t\t\t\tS\t\t\t\t\n\
2100C\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2100C\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2100C\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2100C\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2100C\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2100C\t\tAAA\t\t\t\tsubscriber reject\t\t\t\tS\t\t9\t\t\n\
2100C\t\tAAA\t\t01\t1073\trequest valid\tID\t1\t1\tR\t\t\t@yes-no\t\n\
2100C\t\tAAA\t\t03\t901\treject reason\tID\t2\t2\tR\t\t\t15 35 42 43 45 47 48 49 51 52 56 57 58 60 61 62 63 71 72 73 74 75 76 78\t\n\
2100C\t\tAAA\t\t04\t889\tfollow-up\tID\t1\t1\tR\t\t\tC N R S W X Y\t\n\
2100C\t\tPRV\t\t\t\tsubscriber's provider\t\t\t\tS\t\t\t\t\n\
2100C\t\tPRV\t\t01\t1221\tprovider role\tID\t1\t3\tR\t\t\t@provider-role\t\n\
2100C\t\tPRV\t\t02\t128\tqualifier\tID\t2\t3\tS\t\t\t9K D3 EI HPI PXC SY TJ\t\n\
2100C\t\tPRV\t\t03\t127\ttaxonomy or id\tAN\t1\t50\tS\t\t\t\t\n\
2100C\t\tDMG\t\t\t\tsubscriber birth and gender\t\t\t\tS\t\t\t\t\n\
2100C\t\tDMG\t\t01\t1250\tbirth date format\tID\t2\t3\tS\t\t\tD8\t\n\
2100C\t\tDMG\t\t02\t1251\tbirth date\tAN\t1\t35\tS\t\t\t\tformat 01\n\
2100C\t\tDMG\t\t03\t1068\tgender\tID\t1\t1\tS\t\t\t@gender\t\n\
2100C\t\tINS\t\t\t\tsubscriber relationship\t\t\t\tS\t\t\t\t\n\
2100C\t\tINS\t\t01\t1073\tis subscriber\tID\t1\t1\tR\t\t\tY\t\n\
2100C\t\tINS\t\t02\t1069\trelationship\tID\t2\t2\tR\t\t\t18\t\n\
2100C\t\tINS\t\t03\t875\tmaintenance type\tID\t3\t3\tS\t\t\t001\t\n\
2100C\t\tINS\t\t04\t1203\tmaintenance reason\tID\t2\t3\tS\t\t\t25\t\n\
2100C\t\tINS\t\t17\t1470\tbirth sequence\tN0\t1\t9\tS\t\t\t\t\n\
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
2100C\t\tDTP\t\t\t\tplan dates\t\t\t\tS\t\t9\t\t\n\
2100C\t\tDTP\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t096 102 152 291 307 318 340 341 342 343 346 347 356 357 382 435 442 458 472 539 540 636 771\t\n\
2100C\t\tDTP\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2100C\t\tDTP\t\t03\t1251\tplan dates\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2100C\t\tMPI\t\t\t\tmilitary service\t\t\t\tS\t\t\t\t\n\
2100C\t\tMPI\t\t01\t1201\tinformation status\tID\t1\t1\tR\t\t\tA C L O P S T\t\n\
2100C\t\tMPI\t\t02\t584\temployment status\tID\t2\t2\tR\t\t\tAE AO AS AT AU CC DD HD IR LX PE RE RM RR RU\t\n\
2100C\t\tMPI\t\t03\t1595\tservice affiliation\tID\t1\t1\tR\t\t\tA B C D E F G H I J K L M N O Q R S U W\t\n\
2100C\t\tMPI\t\t04\t352\tdescription\tAN\t1\t80\tS\t\t\t\t\n\
2100C\t\tMPI\t\t05\t1596\trank\tID\t2\t2\tS\t\t\t@military-rank\t\n\
2100C\t\tMPI\t\t06\t1250\tdate format\tID\t2\t3\tS\t\t\tD8 RD8\t\n\
2100C\t\tMPI\t\t07\t1251\tdates\tAN\t1\t35\tS\t\t\t\tformat 06\n\
2110C\t2100C\t\t\t\t\tbenefit\t\t\t\tS\t\t>1\t\t\n\
2110C\t\tEB\t\t\t\tbenefit\t\t\t\tR\t\t\t\t\n\
2110C\t\tEB\t\t01\t1390\tbenefit information\tID\t1\t2\tR\t\t\t@benefit-information\t\n\
2110C\t\tEB\t\t02\t1207\tcoverage level\tID\t3\t3\tS\t\t\tCHD DEP ECH EMP ESP FAM IND SPC SPO\t\n\
2110C\t\tEB\t\t03\t1365\tservice type\tID\t1\t2\tS\t\t99\t@service-type\t\n\
2110C\t\tEB\t\t04\t1336\tinsurance type\tID\t1\t3\tS\t\t\t@benefit-insurance-type\t\n\
2110C\t\tEB\t\t05\t1204\tplan description\tAN\t1\t50\tS\t\t\t\t\n\
2110C\t\tEB\t\t06\t615\ttime period\tID\t1\t2\tS\t\t\t6 7 13 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36\t\n\
2110C\t\tEB\t\t07\t782\tamount\tR\t1\t18\tS\t\t\t\t\n\
2110C\t\tEB\t\t08\t954\tpercent\tR\t1\t10\tS\t\t\t\t\n\
2110C\t\tEB\t\t09\t673\tquantity qualifier\tID\t2\t2\tS\t\t\t8H 99 CA CE D3 DB DY HS LA LE M2 MN P6 QA S7 S8 VS YY\t\n\
2110C\t\tEB\t\t10\t380\tquantity\tR\t1\t15\tS\t\t\t\t\n\
2110C\t\tEB\t\t11\t1073\tauthorization needed\tID\t1\t1\tS\t\t\tN U Y\t\n\
2110C\t\tEB\t\t12\t1073\tin network\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2110C\t\tEB\t\t13\tC003\tprocedure\tC\t\t\tS\t\t\t\t\n\
2110C\t\tEB\t\t13-1\t235\tprocedure qualifier\tID\t2\t2\tR\t\t\tAD CJ HC ID IV N4 ZZ\t\n\
2110C\t\tEB\t\t13-2\t234\tprocedure\tAN\t1\t48\tR\t\t\text:procedure\t\n\
2110C\t\tEB\t\t13-3\t1339\tmodifier 1\tAN\t2\t2\tS\t\t\t\t\n\
2110C\t\tEB\t\t13-4\t1339\tmodifier 2\tAN\t2\t2\tS\t\t\t\t\n\
2110C\t\tEB\t\t13-5\t1339\tmodifier 3\tAN\t2\t2\tS\t\t\t\t\n\
2110C\t\tEB\t\t13-6\t1339\tmodifier 4\tAN\t2\t2\tS\t\t\t\t\n\
2110C\t\tEB\t\t13-8\t234\tlast procedure of range\tAN\t1\t48\tS\t\t\t\t\n\
2110C\t\tEB\t\t14\tC004\tdiagnosis pointers\tC\t\t\tS\t\t\t\t\n\
2110C\t\tEB\t\t14-1\t1328\tpointer 1\tN0\t1\t2\tR\t\t\t\t\n\
2110C\t\tEB\t\t14-2\t1328\tpointer 2\tN0\t1\t2\tS\t\t\t\t\n\
2110C\t\tEB\t\t14-3\t1328\tpointer 3\tN0\t1\t2\tS\t\t\t\t\n\
2110C\t\tEB\t\t14-4\t1328\tpointer 4\tN0\t1\t2\tS\t\t\t\t\n\
2110C\t\tHSD\t\t\t\tbenefit delivery\t\t\t\tS\t\t9\t\t\n\
2110C\t\tHSD\t\t01\t673\tquantity qualifier\tID\t2\t2\tS\t\t\tDY FL HS MN VS\t\n\
2110C\t\tHSD\t\t02\t380\tquantity\tR\t1\t15\tS\t\t\t\t\n\
2110C\t\tHSD\t\t03\t355\tunit\tID\t2\t2\tS\t\t\tDA MO VS WK YR\t\n\
2110C\t\tHSD\t\t04\t1167\tsample modulus\tR\t1\t6\tS\t\t\t\t\n\
2110C\t\tHSD\t\t05\t615\ttime period\tID\t1\t2\tS\t\t\t6 7 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35\t\n\
2110C\t\tHSD\t\t06\t616\tperiods\tN0\t1\t3\tS\t\t\t\t\n\
2110C\t\tHSD\t\t07\t678\tdelivery pattern\tID\t1\t2\tS\t\t\t@delivery-pattern\t\n\
2110C\t\tHSD\t\t08\t679\tdelivery time\tID\t1\t1\tS\t\t\tA B C D E F G Y\t\n\
2110C\t\tREF\t\t\t\tbenefit further id\t\t\t\tS\t\t9\t\t\n\
2110C\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t18 1L 1W 49 6P 9F ALS CLI F6 FO G1 IG M7 N6 NQ\t\n\
2110C\t\tREF\t\t02\t127\tbenefit further id\tAN\t1\t50\tR\t\t\t\t\n\
2110C\t\tREF\t\t03\t352\tdescription\tAN\t1\t80\tS\t\t\t\t\n\
2110C\t\tDTP\t\t\t\tbenefit dates\t\t\t\tS\t\t20\t\t\n\
2110C\t\tDTP\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t096 193 194 198 290 291 292 295 304 307 318 346 348 349 356 357 435 472 636 771\t\n\
2110C\t\tDTP\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2110C\t\tDTP\t\t03\t1251\tbenefit dates\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2110C\t\tAAA\t\t\t\tbenefit reject\t\t\t\tS\t\t9\t\t\n\
2110C\t\tAAA\t\t01\t1073\trequest valid\tID\t1\t1\tR\t\t\t@yes-no\t\n\
2110C\t\tAAA\t\t03\t901\treject reason\tID\t2\t2\tR\t\t\t15 33 52 53 54 55 56 57 60 61 62 63 69 70 98 AA AE AF AG AO CI E8 IA MA\t\n\
2110C\t\tAAA\t\t04\t889\tfollow-up\tID\t1\t1\tR\t\t\tC N R W X Y\t\n\
2110C\t\tMSG\t\t\t\tmessage\t\t\t\tS\t\t10\t\t\n\
2110C\t\tMSG\t\t01\t933\tmessage\tAN\t1\t264\tR\t\t\t\t\n\
2115C\t2110C\t\t\t\t\tbenefit detail\t\t\t\tS\t\t10\t\t\n\
2115C\t\tIII\t\t\t\tbenefit detail\t\t\t\tR\t\t\t\t\n\
2115C\t\tIII\t\t01\t1270\tlist qualifier\tID\t1\t3\tS\t\t\tGR NI ZZ\t\n\
2115C\t\tIII\t\t02\t1271\tindustry code\tAN\t1\t30\tS\t\t\t\t\n\
2115C\t\tIII\t\t03\t1136\tcategory\tID\t2\t2\tS\t\t\t44\t\n\
2115C\t\tIII\t\t04\t933\ttext\tAN\t1\t264\tS\t\t\t\t\n\
2110C\t\tLS\t\t\t\trelated entities begin\t\t\t\tS\t\t\t\tmust if has 2120C:\n\
2110C\t\tLS\t\t01\t447\tloop id\tAN\t1\t6\tR\t\t\t2120\t\n\
2120C\t2110C\t\t\t\t\tbenefit related entity\t\t\t\tS\t\t23\t\t\n\
2120C\t\tNM1\t01\t\t\trelated entity name\t\t\t\tR\t\t\t\t\n\
2120C\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t13 1I 1P 2B 36 73 FA GP GW I3 IL LR OC P3 P4 P5 PR PRP SEP TTP VER VN VY X3 Y2\t\n\
2120C\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2120C\t\tNM1\t\t03\t1035\trelated entity last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2120C\t\tNM1\t\t04\t1036\trelated entity first name\tAN\t1\t35\tS\t\t\t\t\n\
2120C\t\tNM1\t\t05\t1037\trelated entity middle name\tAN\t1\t25\tS\t\t\t\t\n\
2120C\t\tNM1\t\t07\t1039\trelated entity name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2120C\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\t24 34 46 FA FI II MI NI PI PP SV XV XX\t\n\
2120C\t\tNM1\t\t09\t67\trelated entity id\tAN\t2\t80\tS\t\t\t\t\n\
2120C\t\tNM1\t\t10\t706\trelationship\tID\t2\t2\tS\t\t\t01 02 27 41 48 65 72\t\n\
2120C\t\tN3\t\t\t\trelated entity address\t\t\t\tS\t\t\t\t\n\
2120C\t\tN3\t\t01\t166\taddress line\tAN\t1\t55\tR\t\t\t\t\n\
2120C\t\tN3\t\t02\t166\taddress line\tAN\t1\t55\tS\t\t\t\t\n\
2120C\t\tN4\t\t\t\trelated entity city\t\t\t\tS\t\t\t\t\n\
2120C\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2120C\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2120C\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2120C\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2120C\t\tN4\t\t05\t309\tlocation qualifier\tID\t1\t2\tS\t\t\tRJ\t\n\
2120C\t\tN4\t\t06\t310\tlocation\tAN\t1\t30\tS\t\t\t\t\n\
2120C\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2120C\t\tPER\t\t\t\trelated entity contact\t\t\t\tS\t\t3\t\t\n\
2120C\t\tPER\t\t01\t366\tfunction\tID\t2\t2\tR\t\t\tIC\t\n\
2120C\t\tPER\t\t02\t93\tname\tAN\t1\t60\tS\t\t\t\t\n\
2120C\t\tPER\t\t03\t365\tnumber 1 kind\tID\t2\t2\tS\t\t\tED EM FX TE UR WP\t\n\
2120C\t\tPER\t\t04\t364\tnumber 1\tAN\t1\t256\tS\t\t\t\t\n\
2120C\t\tPER\t\t05\t365\tnumber 2 kind\tID\t2\t2\tS\t\t\tED EM EX FX TE UR WP\t\n\
2120C\t\tPER\t\t06\t364\tnumber 2\tAN\t1\t256\tS\t\t\t\t\n\
2120C\t\tPER\t\t07\t365\tnumber 3 kind\tID\t2\t2\tS\t\t\tED EM EX FX TE UR WP\t\n\
2120C\t\tPER\t\t08\t364\tnumber 3\tAN\t1\t256\tS\t\t\t\t\n\
2120C\t\tPRV\t\t\t\trelated entity specialty\t\t\t\tS\t\t\t\t\n\
2120C\t\tPRV\t\t01\t1221\tprovider role\tID\t1\t3\tR\t\t\t@provider-role-sb\t\n\
2120C\t\tPRV\t\t02\t128\tqualifier\tID\t2\t3\tS\t\t\tPXC\t\n\
2120C\t\tPRV\t\t03\t127\ttaxonomy or id\tAN\t1\t50\tS\t\t\text:taxonomy\t\n\
2110C\t\tLE\t\t\t\trelated entities end\t\t\t\tS\t\t\t\tmust if has LS; never if no LS\n\
2110C\t\tLE\t\t01\t447\tloop id\tAN\t1\t6\tR\t\t\t2120\t\n\
2000D\t2000C\t\t\t\t\tdependent level\t\t\t\tS\t\t>1\t\t\n\
2000D\t\tHL\t03\t\t\tdependent level\t\t\t\tR\t\t\t\t\n\
2000D\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000D\t\tHL\t\t02\t734\tparent level id\tAN\t1\t12\tR\t\t\t\t\n\
2000D\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\t23\t\n\
2000D\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t0\t\n\
2000D\t\tTRN\t\t\t\tdependent trace\t\t\t\tS\t\t3\t\t\n\
2000D\t\tTRN\t\t01\t481\ttrace kind\tID\t1\t2\tR\t\t\t1 2\t\n\
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
2100D\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t18 1L 1W 49 6P CE CT EA EJ F6 GH HJ IF IG MRC N6 NQ Q4 SY Y4\t\n\
2100D\t\tREF\t\t02\t127\tdependent further id\tAN\t1\t50\tR\t\t\t\t\n\
2100D\t\tREF\t\t03\t352\tdescription\tAN\t1\t80\tS\t\t\t\t\n\
2100D\t\tN3\t\t\t\tdependent address\t\t\t\tS\t\t\t\t\n\
2100D\t\tN3\t\t01\t166\taddress line\tAN\t1\t55\tR\t\t\t\t\n\
2100D\t\tN3\t\t02\t166\taddress line\tAN\t1\t55\tS\t\t\t\t\n\
2100D\t\tN4\t\t\t\tdependent city\t\t\t\tS\t\t\t\t\n\
2100D\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2100D\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2100D\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2100D\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2100D\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2100D\t\tAAA\t\t\t\tdependent reject\t\t\t\tS\t\t9\t\t\n\
2100D\t\tAAA\t\t01\t1073\trequest valid\tID\t1\t1\tR\t\t\t@yes-no\t\n\
2100D\t\tAAA\t\t03\t901\treject reason\tID\t2\t2\tR\t\t\t15 35 42 43 45 47 48 49 51 52 56 57 58 60 61 62 63 64 65 66 67 68 71 77\t\n\
2100D\t\tAAA\t\t04\t889\tfollow-up\tID\t1\t1\tR\t\t\tC N R S W X Y\t\n\
2100D\t\tPRV\t\t\t\tdependent's provider\t\t\t\tS\t\t\t\t\n\
2100D\t\tPRV\t\t01\t1221\tprovider role\tID\t1\t3\tR\t\t\t@provider-role\t\n\
2100D\t\tPRV\t\t02\t128\tqualifier\tID\t2\t3\tS\t\t\t9K D3 EI HPI PXC SY TJ\t\n\
2100D\t\tPRV\t\t03\t127\ttaxonomy or id\tAN\t1\t50\tS\t\t\t\t\n\
2100D\t\tDMG\t\t\t\tdependent birth and gender\t\t\t\tS\t\t\t\t\n\
2100D\t\tDMG\t\t01\t1250\tbirth date format\tID\t2\t3\tS\t\t\tD8\t\n\
2100D\t\tDMG\t\t02\t1251\tbirth date\tAN\t1\t35\tS\t\t\t\tformat 01\n\
2100D\t\tDMG\t\t03\t1068\tgender\tID\t1\t1\tS\t\t\t@gender\t\n\
2100D\t\tINS\t\t\t\tdependent relationship\t\t\t\tS\t\t\t\t\n\
2100D\t\tINS\t\t01\t1073\tis subscriber\tID\t1\t1\tR\t\t\tN\t\n\
2100D\t\tINS\t\t02\t1069\trelationship\tID\t2\t2\tR\t\t\t01 19 20 21 39 40 53 G8\t\n\
2100D\t\tINS\t\t03\t875\tmaintenance type\tID\t3\t3\tS\t\t\t001\t\n\
2100D\t\tINS\t\t04\t1203\tmaintenance reason\tID\t2\t3\tS\t\t\t25\t\n\
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
2100D\t\tDTP\t\t\t\tplan dates\t\t\t\tS\t\t9\t\t\n\
2100D\t\tDTP\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t096 102 152 291 307 318 340 341 342 343 346 347 356 357 382 435 442 458 472 539 540 636 771\t\n\
2100D\t\tDTP\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2100D\t\tDTP\t\t03\t1251\tplan dates\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2100D\t\tMPI\t\t\t\tmilitary service\t\t\t\tS\t\t\t\t\n\
2100D\t\tMPI\t\t01\t1201\tinformation status\tID\t1\t1\tR\t\t\tA C L O P S T\t\n\
2100D\t\tMPI\t\t02\t584\temployment status\tID\t2\t2\tR\t\t\tAE AO AS AT AU CC DD HD IR LX PE RE RM RR RU\t\n\
2100D\t\tMPI\t\t03\t1595\tservice affiliation\tID\t1\t1\tR\t\t\tA B C D E F G H I J K L M N O Q R S U W\t\n\
2100D\t\tMPI\t\t04\t352\tdescription\tAN\t1\t80\tS\t\t\t\t\n\
2100D\t\tMPI\t\t05\t1596\trank\tID\t2\t2\tS\t\t\t@military-rank\t\n\
2100D\t\tMPI\t\t06\t1250\tdate format\tID\t2\t3\tS\t\t\tD8 RD8\t\n\
2100D\t\tMPI\t\t07\t1251\tdates\tAN\t1\t35\tS\t\t\t\tformat 06\n\
2110D\t2100D\t\t\t\t\tbenefit\t\t\t\tS\t\t>1\t\t\n\
2110D\t\tEB\t\t\t\tbenefit\t\t\t\tR\t\t\t\t\n\
2110D\t\tEB\t\t01\t1390\tbenefit information\tID\t1\t2\tR\t\t\t@benefit-information\t\n\
2110D\t\tEB\t\t02\t1207\tcoverage level\tID\t3\t3\tS\t\t\tCHD DEP ECH EMP ESP FAM IND SPC SPO\t\n\
2110D\t\tEB\t\t03\t1365\tservice type\tID\t1\t2\tS\t\t99\t@service-type\t\n\
2110D\t\tEB\t\t04\t1336\tinsurance type\tID\t1\t3\tS\t\t\t@benefit-insurance-type\t\n\
2110D\t\tEB\t\t05\t1204\tplan description\tAN\t1\t50\tS\t\t\t\t\n\
2110D\t\tEB\t\t06\t615\ttime period\tID\t1\t2\tS\t\t\t6 7 13 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36\t\n\
2110D\t\tEB\t\t07\t782\tamount\tR\t1\t18\tS\t\t\t\t\n\
2110D\t\tEB\t\t08\t954\tpercent\tR\t1\t10\tS\t\t\t\t\n\
2110D\t\tEB\t\t09\t673\tquantity qualifier\tID\t2\t2\tS\t\t\t8H 99 CA CE D3 DB DY HS LA LE M2 MN P6 QA S7 S8 VS YY\t\n\
2110D\t\tEB\t\t10\t380\tquantity\tR\t1\t15\tS\t\t\t\t\n\
2110D\t\tEB\t\t11\t1073\tauthorization needed\tID\t1\t1\tS\t\t\tN U Y\t\n\
2110D\t\tEB\t\t12\t1073\tin network\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2110D\t\tEB\t\t13\tC003\tprocedure\tC\t\t\tS\t\t\t\t\n\
2110D\t\tEB\t\t13-1\t235\tprocedure qualifier\tID\t2\t2\tR\t\t\tAD CJ HC ID IV N4 ZZ\t\n\
2110D\t\tEB\t\t13-2\t234\tprocedure\tAN\t1\t48\tR\t\t\text:procedure\t\n\
2110D\t\tEB\t\t13-3\t1339\tmodifier 1\tAN\t2\t2\tS\t\t\t\t\n\
2110D\t\tEB\t\t13-4\t1339\tmodifier 2\tAN\t2\t2\tS\t\t\t\t\n\
2110D\t\tEB\t\t13-5\t1339\tmodifier 3\tAN\t2\t2\tS\t\t\t\t\n\
2110D\t\tEB\t\t13-6\t1339\tmodifier 4\tAN\t2\t2\tS\t\t\t\t\n\
2110D\t\tEB\t\t13-8\t234\tlast procedure of range\tAN\t1\t48\tS\t\t\t\t\n\
2110D\t\tEB\t\t14\tC004\tdiagnosis pointers\tC\t\t\tS\t\t\t\t\n\
2110D\t\tEB\t\t14-1\t1328\tpointer 1\tN0\t1\t2\tR\t\t\t\t\n\
2110D\t\tEB\t\t14-2\t1328\tpointer 2\tN0\t1\t2\tS\t\t\t\t\n\
2110D\t\tEB\t\t14-3\t1328\tpointer 3\tN0\t1\t2\tS\t\t\t\t\n\
2110D\t\tEB\t\t14-4\t1328\tpointer 4\tN0\t1\t2\tS\t\t\t\t\n\
2110D\t\tHSD\t\t\t\tbenefit delivery\t\t\t\tS\t\t9\t\t\n\
2110D\t\tHSD\t\t01\t673\tquantity qualifier\tID\t2\t2\tS\t\t\tDY FL HS MN VS\t\n\
2110D\t\tHSD\t\t02\t380\tquantity\tR\t1\t15\tS\t\t\t\t\n\
2110D\t\tHSD\t\t03\t355\tunit\tID\t2\t2\tS\t\t\tDA MO VS WK YR\t\n\
2110D\t\tHSD\t\t04\t1167\tsample modulus\tR\t1\t6\tS\t\t\t\t\n\
2110D\t\tHSD\t\t05\t615\ttime period\tID\t1\t2\tS\t\t\t6 7 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35\t\n\
2110D\t\tHSD\t\t06\t616\tperiods\tN0\t1\t3\tS\t\t\t\t\n\
2110D\t\tHSD\t\t07\t678\tdelivery pattern\tID\t1\t2\tS\t\t\t@delivery-pattern\t\n\
2110D\t\tHSD\t\t08\t679\tdelivery time\tID\t1\t1\tS\t\t\tA B C D E F G Y\t\n\
2110D\t\tREF\t\t\t\tbenefit further id\t\t\t\tS\t\t9\t\t\n\
2110D\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t18 1L 1W 49 6P 9F ALS CLI F6 FO G1 IG M7 N6 NQ\t\n\
2110D\t\tREF\t\t02\t127\tbenefit further id\tAN\t1\t50\tR\t\t\t\t\n\
2110D\t\tREF\t\t03\t352\tdescription\tAN\t1\t80\tS\t\t\t\t\n\
2110D\t\tDTP\t\t\t\tbenefit dates\t\t\t\tS\t\t20\t\t\n\
2110D\t\tDTP\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t096 193 194 198 290 291 292 295 304 307 318 346 348 349 356 357 435 472 636 771\t\n\
2110D\t\tDTP\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2110D\t\tDTP\t\t03\t1251\tbenefit dates\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2110D\t\tAAA\t\t\t\tbenefit reject\t\t\t\tS\t\t9\t\t\n\
2110D\t\tAAA\t\t01\t1073\trequest valid\tID\t1\t1\tR\t\t\t@yes-no\t\n\
2110D\t\tAAA\t\t03\t901\treject reason\tID\t2\t2\tR\t\t\t15 33 52 53 54 55 56 57 60 61 62 63 69 70 98 AA AE AF AG AO CI E8 IA MA\t\n\
2110D\t\tAAA\t\t04\t889\tfollow-up\tID\t1\t1\tR\t\t\tC N R W X Y\t\n\
2110D\t\tMSG\t\t\t\tmessage\t\t\t\tS\t\t10\t\t\n\
2110D\t\tMSG\t\t01\t933\tmessage\tAN\t1\t264\tR\t\t\t\t\n\
2115D\t2110D\t\t\t\t\tbenefit detail\t\t\t\tS\t\t10\t\t\n\
2115D\t\tIII\t\t\t\tbenefit detail\t\t\t\tR\t\t\t\t\n\
2115D\t\tIII\t\t01\t1270\tlist qualifier\tID\t1\t3\tS\t\t\tGR NI ZZ\t\n\
2115D\t\tIII\t\t02\t1271\tindustry code\tAN\t1\t30\tS\t\t\t\t\n\
2115D\t\tIII\t\t03\t1136\tcategory\tID\t2\t2\tS\t\t\t44\t\n\
2115D\t\tIII\t\t04\t933\ttext\tAN\t1\t264\tS\t\t\t\t\n\
2110D\t\tLS\t\t\t\trelated entities begin\t\t\t\tS\t\t\t\tmust if has 2120D:\n\
2110D\t\tLS\t\t01\t447\tloop id\tAN\t1\t6\tR\t\t\t2120\t\n\
2120D\t2110D\t\t\t\t\tbenefit related entity\t\t\t\tS\t\t23\t\t\n\
2120D\t\tNM1\t01\t\t\trelated entity name\t\t\t\tR\t\t\t\t\n\
2120D\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t13 1I 1P 2B 36 73 FA GP GW I3 IL LR OC P3 P4 P5 PR PRP SEP TTP VER VN VY X3 Y2\t\n\
2120D\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2120D\t\tNM1\t\t03\t1035\trelated entity last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2120D\t\tNM1\t\t04\t1036\trelated entity first name\tAN\t1\t35\tS\t\t\t\t\n\
2120D\t\tNM1\t\t05\t1037\trelated entity middle name\tAN\t1\t25\tS\t\t\t\t\n\
2120D\t\tNM1\t\t07\t1039\trelated entity name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2120D\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\t24 34 46 FA FI II MI NI PI PP SV XV XX\t\n\
2120D\t\tNM1\t\t09\t67\trelated entity id\tAN\t2\t80\tS\t\t\t\t\n\
2120D\t\tNM1\t\t10\t706\trelationship\tID\t2\t2\tS\t\t\t01 02 27 41 48 65 72\t\n\
2120D\t\tN3\t\t\t\trelated entity address\t\t\t\tS\t\t\t\t\n\
2120D\t\tN3\t\t01\t166\taddress line\tAN\t1\t55\tR\t\t\t\t\n\
2120D\t\tN3\t\t02\t166\taddress line\tAN\t1\t55\tS\t\t\t\t\n\
2120D\t\tN4\t\t\t\trelated entity city\t\t\t\tS\t\t\t\t\n\
2120D\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2120D\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2120D\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2120D\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2120D\t\tN4\t\t05\t309\tlocation qualifier\tID\t1\t2\tS\t\t\tRJ\t\n\
2120D\t\tN4\t\t06\t310\tlocation\tAN\t1\t30\tS\t\t\t\t\n\
2120D\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2120D\t\tPER\t\t\t\trelated entity contact\t\t\t\tS\t\t3\t\t\n\
2120D\t\tPER\t\t01\t366\tfunction\tID\t2\t2\tR\t\t\tIC\t\n\
2120D\t\tPER\t\t02\t93\tname\tAN\t1\t60\tS\t\t\t\t\n\
2120D\t\tPER\t\t03\t365\tnumber 1 kind\tID\t2\t2\tS\t\t\tED EM FX TE UR WP\t\n\
2120D\t\tPER\t\t04\t364\tnumber 1\tAN\t1\t256\tS\t\t\t\t\n\
2120D\t\tPER\t\t05\t365\tnumber 2 kind\tID\t2\t2\tS\t\t\tED EM EX FX TE UR WP\t\n\
2120D\t\tPER\t\t06\t364\tnumber 2\tAN\t1\t256\tS\t\t\t\t\n\
2120D\t\tPER\t\t07\t365\tnumber 3 kind\tID\t2\t2\tS\t\t\tED EM EX FX TE UR WP\t\n\
2120D\t\tPER\t\t08\t364\tnumber 3\tAN\t1\t256\tS\t\t\t\t\n\
2120D\t\tPRV\t\t\t\trelated entity specialty\t\t\t\tS\t\t\t\t\n\
2120D\t\tPRV\t\t01\t1221\tprovider role\tID\t1\t3\tR\t\t\t@provider-role-sb\t\n\
2120D\t\tPRV\t\t02\t128\tqualifier\tID\t2\t3\tS\t\t\tPXC\t\n\
2120D\t\tPRV\t\t03\t127\ttaxonomy or id\tAN\t1\t50\tS\t\t\text:taxonomy\t\n\
2110D\t\tLE\t\t\t\trelated entities end\t\t\t\tS\t\t\t\tmust if has LS; never if no LS\n\
2110D\t\tLE\t\t01\t447\tloop id\tAN\t1\t6\tR\t\t\t2120\t\n\
ST\t\tSE\t\t\t\tset trailer\t\t\t\tR\t\t\t\t\n\
ST\t\tSE\t\t01\t96\tsegment count\tN0\t1\t10\tR\t\t\t\t\n\
ST\t\tSE\t\t02\t329\tset control number\tAN\t4\t9\tR\t\t\t\t\n\
"
