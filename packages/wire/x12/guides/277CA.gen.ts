export default "loop\tparent\tsegment\tby\telement\tdata\tname\ttype\tmin\tmax\tuse\torder\trepeat\tcodes\tcondition\n\
ST\t\t\t\t\t\ttransaction set\t\t\t\tR\t\t>1\t\t\n\
ST\t\tST\t\t\t\tset header\t\t\t\tR\t\t\t\t\n\
ST\t\tST\t\t01\t143\tset id\tID\t3\t3\tR\t\t\t277\t\n\
ST\t\tST\t\t02\t329\tset control number\tAN\t4\t9\tR\t\t\t\t\n\
ST\t\tST\t\t03\t1705\tguide version\tAN\t1\t35\tR\t\t\t005010X214\t\n\
ST\t\tBHT\t\t\t\tstart of hierarchy\t\t\t\tR\t\t\t\t\n\
ST\t\tBHT\t\t01\t1005\tstructure\tID\t4\t4\tR\t\t\t0085\t\n\
ST\t\tBHT\t\t02\t353\tpurpose\tID\t2\t2\tR\t\t\t08\t\n\
ST\t\tBHT\t\t03\t127\treference\tAN\t1\t30\tR\t\t\t\t\n\
ST\t\tBHT\t\t04\t373\tdate\tDT\t8\t8\tR\t\t\t\t\n\
ST\t\tBHT\t\t05\t337\ttime\tTM\t4\t8\tR\t\t\t\t\n\
ST\t\tBHT\t\t06\t640\ttype\tID\t2\t2\tR\t\t\tTH\t\n\
2000A\tST\t\t\t\t\tsource level\t\t\t\tR\t\t\t\t\n\
2000A\t\tHL\t03\t\t\tsource level\t\t\t\tR\t\t\t\t\n\
2000A\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000A\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\t20\t\n\
2000A\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t1\t\n\
2100A\t2000A\t\t\t\t\tsource\t\t\t\tR\t\t\t\t\n\
2100A\t\tNM1\t01\t\t\tsource name\t\t\t\tR\t\t\t\t\n\
2100A\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tAY PR\t\n\
2100A\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t2\t\n\
2100A\t\tNM1\t\t03\t1035\tsource last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2100A\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tR\t\t\t46 FI PI XV\t\n\
2100A\t\tNM1\t\t09\t67\tsource id\tAN\t2\t80\tR\t\t\t\t\n\
2200A\t2000A\t\t\t\t\ttransmission receipt\t\t\t\tR\t\t\t\t\n\
2200A\t\tTRN\t\t\t\treceipt trace\t\t\t\tR\t\t\t\t\n\
2200A\t\tTRN\t\t01\t481\ttrace kind\tID\t1\t2\tR\t\t\t1\t\n\
2200A\t\tTRN\t\t02\t127\treceipt trace\tAN\t1\t50\tR\t\t\t\t\n\
2200A\t\tDTP.050\t01\t\t\treceived date\t\t\t\tR\t\t\t\t\n\
2200A\t\tDTP.050\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t050\t\n\
2200A\t\tDTP.050\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2200A\t\tDTP.050\t\t03\t1251\treceived date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2200A\t\tDTP.009\t01\t\t\tprocessed date\t\t\t\tR\t=\t\t\t\n\
2200A\t\tDTP.009\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t009\t\n\
2200A\t\tDTP.009\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2200A\t\tDTP.009\t\t03\t1251\tprocessed date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2000B\t2000A\t\t\t\t\treceiver level\t\t\t\tR\t\t\t\t\n\
2000B\t\tHL\t03\t\t\treceiver level\t\t\t\tR\t\t\t\t\n\
2000B\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000B\t\tHL\t\t02\t734\tparent level id\tAN\t1\t12\tR\t\t\t\t\n\
2000B\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\t21\t\n\
2000B\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t0 1\t\n\
2100B\t2000B\t\t\t\t\treceiver\t\t\t\tR\t\t\t\t\n\
2100B\t\tNM1\t01\t\t\treceiver name\t\t\t\tR\t\t\t\t\n\
2100B\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t41\t\n\
2100B\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2100B\t\tNM1\t\t03\t1035\treceiver last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2100B\t\tNM1\t\t04\t1036\treceiver first name\tAN\t1\t35\tS\t\t\t\t\n\
2100B\t\tNM1\t\t05\t1037\treceiver middle name\tAN\t1\t25\tS\t\t\t\t\n\
2100B\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tR\t\t\t46\t\n\
2100B\t\tNM1\t\t09\t67\treceiver id\tAN\t2\t80\tR\t\t\t\t\n\
2200B\t2000B\t\t\t\t\tbatch answer\t\t\t\tR\t\t\t\t\n\
2200B\t\tTRN\t\t\t\tbatch trace\t\t\t\tR\t\t\t\t\n\
2200B\t\tTRN\t\t01\t481\ttrace kind\tID\t1\t2\tR\t\t\t2\t\n\
2200B\t\tTRN\t\t02\t127\tbatch trace\tAN\t1\t50\tR\t\t\t\t\n\
2200B\t\tSTC\t\t\t\tbatch status\t\t\t\tR\t\t>1\t\t\n\
2200B\t\tSTC\t\t01\tC043\tstatus 1\tC\t\t\tR\t\t\t\t\n\
2200B\t\tSTC\t\t01-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2200B\t\tSTC\t\t01-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2200B\t\tSTC\t\t01-3\t98\tentity\tID\t2\t3\tS\t\t\t36 40 41 AY PR\t\n\
2200B\t\tSTC\t\t02\t373\tstatus date\tDT\t8\t8\tR\t\t\t\t\n\
2200B\t\tSTC\t\t03\t306\taction\tID\t1\t2\tR\t\t\tU WQ\t\n\
2200B\t\tSTC\t\t04\t782\tcharge\tR\t1\t18\tR\t\t\t\t\n\
2200B\t\tSTC\t\t10\tC043\tstatus 2\tC\t\t\tS\t\t\t\t\n\
2200B\t\tSTC\t\t10-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2200B\t\tSTC\t\t10-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2200B\t\tSTC\t\t10-3\t98\tentity\tID\t2\t3\tS\t\t\t36 40 41 AY PR\t\n\
2200B\t\tSTC\t\t11\tC043\tstatus 3\tC\t\t\tS\t\t\t\t\n\
2200B\t\tSTC\t\t11-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2200B\t\tSTC\t\t11-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2200B\t\tSTC\t\t11-3\t98\tentity\tID\t2\t3\tS\t\t\t36 40 41 AY PR\t\n\
2200B\t\tQTY.90\t01\t\t\taccepted count\t\t\t\tS\t\t\t\t\n\
2200B\t\tQTY.90\t\t01\t673\tquantity qualifier\tID\t2\t2\tR\t\t\t90\t\n\
2200B\t\tQTY.90\t\t02\t380\taccepted count\tR\t1\t15\tR\t\t\t\t\n\
2200B\t\tQTY.AA\t01\t\t\trejected count\t\t\t\tS\t=\t\t\t\n\
2200B\t\tQTY.AA\t\t01\t673\tquantity qualifier\tID\t2\t2\tR\t\t\tAA\t\n\
2200B\t\tQTY.AA\t\t02\t380\trejected count\tR\t1\t15\tR\t\t\t\t\n\
2200B\t\tAMT.YU\t01\t\t\taccepted amount\t\t\t\tS\t\t\t\t\n\
2200B\t\tAMT.YU\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tYU\t\n\
2200B\t\tAMT.YU\t\t02\t782\taccepted amount\tR\t1\t18\tR\t\t\t\t\n\
2200B\t\tAMT.YY\t01\t\t\trejected amount\t\t\t\tS\t=\t\t\t\n\
2200B\t\tAMT.YY\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tYY\t\n\
2200B\t\tAMT.YY\t\t02\t782\trejected amount\tR\t1\t18\tR\t\t\t\t\n\
2000C\t2000B\t\t\t\t\tbilling provider level\t\t\t\tS\t\t>1\t\t\n\
2000C\t\tHL\t03\t\t\tbilling provider level\t\t\t\tR\t\t\t\t\n\
2000C\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000C\t\tHL\t\t02\t734\tparent level id\tAN\t1\t12\tR\t\t\t\t\n\
2000C\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\t19\t\n\
2000C\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t0 1\t\n\
2100C\t2000C\t\t\t\t\tbilling provider\t\t\t\tR\t\t\t\t\n\
2100C\t\tNM1\t01\t\t\tbilling provider name\t\t\t\tR\t\t\t\t\n\
2100C\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t85\t\n\
2100C\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2100C\t\tNM1\t\t03\t1035\tbilling provider last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2100C\t\tNM1\t\t04\t1036\tbilling provider first name\tAN\t1\t35\tS\t\t\t\t\n\
2100C\t\tNM1\t\t05\t1037\tbilling provider middle name\tAN\t1\t25\tS\t\t\t\t\n\
2100C\t\tNM1\t\t07\t1039\tbilling provider name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2100C\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tR\t\t\tFI XX\t\n\
2100C\t\tNM1\t\t09\t67\tbilling provider id\tAN\t2\t80\tR\t\t\t\t\n\
2200C\t2000C\t\t\t\t\tbilling provider answer\t\t\t\tS\t\t\t\t\n\
2200C\t\tTRN\t\t\t\tbilling provider trace\t\t\t\tR\t\t\t\t\n\
2200C\t\tTRN\t\t01\t481\ttrace kind\tID\t1\t2\tR\t\t\t1\t\n\
2200C\t\tTRN\t\t02\t127\tbilling provider trace\tAN\t1\t50\tR\t\t\t\t\n\
2200C\t\tSTC\t\t\t\tbilling provider status\t\t\t\tS\t\t>1\t\t\n\
2200C\t\tSTC\t\t01\tC043\tstatus 1\tC\t\t\tR\t\t\t\t\n\
2200C\t\tSTC\t\t01-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2200C\t\tSTC\t\t01-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2200C\t\tSTC\t\t01-3\t98\tentity\tID\t2\t3\tS\t\t\t36 40 41 77 82 85 87 AY PR\t\n\
2200C\t\tSTC\t\t03\t306\taction\tID\t1\t2\tR\t\t\tU WQ\t\n\
2200C\t\tSTC\t\t04\t782\tcharge\tR\t1\t18\tR\t\t\t\t\n\
2200C\t\tSTC\t\t10\tC043\tstatus 2\tC\t\t\tS\t\t\t\t\n\
2200C\t\tSTC\t\t10-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2200C\t\tSTC\t\t10-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2200C\t\tSTC\t\t10-3\t98\tentity\tID\t2\t3\tS\t\t\t\t\n\
2200C\t\tSTC\t\t11\tC043\tstatus 3\tC\t\t\tS\t\t\t\t\n\
2200C\t\tSTC\t\t11-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2200C\t\tSTC\t\t11-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2200C\t\tSTC\t\t11-3\t98\tentity\tID\t2\t3\tS\t\t\t\t\n\
2200C\t\tREF\t\t\t\tbilling provider further id\t\t\t\tS\t\t3\t\t\n\
2200C\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2 LU SY TJ\t\n\
2200C\t\tREF\t\t02\t127\tbilling provider further id\tAN\t1\t50\tR\t\t\t\t\n\
2200C\t\tQTY.QA\t01\t\t\taccepted count\t\t\t\tS\t\t\t\t\n\
2200C\t\tQTY.QA\t\t01\t673\tquantity qualifier\tID\t2\t2\tR\t\t\tQA\t\n\
2200C\t\tQTY.QA\t\t02\t380\taccepted count\tR\t1\t15\tR\t\t\t\t\n\
2200C\t\tQTY.QC\t01\t\t\trejected count\t\t\t\tS\t=\t\t\t\n\
2200C\t\tQTY.QC\t\t01\t673\tquantity qualifier\tID\t2\t2\tR\t\t\tQC\t\n\
2200C\t\tQTY.QC\t\t02\t380\trejected count\tR\t1\t15\tR\t\t\t\t\n\
2200C\t\tAMT.YU\t01\t\t\taccepted amount\t\t\t\tS\t\t\t\t\n\
2200C\t\tAMT.YU\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tYU\t\n\
2200C\t\tAMT.YU\t\t02\t782\taccepted amount\tR\t1\t18\tR\t\t\t\t\n\
2200C\t\tAMT.YY\t01\t\t\trejected amount\t\t\t\tS\t=\t\t\t\n\
2200C\t\tAMT.YY\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tYY\t\n\
2200C\t\tAMT.YY\t\t02\t782\trejected amount\tR\t1\t18\tR\t\t\t\t\n\
2000D\t2000C\t\t\t\t\tpatient level\t\t\t\tS\t\t>1\t\t\n\
2000D\t\tHL\t03\t\t\tpatient level\t\t\t\tR\t\t\t\t\n\
2000D\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000D\t\tHL\t\t02\t734\tparent level id\tAN\t1\t12\tR\t\t\t\t\n\
2000D\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\tPT\t\n\
2100D\t2000D\t\t\t\t\tpatient\t\t\t\tR\t\t\t\t\n\
2100D\t\tNM1\t01\t\t\tpatient name\t\t\t\tR\t\t\t\t\n\
2100D\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tQC\t\n\
2100D\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2100D\t\tNM1\t\t03\t1035\tpatient last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2100D\t\tNM1\t\t04\t1036\tpatient first name\tAN\t1\t35\tS\t\t\t\t\n\
2100D\t\tNM1\t\t05\t1037\tpatient middle name\tAN\t1\t25\tS\t\t\t\t\n\
2100D\t\tNM1\t\t07\t1039\tpatient name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2100D\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tR\t\t\tII MI\t\n\
2100D\t\tNM1\t\t09\t67\tpatient id\tAN\t2\t80\tR\t\t\t\t\n\
2200D\t2000D\t\t\t\t\tclaim answer\t\t\t\tR\t\t>1\t\t\n\
2200D\t\tTRN\t\t\t\tclaim trace\t\t\t\tR\t\t\t\t\n\
2200D\t\tTRN\t\t01\t481\ttrace kind\tID\t1\t2\tR\t\t\t2\t\n\
2200D\t\tTRN\t\t02\t127\tclaim trace\tAN\t1\t50\tR\t\t\t\t\n\
2200D\t\tSTC\t\t\t\tclaim status\t\t\t\tR\t\t>1\t\t\n\
2200D\t\tSTC\t\t01\tC043\tstatus 1\tC\t\t\tR\t\t\t\t\n\
2200D\t\tSTC\t\t01-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2200D\t\tSTC\t\t01-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2200D\t\tSTC\t\t01-3\t98\tentity\tID\t2\t3\tS\t\t\t@acknowledged-entity\t\n\
2200D\t\tSTC\t\t02\t373\tstatus date\tDT\t8\t8\tR\t\t\t\t\n\
2200D\t\tSTC\t\t03\t306\taction\tID\t1\t2\tR\t\t\tU WQ\t\n\
2200D\t\tSTC\t\t04\t782\tcharge\tR\t1\t18\tR\t\t\t\t\n\
2200D\t\tSTC\t\t10\tC043\tstatus 2\tC\t\t\tS\t\t\t\t\n\
2200D\t\tSTC\t\t10-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2200D\t\tSTC\t\t10-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2200D\t\tSTC\t\t10-3\t98\tentity\tID\t2\t3\tS\t\t\t\t\n\
2200D\t\tSTC\t\t11\tC043\tstatus 3\tC\t\t\tS\t\t\t\t\n\
2200D\t\tSTC\t\t11-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2200D\t\tSTC\t\t11-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2200D\t\tSTC\t\t11-3\t98\tentity\tID\t2\t3\tS\t\t\t\t\n\
2200D\t\tSTC\t\t12\t933\tmessage\tAN\t1\t264\tS\t\t\t\t\n\
2200D\t\tREF.1K\t01\t\t\tpayer claim number\t\t\t\tS\t\t\t\t\n\
2200D\t\tREF.1K\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t1K\t\n\
2200D\t\tREF.1K\t\t02\t127\tpayer claim number\tAN\t1\t50\tR\t\t\t\t\n\
2200D\t\tREF.D9\t01\t\t\tclearinghouse trace number\t\t\t\tS\t=\t\t\t\n\
2200D\t\tREF.D9\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tD9\t\n\
2200D\t\tREF.D9\t\t02\t127\tclearinghouse trace number\tAN\t1\t50\tR\t\t\t\t\n\
2200D\t\tREF.BLT\t01\t\t\tbill type\t\t\t\tS\t=\t\t\t\n\
2200D\t\tREF.BLT\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tBLT\t\n\
2200D\t\tREF.BLT\t\t02\t127\tbill type\tAN\t1\t50\tR\t\t\t\t\n\
2200D\t\tDTP\t\t\t\tclaim service dates\t\t\t\tS\t\t\t\t\n\
2200D\t\tDTP\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t472\t\n\
2200D\t\tDTP\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2200D\t\tDTP\t\t03\t1251\tclaim service dates\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2220D\t2200D\t\t\t\t\tservice line\t\t\t\tS\t\t>1\t\t\n\
2220D\t\tSVC\t\t\t\tservice line\t\t\t\tR\t\t\t\t\n\
2220D\t\tSVC\t\t01\tC003\tprocedure\tC\t\t\tR\t\t\t\t\n\
2220D\t\tSVC\t\t01-1\t235\tprocedure qualifier\tID\t2\t2\tR\t\t\tAD ER HC HP IV NU WK\t\n\
2220D\t\tSVC\t\t01-2\t234\tprocedure\tAN\t1\t48\tR\t\t\text:procedure\t\n\
2220D\t\tSVC\t\t01-3\t1339\tmodifier 1\tAN\t2\t2\tS\t\t\t\t\n\
2220D\t\tSVC\t\t01-4\t1339\tmodifier 2\tAN\t2\t2\tS\t\t\t\t\n\
2220D\t\tSVC\t\t01-5\t1339\tmodifier 3\tAN\t2\t2\tS\t\t\t\t\n\
2220D\t\tSVC\t\t01-6\t1339\tmodifier 4\tAN\t2\t2\tS\t\t\t\t\n\
2220D\t\tSVC\t\t02\t782\tcharge\tR\t1\t18\tR\t\t\t\t\n\
2220D\t\tSVC\t\t04\t234\trevenue code\tAN\t1\t48\tS\t\t\text:revenue\t\n\
2220D\t\tSVC\t\t07\t380\tsubmitted quantity\tR\t1\t15\tS\t\t\t\t\n\
2220D\t\tSTC\t\t\t\tline status\t\t\t\tR\t\t>1\t\t\n\
2220D\t\tSTC\t\t01\tC043\tstatus 1\tC\t\t\tR\t\t\t\t\n\
2220D\t\tSTC\t\t01-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2220D\t\tSTC\t\t01-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2220D\t\tSTC\t\t01-3\t98\tentity\tID\t2\t3\tS\t\t\t@acknowledged-entity\t\n\
2220D\t\tSTC\t\t03\t306\taction\tID\t1\t2\tR\t\t\tU\t\n\
2220D\t\tSTC\t\t10\tC043\tstatus 2\tC\t\t\tS\t\t\t\t\n\
2220D\t\tSTC\t\t10-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2220D\t\tSTC\t\t10-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2220D\t\tSTC\t\t10-3\t98\tentity\tID\t2\t3\tS\t\t\t\t\n\
2220D\t\tSTC\t\t11\tC043\tstatus 3\tC\t\t\tS\t\t\t\t\n\
2220D\t\tSTC\t\t11-1\t1271\tcategory\tAN\t1\t30\tR\t\t\text:claim-status-category\t\n\
2220D\t\tSTC\t\t11-2\t1271\tstatus\tAN\t1\t30\tR\t\t\text:claim-status\t\n\
2220D\t\tSTC\t\t11-3\t98\tentity\tID\t2\t3\tS\t\t\t\t\n\
2220D\t\tSTC\t\t12\t933\tmessage\tAN\t1\t264\tS\t\t\t\t\n\
2220D\t\tREF.FJ\t01\t\t\tline control number\t\t\t\tS\t\t\t\t\n\
2220D\t\tREF.FJ\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tFJ\t\n\
2220D\t\tREF.FJ\t\t02\t127\tline control number\tAN\t1\t50\tR\t\t\t\t\n\
2220D\t\tREF.XZ\t01\t\t\tprescription number\t\t\t\tS\t=\t\t\t\n\
2220D\t\tREF.XZ\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tXZ\t\n\
2220D\t\tREF.XZ\t\t02\t127\tprescription number\tAN\t1\t50\tR\t\t\t\t\n\
2220D\t\tDTP\t\t\t\tline service dates\t\t\t\tS\t\t\t\t\n\
2220D\t\tDTP\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t472\t\n\
2220D\t\tDTP\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2220D\t\tDTP\t\t03\t1251\tline service dates\tAN\t1\t35\tR\t\t\t\tformat 02\n\
ST\t\tSE\t\t\t\tset trailer\t\t\t\tR\t\t\t\t\n\
ST\t\tSE\t\t01\t96\tsegment count\tN0\t1\t10\tR\t\t\t\t\n\
ST\t\tSE\t\t02\t329\tset control number\tAN\t4\t9\tR\t\t\t\t\n\
"
