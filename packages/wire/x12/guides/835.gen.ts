export default "loop\tparent\tsegment\tby\telement\tdata\tname\ttype\tmin\tmax\tuse\torder\trepeat\tcodes\tcondition\n\
ST\t\t\t\t\t\ttransaction set\t\t\t\tR\t\t>1\t\t\n\
ST\t\tST\t\t\t\tset header\t\t\t\tR\t\t\t\t\n\
ST\t\tST\t\t01\t143\tset id\tID\t3\t3\tR\t\t\t835\t\n\
ST\t\tST\t\t02\t329\tset control number\tAN\t4\t9\tR\t\t\t\t\n\
ST\t\tBPR\t\t\t\tpayment\t\t\t\tR\t\t\t\t\n\
ST\t\tBPR\t\t01\t305\thandling code\tID\t1\t2\tR\t\t\tC D H I P U X\t\n\
ST\t\tBPR\t\t02\t782\tpaid\tR\t1\t10\tR\t\t\t\t\n\
ST\t\tBPR\t\t03\t478\tcredit or debit\tID\t1\t1\tR\t\t\tC D\t\n\
ST\t\tBPR\t\t04\t591\tpayment method\tID\t3\t3\tR\t\t\tACH BOP CHK FWT NON\t\n\
ST\t\tBPR\t\t05\t812\tpayment format\tID\t1\t10\tS\t\t\tCCP CTX\tmust if 04 = ACH\n\
ST\t\tBPR\t\t06\t506\tpayer bank number qualifier\tID\t2\t2\tS\t\t\t01 04\tmust if 04 = ACH,BOP,FWT\n\
ST\t\tBPR\t\t07\t507\tpayer bank number\tAN\t3\t12\tS\t\t\t\tmust if 04 = ACH,BOP,FWT\n\
ST\t\tBPR\t\t08\t569\tpayer account qualifier\tID\t1\t3\tS\t\t\tDA\tmust if 04 = ACH,BOP,FWT\n\
ST\t\tBPR\t\t09\t508\tpayer account\tAN\t1\t35\tS\t\t\t\tmust if 04 = ACH,BOP,FWT\n\
ST\t\tBPR\t\t10\t509\tpayer id\tAN\t10\t10\tS\t\t\t\tmust if 04 = ACH,BOP,FWT\n\
ST\t\tBPR\t\t11\t510\tpayer id supplement\tAN\t9\t9\tS\t\t\t\t\n\
ST\t\tBPR\t\t12\t506\tpayee bank number qualifier\tID\t2\t2\tS\t\t\t01 04\tmust if 04 = ACH,BOP,FWT\n\
ST\t\tBPR\t\t13\t507\tpayee bank number\tAN\t3\t12\tS\t\t\t\tmust if 04 = ACH,BOP,FWT\n\
ST\t\tBPR\t\t14\t569\tpayee account qualifier\tID\t1\t3\tS\t\t\tDA SG\tmust if 04 = ACH,BOP,FWT\n\
ST\t\tBPR\t\t15\t508\tpayee account\tAN\t1\t35\tS\t\t\t\tmust if 04 = ACH,BOP,FWT\n\
ST\t\tBPR\t\t16\t373\tpayment effective on\tDT\t8\t8\tR\t\t\t\t\n\
ST\t\tTRN\t\t\t\treassociation trace\t\t\t\tR\t\t\t\t\n\
ST\t\tTRN\t\t01\t481\ttrace type\tID\t1\t2\tR\t\t\t1\t\n\
ST\t\tTRN\t\t02\t127\tcheck or EFT number\tAN\t1\t50\tR\t\t\t\t\n\
ST\t\tTRN\t\t03\t509\tpayer id\tAN\t10\t10\tR\t\t\t\t\n\
ST\t\tTRN\t\t04\t127\tpayer id supplement\tAN\t1\t50\tS\t\t\t\t\n\
ST\t\tCUR\t\t\t\tcurrency\t\t\t\tS\t\t\t\t\n\
ST\t\tCUR\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tPR\t\n\
ST\t\tCUR\t\t02\t100\tcurrency\tID\t3\t3\tR\t\t\text:currency\t\n\
ST\t\tREF.EV\t01\t\t\treceiver id\t\t\t\tS\t\t\t\t\n\
ST\t\tREF.EV\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tEV\t\n\
ST\t\tREF.EV\t\t02\t127\treceiver id\tAN\t1\t50\tR\t\t\t\t\n\
ST\t\tREF.F2\t01\t\t\tversion id\t\t\t\tS\t=\t\t\t\n\
ST\t\tREF.F2\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tF2\t\n\
ST\t\tREF.F2\t\t02\t127\tversion id\tAN\t1\t50\tR\t\t\t\t\n\
ST\t\tDTM\t\t\t\tproduction date\t\t\t\tS\t\t\t\t\n\
ST\t\tDTM\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t405\t\n\
ST\t\tDTM\t\t02\t373\tproduced on\tDT\t8\t8\tR\t\t\t\t\n\
1000A\tST\t\t\t\t\tpayer\t\t\t\tR\t\t\t\t\n\
1000A\t\tN1\t01\t\t\tpayer name\t\t\t\tR\t\t\t\t\n\
1000A\t\tN1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tPR\t\n\
1000A\t\tN1\t\t02\t93\tpayer name\tAN\t1\t60\tR\t\t\t\t\n\
1000A\t\tN1\t\t03\t66\tid qualifier\tID\t1\t2\tS\t\t\tXV\t\n\
1000A\t\tN1\t\t04\t67\tplan id\tAN\t2\t80\tS\t\t\t\t\n\
1000A\t\tN3\t\t\t\tpayer address\t\t\t\tR\t\t\t\t\n\
1000A\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
1000A\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
1000A\t\tN4\t\t\t\tpayer city\t\t\t\tR\t\t\t\t\n\
1000A\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
1000A\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
1000A\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
1000A\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
1000A\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
1000A\t\tREF\t\t\t\tfurther payer ids\t\t\t\tS\t\t4\t\t\n\
1000A\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t2U EO HI NF\t\n\
1000A\t\tREF\t\t02\t127\tfurther payer id\tAN\t1\t50\tR\t\t\t\t\n\
1000A\t\tPER.CX\t01\t\t\tbusiness contact\t\t\t\tS\t\t\t\t\n\
1000A\t\tPER.CX\t\t01\t366\tcontact function\tID\t2\t2\tR\t\t\tCX\t\n\
1000A\t\tPER.CX\t\t02\t93\tcontact name\tAN\t1\t60\tS\t\t\t\t\n\
1000A\t\tPER.CX\t\t03\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\tEM FX TE\t\n\
1000A\t\tPER.CX\t\t04\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
1000A\t\tPER.CX\t\t05\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\tEM EX FX TE\t\n\
1000A\t\tPER.CX\t\t06\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
1000A\t\tPER.CX\t\t07\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\tEX\t\n\
1000A\t\tPER.CX\t\t08\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
1000A\t\tPER.BL\t01\t\t\ttechnical contact\t\t\t\tR\t=\t>1\t\t\n\
1000A\t\tPER.BL\t\t01\t366\tcontact function\tID\t2\t2\tR\t\t\tBL\t\n\
1000A\t\tPER.BL\t\t02\t93\tcontact name\tAN\t1\t60\tS\t\t\t\t\n\
1000A\t\tPER.BL\t\t03\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\tEM TE UR\t\n\
1000A\t\tPER.BL\t\t04\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
1000A\t\tPER.BL\t\t05\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\tEM EX FX TE UR\t\n\
1000A\t\tPER.BL\t\t06\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
1000A\t\tPER.BL\t\t07\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\tEM EX FX UR\t\n\
1000A\t\tPER.BL\t\t08\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
1000A\t\tPER.IC\t01\t\t\tweb site\t\t\t\tS\t=\t\t\t\n\
1000A\t\tPER.IC\t\t01\t366\tcontact function\tID\t2\t2\tR\t\t\tIC\t\n\
1000A\t\tPER.IC\t\t03\t365\tcontact number qualifier\tID\t2\t2\tR\t\t\tUR\t\n\
1000A\t\tPER.IC\t\t04\t364\tcontact number\tAN\t1\t256\tR\t\t\t\t\n\
1000B\tST\t\t\t\t\tpayee\t\t\t\tR\t=\t\t\t\n\
1000B\t\tN1\t01\t\t\tpayee name\t\t\t\tR\t\t\t\t\n\
1000B\t\tN1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tPE\t\n\
1000B\t\tN1\t\t02\t93\tpayee name\tAN\t1\t60\tR\t\t\t\t\n\
1000B\t\tN1\t\t03\t66\tid qualifier\tID\t1\t2\tR\t\t\tFI XV XX\t\n\
1000B\t\tN1\t\t04\t67\tpayee id\tAN\t2\t80\tR\t\t\t\t\n\
1000B\t\tN3\t\t\t\tpayee address\t\t\t\tS\t\t\t\t\n\
1000B\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
1000B\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
1000B\t\tN4\t\t\t\tpayee city\t\t\t\tS\t\t\t\t\n\
1000B\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
1000B\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
1000B\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
1000B\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
1000B\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
1000B\t\tREF\t\t\t\tfurther payee ids\t\t\t\tS\t\t>1\t\t\n\
1000B\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B D3 PQ TJ\t\n\
1000B\t\tREF\t\t02\t127\tfurther payee id\tAN\t1\t50\tR\t\t\t\t\n\
1000B\t\tRDM\t\t\t\tremittance delivery\t\t\t\tS\t\t\t\t\n\
1000B\t\tRDM\t\t01\t756\treport transmission\tID\t1\t2\tR\t\t\tBM EM FT OL\t\n\
1000B\t\tRDM\t\t02\t93\treceiver name\tAN\t1\t60\tS\t\t\t\t\n\
1000B\t\tRDM\t\t03\t364\tdelivery address\tAN\t1\t256\tS\t\t\t\t\n\
2000\tST\t\t\t\t\tclaim group\t\t\t\tS\t\t>1\t\t\n\
2000\t\tLX\t\t\t\tgroup counter\t\t\t\tR\t\t\t\t\n\
2000\t\tLX\t\t01\t554\tassigned number\tN0\t1\t6\tR\t\t\t\t\n\
2000\t\tTS3\t\t\t\tprovider summary\t\t\t\tS\t\t\t\t\n\
2000\t\tTS3\t\t01\t127\tprovider id\tAN\t1\t50\tR\t\t\t\t\n\
2000\t\tTS3\t\t02\t1331\tfacility type\tAN\t1\t2\tR\t\t\text:pos\t\n\
2000\t\tTS3\t\t03\t373\tfiscal period end\tDT\t8\t8\tR\t\t\t\t\n\
2000\t\tTS3\t\t04\t380\tclaim count\tR\t1\t15\tR\t\t\t\t\n\
2000\t\tTS3\t\t05\t782\tcharges\tR\t1\t10\tR\t\t\t\t\n\
2000\t\tTS3\t\t13\t782\tmsp payer amount\tR\t1\t10\tS\t\t\t\t\n\
2000\t\tTS3\t\t15\t782\tnon-lab charges\tR\t1\t10\tS\t\t\t\t\n\
2000\t\tTS3\t\t17\t782\thcpcs reported charges\tR\t1\t10\tS\t\t\t\t\n\
2000\t\tTS3\t\t18\t782\thcpcs payable\tR\t1\t10\tS\t\t\t\t\n\
2000\t\tTS3\t\t20\t782\tprofessional component\tR\t1\t10\tS\t\t\t\t\n\
2000\t\tTS3\t\t21\t782\tmsp patient liability met\tR\t1\t10\tS\t\t\t\t\n\
2000\t\tTS3\t\t22\t782\tpatient reimbursement\tR\t1\t10\tS\t\t\t\t\n\
2000\t\tTS3\t\t23\t380\tpip claim count\tR\t1\t15\tS\t\t\t\t\n\
2000\t\tTS3\t\t24\t782\tpip adjustment\tR\t1\t10\tS\t\t\t\t\n\
2000\t\tTS2\t\t\t\tprovider supplemental summary\t\t\t\tS\t\t\t\t\n\
2000\t\tTS2\t\t01\t782\tdrg amount\tR\t1\t10\tS\t\t\t\t\n\
2000\t\tTS2\t\t02\t782\tfederal specific amount\tR\t1\t10\tS\t\t\t\t\n\
2000\t\tTS2\t\t03\t782\thospital specific amount\tR\t1\t10\tS\t\t\t\t\n\
2000\t\tTS2\t\t04\t782\tdisproportionate share\tR\t1\t10\tS\t\t\t\t\n\
2000\t\tTS2\t\t05\t782\tcapital\tR\t1\t10\tS\t\t\t\t\n\
2000\t\tTS2\t\t06\t782\tindirect medical education\tR\t1\t10\tS\t\t\t\t\n\
2000\t\tTS2\t\t07\t380\toutlier days\tR\t1\t15\tS\t\t\t\t\n\
2000\t\tTS2\t\t08\t782\tday outlier amount\tR\t1\t10\tS\t\t\t\t\n\
2000\t\tTS2\t\t09\t782\tcost outlier amount\tR\t1\t10\tS\t\t\t\t\n\
2000\t\tTS2\t\t10\t380\taverage drg stay\tR\t1\t15\tS\t\t\t\t\n\
2000\t\tTS2\t\t11\t380\tdischarges\tR\t1\t15\tS\t\t\t\t\n\
2000\t\tTS2\t\t12\t380\tcost report days\tR\t1\t15\tS\t\t\t\t\n\
2000\t\tTS2\t\t13\t380\tcovered days\tR\t1\t15\tS\t\t\t\t\n\
2000\t\tTS2\t\t14\t380\tnoncovered days\tR\t1\t15\tS\t\t\t\t\n\
2000\t\tTS2\t\t15\t782\tmsp pass-through\tR\t1\t10\tS\t\t\t\t\n\
2000\t\tTS2\t\t16\t380\taverage drg weight\tR\t1\t15\tS\t\t\t\t\n\
2000\t\tTS2\t\t17\t782\tcapital federal drg amount\tR\t1\t10\tS\t\t\t\t\n\
2000\t\tTS2\t\t18\t782\tcapital hospital drg amount\tR\t1\t10\tS\t\t\t\t\n\
2000\t\tTS2\t\t19\t782\tpps disproportionate share\tR\t1\t10\tS\t\t\t\t\n\
2100\t2000\t\t\t\t\tclaim payment\t\t\t\tR\t\t>1\t\t\n\
2100\t\tCLP\t\t\t\tclaim payment detail\t\t\t\tR\t\t\t\t\n\
2100\t\tCLP\t\t01\t1028\tclaim number\tAN\t1\t38\tR\t\t\t\t\n\
2100\t\tCLP\t\t02\t1029\tclaim status\tID\t1\t2\tR\t\t\t1 2 3 4 19 20 21 22 23 25\t\n\
2100\t\tCLP\t\t03\t782\tcharge\tR\t1\t10\tR\t\t\t\t\n\
2100\t\tCLP\t\t04\t782\tpaid\tR\t1\t10\tR\t\t\t\t\n\
2100\t\tCLP\t\t05\t782\tpatient responsibility\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tCLP\t\t06\t1032\tfiling indicator\tID\t1\t2\tR\t\t\t12 13 14 15 16 17 AM CH DS HM LM MA MB MC OF TV VA WC ZZ\t\n\
2100\t\tCLP\t\t07\t127\tpayer claim number\tAN\t1\t50\tR\t\t\t\t\n\
2100\t\tCLP\t\t08\t1331\tfacility type\tAN\t1\t2\tS\t\t\t\t\n\
2100\t\tCLP\t\t09\t1325\tclaim frequency\tID\t1\t1\tS\t\t\t\t\n\
2100\t\tCLP\t\t11\t1354\tdrg\tID\t1\t4\tS\t\t\text:drg\t\n\
2100\t\tCLP\t\t12\t380\tdrg weight\tR\t1\t15\tS\t\t\t\t\n\
2100\t\tCLP\t\t13\t954\tdischarge fraction\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tCAS\t\t\t\tclaim adjustments\t\t\t\tS\t\t99\t\t\n\
2100\t\tCAS\t\t01\t1033\tadjustment group\tID\t1\t2\tR\t\t\tCO OA PI PR\t\n\
2100\t\tCAS\t\t02\t1034\treason 1\tID\t1\t5\tR\t\t\text:carc\t\n\
2100\t\tCAS\t\t03\t782\tamount 1\tR\t1\t10\tR\t\t\t\t\n\
2100\t\tCAS\t\t04\t380\tquantity 1\tR\t1\t15\tS\t\t\t\t\n\
2100\t\tCAS\t\t05\t1034\treason 2\tID\t1\t5\tS\t\t\text:carc\t\n\
2100\t\tCAS\t\t06\t782\tamount 2\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tCAS\t\t07\t380\tquantity 2\tR\t1\t15\tS\t\t\t\t\n\
2100\t\tCAS\t\t08\t1034\treason 3\tID\t1\t5\tS\t\t\text:carc\t\n\
2100\t\tCAS\t\t09\t782\tamount 3\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tCAS\t\t10\t380\tquantity 3\tR\t1\t15\tS\t\t\t\t\n\
2100\t\tCAS\t\t11\t1034\treason 4\tID\t1\t5\tS\t\t\text:carc\t\n\
2100\t\tCAS\t\t12\t782\tamount 4\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tCAS\t\t13\t380\tquantity 4\tR\t1\t15\tS\t\t\t\t\n\
2100\t\tCAS\t\t14\t1034\treason 5\tID\t1\t5\tS\t\t\text:carc\t\n\
2100\t\tCAS\t\t15\t782\tamount 5\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tCAS\t\t16\t380\tquantity 5\tR\t1\t15\tS\t\t\t\t\n\
2100\t\tCAS\t\t17\t1034\treason 6\tID\t1\t5\tS\t\t\text:carc\t\n\
2100\t\tCAS\t\t18\t782\tamount 6\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tCAS\t\t19\t380\tquantity 6\tR\t1\t15\tS\t\t\t\t\n\
2100\t\tNM1.QC\t01\t\t\tpatient name\t\t\t\tR\t\t\t\t\n\
2100\t\tNM1.QC\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tQC\t\n\
2100\t\tNM1.QC\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2100\t\tNM1.QC\t\t03\t1035\tpatient last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2100\t\tNM1.QC\t\t04\t1036\tpatient first name\tAN\t1\t35\tS\t\t\t\t\n\
2100\t\tNM1.QC\t\t05\t1037\tpatient middle name\tAN\t1\t25\tS\t\t\t\t\n\
2100\t\tNM1.QC\t\t07\t1039\tpatient name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2100\t\tNM1.QC\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\t34 HN II MI MR\t\n\
2100\t\tNM1.QC\t\t09\t67\tpatient id\tAN\t2\t80\tS\t\t\t\t\n\
2100\t\tNM1.IL\t01\t\t\tsubscriber name\t\t\t\tS\t=\t\t\t\n\
2100\t\tNM1.IL\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tIL\t\n\
2100\t\tNM1.IL\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2100\t\tNM1.IL\t\t03\t1035\tsubscriber last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2100\t\tNM1.IL\t\t04\t1036\tsubscriber first name\tAN\t1\t35\tS\t\t\t\t\n\
2100\t\tNM1.IL\t\t05\t1037\tsubscriber middle name\tAN\t1\t25\tS\t\t\t\t\n\
2100\t\tNM1.IL\t\t07\t1039\tsubscriber name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2100\t\tNM1.IL\t\t08\t66\tid qualifier\tID\t1\t2\tR\t\t\tFI II MI\t\n\
2100\t\tNM1.IL\t\t09\t67\tsubscriber id\tAN\t2\t80\tR\t\t\t\t\n\
2100\t\tNM1.74\t01\t\t\tcorrected name\t\t\t\tS\t=\t\t\t\n\
2100\t\tNM1.74\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t74\t\n\
2100\t\tNM1.74\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2100\t\tNM1.74\t\t03\t1035\tcorrected last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2100\t\tNM1.74\t\t04\t1036\tcorrected first name\tAN\t1\t35\tS\t\t\t\t\n\
2100\t\tNM1.74\t\t05\t1037\tcorrected middle name\tAN\t1\t25\tS\t\t\t\t\n\
2100\t\tNM1.74\t\t07\t1039\tcorrected name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2100\t\tNM1.74\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tC\t\n\
2100\t\tNM1.74\t\t09\t67\tcorrected id\tAN\t2\t80\tS\t\t\t\t\n\
2100\t\tNM1.82\t01\t\t\trendering provider name\t\t\t\tS\t=\t\t\t\n\
2100\t\tNM1.82\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t82\t\n\
2100\t\tNM1.82\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2100\t\tNM1.82\t\t03\t1035\tprovider last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2100\t\tNM1.82\t\t04\t1036\tprovider first name\tAN\t1\t35\tS\t\t\t\t\n\
2100\t\tNM1.82\t\t05\t1037\tprovider middle name\tAN\t1\t25\tS\t\t\t\t\n\
2100\t\tNM1.82\t\t07\t1039\tprovider name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2100\t\tNM1.82\t\t08\t66\tid qualifier\tID\t1\t2\tR\t\t\tBD BS FI MC PC SL UP XX\t\n\
2100\t\tNM1.82\t\t09\t67\tprovider id\tAN\t2\t80\tR\t\t\t\t\n\
2100\t\tNM1.TT\t01\t\t\tcrossover carrier name\t\t\t\tS\t=\t\t\t\n\
2100\t\tNM1.TT\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tTT\t\n\
2100\t\tNM1.TT\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t2\t\n\
2100\t\tNM1.TT\t\t03\t1035\tcarrier last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2100\t\tNM1.TT\t\t08\t66\tid qualifier\tID\t1\t2\tR\t\t\tAD FI NI PI PP XV\t\n\
2100\t\tNM1.TT\t\t09\t67\tcarrier id\tAN\t2\t80\tR\t\t\t\t\n\
2100\t\tNM1.PR\t01\t\t\tcorrected priority payer name\t\t\t\tS\t=\t\t\t\n\
2100\t\tNM1.PR\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tPR\t\n\
2100\t\tNM1.PR\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t2\t\n\
2100\t\tNM1.PR\t\t03\t1035\tpayer last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2100\t\tNM1.PR\t\t08\t66\tid qualifier\tID\t1\t2\tR\t\t\tAD FI NI PI PP XV\t\n\
2100\t\tNM1.PR\t\t09\t67\tpayer id\tAN\t2\t80\tR\t\t\t\t\n\
2100\t\tNM1.GB\t01\t\t\tother subscriber name\t\t\t\tS\t=\t\t\t\n\
2100\t\tNM1.GB\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tGB\t\n\
2100\t\tNM1.GB\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2100\t\tNM1.GB\t\t03\t1035\tother subscriber last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2100\t\tNM1.GB\t\t04\t1036\tother subscriber first name\tAN\t1\t35\tS\t\t\t\t\n\
2100\t\tNM1.GB\t\t05\t1037\tother subscriber middle name\tAN\t1\t25\tS\t\t\t\t\n\
2100\t\tNM1.GB\t\t07\t1039\tother subscriber name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2100\t\tNM1.GB\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tFI II MI\t\n\
2100\t\tNM1.GB\t\t09\t67\tother subscriber id\tAN\t2\t80\tS\t\t\t\t\n\
2100\t\tMIA\t\t\t\tinpatient adjudication\t\t\t\tS\t\t\t\t\n\
2100\t\tMIA\t\t01\t380\tcovered days or visits\tR\t1\t15\tR\t\t\t\t\n\
2100\t\tMIA\t\t02\t782\toperating outlier\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tMIA\t\t03\t380\tlifetime psychiatric days\tR\t1\t15\tS\t\t\t\t\n\
2100\t\tMIA\t\t04\t782\tdrg amount\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tMIA\t\t05\t127\tremark 1\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2100\t\tMIA\t\t06\t782\tdisproportionate share\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tMIA\t\t07\t782\tmsp pass-through\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tMIA\t\t08\t782\tcapital amount\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tMIA\t\t09\t782\tcapital federal drg\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tMIA\t\t10\t782\tcapital hospital drg\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tMIA\t\t11\t782\tcapital disproportionate drg\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tMIA\t\t12\t782\told capital\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tMIA\t\t13\t782\tcapital medical education\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tMIA\t\t14\t782\toperating hospital drg\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tMIA\t\t15\t380\tcost report days\tR\t1\t15\tS\t\t\t\t\n\
2100\t\tMIA\t\t16\t782\toperating federal drg\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tMIA\t\t17\t782\tcapital outlier\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tMIA\t\t18\t782\tindirect teaching\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tMIA\t\t19\t782\tprofessional component\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tMIA\t\t20\t127\tremark 2\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2100\t\tMIA\t\t21\t127\tremark 3\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2100\t\tMIA\t\t22\t127\tremark 4\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2100\t\tMIA\t\t23\t127\tremark 5\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2100\t\tMIA\t\t24\t782\tcapital exception\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tMOA\t\t\t\toutpatient adjudication\t\t\t\tS\t\t\t\t\n\
2100\t\tMOA\t\t01\t954\treimbursement rate\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tMOA\t\t02\t782\thcpcs payable\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tMOA\t\t03\t127\tremark 1\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2100\t\tMOA\t\t04\t127\tremark 2\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2100\t\tMOA\t\t05\t127\tremark 3\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2100\t\tMOA\t\t06\t127\tremark 4\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2100\t\tMOA\t\t07\t127\tremark 5\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2100\t\tMOA\t\t08\t782\tesrd payment\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tMOA\t\t09\t782\tprofessional component\tR\t1\t10\tS\t\t\t\t\n\
2100\t\tREF.claim\t01\t\t\tother claim ids\t\t\t\tS\t\t5\t\t\n\
2100\t\tREF.claim\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t1L 1W 28 6P 9A 9C BB CE EA F8 G1 G3 IG SY\t\n\
2100\t\tREF.claim\t\t02\t127\tother claim id\tAN\t1\t50\tR\t\t\t\t\n\
2100\t\tREF.provider\t01\t\t\trendering provider ids\t\t\t\tS\t=\t10\t\t\n\
2100\t\tREF.provider\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1A 1B 1C 1D 1G 1H 1J D3 G2 LU\t\n\
2100\t\tREF.provider\t\t02\t127\trendering provider id\tAN\t1\t50\tR\t\t\t\t\n\
2100\t\tDTM.statement\t01\t\t\tstatement dates\t\t\t\tS\t\t2\t\t\n\
2100\t\tDTM.statement\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t232 233\t\n\
2100\t\tDTM.statement\t\t02\t373\tstatement date\tDT\t8\t8\tR\t\t\t\t\n\
2100\t\tDTM.036\t01\t\t\tcoverage expiration\t\t\t\tS\t=\t\t\t\n\
2100\t\tDTM.036\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t036\t\n\
2100\t\tDTM.036\t\t02\t373\tcoverage expired on\tDT\t8\t8\tR\t\t\t\t\n\
2100\t\tDTM.050\t01\t\t\tclaim received\t\t\t\tS\t=\t\t\t\n\
2100\t\tDTM.050\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t050\t\n\
2100\t\tDTM.050\t\t02\t373\treceived on\tDT\t8\t8\tR\t\t\t\t\n\
2100\t\tPER\t\t\t\tclaim contact\t\t\t\tS\t\t2\t\t\n\
2100\t\tPER\t\t01\t366\tcontact function\tID\t2\t2\tR\t\t\tCX\t\n\
2100\t\tPER\t\t02\t93\tcontact name\tAN\t1\t60\tS\t\t\t\t\n\
2100\t\tPER\t\t03\t365\tcontact number qualifier\tID\t2\t2\tR\t\t\tEM FX TE\t\n\
2100\t\tPER\t\t04\t364\tcontact number\tAN\t1\t256\tR\t\t\t\t\n\
2100\t\tPER\t\t05\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\tEM EX FX TE\t\n\
2100\t\tPER\t\t06\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
2100\t\tPER\t\t07\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\tEX\t\n\
2100\t\tPER\t\t08\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
2100\t\tAMT\t\t\t\tclaim amounts\t\t\t\tS\t\t13\t\t\n\
2100\t\tAMT\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tAU D8 DY F5 I NL T T2 ZK ZL ZM ZN ZO\t\n\
2100\t\tAMT\t\t02\t782\tamount\tR\t1\t10\tR\t\t\t\t\n\
2100\t\tQTY\t\t\t\tclaim quantities\t\t\t\tS\t\t14\t\t\n\
2100\t\tQTY\t\t01\t673\tquantity qualifier\tID\t2\t2\tR\t\t\tCA CD LA LE NE NR OU PS VS ZK ZL ZM ZN ZO\t\n\
2100\t\tQTY\t\t02\t380\tquantity\tR\t1\t15\tR\t\t\t\t\n\
2110\t2100\t\t\t\t\tservice payment\t\t\t\tS\t\t999\t\t\n\
2110\t\tSVC\t\t\t\tservice payment detail\t\t\t\tR\t\t\t\t\n\
2110\t\tSVC\t\t01\tC003\tpaid procedure\tC\t\t\tR\t\t\t\t\n\
2110\t\tSVC\t\t01-1\t235\tproduct or service qualifier\tID\t2\t2\tR\t\t\tAD ER HC HP IV N4 N6 NU UI WK\t\n\
2110\t\tSVC\t\t01-2\t234\tpaid procedure code\tAN\t1\t48\tR\t\t\text:procedure\t\n\
2110\t\tSVC\t\t01-3\t1339\tmodifier 1\tAN\t2\t2\tS\t\t\t\t\n\
2110\t\tSVC\t\t01-4\t1339\tmodifier 2\tAN\t2\t2\tS\t\t\t\t\n\
2110\t\tSVC\t\t01-5\t1339\tmodifier 3\tAN\t2\t2\tS\t\t\t\t\n\
2110\t\tSVC\t\t01-6\t1339\tmodifier 4\tAN\t2\t2\tS\t\t\t\t\n\
2110\t\tSVC\t\t02\t782\tcharge\tR\t1\t10\tR\t\t\t\t\n\
2110\t\tSVC\t\t03\t782\tpaid\tR\t1\t10\tR\t\t\t\t\n\
2110\t\tSVC\t\t04\t234\trevenue code\tAN\t1\t48\tS\t\t\text:revenue\t\n\
2110\t\tSVC\t\t05\t380\tpaid units\tR\t1\t15\tS\t\t\t\t\n\
2110\t\tSVC\t\t06\tC003\tsubmitted procedure\tC\t\t\tS\t\t\t\t\n\
2110\t\tSVC\t\t06-1\t235\tproduct or service qualifier\tID\t2\t2\tR\t\t\tAD ER HC HP IV N4 N6 NU UI WK\t\n\
2110\t\tSVC\t\t06-2\t234\tsubmitted procedure code\tAN\t1\t48\tR\t\t\text:procedure\t\n\
2110\t\tSVC\t\t06-3\t1339\tmodifier 1\tAN\t2\t2\tS\t\t\t\t\n\
2110\t\tSVC\t\t06-4\t1339\tmodifier 2\tAN\t2\t2\tS\t\t\t\t\n\
2110\t\tSVC\t\t06-5\t1339\tmodifier 3\tAN\t2\t2\tS\t\t\t\t\n\
2110\t\tSVC\t\t06-6\t1339\tmodifier 4\tAN\t2\t2\tS\t\t\t\t\n\
2110\t\tSVC\t\t06-7\t352\tsubmitted procedure description\tAN\t1\t80\tS\t\t\t\t\n\
2110\t\tSVC\t\t07\t380\tsubmitted units\tR\t1\t15\tS\t\t\t\t\n\
2110\t\tDTM\t\t\t\tservice dates\t\t\t\tS\t\t2\t\t\n\
2110\t\tDTM\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t150 151 472\t\n\
2110\t\tDTM\t\t02\t373\tservice date\tDT\t8\t8\tR\t\t\t\t\n\
2110\t\tCAS\t\t\t\tservice adjustments\t\t\t\tS\t\t99\t\t\n\
2110\t\tCAS\t\t01\t1033\tadjustment group\tID\t1\t2\tR\t\t\tCO OA PI PR\t\n\
2110\t\tCAS\t\t02\t1034\treason 1\tID\t1\t5\tR\t\t\text:carc\t\n\
2110\t\tCAS\t\t03\t782\tamount 1\tR\t1\t10\tR\t\t\t\t\n\
2110\t\tCAS\t\t04\t380\tquantity 1\tR\t1\t15\tS\t\t\t\t\n\
2110\t\tCAS\t\t05\t1034\treason 2\tID\t1\t5\tS\t\t\text:carc\t\n\
2110\t\tCAS\t\t06\t782\tamount 2\tR\t1\t10\tS\t\t\t\t\n\
2110\t\tCAS\t\t07\t380\tquantity 2\tR\t1\t15\tS\t\t\t\t\n\
2110\t\tCAS\t\t08\t1034\treason 3\tID\t1\t5\tS\t\t\text:carc\t\n\
2110\t\tCAS\t\t09\t782\tamount 3\tR\t1\t10\tS\t\t\t\t\n\
2110\t\tCAS\t\t10\t380\tquantity 3\tR\t1\t15\tS\t\t\t\t\n\
2110\t\tCAS\t\t11\t1034\treason 4\tID\t1\t5\tS\t\t\text:carc\t\n\
2110\t\tCAS\t\t12\t782\tamount 4\tR\t1\t10\tS\t\t\t\t\n\
2110\t\tCAS\t\t13\t380\tquantity 4\tR\t1\t15\tS\t\t\t\t\n\
2110\t\tCAS\t\t14\t1034\treason 5\tID\t1\t5\tS\t\t\text:carc\t\n\
2110\t\tCAS\t\t15\t782\tamount 5\tR\t1\t10\tS\t\t\t\t\n\
2110\t\tCAS\t\t16\t380\tquantity 5\tR\t1\t15\tS\t\t\t\t\n\
2110\t\tCAS\t\t17\t1034\treason 6\tID\t1\t5\tS\t\t\text:carc\t\n\
2110\t\tCAS\t\t18\t782\tamount 6\tR\t1\t10\tS\t\t\t\t\n\
2110\t\tCAS\t\t19\t380\tquantity 6\tR\t1\t15\tS\t\t\t\t\n\
2110\t\tREF.service\t01\t\t\tservice ids\t\t\t\tS\t\t8\t\t\n\
2110\t\tREF.service\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t1S APC BB E9 G1 G3 LU RB\t\n\
2110\t\tREF.service\t\t02\t127\tservice id\tAN\t1\t50\tR\t\t\t\t\n\
2110\t\tREF.6R\t01\t\t\tline control number\t\t\t\tS\t=\t\t\t\n\
2110\t\tREF.6R\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t6R\t\n\
2110\t\tREF.6R\t\t02\t127\tline control number\tAN\t1\t50\tR\t\t\t\t\n\
2110\t\tREF.provider\t01\t\t\tline provider ids\t\t\t\tS\t=\t10\t\t\n\
2110\t\tREF.provider\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1A 1B 1C 1D 1G 1H 1J D3 G2 HPI SY TJ\t\n\
2110\t\tREF.provider\t\t02\t127\tline provider id\tAN\t1\t50\tR\t\t\t\t\n\
2110\t\tREF.0K\t01\t\t\tpolicy ids\t\t\t\tS\t=\t5\t\t\n\
2110\t\tREF.0K\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0K\t\n\
2110\t\tREF.0K\t\t02\t127\tpolicy id\tAN\t1\t50\tR\t\t\t\t\n\
2110\t\tAMT\t\t\t\tservice amounts\t\t\t\tS\t\t9\t\t\n\
2110\t\tAMT\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tB6 KH T T2 ZK ZL ZM ZN ZO\t\n\
2110\t\tAMT\t\t02\t782\tamount\tR\t1\t10\tR\t\t\t\t\n\
2110\t\tQTY\t\t\t\tservice quantities\t\t\t\tS\t\t6\t\t\n\
2110\t\tQTY\t\t01\t673\tquantity qualifier\tID\t2\t2\tR\t\t\tZK ZL ZM ZN ZO\t\n\
2110\t\tQTY\t\t02\t380\tquantity\tR\t1\t15\tR\t\t\t\t\n\
2110\t\tLQ\t\t\t\tremark codes\t\t\t\tS\t\t99\t\t\n\
2110\t\tLQ\t\t01\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tHE RX\t\n\
2110\t\tLQ\t\t02\t1271\tremark code\tAN\t1\t30\tR\t\t\text:rarc\t\n\
ST\t\tPLB\t\t\t\tprovider adjustments\t\t\t\tS\t\t>1\t\t\n\
ST\t\tPLB\t\t01\t127\tprovider id\tAN\t1\t50\tR\t\t\t\t\n\
ST\t\tPLB\t\t02\t373\tfiscal period end\tDT\t8\t8\tR\t\t\t\t\n\
ST\t\tPLB\t\t03\tC042\tadjustment 1\tC\t\t\tR\t\t\t\t\n\
ST\t\tPLB\t\t03-1\t426\treason 1\tID\t2\t2\tR\t\t\t@provider-adjustment\t\n\
ST\t\tPLB\t\t03-2\t127\treference 1\tAN\t1\t50\tS\t\t\t\t\n\
ST\t\tPLB\t\t04\t782\tamount 1\tR\t1\t10\tR\t\t\t\t\n\
ST\t\tPLB\t\t05\tC042\tadjustment 2\tC\t\t\tS\t\t\t\t\n\
ST\t\tPLB\t\t05-1\t426\treason 2\tID\t2\t2\tR\t\t\t@provider-adjustment\t\n\
ST\t\tPLB\t\t05-2\t127\treference 2\tAN\t1\t50\tS\t\t\t\t\n\
ST\t\tPLB\t\t06\t782\tamount 2\tR\t1\t10\tS\t\t\t\t\n\
ST\t\tPLB\t\t07\tC042\tadjustment 3\tC\t\t\tS\t\t\t\t\n\
ST\t\tPLB\t\t07-1\t426\treason 3\tID\t2\t2\tR\t\t\t@provider-adjustment\t\n\
ST\t\tPLB\t\t07-2\t127\treference 3\tAN\t1\t50\tS\t\t\t\t\n\
ST\t\tPLB\t\t08\t782\tamount 3\tR\t1\t10\tS\t\t\t\t\n\
ST\t\tPLB\t\t09\tC042\tadjustment 4\tC\t\t\tS\t\t\t\t\n\
ST\t\tPLB\t\t09-1\t426\treason 4\tID\t2\t2\tR\t\t\t@provider-adjustment\t\n\
ST\t\tPLB\t\t09-2\t127\treference 4\tAN\t1\t50\tS\t\t\t\t\n\
ST\t\tPLB\t\t10\t782\tamount 4\tR\t1\t10\tS\t\t\t\t\n\
ST\t\tPLB\t\t11\tC042\tadjustment 5\tC\t\t\tS\t\t\t\t\n\
ST\t\tPLB\t\t11-1\t426\treason 5\tID\t2\t2\tR\t\t\t@provider-adjustment\t\n\
ST\t\tPLB\t\t11-2\t127\treference 5\tAN\t1\t50\tS\t\t\t\t\n\
ST\t\tPLB\t\t12\t782\tamount 5\tR\t1\t10\tS\t\t\t\t\n\
ST\t\tPLB\t\t13\tC042\tadjustment 6\tC\t\t\tS\t\t\t\t\n\
ST\t\tPLB\t\t13-1\t426\treason 6\tID\t2\t2\tR\t\t\t@provider-adjustment\t\n\
ST\t\tPLB\t\t13-2\t127\treference 6\tAN\t1\t50\tS\t\t\t\t\n\
ST\t\tPLB\t\t14\t782\tamount 6\tR\t1\t10\tS\t\t\t\t\n\
ST\t\tSE\t\t\t\tset trailer\t\t\t\tR\t\t\t\t\n\
ST\t\tSE\t\t01\t96\tsegment count\tN0\t1\t10\tR\t\t\t\t\n\
ST\t\tSE\t\t02\t329\tset control number\tAN\t4\t9\tR\t\t\t\t\n\
"
