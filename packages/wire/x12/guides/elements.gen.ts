export default "data\tname\ttype\tmin\tmax\n\
1\troute code\tAN\t1\t13\n\
2\taccepted set count\tN0\t1\t6\n\
9\tlate reason\tID\t2\t2\n\
19\tcity\tAN\t2\t30\n\
22\tcommodity code\tAN\t1\t30\n\
23\tcommodity code qualifier\tID\t1\t1\n\
26\tcountry\tID\t2\t3\n\
28\tgroup control number\tN0\t1\t9\n\
29\told date\tDT\t6\t8\n\
30\told time\tTM\t4\t4\n\
61\tfree text\tAN\t1\t30\n\
65\theight\tR\t1\t8\n\
66\tid qualifier\tID\t1\t2\n\
67\tid\tAN\t2\t80\n\
81\tweight\tR\t1\t10\n\
82\tlength\tR\t1\t8\n\
93\tname\tAN\t1\t60\n\
96\tsegment count\tN0\t1\t10\n\
97\tset count\tN0\t1\t6\n\
98\tentity code\tID\t2\t3\n\
100\tcurrency\tID\t3\t3\n\
102\townership code\tID\t1\t1\n\
103\tpackaging code\tAN\t3\t5\n\
107\tpayment method type\tID\t1\t2\n\
116\tpostal code\tID\t3\t15\n\
118\trate\tR\t1\t9\n\
123\treceived set count\tN0\t1\t6\n\
124\treceiver application code\tAN\t2\t15\n\
127\treference\tAN\t1\t50\n\
128\treference qualifier\tID\t2\t3\n\
142\tsender application code\tAN\t2\t15\n\
143\tset id\tID\t3\t3\n\
151\tauthority\tAN\t1\t20\n\
156\tstate\tID\t2\t2\n\
166\taddress line\tAN\t1\t55\n\
183\tvolume\tR\t1\t8\n\
184\tvolume unit\tID\t1\t1\n\
188\tweight unit\tID\t1\t1\n\
212\tunit price\tR\t1\t17\n\
234\tproduct or service id\tAN\t1\t48\n\
235\tproduct or service qualifier\tID\t2\t2\n\
236\tprice id code\tID\t3\t3\n\
248\tallowance or charge\tID\t1\t1\n\
280\texchange rate\tR\t4\t10\n\
289\tmultiple price quantity\tN0\t1\t2\n\
305\thandling code\tID\t1\t2\n\
306\taction code\tID\t1\t2\n\
309\tlocation qualifier\tID\t1\t2\n\
310\tlocation\tAN\t1\t30\n\
324\tpurchase order number\tAN\t1\t22\n\
327\tchange order number\tAN\t1\t8\n\
328\trelease number\tAN\t1\t30\n\
329\tset control number\tAN\t4\t9\n\
331\tallowance handling method\tID\t2\t2\n\
332\tpercent\tR\t1\t6\n\
336\tterms type\tID\t2\t2\n\
337\ttime\tTM\t4\t8\n\
338\tterms discount percent\tR\t1\t6\n\
339\ttariff service code\tID\t2\t2\n\
340\tship notice\tID\t1\t2\n\
349\tdescription type\tID\t1\t1\n\
350\tassigned id\tAN\t1\t20\n\
352\tdescription\tAN\t1\t80\n\
353\tpurpose\tID\t2\t2\n\
354\tline item count\tN0\t1\t6\n\
355\tunit\tID\t2\t2\n\
358\tquantity invoiced\tR\t1\t15\n\
363\tnote code\tID\t3\t3\n\
364\tcontact number\tAN\t1\t256\n\
365\tcontact number qualifier\tID\t2\t2\n\
366\tcontact function\tID\t2\t2\n\
373\tdate\tDT\t8\t8\n\
374\tdate qualifier\tID\t3\t3\n\
378\tpercent qualifier\tID\t1\t1\n\
380\tquantity\tR\t1\t15\n\
426\tadjustment reason\tID\t2\t2\n\
429\tcheck number\tAN\t1\t16\n\
443\tcontact inquiry reference\tAN\t1\t20\n\
447\tloop id\tAN\t1\t6\n\
449\tfixed text\tAN\t1\t80\n\
455\tagency code\tID\t1\t2\n\
478\tcredit or debit\tID\t1\t1\n\
479\tfunctional id\tID\t2\t2\n\
480\tversion\tAN\t1\t12\n\
481\ttrace type\tID\t1\t2\n\
482\tpayment action\tID\t2\t2\n\
499\tcondition value\tAN\t1\t10\n\
506\tbank number qualifier\tID\t2\t2\n\
507\tbank number\tAN\t3\t12\n\
508\taccount number\tAN\t1\t35\n\
509\toriginating company id\tAN\t10\t10\n\
510\toriginating company supplement\tAN\t9\t9\n\
522\tamount qualifier\tID\t1\t3\n\
539\tvehicle number\tAN\t1\t30\n\
554\tassigned number\tN0\t1\t6\n\
559\tagency qualifier\tID\t2\t2\n\
569\taccount number qualifier\tID\t1\t3\n\
584\temployment status\tID\t2\t2\n\
591\tpayment method\tID\t3\t3\n\
594\tfrequency\tID\t1\t1\n\
609\tcount\tN0\t1\t9\n\
610\tamount in cents\tN2\t1\t15\n\
615\ttime period qualifier\tID\t1\t2\n\
616\tperiod count\tN0\t1\t3\n\
618\tset error code\tID\t1\t3\n\
620\tsegment error code\tID\t1\t3\n\
621\telement error code\tID\t1\t3\n\
623\ttime zone\tID\t2\t2\n\
628\tlevel id\tAN\t1\t12\n\
639\tunit price basis\tID\t2\t2\n\
640\ttransaction type\tID\t2\t2\n\
647\tapplication error code\tID\t1\t3\n\
648\tprice multiplier qualifier\tID\t3\t3\n\
649\tmultiplier\tR\t1\t10\n\
659\tbasis of verification\tID\t1\t2\n\
662\trelationship\tID\t1\t1\n\
669\tcurrency market\tID\t3\t3\n\
670\tline item change\tID\t2\t2\n\
671\tquantity left\tR\t1\t9\n\
672\tresource authorization\tID\t2\t2\n\
673\tquantity qualifier\tID\t2\t2\n\
675\tschedule type\tID\t2\t2\n\
676\tschedule quantity qualifier\tID\t1\t1\n\
678\tdelivery pattern\tID\t1\t2\n\
679\tdelivery time\tID\t1\t1\n\
680\tforecast qualifier\tID\t1\t1\n\
681\tforecast timing\tID\t1\t1\n\
687\tclass of trade\tID\t2\t2\n\
689\toccupancy\tID\t2\t2\n\
704\tpaperwork action\tID\t1\t2\n\
706\tentity relationship\tID\t2\t2\n\
715\tgroup acknowledgement\tID\t1\t1\n\
716\tgroup error code\tID\t1\t3\n\
717\tset acknowledgement\tID\t1\t1\n\
718\tset syntax error code\tID\t1\t3\n\
719\tsegment position\tN0\t1\t10\n\
720\tsegment syntax error code\tID\t1\t3\n\
721\tsegment id\tID\t2\t3\n\
722\telement position\tN0\t1\t2\n\
723\telement syntax error code\tID\t1\t3\n\
724\tcopy of bad data\tAN\t1\t99\n\
725\tdata element number\tN0\t1\t4\n\
734\tparent level id\tAN\t1\t12\n\
735\tlevel code\tID\t1\t2\n\
736\tchild code\tID\t1\t1\n\
737\tmeasurement reference\tID\t2\t2\n\
738\tmeasurement qualifier\tID\t1\t3\n\
739\tmeasurement\tR\t1\t20\n\
740\trange minimum\tR\t1\t20\n\
741\trange maximum\tR\t1\t20\n\
750\tcharacteristic code\tID\t2\t3\n\
751\tdescription code\tAN\t1\t12\n\
752\tposition code\tID\t2\t2\n\
754\tpackaging description\tAN\t1\t7\n\
755\treport type\tID\t2\t2\n\
756\treport transmission\tID\t1\t2\n\
757\treport copies\tN0\t1\t2\n\
770\toption number\tAN\t1\t20\n\
782\tamount\tR\t1\t18\n\
786\tsecurity level\tID\t2\t2\n\
799\tversion id\tAN\t1\t30\n\
812\tpayment format\tID\t1\t10\n\
819\tlanguage\tID\t2\t3\n\
821\thazard code\tID\t3\t3\n\
822\tsource subqualifier\tAN\t1\t15\n\
875\tmaintenance type\tID\t3\t3\n\
889\tfollow up action\tID\t1\t1\n\
901\treject reason\tID\t2\t2\n\
921\tdiscipline\tID\t2\t2\n\
923\tprognosis\tID\t1\t1\n\
933\tmessage text\tAN\t1\t264\n\
934\tprinter control\tID\t2\t2\n\
935\tmeasurement significance\tID\t2\t2\n\
936\tmeasurement attribute\tID\t2\t2\n\
954\tdecimal fraction\tR\t1\t10\n\
1004\tpercent qualifier\tID\t1\t2\n\
1005\thierarchy code\tID\t4\t4\n\
1018\texponent\tR\t1\t15\n\
1028\tclaim number\tAN\t1\t38\n\
1029\tclaim status\tID\t1\t2\n\
1032\tfiling indicator\tID\t1\t2\n\
1033\tadjustment group\tID\t1\t2\n\
1034\tadjustment reason code\tID\t1\t5\n\
1035\tlast or organization name\tAN\t1\t60\n\
1036\tfirst name\tAN\t1\t35\n\
1037\tmiddle name\tAN\t1\t25\n\
1038\tname prefix\tAN\t1\t10\n\
1039\tname suffix\tAN\t1\t10\n\
1048\tbusiness function\tID\t1\t3\n\
1065\tentity type\tID\t1\t1\n\
1066\tcitizenship\tID\t1\t2\n\
1067\tmarital status\tID\t1\t1\n\
1068\tgender\tID\t1\t1\n\
1069\trelationship to subscriber\tID\t2\t2\n\
1073\tyes or no\tID\t1\t1\n\
1074\treal estate asset type\tID\t2\t2\n\
1095\tyear\tN0\t4\t4\n\
1096\tcounty\tAN\t1\t5\n\
1109\trace or ethnicity\tID\t1\t1\n\
1129\tadjustment characteristic\tID\t1\t2\n\
1130\tprimary or contingent\tID\t1\t1\n\
1136\tcondition category\tID\t2\t2\n\
1137\tmedical code\tAN\t1\t15\n\
1138\tpayer sequence\tID\t1\t1\n\
1143\tcoordination code\tID\t1\t1\n\
1146\tdisability type\tID\t1\t1\n\
1149\toccupation\tID\t4\t6\n\
1154\twork intensity\tID\t1\t1\n\
1161\tproduct option\tID\t1\t2\n\
1165\tconfidentiality\tID\t1\t1\n\
1166\tcontract type\tID\t2\t2\n\
1167\tsample modulus\tR\t1\t6\n\
1176\temployment class\tID\t2\t3\n\
1186\tincome type\tID\t2\t2\n\
1187\taccount type\tID\t2\t2\n\
1188\tasset type\tID\t2\t2\n\
1201\tinformation status\tID\t1\t1\n\
1202\tspending account choice\tID\t1\t1\n\
1203\tmaintenance reason\tID\t2\t3\n\
1204\tplan description\tAN\t1\t50\n\
1205\tinsurance line\tID\t2\t3\n\
1207\tcoverage level\tID\t3\t3\n\
1209\tunderwriting decision\tID\t1\t1\n\
1211\tdrug house\tID\t2\t3\n\
1212\thealth related code\tID\t1\t1\n\
1213\thealth condition\tID\t1\t1\n\
1214\tsalary grade\tAN\t1\t5\n\
1215\tcard type\tID\t1\t1\n\
1216\tbenefit status\tID\t1\t1\n\
1218\tmedicare plan\tID\t1\t1\n\
1219\tcobra event\tID\t1\t2\n\
1220\tstudent status\tID\t1\t1\n\
1221\tprovider code\tID\t1\t3\n\
1222\tprovider specialty\tAN\t1\t3\n\
1223\tprovider organization\tID\t3\t3\n\
1224\tcontribution code\tID\t2\t2\n\
1230\tset version\tAN\t1\t12\n\
1250\tdate format\tID\t2\t3\n\
1251\tdate or period\tAN\t1\t35\n\
1253\timmunization type\tID\t3\t6\n\
1254\timmunization status\tID\t1\t2\n\
1270\tcode list qualifier\tID\t1\t3\n\
1271\tindustry code\tAN\t1\t30\n\
1295\tparticipant status\tID\t1\t2\n\
1296\tspecial processing\tAN\t1\t6\n\
1300\tservice charge code\tID\t4\t4\n\
1301\tagency charge code\tAN\t1\t10\n\
1303\tlanguage use\tID\t1\t2\n\
1314\tadmission source\tID\t1\t1\n\
1315\tadmission type\tID\t1\t1\n\
1316\ttransport code\tID\t1\t1\n\
1317\ttransport reason\tID\t1\t1\n\
1318\tapproval\tID\t1\t1\n\
1319\tbasis of cost\tID\t1\t2\n\
1320\tbasis of days supply\tID\t1\t1\n\
1321\tcondition indicator\tID\t2\t3\n\
1322\tcertification type\tID\t1\t1\n\
1325\tclaim frequency\tID\t1\t1\n\
1327\tcopay status\tID\t1\t1\n\
1328\tdiagnosis pointer\tN0\t1\t2\n\
1329\tdispense as written\tID\t1\t1\n\
1330\tdosage form\tID\t2\t2\n\
1331\tfacility code\tAN\t1\t2\n\
1332\tfacility code qualifier\tID\t1\t2\n\
1333\trecord format\tID\t1\t2\n\
1334\tshortage area\tID\t1\t1\n\
1335\tinsulin dependent\tID\t1\t1\n\
1336\tinsurance type\tID\t1\t3\n\
1337\tlevel of care\tID\t1\t1\n\
1338\tlevel of service\tID\t1\t3\n\
1339\tprocedure modifier\tAN\t2\t2\n\
1340\tmultiple procedure\tID\t1\t2\n\
1341\tlocal review value\tAN\t1\t2\n\
1342\tnature of condition\tID\t1\t1\n\
1343\tclaim type\tID\t1\t2\n\
1344\tnon-visit code\tID\t1\t1\n\
1345\tnursing home status\tID\t1\t1\n\
1346\tnutrient method\tID\t1\t1\n\
1347\tnutrient technique\tID\t1\t1\n\
1348\toxygen equipment\tID\t1\t1\n\
1349\toxygen test condition\tID\t1\t1\n\
1350\toxygen test finding\tID\t1\t1\n\
1351\tsignature source\tID\t1\t1\n\
1352\tpatient status\tID\t1\t2\n\
1354\tdrg\tID\t1\t4\n\
1355\tdenial override\tID\t2\t2\n\
1356\tprescription origin\tID\t1\t1\n\
1357\tauthorization type\tID\t1\t1\n\
1358\tprosthesis code\tID\t1\t1\n\
1359\taccept assignment\tID\t1\t1\n\
1360\tprovider agreement\tID\t1\t1\n\
1361\toral cavity area\tID\t1\t3\n\
1362\trelated cause\tID\t2\t3\n\
1363\trelease of information\tID\t1\t1\n\
1364\treview code\tID\t1\t2\n\
1365\tservice type\tID\t1\t2\n\
1366\tspecial program\tID\t2\t3\n\
1367\tsubluxation level\tID\t2\t3\n\
1368\ttooth status\tID\t1\t2\n\
1369\ttooth surface\tID\t1\t2\n\
1370\tunit dose\tID\t1\t1\n\
1371\tunit rate\tR\t1\t10\n\
1373\tmeasurement method\tID\t2\t4\n\
1381\tproperty owner\tID\t1\t1\n\
1382\toxygen delivery\tID\t1\t1\n\
1383\tsubmission reason\tID\t2\t2\n\
1384\tpatient location\tID\t1\t1\n\
1390\tbenefit information\tID\t1\t2\n\
1403\timplant type\tID\t1\t1\n\
1404\timplant status\tID\t1\t1\n\
1429\tconstruction type\tID\t1\t2\n\
1470\tnumber\tN0\t1\t9\n\
1473\tpricing method\tID\t2\t2\n\
1476\tlanguage proficiency\tID\t1\t1\n\
1514\tdelay reason\tID\t1\t2\n\
1525\trequest category\tID\t1\t2\n\
1526\tpolicy compliance\tID\t1\t2\n\
1527\texception code\tID\t1\t2\n\
1528\tcomponent position\tN0\t1\t2\n\
1595\tservice affiliation\tID\t1\t1\n\
1596\tmilitary rank\tID\t2\t2\n\
1638\tpresent on admission\tID\t1\t1\n\
1685\ttax treatment\tID\t1\t2\n\
1686\trepetition position\tN0\t1\t4\n\
1687\tearnings rate\tR\t1\t15\n\
1701\teligibility reason\tID\t1\t1\n\
1705\tguide version\tAN\t1\t35\n\
1715\tcountry subdivision\tID\t1\t3\n\
9998\tcontext reference\tAN\t1\t35\n\
9999\tcontext name\tAN\t1\t35\n\
I01\tauthorization qualifier\tID\t2\t2\n\
I02\tauthorization\tAN\t10\t10\n\
I03\tsecurity qualifier\tID\t2\t2\n\
I04\tsecurity\tAN\t10\t10\n\
I05\tinterchange id qualifier\tID\t2\t2\n\
I06\tsender id\tAN\t15\t15\n\
I07\treceiver id\tAN\t15\t15\n\
I08\tinterchange date\tDT\t6\t6\n\
I09\tinterchange time\tTM\t4\t4\n\
I11\tinterchange version\tID\t5\t5\n\
I12\tinterchange control number\tN0\t9\t9\n\
I13\tacknowledgement wanted\tID\t1\t1\n\
I14\ttest or production\tID\t1\t1\n\
I15\tcomponent separator\tAN\t1\t1\n\
I16\tgroup count\tN0\t1\t5\n\
I17\tinterchange acknowledgement\tID\t1\t1\n\
I18\tinterchange note\tID\t3\t3\n\
I65\trepetition separator\tAN\t1\t1\n\
"
