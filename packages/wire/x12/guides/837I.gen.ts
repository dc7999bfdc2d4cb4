export default "loop\tparent\tsegment\tby\telement\tdata\tname\ttype\tmin\tmax\tuse\torder\trepeat\tcodes\tcondition\n\
ST\t\t\t\t\t\ttransaction set\t\t\t\tR\t\t>1\t\t\n\
ST\t\tST\t\t\t\tset header\t\t\t\tR\t\t\t\t\n\
ST\t\tST\t\t01\t143\tset id\tID\t3\t3\tR\t\t\t837\t\n\
ST\t\tST\t\t02\t329\tset control number\tAN\t4\t9\tR\t\t\t\t\n\
ST\t\tST\t\t03\t1705\tguide version\tAN\t1\t35\tR\t\t\t005010X223A2 005010X223 005010X223A1 005010X223A3\t\n\
ST\t\tBHT\t\t\t\tbeginning\t\t\t\tR\t\t\t\t\n\
ST\t\tBHT\t\t01\t1005\thierarchy code\tID\t4\t4\tR\t\t\t0019\t\n\
ST\t\tBHT\t\t02\t353\tpurpose\tID\t2\t2\tR\t\t\t00 18\t\n\
ST\t\tBHT\t\t03\t127\tbatch number\tAN\t1\t30\tR\t\t\t\t\n\
ST\t\tBHT\t\t04\t373\tcreated on\tDT\t8\t8\tR\t\t\t\t\n\
ST\t\tBHT\t\t05\t337\tcreated at\tTM\t4\t8\tR\t\t\t\t\n\
ST\t\tBHT\t\t06\t640\tclaim or encounter\tID\t2\t2\tR\t\t\t31 CH RP\t\n\
1000A\tST\t\t\t\t\tsubmitter\t\t\t\tR\t\t\t\t\n\
1000A\t\tNM1\t01\t\t\tsubmitter name\t\t\t\tR\t\t\t\t\n\
1000A\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t41\t\n\
1000A\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
1000A\t\tNM1\t\t03\t1035\tsubmitter last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
1000A\t\tNM1\t\t04\t1036\tsubmitter first name\tAN\t1\t35\tS\t\t\t\t\n\
1000A\t\tNM1\t\t05\t1037\tsubmitter middle name\tAN\t1\t25\tS\t\t\t\t\n\
1000A\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tR\t\t\t46\t\n\
1000A\t\tNM1\t\t09\t67\tsubmitter id\tAN\t2\t80\tR\t\t\t\t\n\
1000A\t\tPER\t\t\t\tsubmitter contact\t\t\t\tR\t\t2\t\t\n\
1000A\t\tPER\t\t01\t366\tcontact function\tID\t2\t2\tR\t\t\tIC\t\n\
1000A\t\tPER\t\t02\t93\tcontact name\tAN\t1\t60\tS\t\t\t\t\n\
1000A\t\tPER\t\t03\t365\tcontact number qualifier\tID\t2\t2\tR\t\t\tEM FX TE\t\n\
1000A\t\tPER\t\t04\t364\tcontact number\tAN\t1\t256\tR\t\t\t\t\n\
1000A\t\tPER\t\t05\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\tEM EX FX TE\t\n\
1000A\t\tPER\t\t06\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
1000A\t\tPER\t\t07\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\tEM EX FX TE\t\n\
1000A\t\tPER\t\t08\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
1000B\tST\t\t\t\t\treceiver\t\t\t\tR\t=\t\t\t\n\
1000B\t\tNM1\t01\t\t\treceiver name\t\t\t\tR\t\t\t\t\n\
1000B\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t40\t\n\
1000B\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t2\t\n\
1000B\t\tNM1\t\t03\t1035\treceiver last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
1000B\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tR\t\t\t46\t\n\
1000B\t\tNM1\t\t09\t67\treceiver id\tAN\t2\t80\tR\t\t\t\t\n\
2000A\tST\t\t\t\t\tbilling provider level\t\t\t\tR\t\t>1\t\t\n\
2000A\t\tHL\t03\t\t\tbilling provider level\t\t\t\tR\t\t\t\t\n\
2000A\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000A\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\t20\t\n\
2000A\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t1\t\n\
2000A\t\tPRV\t\t\t\tbilling specialty\t\t\t\tS\t\t\t\t\n\
2000A\t\tPRV\t\t01\t1221\tprovider code\tID\t1\t3\tR\t\t\tBI\t\n\
2000A\t\tPRV\t\t02\t128\treference qualifier\tID\t2\t3\tR\t\t\tPXC\t\n\
2000A\t\tPRV\t\t03\t127\ttaxonomy\tAN\t1\t50\tR\t\t\text:taxonomy\t\n\
2000A\t\tCUR\t\t\t\tcurrency\t\t\t\tS\t\t\t\t\n\
2000A\t\tCUR\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t85\t\n\
2000A\t\tCUR\t\t02\t100\tcurrency\tID\t3\t3\tR\t\t\text:currency\t\n\
2010AA\t2000A\t\t\t\t\tbilling provider\t\t\t\tR\t\t\t\t\n\
2010AA\t\tNM1\t01\t\t\tbilling provider name\t\t\t\tR\t\t\t\t\n\
2010AA\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t85\t\n\
2010AA\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t2\t\n\
2010AA\t\tNM1\t\t03\t1035\tbilling provider last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2010AA\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tXX\t\n\
2010AA\t\tNM1\t\t09\t67\tbilling provider id\tAN\t2\t80\tS\t\t\text:npi\t\n\
2010AA\t\tN3\t\t\t\tbilling provider address\t\t\t\tR\t\t\t\t\n\
2010AA\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2010AA\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2010AA\t\tN4\t\t\t\tbilling provider city\t\t\t\tR\t\t\t\t\n\
2010AA\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2010AA\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2010AA\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2010AA\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2010AA\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2010AA\t\tREF.tax\t01\t\t\tbilling provider tax id\t\t\t\tR\t\t\t\t\n\
2010AA\t\tREF.tax\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tEI\t\n\
2010AA\t\tREF.tax\t\t02\t127\tbilling provider tax id\tAN\t1\t50\tR\t\t\t\t\n\
2010AA\t\tPER\t\t\t\tbilling provider contact\t\t\t\tS\t\t2\t\t\n\
2010AA\t\tPER\t\t01\t366\tcontact function\tID\t2\t2\tR\t\t\tIC\t\n\
2010AA\t\tPER\t\t02\t93\tcontact name\tAN\t1\t60\tS\t\t\t\t\n\
2010AA\t\tPER\t\t03\t365\tcontact number qualifier\tID\t2\t2\tR\t\t\tEM FX TE\t\n\
2010AA\t\tPER\t\t04\t364\tcontact number\tAN\t1\t256\tR\t\t\t\t\n\
2010AA\t\tPER\t\t05\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\tEM EX FX TE\t\n\
2010AA\t\tPER\t\t06\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
2010AA\t\tPER\t\t07\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\tEM EX FX TE\t\n\
2010AA\t\tPER\t\t08\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
2010AB\t2000A\t\t\t\t\tpay-to address\t\t\t\tS\t=\t\t\t\n\
2010AB\t\tNM1\t01\t\t\tpay-to marker\t\t\t\tR\t\t\t\t\n\
2010AB\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t87\t\n\
2010AB\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t2\t\n\
2010AB\t\tN3\t\t\t\tpay-to address\t\t\t\tR\t\t\t\t\n\
2010AB\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2010AB\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2010AB\t\tN4\t\t\t\tpay-to city\t\t\t\tR\t\t\t\t\n\
2010AB\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2010AB\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2010AB\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2010AB\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2010AB\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2010AC\t2000A\t\t\t\t\tpay-to plan\t\t\t\tS\t=\t\t\t\n\
2010AC\t\tNM1\t01\t\t\tpay-to plan name\t\t\t\tR\t\t\t\t\n\
2010AC\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tPE\t\n\
2010AC\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t2\t\n\
2010AC\t\tNM1\t\t03\t1035\tplan last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2010AC\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tR\t\t\tPI XV\t\n\
2010AC\t\tNM1\t\t09\t67\tplan id\tAN\t2\t80\tR\t\t\t\t\n\
2010AC\t\tN3\t\t\t\tpay-to plan address\t\t\t\tR\t\t\t\t\n\
2010AC\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2010AC\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2010AC\t\tN4\t\t\t\tpay-to plan city\t\t\t\tR\t\t\t\t\n\
2010AC\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2010AC\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2010AC\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2010AC\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2010AC\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2010AC\t\tREF.plan\t01\t\t\tpay-to plan further id\t\t\t\tS\t\t\t\t\n\
2010AC\t\tREF.plan\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t2U FY NF\t\n\
2010AC\t\tREF.plan\t\t02\t127\tplan further id\tAN\t1\t50\tR\t\t\t\t\n\
2010AC\t\tREF.EI\t01\t\t\tpay-to plan tax id\t\t\t\tR\t=\t\t\t\n\
2010AC\t\tREF.EI\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tEI\t\n\
2010AC\t\tREF.EI\t\t02\t127\tplan tax id\tAN\t1\t50\tR\t\t\t\t\n\
2000B\t2000A\t\t\t\t\tsubscriber level\t\t\t\tR\t\t>1\t\t\n\
2000B\t\tHL\t03\t\t\tsubscriber level\t\t\t\tR\t\t\t\t\n\
2000B\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000B\t\tHL\t\t02\t734\tparent level id\tAN\t1\t12\tR\t\t\t\t\n\
2000B\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\t22\t\n\
2000B\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t0 1\t\n\
2000B\t\tSBR\t\t\t\tsubscriber information\t\t\t\tR\t\t\t\t\n\
2000B\t\tSBR\t\t01\t1138\tpayer sequence\tID\t1\t1\tR\t\t\t@payer-sequence\t\n\
2000B\t\tSBR\t\t02\t1069\trelationship to subscriber\tID\t2\t2\tS\t\t\t18\t\n\
2000B\t\tSBR\t\t03\t127\tgroup or policy number\tAN\t1\t50\tS\t\t\t\t\n\
2000B\t\tSBR\t\t04\t93\tgroup name\tAN\t1\t60\tS\t\t\t\t\n\
2000B\t\tSBR\t\t09\t1032\tfiling indicator\tID\t1\t2\tS\t\t\t@filing-indicator\t\n\
2010BA\t2000B\t\t\t\t\tsubscriber name\t\t\t\tR\t\t\t\t\n\
2010BA\t\tNM1\t01\t\t\tsubscriber name\t\t\t\tR\t\t\t\t\n\
2010BA\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tIL\t\n\
2010BA\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2010BA\t\tNM1\t\t03\t1035\tsubscriber last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2010BA\t\tNM1\t\t04\t1036\tsubscriber first name\tAN\t1\t35\tS\t\t\t\t\n\
2010BA\t\tNM1\t\t05\t1037\tsubscriber middle name\tAN\t1\t25\tS\t\t\t\t\n\
2010BA\t\tNM1\t\t07\t1039\tsubscriber name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2010BA\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tII MI\t\n\
2010BA\t\tNM1\t\t09\t67\tsubscriber id\tAN\t2\t80\tS\t\t\t\t\n\
2010BA\t\tN3\t\t\t\tsubscriber address\t\t\t\tS\t\t\t\tmust if 2000B:SBR/02 = 18\n\
2010BA\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2010BA\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2010BA\t\tN4\t\t\t\tsubscriber city\t\t\t\tS\t\t\t\tmust if 2000B:SBR/02 = 18\n\
2010BA\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2010BA\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2010BA\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2010BA\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2010BA\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2010BA\t\tDMG\t\t\t\tsubscriber demographics\t\t\t\tS\t\t\t\tmust if 2000B:SBR/02 = 18\n\
2010BA\t\tDMG\t\t01\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2010BA\t\tDMG\t\t02\t1251\tborn on\tAN\t1\t35\tR\t\t\t\tformat 01\n\
2010BA\t\tDMG\t\t03\t1068\tgender\tID\t1\t1\tR\t\t\t@gender\t\n\
2010BA\t\tREF.SY\t01\t\t\tsubscriber ssn\t\t\t\tS\t\t\t\t\n\
2010BA\t\tREF.SY\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tSY\t\n\
2010BA\t\tREF.SY\t\t02\t127\tsubscriber ssn\tAN\t1\t50\tR\t\t\t\t\n\
2010BA\t\tREF.Y4\t01\t\t\tcasualty claim number\t\t\t\tS\t=\t\t\t\n\
2010BA\t\tREF.Y4\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tY4\t\n\
2010BA\t\tREF.Y4\t\t02\t127\tcasualty claim number\tAN\t1\t50\tR\t\t\t\t\n\
2010BB\t2000B\t\t\t\t\tpayer\t\t\t\tR\t=\t\t\t\n\
2010BB\t\tNM1\t01\t\t\tpayer name\t\t\t\tR\t\t\t\t\n\
2010BB\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tPR\t\n\
2010BB\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t2\t\n\
2010BB\t\tNM1\t\t03\t1035\tpayer last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2010BB\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tR\t\t\tPI XV\t\n\
2010BB\t\tNM1\t\t09\t67\tpayer id\tAN\t2\t80\tR\t\t\t\t\n\
2010BB\t\tN3\t\t\t\tpayer address\t\t\t\tS\t\t\t\t\n\
2010BB\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2010BB\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2010BB\t\tN4\t\t\t\tpayer city\t\t\t\tS\t\t\t\t\n\
2010BB\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2010BB\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2010BB\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2010BB\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2010BB\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2010BB\t\tREF.payer\t01\t\t\tfurther payer ids\t\t\t\tS\t\t3\t\t\n\
2010BB\t\tREF.payer\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t2U EI FY NF\t\n\
2010BB\t\tREF.payer\t\t02\t127\tfurther payer id\tAN\t1\t50\tR\t\t\t\t\n\
2010BB\t\tREF.provider\t01\t\t\tbilling provider ids at payer\t\t\t\tS\t=\t\t\t\n\
2010BB\t\tREF.provider\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tG2 LU\t\n\
2010BB\t\tREF.provider\t\t02\t127\tbilling provider id at payer\tAN\t1\t50\tR\t\t\t\t\n\
2000C\t2000B\t\t\t\t\tpatient level\t\t\t\tS\t\t>1\t\tmust if no 2000B:SBR/02\n\
2000C\t\tHL\t03\t\t\tpatient level\t\t\t\tR\t\t\t\t\n\
2000C\t\tHL\t\t01\t628\tlevel id\tAN\t1\t12\tR\t\t\t\t\n\
2000C\t\tHL\t\t02\t734\tparent level id\tAN\t1\t12\tR\t\t\t\t\n\
2000C\t\tHL\t\t03\t735\tlevel code\tID\t1\t2\tR\t\t\t23\t\n\
2000C\t\tHL\t\t04\t736\tchild code\tID\t1\t1\tR\t\t\t0\t\n\
2000C\t\tPAT\t\t\t\tpatient information\t\t\t\tR\t\t\t\t\n\
2000C\t\tPAT\t\t01\t1069\trelationship to subscriber\tID\t2\t2\tR\t\t\t01 19 20 21 39 40 53 G8\t\n\
2010CA\t2000C\t\t\t\t\tpatient name\t\t\t\tR\t\t\t\t\n\
2010CA\t\tNM1\t01\t\t\tpatient name\t\t\t\tR\t\t\t\t\n\
2010CA\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tQC\t\n\
2010CA\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2010CA\t\tNM1\t\t03\t1035\tpatient last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2010CA\t\tNM1\t\t04\t1036\tpatient first name\tAN\t1\t35\tS\t\t\t\t\n\
2010CA\t\tNM1\t\t05\t1037\tpatient middle name\tAN\t1\t25\tS\t\t\t\t\n\
2010CA\t\tNM1\t\t07\t1039\tpatient name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2010CA\t\tN3\t\t\t\tpatient address\t\t\t\tR\t\t\t\t\n\
2010CA\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2010CA\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2010CA\t\tN4\t\t\t\tpatient city\t\t\t\tR\t\t\t\t\n\
2010CA\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2010CA\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2010CA\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2010CA\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2010CA\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2010CA\t\tDMG\t\t\t\tpatient demographics\t\t\t\tR\t\t\t\t\n\
2010CA\t\tDMG\t\t01\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2010CA\t\tDMG\t\t02\t1251\tborn on\tAN\t1\t35\tR\t\t\t\tformat 01\n\
2010CA\t\tDMG\t\t03\t1068\tgender\tID\t1\t1\tR\t\t\t@gender\t\n\
2010CA\t\tREF.Y4\t01\t\t\tcasualty claim number\t\t\t\tS\t\t\t\t\n\
2010CA\t\tREF.Y4\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tY4\t\n\
2010CA\t\tREF.Y4\t\t02\t127\tcasualty claim number\tAN\t1\t50\tR\t\t\t\t\n\
2010CA\t\tREF.patient\t01\t\t\tcasualty patient id\t\t\t\tS\t=\t\t\t\n\
2010CA\t\tREF.patient\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t1W SY\t\n\
2010CA\t\tREF.patient\t\t02\t127\tcasualty patient id\tAN\t1\t50\tR\t\t\t\t\n\
2300\t2000B 2000C\t\t\t\t\tclaim\t\t\t\tS\t=\t100\t\t\n\
2300\t\tCLM\t\t\t\tclaim detail\t\t\t\tR\t\t\t\t\n\
2300\t\tCLM\t\t01\t1028\tclaim number\tAN\t1\t20\tR\t\t\t\t\n\
2300\t\tCLM\t\t02\t782\tcharge\tR\t1\t18\tR\t\t\t\t\n\
2300\t\tCLM\t\t05\tC023\tplace and frequency\tC\t\t\tR\t\t\t\t\n\
2300\t\tCLM\t\t05-1\t1331\tfacility type\tAN\t1\t2\tR\t\t\text:type-of-bill\t\n\
2300\t\tCLM\t\t05-2\t1332\tfacility qualifier\tID\t1\t2\tR\t\t\tA\t\n\
2300\t\tCLM\t\t05-3\t1325\tclaim frequency\tID\t1\t1\tR\t\t\t\t\n\
2300\t\tCLM\t\t07\t1359\taccept assignment\tID\t1\t1\tR\t\t\tA B C\t\n\
2300\t\tCLM\t\t08\t1073\tbenefits assigned\tID\t1\t1\tR\t\t\tN W Y\t\n\
2300\t\tCLM\t\t09\t1363\trelease of information\tID\t1\t1\tR\t\t\tI Y\t\n\
2300\t\tCLM\t\t20\t1514\tdelay reason\tID\t1\t2\tS\t\t\t1 2 3 4 5 6 7 8 9 10 11 15\t\n\
2300\t\tDTP.096\t01\t\t\tdischarge date\t\t\t\tS\t\t\t\t\n\
2300\t\tDTP.096\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t096\t\n\
2300\t\tDTP.096\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tTM\t\n\
2300\t\tDTP.096\t\t03\t1251\tdischarge date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2300\t\tDTP.434\t01\t\t\tstatement dates\t\t\t\tR\t=\t\t\t\n\
2300\t\tDTP.434\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t434\t\n\
2300\t\tDTP.434\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tRD8\t\n\
2300\t\tDTP.434\t\t03\t1251\tstatement dates\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2300\t\tDTP.435\t01\t\t\tadmission date\t\t\t\tS\t=\t\t\t\n\
2300\t\tDTP.435\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t435\t\n\
2300\t\tDTP.435\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 DT\t\n\
2300\t\tDTP.435\t\t03\t1251\tadmission date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2300\t\tDTP.050\t01\t\t\trepricer received date\t\t\t\tS\t=\t\t\t\n\
2300\t\tDTP.050\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t050\t\n\
2300\t\tDTP.050\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tDTP.050\t\t03\t1251\trepricer received date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2300\t\tCL1\t\t\t\tinstitutional claim codes\t\t\t\tR\t\t\t\t\n\
2300\t\tCL1\t\t01\t1315\tadmission type\tID\t1\t1\tR\t\t\t\t\n\
2300\t\tCL1\t\t02\t1314\tadmission source\tID\t1\t1\tS\t\t\t\t\n\
2300\t\tCL1\t\t03\t1352\tpatient status\tID\t1\t2\tR\t\t\text:patient-status\t\n\
2300\t\tPWK\t\t\t\tattachments\t\t\t\tS\t\t10\t\t\n\
2300\t\tPWK\t\t01\t755\treport type\tID\t2\t2\tR\t\t\t@report-type\t\n\
2300\t\tPWK\t\t02\t756\treport transmission\tID\t1\t2\tR\t\t\tAA BM EL EM FT FX\t\n\
2300\t\tPWK\t\t05\t66\tid qualifier\tID\t1\t2\tS\t\t\tAC\t\n\
2300\t\tPWK\t\t06\t67\tattachment number\tAN\t2\t50\tS\t\t\t\tmust if 02 = BM,EL,EM,FX,FT\n\
2300\t\tCN1\t\t\t\tcontract\t\t\t\tS\t\t\t\t\n\
2300\t\tCN1\t\t01\t1166\tcontract type\tID\t2\t2\tR\t\t\t01 02 03 04 05 06 09\t\n\
2300\t\tCN1\t\t02\t782\tcontract amount\tR\t1\t18\tS\t\t\t\t\n\
2300\t\tCN1\t\t03\t332\tcontract percent\tR\t1\t6\tS\t\t\t\t\n\
2300\t\tCN1\t\t04\t127\tcontract code\tAN\t1\t50\tS\t\t\t\t\n\
2300\t\tCN1\t\t05\t338\tterms discount percent\tR\t1\t6\tS\t\t\t\t\n\
2300\t\tCN1\t\t06\t799\tcontract version\tAN\t1\t30\tS\t\t\t\t\n\
2300\t\tAMT.F3\t01\t\t\tpatient estimated amount due\t\t\t\tS\t\t\t\t\n\
2300\t\tAMT.F3\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tF3\t\n\
2300\t\tAMT.F3\t\t02\t782\tpatient estimated amount due\tR\t1\t18\tR\t\t\t\t\n\
2300\t\tREF.4N\t01\t\t\tservice authorization exception\t\t\t\tS\t\t\t\t\n\
2300\t\tREF.4N\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t4N\t\n\
2300\t\tREF.4N\t\t02\t127\tservice authorization exception\tAN\t1\t50\tR\t\t\t1 2 3 4 5 6 7\t\n\
2300\t\tREF.9F\t01\t\t\treferral number\t\t\t\tS\t=\t\t\t\n\
2300\t\tREF.9F\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t9F\t\n\
2300\t\tREF.9F\t\t02\t127\treferral number\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tREF.G1\t01\t\t\tprior authorization number\t\t\t\tS\t=\t\t\t\n\
2300\t\tREF.G1\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tG1\t\n\
2300\t\tREF.G1\t\t02\t127\tprior authorization number\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tREF.F8\t01\t\t\tpayer claim number\t\t\t\tS\t=\t\t\tmust if CLM/05-3 = 7,8\n\
2300\t\tREF.F8\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tF8\t\n\
2300\t\tREF.F8\t\t02\t127\tpayer claim number\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tREF.9A\t01\t\t\trepriced claim number\t\t\t\tS\t=\t\t\t\n\
2300\t\tREF.9A\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t9A\t\n\
2300\t\tREF.9A\t\t02\t127\trepriced claim number\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tREF.9C\t01\t\t\tadjusted repriced claim number\t\t\t\tS\t=\t\t\t\n\
2300\t\tREF.9C\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t9C\t\n\
2300\t\tREF.9C\t\t02\t127\tadjusted repriced claim number\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tREF.LX\t01\t\t\tinvestigational device number\t\t\t\tS\t=\t5\t\t\n\
2300\t\tREF.LX\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tLX\t\n\
2300\t\tREF.LX\t\t02\t127\tinvestigational device number\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tREF.D9\t01\t\t\tintermediary trace number\t\t\t\tS\t=\t\t\t\n\
2300\t\tREF.D9\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tD9\t\n\
2300\t\tREF.D9\t\t02\t127\tintermediary trace number\tAN\t1\t20\tR\t\t\t\t\n\
2300\t\tREF.LU\t01\t\t\tauto accident state\t\t\t\tS\t=\t\t\t\n\
2300\t\tREF.LU\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tLU\t\n\
2300\t\tREF.LU\t\t02\t127\tauto accident state\tAN\t1\t50\tR\t\t\text:state\t\n\
2300\t\tREF.EA\t01\t\t\tmedical record number\t\t\t\tS\t=\t\t\t\n\
2300\t\tREF.EA\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tEA\t\n\
2300\t\tREF.EA\t\t02\t127\tmedical record number\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tREF.P4\t01\t\t\tdemonstration project\t\t\t\tS\t=\t\t\t\n\
2300\t\tREF.P4\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tP4\t\n\
2300\t\tREF.P4\t\t02\t127\tdemonstration project\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tREF.G4\t01\t\t\tpeer review approval number\t\t\t\tS\t=\t\t\t\n\
2300\t\tREF.G4\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tG4\t\n\
2300\t\tREF.G4\t\t02\t127\tpeer review approval number\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tK3\t\t\t\tfixed text\t\t\t\tS\t\t10\t\t\n\
2300\t\tK3\t\t01\t449\tfixed text\tAN\t1\t80\tR\t\t\t\t\n\
2300\t\tNTE.claim\t01\t\t\tclaim note\t\t\t\tS\t\t10\t\t\n\
2300\t\tNTE.claim\t\t01\t363\tnote kind\tID\t3\t3\tR\t\t\tALG DCP DGN DME MED NTR ODT RHB RLH RNH SET SFM SPT UPI\t\n\
2300\t\tNTE.claim\t\t02\t352\tclaim note\tAN\t1\t80\tR\t\t\t\t\n\
2300\t\tNTE.ADD\t01\t\t\tbilling note\t\t\t\tS\t=\t\t\t\n\
2300\t\tNTE.ADD\t\t01\t363\tnote kind\tID\t3\t3\tR\t\t\tADD\t\n\
2300\t\tNTE.ADD\t\t02\t352\tbilling note\tAN\t1\t80\tR\t\t\t\t\n\
2300\t\tCRC\t\t\t\tscreening referral\t\t\t\tS\t\t\t\t\n\
2300\t\tCRC\t\t01\t1136\tcategory\tID\t2\t2\tR\t\t\tZZ\t\n\
2300\t\tCRC\t\t02\t1073\tapplies\tID\t1\t1\tR\t\t\t@yes-no\t\n\
2300\t\tCRC\t\t03\t1321\tcondition 1\tID\t2\t3\tR\t\t\tAV NU S2 ST\t\n\
2300\t\tCRC\t\t04\t1321\tcondition 2\tID\t2\t3\tS\t\t\tAV NU S2 ST\t\n\
2300\t\tCRC\t\t05\t1321\tcondition 3\tID\t2\t3\tS\t\t\tAV NU S2 ST\t\n\
2300\t\tHI.BK\t01-1\t\t\tprincipal diagnosis\t\t\t\tR\t\t\t\t\n\
2300\t\tHI.BK\t\t01\tC022\tcode 1\tC\t\t\tR\t\t\t\t\n\
2300\t\tHI.BK\t\t01-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABK BK\t\n\
2300\t\tHI.BK\t\t01-2\t1271\tprincipal diagnosis\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BK\t\t01-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BJ\t01-1\t\t\tadmitting diagnosis\t\t\t\tS\t=\t\t\t\n\
2300\t\tHI.BJ\t\t01\tC022\tcode 1\tC\t\t\tR\t\t\t\t\n\
2300\t\tHI.BJ\t\t01-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABJ BJ\t\n\
2300\t\tHI.BJ\t\t01-2\t1271\tadmitting diagnosis\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.PR\t01-1\t\t\tpatient's reason for visit\t\t\t\tS\t=\t\t\t\n\
2300\t\tHI.PR\t\t01\tC022\tcode 1\tC\t\t\tR\t\t\t\t\n\
2300\t\tHI.PR\t\t01-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tAPR PR\t\n\
2300\t\tHI.PR\t\t01-2\t1271\tpatient's reason for visit 1\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.PR\t\t02\tC022\tcode 2\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.PR\t\t02-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tAPR PR\t\n\
2300\t\tHI.PR\t\t02-2\t1271\tpatient's reason for visit 2\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.PR\t\t03\tC022\tcode 3\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.PR\t\t03-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tAPR PR\t\n\
2300\t\tHI.PR\t\t03-2\t1271\tpatient's reason for visit 3\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BN\t01-1\t\t\texternal cause of injury\t\t\t\tS\t=\t\t\t\n\
2300\t\tHI.BN\t\t01\tC022\tcode 1\tC\t\t\tR\t\t\t\t\n\
2300\t\tHI.BN\t\t01-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABN BN\t\n\
2300\t\tHI.BN\t\t01-2\t1271\texternal cause of injury 1\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BN\t\t01-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BN\t\t02\tC022\tcode 2\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BN\t\t02-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABN BN\t\n\
2300\t\tHI.BN\t\t02-2\t1271\texternal cause of injury 2\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BN\t\t02-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BN\t\t03\tC022\tcode 3\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BN\t\t03-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABN BN\t\n\
2300\t\tHI.BN\t\t03-2\t1271\texternal cause of injury 3\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BN\t\t03-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BN\t\t04\tC022\tcode 4\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BN\t\t04-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABN BN\t\n\
2300\t\tHI.BN\t\t04-2\t1271\texternal cause of injury 4\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BN\t\t04-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BN\t\t05\tC022\tcode 5\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BN\t\t05-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABN BN\t\n\
2300\t\tHI.BN\t\t05-2\t1271\texternal cause of injury 5\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BN\t\t05-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BN\t\t06\tC022\tcode 6\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BN\t\t06-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABN BN\t\n\
2300\t\tHI.BN\t\t06-2\t1271\texternal cause of injury 6\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BN\t\t06-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BN\t\t07\tC022\tcode 7\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BN\t\t07-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABN BN\t\n\
2300\t\tHI.BN\t\t07-2\t1271\texternal cause of injury 7\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BN\t\t07-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BN\t\t08\tC022\tcode 8\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BN\t\t08-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABN BN\t\n\
2300\t\tHI.BN\t\t08-2\t1271\texternal cause of injury 8\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BN\t\t08-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BN\t\t09\tC022\tcode 9\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BN\t\t09-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABN BN\t\n\
2300\t\tHI.BN\t\t09-2\t1271\texternal cause of injury 9\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BN\t\t09-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BN\t\t10\tC022\tcode 10\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BN\t\t10-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABN BN\t\n\
2300\t\tHI.BN\t\t10-2\t1271\texternal cause of injury 10\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BN\t\t10-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BN\t\t11\tC022\tcode 11\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BN\t\t11-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABN BN\t\n\
2300\t\tHI.BN\t\t11-2\t1271\texternal cause of injury 11\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BN\t\t11-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BN\t\t12\tC022\tcode 12\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BN\t\t12-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABN BN\t\n\
2300\t\tHI.BN\t\t12-2\t1271\texternal cause of injury 12\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BN\t\t12-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.DR\t01-1\t\t\tdiagnosis related group\t\t\t\tS\t=\t\t\t\n\
2300\t\tHI.DR\t\t01\tC022\tcode 1\tC\t\t\tR\t\t\t\t\n\
2300\t\tHI.DR\t\t01-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tDR\t\n\
2300\t\tHI.DR\t\t01-2\t1271\tdiagnosis related group\tAN\t1\t30\tR\t\t\text:drg\t\n\
2300\t\tHI.BF\t01-1\t\t\tother diagnoses\t\t\t\tS\t=\t2\t\t\n\
2300\t\tHI.BF\t\t01\tC022\tcode 1\tC\t\t\tR\t\t\t\t\n\
2300\t\tHI.BF\t\t01-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2300\t\tHI.BF\t\t01-2\t1271\tother diagnosis 1\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BF\t\t01-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BF\t\t02\tC022\tcode 2\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BF\t\t02-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2300\t\tHI.BF\t\t02-2\t1271\tother diagnosis 2\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BF\t\t02-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BF\t\t03\tC022\tcode 3\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BF\t\t03-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2300\t\tHI.BF\t\t03-2\t1271\tother diagnosis 3\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BF\t\t03-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BF\t\t04\tC022\tcode 4\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BF\t\t04-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2300\t\tHI.BF\t\t04-2\t1271\tother diagnosis 4\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BF\t\t04-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BF\t\t05\tC022\tcode 5\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BF\t\t05-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2300\t\tHI.BF\t\t05-2\t1271\tother diagnosis 5\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BF\t\t05-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BF\t\t06\tC022\tcode 6\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BF\t\t06-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2300\t\tHI.BF\t\t06-2\t1271\tother diagnosis 6\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BF\t\t06-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BF\t\t07\tC022\tcode 7\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BF\t\t07-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2300\t\tHI.BF\t\t07-2\t1271\tother diagnosis 7\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BF\t\t07-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BF\t\t08\tC022\tcode 8\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BF\t\t08-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2300\t\tHI.BF\t\t08-2\t1271\tother diagnosis 8\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BF\t\t08-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BF\t\t09\tC022\tcode 9\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BF\t\t09-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2300\t\tHI.BF\t\t09-2\t1271\tother diagnosis 9\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BF\t\t09-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BF\t\t10\tC022\tcode 10\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BF\t\t10-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2300\t\tHI.BF\t\t10-2\t1271\tother diagnosis 10\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BF\t\t10-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BF\t\t11\tC022\tcode 11\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BF\t\t11-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2300\t\tHI.BF\t\t11-2\t1271\tother diagnosis 11\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BF\t\t11-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BF\t\t12\tC022\tcode 12\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BF\t\t12-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2300\t\tHI.BF\t\t12-2\t1271\tother diagnosis 12\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BF\t\t12-9\t1073\tpresent on admission\tID\t1\t1\tS\t\t\tN U W Y\t\n\
2300\t\tHI.BR\t01-1\t\t\tprincipal procedure\t\t\t\tS\t=\t\t\t\n\
2300\t\tHI.BR\t\t01\tC022\tcode 1\tC\t\t\tR\t\t\t\t\n\
2300\t\tHI.BR\t\t01-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBBR BR CAH\t\n\
2300\t\tHI.BR\t\t01-2\t1271\tprincipal procedure\tAN\t1\t30\tR\t\t\text:icd10-procedure\t\n\
2300\t\tHI.BR\t\t01-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BR\t\t01-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BQ\t01-1\t\t\tother procedures\t\t\t\tS\t=\t2\t\t\n\
2300\t\tHI.BQ\t\t01\tC022\tcode 1\tC\t\t\tR\t\t\t\t\n\
2300\t\tHI.BQ\t\t01-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBBQ BQ\t\n\
2300\t\tHI.BQ\t\t01-2\t1271\tother procedure 1\tAN\t1\t30\tR\t\t\text:icd10-procedure\t\n\
2300\t\tHI.BQ\t\t01-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BQ\t\t01-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BQ\t\t02\tC022\tcode 2\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BQ\t\t02-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBBQ BQ\t\n\
2300\t\tHI.BQ\t\t02-2\t1271\tother procedure 2\tAN\t1\t30\tR\t\t\text:icd10-procedure\t\n\
2300\t\tHI.BQ\t\t02-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BQ\t\t02-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BQ\t\t03\tC022\tcode 3\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BQ\t\t03-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBBQ BQ\t\n\
2300\t\tHI.BQ\t\t03-2\t1271\tother procedure 3\tAN\t1\t30\tR\t\t\text:icd10-procedure\t\n\
2300\t\tHI.BQ\t\t03-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BQ\t\t03-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BQ\t\t04\tC022\tcode 4\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BQ\t\t04-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBBQ BQ\t\n\
2300\t\tHI.BQ\t\t04-2\t1271\tother procedure 4\tAN\t1\t30\tR\t\t\text:icd10-procedure\t\n\
2300\t\tHI.BQ\t\t04-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BQ\t\t04-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BQ\t\t05\tC022\tcode 5\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BQ\t\t05-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBBQ BQ\t\n\
2300\t\tHI.BQ\t\t05-2\t1271\tother procedure 5\tAN\t1\t30\tR\t\t\text:icd10-procedure\t\n\
2300\t\tHI.BQ\t\t05-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BQ\t\t05-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BQ\t\t06\tC022\tcode 6\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BQ\t\t06-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBBQ BQ\t\n\
2300\t\tHI.BQ\t\t06-2\t1271\tother procedure 6\tAN\t1\t30\tR\t\t\text:icd10-procedure\t\n\
2300\t\tHI.BQ\t\t06-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BQ\t\t06-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BQ\t\t07\tC022\tcode 7\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BQ\t\t07-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBBQ BQ\t\n\
2300\t\tHI.BQ\t\t07-2\t1271\tother procedure 7\tAN\t1\t30\tR\t\t\text:icd10-procedure\t\n\
2300\t\tHI.BQ\t\t07-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BQ\t\t07-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BQ\t\t08\tC022\tcode 8\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BQ\t\t08-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBBQ BQ\t\n\
2300\t\tHI.BQ\t\t08-2\t1271\tother procedure 8\tAN\t1\t30\tR\t\t\text:icd10-procedure\t\n\
2300\t\tHI.BQ\t\t08-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BQ\t\t08-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BQ\t\t09\tC022\tcode 9\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BQ\t\t09-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBBQ BQ\t\n\
2300\t\tHI.BQ\t\t09-2\t1271\tother procedure 9\tAN\t1\t30\tR\t\t\text:icd10-procedure\t\n\
2300\t\tHI.BQ\t\t09-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BQ\t\t09-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BQ\t\t10\tC022\tcode 10\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BQ\t\t10-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBBQ BQ\t\n\
2300\t\tHI.BQ\t\t10-2\t1271\tother procedure 10\tAN\t1\t30\tR\t\t\text:icd10-procedure\t\n\
2300\t\tHI.BQ\t\t10-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BQ\t\t10-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BQ\t\t11\tC022\tcode 11\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BQ\t\t11-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBBQ BQ\t\n\
2300\t\tHI.BQ\t\t11-2\t1271\tother procedure 11\tAN\t1\t30\tR\t\t\text:icd10-procedure\t\n\
2300\t\tHI.BQ\t\t11-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BQ\t\t11-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BQ\t\t12\tC022\tcode 12\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BQ\t\t12-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBBQ BQ\t\n\
2300\t\tHI.BQ\t\t12-2\t1271\tother procedure 12\tAN\t1\t30\tR\t\t\text:icd10-procedure\t\n\
2300\t\tHI.BQ\t\t12-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BQ\t\t12-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BI\t01-1\t\t\toccurrence spans\t\t\t\tS\t=\t2\t\t\n\
2300\t\tHI.BI\t\t01\tC022\tcode 1\tC\t\t\tR\t\t\t\t\n\
2300\t\tHI.BI\t\t01-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBI\t\n\
2300\t\tHI.BI\t\t01-2\t1271\toccurrence span 1\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BI\t\t01-3\t1250\tdate format\tID\t2\t3\tR\t\t\tRD8\t\n\
2300\t\tHI.BI\t\t01-4\t1251\tdate\tAN\t1\t35\tR\t\t\t\t\n\
2300\t\tHI.BI\t\t02\tC022\tcode 2\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BI\t\t02-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBI\t\n\
2300\t\tHI.BI\t\t02-2\t1271\toccurrence span 2\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BI\t\t02-3\t1250\tdate format\tID\t2\t3\tR\t\t\tRD8\t\n\
2300\t\tHI.BI\t\t02-4\t1251\tdate\tAN\t1\t35\tR\t\t\t\t\n\
2300\t\tHI.BI\t\t03\tC022\tcode 3\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BI\t\t03-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBI\t\n\
2300\t\tHI.BI\t\t03-2\t1271\toccurrence span 3\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BI\t\t03-3\t1250\tdate format\tID\t2\t3\tR\t\t\tRD8\t\n\
2300\t\tHI.BI\t\t03-4\t1251\tdate\tAN\t1\t35\tR\t\t\t\t\n\
2300\t\tHI.BI\t\t04\tC022\tcode 4\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BI\t\t04-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBI\t\n\
2300\t\tHI.BI\t\t04-2\t1271\toccurrence span 4\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BI\t\t04-3\t1250\tdate format\tID\t2\t3\tR\t\t\tRD8\t\n\
2300\t\tHI.BI\t\t04-4\t1251\tdate\tAN\t1\t35\tR\t\t\t\t\n\
2300\t\tHI.BI\t\t05\tC022\tcode 5\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BI\t\t05-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBI\t\n\
2300\t\tHI.BI\t\t05-2\t1271\toccurrence span 5\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BI\t\t05-3\t1250\tdate format\tID\t2\t3\tR\t\t\tRD8\t\n\
2300\t\tHI.BI\t\t05-4\t1251\tdate\tAN\t1\t35\tR\t\t\t\t\n\
2300\t\tHI.BI\t\t06\tC022\tcode 6\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BI\t\t06-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBI\t\n\
2300\t\tHI.BI\t\t06-2\t1271\toccurrence span 6\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BI\t\t06-3\t1250\tdate format\tID\t2\t3\tR\t\t\tRD8\t\n\
2300\t\tHI.BI\t\t06-4\t1251\tdate\tAN\t1\t35\tR\t\t\t\t\n\
2300\t\tHI.BI\t\t07\tC022\tcode 7\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BI\t\t07-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBI\t\n\
2300\t\tHI.BI\t\t07-2\t1271\toccurrence span 7\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BI\t\t07-3\t1250\tdate format\tID\t2\t3\tR\t\t\tRD8\t\n\
2300\t\tHI.BI\t\t07-4\t1251\tdate\tAN\t1\t35\tR\t\t\t\t\n\
2300\t\tHI.BI\t\t08\tC022\tcode 8\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BI\t\t08-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBI\t\n\
2300\t\tHI.BI\t\t08-2\t1271\toccurrence span 8\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BI\t\t08-3\t1250\tdate format\tID\t2\t3\tR\t\t\tRD8\t\n\
2300\t\tHI.BI\t\t08-4\t1251\tdate\tAN\t1\t35\tR\t\t\t\t\n\
2300\t\tHI.BI\t\t09\tC022\tcode 9\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BI\t\t09-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBI\t\n\
2300\t\tHI.BI\t\t09-2\t1271\toccurrence span 9\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BI\t\t09-3\t1250\tdate format\tID\t2\t3\tR\t\t\tRD8\t\n\
2300\t\tHI.BI\t\t09-4\t1251\tdate\tAN\t1\t35\tR\t\t\t\t\n\
2300\t\tHI.BI\t\t10\tC022\tcode 10\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BI\t\t10-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBI\t\n\
2300\t\tHI.BI\t\t10-2\t1271\toccurrence span 10\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BI\t\t10-3\t1250\tdate format\tID\t2\t3\tR\t\t\tRD8\t\n\
2300\t\tHI.BI\t\t10-4\t1251\tdate\tAN\t1\t35\tR\t\t\t\t\n\
2300\t\tHI.BI\t\t11\tC022\tcode 11\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BI\t\t11-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBI\t\n\
2300\t\tHI.BI\t\t11-2\t1271\toccurrence span 11\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BI\t\t11-3\t1250\tdate format\tID\t2\t3\tR\t\t\tRD8\t\n\
2300\t\tHI.BI\t\t11-4\t1251\tdate\tAN\t1\t35\tR\t\t\t\t\n\
2300\t\tHI.BI\t\t12\tC022\tcode 12\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BI\t\t12-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBI\t\n\
2300\t\tHI.BI\t\t12-2\t1271\toccurrence span 12\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BI\t\t12-3\t1250\tdate format\tID\t2\t3\tR\t\t\tRD8\t\n\
2300\t\tHI.BI\t\t12-4\t1251\tdate\tAN\t1\t35\tR\t\t\t\t\n\
2300\t\tHI.BH\t01-1\t\t\toccurrences\t\t\t\tS\t=\t2\t\t\n\
2300\t\tHI.BH\t\t01\tC022\tcode 1\tC\t\t\tR\t\t\t\t\n\
2300\t\tHI.BH\t\t01-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBH\t\n\
2300\t\tHI.BH\t\t01-2\t1271\toccurrence 1\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BH\t\t01-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BH\t\t01-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BH\t\t02\tC022\tcode 2\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BH\t\t02-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBH\t\n\
2300\t\tHI.BH\t\t02-2\t1271\toccurrence 2\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BH\t\t02-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BH\t\t02-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BH\t\t03\tC022\tcode 3\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BH\t\t03-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBH\t\n\
2300\t\tHI.BH\t\t03-2\t1271\toccurrence 3\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BH\t\t03-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BH\t\t03-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BH\t\t04\tC022\tcode 4\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BH\t\t04-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBH\t\n\
2300\t\tHI.BH\t\t04-2\t1271\toccurrence 4\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BH\t\t04-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BH\t\t04-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BH\t\t05\tC022\tcode 5\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BH\t\t05-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBH\t\n\
2300\t\tHI.BH\t\t05-2\t1271\toccurrence 5\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BH\t\t05-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BH\t\t05-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BH\t\t06\tC022\tcode 6\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BH\t\t06-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBH\t\n\
2300\t\tHI.BH\t\t06-2\t1271\toccurrence 6\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BH\t\t06-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BH\t\t06-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BH\t\t07\tC022\tcode 7\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BH\t\t07-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBH\t\n\
2300\t\tHI.BH\t\t07-2\t1271\toccurrence 7\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BH\t\t07-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BH\t\t07-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BH\t\t08\tC022\tcode 8\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BH\t\t08-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBH\t\n\
2300\t\tHI.BH\t\t08-2\t1271\toccurrence 8\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BH\t\t08-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BH\t\t08-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BH\t\t09\tC022\tcode 9\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BH\t\t09-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBH\t\n\
2300\t\tHI.BH\t\t09-2\t1271\toccurrence 9\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BH\t\t09-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BH\t\t09-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BH\t\t10\tC022\tcode 10\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BH\t\t10-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBH\t\n\
2300\t\tHI.BH\t\t10-2\t1271\toccurrence 10\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BH\t\t10-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BH\t\t10-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BH\t\t11\tC022\tcode 11\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BH\t\t11-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBH\t\n\
2300\t\tHI.BH\t\t11-2\t1271\toccurrence 11\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BH\t\t11-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BH\t\t11-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BH\t\t12\tC022\tcode 12\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BH\t\t12-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBH\t\n\
2300\t\tHI.BH\t\t12-2\t1271\toccurrence 12\tAN\t1\t30\tR\t\t\text:occurrence\t\n\
2300\t\tHI.BH\t\t12-3\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tHI.BH\t\t12-4\t1251\tdate\tDT\t8\t8\tR\t\t\t\t\n\
2300\t\tHI.BE\t01-1\t\t\tvalues\t\t\t\tS\t=\t2\t\t\n\
2300\t\tHI.BE\t\t01\tC022\tcode 1\tC\t\t\tR\t\t\t\t\n\
2300\t\tHI.BE\t\t01-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBE\t\n\
2300\t\tHI.BE\t\t01-2\t1271\tvalue 1\tAN\t1\t30\tR\t\t\text:value\t\n\
2300\t\tHI.BE\t\t01-5\t782\tamount\tR\t1\t18\tR\t\t\t\t\n\
2300\t\tHI.BE\t\t02\tC022\tcode 2\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BE\t\t02-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBE\t\n\
2300\t\tHI.BE\t\t02-2\t1271\tvalue 2\tAN\t1\t30\tR\t\t\text:value\t\n\
2300\t\tHI.BE\t\t02-5\t782\tamount\tR\t1\t18\tR\t\t\t\t\n\
2300\t\tHI.BE\t\t03\tC022\tcode 3\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BE\t\t03-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBE\t\n\
2300\t\tHI.BE\t\t03-2\t1271\tvalue 3\tAN\t1\t30\tR\t\t\text:value\t\n\
2300\t\tHI.BE\t\t03-5\t782\tamount\tR\t1\t18\tR\t\t\t\t\n\
2300\t\tHI.BE\t\t04\tC022\tcode 4\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BE\t\t04-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBE\t\n\
2300\t\tHI.BE\t\t04-2\t1271\tvalue 4\tAN\t1\t30\tR\t\t\text:value\t\n\
2300\t\tHI.BE\t\t04-5\t782\tamount\tR\t1\t18\tR\t\t\t\t\n\
2300\t\tHI.BE\t\t05\tC022\tcode 5\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BE\t\t05-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBE\t\n\
2300\t\tHI.BE\t\t05-2\t1271\tvalue 5\tAN\t1\t30\tR\t\t\text:value\t\n\
2300\t\tHI.BE\t\t05-5\t782\tamount\tR\t1\t18\tR\t\t\t\t\n\
2300\t\tHI.BE\t\t06\tC022\tcode 6\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BE\t\t06-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBE\t\n\
2300\t\tHI.BE\t\t06-2\t1271\tvalue 6\tAN\t1\t30\tR\t\t\text:value\t\n\
2300\t\tHI.BE\t\t06-5\t782\tamount\tR\t1\t18\tR\t\t\t\t\n\
2300\t\tHI.BE\t\t07\tC022\tcode 7\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BE\t\t07-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBE\t\n\
2300\t\tHI.BE\t\t07-2\t1271\tvalue 7\tAN\t1\t30\tR\t\t\text:value\t\n\
2300\t\tHI.BE\t\t07-5\t782\tamount\tR\t1\t18\tR\t\t\t\t\n\
2300\t\tHI.BE\t\t08\tC022\tcode 8\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BE\t\t08-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBE\t\n\
2300\t\tHI.BE\t\t08-2\t1271\tvalue 8\tAN\t1\t30\tR\t\t\text:value\t\n\
2300\t\tHI.BE\t\t08-5\t782\tamount\tR\t1\t18\tR\t\t\t\t\n\
2300\t\tHI.BE\t\t09\tC022\tcode 9\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BE\t\t09-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBE\t\n\
2300\t\tHI.BE\t\t09-2\t1271\tvalue 9\tAN\t1\t30\tR\t\t\text:value\t\n\
2300\t\tHI.BE\t\t09-5\t782\tamount\tR\t1\t18\tR\t\t\t\t\n\
2300\t\tHI.BE\t\t10\tC022\tcode 10\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BE\t\t10-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBE\t\n\
2300\t\tHI.BE\t\t10-2\t1271\tvalue 10\tAN\t1\t30\tR\t\t\text:value\t\n\
2300\t\tHI.BE\t\t10-5\t782\tamount\tR\t1\t18\tR\t\t\t\t\n\
2300\t\tHI.BE\t\t11\tC022\tcode 11\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BE\t\t11-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBE\t\n\
2300\t\tHI.BE\t\t11-2\t1271\tvalue 11\tAN\t1\t30\tR\t\t\text:value\t\n\
2300\t\tHI.BE\t\t11-5\t782\tamount\tR\t1\t18\tR\t\t\t\t\n\
2300\t\tHI.BE\t\t12\tC022\tcode 12\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BE\t\t12-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tBE\t\n\
2300\t\tHI.BE\t\t12-2\t1271\tvalue 12\tAN\t1\t30\tR\t\t\text:value\t\n\
2300\t\tHI.BE\t\t12-5\t782\tamount\tR\t1\t18\tR\t\t\t\t\n\
2300\t\tHI.BG\t01-1\t\t\tconditions\t\t\t\tS\t=\t2\t\t\n\
2300\t\tHI.BG\t\t01\tC022\tcondition 1\tC\t\t\tR\t\t\t\t\n\
2300\t\tHI.BG\t\t01-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tBG\t\n\
2300\t\tHI.BG\t\t01-2\t1271\tcondition code 1\tAN\t1\t30\tR\t\t\text:condition\t\n\
2300\t\tHI.BG\t\t02\tC022\tcondition 2\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BG\t\t02-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tBG\t\n\
2300\t\tHI.BG\t\t02-2\t1271\tcondition code 2\tAN\t1\t30\tR\t\t\text:condition\t\n\
2300\t\tHI.BG\t\t03\tC022\tcondition 3\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BG\t\t03-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tBG\t\n\
2300\t\tHI.BG\t\t03-2\t1271\tcondition code 3\tAN\t1\t30\tR\t\t\text:condition\t\n\
2300\t\tHI.BG\t\t04\tC022\tcondition 4\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BG\t\t04-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tBG\t\n\
2300\t\tHI.BG\t\t04-2\t1271\tcondition code 4\tAN\t1\t30\tR\t\t\text:condition\t\n\
2300\t\tHI.BG\t\t05\tC022\tcondition 5\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BG\t\t05-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tBG\t\n\
2300\t\tHI.BG\t\t05-2\t1271\tcondition code 5\tAN\t1\t30\tR\t\t\text:condition\t\n\
2300\t\tHI.BG\t\t06\tC022\tcondition 6\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BG\t\t06-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tBG\t\n\
2300\t\tHI.BG\t\t06-2\t1271\tcondition code 6\tAN\t1\t30\tR\t\t\text:condition\t\n\
2300\t\tHI.BG\t\t07\tC022\tcondition 7\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BG\t\t07-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tBG\t\n\
2300\t\tHI.BG\t\t07-2\t1271\tcondition code 7\tAN\t1\t30\tR\t\t\text:condition\t\n\
2300\t\tHI.BG\t\t08\tC022\tcondition 8\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BG\t\t08-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tBG\t\n\
2300\t\tHI.BG\t\t08-2\t1271\tcondition code 8\tAN\t1\t30\tR\t\t\text:condition\t\n\
2300\t\tHI.BG\t\t09\tC022\tcondition 9\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BG\t\t09-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tBG\t\n\
2300\t\tHI.BG\t\t09-2\t1271\tcondition code 9\tAN\t1\t30\tR\t\t\text:condition\t\n\
2300\t\tHI.BG\t\t10\tC022\tcondition 10\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BG\t\t10-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tBG\t\n\
2300\t\tHI.BG\t\t10-2\t1271\tcondition code 10\tAN\t1\t30\tR\t\t\text:condition\t\n\
2300\t\tHI.BG\t\t11\tC022\tcondition 11\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BG\t\t11-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tBG\t\n\
2300\t\tHI.BG\t\t11-2\t1271\tcondition code 11\tAN\t1\t30\tR\t\t\text:condition\t\n\
2300\t\tHI.BG\t\t12\tC022\tcondition 12\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BG\t\t12-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tBG\t\n\
2300\t\tHI.BG\t\t12-2\t1271\tcondition code 12\tAN\t1\t30\tR\t\t\text:condition\t\n\
2300\t\tHI.TC\t01-1\t\t\ttreatments\t\t\t\tS\t=\t2\t\t\n\
2300\t\tHI.TC\t\t01\tC022\tcode 1\tC\t\t\tR\t\t\t\t\n\
2300\t\tHI.TC\t\t01-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tTC\t\n\
2300\t\tHI.TC\t\t01-2\t1271\ttreatment 1\tAN\t1\t30\tR\t\t\t\t\n\
2300\t\tHI.TC\t\t02\tC022\tcode 2\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.TC\t\t02-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tTC\t\n\
2300\t\tHI.TC\t\t02-2\t1271\ttreatment 2\tAN\t1\t30\tR\t\t\t\t\n\
2300\t\tHI.TC\t\t03\tC022\tcode 3\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.TC\t\t03-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tTC\t\n\
2300\t\tHI.TC\t\t03-2\t1271\ttreatment 3\tAN\t1\t30\tR\t\t\t\t\n\
2300\t\tHI.TC\t\t04\tC022\tcode 4\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.TC\t\t04-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tTC\t\n\
2300\t\tHI.TC\t\t04-2\t1271\ttreatment 4\tAN\t1\t30\tR\t\t\t\t\n\
2300\t\tHI.TC\t\t05\tC022\tcode 5\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.TC\t\t05-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tTC\t\n\
2300\t\tHI.TC\t\t05-2\t1271\ttreatment 5\tAN\t1\t30\tR\t\t\t\t\n\
2300\t\tHI.TC\t\t06\tC022\tcode 6\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.TC\t\t06-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tTC\t\n\
2300\t\tHI.TC\t\t06-2\t1271\ttreatment 6\tAN\t1\t30\tR\t\t\t\t\n\
2300\t\tHI.TC\t\t07\tC022\tcode 7\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.TC\t\t07-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tTC\t\n\
2300\t\tHI.TC\t\t07-2\t1271\ttreatment 7\tAN\t1\t30\tR\t\t\t\t\n\
2300\t\tHI.TC\t\t08\tC022\tcode 8\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.TC\t\t08-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tTC\t\n\
2300\t\tHI.TC\t\t08-2\t1271\ttreatment 8\tAN\t1\t30\tR\t\t\t\t\n\
2300\t\tHI.TC\t\t09\tC022\tcode 9\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.TC\t\t09-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tTC\t\n\
2300\t\tHI.TC\t\t09-2\t1271\ttreatment 9\tAN\t1\t30\tR\t\t\t\t\n\
2300\t\tHI.TC\t\t10\tC022\tcode 10\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.TC\t\t10-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tTC\t\n\
2300\t\tHI.TC\t\t10-2\t1271\ttreatment 10\tAN\t1\t30\tR\t\t\t\t\n\
2300\t\tHI.TC\t\t11\tC022\tcode 11\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.TC\t\t11-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tTC\t\n\
2300\t\tHI.TC\t\t11-2\t1271\ttreatment 11\tAN\t1\t30\tR\t\t\t\t\n\
2300\t\tHI.TC\t\t12\tC022\tcode 12\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.TC\t\t12-1\t1270\tlist qualifier\tID\t1\t3\tR\t\t\tTC\t\n\
2300\t\tHI.TC\t\t12-2\t1271\ttreatment 12\tAN\t1\t30\tR\t\t\t\t\n\
2300\t\tHCP\t\t\t\tclaim repricing\t\t\t\tS\t\t\t\t\n\
2300\t\tHCP\t\t01\t1473\tpricing method\tID\t2\t2\tR\t\t\t00 01 02 03 04 05 06 07 08 09 10 11 12 13 14\t\n\
2300\t\tHCP\t\t02\t782\tallowed\tR\t1\t18\tR\t\t\t\t\n\
2300\t\tHCP\t\t03\t782\tsaving\tR\t1\t18\tS\t\t\t\t\n\
2300\t\tHCP\t\t04\t127\trepricer id\tAN\t1\t50\tS\t\t\t\t\n\
2300\t\tHCP\t\t05\t118\tper diem or flat rate\tR\t1\t9\tS\t\t\t\t\n\
2300\t\tHCP\t\t06\t127\tapproved group code\tAN\t1\t50\tS\t\t\t\t\n\
2300\t\tHCP\t\t07\t782\tapproved group amount\tR\t1\t18\tS\t\t\t\t\n\
2300\t\tHCP\t\t08\t234\tapproved revenue code\tAN\t1\t48\tS\t\t\text:revenue\t\n\
2300\t\tHCP\t\t11\t355\tunit\tID\t2\t2\tS\t\t\tDA UN\t\n\
2300\t\tHCP\t\t12\t380\tapproved quantity\tR\t1\t15\tS\t\t\t\t\n\
2300\t\tHCP\t\t13\t901\treject reason\tID\t2\t2\tS\t\t\tT1 T2 T3 T4 T5 T6\t\n\
2300\t\tHCP\t\t14\t1526\tpolicy compliance\tID\t1\t2\tS\t\t\t1 2 3 4 5\t\n\
2300\t\tHCP\t\t15\t1527\texception code\tID\t1\t2\tS\t\t\t1 2 3 4 5 6\t\n\
2310A\t2300\t\t\t\t\tattending provider\t\t\t\tS\t\t\t\t\n\
2310A\t\tNM1\t01\t\t\tattending provider name\t\t\t\tR\t\t\t\t\n\
2310A\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t71\t\n\
2310A\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2310A\t\tNM1\t\t03\t1035\tattending provider last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2310A\t\tNM1\t\t04\t1036\tattending provider first name\tAN\t1\t35\tS\t\t\t\t\n\
2310A\t\tNM1\t\t05\t1037\tattending provider middle name\tAN\t1\t25\tS\t\t\t\t\n\
2310A\t\tNM1\t\t07\t1039\tattending provider name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2310A\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tXX\t\n\
2310A\t\tNM1\t\t09\t67\tattending provider id\tAN\t2\t80\tS\t\t\text:npi\t\n\
2310A\t\tPRV\t\t\t\tattending provider specialty\t\t\t\tS\t\t\t\t\n\
2310A\t\tPRV\t\t01\t1221\tprovider role\tID\t1\t3\tR\t\t\tAT\t\n\
2310A\t\tPRV\t\t02\t128\tqualifier\tID\t2\t3\tR\t\t\tPXC\t\n\
2310A\t\tPRV\t\t03\t127\ttaxonomy or id\tAN\t1\t50\tR\t\t\text:taxonomy\t\n\
2310A\t\tREF\t\t\t\tattending provider further id\t\t\t\tS\t\t4\t\t\n\
2310A\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2 LU\t\n\
2310A\t\tREF\t\t02\t127\tattending provider further id\tAN\t1\t50\tR\t\t\t\t\n\
2310B\t2300\t\t\t\t\toperating physician\t\t\t\tS\t=\t\t\t\n\
2310B\t\tNM1\t01\t\t\toperating physician name\t\t\t\tR\t\t\t\t\n\
2310B\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t72\t\n\
2310B\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2310B\t\tNM1\t\t03\t1035\toperating physician last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2310B\t\tNM1\t\t04\t1036\toperating physician first name\tAN\t1\t35\tS\t\t\t\t\n\
2310B\t\tNM1\t\t05\t1037\toperating physician middle name\tAN\t1\t25\tS\t\t\t\t\n\
2310B\t\tNM1\t\t07\t1039\toperating physician name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2310B\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tXX\t\n\
2310B\t\tNM1\t\t09\t67\toperating physician id\tAN\t2\t80\tS\t\t\text:npi\t\n\
2310B\t\tREF\t\t\t\toperating physician further id\t\t\t\tS\t\t4\t\t\n\
2310B\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2 LU\t\n\
2310B\t\tREF\t\t02\t127\toperating physician further id\tAN\t1\t50\tR\t\t\t\t\n\
2310C\t2300\t\t\t\t\tother operating physician\t\t\t\tS\t=\t\t\t\n\
2310C\t\tNM1\t01\t\t\tother operating physician name\t\t\t\tR\t\t\t\t\n\
2310C\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tZZ\t\n\
2310C\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2310C\t\tNM1\t\t03\t1035\tother operating physician last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2310C\t\tNM1\t\t04\t1036\tother operating physician first name\tAN\t1\t35\tS\t\t\t\t\n\
2310C\t\tNM1\t\t05\t1037\tother operating physician middle name\tAN\t1\t25\tS\t\t\t\t\n\
2310C\t\tNM1\t\t07\t1039\tother operating physician name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2310C\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tXX\t\n\
2310C\t\tNM1\t\t09\t67\tother operating physician id\tAN\t2\t80\tS\t\t\text:npi\t\n\
2310C\t\tREF\t\t\t\tother operating physician further id\t\t\t\tS\t\t4\t\t\n\
2310C\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2 LU\t\n\
2310C\t\tREF\t\t02\t127\tother operating physician further id\tAN\t1\t50\tR\t\t\t\t\n\
2310D\t2300\t\t\t\t\trendering provider\t\t\t\tS\t=\t\t\t\n\
2310D\t\tNM1\t01\t\t\trendering provider name\t\t\t\tR\t\t\t\t\n\
2310D\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t82\t\n\
2310D\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2310D\t\tNM1\t\t03\t1035\trendering provider last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2310D\t\tNM1\t\t04\t1036\trendering provider first name\tAN\t1\t35\tS\t\t\t\t\n\
2310D\t\tNM1\t\t05\t1037\trendering provider middle name\tAN\t1\t25\tS\t\t\t\t\n\
2310D\t\tNM1\t\t07\t1039\trendering provider name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2310D\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tXX\t\n\
2310D\t\tNM1\t\t09\t67\trendering provider id\tAN\t2\t80\tS\t\t\text:npi\t\n\
2310D\t\tREF\t\t\t\trendering provider further id\t\t\t\tS\t\t4\t\t\n\
2310D\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2 LU\t\n\
2310D\t\tREF\t\t02\t127\trendering provider further id\tAN\t1\t50\tR\t\t\t\t\n\
2310E\t2300\t\t\t\t\tservice location\t\t\t\tS\t=\t\t\t\n\
2310E\t\tNM1\t01\t\t\tservice location name\t\t\t\tR\t\t\t\t\n\
2310E\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t77\t\n\
2310E\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t2\t\n\
2310E\t\tNM1\t\t03\t1035\tservice location last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2310E\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tXX\t\n\
2310E\t\tNM1\t\t09\t67\tservice location id\tAN\t2\t80\tS\t\t\text:npi\t\n\
2310E\t\tN3\t\t\t\tservice location address\t\t\t\tR\t\t\t\t\n\
2310E\t\tN3\t\t01\t166\taddress line\tAN\t1\t55\tR\t\t\t\t\n\
2310E\t\tN3\t\t02\t166\taddress line\tAN\t1\t55\tS\t\t\t\t\n\
2310E\t\tN4\t\t\t\tservice location city\t\t\t\tR\t\t\t\t\n\
2310E\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2310E\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2310E\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2310E\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2310E\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2310E\t\tREF\t\t\t\tservice location further id\t\t\t\tS\t\t3\t\t\n\
2310E\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B G2 LU\t\n\
2310E\t\tREF\t\t02\t127\tservice location further id\tAN\t1\t50\tR\t\t\t\t\n\
2310F\t2300\t\t\t\t\treferring provider\t\t\t\tS\t=\t\t\t\n\
2310F\t\tNM1\t01\t\t\treferring provider name\t\t\t\tR\t\t\t\t\n\
2310F\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tDN\t\n\
2310F\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2310F\t\tNM1\t\t03\t1035\treferring provider last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2310F\t\tNM1\t\t04\t1036\treferring provider first name\tAN\t1\t35\tS\t\t\t\t\n\
2310F\t\tNM1\t\t05\t1037\treferring provider middle name\tAN\t1\t25\tS\t\t\t\t\n\
2310F\t\tNM1\t\t07\t1039\treferring provider name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2310F\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tXX\t\n\
2310F\t\tNM1\t\t09\t67\treferring provider id\tAN\t2\t80\tS\t\t\text:npi\t\n\
2310F\t\tREF\t\t\t\treferring provider further id\t\t\t\tS\t\t3\t\t\n\
2310F\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2\t\n\
2310F\t\tREF\t\t02\t127\treferring provider further id\tAN\t1\t50\tR\t\t\t\t\n\
2320\t2300\t\t\t\t\tother payer coverage\t\t\t\tS\t\t10\t\tmust if 2000B:SBR/01 = S,T\n\
2320\t\tSBR\t\t\t\tother subscriber\t\t\t\tR\t\t\t\t\n\
2320\t\tSBR\t\t01\t1138\tpayer sequence\tID\t1\t1\tR\t\t\t@payer-sequence\t\n\
2320\t\tSBR\t\t02\t1069\trelationship to subscriber\tID\t2\t2\tR\t\t\t01 18 19 20 21 39 40 53 G8\t\n\
2320\t\tSBR\t\t03\t127\tgroup or policy number\tAN\t1\t50\tS\t\t\t\t\n\
2320\t\tSBR\t\t04\t93\tgroup name\tAN\t1\t60\tS\t\t\t\t\n\
2320\t\tSBR\t\t09\t1032\tfiling indicator\tID\t1\t2\tS\t\t\t@filing-indicator\t\n\
2320\t\tCAS\t\t\t\tother payer claim adjustments\t\t\t\tS\t\t5\t\t\n\
2320\t\tCAS\t\t01\t1033\tadjustment group\tID\t1\t2\tR\t\t\tCO CR OA PI PR\t\n\
2320\t\tCAS\t\t02\t1034\treason 1\tID\t1\t5\tR\t\t\text:carc\t\n\
2320\t\tCAS\t\t03\t782\tamount 1\tR\t1\t18\tR\t\t\t\t\n\
2320\t\tCAS\t\t04\t380\tquantity 1\tR\t1\t15\tS\t\t\t\t\n\
2320\t\tCAS\t\t05\t1034\treason 2\tID\t1\t5\tS\t\t\text:carc\t\n\
2320\t\tCAS\t\t06\t782\tamount 2\tR\t1\t18\tS\t\t\t\t\n\
2320\t\tCAS\t\t07\t380\tquantity 2\tR\t1\t15\tS\t\t\t\t\n\
2320\t\tCAS\t\t08\t1034\treason 3\tID\t1\t5\tS\t\t\text:carc\t\n\
2320\t\tCAS\t\t09\t782\tamount 3\tR\t1\t18\tS\t\t\t\t\n\
2320\t\tCAS\t\t10\t380\tquantity 3\tR\t1\t15\tS\t\t\t\t\n\
2320\t\tCAS\t\t11\t1034\treason 4\tID\t1\t5\tS\t\t\text:carc\t\n\
2320\t\tCAS\t\t12\t782\tamount 4\tR\t1\t18\tS\t\t\t\t\n\
2320\t\tCAS\t\t13\t380\tquantity 4\tR\t1\t15\tS\t\t\t\t\n\
2320\t\tCAS\t\t14\t1034\treason 5\tID\t1\t5\tS\t\t\text:carc\t\n\
2320\t\tCAS\t\t15\t782\tamount 5\tR\t1\t18\tS\t\t\t\t\n\
2320\t\tCAS\t\t16\t380\tquantity 5\tR\t1\t15\tS\t\t\t\t\n\
2320\t\tCAS\t\t17\t1034\treason 6\tID\t1\t5\tS\t\t\text:carc\t\n\
2320\t\tCAS\t\t18\t782\tamount 6\tR\t1\t18\tS\t\t\t\t\n\
2320\t\tCAS\t\t19\t380\tquantity 6\tR\t1\t15\tS\t\t\t\t\n\
2320\t\tAMT.D\t01\t\t\tother payer paid\t\t\t\tS\t\t\t\t\n\
2320\t\tAMT.D\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tD\t\n\
2320\t\tAMT.D\t\t02\t782\tother payer paid\tR\t1\t18\tR\t\t\t\t\n\
2320\t\tAMT.EAF\t01\t\t\tremaining patient liability\t\t\t\tS\t=\t\t\t\n\
2320\t\tAMT.EAF\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tEAF\t\n\
2320\t\tAMT.EAF\t\t02\t782\tremaining patient liability\tR\t1\t18\tR\t\t\t\t\n\
2320\t\tAMT.A8\t01\t\t\tnoncovered\t\t\t\tS\t=\t\t\t\n\
2320\t\tAMT.A8\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tA8\t\n\
2320\t\tAMT.A8\t\t02\t782\tnoncovered\tR\t1\t18\tR\t\t\t\t\n\
2320\t\tOI\t\t\t\tother coverage detail\t\t\t\tR\t\t\t\t\n\
2320\t\tOI\t\t03\t1073\tbenefits assigned\tID\t1\t1\tR\t\t\tN W Y\t\n\
2320\t\tOI\t\t06\t1363\trelease of information\tID\t1\t1\tR\t\t\tI Y\t\n\
2320\t\tMIA\t\t\t\tinpatient adjudication\t\t\t\tS\t\t\t\t\n\
2320\t\tMIA\t\t01\t380\tcovered days\tR\t1\t15\tR\t\t\t\t\n\
2320\t\tMIA\t\t03\t380\tlifetime psychiatric days\tR\t1\t15\tS\t\t\t\t\n\
2320\t\tMIA\t\t04\t782\tclaim group amount\tR\t1\t18\tS\t\t\t\t\n\
2320\t\tMIA\t\t05\t127\tremark 1\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2320\t\tMIA\t\t06\t782\tdisproportionate share amount\tR\t1\t18\tS\t\t\t\t\n\
2320\t\tMIA\t\t07\t782\tsecondary payer pass-through amount\tR\t1\t18\tS\t\t\t\t\n\
2320\t\tMIA\t\t08\t782\tcapital amount\tR\t1\t18\tS\t\t\t\t\n\
2320\t\tMIA\t\t09\t782\tcapital federal amount\tR\t1\t18\tS\t\t\t\t\n\
2320\t\tMIA\t\t10\t782\tcapital hospital amount\tR\t1\t18\tS\t\t\t\t\n\
2320\t\tMIA\t\t11\t782\tcapital share amount\tR\t1\t18\tS\t\t\t\t\n\
2320\t\tMIA\t\t12\t782\told capital amount\tR\t1\t18\tS\t\t\t\t\n\
2320\t\tMIA\t\t13\t782\tcapital teaching amount\tR\t1\t18\tS\t\t\t\t\n\
2320\t\tMIA\t\t14\t782\toperating hospital amount\tR\t1\t18\tS\t\t\t\t\n\
2320\t\tMIA\t\t15\t380\tcost report days\tR\t1\t15\tS\t\t\t\t\n\
2320\t\tMIA\t\t16\t782\toperating federal amount\tR\t1\t18\tS\t\t\t\t\n\
2320\t\tMIA\t\t17\t782\tcapital outlier amount\tR\t1\t18\tS\t\t\t\t\n\
2320\t\tMIA\t\t18\t782\tindirect teaching amount\tR\t1\t18\tS\t\t\t\t\n\
2320\t\tMIA\t\t19\t782\tprofessional component amount\tR\t1\t18\tS\t\t\t\t\n\
2320\t\tMIA\t\t20\t127\tremark 2\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2320\t\tMIA\t\t21\t127\tremark 3\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2320\t\tMIA\t\t22\t127\tremark 4\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2320\t\tMIA\t\t23\t127\tremark 5\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2320\t\tMIA\t\t24\t782\tcapital exception amount\tR\t1\t18\tS\t\t\t\t\n\
2320\t\tMOA\t\t\t\toutpatient adjudication\t\t\t\tS\t\t\t\t\n\
2320\t\tMOA\t\t01\t954\treimbursement rate\tR\t1\t10\tS\t\t\t\t\n\
2320\t\tMOA\t\t02\t782\thcpcs payable\tR\t1\t18\tS\t\t\t\t\n\
2320\t\tMOA\t\t03\t127\tremark 1\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2320\t\tMOA\t\t04\t127\tremark 2\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2320\t\tMOA\t\t05\t127\tremark 3\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2320\t\tMOA\t\t06\t127\tremark 4\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2320\t\tMOA\t\t07\t127\tremark 5\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2320\t\tMOA\t\t08\t782\tesrd payment\tR\t1\t18\tS\t\t\t\t\n\
2320\t\tMOA\t\t09\t782\tprofessional component\tR\t1\t18\tS\t\t\t\t\n\
2330A\t2320\t\t\t\t\tother subscriber name\t\t\t\tR\t\t\t\t\n\
2330A\t\tNM1\t01\t\t\tother subscriber name\t\t\t\tR\t\t\t\t\n\
2330A\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tIL\t\n\
2330A\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2330A\t\tNM1\t\t03\t1035\tother subscriber last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2330A\t\tNM1\t\t04\t1036\tother subscriber first name\tAN\t1\t35\tS\t\t\t\t\n\
2330A\t\tNM1\t\t05\t1037\tother subscriber middle name\tAN\t1\t25\tS\t\t\t\t\n\
2330A\t\tNM1\t\t07\t1039\tother subscriber name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2330A\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tR\t\t\tII MI\t\n\
2330A\t\tNM1\t\t09\t67\tother subscriber id\tAN\t2\t80\tR\t\t\t\t\n\
2330A\t\tN3\t\t\t\tother subscriber address\t\t\t\tS\t\t\t\t\n\
2330A\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2330A\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2330A\t\tN4\t\t\t\tother subscriber city\t\t\t\tS\t\t\t\t\n\
2330A\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2330A\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2330A\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2330A\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2330A\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2330A\t\tREF\t\t\t\tother subscriber ssn\t\t\t\tS\t\t2\t\t\n\
2330A\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tSY\t\n\
2330A\t\tREF\t\t02\t127\tother subscriber ssn\tAN\t1\t50\tR\t\t\t\t\n\
2330B\t2320\t\t\t\t\tother payer\t\t\t\tR\t=\t\t\t\n\
2330B\t\tNM1\t01\t\t\tother payer name\t\t\t\tR\t\t\t\t\n\
2330B\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tPR\t\n\
2330B\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t2\t\n\
2330B\t\tNM1\t\t03\t1035\tother payer last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2330B\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tR\t\t\tPI XV\t\n\
2330B\t\tNM1\t\t09\t67\tother payer id\tAN\t2\t80\tR\t\t\t\t\n\
2330B\t\tN3\t\t\t\tother payer address\t\t\t\tS\t\t\t\t\n\
2330B\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2330B\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2330B\t\tN4\t\t\t\tother payer city\t\t\t\tS\t\t\t\t\n\
2330B\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2330B\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2330B\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2330B\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2330B\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2330B\t\tDTP\t\t\t\tother payer adjudicated\t\t\t\tS\t\t\t\t\n\
2330B\t\tDTP\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t573\t\n\
2330B\t\tDTP\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2330B\t\tDTP\t\t03\t1251\tadjudicated or paid on\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2330B\t\tREF.payer\t01\t\t\tother payer further ids\t\t\t\tS\t\t2\t\t\n\
2330B\t\tREF.payer\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t2U EI FY NF\t\n\
2330B\t\tREF.payer\t\t02\t127\tother payer further id\tAN\t1\t50\tR\t\t\t\t\n\
2330B\t\tREF.G1\t01\t\t\tother payer authorization\t\t\t\tS\t=\t\t\t\n\
2330B\t\tREF.G1\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tG1\t\n\
2330B\t\tREF.G1\t\t02\t127\tother payer authorization\tAN\t1\t50\tR\t\t\t\t\n\
2330B\t\tREF.9F\t01\t\t\tother payer referral\t\t\t\tS\t=\t\t\t\n\
2330B\t\tREF.9F\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t9F\t\n\
2330B\t\tREF.9F\t\t02\t127\tother payer referral\tAN\t1\t50\tR\t\t\t\t\n\
2330B\t\tREF.T4\t01\t\t\tother payer adjustment indicator\t\t\t\tS\t=\t\t\t\n\
2330B\t\tREF.T4\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tT4\t\n\
2330B\t\tREF.T4\t\t02\t127\tother payer adjustment indicator\tAN\t1\t50\tR\t\t\tY\t\n\
2330B\t\tREF.F8\t01\t\t\tother payer claim number\t\t\t\tS\t=\t\t\t\n\
2330B\t\tREF.F8\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tF8\t\n\
2330B\t\tREF.F8\t\t02\t127\tother payer claim number\tAN\t1\t50\tR\t\t\t\t\n\
2330C\t2320\t\t\t\t\tother payer's attending provider\t\t\t\tS\t=\t\t\t\n\
2330C\t\tNM1\t01\t\t\tother payer's attending provider\t\t\t\tR\t\t\t\t\n\
2330C\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t71\t\n\
2330C\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2330C\t\tREF\t\t\t\tother payer's attending provider id\t\t\t\tR\t\t4\t\t\n\
2330C\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2 LU\t\n\
2330C\t\tREF\t\t02\t127\tother payer's attending provider id\tAN\t1\t50\tR\t\t\t\t\n\
2330D\t2320\t\t\t\t\tother payer's operating physician\t\t\t\tS\t=\t\t\t\n\
2330D\t\tNM1\t01\t\t\tother payer's operating physician\t\t\t\tR\t\t\t\t\n\
2330D\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t72\t\n\
2330D\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2330D\t\tREF\t\t\t\tother payer's operating physician id\t\t\t\tR\t\t4\t\t\n\
2330D\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2 LU\t\n\
2330D\t\tREF\t\t02\t127\tother payer's operating physician id\tAN\t1\t50\tR\t\t\t\t\n\
2330E\t2320\t\t\t\t\tother payer's other operating physician\t\t\t\tS\t=\t\t\t\n\
2330E\t\tNM1\t01\t\t\tother payer's other operating physician\t\t\t\tR\t\t\t\t\n\
2330E\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tZZ\t\n\
2330E\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2330E\t\tREF\t\t\t\tother payer's other operating physician id\t\t\t\tR\t\t4\t\t\n\
2330E\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2 LU\t\n\
2330E\t\tREF\t\t02\t127\tother payer's other operating physician id\tAN\t1\t50\tR\t\t\t\t\n\
2330F\t2320\t\t\t\t\tother payer's service location\t\t\t\tS\t=\t\t\t\n\
2330F\t\tNM1\t01\t\t\tother payer's service location\t\t\t\tR\t\t\t\t\n\
2330F\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t77\t\n\
2330F\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t2\t\n\
2330F\t\tREF\t\t\t\tother payer's service location id\t\t\t\tR\t\t3\t\t\n\
2330F\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B G2 LU\t\n\
2330F\t\tREF\t\t02\t127\tother payer's service location id\tAN\t1\t50\tR\t\t\t\t\n\
2330G\t2320\t\t\t\t\tother payer's rendering provider\t\t\t\tS\t=\t\t\t\n\
2330G\t\tNM1\t01\t\t\tother payer's rendering provider\t\t\t\tR\t\t\t\t\n\
2330G\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t82\t\n\
2330G\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2330G\t\tREF\t\t\t\tother payer's rendering provider id\t\t\t\tR\t\t4\t\t\n\
2330G\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2 LU\t\n\
2330G\t\tREF\t\t02\t127\tother payer's rendering provider id\tAN\t1\t50\tR\t\t\t\t\n\
2330H\t2320\t\t\t\t\tother payer's referring provider\t\t\t\tS\t=\t\t\t\n\
2330H\t\tNM1\t01\t\t\tother payer's referring provider\t\t\t\tR\t\t\t\t\n\
2330H\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tDN\t\n\
2330H\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2330H\t\tREF\t\t\t\tother payer's referring provider id\t\t\t\tR\t\t3\t\t\n\
2330H\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2\t\n\
2330H\t\tREF\t\t02\t127\tother payer's referring provider id\tAN\t1\t50\tR\t\t\t\t\n\
2330I\t2320\t\t\t\t\tother payer's billing provider\t\t\t\tS\t=\t\t\t\n\
2330I\t\tNM1\t01\t\t\tother payer's billing provider\t\t\t\tR\t\t\t\t\n\
2330I\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t85\t\n\
2330I\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t2\t\n\
2330I\t\tREF\t\t\t\tother payer's billing provider id\t\t\t\tR\t\t2\t\t\n\
2330I\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tG2 LU\t\n\
2330I\t\tREF\t\t02\t127\tother payer's billing provider id\tAN\t1\t50\tR\t\t\t\t\n\
2400\t2300\t\t\t\t\tservice line\t\t\t\tR\t\t999\t\t\n\
2400\t\tLX\t\t\t\tline counter\t\t\t\tR\t\t\t\t\n\
2400\t\tLX\t\t01\t554\tassigned number\tN0\t1\t6\tR\t\t\t\t\n\
2400\t\tSV2\t\t\t\tinstitutional service\t\t\t\tR\t\t\t\t\n\
2400\t\tSV2\t\t01\t234\trevenue code\tAN\t1\t48\tR\t\t\text:revenue\t\n\
2400\t\tSV2\t\t02\tC003\tprocedure\tC\t\t\tS\t\t\t\t\n\
2400\t\tSV2\t\t02-1\t235\tprocedure qualifier\tID\t2\t2\tR\t\t\tER HC HP IV WK\t\n\
2400\t\tSV2\t\t02-2\t234\tprocedure\tAN\t1\t48\tR\t\t\text:procedure\t\n\
2400\t\tSV2\t\t02-3\t1339\tmodifier 1\tAN\t2\t2\tS\t\t\t\t\n\
2400\t\tSV2\t\t02-4\t1339\tmodifier 2\tAN\t2\t2\tS\t\t\t\t\n\
2400\t\tSV2\t\t02-5\t1339\tmodifier 3\tAN\t2\t2\tS\t\t\t\t\n\
2400\t\tSV2\t\t02-6\t1339\tmodifier 4\tAN\t2\t2\tS\t\t\t\t\n\
2400\t\tSV2\t\t02-7\t352\tdescription\tAN\t1\t80\tS\t\t\t\t\n\
2400\t\tSV2\t\t03\t782\tcharge\tR\t1\t18\tR\t\t\t\t\n\
2400\t\tSV2\t\t04\t355\tunit\tID\t2\t2\tR\t\t\tDA UN\t\n\
2400\t\tSV2\t\t05\t380\tquantity\tR\t1\t15\tR\t\t\t\t\n\
2400\t\tSV2\t\t07\t782\tnon-covered charge\tR\t1\t18\tS\t\t\t\t\n\
2400\t\tPWK\t\t\t\tline attachment\t\t\t\tS\t\t10\t\t\n\
2400\t\tPWK\t\t01\t755\treport type\tID\t2\t2\tR\t\t\t@report-type\t\n\
2400\t\tPWK\t\t02\t756\ttransmission\tID\t1\t2\tR\t\t\tAA BM EL EM FT FX\t\n\
2400\t\tPWK\t\t05\t66\tid qualifier\tID\t1\t2\tS\t\t\tAC\t\n\
2400\t\tPWK\t\t06\t67\tcontrol number\tAN\t2\t50\tS\t\t\t\t\n\
2400\t\tDTP.472\t01\t\t\tservice date\t\t\t\tS\t\t\t\t\n\
2400\t\tDTP.472\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t472\t\n\
2400\t\tDTP.472\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2400\t\tDTP.472\t\t03\t1251\tservice date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2400\t\tREF.6R\t01\t\t\tline control number\t\t\t\tS\t\t\t\t\n\
2400\t\tREF.6R\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t6R\t\n\
2400\t\tREF.6R\t\t02\t127\tline control number\tAN\t1\t30\tR\t\t\t\t\n\
2400\t\tREF.9B\t01\t\t\trepriced line number\t\t\t\tS\t=\t\t\t\n\
2400\t\tREF.9B\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t9B\t\n\
2400\t\tREF.9B\t\t02\t127\trepriced line number\tAN\t1\t50\tR\t\t\t\t\n\
2400\t\tREF.9D\t01\t\t\tadjusted repriced line number\t\t\t\tS\t=\t\t\t\n\
2400\t\tREF.9D\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t9D\t\n\
2400\t\tREF.9D\t\t02\t127\tadjusted repriced line number\tAN\t1\t50\tR\t\t\t\t\n\
2400\t\tAMT.GT\t01\t\t\tservice tax amount\t\t\t\tS\t\t\t\t\n\
2400\t\tAMT.GT\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tGT\t\n\
2400\t\tAMT.GT\t\t02\t782\tservice tax amount\tR\t1\t18\tR\t\t\t\t\n\
2400\t\tAMT.N8\t01\t\t\tfacility tax amount\t\t\t\tS\t=\t\t\t\n\
2400\t\tAMT.N8\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tN8\t\n\
2400\t\tAMT.N8\t\t02\t782\tfacility tax amount\tR\t1\t18\tR\t\t\t\t\n\
2400\t\tNTE\t\t\t\tthird party note\t\t\t\tS\t\t\t\t\n\
2400\t\tNTE\t\t01\t363\tnote kind\tID\t3\t3\tR\t\t\tTPO\t\n\
2400\t\tNTE\t\t02\t352\tthird party note\tAN\t1\t80\tR\t\t\t\t\n\
2400\t\tHCP\t\t\t\tline repricing\t\t\t\tS\t\t\t\t\n\
2400\t\tHCP\t\t01\t1473\tpricing method\tID\t2\t2\tR\t\t\t00 01 02 03 04 05 06 07 08 09 10 11 12 13 14\t\n\
2400\t\tHCP\t\t02\t782\tallowed\tR\t1\t18\tR\t\t\t\t\n\
2400\t\tHCP\t\t03\t782\tsaving\tR\t1\t18\tS\t\t\t\t\n\
2400\t\tHCP\t\t04\t127\trepricer id\tAN\t1\t50\tS\t\t\t\t\n\
2400\t\tHCP\t\t05\t118\tper diem or flat rate\tR\t1\t9\tS\t\t\t\t\n\
2400\t\tHCP\t\t06\t127\tapproved group code\tAN\t1\t50\tS\t\t\t\t\n\
2400\t\tHCP\t\t07\t782\tapproved group amount\tR\t1\t18\tS\t\t\t\t\n\
2400\t\tHCP\t\t08\t234\tapproved revenue code\tAN\t1\t48\tS\t\t\text:revenue\t\n\
2400\t\tHCP\t\t09\t235\tproduct or service qualifier\tID\t2\t2\tS\t\t\tER HC HP IV WK\t\n\
2400\t\tHCP\t\t10\t234\tapproved procedure\tAN\t1\t48\tS\t\t\t\t\n\
2400\t\tHCP\t\t11\t355\tunit\tID\t2\t2\tS\t\t\tDA UN\t\n\
2400\t\tHCP\t\t12\t380\tapproved units\tR\t1\t15\tS\t\t\t\t\n\
2400\t\tHCP\t\t13\t901\treject reason\tID\t2\t2\tS\t\t\tT1 T2 T3 T4 T5 T6\t\n\
2400\t\tHCP\t\t14\t1526\tpolicy compliance\tID\t1\t2\tS\t\t\t1 2 3 4 5\t\n\
2400\t\tHCP\t\t15\t1527\texception code\tID\t1\t2\tS\t\t\t1 2 3 4 5 6\t\n\
2410\t2400\t\t\t\t\tdrug\t\t\t\tS\t\t\t\t\n\
2410\t\tLIN\t\t\t\tdrug id\t\t\t\tR\t\t\t\t\n\
2410\t\tLIN\t\t02\t235\tproduct or service qualifier\tID\t2\t2\tR\t\t\tN4\t\n\
2410\t\tLIN\t\t03\t234\tdrug id\tAN\t1\t48\tR\t\t\text:ndc\t\n\
2410\t\tCTP\t\t\t\tdrug quantity\t\t\t\tR\t\t\t\t\n\
2410\t\tCTP\t\t04\t380\tdrug quantity\tR\t1\t15\tR\t\t\t\t\n\
2410\t\tCTP\t\t05\tC001\tdrug unit\tC\t\t\tR\t\t\t\t\n\
2410\t\tCTP\t\t05-1\t355\tunit\tID\t2\t2\tR\t\t\tF2 GR ME ML UN\t\n\
2410\t\tREF\t\t\t\tprescription or link number\t\t\t\tS\t\t\t\t\n\
2410\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tVY XZ\t\n\
2410\t\tREF\t\t02\t127\tprescription or link number\tAN\t1\t50\tR\t\t\t\t\n\
2420A\t2400\t\t\t\t\toperating physician\t\t\t\tS\t\t\t\t\n\
2420A\t\tNM1\t01\t\t\toperating physician name\t\t\t\tR\t\t\t\t\n\
2420A\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t72\t\n\
2420A\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2420A\t\tNM1\t\t03\t1035\toperating physician last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2420A\t\tNM1\t\t04\t1036\toperating physician first name\tAN\t1\t35\tS\t\t\t\t\n\
2420A\t\tNM1\t\t05\t1037\toperating physician middle name\tAN\t1\t25\tS\t\t\t\t\n\
2420A\t\tNM1\t\t07\t1039\toperating physician name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2420A\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tXX\t\n\
2420A\t\tNM1\t\t09\t67\toperating physician id\tAN\t2\t80\tS\t\t\text:npi\t\n\
2420A\t\tREF\t\t\t\toperating physician further id\t\t\t\tS\t\t20\t\t\n\
2420A\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2 LU\t\n\
2420A\t\tREF\t\t02\t127\toperating physician further id\tAN\t1\t50\tR\t\t\t\t\n\
2420A\t\tREF\t\t04\tC040\tfurther reference\tC\t\t\tS\t\t\t\t\n\
2420A\t\tREF\t\t04-1\t128\tqualifier 1\tID\t2\t3\tR\t\t\t2U\t\n\
2420A\t\tREF\t\t04-2\t127\tvalue 1\tAN\t1\t50\tR\t\t\t\t\n\
2420B\t2400\t\t\t\t\tother operating physician\t\t\t\tS\t=\t\t\t\n\
2420B\t\tNM1\t01\t\t\tother operating physician name\t\t\t\tR\t\t\t\t\n\
2420B\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tZZ\t\n\
2420B\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2420B\t\tNM1\t\t03\t1035\tother operating physician last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2420B\t\tNM1\t\t04\t1036\tother operating physician first name\tAN\t1\t35\tS\t\t\t\t\n\
2420B\t\tNM1\t\t05\t1037\tother operating physician middle name\tAN\t1\t25\tS\t\t\t\t\n\
2420B\t\tNM1\t\t07\t1039\tother operating physician name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2420B\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tXX\t\n\
2420B\t\tNM1\t\t09\t67\tother operating physician id\tAN\t2\t80\tS\t\t\text:npi\t\n\
2420B\t\tREF\t\t\t\tother operating physician further id\t\t\t\tS\t\t20\t\t\n\
2420B\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2 LU\t\n\
2420B\t\tREF\t\t02\t127\tother operating physician further id\tAN\t1\t50\tR\t\t\t\t\n\
2420B\t\tREF\t\t04\tC040\tfurther reference\tC\t\t\tS\t\t\t\t\n\
2420B\t\tREF\t\t04-1\t128\tqualifier 1\tID\t2\t3\tR\t\t\t2U\t\n\
2420B\t\tREF\t\t04-2\t127\tvalue 1\tAN\t1\t50\tR\t\t\t\t\n\
2420C\t2400\t\t\t\t\trendering provider\t\t\t\tS\t=\t\t\t\n\
2420C\t\tNM1\t01\t\t\trendering provider name\t\t\t\tR\t\t\t\t\n\
2420C\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t82\t\n\
2420C\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2420C\t\tNM1\t\t03\t1035\trendering provider last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2420C\t\tNM1\t\t04\t1036\trendering provider first name\tAN\t1\t35\tS\t\t\t\t\n\
2420C\t\tNM1\t\t05\t1037\trendering provider middle name\tAN\t1\t25\tS\t\t\t\t\n\
2420C\t\tNM1\t\t07\t1039\trendering provider name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2420C\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tXX\t\n\
2420C\t\tNM1\t\t09\t67\trendering provider id\tAN\t2\t80\tS\t\t\text:npi\t\n\
2420C\t\tREF\t\t\t\trendering provider further id\t\t\t\tS\t\t20\t\t\n\
2420C\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2 LU\t\n\
2420C\t\tREF\t\t02\t127\trendering provider further id\tAN\t1\t50\tR\t\t\t\t\n\
2420C\t\tREF\t\t04\tC040\tfurther reference\tC\t\t\tS\t\t\t\t\n\
2420C\t\tREF\t\t04-1\t128\tqualifier 1\tID\t2\t3\tR\t\t\t2U\t\n\
2420C\t\tREF\t\t04-2\t127\tvalue 1\tAN\t1\t50\tR\t\t\t\t\n\
2420D\t2400\t\t\t\t\treferring provider\t\t\t\tS\t=\t\t\t\n\
2420D\t\tNM1\t01\t\t\treferring provider name\t\t\t\tR\t\t\t\t\n\
2420D\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tDN\t\n\
2420D\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2420D\t\tNM1\t\t03\t1035\treferring provider last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2420D\t\tNM1\t\t04\t1036\treferring provider first name\tAN\t1\t35\tS\t\t\t\t\n\
2420D\t\tNM1\t\t05\t1037\treferring provider middle name\tAN\t1\t25\tS\t\t\t\t\n\
2420D\t\tNM1\t\t07\t1039\treferring provider name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2420D\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tXX\t\n\
2420D\t\tNM1\t\t09\t67\treferring provider id\tAN\t2\t80\tS\t\t\text:npi\t\n\
2420D\t\tREF\t\t\t\treferring provider further id\t\t\t\tS\t\t20\t\t\n\
2420D\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2\t\n\
2420D\t\tREF\t\t02\t127\treferring provider further id\tAN\t1\t50\tR\t\t\t\t\n\
2420D\t\tREF\t\t04\tC040\tfurther reference\tC\t\t\tS\t\t\t\t\n\
2420D\t\tREF\t\t04-1\t128\tqualifier 1\tID\t2\t3\tR\t\t\t2U\t\n\
2420D\t\tREF\t\t04-2\t127\tvalue 1\tAN\t1\t50\tR\t\t\t\t\n\
2430\t2400\t\t\t\t\tline adjudication\t\t\t\tS\t\t15\t\t\n\
2430\t\tSVD\t\t\t\tline adjudication detail\t\t\t\tR\t\t\t\t\n\
2430\t\tSVD\t\t01\t67\tother payer id\tAN\t2\t80\tR\t\t\t\t\n\
2430\t\tSVD\t\t02\t782\tpaid\tR\t1\t18\tR\t\t\t\t\n\
2430\t\tSVD\t\t03\tC003\tprocedure\tC\t\t\tS\t\t\t\t\n\
2430\t\tSVD\t\t03-1\t235\tproduct or service qualifier\tID\t2\t2\tR\t\t\tER HC HP IV WK\t\n\
2430\t\tSVD\t\t03-2\t234\tprocedure code\tAN\t1\t48\tR\t\t\text:procedure\t\n\
2430\t\tSVD\t\t03-3\t1339\tmodifier 1\tAN\t2\t2\tS\t\t\t\t\n\
2430\t\tSVD\t\t03-4\t1339\tmodifier 2\tAN\t2\t2\tS\t\t\t\t\n\
2430\t\tSVD\t\t03-5\t1339\tmodifier 3\tAN\t2\t2\tS\t\t\t\t\n\
2430\t\tSVD\t\t03-6\t1339\tmodifier 4\tAN\t2\t2\tS\t\t\t\t\n\
2430\t\tSVD\t\t03-7\t352\tprocedure description\tAN\t1\t80\tS\t\t\t\t\n\
2430\t\tSVD\t\t04\t234\trevenue code\tAN\t1\t48\tR\t\t\text:revenue\t\n\
2430\t\tSVD\t\t05\t380\tpaid units\tR\t1\t15\tR\t\t\t\t\n\
2430\t\tSVD\t\t06\t554\tbundled line\tN0\t1\t6\tS\t\t\t\t\n\
2430\t\tCAS\t\t\t\tline adjustments\t\t\t\tS\t\t5\t\t\n\
2430\t\tCAS\t\t01\t1033\tadjustment group\tID\t1\t2\tR\t\t\tCO CR OA PI PR\t\n\
2430\t\tCAS\t\t02\t1034\treason 1\tID\t1\t5\tR\t\t\text:carc\t\n\
2430\t\tCAS\t\t03\t782\tamount 1\tR\t1\t18\tR\t\t\t\t\n\
2430\t\tCAS\t\t04\t380\tquantity 1\tR\t1\t15\tS\t\t\t\t\n\
2430\t\tCAS\t\t05\t1034\treason 2\tID\t1\t5\tS\t\t\text:carc\t\n\
2430\t\tCAS\t\t06\t782\tamount 2\tR\t1\t18\tS\t\t\t\t\n\
2430\t\tCAS\t\t07\t380\tquantity 2\tR\t1\t15\tS\t\t\t\t\n\
2430\t\tCAS\t\t08\t1034\treason 3\tID\t1\t5\tS\t\t\text:carc\t\n\
2430\t\tCAS\t\t09\t782\tamount 3\tR\t1\t18\tS\t\t\t\t\n\
2430\t\tCAS\t\t10\t380\tquantity 3\tR\t1\t15\tS\t\t\t\t\n\
2430\t\tCAS\t\t11\t1034\treason 4\tID\t1\t5\tS\t\t\text:carc\t\n\
2430\t\tCAS\t\t12\t782\tamount 4\tR\t1\t18\tS\t\t\t\t\n\
2430\t\tCAS\t\t13\t380\tquantity 4\tR\t1\t15\tS\t\t\t\t\n\
2430\t\tCAS\t\t14\t1034\treason 5\tID\t1\t5\tS\t\t\text:carc\t\n\
2430\t\tCAS\t\t15\t782\tamount 5\tR\t1\t18\tS\t\t\t\t\n\
2430\t\tCAS\t\t16\t380\tquantity 5\tR\t1\t15\tS\t\t\t\t\n\
2430\t\tCAS\t\t17\t1034\treason 6\tID\t1\t5\tS\t\t\text:carc\t\n\
2430\t\tCAS\t\t18\t782\tamount 6\tR\t1\t18\tS\t\t\t\t\n\
2430\t\tCAS\t\t19\t380\tquantity 6\tR\t1\t15\tS\t\t\t\t\n\
2430\t\tDTP\t\t\t\tline adjudicated\t\t\t\tR\t\t\t\t\n\
2430\t\tDTP\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t573\t\n\
2430\t\tDTP\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2430\t\tDTP\t\t03\t1251\tadjudicated or paid on\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2430\t\tAMT\t\t\t\tremaining patient liability\t\t\t\tS\t\t\t\t\n\
2430\t\tAMT\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tEAF\t\n\
2430\t\tAMT\t\t02\t782\tremaining patient liability\tR\t1\t18\tR\t\t\t\t\n\
ST\t\tSE\t\t\t\tset trailer\t\t\t\tR\t\t\t\t\n\
ST\t\tSE\t\t01\t96\tsegment count\tN0\t1\t10\tR\t\t\t\t\n\
ST\t\tSE\t\t02\t329\tset control number\tAN\t4\t9\tR\t\t\t\t\n\
"
