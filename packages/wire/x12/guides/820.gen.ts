export default "loop\tparent\tsegment\tby\telement\tdata\tname\ttype\tmin\tmax\tuse\torder\trepeat\tcodes\tcondition\n\
ST\t\t\t\t\t\ttransaction set\t\t\t\tR\t\t>1\t\t\n\
ST\t\tST\t\t\t\tset header\t\t\t\tR\t\t\t\t\n\
ST\t\tST\t\t01\t143\tset id\tID\t3\t3\tR\t\t\t820\t\n\
ST\t\tST\t\t02\t329\tset control number\tAN\t4\t9\tR\t\t\t\t\n\
ST\t\tST\t\t03\t1705\tguide version\tAN\t1\t35\tR\t\t\t005010X218\t\n\
ST\t\tBPR\t\t\t\tpayment\t\t\t\tR\t\t\t\t\n\
ST\t\tBPR\t\t01\t305\thandling\tID\t1\t2\tR\t\t\tC D I P U X\t\n\
ST\t\tBPR\t\t02\t782\tamount\tR\t1\t18\tR\t\t\t\t\n\
ST\t\tBPR\t\t03\t478\tcredit or debit\tID\t1\t1\tR\t\t\tC\t\n\
ST\t\tBPR\t\t04\t591\tpayment method\tID\t3\t3\tR\t\t\tACH BOP CHK FWT NON SWT\t\n\
ST\t\tBPR\t\t05\t812\tpayment format\tID\t1\t10\tS\t\t\tCCP CTX\t\n\
ST\t\tBPR\t\t06\t506\tsender bank id qualifier\tID\t2\t2\tS\t\t\t01 02 04\t\n\
ST\t\tBPR\t\t07\t507\tsender bank id\tAN\t3\t12\tS\t\t\t\t\n\
ST\t\tBPR\t\t08\t569\tsender account qualifier\tID\t1\t3\tS\t\t\tALC DA\t\n\
ST\t\tBPR\t\t09\t508\tsender account\tAN\t1\t35\tS\t\t\t\t\n\
ST\t\tBPR\t\t10\t509\tpayer id\tAN\t10\t10\tR\t\t\t\t\n\
ST\t\tBPR\t\t11\t510\tpayer further id\tAN\t9\t9\tS\t\t\t\t\n\
ST\t\tBPR\t\t12\t506\treceiver bank id qualifier\tID\t2\t2\tS\t\t\t01 02 04\t\n\
ST\t\tBPR\t\t13\t507\treceiver bank id\tAN\t3\t12\tS\t\t\t\t\n\
ST\t\tBPR\t\t14\t569\treceiver account qualifier\tID\t1\t3\tS\t\t\tDA SG\t\n\
ST\t\tBPR\t\t15\t508\treceiver account\tAN\t1\t35\tS\t\t\t\t\n\
ST\t\tBPR\t\t16\t373\teffective date\tDT\t8\t8\tR\t\t\t\t\n\
ST\t\tTRN\t\t\t\tpayment trace\t\t\t\tR\t\t\t\t\n\
ST\t\tTRN\t\t01\t481\ttrace kind\tID\t1\t2\tR\t\t\t1 3\t\n\
ST\t\tTRN\t\t02\t127\tpayment trace\tAN\t1\t50\tR\t\t\t\t\n\
ST\t\tTRN\t\t03\t509\tcompany id\tAN\t10\t10\tS\t\t\t\t\n\
ST\t\tTRN\t\t04\t127\tfurther id\tAN\t1\t50\tS\t\t\t\t\n\
ST\t\tCUR\t\t\t\tforeign currency\t\t\t\tS\t\t\t\t\n\
ST\t\tCUR\t\t01\t98\tentity\tID\t2\t3\tR\t\t\t2B PR\t\n\
ST\t\tCUR\t\t02\t100\tcurrency\tID\t3\t3\tR\t\t\text:currency\t\n\
ST\t\tREF\t\t\t\treceiver's reference\t\t\t\tS\t\t>1\t\t\n\
ST\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t14 17 18 2F 38 72 LB\t\n\
ST\t\tREF\t\t02\t127\treceiver's reference\tAN\t1\t50\tR\t\t\t\t\n\
ST\t\tDTM.009\t01\t\t\tprocess date\t\t\t\tS\t\t\t\t\n\
ST\t\tDTM.009\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t009\t\n\
ST\t\tDTM.009\t\t02\t373\tprocess date\tDT\t8\t8\tR\t\t\t\t\n\
ST\t\tDTM.035\t01\t\t\tdelivery date\t\t\t\tS\t=\t\t\t\n\
ST\t\tDTM.035\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t035\t\n\
ST\t\tDTM.035\t\t02\t373\tdelivery date\tDT\t8\t8\tR\t\t\t\t\n\
ST\t\tDTM.582\t01\t\t\tcoverage period\t\t\t\tS\t=\t\t\t\n\
ST\t\tDTM.582\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t582\t\n\
ST\t\tDTM.582\t\t05\t1250\tformat\tID\t2\t3\tR\t\t\tRD8\t\n\
ST\t\tDTM.582\t\t06\t1251\tcoverage period\tAN\t1\t35\tR\t\t\t\tformat 05\n\
ST\t\tDTM.097\t01\t\t\tcreation date\t\t\t\tS\t=\t\t\t\n\
ST\t\tDTM.097\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t097\t\n\
ST\t\tDTM.097\t\t02\t373\tcreation date\tDT\t8\t8\tR\t\t\t\t\n\
1000A\tST\t\t\t\t\tpremium receiver\t\t\t\tR\t\t\t\t\n\
1000A\t\tN1\t01\t\t\tpremium receiver name\t\t\t\tR\t\t\t\t\n\
1000A\t\tN1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tPE\t\n\
1000A\t\tN1\t\t02\t93\tpremium receiver name\tAN\t1\t60\tS\t\t\t\t\n\
1000A\t\tN1\t\t03\t66\tid qualifier\tID\t1\t2\tS\t\t\t1 9 EQ FI XV\t\n\
1000A\t\tN1\t\t04\t67\tpremium receiver id\tAN\t2\t80\tS\t\t\t\t\n\
1000A\t\tN2\t\t\t\tpremium receiver further name\t\t\t\tS\t\t\t\t\n\
1000A\t\tN2\t\t01\t93\tname\tAN\t1\t60\tR\t\t\t\t\n\
1000A\t\tN3\t\t\t\tpremium receiver address\t\t\t\tS\t\t\t\t\n\
1000A\t\tN3\t\t01\t166\taddress line\tAN\t1\t55\tR\t\t\t\t\n\
1000A\t\tN3\t\t02\t166\taddress line\tAN\t1\t55\tS\t\t\t\t\n\
1000A\t\tN4\t\t\t\tpremium receiver city\t\t\t\tS\t\t\t\t\n\
1000A\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
1000A\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
1000A\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
1000A\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
1000A\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
1000A\t\tRDM\t\t\t\tremittance delivery\t\t\t\tS\t\t\t\t\n\
1000A\t\tRDM\t\t01\t756\tdelivery method\tID\t1\t2\tR\t\t\tBM EM FT FX IA OL\t\n\
1000A\t\tRDM\t\t02\t93\tname\tAN\t1\t60\tS\t\t\t\t\n\
1000A\t\tRDM\t\t03\t364\tnumber\tAN\t1\t256\tS\t\t\t\t\n\
1000B\tST\t\t\t\t\tpremium payer\t\t\t\tR\t=\t\t\t\n\
1000B\t\tN1\t01\t\t\tpremium payer name\t\t\t\tR\t\t\t\t\n\
1000B\t\tN1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tPR\t\n\
1000B\t\tN1\t\t02\t93\tpremium payer name\tAN\t1\t60\tS\t\t\t\t\n\
1000B\t\tN1\t\t03\t66\tid qualifier\tID\t1\t2\tS\t\t\t1 24 75 9 EQ FI PI\t\n\
1000B\t\tN1\t\t04\t67\tpremium payer id\tAN\t2\t80\tS\t\t\t\t\n\
1000B\t\tN2\t\t\t\tpremium payer further name\t\t\t\tS\t\t\t\t\n\
1000B\t\tN2\t\t01\t93\tname\tAN\t1\t60\tR\t\t\t\t\n\
1000B\t\tN3\t\t\t\tpremium payer address\t\t\t\tS\t\t\t\t\n\
1000B\t\tN3\t\t01\t166\taddress line\tAN\t1\t55\tR\t\t\t\t\n\
1000B\t\tN3\t\t02\t166\taddress line\tAN\t1\t55\tS\t\t\t\t\n\
1000B\t\tN4\t\t\t\tpremium payer city\t\t\t\tS\t\t\t\t\n\
1000B\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
1000B\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
1000B\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
1000B\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
1000B\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
1000B\t\tPER\t\t\t\tpremium payer contact\t\t\t\tS\t\t>1\t\t\n\
1000B\t\tPER\t\t01\t366\tfunction\tID\t2\t2\tR\t\t\tIC\t\n\
1000B\t\tPER\t\t02\t93\tname\tAN\t1\t60\tR\t\t\t\t\n\
1000B\t\tPER\t\t03\t365\tnumber 1 kind\tID\t2\t2\tR\t\t\tEM FX TE\t\n\
1000B\t\tPER\t\t04\t364\tnumber 1\tAN\t1\t256\tR\t\t\t\t\n\
1000B\t\tPER\t\t05\t365\tnumber 2 kind\tID\t2\t2\tS\t\t\tEM EX FX TE\t\n\
1000B\t\tPER\t\t06\t364\tnumber 2\tAN\t1\t256\tS\t\t\t\t\n\
1000B\t\tPER\t\t07\t365\tnumber 3 kind\tID\t2\t2\tS\t\t\tEM EX FX TE\t\n\
1000B\t\tPER\t\t08\t364\tnumber 3\tAN\t1\t256\tS\t\t\t\t\n\
1000C\tST\t\t\t\t\tintermediary bank\t\t\t\tS\t=\t14\t\t\n\
1000C\t\tN1\t01\t\t\tintermediary bank name\t\t\t\tR\t\t\t\t\n\
1000C\t\tN1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t04 0B 8W AK BE BK C1 C2 IAT MJ RB Z6 ZB ZL\t\n\
1000C\t\tN1\t\t02\t93\tintermediary bank name\tAN\t1\t60\tS\t\t\t\t\n\
1000C\t\tN1\t\t03\t66\tid qualifier\tID\t1\t2\tS\t\t\t31 57 94 A3 A4 A6 CF G PA\t\n\
1000C\t\tN1\t\t04\t67\tintermediary bank id\tAN\t2\t80\tS\t\t\t\t\n\
1000C\t\tN2\t\t\t\tintermediary bank further name\t\t\t\tS\t\t\t\t\n\
1000C\t\tN2\t\t01\t93\tname\tAN\t1\t60\tR\t\t\t\t\n\
1000C\t\tN3\t\t\t\tintermediary bank address\t\t\t\tS\t\t\t\t\n\
1000C\t\tN3\t\t01\t166\taddress line\tAN\t1\t55\tR\t\t\t\t\n\
1000C\t\tN3\t\t02\t166\taddress line\tAN\t1\t55\tS\t\t\t\t\n\
1000C\t\tN4\t\t\t\tintermediary bank city\t\t\t\tS\t\t\t\t\n\
1000C\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
1000C\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
1000C\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
1000C\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
1000C\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
1000C\t\tPER\t\t\t\tintermediary bank contact\t\t\t\tS\t\t>1\t\t\n\
1000C\t\tPER\t\t01\t366\tfunction\tID\t2\t2\tR\t\t\tIC\t\n\
1000C\t\tPER\t\t02\t93\tname\tAN\t1\t60\tR\t\t\t\t\n\
1000C\t\tPER\t\t03\t365\tnumber 1 kind\tID\t2\t2\tR\t\t\tEM FX TE\t\n\
1000C\t\tPER\t\t04\t364\tnumber 1\tAN\t1\t256\tR\t\t\t\t\n\
1000C\t\tPER\t\t05\t365\tnumber 2 kind\tID\t2\t2\tS\t\t\tEM EX FX TE\t\n\
1000C\t\tPER\t\t06\t364\tnumber 2\tAN\t1\t256\tS\t\t\t\t\n\
1000C\t\tPER\t\t07\t365\tnumber 3 kind\tID\t2\t2\tS\t\t\tEM EX FX TE\t\n\
1000C\t\tPER\t\t08\t364\tnumber 3\tAN\t1\t256\tS\t\t\t\t\n\
2000A\tST\t\t\t\t\torganization summary\t\t\t\tS\t\t\t\tmust if no 2000B:\n\
2000A\t\tENT\t02\t\t\torganization\t\t\t\tR\t\t\t\t\n\
2000A\t\tENT\t\t01\t554\tnumber\tN0\t1\t6\tR\t\t\t\t\n\
2000A\t\tENT\t\t02\t98\tentity\tID\t2\t3\tR\t\t\t2L AG NH RGA UN\t\n\
2000A\t\tENT\t\t03\t66\tid qualifier\tID\t1\t2\tR\t\t\t1 24 9 FI\t\n\
2000A\t\tENT\t\t04\t67\tid\tAN\t2\t80\tR\t\t\t\t\n\
2200A\t2000A\t\t\t\t\tadjustment for an earlier payment\t\t\t\tS\t\t>1\t\t\n\
2200A\t\tADX\t\t\t\tearlier payment adjustment\t\t\t\tR\t\t\t\t\n\
2200A\t\tADX\t\t01\t782\tamount\tR\t1\t18\tR\t\t\t\t\n\
2200A\t\tADX\t\t02\t426\treason\tID\t2\t2\tR\t\t\t52 53 80 81 86 BJ H1 H6 RU WO WW\t\n\
2300A\t2000A\t\t\t\t\torganization remittance\t\t\t\tR\t\t>1\t\t\n\
2300A\t\tRMR\t\t\t\torganization remittance\t\t\t\tR\t\t\t\t\n\
2300A\t\tRMR\t\t01\t128\tqualifier\tID\t2\t3\tR\t\t\t11 1L CT IK\t\n\
2300A\t\tRMR\t\t02\t127\treference\tAN\t1\t50\tR\t\t\t\t\n\
2300A\t\tRMR\t\t03\t482\tpayment action\tID\t2\t2\tS\t\t\tPA PI PO PP\t\n\
2300A\t\tRMR\t\t04\t782\tpaid amount\tR\t1\t18\tR\t\t\t\t\n\
2300A\t\tRMR\t\t05\t782\tbilled amount\tR\t1\t18\tS\t\t\t\t\n\
2300A\t\tREF\t\t\t\torganization reference\t\t\t\tS\t\t>1\t\t\n\
2300A\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t14 17 18 2F 38 E9 LB LU ZZ\t\n\
2300A\t\tREF\t\t02\t127\torganization reference\tAN\t1\t50\tR\t\t\t\t\n\
2300A\t\tDTM\t\t\t\torganization coverage period\t\t\t\tS\t\t\t\t\n\
2300A\t\tDTM\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t582 AAG\t\n\
2300A\t\tDTM\t\t02\t373\torganization coverage period\tDT\t8\t8\tS\t\t\t\t\n\
2300A\t\tDTM\t\t05\t1250\tformat\tID\t2\t3\tS\t\t\tRD8\t\n\
2300A\t\tDTM\t\t06\t1251\torganization coverage period\tAN\t1\t35\tS\t\t\t\tformat 05\n\
2310A\t2300A\t\t\t\t\tsummary line\t\t\t\tS\t\t\t\t\n\
2310A\t\tIT1\t\t\t\tsummary line\t\t\t\tR\t\t\t\t\n\
2310A\t\tIT1\t\t01\t350\tline number\tAN\t1\t20\tR\t\t\t\t\n\
2312A\t2310A\t\t\t\t\tservice or charge\t\t\t\tS\t\t4\t\t\n\
2312A\t\tSAC\t\t\t\tservice or charge\t\t\t\tR\t\t\t\t\n\
2312A\t\tSAC\t\t01\t248\tallowance or charge\tID\t1\t1\tR\t\t\tC\t\n\
2312A\t\tSAC\t\t02\t1300\tservice code\tID\t4\t4\tR\t\t\tA172 B680 D940 G740\t\n\
2312A\t\tSAC\t\t05\t610\tamount\tN2\t1\t15\tR\t\t\t\t\n\
2315A\t2310A\t\t\t\t\tmember count\t\t\t\tS\t\t3\t\t\n\
2315A\t\tSLN\t\t\t\tmember count\t\t\t\tR\t\t\t\t\n\
2315A\t\tSLN\t\t01\t350\tline number\tAN\t1\t20\tR\t\t\t\t\n\
2315A\t\tSLN\t\t03\t662\tinformation only\tID\t1\t1\tR\t\t\tO\t\n\
2315A\t\tSLN\t\t04\t380\thead count\tR\t1\t15\tR\t\t\t\t\n\
2315A\t\tSLN\t\t05\tC001\tunit\tC\t\t\tR\t\t\t\t\n\
2315A\t\tSLN\t\t05-1\t355\tunit 1\tID\t2\t2\tR\t\t\t10 IE PR\t\n\
2320A\t2300A\t\t\t\t\tadjustment for this payment\t\t\t\tS\t\t>1\t\t\n\
2320A\t\tADX\t\t\t\tthis payment adjustment\t\t\t\tR\t\t\t\t\n\
2320A\t\tADX\t\t01\t782\tamount\tR\t1\t18\tR\t\t\t\t\n\
2320A\t\tADX\t\t02\t426\treason\tID\t2\t2\tR\t\t\t20 52 53 AA AX H1 H6 IA J3\t\n\
2000B\tST\t\t\t\t\tindividual remittance\t\t\t\tS\t\t>1\t\t\n\
2000B\t\tENT\t02\t\t\tindividual\t\t\t\tR\t\t\t\t\n\
2000B\t\tENT\t\t01\t554\tnumber\tN0\t1\t6\tR\t\t\t\t\n\
2000B\t\tENT\t\t02\t98\tentity\tID\t2\t3\tR\t\t\t2J\t\n\
2000B\t\tENT\t\t03\t66\tid qualifier\tID\t1\t2\tR\t\t\t34 EI II\t\n\
2000B\t\tENT\t\t04\t67\tid\tAN\t2\t80\tR\t\t\t\t\n\
2100B\t2000B\t\t\t\t\tindividual name\t\t\t\tS\t\t>1\t\t\n\
2100B\t\tNM1\t01\t\t\tindividual name\t\t\t\tR\t\t\t\t\n\
2100B\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tDO EY IL QE\t\n\
2100B\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2100B\t\tNM1\t\t03\t1035\tindividual last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2100B\t\tNM1\t\t04\t1036\tindividual first name\tAN\t1\t35\tS\t\t\t\t\n\
2100B\t\tNM1\t\t05\t1037\tindividual middle name\tAN\t1\t25\tS\t\t\t\t\n\
2100B\t\tNM1\t\t06\t1038\tindividual name prefix\tAN\t1\t10\tS\t\t\t\t\n\
2100B\t\tNM1\t\t07\t1039\tindividual name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2100B\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\t34 EI N\t\n\
2100B\t\tNM1\t\t09\t67\tindividual id\tAN\t2\t80\tS\t\t\t\t\n\
2200B\t2000B\t\t\t\t\tadjustment for an earlier payment\t\t\t\tS\t\t>1\t\t\n\
2200B\t\tADX\t\t\t\tearlier payment adjustment\t\t\t\tR\t\t\t\t\n\
2200B\t\tADX\t\t01\t782\tamount\tR\t1\t18\tR\t\t\t\t\n\
2200B\t\tADX\t\t02\t426\treason\tID\t2\t2\tR\t\t\t52 53 80 81 86 BJ H1 H6 RU WO\t\n\
2300B\t2000B\t\t\t\t\tindividual remittance\t\t\t\tR\t\t>1\t\t\n\
2300B\t\tRMR\t\t\t\tindividual remittance\t\t\t\tR\t\t\t\t\n\
2300B\t\tRMR\t\t01\t128\tqualifier\tID\t2\t3\tR\t\t\t11 9J AZ B7 CT ID IG IK KW\t\n\
2300B\t\tRMR\t\t02\t127\treference\tAN\t1\t50\tR\t\t\t\t\n\
2300B\t\tRMR\t\t04\t782\tpaid amount\tR\t1\t18\tR\t\t\t\t\n\
2300B\t\tRMR\t\t05\t782\tbilled amount\tR\t1\t18\tS\t\t\t\t\n\
2300B\t\tREF\t\t\t\tindividual reference\t\t\t\tS\t\t>1\t\t\n\
2300B\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t14 18 2F 38 E9 LU ZZ\t\n\
2300B\t\tREF\t\t02\t127\tindividual reference\tAN\t1\t50\tR\t\t\t\t\n\
2300B\t\tDTM\t\t\t\tindividual coverage period\t\t\t\tS\t\t\t\t\n\
2300B\t\tDTM\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t582 AAG\t\n\
2300B\t\tDTM\t\t02\t373\tindividual coverage period\tDT\t8\t8\tS\t\t\t\t\n\
2300B\t\tDTM\t\t05\t1250\tformat\tID\t2\t3\tS\t\t\tRD8\t\n\
2300B\t\tDTM\t\t06\t1251\tindividual coverage period\tAN\t1\t35\tS\t\t\t\tformat 05\n\
2320B\t2300B\t\t\t\t\tadjustment for this payment\t\t\t\tS\t\t>1\t\t\n\
2320B\t\tADX\t\t\t\tthis payment adjustment\t\t\t\tR\t\t\t\t\n\
2320B\t\tADX\t\t01\t782\tamount\tR\t1\t18\tR\t\t\t\t\n\
2320B\t\tADX\t\t02\t426\treason\tID\t2\t2\tR\t\t\t20 52 53 AA AX H1 H6 IA J3\t\n\
ST\t\tSE\t\t\t\tset trailer\t\t\t\tR\t\t\t\t\n\
ST\t\tSE\t\t01\t96\tsegment count\tN0\t1\t10\tR\t\t\t\t\n\
ST\t\tSE\t\t02\t329\tset control number\tAN\t4\t9\tR\t\t\t\t\n\
"
