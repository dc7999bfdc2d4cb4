export default "loop\tparent\tsegment\tby\telement\tdata\tname\ttype\tmin\tmax\tuse\torder\trepeat\tcodes\tcondition\n\
ST\t\t\t\t\t\ttransaction set\t\t\t\tR\t\t>1\t\t\n\
ST\t\tST\t\t\t\tset header\t\t\t\tR\t\t\t\t\n\
ST\t\tST\t\t01\t143\tset id\tID\t3\t3\tR\t\t\t278\t\n\
ST\t\tST\t\t02\t329\tset control number\tAN\t4\t9\tR\t\t\t\t\n\
ST\t\tST\t\t03\t1705\tguide version\tAN\t1\t35\tR\t\t\t005010X217\t\n\
ST\t\tBHT\t\t\t\tstart of hierarchy\t\t\t\tR\t\t\t\t\n\
ST\t\tBHT\t\t01\t1005\tstructure\tID\t4\t4\tR\t\t\t0007\t\n\
ST\t\tBHT\t\t02\t353\tpurpose\tID\t2\t2\tR\t\t\t11\t\n\
ST\t\tBHT\t\t03\t127\treference\tAN\t1\t50\tR\t\t\t\t\n\
ST\t\tBHT\t\t04\t373\tdate\tDT\t8\t8\tR\t\t\t\t\n\
ST\t\tBHT\t\t05\t337\ttime\tTM\t4\t8\tR\t\t\t\t\n\
ST\t\tBHT\t\t06\t640\ttype\tID\t2\t2\tS\t\t\t18 19 AT RU\t\n\
2000A\tST\t\t\t\t\treview organization level\t\t\t\tR\t\t\t\t\n\
2000A\t\tHL\t03\t\t\treview organization level\t\t\t\tR\t\t\t\t\n\
2000A\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000A\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\t20\t\n\
2000A\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t0 1\t\n\
2000A\t\tAAA\t\t\t\tlevel reject\t\t\t\tS\t\t9\t\t\n\
2000A\t\tAAA\t\t01\t1073\trequest valid\tID\t1\t1\tR\t\t\t@yes-no\t\n\
2000A\t\tAAA\t\t03\t901\treject reason\tID\t2\t2\tS\t\t\t\t\n\
2000A\t\tAAA\t\t04\t889\tfollow-up\tID\t1\t1\tS\t\t\tC N P R S W X Y\t\n\
2010A\t2000A\t\t\t\t\treview organization\t\t\t\tR\t\t\t\t\n\
2010A\t\tNM1\t01\t\t\treview organization name\t\t\t\tR\t\t\t\t\n\
2010A\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tX3\t\n\
2010A\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2010A\t\tNM1\t\t03\t1035\treview organization last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2010A\t\tNM1\t\t04\t1036\treview organization first name\tAN\t1\t35\tS\t\t\t\t\n\
2010A\t\tNM1\t\t05\t1037\treview organization middle name\tAN\t1\t25\tS\t\t\t\t\n\
2010A\t\tNM1\t\t07\t1039\treview organization name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2010A\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tR\t\t\t24 34 46 PI XV XX\t\n\
2010A\t\tNM1\t\t09\t67\treview organization id\tAN\t2\t80\tR\t\t\t\t\n\
2010A\t\tPER\t\t\t\treview organization contact\t\t\t\tS\t\t\t\t\n\
2010A\t\tPER\t\t01\t366\tfunction\tID\t2\t2\tR\t\t\tIC\t\n\
2010A\t\tPER\t\t02\t93\tname\tAN\t1\t60\tS\t\t\t\t\n\
2010A\t\tPER\t\t03\t365\tnumber 1 kind\tID\t2\t2\tS\t\t\tEM FX TE UR\t\n\
2010A\t\tPER\t\t04\t364\tnumber 1\tAN\t1\t256\tS\t\t\t\t\n\
2010A\t\tPER\t\t05\t365\tnumber 2 kind\tID\t2\t2\tS\t\t\tEM EX FX TE UR\t\n\
2010A\t\tPER\t\t06\t364\tnumber 2\tAN\t1\t256\tS\t\t\t\t\n\
2010A\t\tPER\t\t07\t365\tnumber 3 kind\tID\t2\t2\tS\t\t\tEM EX FX TE UR\t\n\
2010A\t\tPER\t\t08\t364\tnumber 3\tAN\t1\t256\tS\t\t\t\t\n\
2010A\t\tAAA\t\t\t\treview organization reject\t\t\t\tS\t\t9\t\t\n\
2010A\t\tAAA\t\t01\t1073\trequest valid\tID\t1\t1\tR\t\t\t@yes-no\t\n\
2010A\t\tAAA\t\t03\t901\treject reason\tID\t2\t2\tS\t\t\t\t\n\
2010A\t\tAAA\t\t04\t889\tfollow-up\tID\t1\t1\tS\t\t\tC N P R S W X Y\t\n\
2000B\t2000A\t\t\t\t\trequester level\t\t\t\tS\t\t\t\t\n\
2000B\t\tHL\t03\t\t\trequester level\t\t\t\tR\t\t\t\t\n\
2000B\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000B\t\tHL\t\t02\t734\tparent level id\tAN\t1\t12\tR\t\t\t\t\n\
2000B\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\t21\t\n\
2000B\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t0 1\t\n\
2010B\t2000B\t\t\t\t\trequester\t\t\t\tR\t\t\t\t\n\
2010B\t\tNM1\t01\t\t\trequester name\t\t\t\tR\t\t\t\t\n\
2010B\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t1P FA\t\n\
2010B\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2010B\t\tNM1\t\t03\t1035\trequester last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2010B\t\tNM1\t\t04\t1036\trequester first name\tAN\t1\t35\tS\t\t\t\t\n\
2010B\t\tNM1\t\t05\t1037\trequester middle name\tAN\t1\t25\tS\t\t\t\t\n\
2010B\t\tNM1\t\t07\t1039\trequester name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2010B\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tR\t\t\t24 34 46 XX\t\n\
2010B\t\tNM1\t\t09\t67\trequester id\tAN\t2\t80\tR\t\t\t\t\n\
2010B\t\tREF\t\t\t\trequester further id\t\t\t\tS\t\t8\t\t\n\
2010B\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t1G 1J EI G5 N5 N7 SY ZH\t\n\
2010B\t\tREF\t\t02\t127\trequester further id\tAN\t1\t50\tR\t\t\t\t\n\
2010B\t\tAAA\t\t\t\trequester reject\t\t\t\tS\t\t9\t\t\n\
2010B\t\tAAA\t\t01\t1073\trequest valid\tID\t1\t1\tR\t\t\t@yes-no\t\n\
2010B\t\tAAA\t\t03\t901\treject reason\tID\t2\t2\tS\t\t\t\t\n\
2010B\t\tAAA\t\t04\t889\tfollow-up\tID\t1\t1\tS\t\t\tC N P R S W X Y\t\n\
2010B\t\tPRV\t\t\t\trequester specialty\t\t\t\tS\t\t\t\t\n\
2010B\t\tPRV\t\t01\t1221\tprovider role\tID\t1\t3\tR\t\t\t\t\n\
2010B\t\tPRV\t\t02\t128\tqualifier\tID\t2\t3\tS\t\t\tPXC\t\n\
2010B\t\tPRV\t\t03\t127\ttaxonomy or id\tAN\t1\t50\tS\t\t\text:taxonomy\t\n\
2000C\t2000B\t\t\t\t\tsubscriber level\t\t\t\tS\t\t\t\t\n\
2000C\t\tHL\t03\t\t\tsubscriber level\t\t\t\tR\t\t\t\t\n\
2000C\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000C\t\tHL\t\t02\t734\tparent level id\tAN\t1\t12\tR\t\t\t\t\n\
2000C\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\t22\t\n\
2000C\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t0 1\t\n\
2010C\t2000C\t\t\t\t\tsubscriber\t\t\t\tR\t\t\t\t\n\
2010C\t\tNM1\t01\t\t\tsubscriber name\t\t\t\tR\t\t\t\t\n\
2010C\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tIL\t\n\
2010C\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2010C\t\tNM1\t\t03\t1035\tsubscriber last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2010C\t\tNM1\t\t04\t1036\tsubscriber first name\tAN\t1\t35\tS\t\t\t\t\n\
2010C\t\tNM1\t\t05\t1037\tsubscriber middle name\tAN\t1\t25\tS\t\t\t\t\n\
2010C\t\tNM1\t\t06\t1038\tsubscriber name prefix\tAN\t1\t10\tS\t\t\t\t\n\
2010C\t\tNM1\t\t07\t1039\tsubscriber name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2010C\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tR\t\t\tII MI\t\n\
2010C\t\tNM1\t\t09\t67\tsubscriber id\tAN\t2\t80\tR\t\t\t\t\n\
2010C\t\tREF\t\t\t\tsubscriber further id\t\t\t\tS\t\t9\t\t\n\
2010C\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t\t\n\
2010C\t\tREF\t\t02\t127\tsubscriber further id\tAN\t1\t50\tR\t\t\t\t\n\
2010C\t\tN3\t\t\t\tsubscriber address\t\t\t\tS\t\t\t\t\n\
2010C\t\tN3\t\t01\t166\taddress line\tAN\t1\t55\tR\t\t\t\t\n\
2010C\t\tN3\t\t02\t166\taddress line\tAN\t1\t55\tS\t\t\t\t\n\
2010C\t\tN4\t\t\t\tsubscriber city\t\t\t\tS\t\t\t\t\n\
2010C\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2010C\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2010C\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2010C\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2010C\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2010C\t\tAAA\t\t\t\tsubscriber reject\t\t\t\tS\t\t9\t\t\n\
2010C\t\tAAA\t\t01\t1073\trequest valid\tID\t1\t1\tR\t\t\t@yes-no\t\n\
2010C\t\tAAA\t\t03\t901\treject reason\tID\t2\t2\tS\t\t\t\t\n\
2010C\t\tAAA\t\t04\t889\tfollow-up\tID\t1\t1\tS\t\t\tC N P R S W X Y\t\n\
2010C\t\tDMG\t\t\t\tsubscriber birth and gender\t\t\t\tS\t\t\t\t\n\
2010C\t\tDMG\t\t01\t1250\tbirth date format\tID\t2\t3\tR\t\t\tD8\t\n\
2010C\t\tDMG\t\t02\t1251\tbirth date\tAN\t1\t35\tR\t\t\t\tformat 01\n\
2010C\t\tDMG\t\t03\t1068\tgender\tID\t1\t1\tS\t\t\t@gender\t\n\
2010C\t\tINS\t\t\t\tsubscriber relationship\t\t\t\tS\t\t\t\t\n\
2010C\t\tINS\t\t01\t1073\tis subscriber\tID\t1\t1\tR\t\t\tY\t\n\
2010C\t\tINS\t\t02\t1069\trelationship\tID\t2\t2\tR\t\t\t18\t\n\
2010C\t\tINS\t\t08\t584\temployment status\tID\t2\t2\tR\t\t\t\t\n\
2000D\t2000C\t\t\t\t\tdependent level\t\t\t\tS\t\t\t\t\n\
2000D\t\tHL\t03\t\t\tdependent level\t\t\t\tR\t\t\t\t\n\
2000D\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000D\t\tHL\t\t02\t734\tparent level id\tAN\t1\t12\tR\t\t\t\t\n\
2000D\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\t23\t\n\
2000D\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t0 1\t\n\
2010D\t2000D\t\t\t\t\tdependent\t\t\t\tR\t\t\t\t\n\
2010D\t\tNM1\t01\t\t\tdependent name\t\t\t\tR\t\t\t\t\n\
2010D\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tQC\t\n\
2010D\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2010D\t\tNM1\t\t03\t1035\tdependent last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2010D\t\tNM1\t\t04\t1036\tdependent first name\tAN\t1\t35\tS\t\t\t\t\n\
2010D\t\tNM1\t\t05\t1037\tdependent middle name\tAN\t1\t25\tS\t\t\t\t\n\
2010D\t\tNM1\t\t07\t1039\tdependent name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2010D\t\tREF\t\t\t\tdependent further id\t\t\t\tS\t\t3\t\t\n\
2010D\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t\t\n\
2010D\t\tREF\t\t02\t127\tdependent further id\tAN\t1\t50\tR\t\t\t\t\n\
2010D\t\tN3\t\t\t\tdependent address\t\t\t\tS\t\t\t\t\n\
2010D\t\tN3\t\t01\t166\taddress line\tAN\t1\t55\tR\t\t\t\t\n\
2010D\t\tN3\t\t02\t166\taddress line\tAN\t1\t55\tS\t\t\t\t\n\
2010D\t\tN4\t\t\t\tdependent city\t\t\t\tS\t\t\t\t\n\
2010D\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2010D\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2010D\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2010D\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2010D\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2010D\t\tAAA\t\t\t\tdependent reject\t\t\t\tS\t\t9\t\t\n\
2010D\t\tAAA\t\t01\t1073\trequest valid\tID\t1\t1\tR\t\t\t@yes-no\t\n\
2010D\t\tAAA\t\t03\t901\treject reason\tID\t2\t2\tS\t\t\t\t\n\
2010D\t\tAAA\t\t04\t889\tfollow-up\tID\t1\t1\tS\t\t\tC N P R S W X Y\t\n\
2010D\t\tDMG\t\t\t\tdependent birth and gender\t\t\t\tS\t\t\t\t\n\
2010D\t\tDMG\t\t01\t1250\tbirth date format\tID\t2\t3\tR\t\t\tD8\t\n\
2010D\t\tDMG\t\t02\t1251\tbirth date\tAN\t1\t35\tR\t\t\t\tformat 01\n\
2010D\t\tDMG\t\t03\t1068\tgender\tID\t1\t1\tS\t\t\t@gender\t\n\
2010D\t\tINS\t\t\t\tdependent relationship\t\t\t\tS\t\t\t\t\n\
2010D\t\tINS\t\t01\t1073\tis subscriber\tID\t1\t1\tR\t\t\tN\t\n\
2010D\t\tINS\t\t02\t1069\trelationship\tID\t2\t2\tR\t\t\t\t\n\
2010D\t\tINS\t\t17\t1470\tbirth sequence\tN0\t1\t9\tS\t\t\t\t\n\
2000E\t2000C 2000D\t\t\t\t\tpatient event level\t\t\t\tS\t=\t\t\t\n\
2000E\t\tHL\t03\t\t\tpatient event level\t\t\t\tR\t\t\t\t\n\
2000E\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000E\t\tHL\t\t02\t734\tparent level id\tAN\t1\t12\tR\t\t\t\t\n\
2000E\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\tEV\t\n\
2000E\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t0 1\t\n\
2000E\t\tTRN\t\t\t\tevent trace\t\t\t\tS\t\t3\t\t\n\
2000E\t\tTRN\t\t01\t481\ttrace kind\tID\t1\t2\tR\t\t\t1 2\t\n\
2000E\t\tTRN\t\t02\t127\tevent trace\tAN\t1\t50\tR\t\t\t\t\n\
2000E\t\tTRN\t\t03\t509\tcompany id\tAN\t10\t10\tS\t\t\t\t\n\
2000E\t\tTRN\t\t04\t127\tfurther id\tAN\t1\t50\tS\t\t\t\t\n\
2000E\t\tAAA\t\t\t\tevent reject\t\t\t\tS\t\t9\t\t\n\
2000E\t\tAAA\t\t01\t1073\trequest valid\tID\t1\t1\tR\t\t\t@yes-no\t\n\
2000E\t\tAAA\t\t03\t901\treject reason\tID\t2\t2\tS\t\t\t\t\n\
2000E\t\tAAA\t\t04\t889\tfollow-up\tID\t1\t1\tS\t\t\tC N P R S W X Y\t\n\
2000E\t\tUM\t\t\t\treview answered\t\t\t\tS\t\t\t\t\n\
2000E\t\tUM\t\t01\t1525\trequest category\tID\t1\t2\tR\t\t\tAR HS IN SC\t\n\
2000E\t\tUM\t\t02\t1322\tcertification type\tID\t1\t1\tR\t\t\t1 2 3 4 I N R S\t\n\
2000E\t\tUM\t\t03\t1365\tservice type\tID\t1\t2\tS\t\t\t@service-type\t\n\
2000E\t\tUM\t\t04\tC023\tplace\tC\t\t\tS\t\t\t\t\n\
2000E\t\tUM\t\t04-1\t1331\tfacility type\tAN\t1\t2\tR\t\t\t\t\n\
2000E\t\tUM\t\t04-2\t1332\tfacility qualifier\tID\t1\t2\tR\t\t\tA B\t\n\
2000E\t\tUM\t\t05\tC024\trelated causes\tC\t\t\tS\t\t\t\t\n\
2000E\t\tUM\t\t05-1\t1362\tcause 1\tID\t2\t3\tR\t\t\tAA AP EM\t\n\
2000E\t\tUM\t\t05-2\t1362\tcause 2\tID\t2\t3\tS\t\t\t\t\n\
2000E\t\tUM\t\t05-3\t1362\tcause 3\tID\t2\t3\tS\t\t\t\t\n\
2000E\t\tUM\t\t05-4\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2000E\t\tUM\t\t05-5\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2000E\t\tUM\t\t06\t1338\tlevel of service\tID\t1\t3\tS\t\t\t\t\n\
2000E\t\tUM\t\t07\t1213\tcondition\tID\t1\t1\tS\t\t\t\t\n\
2000E\t\tUM\t\t08\t923\tprognosis\tID\t1\t1\tS\t\t\t\t\n\
2000E\t\tUM\t\t09\t1363\trelease of information\tID\t1\t1\tS\t\t\t\t\n\
2000E\t\tUM\t\t10\t1514\tdelay reason\tID\t1\t2\tS\t\t\t\t\n\
2000E\t\tHCR\t\t\t\tdecision\t\t\t\tS\t\t\t\t\n\
2000E\t\tHCR\t\t01\t306\tdecision\tID\t1\t2\tR\t\t\tA1 A2 A3 A4 A6 C CT NA\t\n\
2000E\t\tHCR\t\t02\t127\tcertification number\tAN\t1\t50\tS\t\t\t\t\n\
2000E\t\tHCR\t\t03\t1271\tdecision reason\tAN\t1\t30\tS\t\t\t\t\n\
2000E\t\tHCR\t\t04\t1073\tsecond opinion\tID\t1\t1\tS\t\t\t@yes-no\t\n\
2000E\t\tREF.NT\t01\t\t\tadministrative number\t\t\t\tS\t\t\t\t\n\
2000E\t\tREF.NT\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tNT\t\n\
2000E\t\tREF.NT\t\t02\t127\tadministrative number\tAN\t1\t50\tR\t\t\t\t\n\
2000E\t\tREF.BB\t01\t\t\tearlier authorization number\t\t\t\tS\t=\t\t\t\n\
2000E\t\tREF.BB\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tBB\t\n\
2000E\t\tREF.BB\t\t02\t127\tearlier authorization number\tAN\t1\t50\tR\t\t\t\t\n\
2000E\t\tDTP.439\t01\t\t\taccident date\t\t\t\tS\t\t\t\t\n\
2000E\t\tDTP.439\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t439\t\n\
2000E\t\tDTP.439\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2000E\t\tDTP.439\t\t03\t1251\taccident date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2000E\t\tDTP.484\t01\t\t\tlast menstrual period\t\t\t\tS\t=\t\t\t\n\
2000E\t\tDTP.484\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t484\t\n\
2000E\t\tDTP.484\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2000E\t\tDTP.484\t\t03\t1251\tlast menstrual period\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2000E\t\tDTP.ABC\t01\t\t\testimated birth date\t\t\t\tS\t=\t\t\t\n\
2000E\t\tDTP.ABC\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\tABC\t\n\
2000E\t\tDTP.ABC\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2000E\t\tDTP.ABC\t\t03\t1251\testimated birth date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2000E\t\tDTP.431\t01\t\t\tonset date\t\t\t\tS\t=\t\t\t\n\
2000E\t\tDTP.431\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t431\t\n\
2000E\t\tDTP.431\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2000E\t\tDTP.431\t\t03\t1251\tonset date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2000E\t\tDTP.event\t01\t\t\tevent date\t\t\t\tS\t=\t\t\t\n\
2000E\t\tDTP.event\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\tAAH 472\t\n\
2000E\t\tDTP.event\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2000E\t\tDTP.event\t\t03\t1251\tevent date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2000E\t\tDTP.435\t01\t\t\tadmission date\t\t\t\tS\t=\t\t\t\n\
2000E\t\tDTP.435\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t435\t\n\
2000E\t\tDTP.435\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2000E\t\tDTP.435\t\t03\t1251\tadmission date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2000E\t\tDTP.096\t01\t\t\tdischarge date\t\t\t\tS\t=\t\t\t\n\
2000E\t\tDTP.096\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t096\t\n\
2000E\t\tDTP.096\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2000E\t\tDTP.096\t\t03\t1251\tdischarge date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2000E\t\tDTP.102\t01\t\t\tcertification issue date\t\t\t\tS\t=\t\t\t\n\
2000E\t\tDTP.102\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t102\t\n\
2000E\t\tDTP.102\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2000E\t\tDTP.102\t\t03\t1251\tcertification issue date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2000E\t\tDTP.036\t01\t\t\tcertification expiry date\t\t\t\tS\t=\t\t\t\n\
2000E\t\tDTP.036\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t036\t\n\
2000E\t\tDTP.036\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2000E\t\tDTP.036\t\t03\t1251\tcertification expiry date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2000E\t\tDTP.007\t01\t\t\tcertification effective dates\t\t\t\tS\t=\t\t\t\n\
2000E\t\tDTP.007\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t007\t\n\
2000E\t\tDTP.007\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2000E\t\tDTP.007\t\t03\t1251\tcertification effective dates\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2000E\t\tHI\t\t\t\tdiagnoses\t\t\t\tS\t\t\t\t\n\
2000E\t\tHI\t\t01\tC022\tcode 1\tC\t\t\tR\t\t\t\t\n\
2000E\t\tHI\t\t01-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF ABJ ABK APR BF BJ BK DR LOI PR\t\n\
2000E\t\tHI\t\t01-2\t1271\tdiagnosis 1\tAN\t1\t30\tR\t\t\t\t\n\
2000E\t\tHI\t\t01-3\t1250\tdate format\tID\t2\t3\tS\t\t\tD8\t\n\
2000E\t\tHI\t\t01-4\t1251\tdate\tDT\t8\t8\tS\t\t\t\t\n\
2000E\t\tHI\t\t02\tC022\tcode 2\tC\t\t\tS\t\t\t\t\n\
2000E\t\tHI\t\t02-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF ABJ ABK APR BF BJ BK DR LOI PR\t\n\
2000E\t\tHI\t\t02-2\t1271\tdiagnosis 2\tAN\t1\t30\tR\t\t\t\t\n\
2000E\t\tHI\t\t02-3\t1250\tdate format\tID\t2\t3\tS\t\t\tD8\t\n\
2000E\t\tHI\t\t02-4\t1251\tdate\tDT\t8\t8\tS\t\t\t\t\n\
2000E\t\tHI\t\t03\tC022\tcode 3\tC\t\t\tS\t\t\t\t\n\
2000E\t\tHI\t\t03-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF ABJ ABK APR BF BJ BK DR LOI PR\t\n\
2000E\t\tHI\t\t03-2\t1271\tdiagnosis 3\tAN\t1\t30\tR\t\t\t\t\n\
2000E\t\tHI\t\t03-3\t1250\tdate format\tID\t2\t3\tS\t\t\tD8\t\n\
2000E\t\tHI\t\t03-4\t1251\tdate\tDT\t8\t8\tS\t\t\t\t\n\
2000E\t\tHI\t\t04\tC022\tcode 4\tC\t\t\tS\t\t\t\t\n\
2000E\t\tHI\t\t04-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF ABJ ABK APR BF BJ BK DR LOI PR\t\n\
2000E\t\tHI\t\t04-2\t1271\tdiagnosis 4\tAN\t1\t30\tR\t\t\t\t\n\
2000E\t\tHI\t\t04-3\t1250\tdate format\tID\t2\t3\tS\t\t\tD8\t\n\
2000E\t\tHI\t\t04-4\t1251\tdate\tDT\t8\t8\tS\t\t\t\t\n\
2000E\t\tHI\t\t05\tC022\tcode 5\tC\t\t\tS\t\t\t\t\n\
2000E\t\tHI\t\t05-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF ABJ ABK APR BF BJ BK DR LOI PR\t\n\
2000E\t\tHI\t\t05-2\t1271\tdiagnosis 5\tAN\t1\t30\tR\t\t\t\t\n\
2000E\t\tHI\t\t05-3\t1250\tdate format\tID\t2\t3\tS\t\t\tD8\t\n\
2000E\t\tHI\t\t05-4\t1251\tdate\tDT\t8\t8\tS\t\t\t\t\n\
2000E\t\tHI\t\t06\tC022\tcode 6\tC\t\t\tS\t\t\t\t\n\
2000E\t\tHI\t\t06-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF ABJ ABK APR BF BJ BK DR LOI PR\t\n\
2000E\t\tHI\t\t06-2\t1271\tdiagnosis 6\tAN\t1\t30\tR\t\t\t\t\n\
2000E\t\tHI\t\t06-3\t1250\tdate format\tID\t2\t3\tS\t\t\tD8\t\n\
2000E\t\tHI\t\t06-4\t1251\tdate\tDT\t8\t8\tS\t\t\t\t\n\
2000E\t\tHI\t\t07\tC022\tcode 7\tC\t\t\tS\t\t\t\t\n\
2000E\t\tHI\t\t07-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF ABJ ABK APR BF BJ BK DR LOI PR\t\n\
2000E\t\tHI\t\t07-2\t1271\tdiagnosis 7\tAN\t1\t30\tR\t\t\t\t\n\
2000E\t\tHI\t\t07-3\t1250\tdate format\tID\t2\t3\tS\t\t\tD8\t\n\
2000E\t\tHI\t\t07-4\t1251\tdate\tDT\t8\t8\tS\t\t\t\t\n\
2000E\t\tHI\t\t08\tC022\tcode 8\tC\t\t\tS\t\t\t\t\n\
2000E\t\tHI\t\t08-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF ABJ ABK APR BF BJ BK DR LOI PR\t\n\
2000E\t\tHI\t\t08-2\t1271\tdiagnosis 8\tAN\t1\t30\tR\t\t\t\t\n\
2000E\t\tHI\t\t08-3\t1250\tdate format\tID\t2\t3\tS\t\t\tD8\t\n\
2000E\t\tHI\t\t08-4\t1251\tdate\tDT\t8\t8\tS\t\t\t\t\n\
2000E\t\tHI\t\t09\tC022\tcode 9\tC\t\t\tS\t\t\t\t\n\
2000E\t\tHI\t\t09-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF ABJ ABK APR BF BJ BK DR LOI PR\t\n\
2000E\t\tHI\t\t09-2\t1271\tdiagnosis 9\tAN\t1\t30\tR\t\t\t\t\n\
2000E\t\tHI\t\t09-3\t1250\tdate format\tID\t2\t3\tS\t\t\tD8\t\n\
2000E\t\tHI\t\t09-4\t1251\tdate\tDT\t8\t8\tS\t\t\t\t\n\
2000E\t\tHI\t\t10\tC022\tcode 10\tC\t\t\tS\t\t\t\t\n\
2000E\t\tHI\t\t10-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF ABJ ABK APR BF BJ BK DR LOI PR\t\n\
2000E\t\tHI\t\t10-2\t1271\tdiagnosis 10\tAN\t1\t30\tR\t\t\t\t\n\
2000E\t\tHI\t\t10-3\t1250\tdate format\tID\t2\t3\tS\t\t\tD8\t\n\
2000E\t\tHI\t\t10-4\t1251\tdate\tDT\t8\t8\tS\t\t\t\t\n\
2000E\t\tHI\t\t11\tC022\tcode 11\tC\t\t\tS\t\t\t\t\n\
2000E\t\tHI\t\t11-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF ABJ ABK APR BF BJ BK DR LOI PR\t\n\
2000E\t\tHI\t\t11-2\t1271\tdiagnosis 11\tAN\t1\t30\tR\t\t\t\t\n\
2000E\t\tHI\t\t11-3\t1250\tdate format\tID\t2\t3\tS\t\t\tD8\t\n\
2000E\t\tHI\t\t11-4\t1251\tdate\tDT\t8\t8\tS\t\t\t\t\n\
2000E\t\tHI\t\t12\tC022\tcode 12\tC\t\t\tS\t\t\t\t\n\
2000E\t\tHI\t\t12-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF ABJ ABK APR BF BJ BK DR LOI PR\t\n\
2000E\t\tHI\t\t12-2\t1271\tdiagnosis 12\tAN\t1\t30\tR\t\t\t\t\n\
2000E\t\tHI\t\t12-3\t1250\tdate format\tID\t2\t3\tS\t\t\tD8\t\n\
2000E\t\tHI\t\t12-4\t1251\tdate\tDT\t8\t8\tS\t\t\t\t\n\
2000E\t\tHSD\t\t\t\tservice delivery\t\t\t\tS\t\t\t\t\n\
2000E\t\tHSD\t\t01\t673\tquantity qualifier\tID\t2\t2\tS\t\t\t\t\n\
2000E\t\tHSD\t\t02\t380\tquantity\tR\t1\t15\tS\t\t\t\t\n\
2000E\t\tHSD\t\t03\t355\tunit\tID\t2\t2\tS\t\t\t\t\n\
2000E\t\tHSD\t\t04\t1167\tsample modulus\tR\t1\t6\tS\t\t\t\t\n\
2000E\t\tHSD\t\t05\t615\ttime period\tID\t1\t2\tS\t\t\t\t\n\
2000E\t\tHSD\t\t06\t616\tperiods\tN0\t1\t3\tS\t\t\t\t\n\
2000E\t\tHSD\t\t07\t678\tdelivery pattern\tID\t1\t2\tS\t\t\t\t\n\
2000E\t\tHSD\t\t08\t679\tdelivery time\tID\t1\t1\tS\t\t\t\t\n\
2000E\t\tCL1\t\t\t\tinstitutional claim codes\t\t\t\tS\t\t\t\t\n\
2000E\t\tCL1\t\t01\t1315\tadmission type\tID\t1\t1\tS\t\t\t\t\n\
2000E\t\tCL1\t\t02\t1314\tadmission source\tID\t1\t1\tS\t\t\t\t\n\
2000E\t\tCL1\t\t03\t1352\tpatient status\tID\t1\t2\tS\t\t\text:patient-status\t\n\
2000E\t\tCL1\t\t04\t1345\tnursing home status\tID\t1\t1\tS\t\t\t\t\n\
2000E\t\tCR1\t\t\t\tambulance transport\t\t\t\tS\t\t\t\t\n\
2000E\t\tCR1\t\t01\t355\tweight unit\tID\t2\t2\tS\t\t\tLB\t\n\
2000E\t\tCR1\t\t02\t81\tweight\tR\t1\t10\tS\t\t\t\t\n\
2000E\t\tCR1\t\t03\t1316\ttransport kind\tID\t1\t1\tR\t\t\t\t\n\
2000E\t\tCR1\t\t04\t1317\ttransport reason\tID\t1\t1\tS\t\t\t\t\n\
2000E\t\tCR1\t\t05\t355\tdistance unit\tID\t2\t2\tS\t\t\tDH\t\n\
2000E\t\tCR1\t\t06\t380\tdistance\tR\t1\t15\tS\t\t\t\t\n\
2000E\t\tCR1\t\t09\t352\tround trip purpose\tAN\t1\t80\tS\t\t\t\t\n\
2000E\t\tCR1\t\t10\t352\tstretcher purpose\tAN\t1\t80\tS\t\t\t\t\n\
2000E\t\tCR2\t\t\t\tspinal manipulation\t\t\t\tS\t\t\t\t\n\
2000E\t\tCR2\t\t01\t609\tseries number\tN0\t1\t9\tS\t\t\t\t\n\
2000E\t\tCR2\t\t02\t380\ttreatment count\tR\t1\t15\tS\t\t\t\t\n\
2000E\t\tCR2\t\t03\t1367\tlevel 1\tID\t2\t3\tS\t\t\t\t\n\
2000E\t\tCR2\t\t04\t1367\tlevel 2\tID\t2\t3\tS\t\t\t\t\n\
2000E\t\tCR2\t\t08\t1342\tpatient condition\tID\t1\t1\tS\t\t\t\t\n\
2000E\t\tCR2\t\t09\t1073\tcomplication\tID\t1\t1\tS\t\t\t\t\n\
2000E\t\tCR2\t\t10\t352\tdescription 1\tAN\t1\t80\tS\t\t\t\t\n\
2000E\t\tCR2\t\t11\t352\tdescription 2\tAN\t1\t80\tS\t\t\t\t\n\
2000E\t\tCR2\t\t12\t1073\tx-rays available\tID\t1\t1\tS\t\t\t\t\n\
2000E\t\tCR5\t\t\t\thome oxygen\t\t\t\tS\t\t\t\t\n\
2000E\t\tCR5\t\t03\t1348\tequipment 1\tID\t1\t1\tS\t\t\t\t\n\
2000E\t\tCR5\t\t04\t1348\tequipment 2\tID\t1\t1\tS\t\t\t\t\n\
2000E\t\tCR5\t\t05\t352\tequipment reason\tAN\t1\t80\tS\t\t\t\t\n\
2000E\t\tCR5\t\t06\t380\tflow rate\tR\t1\t15\tS\t\t\t\t\n\
2000E\t\tCR5\t\t07\t380\tdaily uses\tR\t1\t15\tS\t\t\t\t\n\
2000E\t\tCR5\t\t08\t380\thours of use\tR\t1\t15\tS\t\t\t\t\n\
2000E\t\tCR5\t\t09\t352\ttherapist order\tAN\t1\t80\tS\t\t\t\t\n\
2000E\t\tCR5\t\t10\t380\tblood gas\tR\t1\t15\tS\t\t\t\t\n\
2000E\t\tCR5\t\t11\t380\tsaturation\tR\t1\t15\tS\t\t\t\t\n\
2000E\t\tCR5\t\t12\t1349\ttest condition\tID\t1\t1\tS\t\t\t\t\n\
2000E\t\tCR5\t\t13\t1350\tfinding 1\tID\t1\t1\tS\t\t\t\t\n\
2000E\t\tCR5\t\t14\t1350\tfinding 2\tID\t1\t1\tS\t\t\t\t\n\
2000E\t\tCR5\t\t15\t1350\tfinding 3\tID\t1\t1\tS\t\t\t\t\n\
2000E\t\tCR5\t\t16\t380\tportable flow rate\tR\t1\t15\tS\t\t\t\t\n\
2000E\t\tCR5\t\t17\t1382\tdelivery system\tID\t1\t1\tS\t\t\t\t\n\
2000E\t\tCR5\t\t18\t1348\tequipment 3\tID\t1\t1\tS\t\t\t\t\n\
2000E\t\tCR6\t\t\t\thome health\t\t\t\tS\t\t\t\t\n\
2000E\t\tCR6\t\t01\t923\tprognosis\tID\t1\t1\tR\t\t\t\t\n\
2000E\t\tCR6\t\t02\t373\tstart date\tDT\t8\t8\tR\t\t\t\t\n\
2000E\t\tCR6\t\t03\t1250\tperiod format\tID\t2\t3\tS\t\t\tRD8\t\n\
2000E\t\tCR6\t\t04\t1251\tcertification period\tAN\t1\t35\tS\t\t\t\tformat 03\n\
2000E\t\tCR6\t\t07\t1073\tmedicare covers\tID\t1\t1\tR\t\t\tN U Y\t\n\
2000E\t\tCR6\t\t08\t1322\tcertification type\tID\t1\t1\tR\t\t\t\t\n\
2000E\t\tCR6\t\t09\t373\tsurgery date\tDT\t8\t8\tS\t\t\t\t\n\
2000E\t\tCR6\t\t10\t235\tprocedure qualifier\tID\t2\t2\tS\t\t\t\t\n\
2000E\t\tCR6\t\t11\t1137\tprocedure\tAN\t1\t15\tS\t\t\t\t\n\
2000E\t\tCR6\t\t12\t373\torder date\tDT\t8\t8\tS\t\t\t\t\n\
2000E\t\tCR6\t\t13\t373\tlast visit date\tDT\t8\t8\tS\t\t\t\t\n\
2000E\t\tCR6\t\t14\t373\tcontact date\tDT\t8\t8\tS\t\t\t\t\n\
2000E\t\tCR6\t\t15\t1250\tadmission format\tID\t2\t3\tS\t\t\tRD8\t\n\
2000E\t\tCR6\t\t16\t1251\tlast admission period\tAN\t1\t35\tS\t\t\t\tformat 15\n\
2000E\t\tCR6\t\t17\t1384\tpatient location\tID\t1\t1\tS\t\t\t\t\n\
2000E\t\tPWK\t\t\t\tpatient attachment\t\t\t\tS\t\t10\t\t\n\
2000E\t\tPWK\t\t01\t755\treport type\tID\t2\t2\tR\t\t\t\t\n\
2000E\t\tPWK\t\t02\t756\ttransmission\tID\t1\t2\tR\t\t\t\t\n\
2000E\t\tPWK\t\t05\t66\tid qualifier\tID\t1\t2\tS\t\t\tAC\t\n\
2000E\t\tPWK\t\t06\t67\tcontrol number\tAN\t2\t80\tS\t\t\t\t\n\
2000E\t\tPWK\t\t07\t352\tdescription\tAN\t1\t80\tS\t\t\t\t\n\
2000E\t\tMSG\t\t\t\tmessage\t\t\t\tS\t\t\t\t\n\
2000E\t\tMSG\t\t01\t933\tmessage\tAN\t1\t264\tR\t\t\t\t\n\
2010EA\t2000E\t\t\t\t\tevent provider\t\t\t\tS\t\t14\t\t\n\
2010EA\t\tNM1\t01\t\t\tevent provider name\t\t\t\tR\t\t\t\t\n\
2010EA\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t71 72 73 77 AAJ DD DK DN DQ FA G3 P3 QB QV SJ\t\n\
2010EA\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2010EA\t\tNM1\t\t03\t1035\tevent provider last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2010EA\t\tNM1\t\t04\t1036\tevent provider first name\tAN\t1\t35\tS\t\t\t\t\n\
2010EA\t\tNM1\t\t05\t1037\tevent provider middle name\tAN\t1\t25\tS\t\t\t\t\n\
2010EA\t\tNM1\t\t06\t1038\tevent provider name prefix\tAN\t1\t10\tS\t\t\t\t\n\
2010EA\t\tNM1\t\t07\t1039\tevent provider name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2010EA\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\t24 34 46 XX\t\n\
2010EA\t\tNM1\t\t09\t67\tevent provider id\tAN\t2\t80\tS\t\t\t\t\n\
2010EA\t\tREF\t\t\t\tevent provider further id\t\t\t\tS\t\t8\t\t\n\
2010EA\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t\t\n\
2010EA\t\tREF\t\t02\t127\tevent provider further id\tAN\t1\t50\tR\t\t\t\t\n\
2010EA\t\tREF\t\t03\t352\tdescription\tAN\t1\t80\tS\t\t\t\t\n\
2010EA\t\tN3\t\t\t\tevent provider address\t\t\t\tS\t\t\t\t\n\
2010EA\t\tN3\t\t01\t166\taddress line\tAN\t1\t55\tR\t\t\t\t\n\
2010EA\t\tN3\t\t02\t166\taddress line\tAN\t1\t55\tS\t\t\t\t\n\
2010EA\t\tN4\t\t\t\tevent provider city\t\t\t\tS\t\t\t\t\n\
2010EA\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2010EA\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2010EA\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2010EA\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2010EA\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2010EA\t\tPER\t\t\t\tevent provider contact\t\t\t\tS\t\t\t\t\n\
2010EA\t\tPER\t\t01\t366\tfunction\tID\t2\t2\tR\t\t\tIC\t\n\
2010EA\t\tPER\t\t02\t93\tname\tAN\t1\t60\tS\t\t\t\t\n\
2010EA\t\tPER\t\t03\t365\tnumber 1 kind\tID\t2\t2\tS\t\t\tEM FX TE UR\t\n\
2010EA\t\tPER\t\t04\t364\tnumber 1\tAN\t1\t256\tS\t\t\t\t\n\
2010EA\t\tPER\t\t05\t365\tnumber 2 kind\tID\t2\t2\tS\t\t\tEM EX FX TE UR\t\n\
2010EA\t\tPER\t\t06\t364\tnumber 2\tAN\t1\t256\tS\t\t\t\t\n\
2010EA\t\tPER\t\t07\t365\tnumber 3 kind\tID\t2\t2\tS\t\t\tEM EX FX TE UR\t\n\
2010EA\t\tPER\t\t08\t364\tnumber 3\tAN\t1\t256\tS\t\t\t\t\n\
2010EA\t\tAAA\t\t\t\tevent provider reject\t\t\t\tS\t\t9\t\t\n\
2010EA\t\tAAA\t\t01\t1073\trequest valid\tID\t1\t1\tR\t\t\t@yes-no\t\n\
2010EA\t\tAAA\t\t03\t901\treject reason\tID\t2\t2\tS\t\t\t\t\n\
2010EA\t\tAAA\t\t04\t889\tfollow-up\tID\t1\t1\tS\t\t\tC N P R S W X Y\t\n\
2010EA\t\tPRV\t\t\t\tevent provider specialty\t\t\t\tS\t\t\t\t\n\
2010EA\t\tPRV\t\t01\t1221\tprovider role\tID\t1\t3\tR\t\t\t\t\n\
2010EA\t\tPRV\t\t02\t128\tqualifier\tID\t2\t3\tR\t\t\tPXC\t\n\
2010EA\t\tPRV\t\t03\t127\ttaxonomy or id\tAN\t1\t50\tR\t\t\text:taxonomy\t\n\
2010EB\t2000E\t\t\t\t\tpatient information contact\t\t\t\tS\t=\t\t\t\n\
2010EB\t\tNM1\t01\t\t\tpatient information contact name\t\t\t\tR\t\t\t\t\n\
2010EB\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tL5\t\n\
2010EB\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2010EB\t\tNM1\t\t03\t1035\tpatient information contact last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2010EB\t\tNM1\t\t04\t1036\tpatient information contact first name\tAN\t1\t35\tS\t\t\t\t\n\
2010EB\t\tNM1\t\t05\t1037\tpatient information contact middle name\tAN\t1\t25\tS\t\t\t\t\n\
2010EB\t\tNM1\t\t07\t1039\tpatient information contact name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2010EB\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\t\t\n\
2010EB\t\tNM1\t\t09\t67\tpatient information contact id\tAN\t2\t80\tS\t\t\t\t\n\
2010EB\t\tN3\t\t\t\tpatient information contact address\t\t\t\tS\t\t\t\t\n\
2010EB\t\tN3\t\t01\t166\taddress line\tAN\t1\t55\tR\t\t\t\t\n\
2010EB\t\tN3\t\t02\t166\taddress line\tAN\t1\t55\tS\t\t\t\t\n\
2010EB\t\tN4\t\t\t\tpatient information contact city\t\t\t\tS\t\t\t\t\n\
2010EB\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2010EB\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2010EB\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2010EB\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2010EB\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2010EB\t\tPER\t\t\t\tpatient information contact number\t\t\t\tS\t\t\t\t\n\
2010EB\t\tPER\t\t01\t366\tfunction\tID\t2\t2\tR\t\t\tIC\t\n\
2010EB\t\tPER\t\t02\t93\tname\tAN\t1\t60\tS\t\t\t\t\n\
2010EB\t\tPER\t\t03\t365\tnumber 1 kind\tID\t2\t2\tS\t\t\tEM FX TE UR\t\n\
2010EB\t\tPER\t\t04\t364\tnumber 1\tAN\t1\t256\tS\t\t\t\t\n\
2010EB\t\tPER\t\t05\t365\tnumber 2 kind\tID\t2\t2\tS\t\t\tEM EX FX TE UR\t\n\
2010EB\t\tPER\t\t06\t364\tnumber 2\tAN\t1\t256\tS\t\t\t\t\n\
2010EB\t\tPER\t\t07\t365\tnumber 3 kind\tID\t2\t2\tS\t\t\tEM EX FX TE UR\t\n\
2010EB\t\tPER\t\t08\t364\tnumber 3\tAN\t1\t256\tS\t\t\t\t\n\
2010EC\t2000E\t\t\t\t\ttransport location\t\t\t\tS\t=\t5\t\t\n\
2010EC\t\tNM1\t01\t\t\ttransport location name\t\t\t\tR\t\t\t\t\n\
2010EC\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t45 FS ND PW R3\t\n\
2010EC\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t2\t\n\
2010EC\t\tNM1\t\t03\t1035\ttransport location last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2010EC\t\tN3\t\t\t\ttransport location address\t\t\t\tS\t\t\t\t\n\
2010EC\t\tN3\t\t01\t166\taddress line\tAN\t1\t55\tR\t\t\t\t\n\
2010EC\t\tN3\t\t02\t166\taddress line\tAN\t1\t55\tS\t\t\t\t\n\
2010EC\t\tN4\t\t\t\ttransport location city\t\t\t\tS\t\t\t\t\n\
2010EC\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tS\t\t\t\t\n\
2010EC\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2010EC\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2010EC\t\tAAA\t\t\t\ttransport location reject\t\t\t\tS\t\t9\t\t\n\
2010EC\t\tAAA\t\t01\t1073\trequest valid\tID\t1\t1\tR\t\t\t@yes-no\t\n\
2010EC\t\tAAA\t\t03\t901\treject reason\tID\t2\t2\tS\t\t\t\t\n\
2010EC\t\tAAA\t\t04\t889\tfollow-up\tID\t1\t1\tS\t\t\tC N P R S W X Y\t\n\
2000F\t2000E\t\t\t\t\tservice level\t\t\t\tS\t\t>1\t\t\n\
2000F\t\tHL\t03\t\t\tservice level\t\t\t\tR\t\t\t\t\n\
2000F\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000F\t\tHL\t\t02\t734\tparent level id\tAN\t1\t12\tR\t\t\t\t\n\
2000F\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\tSS\t\n\
2000F\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t0\t\n\
2000F\t\tTRN\t\t\t\tservice trace\t\t\t\tS\t\t3\t\t\n\
2000F\t\tTRN\t\t01\t481\ttrace kind\tID\t1\t2\tR\t\t\t1 2\t\n\
2000F\t\tTRN\t\t02\t127\tservice trace\tAN\t1\t50\tR\t\t\t\t\n\
2000F\t\tTRN\t\t03\t509\tcompany id\tAN\t10\t10\tS\t\t\t\t\n\
2000F\t\tTRN\t\t04\t127\tfurther id\tAN\t1\t50\tS\t\t\t\t\n\
2000F\t\tAAA\t\t\t\tservice reject\t\t\t\tS\t\t9\t\t\n\
2000F\t\tAAA\t\t01\t1073\trequest valid\tID\t1\t1\tR\t\t\t@yes-no\t\n\
2000F\t\tAAA\t\t03\t901\treject reason\tID\t2\t2\tS\t\t\t\t\n\
2000F\t\tAAA\t\t04\t889\tfollow-up\tID\t1\t1\tS\t\t\tC N P R S W X Y\t\n\
2000F\t\tUM\t\t\t\treview answered\t\t\t\tS\t\t\t\t\n\
2000F\t\tUM\t\t01\t1525\trequest category\tID\t1\t2\tR\t\t\tHS SC\t\n\
2000F\t\tUM\t\t02\t1322\tcertification type\tID\t1\t1\tR\t\t\t1 2 3 4 I N R S\t\n\
2000F\t\tUM\t\t03\t1365\tservice type\tID\t1\t2\tS\t\t\t@service-type\t\n\
2000F\t\tUM\t\t04\tC023\tplace\tC\t\t\tS\t\t\t\t\n\
2000F\t\tUM\t\t04-1\t1331\tfacility type\tAN\t1\t2\tR\t\t\t\t\n\
2000F\t\tUM\t\t04-2\t1332\tfacility qualifier\tID\t1\t2\tR\t\t\tA B\t\n\
2000F\t\tUM\t\t05\tC024\trelated causes\tC\t\t\tS\t\t\t\t\n\
2000F\t\tUM\t\t05-1\t1362\tcause 1\tID\t2\t3\tR\t\t\tAA AP EM\t\n\
2000F\t\tUM\t\t05-2\t1362\tcause 2\tID\t2\t3\tS\t\t\t\t\n\
2000F\t\tUM\t\t05-3\t1362\tcause 3\tID\t2\t3\tS\t\t\t\t\n\
2000F\t\tUM\t\t05-4\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2000F\t\tUM\t\t05-5\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2000F\t\tUM\t\t06\t1338\tlevel of service\tID\t1\t3\tS\t\t\t\t\n\
2000F\t\tUM\t\t07\t1213\tcondition\tID\t1\t1\tS\t\t\t\t\n\
2000F\t\tUM\t\t08\t923\tprognosis\tID\t1\t1\tS\t\t\t\t\n\
2000F\t\tUM\t\t09\t1363\trelease of information\tID\t1\t1\tS\t\t\t\t\n\
2000F\t\tUM\t\t10\t1514\tdelay reason\tID\t1\t2\tS\t\t\t\t\n\
2000F\t\tHCR\t\t\t\tdecision\t\t\t\tS\t\t\t\t\n\
2000F\t\tHCR\t\t01\t306\tdecision\tID\t1\t2\tR\t\t\tA1 A2 A3 A4 A6 C CT NA\t\n\
2000F\t\tHCR\t\t02\t127\tcertification number\tAN\t1\t50\tS\t\t\t\t\n\
2000F\t\tHCR\t\t03\t1271\tdecision reason\tAN\t1\t30\tS\t\t\t\t\n\
2000F\t\tHCR\t\t04\t1073\tsecond opinion\tID\t1\t1\tS\t\t\t@yes-no\t\n\
2000F\t\tREF.NT\t01\t\t\tadministrative number\t\t\t\tS\t\t\t\t\n\
2000F\t\tREF.NT\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tNT\t\n\
2000F\t\tREF.NT\t\t02\t127\tadministrative number\tAN\t1\t50\tR\t\t\t\t\n\
2000F\t\tREF.BB\t01\t\t\tearlier authorization number\t\t\t\tS\t=\t\t\t\n\
2000F\t\tREF.BB\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tBB\t\n\
2000F\t\tREF.BB\t\t02\t127\tearlier authorization number\tAN\t1\t50\tR\t\t\t\t\n\
2000F\t\tDTP.472\t01\t\t\tservice date\t\t\t\tS\t\t\t\t\n\
2000F\t\tDTP.472\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t472\t\n\
2000F\t\tDTP.472\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2000F\t\tDTP.472\t\t03\t1251\tservice date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2000F\t\tDTP.102\t01\t\t\tcertification issue date\t\t\t\tS\t=\t\t\t\n\
2000F\t\tDTP.102\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t102\t\n\
2000F\t\tDTP.102\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2000F\t\tDTP.102\t\t03\t1251\tcertification issue date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2000F\t\tDTP.036\t01\t\t\tcertification expiry date\t\t\t\tS\t=\t\t\t\n\
2000F\t\tDTP.036\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t036\t\n\
2000F\t\tDTP.036\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2000F\t\tDTP.036\t\t03\t1251\tcertification expiry date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2000F\t\tDTP.007\t01\t\t\tcertification effective dates\t\t\t\tS\t=\t\t\t\n\
2000F\t\tDTP.007\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t007\t\n\
2000F\t\tDTP.007\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2000F\t\tDTP.007\t\t03\t1251\tcertification effective dates\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2000F\t\tSV1\t\t\t\tprofessional service\t\t\t\tS\t\t\t\t\n\
2000F\t\tSV1\t\t01\tC003\tprocedure\tC\t\t\tR\t\t\t\t\n\
2000F\t\tSV1\t\t01-1\t235\tprocedure qualifier\tID\t2\t2\tR\t\t\tHC IV N4 WK ZZ\t\n\
2000F\t\tSV1\t\t01-2\t234\tprocedure\tAN\t1\t48\tR\t\t\text:procedure\t\n\
2000F\t\tSV1\t\t01-3\t1339\tmodifier 1\tAN\t2\t2\tS\t\t\t\t\n\
2000F\t\tSV1\t\t01-4\t1339\tmodifier 2\tAN\t2\t2\tS\t\t\t\t\n\
2000F\t\tSV1\t\t01-5\t1339\tmodifier 3\tAN\t2\t2\tS\t\t\t\t\n\
2000F\t\tSV1\t\t01-6\t1339\tmodifier 4\tAN\t2\t2\tS\t\t\t\t\n\
2000F\t\tSV1\t\t01-7\t352\tdescription\tAN\t1\t80\tS\t\t\t\t\n\
2000F\t\tSV1\t\t01-8\t234\tlast procedure of range\tAN\t1\t48\tS\t\t\t\t\n\
2000F\t\tSV1\t\t02\t782\tcharge\tR\t1\t18\tS\t\t\t\t\n\
2000F\t\tSV1\t\t03\t355\tunit\tID\t2\t2\tS\t\t\tF2 MJ UN\t\n\
2000F\t\tSV1\t\t04\t380\tquantity\tR\t1\t15\tS\t\t\t\t\n\
2000F\t\tSV1\t\t07\tC004\tdiagnosis pointers\tC\t\t\tS\t\t\t\t\n\
2000F\t\tSV1\t\t07-1\t1328\tpointer 1\tN0\t1\t2\tR\t\t\t\t\n\
2000F\t\tSV1\t\t07-2\t1328\tpointer 2\tN0\t1\t2\tS\t\t\t\t\n\
2000F\t\tSV1\t\t07-3\t1328\tpointer 3\tN0\t1\t2\tS\t\t\t\t\n\
2000F\t\tSV1\t\t07-4\t1328\tpointer 4\tN0\t1\t2\tS\t\t\t\t\n\
2000F\t\tSV1\t\t11\t1073\tscreening service\tID\t1\t1\tS\t\t\t\t\n\
2000F\t\tSV1\t\t20\t1337\tlevel of care\tID\t1\t1\tS\t\t\t\t\n\
2000F\t\tSV2\t\t\t\tinstitutional service\t\t\t\tS\t\t\t\t\n\
2000F\t\tSV2\t\t01\t234\trevenue code\tAN\t1\t48\tS\t\t\text:revenue\t\n\
2000F\t\tSV2\t\t02\tC003\tprocedure\tC\t\t\tS\t\t\t\t\n\
2000F\t\tSV2\t\t02-1\t235\tprocedure qualifier\tID\t2\t2\tR\t\t\tHC ID IV N4 WK ZZ\t\n\
2000F\t\tSV2\t\t02-2\t234\tprocedure\tAN\t1\t48\tR\t\t\text:procedure\t\n\
2000F\t\tSV2\t\t02-3\t1339\tmodifier 1\tAN\t2\t2\tS\t\t\t\t\n\
2000F\t\tSV2\t\t02-4\t1339\tmodifier 2\tAN\t2\t2\tS\t\t\t\t\n\
2000F\t\tSV2\t\t02-5\t1339\tmodifier 3\tAN\t2\t2\tS\t\t\t\t\n\
2000F\t\tSV2\t\t02-6\t1339\tmodifier 4\tAN\t2\t2\tS\t\t\t\t\n\
2000F\t\tSV2\t\t02-7\t352\tdescription\tAN\t1\t80\tS\t\t\t\t\n\
2000F\t\tSV2\t\t02-8\t234\tlast procedure of range\tAN\t1\t48\tS\t\t\t\t\n\
2000F\t\tSV2\t\t03\t782\tcharge\tR\t1\t18\tS\t\t\t\t\n\
2000F\t\tSV2\t\t04\t355\tunit\tID\t2\t2\tS\t\t\tDA F2 UN\t\n\
2000F\t\tSV2\t\t05\t380\tquantity\tR\t1\t15\tS\t\t\t\t\n\
2000F\t\tSV2\t\t06\t1371\trate\tR\t1\t10\tS\t\t\t\t\n\
2000F\t\tSV2\t\t09\t1345\tnursing home status\tID\t1\t1\tS\t\t\t\t\n\
2000F\t\tSV2\t\t10\t1337\tlevel of care\tID\t1\t1\tS\t\t\t\t\n\
2000F\t\tSV3\t\t\t\tdental service\t\t\t\tS\t\t\t\t\n\
2000F\t\tSV3\t\t01\tC003\tprocedure\tC\t\t\tR\t\t\t\t\n\
2000F\t\tSV3\t\t01-1\t235\tprocedure qualifier\tID\t2\t2\tR\t\t\tAD\t\n\
2000F\t\tSV3\t\t01-2\t234\tprocedure\tAN\t1\t48\tR\t\t\text:procedure\t\n\
2000F\t\tSV3\t\t01-3\t1339\tmodifier 1\tAN\t2\t2\tS\t\t\t\t\n\
2000F\t\tSV3\t\t01-4\t1339\tmodifier 2\tAN\t2\t2\tS\t\t\t\t\n\
2000F\t\tSV3\t\t01-5\t1339\tmodifier 3\tAN\t2\t2\tS\t\t\t\t\n\
2000F\t\tSV3\t\t01-6\t1339\tmodifier 4\tAN\t2\t2\tS\t\t\t\t\n\
2000F\t\tSV3\t\t01-7\t352\tdescription\tAN\t1\t80\tS\t\t\t\t\n\
2000F\t\tSV3\t\t01-8\t234\tlast procedure of range\tAN\t1\t48\tS\t\t\t\t\n\
2000F\t\tSV3\t\t02\t782\tcharge\tR\t1\t18\tS\t\t\t\t\n\
2000F\t\tSV3\t\t04\tC006\toral cavity\tC\t\t\tS\t\t\t\t\n\
2000F\t\tSV3\t\t04-1\t1361\tarea 1\tID\t1\t3\tR\t\t\t\t\n\
2000F\t\tSV3\t\t04-2\t1361\tarea 2\tID\t1\t3\tS\t\t\t\t\n\
2000F\t\tSV3\t\t04-3\t1361\tarea 3\tID\t1\t3\tS\t\t\t\t\n\
2000F\t\tSV3\t\t04-4\t1361\tarea 4\tID\t1\t3\tS\t\t\t\t\n\
2000F\t\tSV3\t\t04-5\t1361\tarea 5\tID\t1\t3\tS\t\t\t\t\n\
2000F\t\tSV3\t\t05\t1358\tprosthesis\tID\t1\t1\tS\t\t\t\t\n\
2000F\t\tSV3\t\t06\t380\tquantity\tR\t1\t15\tR\t\t\t\t\n\
2000F\t\tSV3\t\t07\t352\tdescription\tAN\t1\t80\tS\t\t\t\t\n\
2000F\t\tTOO\t\t\t\ttooth\t\t\t\tS\t\t32\t\t\n\
2000F\t\tTOO\t\t01\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tJP\t\n\
2000F\t\tTOO\t\t02\t1271\ttooth\tAN\t1\t30\tR\t\t\t\t\n\
2000F\t\tTOO\t\t03\tC005\tsurfaces\tC\t\t\tS\t\t\t\t\n\
2000F\t\tTOO\t\t03-1\t1369\tsurface 1\tID\t1\t2\tR\t\t\t\t\n\
2000F\t\tTOO\t\t03-2\t1369\tsurface 2\tID\t1\t2\tS\t\t\t\t\n\
2000F\t\tTOO\t\t03-3\t1369\tsurface 3\tID\t1\t2\tS\t\t\t\t\n\
2000F\t\tTOO\t\t03-4\t1369\tsurface 4\tID\t1\t2\tS\t\t\t\t\n\
2000F\t\tTOO\t\t03-5\t1369\tsurface 5\tID\t1\t2\tS\t\t\t\t\n\
2000F\t\tHSD\t\t\t\tservice delivery\t\t\t\tS\t\t\t\t\n\
2000F\t\tHSD\t\t01\t673\tquantity qualifier\tID\t2\t2\tS\t\t\t\t\n\
2000F\t\tHSD\t\t02\t380\tquantity\tR\t1\t15\tS\t\t\t\t\n\
2000F\t\tHSD\t\t03\t355\tunit\tID\t2\t2\tS\t\t\t\t\n\
2000F\t\tHSD\t\t04\t1167\tsample modulus\tR\t1\t6\tS\t\t\t\t\n\
2000F\t\tHSD\t\t05\t615\ttime period\tID\t1\t2\tS\t\t\t\t\n\
2000F\t\tHSD\t\t06\t616\tperiods\tN0\t1\t3\tS\t\t\t\t\n\
2000F\t\tHSD\t\t07\t678\tdelivery pattern\tID\t1\t2\tS\t\t\t\t\n\
2000F\t\tHSD\t\t08\t679\tdelivery time\tID\t1\t1\tS\t\t\t\t\n\
2000F\t\tPWK\t\t\t\tservice attachment\t\t\t\tS\t\t10\t\t\n\
2000F\t\tPWK\t\t01\t755\treport type\tID\t2\t2\tR\t\t\t\t\n\
2000F\t\tPWK\t\t02\t756\ttransmission\tID\t1\t2\tR\t\t\t\t\n\
2000F\t\tPWK\t\t05\t66\tid qualifier\tID\t1\t2\tS\t\t\tAC\t\n\
2000F\t\tPWK\t\t06\t67\tcontrol number\tAN\t2\t80\tS\t\t\t\t\n\
2000F\t\tPWK\t\t07\t352\tdescription\tAN\t1\t80\tS\t\t\t\t\n\
2000F\t\tMSG\t\t\t\tmessage\t\t\t\tS\t\t\t\t\n\
2000F\t\tMSG\t\t01\t933\tmessage\tAN\t1\t264\tR\t\t\t\t\n\
2010FA\t2000F\t\t\t\t\tservice provider\t\t\t\tS\t\t12\t\t\n\
2010FA\t\tNM1\t01\t\t\tservice provider name\t\t\t\tR\t\t\t\t\n\
2010FA\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t1T 72 73 77 DD DK DQ FA G3 P3 QB QV SJ\t\n\
2010FA\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2010FA\t\tNM1\t\t03\t1035\tservice provider last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2010FA\t\tNM1\t\t04\t1036\tservice provider first name\tAN\t1\t35\tS\t\t\t\t\n\
2010FA\t\tNM1\t\t05\t1037\tservice provider middle name\tAN\t1\t25\tS\t\t\t\t\n\
2010FA\t\tNM1\t\t06\t1038\tservice provider name prefix\tAN\t1\t10\tS\t\t\t\t\n\
2010FA\t\tNM1\t\t07\t1039\tservice provider name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2010FA\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\t24 34 46 XX\t\n\
2010FA\t\tNM1\t\t09\t67\tservice provider id\tAN\t2\t80\tS\t\t\t\t\n\
2010FA\t\tREF\t\t\t\tservice provider further id\t\t\t\tS\t\t8\t\t\n\
2010FA\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t\t\n\
2010FA\t\tREF\t\t02\t127\tservice provider further id\tAN\t1\t50\tR\t\t\t\t\n\
2010FA\t\tREF\t\t03\t352\tdescription\tAN\t1\t80\tS\t\t\t\t\n\
2010FA\t\tN3\t\t\t\tservice provider address\t\t\t\tS\t\t\t\t\n\
2010FA\t\tN3\t\t01\t166\taddress line\tAN\t1\t55\tR\t\t\t\t\n\
2010FA\t\tN3\t\t02\t166\taddress line\tAN\t1\t55\tS\t\t\t\t\n\
2010FA\t\tN4\t\t\t\tservice provider city\t\t\t\tS\t\t\t\t\n\
2010FA\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2010FA\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2010FA\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2010FA\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2010FA\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2010FA\t\tPER\t\t\t\tservice provider contact\t\t\t\tS\t\t\t\t\n\
2010FA\t\tPER\t\t01\t366\tfunction\tID\t2\t2\tR\t\t\tIC\t\n\
2010FA\t\tPER\t\t02\t93\tname\tAN\t1\t60\tS\t\t\t\t\n\
2010FA\t\tPER\t\t03\t365\tnumber 1 kind\tID\t2\t2\tS\t\t\tEM FX TE UR\t\n\
2010FA\t\tPER\t\t04\t364\tnumber 1\tAN\t1\t256\tS\t\t\t\t\n\
2010FA\t\tPER\t\t05\t365\tnumber 2 kind\tID\t2\t2\tS\t\t\tEM EX FX TE UR\t\n\
2010FA\t\tPER\t\t06\t364\tnumber 2\tAN\t1\t256\tS\t\t\t\t\n\
2010FA\t\tPER\t\t07\t365\tnumber 3 kind\tID\t2\t2\tS\t\t\tEM EX FX TE UR\t\n\
2010FA\t\tPER\t\t08\t364\tnumber 3\tAN\t1\t256\tS\t\t\t\t\n\
2010FA\t\tAAA\t\t\t\tservice provider reject\t\t\t\tS\t\t9\t\t\n\
2010FA\t\tAAA\t\t01\t1073\trequest valid\tID\t1\t1\tR\t\t\t@yes-no\t\n\
2010FA\t\tAAA\t\t03\t901\treject reason\tID\t2\t2\tS\t\t\t\t\n\
2010FA\t\tAAA\t\t04\t889\tfollow-up\tID\t1\t1\tS\t\t\tC N P R S W X Y\t\n\
2010FA\t\tPRV\t\t\t\tservice provider specialty\t\t\t\tS\t\t\t\t\n\
2010FA\t\tPRV\t\t01\t1221\tprovider role\tID\t1\t3\tR\t\t\t\t\n\
2010FA\t\tPRV\t\t02\t128\tqualifier\tID\t2\t3\tR\t\t\tPXC\t\n\
2010FA\t\tPRV\t\t03\t127\ttaxonomy or id\tAN\t1\t50\tR\t\t\text:taxonomy\t\n\
2010FB\t2000F\t\t\t\t\tservice information contact\t\t\t\tS\t=\t\t\t\n\
2010FB\t\tNM1\t01\t\t\tservice information contact name\t\t\t\tR\t\t\t\t\n\
2010FB\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tL5\t\n\
2010FB\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2010FB\t\tNM1\t\t03\t1035\tservice information contact last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2010FB\t\tNM1\t\t04\t1036\tservice information contact first name\tAN\t1\t35\tS\t\t\t\t\n\
2010FB\t\tNM1\t\t05\t1037\tservice information contact middle name\tAN\t1\t25\tS\t\t\t\t\n\
2010FB\t\tNM1\t\t07\t1039\tservice information contact name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2010FB\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\t\t\n\
2010FB\t\tNM1\t\t09\t67\tservice information contact id\tAN\t2\t80\tS\t\t\t\t\n\
2010FB\t\tN3\t\t\t\tservice information contact address\t\t\t\tS\t\t\t\t\n\
2010FB\t\tN3\t\t01\t166\taddress line\tAN\t1\t55\tR\t\t\t\t\n\
2010FB\t\tN3\t\t02\t166\taddress line\tAN\t1\t55\tS\t\t\t\t\n\
2010FB\t\tN4\t\t\t\tservice information contact city\t\t\t\tS\t\t\t\t\n\
2010FB\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2010FB\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2010FB\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2010FB\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2010FB\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2010FB\t\tPER\t\t\t\tservice information contact number\t\t\t\tS\t\t\t\t\n\
2010FB\t\tPER\t\t01\t366\tfunction\tID\t2\t2\tR\t\t\tIC\t\n\
2010FB\t\tPER\t\t02\t93\tname\tAN\t1\t60\tS\t\t\t\t\n\
2010FB\t\tPER\t\t03\t365\tnumber 1 kind\tID\t2\t2\tS\t\t\tEM FX TE UR\t\n\
2010FB\t\tPER\t\t04\t364\tnumber 1\tAN\t1\t256\tS\t\t\t\t\n\
2010FB\t\tPER\t\t05\t365\tnumber 2 kind\tID\t2\t2\tS\t\t\tEM EX FX TE UR\t\n\
2010FB\t\tPER\t\t06\t364\tnumber 2\tAN\t1\t256\tS\t\t\t\t\n\
2010FB\t\tPER\t\t07\t365\tnumber 3 kind\tID\t2\t2\tS\t\t\tEM EX FX TE UR\t\n\
2010FB\t\tPER\t\t08\t364\tnumber 3\tAN\t1\t256\tS\t\t\t\t\n\
ST\t\tSE\t\t\t\tset trailer\t\t\t\tR\t\t\t\t\n\
ST\t\tSE\t\t01\t96\tsegment count\tN0\t1\t10\tR\t\t\t\t\n\
ST\t\tSE\t\t02\t329\tset control number\tAN\t4\t9\tR\t\t\t\t\n\
"
