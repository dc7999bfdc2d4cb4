export default "loop\tparent\tsegment\tby\telement\tdata\tname\ttype\tmin\tmax\tuse\torder\trepeat\tcodes\tcondition\n\
ST\t\t\t\t\t\ttransaction set\t\t\t\tR\t\t>1\t\t\n\
ST\t\tST\t\t\t\tset header\t\t\t\tR\t\t\t\t\n\
ST\t\tST\t\t01\t143\tset id\tID\t3\t3\tR\t\t\t277\t\n\
ST\t\tST\t\t02\t329\tset control number\tAN\t4\t9\tR\t\t\t\t\n\
ST\t\tST\t\t03\t1705\tguide version\tAN\t1\t35\tR\t\t\t005010X212\t\n\
ST\t\tBHT\t\t\t\tstart of hierarchy\t\t\t\tR\t\t\t\t\n\
ST\t\tBHT\t\t01\t1005\tstructure\tID\t4\t4\tR\t\t\t0010\t\n\
ST\t\tBHT\t\t02\t353\tpurpose\tID\t2\t2\tR\t\t\t08\t\n\
ST\t\tBHT\t\t03\t127\treference\tAN\t1\t50\tR\t\t\t\t\n\
ST\t\tBHT\t\t04\t373\tdate\tDT\t8\t8\tR\t\t\t\t\n\
ST\t\tBHT\t\t05\t337\ttime\tTM\t4\t8\tR\t\t\t\t\n\
ST\t\tBHT\t\t06\t640\ttype\tID\t2\t2\tR\t\t\tDG\t\n\
2000A\tST\t\t\t\t\tpayer level\t\t\t\tR\t\t>1\t\t\n\
2000A\t\tHL\t03\t\t\tpayer level\t\t\t\tR\t\t\t\t\n\
2000A\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000A\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\t20\t\n\
2000A\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t1\t\n\
2100A\t2000A\t\t\t\t\tpayer\t\t\t\tR\t\t\t\t\n\
2100A\t\tNM1\t01\t\t\tpayer name\t\t\t\tR\t\t\t\t\n\
2100A\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tPR\t\n\
2100A\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t2\t\n\
2100A\t\tNM1\t\t03\t1035\tpayer last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2100A\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tR\t\t\tPI XV\t\n\
2100A\t\tNM1\t\t09\t67\tpayer id\tAN\t2\t80\tR\t\t\t\t\n\
2100A\t\tPER\t\t\t\tpayer contact\t\t\t\tS\t\t\t\t\n\
2100A\t\tPER\t\t01\t366\tfunction\tID\t2\t2\tR\t\t\tIC\t\n\
2100A\t\tPER\t\t02\t93\tname\tAN\t1\t60\tS\t\t\t\t\n\
2100A\t\tPER\t\t03\t365\tnumber 1 kind\tID\t2\t2\tR\t\t\tED EM FX TE\t\n\
2100A\t\tPER\t\t04\t364\tnumber 1\tAN\t1\t256\tR\t\t\t\t\n\
2100A\t\tPER\t\t05\t365\tnumber 2 kind\tID\t2\t2\tS\t\t\tED EM EX FX TE\t\n\
2100A\t\tPER\t\t06\t364\tnumber 2\tAN\t1\t256\tS\t\t\t\t\n\
2100A\t\tPER\t\t07\t365\tnumber 3 kind\tID\t2\t2\tS\t\t\tED EM EX FX TE\t\n\
2100A\t\tPER\t\t08\t364\tnumber 3\tAN\t1\t256\tS\t\t\t\t\n\
2000B\t2000A\t\t\t\t\treceiver level\t\t\t\tR\t\t>1\t\t\n\
2000B\t\tHL\t03\t\t\treceiver level\t\t\t\tR\t\t\t\t\n\
2000B\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000B\t\tHL\t\t02\t734\tparent level id\tAN\t1\t12\tR\t\t\t\t\n\
2000B\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\t21\t\n\
2000B\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t0 1\t\n\
2100B\t2000B\t\t\t\t\treceiver\t\t\t\tR\t\t\t\t\n\
2100B\t\tNM1\t01\t\t\treceiver name\t\t\t\tR\t\t\t\t\n\
2100B\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t41\t\n\
2100B\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2100B\t\tNM1\t\t03\t1035\treceiver last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2100B\t\tNM1\t\t04\t1036\treceiver first name\tAN\t1\t35\tS\t\t\t\t\n\
2100B\t\tNM1\t\t05\t1037\treceiver middle name\tAN\t1\t25\tS\t\t\t\t\n\
2100B\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tR\t\t\t46\t\n\
2100B\t\tNM1\t\t09\t67\treceiver id\tAN\t2\t80\tR\t\t\t\t\n\
2200B\t2000B\t\t\t\t\treceiver trace\t\t\t\tS\t\t\t\t\n\
2200B\t\tTRN\t\t\t\treceiver trace\t\t\t\tR\t\t\t\t\n\
2200B\t\tTRN\t\t01\t481\ttrace kind\tID\t1\t2\tR\t\t\t2\t\n\
2200B\t\tTRN\t\t02\t127\treceiver trace\tAN\t1\t50\tR\t\t\t\t\n\
2200B\t\tSTC\t\t\t\treceiver status\t\t\t\tR\t\t>1\t\t\n\
2200B\t\tSTC\t\t01\tC043\tstatus 1\tC\t\t\tR\t\t\t\t\n\
2200B\t\tSTC\t\t01-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2200B\t\tSTC\t\t01-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2200B\t\tSTC\t\t01-3\t98\tentity\tID\t2\t3\tS\t\t\t41 AY PR\t\n\
2200B\t\tSTC\t\t02\t373\tstatus date\tDT\t8\t8\tR\t\t\t\t\n\
2200B\t\tSTC\t\t10\tC043\tstatus 2\tC\t\t\tS\t\t\t\t\n\
2200B\t\tSTC\t\t10-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2200B\t\tSTC\t\t10-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2200B\t\tSTC\t\t10-3\t98\tentity\tID\t2\t3\tS\t\t\t\t\n\
2200B\t\tSTC\t\t11\tC043\tstatus 3\tC\t\t\tS\t\t\t\t\n\
2200B\t\tSTC\t\t11-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2200B\t\tSTC\t\t11-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2200B\t\tSTC\t\t11-3\t98\tentity\tID\t2\t3\tS\t\t\t\t\n\
2000C\t2000B\t\t\t\t\tprovider level\t\t\t\tS\t\t>1\t\t\n\
2000C\t\tHL\t03\t\t\tprovider level\t\t\t\tR\t\t\t\t\n\
2000C\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000C\t\tHL\t\t02\t734\tparent level id\tAN\t1\t12\tR\t\t\t\t\n\
2000C\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\t19\t\n\
2000C\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t0 1\t\n\
2100C\t2000C\t\t\t\t\tprovider\t\t\t\tR\t\t2\t\t\n\
2100C\t\tNM1\t01\t\t\tprovider name\t\t\t\tR\t\t\t\t\n\
2100C\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t1P\t\n\
2100C\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2100C\t\tNM1\t\t03\t1035\tprovider last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2100C\t\tNM1\t\t04\t1036\tprovider first name\tAN\t1\t35\tS\t\t\t\t\n\
2100C\t\tNM1\t\t05\t1037\tprovider middle name\tAN\t1\t25\tS\t\t\t\t\n\
2100C\t\tNM1\t\t07\t1039\tprovider name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2100C\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tR\t\t\tFI SV XX\t\n\
2100C\t\tNM1\t\t09\t67\tprovider id\tAN\t2\t80\tR\t\t\t\t\n\
2200C\t2000C\t\t\t\t\tprovider trace\t\t\t\tS\t\t\t\t\n\
2200C\t\tTRN\t\t\t\tprovider trace\t\t\t\tR\t\t\t\t\n\
2200C\t\tTRN\t\t01\t481\ttrace kind\tID\t1\t2\tR\t\t\t1\t\n\
2200C\t\tTRN\t\t02\t127\tprovider trace\tAN\t1\t50\tR\t\t\t\t\n\
2200C\t\tSTC\t\t\t\tprovider status\t\t\t\tR\t\t>1\t\t\n\
2200C\t\tSTC\t\t01\tC043\tstatus 1\tC\t\t\tR\t\t\t\t\n\
2200C\t\tSTC\t\t01-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2200C\t\tSTC\t\t01-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2200C\t\tSTC\t\t01-3\t98\tentity\tID\t2\t3\tS\t\t\t1P\t\n\
2200C\t\tSTC\t\t02\t373\tstatus date\tDT\t8\t8\tR\t\t\t\t\n\
2200C\t\tSTC\t\t10\tC043\tstatus 2\tC\t\t\tS\t\t\t\t\n\
2200C\t\tSTC\t\t10-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2200C\t\tSTC\t\t10-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2200C\t\tSTC\t\t10-3\t98\tentity\tID\t2\t3\tS\t\t\t\t\n\
2200C\t\tSTC\t\t11\tC043\tstatus 3\tC\t\t\tS\t\t\t\t\n\
2200C\t\tSTC\t\t11-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2200C\t\tSTC\t\t11-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2200C\t\tSTC\t\t11-3\t98\tentity\tID\t2\t3\tS\t\t\t\t\n\
2000D\t2000C\t\t\t\t\tsubscriber level\t\t\t\tS\t\t>1\t\t\n\
2000D\t\tHL\t03\t\t\tsubscriber level\t\t\t\tR\t\t\t\t\n\
2000D\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000D\t\tHL\t\t02\t734\tparent level id\tAN\t1\t12\tR\t\t\t\t\n\
2000D\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\t22\t\n\
2000D\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t0 1\t\n\
2100D\t2000D\t\t\t\t\tsubscriber\t\t\t\tR\t\t\t\t\n\
2100D\t\tNM1\t01\t\t\tsubscriber name\t\t\t\tR\t\t\t\t\n\
2100D\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tIL\t\n\
2100D\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2100D\t\tNM1\t\t03\t1035\tsubscriber last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2100D\t\tNM1\t\t04\t1036\tsubscriber first name\tAN\t1\t35\tS\t\t\t\t\n\
2100D\t\tNM1\t\t05\t1037\tsubscriber middle name\tAN\t1\t25\tS\t\t\t\t\n\
2100D\t\tNM1\t\t07\t1039\tsubscriber name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2100D\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tR\t\t\t24 II MI\t\n\
2100D\t\tNM1\t\t09\t67\tsubscriber id\tAN\t2\t80\tR\t\t\t\t\n\
2200D\t2000D\t\t\t\t\tclaim status\t\t\t\tS\t\t>1\t\t\n\
2200D\t\tTRN\t\t\t\tclaim status trace\t\t\t\tR\t\t\t\t\n\
2200D\t\tTRN\t\t01\t481\ttrace kind\tID\t1\t2\tR\t\t\t2\t\n\
2200D\t\tTRN\t\t02\t127\tclaim status trace\tAN\t1\t50\tR\t\t\t\t\n\
2200D\t\tSTC\t\t\t\tclaim status\t\t\t\tR\t\t>1\t\t\n\
2200D\t\tSTC\t\t01\tC043\tstatus 1\tC\t\t\tR\t\t\t\t\n\
2200D\t\tSTC\t\t01-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2200D\t\tSTC\t\t01-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2200D\t\tSTC\t\t01-3\t98\tentity\tID\t2\t3\tS\t\t\t@status-entity\t\n\
2200D\t\tSTC\t\t01-4\t1270\tlist qualifier\tID\t1\t3\tS\t\t\tRX\t\n\
2200D\t\tSTC\t\t02\t373\tstatus date\tDT\t8\t8\tR\t\t\t\t\n\
2200D\t\tSTC\t\t04\t782\tcharge\tR\t1\t18\tS\t\t\t\t\n\
2200D\t\tSTC\t\t05\t782\tpaid amount\tR\t1\t18\tS\t\t\t\t\n\
2200D\t\tSTC\t\t06\t373\tadjudication date\tDT\t8\t8\tS\t\t\t\t\n\
2200D\t\tSTC\t\t08\t373\tpayment date\tDT\t8\t8\tS\t\t\t\t\n\
2200D\t\tSTC\t\t09\t429\tcheck or transfer number\tAN\t1\t16\tS\t\t\t\t\n\
2200D\t\tSTC\t\t10\tC043\tstatus 2\tC\t\t\tS\t\t\t\t\n\
2200D\t\tSTC\t\t10-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2200D\t\tSTC\t\t10-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2200D\t\tSTC\t\t10-3\t98\tentity\tID\t2\t3\tS\t\t\t@status-entity\t\n\
2200D\t\tSTC\t\t10-4\t1270\tlist qualifier\tID\t1\t3\tS\t\t\tRX\t\n\
2200D\t\tSTC\t\t11\tC043\tstatus 3\tC\t\t\tS\t\t\t\t\n\
2200D\t\tSTC\t\t11-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2200D\t\tSTC\t\t11-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2200D\t\tSTC\t\t11-3\t98\tentity\tID\t2\t3\tS\t\t\t@status-entity\t\n\
2200D\t\tSTC\t\t11-4\t1270\tlist qualifier\tID\t1\t3\tS\t\t\tRX\t\n\
2200D\t\tREF.1K\t01\t\t\tpayer claim number\t\t\t\tS\t\t\t\t\n\
2200D\t\tREF.1K\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t1K\t\n\
2200D\t\tREF.1K\t\t02\t127\tpayer claim number\tAN\t1\t50\tR\t\t\t\t\n\
2200D\t\tREF.BLT\t01\t\t\tbill type\t\t\t\tS\t=\t\t\t\n\
2200D\t\tREF.BLT\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tBLT\t\n\
2200D\t\tREF.BLT\t\t02\t127\tbill type\tAN\t1\t50\tR\t\t\t\t\n\
2200D\t\tREF.EJ\t01\t\t\tpatient control number\t\t\t\tS\t=\t\t\t\n\
2200D\t\tREF.EJ\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tEJ\t\n\
2200D\t\tREF.EJ\t\t02\t127\tpatient control number\tAN\t1\t50\tR\t\t\t\t\n\
2200D\t\tREF.XZ\t01\t\t\tprescription number\t\t\t\tS\t=\t\t\t\n\
2200D\t\tREF.XZ\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tXZ\t\n\
2200D\t\tREF.XZ\t\t02\t127\tprescription number\tAN\t1\t50\tR\t\t\t\t\n\
2200D\t\tREF.VV\t01\t\t\tvoucher number\t\t\t\tS\t=\t\t\t\n\
2200D\t\tREF.VV\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tVV\t\n\
2200D\t\tREF.VV\t\t02\t127\tvoucher number\tAN\t1\t50\tR\t\t\t\t\n\
2200D\t\tREF.D9\t01\t\t\tclearinghouse trace number\t\t\t\tS\t=\t\t\t\n\
2200D\t\tREF.D9\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tD9\t\n\
2200D\t\tREF.D9\t\t02\t127\tclearinghouse trace number\tAN\t1\t50\tR\t\t\t\t\n\
2200D\t\tDTP\t\t\t\tclaim service dates\t\t\t\tS\t\t\t\t\n\
2200D\t\tDTP\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t472\t\n\
2200D\t\tDTP\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2200D\t\tDTP\t\t03\t1251\tclaim service dates\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2220D\t2200D\t\t\t\t\tservice line\t\t\t\tS\t\t>1\t\t\n\
2220D\t\tSVC\t\t\t\tservice line\t\t\t\tR\t\t\t\t\n\
2220D\t\tSVC\t\t01\tC003\tprocedure\tC\t\t\tR\t\t\t\t\n\
2220D\t\tSVC\t\t01-1\t235\tprocedure qualifier\tID\t2\t2\tR\t\t\tAD ER HC HP IV N4 NU WK\t\n\
2220D\t\tSVC\t\t01-2\t234\tprocedure\tAN\t1\t48\tR\t\t\text:procedure\t\n\
2220D\t\tSVC\t\t01-3\t1339\tmodifier 1\tAN\t2\t2\tS\t\t\t\t\n\
2220D\t\tSVC\t\t01-4\t1339\tmodifier 2\tAN\t2\t2\tS\t\t\t\t\n\
2220D\t\tSVC\t\t01-5\t1339\tmodifier 3\tAN\t2\t2\tS\t\t\t\t\n\
2220D\t\tSVC\t\t01-6\t1339\tmodifier 4\tAN\t2\t2\tS\t\t\t\t\n\
2220D\t\tSVC\t\t02\t782\tcharge\tR\t1\t18\tR\t\t\t\t\n\
2220D\t\tSVC\t\t03\t782\tpaid amount\tR\t1\t18\tR\t\t\t\t\n\
2220D\t\tSVC\t\t04\t234\trevenue code\tAN\t1\t48\tS\t\t\text:revenue\t\n\
2220D\t\tSVC\t\t07\t380\tsubmitted quantity\tR\t1\t15\tR\t\t\t\t\n\
2220D\t\tSTC\t\t\t\tline status\t\t\t\tR\t\t>1\t\t\n\
2220D\t\tSTC\t\t01\tC043\tstatus 1\tC\t\t\tR\t\t\t\t\n\
2220D\t\tSTC\t\t01-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2220D\t\tSTC\t\t01-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2220D\t\tSTC\t\t01-3\t98\tentity\tID\t2\t3\tS\t\t\t@status-entity\t\n\
2220D\t\tSTC\t\t01-4\t1270\tlist qualifier\tID\t1\t3\tS\t\t\tRX\t\n\
2220D\t\tSTC\t\t02\t373\tstatus date\tDT\t8\t8\tR\t\t\t\t\n\
2220D\t\tSTC\t\t10\tC043\tstatus 2\tC\t\t\tS\t\t\t\t\n\
2220D\t\tSTC\t\t10-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2220D\t\tSTC\t\t10-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2220D\t\tSTC\t\t10-3\t98\tentity\tID\t2\t3\tS\t\t\t@status-entity\t\n\
2220D\t\tSTC\t\t10-4\t1270\tlist qualifier\tID\t1\t3\tS\t\t\tRX\t\n\
2220D\t\tSTC\t\t11\tC043\tstatus 3\tC\t\t\tS\t\t\t\t\n\
2220D\t\tSTC\t\t11-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2220D\t\tSTC\t\t11-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2220D\t\tSTC\t\t11-3\t98\tentity\tID\t2\t3\tS\t\t\t@status-entity\t\n\
2220D\t\tSTC\t\t11-4\t1270\tlist qualifier\tID\t1\t3\tS\t\t\tRX\t\n\
2220D\t\tREF\t\t\t\tline control number\t\t\t\tS\t\t\t\t\n\
2220D\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tFJ\t\n\
2220D\t\tREF\t\t02\t127\tline control number\tAN\t1\t50\tR\t\t\t\t\n\
2220D\t\tDTP\t\t\t\tline service dates\t\t\t\tR\t\t\t\t\n\
2220D\t\tDTP\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t472\t\n\
2220D\t\tDTP\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2220D\t\tDTP\t\t03\t1251\tline service dates\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2000E\t2000D\t\t\t\t\tdependent level\t\t\t\tS\t\t>1\t\t\n\
2000E\t\tHL\t03\t\t\tdependent level\t\t\t\tR\t\t\t\t\n\
2000E\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000E\t\tHL\t\t02\t734\tparent level id\tAN\t1\t12\tR\t\t\t\t\n\
2000E\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\t23\t\n\
2100E\t2000E\t\t\t\t\tdependent\t\t\t\tR\t\t\t\t\n\
2100E\t\tNM1\t01\t\t\tdependent name\t\t\t\tR\t\t\t\t\n\
2100E\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tQC\t\n\
2100E\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2100E\t\tNM1\t\t03\t1035\tdependent last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2100E\t\tNM1\t\t04\t1036\tdependent first name\tAN\t1\t35\tS\t\t\t\t\n\
2100E\t\tNM1\t\t05\t1037\tdependent middle name\tAN\t1\t25\tS\t\t\t\t\n\
2100E\t\tNM1\t\t07\t1039\tdependent name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2200E\t2000E\t\t\t\t\tclaim status\t\t\t\tR\t\t>1\t\t\n\
2200E\t\tTRN\t\t\t\tclaim status trace\t\t\t\tR\t\t\t\t\n\
2200E\t\tTRN\t\t01\t481\ttrace kind\tID\t1\t2\tR\t\t\t2\t\n\
2200E\t\tTRN\t\t02\t127\tclaim status trace\tAN\t1\t50\tR\t\t\t\t\n\
2200E\t\tSTC\t\t\t\tclaim status\t\t\t\tR\t\t>1\t\t\n\
2200E\t\tSTC\t\t01\tC043\tstatus 1\tC\t\t\tR\t\t\t\t\n\
2200E\t\tSTC\t\t01-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2200E\t\tSTC\t\t01-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2200E\t\tSTC\t\t01-3\t98\tentity\tID\t2\t3\tS\t\t\t@status-entity\t\n\
2200E\t\tSTC\t\t01-4\t1270\tlist qualifier\tID\t1\t3\tS\t\t\tRX\t\n\
2200E\t\tSTC\t\t02\t373\tstatus date\tDT\t8\t8\tR\t\t\t\t\n\
2200E\t\tSTC\t\t04\t782\tcharge\tR\t1\t18\tS\t\t\t\t\n\
2200E\t\tSTC\t\t05\t782\tpaid amount\tR\t1\t18\tS\t\t\t\t\n\
2200E\t\tSTC\t\t06\t373\tadjudication date\tDT\t8\t8\tS\t\t\t\t\n\
2200E\t\tSTC\t\t08\t373\tpayment date\tDT\t8\t8\tS\t\t\t\t\n\
2200E\t\tSTC\t\t09\t429\tcheck or transfer number\tAN\t1\t16\tS\t\t\t\t\n\
2200E\t\tSTC\t\t10\tC043\tstatus 2\tC\t\t\tS\t\t\t\t\n\
2200E\t\tSTC\t\t10-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2200E\t\tSTC\t\t10-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2200E\t\tSTC\t\t10-3\t98\tentity\tID\t2\t3\tS\t\t\t@status-entity\t\n\
2200E\t\tSTC\t\t10-4\t1270\tlist qualifier\tID\t1\t3\tS\t\t\tRX\t\n\
2200E\t\tSTC\t\t11\tC043\tstatus 3\tC\t\t\tS\t\t\t\t\n\
2200E\t\tSTC\t\t11-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2200E\t\tSTC\t\t11-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2200E\t\tSTC\t\t11-3\t98\tentity\tID\t2\t3\tS\t\t\t@status-entity\t\n\
2200E\t\tSTC\t\t11-4\t1270\tlist qualifier\tID\t1\t3\tS\t\t\tRX\t\n\
2200E\t\tREF.1K\t01\t\t\tpayer claim number\t\t\t\tS\t\t\t\t\n\
2200E\t\tREF.1K\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t1K\t\n\
2200E\t\tREF.1K\t\t02\t127\tpayer claim number\tAN\t1\t50\tR\t\t\t\t\n\
2200E\t\tREF.BLT\t01\t\t\tbill type\t\t\t\tS\t=\t\t\t\n\
2200E\t\tREF.BLT\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tBLT\t\n\
2200E\t\tREF.BLT\t\t02\t127\tbill type\tAN\t1\t50\tR\t\t\t\t\n\
2200E\t\tREF.EJ\t01\t\t\tpatient control number\t\t\t\tS\t=\t\t\t\n\
2200E\t\tREF.EJ\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tEJ\t\n\
2200E\t\tREF.EJ\t\t02\t127\tpatient control number\tAN\t1\t50\tR\t\t\t\t\n\
2200E\t\tREF.XZ\t01\t\t\tprescription number\t\t\t\tS\t=\t\t\t\n\
2200E\t\tREF.XZ\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tXZ\t\n\
2200E\t\tREF.XZ\t\t02\t127\tprescription number\tAN\t1\t50\tR\t\t\t\t\n\
2200E\t\tREF.VV\t01\t\t\tvoucher number\t\t\t\tS\t=\t\t\t\n\
2200E\t\tREF.VV\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tVV\t\n\
2200E\t\tREF.VV\t\t02\t127\tvoucher number\tAN\t1\t50\tR\t\t\t\t\n\
2200E\t\tREF.D9\t01\t\t\tclearinghouse trace number\t\t\t\tS\t=\t\t\t\n\
2200E\t\tREF.D9\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tD9\t\n\
2200E\t\tREF.D9\t\t02\t127\tclearinghouse trace number\tAN\t1\t50\tR\t\t\t\t\n\
2200E\t\tDTP\t\t\t\tclaim service dates\t\t\t\tS\t\t\t\t\n\
2200E\t\tDTP\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t472\t\n\
2200E\t\tDTP\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2200E\t\tDTP\t\t03\t1251\tclaim service dates\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2220E\t2200E\t\t\t\t\tservice line\t\t\t\tS\t\t>1\t\t\n\
2220E\t\tSVC\t\t\t\tservice line\t\t\t\tR\t\t\t\t\n\
2220E\t\tSVC\t\t01\tC003\tprocedure\tC\t\t\tR\t\t\t\t\n\
2220E\t\tSVC\t\t01-1\t235\tprocedure qualifier\tID\t2\t2\tR\t\t\tAD ER HC HP IV N4 NU WK\t\n\
2220E\t\tSVC\t\t01-2\t234\tprocedure\tAN\t1\t48\tR\t\t\text:procedure\t\n\
2220E\t\tSVC\t\t01-3\t1339\tmodifier 1\tAN\t2\t2\tS\t\t\t\t\n\
2220E\t\tSVC\t\t01-4\t1339\tmodifier 2\tAN\t2\t2\tS\t\t\t\t\n\
2220E\t\tSVC\t\t01-5\t1339\tmodifier 3\tAN\t2\t2\tS\t\t\t\t\n\
2220E\t\tSVC\t\t01-6\t1339\tmodifier 4\tAN\t2\t2\tS\t\t\t\t\n\
2220E\t\tSVC\t\t02\t782\tcharge\tR\t1\t18\tR\t\t\t\t\n\
2220E\t\tSVC\t\t03\t782\tpaid amount\tR\t1\t18\tR\t\t\t\t\n\
2220E\t\tSVC\t\t04\t234\trevenue code\tAN\t1\t48\tS\t\t\text:revenue\t\n\
2220E\t\tSVC\t\t07\t380\tsubmitted quantity\tR\t1\t15\tR\t\t\t\t\n\
2220E\t\tSTC\t\t\t\tline status\t\t\t\tR\t\t>1\t\t\n\
2220E\t\tSTC\t\t01\tC043\tstatus 1\tC\t\t\tR\t\t\t\t\n\
2220E\t\tSTC\t\t01-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2220E\t\tSTC\t\t01-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2220E\t\tSTC\t\t01-3\t98\tentity\tID\t2\t3\tS\t\t\t@status-entity\t\n\
2220E\t\tSTC\t\t01-4\t1270\tlist qualifier\tID\t1\t3\tS\t\t\tRX\t\n\
2220E\t\tSTC\t\t02\t373\tstatus date\tDT\t8\t8\tR\t\t\t\t\n\
2220E\t\tSTC\t\t10\tC043\tstatus 2\tC\t\t\tS\t\t\t\t\n\
2220E\t\tSTC\t\t10-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2220E\t\tSTC\t\t10-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2220E\t\tSTC\t\t10-3\t98\tentity\tID\t2\t3\tS\t\t\t@status-entity\t\n\
2220E\t\tSTC\t\t10-4\t1270\tlist qualifier\tID\t1\t3\tS\t\t\tRX\t\n\
2220E\t\tSTC\t\t11\tC043\tstatus 3\tC\t\t\tS\t\t\t\t\n\
2220E\t\tSTC\t\t11-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2220E\t\tSTC\t\t11-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2220E\t\tSTC\t\t11-3\t98\tentity\tID\t2\t3\tS\t\t\t@status-entity\t\n\
2220E\t\tSTC\t\t11-4\t1270\tlist qualifier\tID\t1\t3\tS\t\t\tRX\t\n\
2220E\t\tREF\t\t\t\tline control number\t\t\t\tS\t\t\t\t\n\
2220E\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tFJ\t\n\
2220E\t\tREF\t\t02\t127\tline control number\tAN\t1\t50\tR\t\t\t\t\n\
2220E\t\tDTP\t\t\t\tline service dates\t\t\t\tR\t\t\t\t\n\
2220E\t\tDTP\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t472\t\n\
2220E\t\tDTP\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2220E\t\tDTP\t\t03\t1251\tline service dates\tAN\t1\t35\tR\t\t\t\tformat 02\n\
ST\t\tSE\t\t\t\tset trailer\t\t\t\tR\t\t\t\t\n\
ST\t\tSE\t\t01\t96\tsegment count\tN0\t1\t10\tR\t\t\t\t\n\
ST\t\tSE\t\t02\t329\tset control number\tAN\t4\t9\tR\t\t\t\t\n\
"
