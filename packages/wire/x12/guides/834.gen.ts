export default "loop\tparent\tsegment\tby\telement\tdata\tname\ttype\tmin\tmax\tuse\torder\trepeat\tcodes\tcondition\n\
ST\t\t\t\t\t\ttransaction set\t\t\t\tR\t\t>1\t\t\n\
ST\t\tST\t\t\t\tset header\t\t\t\tR\t\t\t\t\n\
ST\t\tST\t\t01\t143\tset id\tID\t3\t3\tR\t\t\t834\t\n\
ST\t\tST\t\t02\t329\tset control number\tAN\t4\t9\tR\t\t\t\t\n\
ST\t\tST\t\t03\t1705\tguide version\tAN\t1\t35\tR\t\t\t005010X220A1\t\n\
ST\t\tBGN\t\t\t\tbeginning\t\t\t\tR\t\t\t\t\n\
ST\t\tBGN\t\t01\t353\tpurpose\tID\t2\t2\tR\t\t\t00 15 22\t\n\
ST\t\tBGN\t\t02\t127\tset reference\tAN\t1\t50\tR\t\t\t\t\n\
ST\t\tBGN\t\t03\t373\tcreated on\tDT\t8\t8\tR\t\t\t\t\n\
ST\t\tBGN\t\t04\t337\tcreated at\tTM\t4\t8\tR\t\t\t\t\n\
ST\t\tBGN\t\t05\t623\ttime zone\tID\t2\t2\tS\t\t\t@time-zone\t\n\
ST\t\tBGN\t\t06\t127\toriginal set reference\tAN\t1\t50\tS\t\t\t\tmust if 01 = 15,22\n\
ST\t\tBGN\t\t08\t306\tfile action\tID\t1\t2\tR\t\t\t2 4 RX\t\n\
ST\t\tREF\t\t\t\tmaster policy number\t\t\t\tS\t\t\t\t\n\
ST\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t38\t\n\
ST\t\tREF\t\t02\t127\tmaster policy number\tAN\t1\t50\tR\t\t\t\t\n\
ST\t\tDTP\t\t\t\tfile effective date\t\t\t\tS\t\t>1\t\t\n\
ST\t\tDTP\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t007 090 091 303 382 388\t\n\
ST\t\tDTP\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
ST\t\tDTP\t\t03\t1251\tdate\tAN\t1\t35\tR\t\t\t\tformat 02\n\
ST\t\tQTY\t\t\t\tcontrol totals\t\t\t\tS\t\t3\t\t\n\
ST\t\tQTY\t\t01\t673\tquantity qualifier\tID\t2\t2\tR\t\t\tDT ET TO\t\n\
ST\t\tQTY\t\t02\t380\tcount\tR\t1\t15\tR\t\t\t\t\n\
1000A\tST\t\t\t\t\tsponsor\t\t\t\tR\t\t\t\t\n\
1000A\t\tN1\t01\t\t\tsponsor name\t\t\t\tR\t\t\t\t\n\
1000A\t\tN1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tP5\t\n\
1000A\t\tN1\t\t02\t93\tsponsor name\tAN\t1\t60\tS\t\t\t\t\n\
1000A\t\tN1\t\t03\t66\tid qualifier\tID\t1\t2\tR\t\t\t24 94 FI\t\n\
1000A\t\tN1\t\t04\t67\tsponsor id\tAN\t2\t80\tR\t\t\t\t\n\
1000B\tST\t\t\t\t\tpayer\t\t\t\tR\t=\t\t\t\n\
1000B\t\tN1\t01\t\t\tpayer name\t\t\t\tR\t\t\t\t\n\
1000B\t\tN1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tIN\t\n\
1000B\t\tN1\t\t02\t93\tpayer name\tAN\t1\t60\tS\t\t\t\t\n\
1000B\t\tN1\t\t03\t66\tid qualifier\tID\t1\t2\tR\t\t\t94 FI XV\t\n\
1000B\t\tN1\t\t04\t67\tpayer id\tAN\t2\t80\tR\t\t\t\t\n\
1000C\tST\t\t\t\t\tadministrator or broker\t\t\t\tS\t=\t2\t\t\n\
1000C\t\tN1\t01\t\t\tadministrator or broker name\t\t\t\tR\t\t\t\t\n\
1000C\t\tN1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tBO TV\t\n\
1000C\t\tN1\t\t02\t93\tadministrator or broker name\tAN\t1\t60\tR\t\t\t\t\n\
1000C\t\tN1\t\t03\t66\tid qualifier\tID\t1\t2\tR\t\t\t94 FI XV\t\n\
1000C\t\tN1\t\t04\t67\tadministrator or broker id\tAN\t2\t80\tR\t\t\t\t\n\
1100C\t1000C\t\t\t\t\tadministrator or broker account\t\t\t\tS\t\t\t\t\n\
1100C\t\tACT\t\t\t\taccount\t\t\t\tR\t\t\t\t\n\
1100C\t\tACT\t\t01\t508\taccount number\tAN\t1\t35\tR\t\t\t\t\n\
1100C\t\tACT\t\t06\t508\tsecond account number\tAN\t1\t35\tS\t\t\t\t\n\
2000\tST\t\t\t\t\tmember\t\t\t\tS\t\t>1\t\t\n\
2000\t\tINS\t\t\t\tmember detail\t\t\t\tR\t\t\t\t\n\
2000\t\tINS\t\t01\t1073\tis the subscriber\tID\t1\t1\tR\t\t\t@yes-no\t\n\
2000\t\tINS\t\t02\t1069\trelationship to subscriber\tID\t2\t2\tR\t\t\t@relationship-834\t\n\
2000\t\tINS\t\t03\t875\tmaintenance type\tID\t3\t3\tR\t\t\t001 021 024 025 030\t\n\
2000\t\tINS\t\t04\t1203\tmaintenance reason\tID\t2\t3\tS\t\t\t@maintenance-reason\t\n\
2000\t\tINS\t\t05\t1216\tbenefit status\tID\t1\t1\tR\t\t\tA C S T\t\n\
2000\t\tINS\t\t06\tC052\tmedicare status\tC\t\t\tS\t\t\t\t\n\
2000\t\tINS\t\t06-1\t1218\tmedicare plan\tID\t1\t1\tR\t\t\tA B C D E\t\n\
2000\t\tINS\t\t06-2\t1701\teligibility reason\tID\t1\t1\tS\t\t\t0 1 2\t\n\
2000\t\tINS\t\t07\t1219\tcobra event\tID\t1\t2\tS\t\t\t1 2 3 4 5 6 7 8 9 10 ZZ\t\n\
2000\t\tINS\t\t08\t584\temployment status\tID\t2\t2\tS\t\t\tAC AO AU FT L1 PT RT TE\tmust if 01 = Y\n\
2000\t\tINS\t\t09\t1220\tstudent status\tID\t1\t1\tS\t\t\tF N P\t\n\
2000\t\tINS\t\t10\t1073\thandicapped\tID\t1\t1\tS\t\t\t@yes-no\t\n\
2000\t\tINS\t\t11\t1250\tdate format\tID\t2\t3\tS\t\t\tD8\t\n\
2000\t\tINS\t\t12\t1251\tdied on\tAN\t1\t35\tS\t\t\t\tformat 11\n\
2000\t\tINS\t\t13\t1165\tconfidentiality\tID\t1\t1\tS\t\t\tR U\t\n\
2000\t\tINS\t\t17\t1470\tbirth sequence\tN0\t1\t9\tS\t\t\t\t\n\
2000\t\tREF.0F\t01\t\t\tsubscriber number\t\t\t\tR\t\t\t\t\n\
2000\t\tREF.0F\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0F\t\n\
2000\t\tREF.0F\t\t02\t127\tsubscriber number\tAN\t1\t50\tR\t\t\t\t\n\
2000\t\tREF.1L\t01\t\t\tmember policy number\t\t\t\tS\t=\t\t\t\n\
2000\t\tREF.1L\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t1L\t\n\
2000\t\tREF.1L\t\t02\t127\tgroup or policy number\tAN\t1\t50\tR\t\t\t\t\n\
2000\t\tREF.supplement\t01\t\t\tfurther member ids\t\t\t\tS\t=\t13\t\t\n\
2000\t\tREF.supplement\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t17 23 3H 4A 6O ABB D3 DX F6 P5 Q4 QQ ZZ\t\n\
2000\t\tREF.supplement\t\t02\t127\tfurther member id\tAN\t1\t50\tR\t\t\t\t\n\
2000\t\tDTP\t\t\t\tmember dates\t\t\t\tS\t\t24\t\t\n\
2000\t\tDTP\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t050 286 296 297 300 301 303 336 337 338 339 340 341 350 351 356 357 383 385 386 393 394 473 474\t\n\
2000\t\tDTP\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2000\t\tDTP\t\t03\t1251\tdate\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2100A\t2000\t\t\t\t\tmember name\t\t\t\tR\t\t\t\t\n\
2100A\t\tNM1\t01\t\t\tname\t\t\t\tR\t\t\t\t\n\
2100A\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t74 IL\t\n\
2100A\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2100A\t\tNM1\t\t03\t1035\tmember last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2100A\t\tNM1\t\t04\t1036\tmember first name\tAN\t1\t35\tS\t\t\t\t\n\
2100A\t\tNM1\t\t05\t1037\tmember middle name\tAN\t1\t25\tS\t\t\t\t\n\
2100A\t\tNM1\t\t06\t1038\tmember name prefix\tAN\t1\t10\tS\t\t\t\t\n\
2100A\t\tNM1\t\t07\t1039\tmember name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2100A\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\t34 ZZ\t\n\
2100A\t\tNM1\t\t09\t67\tmember id\tAN\t2\t80\tS\t\t\t\t\n\
2100A\t\tPER\t\t\t\tcontact numbers\t\t\t\tS\t\t\t\t\n\
2100A\t\tPER\t\t01\t366\tcontact function\tID\t2\t2\tR\t\t\tIP\t\n\
2100A\t\tPER\t\t03\t365\tcontact number qualifier\tID\t2\t2\tR\t\t\t@contact-number\t\n\
2100A\t\tPER\t\t04\t364\tcontact number\tAN\t1\t256\tR\t\t\t\t\n\
2100A\t\tPER\t\t05\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\t@contact-number\t\n\
2100A\t\tPER\t\t06\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
2100A\t\tPER\t\t07\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\t@contact-number\t\n\
2100A\t\tPER\t\t08\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
2100A\t\tN3\t\t\t\thome address\t\t\t\tS\t\t\t\t\n\
2100A\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2100A\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2100A\t\tN4\t\t\t\thome city\t\t\t\tS\t\t\t\t\n\
2100A\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2100A\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2100A\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2100A\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2100A\t\tN4\t\t05\t309\tlocation qualifier\tID\t1\t2\tS\t\t\t60 CY\t\n\
2100A\t\tN4\t\t06\t310\tlocation\tAN\t1\t30\tS\t\t\t\t\n\
2100A\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2100A\t\tDMG\t\t\t\tdemographics\t\t\t\tS\t\t\t\t\n\
2100A\t\tDMG\t\t01\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2100A\t\tDMG\t\t02\t1251\tborn on\tAN\t1\t35\tR\t\t\t\tformat 01\n\
2100A\t\tDMG\t\t03\t1068\tgender\tID\t1\t1\tR\t\t\t@gender\t\n\
2100A\t\tDMG\t\t04\t1067\tmarital status\tID\t1\t1\tS\t\t\t@marital\t\n\
2100A\t\tDMG\t\t05\tC056\trace or ethnicity\tC\t\t\tS\t\t10\t\t\n\
2100A\t\tDMG\t\t05-1\t1109\trace or ethnicity\tID\t1\t1\tS\t\t\t7 8 A B C D E F G H I J N O P Z\t\n\
2100A\t\tDMG\t\t05-2\t1270\tcode list qualifier\tID\t1\t3\tS\t\t\tRET\t\n\
2100A\t\tDMG\t\t05-3\t1271\trace or ethnicity detail\tAN\t1\t30\tS\t\t\text:race\t\n\
2100A\t\tDMG\t\t06\t1066\tcitizenship\tID\t1\t2\tS\t\t\t1 2 3 4 5 6 7\t\n\
2100A\t\tDMG\t\t10\t1270\tcode list qualifier\tID\t1\t3\tS\t\t\tREC\t\n\
2100A\t\tDMG\t\t11\t1271\trace or ethnicity collection code\tAN\t1\t30\tS\t\t\text:race\t\n\
2100A\t\tEC\t\t\t\temployment class\t\t\t\tS\t\t>1\t\t\n\
2100A\t\tEC\t\t01\t1176\temployment class\tID\t2\t3\tR\t\t\t01 02 03 04 05 06 07 08 09 10 11 12 17 18 19 20 21 22 23\t\n\
2100A\t\tEC\t\t02\t1176\temployment class\tID\t2\t3\tS\t\t\t01 02 03 04 05 06 07 08 09 10 11 12 17 18 19 20 21 22 23\t\n\
2100A\t\tEC\t\t03\t1176\temployment class\tID\t2\t3\tS\t\t\t01 02 03 04 05 06 07 08 09 10 11 12 17 18 19 20 21 22 23\t\n\
2100A\t\tICM\t\t\t\tincome\t\t\t\tS\t\t\t\t\n\
2100A\t\tICM\t\t01\t594\tfrequency\tID\t1\t1\tR\t\t\t1 2 3 4 6 7 8 9 B C H Q S U\t\n\
2100A\t\tICM\t\t02\t782\twage\tR\t1\t18\tR\t\t\t\t\n\
2100A\t\tICM\t\t03\t380\thours worked\tR\t1\t15\tS\t\t\t\t\n\
2100A\t\tICM\t\t04\t310\tlocation\tAN\t1\t30\tS\t\t\t\t\n\
2100A\t\tICM\t\t05\t1214\tsalary grade\tAN\t1\t5\tS\t\t\t\t\n\
2100A\t\tAMT\t\t\t\tmember amounts\t\t\t\tS\t\t7\t\t\n\
2100A\t\tAMT\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tB9 C1 D2 EBA FK P3 R\t\n\
2100A\t\tAMT\t\t02\t782\tamount\tR\t1\t18\tR\t\t\t\t\n\
2100A\t\tHLH\t\t\t\thealth\t\t\t\tS\t\t\t\t\n\
2100A\t\tHLH\t\t01\t1212\thealth related code\tID\t1\t1\tR\t\t\tN S T U X\t\n\
2100A\t\tHLH\t\t02\t65\theight\tR\t1\t8\tS\t\t\t\t\n\
2100A\t\tHLH\t\t03\t81\tweight\tR\t1\t10\tS\t\t\t\t\n\
2100A\t\tLUI\t\t\t\tlanguage\t\t\t\tS\t\t>1\t\t\n\
2100A\t\tLUI\t\t01\t66\tid qualifier\tID\t1\t2\tS\t\t\tLD LE\t\n\
2100A\t\tLUI\t\t02\t67\tlanguage\tAN\t2\t80\tS\t\t\text:language-iso\t\n\
2100A\t\tLUI\t\t03\t352\tlanguage description\tAN\t1\t80\tS\t\t\t\t\n\
2100A\t\tLUI\t\t04\t1303\tlanguage use\tID\t1\t2\tS\t\t\t5 6 7 8\t\n\
2100B\t2000\t\t\t\t\tincorrect member name\t\t\t\tS\t=\t\t\t\n\
2100B\t\tNM1\t01\t\t\tincorrect name\t\t\t\tR\t\t\t\t\n\
2100B\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t70\t\n\
2100B\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2100B\t\tNM1\t\t03\t1035\tincorrect last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2100B\t\tNM1\t\t04\t1036\tincorrect first name\tAN\t1\t35\tS\t\t\t\t\n\
2100B\t\tNM1\t\t05\t1037\tincorrect middle name\tAN\t1\t25\tS\t\t\t\t\n\
2100B\t\tNM1\t\t06\t1038\tincorrect name prefix\tAN\t1\t10\tS\t\t\t\t\n\
2100B\t\tNM1\t\t07\t1039\tincorrect name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2100B\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\t34 ZZ\t\n\
2100B\t\tNM1\t\t09\t67\tincorrect id\tAN\t2\t80\tS\t\t\t\t\n\
2100B\t\tDMG\t\t\t\tincorrect demographics\t\t\t\tS\t\t\t\t\n\
2100B\t\tDMG\t\t01\t1250\tdate format\tID\t2\t3\tS\t\t\tD8\t\n\
2100B\t\tDMG\t\t02\t1251\tincorrect born on\tAN\t1\t35\tS\t\t\t\tformat 01\n\
2100B\t\tDMG\t\t03\t1068\tgender\tID\t1\t1\tS\t\t\t@gender\t\n\
2100B\t\tDMG\t\t04\t1067\tmarital status\tID\t1\t1\tS\t\t\t@marital\t\n\
2100B\t\tDMG\t\t05\tC056\tincorrect race or ethnicity\tC\t\t\tS\t\t10\t\t\n\
2100B\t\tDMG\t\t05-1\t1109\trace or ethnicity\tID\t1\t1\tS\t\t\t7 8 A B C D E F G H I J N O P Z\t\n\
2100B\t\tDMG\t\t05-2\t1270\tcode list qualifier\tID\t1\t3\tS\t\t\tRET\t\n\
2100B\t\tDMG\t\t05-3\t1271\trace or ethnicity detail\tAN\t1\t30\tS\t\t\text:race\t\n\
2100B\t\tDMG\t\t06\t1066\tcitizenship\tID\t1\t2\tS\t\t\t1 2 3 4 5 6 7\t\n\
2100B\t\tDMG\t\t10\t1270\tcode list qualifier\tID\t1\t3\tS\t\t\tREC\t\n\
2100B\t\tDMG\t\t11\t1271\trace or ethnicity collection code\tAN\t1\t30\tS\t\t\text:race\t\n\
2100C\t2000\t\t\t\t\tmailing address\t\t\t\tS\t=\t\t\t\n\
2100C\t\tNM1\t01\t\t\tmailing address marker\t\t\t\tR\t\t\t\t\n\
2100C\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t31\t\n\
2100C\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2100C\t\tN3\t\t\t\tmailing address\t\t\t\tR\t\t\t\t\n\
2100C\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2100C\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2100C\t\tN4\t\t\t\tmailing city\t\t\t\tR\t\t\t\t\n\
2100C\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2100C\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2100C\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2100C\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2100C\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2100D\t2000\t\t\t\t\temployer\t\t\t\tS\t=\t3\t\t\n\
2100D\t\tNM1\t01\t\t\temployer name\t\t\t\tR\t\t\t\t\n\
2100D\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t36\t\n\
2100D\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2100D\t\tNM1\t\t03\t1035\temployer last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2100D\t\tNM1\t\t04\t1036\temployer first name\tAN\t1\t35\tS\t\t\t\t\n\
2100D\t\tNM1\t\t05\t1037\temployer middle name\tAN\t1\t25\tS\t\t\t\t\n\
2100D\t\tNM1\t\t06\t1038\temployer name prefix\tAN\t1\t10\tS\t\t\t\t\n\
2100D\t\tNM1\t\t07\t1039\temployer name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2100D\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\t24 34\t\n\
2100D\t\tNM1\t\t09\t67\temployer id\tAN\t2\t80\tS\t\t\t\t\n\
2100D\t\tPER\t\t\t\temployer contact\t\t\t\tS\t\t\t\t\n\
2100D\t\tPER\t\t01\t366\tcontact function\tID\t2\t2\tR\t\t\tEP\t\n\
2100D\t\tPER\t\t02\t93\tcontact name\tAN\t1\t60\tS\t\t\t\t\n\
2100D\t\tPER\t\t03\t365\tcontact number qualifier\tID\t2\t2\tR\t\t\tAP BN CP EM EX FX TE\t\n\
2100D\t\tPER\t\t04\t364\tcontact number\tAN\t1\t256\tR\t\t\t\t\n\
2100D\t\tPER\t\t05\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\tAP BN CP EM EX FX TE\t\n\
2100D\t\tPER\t\t06\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
2100D\t\tPER\t\t07\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\tAP BN CP EM EX FX TE\t\n\
2100D\t\tPER\t\t08\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
2100D\t\tN3\t\t\t\temployer address\t\t\t\tS\t\t\t\t\n\
2100D\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2100D\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2100D\t\tN4\t\t\t\temployer city\t\t\t\tS\t\t\t\t\n\
2100D\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2100D\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2100D\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2100D\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2100D\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2100E\t2000\t\t\t\t\tschool\t\t\t\tS\t=\t3\t\t\n\
2100E\t\tNM1\t01\t\t\tschool name\t\t\t\tR\t\t\t\t\n\
2100E\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tM8\t\n\
2100E\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t2\t\n\
2100E\t\tNM1\t\t03\t1035\tschool last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2100E\t\tPER\t\t\t\tschool contact\t\t\t\tS\t\t\t\t\n\
2100E\t\tPER\t\t01\t366\tcontact function\tID\t2\t2\tR\t\t\tSK\t\n\
2100E\t\tPER\t\t02\t93\tcontact name\tAN\t1\t60\tS\t\t\t\t\n\
2100E\t\tPER\t\t03\t365\tcontact number qualifier\tID\t2\t2\tR\t\t\tEM EX FX TE\t\n\
2100E\t\tPER\t\t04\t364\tcontact number\tAN\t1\t256\tR\t\t\t\t\n\
2100E\t\tPER\t\t05\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\tEM EX FX TE\t\n\
2100E\t\tPER\t\t06\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
2100E\t\tPER\t\t07\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\tEM EX FX TE\t\n\
2100E\t\tPER\t\t08\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
2100E\t\tN3\t\t\t\tschool address\t\t\t\tS\t\t\t\t\n\
2100E\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2100E\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2100E\t\tN4\t\t\t\tschool city\t\t\t\tS\t\t\t\t\n\
2100E\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2100E\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2100E\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2100E\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2100E\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2100F\t2000\t\t\t\t\tcustodial parent\t\t\t\tS\t=\t\t\t\n\
2100F\t\tNM1\t01\t\t\tcustodial parent name\t\t\t\tR\t\t\t\t\n\
2100F\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tS3\t\n\
2100F\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2100F\t\tNM1\t\t03\t1035\tparent last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2100F\t\tNM1\t\t04\t1036\tparent first name\tAN\t1\t35\tR\t\t\t\t\n\
2100F\t\tNM1\t\t05\t1037\tparent middle name\tAN\t1\t25\tS\t\t\t\t\n\
2100F\t\tNM1\t\t06\t1038\tparent name prefix\tAN\t1\t10\tS\t\t\t\t\n\
2100F\t\tNM1\t\t07\t1039\tparent name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2100F\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\t34 ZZ\t\n\
2100F\t\tNM1\t\t09\t67\tparent id\tAN\t2\t80\tS\t\t\t\t\n\
2100F\t\tPER\t\t\t\tcustodial parent contact\t\t\t\tS\t\t\t\t\n\
2100F\t\tPER\t\t01\t366\tcontact function\tID\t2\t2\tR\t\t\tPQ\t\n\
2100F\t\tPER\t\t03\t365\tcontact number qualifier\tID\t2\t2\tR\t\t\t@contact-number\t\n\
2100F\t\tPER\t\t04\t364\tcontact number\tAN\t1\t256\tR\t\t\t\t\n\
2100F\t\tPER\t\t05\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\t@contact-number\t\n\
2100F\t\tPER\t\t06\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
2100F\t\tPER\t\t07\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\t@contact-number\t\n\
2100F\t\tPER\t\t08\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
2100F\t\tN3\t\t\t\tcustodial parent address\t\t\t\tS\t\t\t\t\n\
2100F\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2100F\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2100F\t\tN4\t\t\t\tcustodial parent city\t\t\t\tS\t\t\t\t\n\
2100F\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2100F\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2100F\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2100F\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2100F\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2100G\t2000\t\t\t\t\tresponsible person\t\t\t\tS\t=\t13\t\t\n\
2100G\t\tNM1\t01\t\t\tresponsible person name\t\t\t\tR\t\t\t\t\n\
2100G\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t6Y 9K E1 EI EXS GB GD J6 LR QD S1 TZ X4\t\n\
2100G\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2100G\t\tNM1\t\t03\t1035\tperson last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2100G\t\tNM1\t\t04\t1036\tperson first name\tAN\t1\t35\tS\t\t\t\t\n\
2100G\t\tNM1\t\t05\t1037\tperson middle name\tAN\t1\t25\tS\t\t\t\t\n\
2100G\t\tNM1\t\t06\t1038\tperson name prefix\tAN\t1\t10\tS\t\t\t\t\n\
2100G\t\tNM1\t\t07\t1039\tperson name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2100G\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\t34 ZZ\t\n\
2100G\t\tNM1\t\t09\t67\tperson id\tAN\t2\t80\tS\t\t\t\t\n\
2100G\t\tPER\t\t\t\tresponsible person contact\t\t\t\tS\t\t\t\t\n\
2100G\t\tPER\t\t01\t366\tcontact function\tID\t2\t2\tR\t\t\tRP\t\n\
2100G\t\tPER\t\t03\t365\tcontact number qualifier\tID\t2\t2\tR\t\t\t@contact-number\t\n\
2100G\t\tPER\t\t04\t364\tcontact number\tAN\t1\t256\tR\t\t\t\t\n\
2100G\t\tPER\t\t05\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\t@contact-number\t\n\
2100G\t\tPER\t\t06\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
2100G\t\tPER\t\t07\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\t@contact-number\t\n\
2100G\t\tPER\t\t08\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
2100G\t\tN3\t\t\t\tresponsible person address\t\t\t\tS\t\t\t\t\n\
2100G\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2100G\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2100G\t\tN4\t\t\t\tresponsible person city\t\t\t\tS\t\t\t\t\n\
2100G\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2100G\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2100G\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2100G\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2100G\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2100H\t2000\t\t\t\t\tdrop off location\t\t\t\tS\t=\t\t\t\n\
2100H\t\tNM1\t01\t\t\tdrop off name\t\t\t\tR\t\t\t\t\n\
2100H\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t45\t\n\
2100H\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2100H\t\tNM1\t\t03\t1035\tlast or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2100H\t\tNM1\t\t04\t1036\tfirst name\tAN\t1\t35\tS\t\t\t\t\n\
2100H\t\tNM1\t\t05\t1037\tmiddle name\tAN\t1\t25\tS\t\t\t\t\n\
2100H\t\tNM1\t\t06\t1038\tname prefix\tAN\t1\t10\tS\t\t\t\t\n\
2100H\t\tNM1\t\t07\t1039\tname suffix\tAN\t1\t10\tS\t\t\t\t\n\
2100H\t\tN3\t\t\t\tdrop off address\t\t\t\tR\t\t\t\t\n\
2100H\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2100H\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2100H\t\tN4\t\t\t\tdrop off city\t\t\t\tR\t\t\t\t\n\
2100H\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2100H\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2100H\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2100H\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2100H\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2200\t2000\t\t\t\t\tdisability\t\t\t\tS\t\t>1\t\t\n\
2200\t\tDSB\t\t\t\tdisability\t\t\t\tR\t\t\t\t\n\
2200\t\tDSB\t\t01\t1146\tdisability type\tID\t1\t1\tR\t\t\t1 2 3 4\t\n\
2200\t\tDSB\t\t07\t235\tproduct or service qualifier\tID\t2\t2\tS\t\t\tDX ZZ\t\n\
2200\t\tDSB\t\t08\t1137\tdiagnosis\tAN\t1\t15\tS\t\t\t\t\n\
2200\t\tDTP\t\t\t\tdisability dates\t\t\t\tS\t\t10\t\t\n\
2200\t\tDTP\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t360 361\t\n\
2200\t\tDTP\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2200\t\tDTP\t\t03\t1251\tdate\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2300\t2000\t\t\t\t\tcoverage\t\t\t\tS\t\t99\t\t\n\
2300\t\tHD\t\t\t\tcoverage detail\t\t\t\tR\t\t\t\t\n\
2300\t\tHD\t\t01\t875\tmaintenance type\tID\t3\t3\tR\t\t\t001 002 021 024 025 026 030 032\t\n\
2300\t\tHD\t\t03\t1205\tinsurance line\tID\t2\t3\tR\t\t\tAG AH AJ AK DCP DEN EPO FAC HE HLT HMO LTC LTD MM MOD PDG POS PPO PRA STD UR VIS\t\n\
2300\t\tHD\t\t04\t1204\tplan description\tAN\t1\t50\tS\t\t\t\t\n\
2300\t\tHD\t\t05\t1207\tcoverage level\tID\t3\t3\tS\t\t\tCHD DEP E1D E2D E3D E5D E6D E7D E8D E9D ECH EMP ESP FAM IND SPC SPO TWO\t\n\
2300\t\tHD\t\t09\t1073\tlate enrollee\tID\t1\t1\tS\t\t\t@yes-no\t\n\
2300\t\tDTP\t\t\t\tcoverage dates\t\t\t\tR\t\t6\t\t\n\
2300\t\tDTP\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t300 303 343 348 349 543 695\t\n\
2300\t\tDTP\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2300\t\tDTP\t\t03\t1251\tdate\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2300\t\tAMT\t\t\t\tcoverage amounts\t\t\t\tS\t\t9\t\t\n\
2300\t\tAMT\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tB9 C1 D2 EBA FK P3 R\t\n\
2300\t\tAMT\t\t02\t782\tamount\tR\t1\t18\tR\t\t\t\t\n\
2300\t\tREF.policy\t01\t\t\tcoverage policy numbers\t\t\t\tS\t\t14\t\t\n\
2300\t\tREF.policy\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t17 1L 9V CE E8 M7 PID RB X9 XM XX1 XX2 ZX ZZ\t\n\
2300\t\tREF.policy\t\t02\t127\tgroup or policy number\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tREF.QQ\t01\t\t\tprior coverage months\t\t\t\tS\t=\t\t\t\n\
2300\t\tREF.QQ\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tQQ\t\n\
2300\t\tREF.QQ\t\t02\t127\tprior coverage months\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tIDC\t\t\t\tid card\t\t\t\tS\t\t3\t\t\n\
2300\t\tIDC\t\t01\t1204\tplan description\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tIDC\t\t02\t1215\tcard type\tID\t1\t1\tR\t\t\tD H P\t\n\
2300\t\tIDC\t\t03\t609\tcard count\tN0\t1\t9\tS\t\t\t\t\n\
2300\t\tIDC\t\t04\t306\taction code\tID\t1\t2\tS\t\t\t1 2 RX\t\n\
2310\t2300\t\t\t\t\tprovider\t\t\t\tS\t\t30\t\t\n\
2310\t\tLX\t\t\t\tprovider counter\t\t\t\tR\t\t\t\t\n\
2310\t\tLX\t\t01\t554\tassigned number\tN0\t1\t6\tR\t\t\t\t\n\
2310\t\tNM1\t\t\t\tprovider name\t\t\t\tR\t\t\t\t\n\
2310\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t1X 3D 80 FA OD P3 QA QN Y2\t\n\
2310\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2310\t\tNM1\t\t03\t1035\tprovider last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2310\t\tNM1\t\t04\t1036\tprovider first name\tAN\t1\t35\tS\t\t\t\t\n\
2310\t\tNM1\t\t05\t1037\tprovider middle name\tAN\t1\t25\tS\t\t\t\t\n\
2310\t\tNM1\t\t06\t1038\tprovider name prefix\tAN\t1\t10\tS\t\t\t\t\n\
2310\t\tNM1\t\t07\t1039\tprovider name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2310\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\t34 FI SV XX\t\n\
2310\t\tNM1\t\t09\t67\tprovider id\tAN\t2\t80\tS\t\t\t\t\n\
2310\t\tNM1\t\t10\t706\tentity relationship\tID\t2\t2\tR\t\t\t25 26 72\t\n\
2310\t\tN3\t\t\t\tprovider address\t\t\t\tS\t\t2\t\t\n\
2310\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2310\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2310\t\tN4\t\t\t\tprovider city\t\t\t\tS\t\t\t\t\n\
2310\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2310\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2310\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2310\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2310\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2310\t\tPER\t\t\t\tprovider contact\t\t\t\tS\t\t2\t\t\n\
2310\t\tPER\t\t01\t366\tcontact function\tID\t2\t2\tR\t\t\tIC\t\n\
2310\t\tPER\t\t03\t365\tcontact number qualifier\tID\t2\t2\tR\t\t\t@contact-number\t\n\
2310\t\tPER\t\t04\t364\tcontact number\tAN\t1\t256\tR\t\t\t\t\n\
2310\t\tPER\t\t05\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\t@contact-number\t\n\
2310\t\tPER\t\t06\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
2310\t\tPER\t\t07\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\t@contact-number\t\n\
2310\t\tPER\t\t08\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
2310\t\tPLA\t\t\t\tprovider change\t\t\t\tS\t\t\t\t\n\
2310\t\tPLA\t\t01\t306\taction code\tID\t1\t2\tR\t\t\t2\t\n\
2310\t\tPLA\t\t02\t98\tentity code\tID\t2\t3\tR\t\t\t1P\t\n\
2310\t\tPLA\t\t03\t373\teffective on\tDT\t8\t8\tR\t\t\t\t\n\
2310\t\tPLA\t\t05\t1203\tmaintenance reason\tID\t2\t3\tR\t\t\t14 22 46 AA AB AC AD AE AF AG AH AI AJ\t\n\
2320\t2300\t\t\t\t\tother coverage\t\t\t\tS\t\t5\t\t\n\
2320\t\tCOB\t\t\t\tother coverage detail\t\t\t\tR\t\t\t\t\n\
2320\t\tCOB\t\t01\t1138\tpayer sequence\tID\t1\t1\tR\t\t\tP S T U\t\n\
2320\t\tCOB\t\t02\t127\tgroup or policy number\tAN\t1\t50\tS\t\t\t\t\n\
2320\t\tCOB\t\t03\t1143\tcoordination code\tID\t1\t1\tR\t\t\t1 5 6\t\n\
2320\t\tCOB\t\t04\t1365\tservice type\tID\t1\t2\tS\t\t10\t1 35 48 50 54 89 90 A4 AG AL BB\t\n\
2320\t\tREF\t\t\t\tother coverage ids\t\t\t\tS\t\t4\t\t\n\
2320\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t60 6P SY ZZ\t\n\
2320\t\tREF\t\t02\t127\tother coverage id\tAN\t1\t50\tR\t\t\t\t\n\
2320\t\tDTP\t\t\t\tother coverage dates\t\t\t\tS\t\t2\t\t\n\
2320\t\tDTP\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t344 345\t\n\
2320\t\tDTP\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2320\t\tDTP\t\t03\t1251\tdate\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2330\t2320\t\t\t\t\tother payer\t\t\t\tS\t\t3\t\t\n\
2330\t\tNM1\t\t\t\tother payer name\t\t\t\tR\t\t\t\t\n\
2330\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t36 GW IN\t\n\
2330\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t2\t\n\
2330\t\tNM1\t\t03\t1035\tother payer last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2330\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tFI NI XV\t\n\
2330\t\tNM1\t\t09\t67\tother payer id\tAN\t2\t80\tS\t\t\t\t\n\
2330\t\tN3\t\t\t\tother payer address\t\t\t\tS\t\t\t\t\n\
2330\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2330\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2330\t\tN4\t\t\t\tother payer city\t\t\t\tS\t\t\t\t\n\
2330\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2330\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2330\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2330\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2330\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2330\t\tPER\t\t\t\tother payer contact\t\t\t\tS\t\t\t\t\n\
2330\t\tPER\t\t01\t366\tcontact function\tID\t2\t2\tR\t\t\tCN\t\n\
2330\t\tPER\t\t03\t365\tcontact number qualifier\tID\t2\t2\tR\t\t\tTE\t\n\
2330\t\tPER\t\t04\t364\tcontact number\tAN\t1\t256\tR\t\t\t\t\n\
2000\t\tLS\t\t\t\treporting categories begin\t\t\t\tS\t\t\t\t\n\
2000\t\tLS\t\t01\t447\tloop id\tAN\t1\t6\tR\t\t\t2700\t\n\
2700\t2000\t\t\t\t\treporting category counter\t\t\t\tS\t\t>1\t\t\n\
2700\t\tLX\t\t\t\tcategory counter\t\t\t\tR\t\t\t\t\n\
2700\t\tLX\t\t01\t554\tassigned number\tN0\t1\t6\tR\t\t\t\t\n\
2750\t2700\t\t\t\t\treporting category\t\t\t\tS\t\t\t\t\n\
2750\t\tN1\t\t\t\tcategory name\t\t\t\tR\t\t\t\t\n\
2750\t\tN1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t75\t\n\
2750\t\tN1\t\t02\t93\tcategory name\tAN\t1\t60\tR\t\t\t\t\n\
2750\t\tREF\t\t\t\tcategory reference\t\t\t\tR\t\t\t\t\n\
2750\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t00 17 18 19 26 3L 6M 9V 9X GE LU PID XX1 XX2 YY ZZ\t\n\
2750\t\tREF\t\t02\t127\tcategory reference\tAN\t1\t50\tR\t\t\t\t\n\
2750\t\tDTP\t\t\t\tcategory date\t\t\t\tS\t\t\t\t\n\
2750\t\tDTP\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t007\t\n\
2750\t\tDTP\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2750\t\tDTP\t\t03\t1251\tdate\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2000\t\tLE\t\t\t\treporting categories end\t\t\t\tS\t\t\t\tmust if has LS\n\
2000\t\tLE\t\t01\t447\tloop id\tAN\t1\t6\tR\t\t\t2700\t\n\
ST\t\tSE\t\t\t\tset trailer\t\t\t\tR\t\t\t\t\n\
ST\t\tSE\t\t01\t96\tsegment count\tN0\t1\t10\tR\t\t\t\t\n\
ST\t\tSE\t\t02\t329\tset control number\tAN\t4\t9\tR\t\t\t\t\n\
"
