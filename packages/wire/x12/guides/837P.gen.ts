export default "loop\tparent\tsegment\tby\telement\tdata\tname\ttype\tmin\tmax\tuse\torder\trepeat\tcodes\tcondition\n\
ST\t\t\t\t\t\ttransaction set\t\t\t\tR\t\t>1\t\t\n\
ST\t\tST\t\t\t\tset header\t\t\t\tR\t\t\t\t\n\
ST\t\tST\t\t01\t143\tset id\tID\t3\t3\tR\t\t\t837\t\n\
ST\t\tST\t\t02\t329\tset control number\tAN\t4\t9\tR\t\t\t\t\n\
ST\t\tST\t\t03\t1705\tguide version\tAN\t1\t35\tR\t\t\t005010X222A1\t\n\
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
2010AA\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2010AA\t\tNM1\t\t03\t1035\tbilling provider last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2010AA\t\tNM1\t\t04\t1036\tbilling provider first name\tAN\t1\t35\tS\t\t\t\t\n\
2010AA\t\tNM1\t\t05\t1037\tbilling provider middle name\tAN\t1\t25\tS\t\t\t\t\n\
2010AA\t\tNM1\t\t07\t1039\tbilling provider name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2010AA\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tXX\t\n\
2010AA\t\tNM1\t\t09\t67\tbilling provider id\tAN\t2\t80\tS\t\t\t\t\n\
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
2010AA\t\tREF.tax\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tEI SY\t\n\
2010AA\t\tREF.tax\t\t02\t127\tbilling provider tax id\tAN\t1\t50\tR\t\t\t\t\n\
2010AA\t\tREF.license\t01\t\t\tbilling provider license\t\t\t\tS\t=\t2\t\t\n\
2010AA\t\tREF.license\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G\t\n\
2010AA\t\tREF.license\t\t02\t127\tbilling provider license or upin\tAN\t1\t50\tR\t\t\t\t\n\
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
2010AB\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
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
2000B\t\tSBR\t\t05\t1336\tinsurance type\tID\t1\t3\tS\t\t\t@medicare-secondary\t\n\
2000B\t\tSBR\t\t09\t1032\tfiling indicator\tID\t1\t2\tS\t\t\t@filing-indicator\t\n\
2000B\t\tPAT\t\t\t\tsubscriber as patient\t\t\t\tS\t\t\t\t\n\
2000B\t\tPAT\t\t05\t1250\tdate format\tID\t2\t3\tS\t\t\tD8\t\n\
2000B\t\tPAT\t\t06\t1251\tdied on\tAN\t1\t35\tS\t\t\t\tformat 05\n\
2000B\t\tPAT\t\t07\t355\tunit\tID\t2\t2\tS\t\t\t01\t\n\
2000B\t\tPAT\t\t08\t81\tweight\tR\t1\t10\tS\t\t\t\t\n\
2000B\t\tPAT\t\t09\t1073\tpregnant\tID\t1\t1\tS\t\t\tY\t\n\
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
2010BA\t\tPER\t\t\t\tcasualty subscriber contact\t\t\t\tS\t\t\t\t\n\
2010BA\t\tPER\t\t01\t366\tcontact function\tID\t2\t2\tR\t\t\tIC\t\n\
2010BA\t\tPER\t\t02\t93\tcontact name\tAN\t1\t60\tS\t\t\t\t\n\
2010BA\t\tPER\t\t03\t365\tcontact number qualifier\tID\t2\t2\tR\t\t\tTE\t\n\
2010BA\t\tPER\t\t04\t364\tcontact number\tAN\t1\t256\tR\t\t\t\t\n\
2010BA\t\tPER\t\t05\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\tEX\t\n\
2010BA\t\tPER\t\t06\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
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
2010BB\t\tREF.provider\t01\t\t\tbilling provider ids at payer\t\t\t\tS\t=\t2\t\t\n\
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
2000C\t\tPAT\t\t05\t1250\tdate format\tID\t2\t3\tS\t\t\tD8\t\n\
2000C\t\tPAT\t\t06\t1251\tdied on\tAN\t1\t35\tS\t\t\t\tformat 05\n\
2000C\t\tPAT\t\t07\t355\tunit\tID\t2\t2\tS\t\t\t01\t\n\
2000C\t\tPAT\t\t08\t81\tweight\tR\t1\t10\tS\t\t\t\t\n\
2000C\t\tPAT\t\t09\t1073\tpregnant\tID\t1\t1\tS\t\t\tY\t\n\
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
2010CA\t\tPER\t\t\t\tcasualty patient contact\t\t\t\tS\t\t\t\t\n\
2010CA\t\tPER\t\t01\t366\tcontact function\tID\t2\t2\tR\t\t\tIC\t\n\
2010CA\t\tPER\t\t02\t93\tcontact name\tAN\t1\t60\tS\t\t\t\t\n\
2010CA\t\tPER\t\t03\t365\tcontact number qualifier\tID\t2\t2\tR\t\t\tTE\t\n\
2010CA\t\tPER\t\t04\t364\tcontact number\tAN\t1\t256\tR\t\t\t\t\n\
2010CA\t\tPER\t\t05\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\tEX\t\n\
2010CA\t\tPER\t\t06\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
2300\t2000B 2000C\t\t\t\t\tclaim\t\t\t\tS\t=\t100\t\t\n\
2300\t\tCLM\t\t\t\tclaim detail\t\t\t\tR\t\t\t\t\n\
2300\t\tCLM\t\t01\t1028\tclaim number\tAN\t1\t38\tR\t\t\t\t\n\
2300\t\tCLM\t\t02\t782\tcharge\tR\t1\t10\tR\t\t\t\t\n\
2300\t\tCLM\t\t05\tC023\tplace of service\tC\t\t\tR\t\t\t\t\n\
2300\t\tCLM\t\t05-1\t1331\tplace of service code\tAN\t1\t2\tR\t\t\text:pos\t\n\
2300\t\tCLM\t\t05-2\t1332\tfacility code qualifier\tID\t1\t2\tR\t\t\tB\t\n\
2300\t\tCLM\t\t05-3\t1325\tclaim frequency\tID\t1\t1\tR\t\t\t\t\n\
2300\t\tCLM\t\t06\t1073\tsignature on file\tID\t1\t1\tR\t\t\t@yes-no\t\n\
2300\t\tCLM\t\t07\t1359\taccept assignment\tID\t1\t1\tR\t\t\tA B C\t\n\
2300\t\tCLM\t\t08\t1073\tbenefits assigned\tID\t1\t1\tR\t\t\tN W Y\t\n\
2300\t\tCLM\t\t09\t1363\trelease of information\tID\t1\t1\tR\t\t\tI Y\t\n\
2300\t\tCLM\t\t10\t1351\tsignature source\tID\t1\t1\tS\t\t\tP\t\n\
2300\t\tCLM\t\t11\tC024\trelated causes\tC\t\t\tS\t\t\t\t\n\
2300\t\tCLM\t\t11-1\t1362\trelated cause\tID\t2\t3\tR\t\t\tAA EM OA\t\n\
2300\t\tCLM\t\t11-2\t1362\trelated cause\tID\t2\t3\tS\t\t\tAA EM OA\t\n\
2300\t\tCLM\t\t11-4\t156\tauto accident state\tID\t2\t2\tS\t\t\text:state\tmust if 11-1 = AA or 11-2 = AA\n\
2300\t\tCLM\t\t11-5\t26\taccident country\tID\t2\t3\tS\t\t\text:country\t\n\
2300\t\tCLM\t\t12\t1366\tspecial program\tID\t2\t3\tS\t\t\t02 03 05 09\t\n\
2300\t\tCLM\t\t20\t1514\tdelay reason\tID\t1\t2\tS\t\t\t1 2 3 4 5 6 7 8 9 10 11 15\t\n\
2300\t\tDTP.431\t01\t\t\tonset of illness date\t\t\t\tS\t\t\t\t\n\
2300\t\tDTP.431\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t431\t\n\
2300\t\tDTP.431\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tDTP.431\t\t03\t1251\tonset of illness date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2300\t\tDTP.454\t01\t\t\tinitial treatment date\t\t\t\tS\t=\t\t\t\n\
2300\t\tDTP.454\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t454\t\n\
2300\t\tDTP.454\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tDTP.454\t\t03\t1251\tinitial treatment date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2300\t\tDTP.304\t01\t\t\tlast seen date\t\t\t\tS\t=\t\t\t\n\
2300\t\tDTP.304\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t304\t\n\
2300\t\tDTP.304\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tDTP.304\t\t03\t1251\tlast seen date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2300\t\tDTP.453\t01\t\t\tacute manifestation date\t\t\t\tS\t=\t\t\t\n\
2300\t\tDTP.453\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t453\t\n\
2300\t\tDTP.453\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tDTP.453\t\t03\t1251\tacute manifestation date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2300\t\tDTP.439\t01\t\t\taccident date\t\t\t\tS\t=\t\t\tmust if CLM/11-1 = AA,OA or CLM/11-2 = AA,OA\n\
2300\t\tDTP.439\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t439\t\n\
2300\t\tDTP.439\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tDTP.439\t\t03\t1251\taccident date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2300\t\tDTP.484\t01\t\t\tlast menstrual period date\t\t\t\tS\t=\t\t\t\n\
2300\t\tDTP.484\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t484\t\n\
2300\t\tDTP.484\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tDTP.484\t\t03\t1251\tlast menstrual period date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2300\t\tDTP.455\t01\t\t\tlast x-ray date\t\t\t\tS\t=\t\t\t\n\
2300\t\tDTP.455\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t455\t\n\
2300\t\tDTP.455\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tDTP.455\t\t03\t1251\tlast x-ray date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2300\t\tDTP.471\t01\t\t\thearing or vision prescription date\t\t\t\tS\t=\t\t\t\n\
2300\t\tDTP.471\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t471\t\n\
2300\t\tDTP.471\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tDTP.471\t\t03\t1251\thearing or vision prescription date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2300\t\tDTP.disability\t01\t\t\tdisability date\t\t\t\tS\t=\t\t\t\n\
2300\t\tDTP.disability\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t314 360 361\t\n\
2300\t\tDTP.disability\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2300\t\tDTP.disability\t\t03\t1251\tdisability date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2300\t\tDTP.297\t01\t\t\tlast worked date\t\t\t\tS\t=\t\t\t\n\
2300\t\tDTP.297\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t297\t\n\
2300\t\tDTP.297\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tDTP.297\t\t03\t1251\tlast worked date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2300\t\tDTP.296\t01\t\t\treturn to work date\t\t\t\tS\t=\t\t\t\n\
2300\t\tDTP.296\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t296\t\n\
2300\t\tDTP.296\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tDTP.296\t\t03\t1251\treturn to work date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2300\t\tDTP.435\t01\t\t\tadmission date\t\t\t\tS\t=\t\t\t\n\
2300\t\tDTP.435\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t435\t\n\
2300\t\tDTP.435\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tDTP.435\t\t03\t1251\tadmission date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2300\t\tDTP.096\t01\t\t\tdischarge date\t\t\t\tS\t=\t\t\t\n\
2300\t\tDTP.096\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t096\t\n\
2300\t\tDTP.096\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tDTP.096\t\t03\t1251\tdischarge date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2300\t\tDTP.care\t01\t\t\tassumed or relinquished care date\t\t\t\tS\t=\t2\t\t\n\
2300\t\tDTP.care\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t090 091\t\n\
2300\t\tDTP.care\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tDTP.care\t\t03\t1251\tassumed or relinquished care date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2300\t\tDTP.444\t01\t\t\tfirst contact date\t\t\t\tS\t=\t\t\t\n\
2300\t\tDTP.444\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t444\t\n\
2300\t\tDTP.444\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tDTP.444\t\t03\t1251\tfirst contact date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2300\t\tDTP.050\t01\t\t\trepricer received date\t\t\t\tS\t=\t\t\t\n\
2300\t\tDTP.050\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t050\t\n\
2300\t\tDTP.050\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2300\t\tDTP.050\t\t03\t1251\trepricer received date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2300\t\tPWK\t\t\t\tattachments\t\t\t\tS\t\t10\t\t\n\
2300\t\tPWK\t\t01\t755\treport type\tID\t2\t2\tR\t\t\t@report-type\t\n\
2300\t\tPWK\t\t02\t756\treport transmission\tID\t1\t2\tR\t\t\tAA BM EL EM FT FX\t\n\
2300\t\tPWK\t\t05\t66\tid qualifier\tID\t1\t2\tS\t\t\tAC\t\n\
2300\t\tPWK\t\t06\t67\tattachment number\tAN\t2\t50\tS\t\t\t\tmust if 02 = BM,EL,EM,FX,FT\n\
2300\t\tCN1\t\t\t\tcontract\t\t\t\tS\t\t\t\t\n\
2300\t\tCN1\t\t01\t1166\tcontract type\tID\t2\t2\tR\t\t\t01 02 03 04 05 06 09\t\n\
2300\t\tCN1\t\t02\t782\tcontract amount\tR\t1\t10\tS\t\t\t\t\n\
2300\t\tCN1\t\t03\t332\tcontract percent\tR\t1\t6\tS\t\t\t\t\n\
2300\t\tCN1\t\t04\t127\tcontract code\tAN\t1\t50\tS\t\t\t\t\n\
2300\t\tCN1\t\t05\t338\tterms discount percent\tR\t1\t6\tS\t\t\t\t\n\
2300\t\tCN1\t\t06\t799\tcontract version\tAN\t1\t30\tS\t\t\t\t\n\
2300\t\tAMT\t\t\t\tpatient paid\t\t\t\tS\t\t\t\t\n\
2300\t\tAMT\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tF5\t\n\
2300\t\tAMT\t\t02\t782\tpatient paid\tR\t1\t10\tR\t\t\t\t\n\
2300\t\tREF.4N\t01\t\t\tservice authorization exception\t\t\t\tS\t\t\t\t\n\
2300\t\tREF.4N\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t4N\t\n\
2300\t\tREF.4N\t\t02\t127\tservice authorization exception\tAN\t1\t50\tR\t\t\t1 2 3 4 5 6 7\t\n\
2300\t\tREF.F5\t01\t\t\tmedicare crossover indicator\t\t\t\tS\t=\t\t\t\n\
2300\t\tREF.F5\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tF5\t\n\
2300\t\tREF.F5\t\t02\t127\tmedicare crossover indicator\tAN\t1\t50\tR\t\t\tN Y\t\n\
2300\t\tREF.EW\t01\t\t\tmammography certification\t\t\t\tS\t=\t\t\t\n\
2300\t\tREF.EW\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tEW\t\n\
2300\t\tREF.EW\t\t02\t127\tmammography certification\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tREF.9F\t01\t\t\treferral number\t\t\t\tS\t=\t\t\t\n\
2300\t\tREF.9F\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t9F\t\n\
2300\t\tREF.9F\t\t02\t127\treferral number\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tREF.G1\t01\t\t\tprior authorization number\t\t\t\tS\t=\t\t\t\n\
2300\t\tREF.G1\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tG1\t\n\
2300\t\tREF.G1\t\t02\t127\tprior authorization number\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tREF.F8\t01\t\t\tpayer claim number\t\t\t\tS\t=\t\t\tmust if CLM/05-3 = 7,8\n\
2300\t\tREF.F8\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tF8\t\n\
2300\t\tREF.F8\t\t02\t127\tpayer claim number\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tREF.X4\t01\t\t\tclia number\t\t\t\tS\t=\t\t\t\n\
2300\t\tREF.X4\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tX4\t\n\
2300\t\tREF.X4\t\t02\t127\tclia number\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tREF.9A\t01\t\t\trepriced claim number\t\t\t\tS\t=\t\t\t\n\
2300\t\tREF.9A\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t9A\t\n\
2300\t\tREF.9A\t\t02\t127\trepriced claim number\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tREF.9C\t01\t\t\tadjusted repriced claim number\t\t\t\tS\t=\t\t\t\n\
2300\t\tREF.9C\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t9C\t\n\
2300\t\tREF.9C\t\t02\t127\tadjusted repriced claim number\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tREF.LX\t01\t\t\tinvestigational device number\t\t\t\tS\t=\t\t\t\n\
2300\t\tREF.LX\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tLX\t\n\
2300\t\tREF.LX\t\t02\t127\tinvestigational device number\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tREF.D9\t01\t\t\tintermediary trace number\t\t\t\tS\t=\t\t\t\n\
2300\t\tREF.D9\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tD9\t\n\
2300\t\tREF.D9\t\t02\t127\tintermediary trace number\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tREF.EA\t01\t\t\tmedical record number\t\t\t\tS\t=\t\t\t\n\
2300\t\tREF.EA\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tEA\t\n\
2300\t\tREF.EA\t\t02\t127\tmedical record number\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tREF.P4\t01\t\t\tdemonstration project\t\t\t\tS\t=\t\t\t\n\
2300\t\tREF.P4\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tP4\t\n\
2300\t\tREF.P4\t\t02\t127\tdemonstration project\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tREF.1J\t01\t\t\tcare plan oversight number\t\t\t\tS\t=\t\t\t\n\
2300\t\tREF.1J\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t1J\t\n\
2300\t\tREF.1J\t\t02\t127\tcare plan oversight number\tAN\t1\t50\tR\t\t\t\t\n\
2300\t\tK3\t\t\t\tfixed text\t\t\t\tS\t\t10\t\t\n\
2300\t\tK3\t\t01\t449\tfixed text\tAN\t1\t80\tR\t\t\t\t\n\
2300\t\tNTE\t\t\t\tclaim note\t\t\t\tS\t\t\t\t\n\
2300\t\tNTE\t\t01\t363\tnote code\tID\t3\t3\tR\t\t\tADD CER DCP DGN TPO\t\n\
2300\t\tNTE\t\t02\t352\tnote\tAN\t1\t80\tR\t\t\t\t\n\
2300\t\tCR1\t\t\t\tambulance transport\t\t\t\tS\t\t\t\t\n\
2300\t\tCR1\t\t01\t355\tunit\tID\t2\t2\tS\t\t\tLB\t\n\
2300\t\tCR1\t\t02\t81\tpatient weight\tR\t1\t10\tS\t\t\t\t\n\
2300\t\tCR1\t\t04\t1317\ttransport reason\tID\t1\t1\tR\t\t\tA B C D E\t\n\
2300\t\tCR1\t\t05\t355\tunit\tID\t2\t2\tR\t\t\tDH\t\n\
2300\t\tCR1\t\t06\t380\ttransport distance\tR\t1\t15\tR\t\t\t\t\n\
2300\t\tCR1\t\t09\t352\tround trip purpose\tAN\t1\t80\tS\t\t\t\t\n\
2300\t\tCR1\t\t10\t352\tstretcher purpose\tAN\t1\t80\tS\t\t\t\t\n\
2300\t\tCR2\t\t\t\tspinal manipulation\t\t\t\tS\t\t\t\t\n\
2300\t\tCR2\t\t08\t1342\tnature of condition\tID\t1\t1\tR\t\t\tA C D E F G M\t\n\
2300\t\tCR2\t\t10\t352\tpatient condition 1\tAN\t1\t80\tS\t\t\t\t\n\
2300\t\tCR2\t\t11\t352\tpatient condition 2\tAN\t1\t80\tS\t\t\t\t\n\
2300\t\tCRC.07\t01\t\t\tambulance certification\t\t\t\tS\t\t3\t\t\n\
2300\t\tCRC.07\t\t01\t1136\tcondition category\tID\t2\t2\tR\t\t\t07\t\n\
2300\t\tCRC.07\t\t02\t1073\tcondition applies\tID\t1\t1\tR\t\t\tN Y\t\n\
2300\t\tCRC.07\t\t03\t1321\tcondition 1\tID\t2\t3\tR\t\t\t01 04 05 06 07 08 09 12\t\n\
2300\t\tCRC.07\t\t04\t1321\tcondition 2\tID\t2\t3\tS\t\t\t01 04 05 06 07 08 09 12\t\n\
2300\t\tCRC.07\t\t05\t1321\tcondition 3\tID\t2\t3\tS\t\t\t01 04 05 06 07 08 09 12\t\n\
2300\t\tCRC.07\t\t06\t1321\tcondition 4\tID\t2\t3\tS\t\t\t01 04 05 06 07 08 09 12\t\n\
2300\t\tCRC.07\t\t07\t1321\tcondition 5\tID\t2\t3\tS\t\t\t01 04 05 06 07 08 09 12\t\n\
2300\t\tCRC.vision\t01\t\t\tvision condition\t\t\t\tS\t=\t3\t\t\n\
2300\t\tCRC.vision\t\t01\t1136\tcondition category\tID\t2\t2\tR\t\t\tE1 E2 E3\t\n\
2300\t\tCRC.vision\t\t02\t1073\tcondition applies\tID\t1\t1\tR\t\t\tN Y\t\n\
2300\t\tCRC.vision\t\t03\t1321\tcondition 1\tID\t2\t3\tR\t\t\tL1 L2 L3 L4 L5\t\n\
2300\t\tCRC.vision\t\t04\t1321\tcondition 2\tID\t2\t3\tS\t\t\tL1 L2 L3 L4 L5\t\n\
2300\t\tCRC.vision\t\t05\t1321\tcondition 3\tID\t2\t3\tS\t\t\tL1 L2 L3 L4 L5\t\n\
2300\t\tCRC.vision\t\t06\t1321\tcondition 4\tID\t2\t3\tS\t\t\tL1 L2 L3 L4 L5\t\n\
2300\t\tCRC.vision\t\t07\t1321\tcondition 5\tID\t2\t3\tS\t\t\tL1 L2 L3 L4 L5\t\n\
2300\t\tCRC.75\t01\t\t\thomebound\t\t\t\tS\t=\t\t\t\n\
2300\t\tCRC.75\t\t01\t1136\tcondition category\tID\t2\t2\tR\t\t\t75\t\n\
2300\t\tCRC.75\t\t02\t1073\tcondition applies\tID\t1\t1\tR\t\t\tY\t\n\
2300\t\tCRC.75\t\t03\t1321\tcondition 1\tID\t2\t3\tR\t\t\tIH\t\n\
2300\t\tCRC.ZZ\t01\t\t\tepsdt referral\t\t\t\tS\t=\t\t\t\n\
2300\t\tCRC.ZZ\t\t01\t1136\tcondition category\tID\t2\t2\tR\t\t\tZZ\t\n\
2300\t\tCRC.ZZ\t\t02\t1073\tcondition applies\tID\t1\t1\tR\t\t\tN Y\t\n\
2300\t\tCRC.ZZ\t\t03\t1321\tcondition 1\tID\t2\t3\tR\t\t\tAV NU S2 ST\t\n\
2300\t\tCRC.ZZ\t\t04\t1321\tcondition 2\tID\t2\t3\tS\t\t\tAV NU S2 ST\t\n\
2300\t\tCRC.ZZ\t\t05\t1321\tcondition 3\tID\t2\t3\tS\t\t\tAV NU S2 ST\t\n\
2300\t\tHI.BK\t01-1\t\t\tdiagnoses\t\t\t\tR\t\t\t\t\n\
2300\t\tHI.BK\t\t01\tC022\tdiagnosis 1\tC\t\t\tR\t\t\t\t\n\
2300\t\tHI.BK\t\t01-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tABK BK\t\n\
2300\t\tHI.BK\t\t01-2\t1271\tdiagnosis code 1\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BK\t\t02\tC022\tdiagnosis 2\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BK\t\t02-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2300\t\tHI.BK\t\t02-2\t1271\tdiagnosis code 2\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BK\t\t03\tC022\tdiagnosis 3\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BK\t\t03-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2300\t\tHI.BK\t\t03-2\t1271\tdiagnosis code 3\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BK\t\t04\tC022\tdiagnosis 4\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BK\t\t04-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2300\t\tHI.BK\t\t04-2\t1271\tdiagnosis code 4\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BK\t\t05\tC022\tdiagnosis 5\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BK\t\t05-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2300\t\tHI.BK\t\t05-2\t1271\tdiagnosis code 5\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BK\t\t06\tC022\tdiagnosis 6\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BK\t\t06-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2300\t\tHI.BK\t\t06-2\t1271\tdiagnosis code 6\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BK\t\t07\tC022\tdiagnosis 7\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BK\t\t07-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2300\t\tHI.BK\t\t07-2\t1271\tdiagnosis code 7\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BK\t\t08\tC022\tdiagnosis 8\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BK\t\t08-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2300\t\tHI.BK\t\t08-2\t1271\tdiagnosis code 8\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BK\t\t09\tC022\tdiagnosis 9\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BK\t\t09-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2300\t\tHI.BK\t\t09-2\t1271\tdiagnosis code 9\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BK\t\t10\tC022\tdiagnosis 10\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BK\t\t10-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2300\t\tHI.BK\t\t10-2\t1271\tdiagnosis code 10\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BK\t\t11\tC022\tdiagnosis 11\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BK\t\t11-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2300\t\tHI.BK\t\t11-2\t1271\tdiagnosis code 11\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BK\t\t12\tC022\tdiagnosis 12\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BK\t\t12-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tABF BF\t\n\
2300\t\tHI.BK\t\t12-2\t1271\tdiagnosis code 12\tAN\t1\t30\tR\t\t\text:icd10\t\n\
2300\t\tHI.BP\t01-1\t\t\tanesthesia procedure\t\t\t\tS\t=\t\t\t\n\
2300\t\tHI.BP\t\t01\tC022\tanesthesia procedure 1\tC\t\t\tR\t\t\t\t\n\
2300\t\tHI.BP\t\t01-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tBP\t\n\
2300\t\tHI.BP\t\t01-2\t1271\tanesthesia procedure code 1\tAN\t1\t30\tR\t\t\text:procedure\t\n\
2300\t\tHI.BP\t\t02\tC022\tanesthesia procedure 2\tC\t\t\tS\t\t\t\t\n\
2300\t\tHI.BP\t\t02-1\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tBO\t\n\
2300\t\tHI.BP\t\t02-2\t1271\tanesthesia procedure code 2\tAN\t1\t30\tR\t\t\text:procedure\t\n\
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
2300\t\tHCP\t\t\t\tclaim repricing\t\t\t\tS\t\t\t\t\n\
2300\t\tHCP\t\t01\t1473\tpricing method\tID\t2\t2\tR\t\t\t00 01 02 03 04 05 07 08 09 10 11 12 13 14\t\n\
2300\t\tHCP\t\t02\t782\tallowed\tR\t1\t10\tR\t\t\t\t\n\
2300\t\tHCP\t\t03\t782\tsaving\tR\t1\t10\tS\t\t\t\t\n\
2300\t\tHCP\t\t04\t127\trepricer id\tAN\t1\t50\tS\t\t\t\t\n\
2300\t\tHCP\t\t05\t118\tper diem or flat rate\tR\t1\t9\tS\t\t\t\t\n\
2300\t\tHCP\t\t06\t127\tapproved group code\tAN\t1\t50\tS\t\t\t\t\n\
2300\t\tHCP\t\t07\t782\tapproved group amount\tR\t1\t10\tS\t\t\t\t\n\
2300\t\tHCP\t\t13\t901\treject reason\tID\t2\t2\tS\t\t\tT1 T2 T3 T4 T5 T6\t\n\
2300\t\tHCP\t\t14\t1526\tpolicy compliance\tID\t1\t2\tS\t\t\t1 2 3 4 5\t\n\
2300\t\tHCP\t\t15\t1527\texception code\tID\t1\t2\tS\t\t\t1 2 3 4 5 6\t\n\
2310A\t2300\t\t\t\t\treferring provider\t\t\t\tS\t\t2\t\t\n\
2310A\t\tNM1\t01\t\t\treferring provider name\t\t\t\tR\t\t\t\t\n\
2310A\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tDN P3\t\n\
2310A\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2310A\t\tNM1\t\t03\t1035\treferring provider last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2310A\t\tNM1\t\t04\t1036\treferring provider first name\tAN\t1\t35\tS\t\t\t\t\n\
2310A\t\tNM1\t\t05\t1037\treferring provider middle name\tAN\t1\t25\tS\t\t\t\t\n\
2310A\t\tNM1\t\t07\t1039\treferring provider name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2310A\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tXX\t\n\
2310A\t\tNM1\t\t09\t67\treferring provider id\tAN\t2\t80\tS\t\t\t\t\n\
2310A\t\tREF\t\t\t\treferring provider further ids\t\t\t\tS\t\t3\t\t\n\
2310A\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2\t\n\
2310A\t\tREF\t\t02\t127\treferring provider further id\tAN\t1\t50\tR\t\t\t\t\n\
2310B\t2300\t\t\t\t\trendering provider\t\t\t\tS\t=\t\t\t\n\
2310B\t\tNM1\t01\t\t\trendering provider name\t\t\t\tR\t\t\t\t\n\
2310B\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t82\t\n\
2310B\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2310B\t\tNM1\t\t03\t1035\trendering provider last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2310B\t\tNM1\t\t04\t1036\trendering provider first name\tAN\t1\t35\tS\t\t\t\t\n\
2310B\t\tNM1\t\t05\t1037\trendering provider middle name\tAN\t1\t25\tS\t\t\t\t\n\
2310B\t\tNM1\t\t07\t1039\trendering provider name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2310B\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tXX\t\n\
2310B\t\tNM1\t\t09\t67\trendering provider id\tAN\t2\t80\tS\t\t\t\t\n\
2310B\t\tPRV\t\t\t\trendering provider specialty\t\t\t\tS\t\t\t\t\n\
2310B\t\tPRV\t\t01\t1221\tprovider code\tID\t1\t3\tR\t\t\tPE\t\n\
2310B\t\tPRV\t\t02\t128\treference qualifier\tID\t2\t3\tR\t\t\tPXC\t\n\
2310B\t\tPRV\t\t03\t127\ttaxonomy\tAN\t1\t50\tR\t\t\text:taxonomy\t\n\
2310B\t\tREF\t\t\t\trendering provider further ids\t\t\t\tS\t\t4\t\t\n\
2310B\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2 LU\t\n\
2310B\t\tREF\t\t02\t127\trendering provider further id\tAN\t1\t50\tR\t\t\t\t\n\
2310C\t2300\t\t\t\t\tservice facility\t\t\t\tS\t=\t\t\t\n\
2310C\t\tNM1\t01\t\t\tservice facility name\t\t\t\tR\t\t\t\t\n\
2310C\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t77\t\n\
2310C\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t2\t\n\
2310C\t\tNM1\t\t03\t1035\tservice facility last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2310C\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tXX\t\n\
2310C\t\tNM1\t\t09\t67\tservice facility id\tAN\t2\t80\tS\t\t\t\t\n\
2310C\t\tN3\t\t\t\tservice facility address\t\t\t\tR\t\t\t\t\n\
2310C\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2310C\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2310C\t\tN4\t\t\t\tservice facility city\t\t\t\tR\t\t\t\t\n\
2310C\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2310C\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2310C\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2310C\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2310C\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2310C\t\tREF\t\t\t\tservice facility further ids\t\t\t\tS\t\t3\t\t\n\
2310C\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B G2 LU\t\n\
2310C\t\tREF\t\t02\t127\tservice facility further id\tAN\t1\t50\tR\t\t\t\t\n\
2310C\t\tPER\t\t\t\tservice facility contact\t\t\t\tS\t\t\t\t\n\
2310C\t\tPER\t\t01\t366\tcontact function\tID\t2\t2\tR\t\t\tIC\t\n\
2310C\t\tPER\t\t02\t93\tcontact name\tAN\t1\t60\tS\t\t\t\t\n\
2310C\t\tPER\t\t03\t365\tcontact number qualifier\tID\t2\t2\tR\t\t\tTE\t\n\
2310C\t\tPER\t\t04\t364\tcontact number\tAN\t1\t256\tR\t\t\t\t\n\
2310C\t\tPER\t\t05\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\tEX\t\n\
2310C\t\tPER\t\t06\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
2310D\t2300\t\t\t\t\tsupervising provider\t\t\t\tS\t=\t\t\t\n\
2310D\t\tNM1\t01\t\t\tsupervising provider name\t\t\t\tR\t\t\t\t\n\
2310D\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tDQ\t\n\
2310D\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2310D\t\tNM1\t\t03\t1035\tsupervising provider last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2310D\t\tNM1\t\t04\t1036\tsupervising provider first name\tAN\t1\t35\tS\t\t\t\t\n\
2310D\t\tNM1\t\t05\t1037\tsupervising provider middle name\tAN\t1\t25\tS\t\t\t\t\n\
2310D\t\tNM1\t\t07\t1039\tsupervising provider name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2310D\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tXX\t\n\
2310D\t\tNM1\t\t09\t67\tsupervising provider id\tAN\t2\t80\tS\t\t\t\t\n\
2310D\t\tREF\t\t\t\tsupervising provider further ids\t\t\t\tS\t\t4\t\t\n\
2310D\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2 LU\t\n\
2310D\t\tREF\t\t02\t127\tsupervising provider further id\tAN\t1\t50\tR\t\t\t\t\n\
2310E\t2300\t\t\t\t\tambulance pick-up\t\t\t\tS\t=\t\t\t\n\
2310E\t\tNM1\t01\t\t\tambulance pick-up name\t\t\t\tR\t\t\t\t\n\
2310E\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tPW\t\n\
2310E\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t2\t\n\
2310E\t\tN3\t\t\t\tambulance pick-up address\t\t\t\tR\t\t\t\t\n\
2310E\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2310E\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2310E\t\tN4\t\t\t\tambulance pick-up city\t\t\t\tR\t\t\t\t\n\
2310E\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2310E\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2310E\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2310E\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2310E\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2310F\t2300\t\t\t\t\tambulance drop-off\t\t\t\tS\t=\t\t\t\n\
2310F\t\tNM1\t01\t\t\tambulance drop-off name\t\t\t\tR\t\t\t\t\n\
2310F\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t45\t\n\
2310F\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t2\t\n\
2310F\t\tNM1\t\t03\t1035\tambulance drop-off last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2310F\t\tN3\t\t\t\tambulance drop-off address\t\t\t\tR\t\t\t\t\n\
2310F\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2310F\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2310F\t\tN4\t\t\t\tambulance drop-off city\t\t\t\tR\t\t\t\t\n\
2310F\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2310F\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2310F\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2310F\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2310F\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2320\t2300\t\t\t\t\tother payer coverage\t\t\t\tS\t\t10\t\tmust if 2000B:SBR/01 = S,T\n\
2320\t\tSBR\t\t\t\tother subscriber\t\t\t\tR\t\t\t\t\n\
2320\t\tSBR\t\t01\t1138\tpayer sequence\tID\t1\t1\tR\t\t\t@payer-sequence\t\n\
2320\t\tSBR\t\t02\t1069\trelationship to subscriber\tID\t2\t2\tR\t\t\t01 18 19 20 21 39 40 53 G8\t\n\
2320\t\tSBR\t\t03\t127\tgroup or policy number\tAN\t1\t50\tS\t\t\t\t\n\
2320\t\tSBR\t\t04\t93\tgroup name\tAN\t1\t60\tS\t\t\t\t\n\
2320\t\tSBR\t\t05\t1336\tinsurance type\tID\t1\t3\tS\t\t\t@medicare-secondary\t\n\
2320\t\tSBR\t\t09\t1032\tfiling indicator\tID\t1\t2\tS\t\t\t@filing-indicator\t\n\
2320\t\tCAS\t\t\t\tother payer claim adjustments\t\t\t\tS\t\t5\t\t\n\
2320\t\tCAS\t\t01\t1033\tadjustment group\tID\t1\t2\tR\t\t\tCO CR OA PI PR\t\n\
2320\t\tCAS\t\t02\t1034\treason 1\tID\t1\t5\tR\t\t\text:carc\t\n\
2320\t\tCAS\t\t03\t782\tamount 1\tR\t1\t10\tR\t\t\t\t\n\
2320\t\tCAS\t\t04\t380\tquantity 1\tR\t1\t15\tS\t\t\t\t\n\
2320\t\tCAS\t\t05\t1034\treason 2\tID\t1\t5\tS\t\t\text:carc\t\n\
2320\t\tCAS\t\t06\t782\tamount 2\tR\t1\t10\tS\t\t\t\t\n\
2320\t\tCAS\t\t07\t380\tquantity 2\tR\t1\t15\tS\t\t\t\t\n\
2320\t\tCAS\t\t08\t1034\treason 3\tID\t1\t5\tS\t\t\text:carc\t\n\
2320\t\tCAS\t\t09\t782\tamount 3\tR\t1\t10\tS\t\t\t\t\n\
2320\t\tCAS\t\t10\t380\tquantity 3\tR\t1\t15\tS\t\t\t\t\n\
2320\t\tCAS\t\t11\t1034\treason 4\tID\t1\t5\tS\t\t\text:carc\t\n\
2320\t\tCAS\t\t12\t782\tamount 4\tR\t1\t10\tS\t\t\t\t\n\
2320\t\tCAS\t\t13\t380\tquantity 4\tR\t1\t15\tS\t\t\t\t\n\
2320\t\tCAS\t\t14\t1034\treason 5\tID\t1\t5\tS\t\t\text:carc\t\n\
2320\t\tCAS\t\t15\t782\tamount 5\tR\t1\t10\tS\t\t\t\t\n\
2320\t\tCAS\t\t16\t380\tquantity 5\tR\t1\t15\tS\t\t\t\t\n\
2320\t\tCAS\t\t17\t1034\treason 6\tID\t1\t5\tS\t\t\text:carc\t\n\
2320\t\tCAS\t\t18\t782\tamount 6\tR\t1\t10\tS\t\t\t\t\n\
2320\t\tCAS\t\t19\t380\tquantity 6\tR\t1\t15\tS\t\t\t\t\n\
2320\t\tAMT.D\t01\t\t\tother payer paid\t\t\t\tS\t\t\t\t\n\
2320\t\tAMT.D\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tD\t\n\
2320\t\tAMT.D\t\t02\t782\tother payer paid\tR\t1\t10\tR\t\t\t\t\n\
2320\t\tAMT.A8\t01\t\t\tnoncovered\t\t\t\tS\t=\t\t\t\n\
2320\t\tAMT.A8\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tA8\t\n\
2320\t\tAMT.A8\t\t02\t782\tnoncovered\tR\t1\t10\tR\t\t\t\t\n\
2320\t\tAMT.EAF\t01\t\t\tremaining patient liability\t\t\t\tS\t=\t\t\t\n\
2320\t\tAMT.EAF\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tEAF\t\n\
2320\t\tAMT.EAF\t\t02\t782\tremaining patient liability\tR\t1\t10\tR\t\t\t\t\n\
2320\t\tOI\t\t\t\tother coverage detail\t\t\t\tR\t\t\t\t\n\
2320\t\tOI\t\t03\t1073\tbenefits assigned\tID\t1\t1\tR\t\t\tN W Y\t\n\
2320\t\tOI\t\t04\t1351\tsignature source\tID\t1\t1\tS\t\t\tP\t\n\
2320\t\tOI\t\t06\t1363\trelease of information\tID\t1\t1\tR\t\t\tI Y\t\n\
2320\t\tMOA\t\t\t\toutpatient adjudication\t\t\t\tS\t\t\t\t\n\
2320\t\tMOA\t\t01\t954\treimbursement rate\tR\t1\t10\tS\t\t\t\t\n\
2320\t\tMOA\t\t02\t782\thcpcs payable\tR\t1\t10\tS\t\t\t\t\n\
2320\t\tMOA\t\t03\t127\tremark 1\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2320\t\tMOA\t\t04\t127\tremark 2\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2320\t\tMOA\t\t05\t127\tremark 3\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2320\t\tMOA\t\t06\t127\tremark 4\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2320\t\tMOA\t\t07\t127\tremark 5\tAN\t1\t50\tS\t\t\text:rarc\t\n\
2320\t\tMOA\t\t08\t782\tesrd payment\tR\t1\t10\tS\t\t\t\t\n\
2320\t\tMOA\t\t09\t782\tprofessional component\tR\t1\t10\tS\t\t\t\t\n\
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
2330C\t2320\t\t\t\t\tother payer referring provider\t\t\t\tS\t=\t2\t\t\n\
2330C\t\tNM1\t01\t\t\tother payer referring provider name\t\t\t\tR\t\t\t\t\n\
2330C\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tDN P3\t\n\
2330C\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2330C\t\tREF\t\t\t\tother payer referring provider further ids\t\t\t\tR\t\t3\t\t\n\
2330C\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2\t\n\
2330C\t\tREF\t\t02\t127\tother payer referring provider further id\tAN\t1\t50\tR\t\t\t\t\n\
2330D\t2320\t\t\t\t\tother payer rendering provider\t\t\t\tS\t=\t\t\t\n\
2330D\t\tNM1\t01\t\t\tother payer rendering provider name\t\t\t\tR\t\t\t\t\n\
2330D\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t82\t\n\
2330D\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2330D\t\tREF\t\t\t\tother payer rendering provider further ids\t\t\t\tR\t\t3\t\t\n\
2330D\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2 LU\t\n\
2330D\t\tREF\t\t02\t127\tother payer rendering provider further id\tAN\t1\t50\tR\t\t\t\t\n\
2330E\t2320\t\t\t\t\tother payer service facility\t\t\t\tS\t=\t\t\t\n\
2330E\t\tNM1\t01\t\t\tother payer service facility name\t\t\t\tR\t\t\t\t\n\
2330E\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t77\t\n\
2330E\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t2\t\n\
2330E\t\tREF\t\t\t\tother payer service facility further ids\t\t\t\tR\t\t3\t\t\n\
2330E\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B G2 LU\t\n\
2330E\t\tREF\t\t02\t127\tother payer service facility further id\tAN\t1\t50\tR\t\t\t\t\n\
2330F\t2320\t\t\t\t\tother payer supervising provider\t\t\t\tS\t=\t\t\t\n\
2330F\t\tNM1\t01\t\t\tother payer supervising provider name\t\t\t\tR\t\t\t\t\n\
2330F\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tDQ\t\n\
2330F\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2330F\t\tREF\t\t\t\tother payer supervising provider further ids\t\t\t\tR\t\t3\t\t\n\
2330F\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2 LU\t\n\
2330F\t\tREF\t\t02\t127\tother payer supervising provider further id\tAN\t1\t50\tR\t\t\t\t\n\
2330G\t2320\t\t\t\t\tother payer billing provider\t\t\t\tS\t=\t\t\t\n\
2330G\t\tNM1\t01\t\t\tother payer billing provider name\t\t\t\tR\t\t\t\t\n\
2330G\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t85\t\n\
2330G\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2330G\t\tREF\t\t\t\tother payer billing provider further ids\t\t\t\tR\t\t2\t\t\n\
2330G\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tG2 LU\t\n\
2330G\t\tREF\t\t02\t127\tother payer billing provider further id\tAN\t1\t50\tR\t\t\t\t\n\
2400\t2300\t\t\t\t\tservice line\t\t\t\tR\t\t50\t\t\n\
2400\t\tLX\t\t\t\tline counter\t\t\t\tR\t\t\t\t\n\
2400\t\tLX\t\t01\t554\tassigned number\tN0\t1\t6\tR\t\t\t\t\n\
2400\t\tSV1\t\t\t\tprofessional service\t\t\t\tR\t\t\t\t\n\
2400\t\tSV1\t\t01\tC003\tprocedure\tC\t\t\tR\t\t\t\t\n\
2400\t\tSV1\t\t01-1\t235\tproduct or service qualifier\tID\t2\t2\tR\t\t\tER HC IV WK\t\n\
2400\t\tSV1\t\t01-2\t234\tprocedure code\tAN\t1\t48\tR\t\t\text:procedure\t\n\
2400\t\tSV1\t\t01-3\t1339\tmodifier 1\tAN\t2\t2\tS\t\t\t\t\n\
2400\t\tSV1\t\t01-4\t1339\tmodifier 2\tAN\t2\t2\tS\t\t\t\t\n\
2400\t\tSV1\t\t01-5\t1339\tmodifier 3\tAN\t2\t2\tS\t\t\t\t\n\
2400\t\tSV1\t\t01-6\t1339\tmodifier 4\tAN\t2\t2\tS\t\t\t\t\n\
2400\t\tSV1\t\t01-7\t352\tprocedure description\tAN\t1\t80\tS\t\t\t\t\n\
2400\t\tSV1\t\t02\t782\tcharge\tR\t1\t10\tR\t\t\t\t\n\
2400\t\tSV1\t\t03\t355\tunit\tID\t2\t2\tR\t\t\tMJ UN\t\n\
2400\t\tSV1\t\t04\t380\tunits\tR\t1\t15\tR\t\t\t\t\n\
2400\t\tSV1\t\t05\t1331\tplace of service\tAN\t1\t2\tS\t\t\text:pos\t\n\
2400\t\tSV1\t\t07\tC004\tdiagnosis pointers\tC\t\t\tR\t\t\t\t\n\
2400\t\tSV1\t\t07-1\t1328\tpointer 1\tN0\t1\t2\tR\t\t\t\t\n\
2400\t\tSV1\t\t07-2\t1328\tpointer 2\tN0\t1\t2\tS\t\t\t\t\n\
2400\t\tSV1\t\t07-3\t1328\tpointer 3\tN0\t1\t2\tS\t\t\t\t\n\
2400\t\tSV1\t\t07-4\t1328\tpointer 4\tN0\t1\t2\tS\t\t\t\t\n\
2400\t\tSV1\t\t09\t1073\temergency\tID\t1\t1\tS\t\t\tY\t\n\
2400\t\tSV1\t\t11\t1073\tepsdt\tID\t1\t1\tS\t\t\tY\t\n\
2400\t\tSV1\t\t12\t1073\tfamily planning\tID\t1\t1\tS\t\t\tY\t\n\
2400\t\tSV1\t\t15\t1327\tcopay status\tID\t1\t1\tS\t\t\t0\t\n\
2400\t\tSV5\t\t\t\tdurable equipment\t\t\t\tS\t\t\t\t\n\
2400\t\tSV5\t\t01\tC003\tprocedure\tC\t\t\tR\t\t\t\t\n\
2400\t\tSV5\t\t01-1\t235\tproduct or service qualifier\tID\t2\t2\tR\t\t\tHC\t\n\
2400\t\tSV5\t\t01-2\t234\tprocedure code\tAN\t1\t48\tR\t\t\text:procedure\t\n\
2400\t\tSV5\t\t02\t355\tunit\tID\t2\t2\tR\t\t\tDA\t\n\
2400\t\tSV5\t\t03\t380\tlength of need\tR\t1\t15\tR\t\t\t\t\n\
2400\t\tSV5\t\t04\t782\trental price\tR\t1\t10\tR\t\t\t\t\n\
2400\t\tSV5\t\t05\t782\tpurchase price\tR\t1\t10\tR\t\t\t\t\n\
2400\t\tSV5\t\t06\t594\trental unit\tID\t1\t1\tR\t\t\t1 4 6\t\n\
2400\t\tPWK.attachment\t02\t\t\tline attachments\t\t\t\tS\t\t10\t\t\n\
2400\t\tPWK.attachment\t\t01\t755\treport type\tID\t2\t2\tR\t\t\t@report-type\t\n\
2400\t\tPWK.attachment\t\t02\t756\treport transmission\tID\t1\t2\tR\t\t\tAA BM EL EM FT FX\t\n\
2400\t\tPWK.attachment\t\t05\t66\tid qualifier\tID\t1\t2\tS\t\t\tAC\t\n\
2400\t\tPWK.attachment\t\t06\t67\tattachment number\tAN\t2\t50\tS\t\t\t\tmust if 02 = BM,EL,EM,FX,FT\n\
2400\t\tPWK.certificate\t02\t\t\tequipment certificate\t\t\t\tS\t=\t\t\t\n\
2400\t\tPWK.certificate\t\t01\t755\treport type\tID\t2\t2\tR\t\t\tCT\t\n\
2400\t\tPWK.certificate\t\t02\t756\treport transmission\tID\t1\t2\tR\t\t\tAB AD AF AG NS\t\n\
2400\t\tCR1\t\t\t\tambulance transport\t\t\t\tS\t\t\t\t\n\
2400\t\tCR1\t\t01\t355\tunit\tID\t2\t2\tS\t\t\tLB\t\n\
2400\t\tCR1\t\t02\t81\tpatient weight\tR\t1\t10\tS\t\t\t\t\n\
2400\t\tCR1\t\t04\t1317\ttransport reason\tID\t1\t1\tR\t\t\tA B C D E\t\n\
2400\t\tCR1\t\t05\t355\tunit\tID\t2\t2\tR\t\t\tDH\t\n\
2400\t\tCR1\t\t06\t380\ttransport distance\tR\t1\t15\tR\t\t\t\t\n\
2400\t\tCR1\t\t09\t352\tround trip purpose\tAN\t1\t80\tS\t\t\t\t\n\
2400\t\tCR1\t\t10\t352\tstretcher purpose\tAN\t1\t80\tS\t\t\t\t\n\
2400\t\tCR3\t\t\t\tequipment certification\t\t\t\tS\t\t\t\t\n\
2400\t\tCR3\t\t01\t1322\tcertification type\tID\t1\t1\tR\t\t\tI R S\t\n\
2400\t\tCR3\t\t02\t355\tunit\tID\t2\t2\tR\t\t\tMO\t\n\
2400\t\tCR3\t\t03\t380\tequipment duration\tR\t1\t15\tR\t\t\t\t\n\
2400\t\tCRC.07\t01\t\t\tambulance certification\t\t\t\tS\t\t3\t\t\n\
2400\t\tCRC.07\t\t01\t1136\tcondition category\tID\t2\t2\tR\t\t\t07\t\n\
2400\t\tCRC.07\t\t02\t1073\tcondition applies\tID\t1\t1\tR\t\t\tN Y\t\n\
2400\t\tCRC.07\t\t03\t1321\tcondition 1\tID\t2\t3\tR\t\t\t01 04 05 06 07 08 09 12\t\n\
2400\t\tCRC.07\t\t04\t1321\tcondition 2\tID\t2\t3\tS\t\t\t01 04 05 06 07 08 09 12\t\n\
2400\t\tCRC.07\t\t05\t1321\tcondition 3\tID\t2\t3\tS\t\t\t01 04 05 06 07 08 09 12\t\n\
2400\t\tCRC.07\t\t06\t1321\tcondition 4\tID\t2\t3\tS\t\t\t01 04 05 06 07 08 09 12\t\n\
2400\t\tCRC.07\t\t07\t1321\tcondition 5\tID\t2\t3\tS\t\t\t01 04 05 06 07 08 09 12\t\n\
2400\t\tCRC.70\t01\t\t\thospice employee\t\t\t\tS\t=\t\t\t\n\
2400\t\tCRC.70\t\t01\t1136\tcondition category\tID\t2\t2\tR\t\t\t70\t\n\
2400\t\tCRC.70\t\t02\t1073\tcondition applies\tID\t1\t1\tR\t\t\tN Y\t\n\
2400\t\tCRC.70\t\t03\t1321\tcondition 1\tID\t2\t3\tR\t\t\t65\t\n\
2400\t\tCRC.09\t01\t\t\tequipment condition\t\t\t\tS\t=\t\t\t\n\
2400\t\tCRC.09\t\t01\t1136\tcondition category\tID\t2\t2\tR\t\t\t09\t\n\
2400\t\tCRC.09\t\t02\t1073\tcondition applies\tID\t1\t1\tR\t\t\tN Y\t\n\
2400\t\tCRC.09\t\t03\t1321\tcondition 1\tID\t2\t3\tR\t\t\t38 ZV\t\n\
2400\t\tCRC.09\t\t04\t1321\tcondition 2\tID\t2\t3\tS\t\t\t38 ZV\t\n\
2400\t\tDTP.472\t01\t\t\tservice date\t\t\t\tR\t\t\t\t\n\
2400\t\tDTP.472\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t472\t\n\
2400\t\tDTP.472\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8 RD8\t\n\
2400\t\tDTP.472\t\t03\t1251\tservice date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2400\t\tDTP.471\t01\t\t\tprescription date\t\t\t\tS\t=\t\t\t\n\
2400\t\tDTP.471\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t471\t\n\
2400\t\tDTP.471\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2400\t\tDTP.471\t\t03\t1251\tprescription date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2400\t\tDTP.607\t01\t\t\trecertification date\t\t\t\tS\t=\t\t\t\n\
2400\t\tDTP.607\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t607\t\n\
2400\t\tDTP.607\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2400\t\tDTP.607\t\t03\t1251\trecertification date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2400\t\tDTP.463\t01\t\t\ttherapy begin date\t\t\t\tS\t=\t\t\t\n\
2400\t\tDTP.463\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t463\t\n\
2400\t\tDTP.463\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2400\t\tDTP.463\t\t03\t1251\ttherapy begin date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2400\t\tDTP.461\t01\t\t\tlast certification date\t\t\t\tS\t=\t\t\t\n\
2400\t\tDTP.461\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t461\t\n\
2400\t\tDTP.461\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2400\t\tDTP.461\t\t03\t1251\tlast certification date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2400\t\tDTP.304\t01\t\t\tlast seen date\t\t\t\tS\t=\t\t\t\n\
2400\t\tDTP.304\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t304\t\n\
2400\t\tDTP.304\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2400\t\tDTP.304\t\t03\t1251\tlast seen date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2400\t\tDTP.test\t01\t\t\ttest date\t\t\t\tS\t=\t2\t\t\n\
2400\t\tDTP.test\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t738 739\t\n\
2400\t\tDTP.test\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2400\t\tDTP.test\t\t03\t1251\ttest date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2400\t\tDTP.011\t01\t\t\tshipped date\t\t\t\tS\t=\t\t\t\n\
2400\t\tDTP.011\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t011\t\n\
2400\t\tDTP.011\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2400\t\tDTP.011\t\t03\t1251\tshipped date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2400\t\tDTP.455\t01\t\t\tlast x-ray date\t\t\t\tS\t=\t\t\t\n\
2400\t\tDTP.455\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t455\t\n\
2400\t\tDTP.455\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2400\t\tDTP.455\t\t03\t1251\tlast x-ray date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2400\t\tDTP.454\t01\t\t\tinitial treatment date\t\t\t\tS\t=\t\t\t\n\
2400\t\tDTP.454\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t454\t\n\
2400\t\tDTP.454\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2400\t\tDTP.454\t\t03\t1251\tinitial treatment date\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2400\t\tQTY.PT\t01\t\t\tambulance patients\t\t\t\tS\t\t\t\t\n\
2400\t\tQTY.PT\t\t01\t673\tquantity qualifier\tID\t2\t2\tR\t\t\tPT\t\n\
2400\t\tQTY.PT\t\t02\t380\tambulance patients\tR\t1\t15\tR\t\t\t\t\n\
2400\t\tQTY.FL\t01\t\t\tobstetric anesthesia units\t\t\t\tS\t=\t\t\t\n\
2400\t\tQTY.FL\t\t01\t673\tquantity qualifier\tID\t2\t2\tR\t\t\tFL\t\n\
2400\t\tQTY.FL\t\t02\t380\tadditional units\tR\t1\t15\tR\t\t\t\t\n\
2400\t\tMEA\t\t\t\ttest results\t\t\t\tS\t\t5\t\t\n\
2400\t\tMEA\t\t01\t737\tmeasurement reference\tID\t2\t2\tR\t\t\tOG TR\t\n\
2400\t\tMEA\t\t02\t738\tmeasurement qualifier\tID\t1\t3\tR\t\t\tHT R1 R2 R3 R4\t\n\
2400\t\tMEA\t\t03\t739\tresult\tR\t1\t20\tR\t\t\t\t\n\
2400\t\tCN1\t\t\t\tline contract\t\t\t\tS\t\t\t\t\n\
2400\t\tCN1\t\t01\t1166\tcontract type\tID\t2\t2\tR\t\t\t01 02 03 04 05 06 09\t\n\
2400\t\tCN1\t\t02\t782\tcontract amount\tR\t1\t10\tS\t\t\t\t\n\
2400\t\tCN1\t\t03\t332\tcontract percent\tR\t1\t6\tS\t\t\t\t\n\
2400\t\tCN1\t\t04\t127\tcontract code\tAN\t1\t50\tS\t\t\t\t\n\
2400\t\tCN1\t\t05\t338\tterms discount percent\tR\t1\t6\tS\t\t\t\t\n\
2400\t\tCN1\t\t06\t799\tcontract version\tAN\t1\t30\tS\t\t\t\t\n\
2400\t\tREF.9B\t01\t\t\trepriced line number\t\t\t\tS\t\t\t\t\n\
2400\t\tREF.9B\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t9B\t\n\
2400\t\tREF.9B\t\t02\t127\trepriced line number\tAN\t1\t50\tR\t\t\t\t\n\
2400\t\tREF.9D\t01\t\t\tadjusted repriced line number\t\t\t\tS\t=\t\t\t\n\
2400\t\tREF.9D\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t9D\t\n\
2400\t\tREF.9D\t\t02\t127\tadjusted repriced line number\tAN\t1\t50\tR\t\t\t\t\n\
2400\t\tREF.G1\t01\t\t\tline authorization\t\t\t\tS\t=\t5\t\t\n\
2400\t\tREF.G1\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tG1\t\n\
2400\t\tREF.G1\t\t02\t127\tline authorization\tAN\t1\t50\tR\t\t\t\t\n\
2400\t\tREF.G1\t\t04\tC040\tpayer of the number\tC\t\t\tS\t\t\t\t\n\
2400\t\tREF.G1\t\t04-1\t128\treference qualifier\tID\t2\t3\tR\t\t\t2U\t\n\
2400\t\tREF.G1\t\t04-2\t127\tpayer id\tAN\t1\t50\tR\t\t\t\t\n\
2400\t\tREF.6R\t01\t\t\tline control number\t\t\t\tS\t=\t\t\t\n\
2400\t\tREF.6R\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t6R\t\n\
2400\t\tREF.6R\t\t02\t127\tline control number\tAN\t1\t30\tR\t\t\t\t\n\
2400\t\tREF.EW\t01\t\t\tmammography certification\t\t\t\tS\t=\t\t\t\n\
2400\t\tREF.EW\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tEW\t\n\
2400\t\tREF.EW\t\t02\t127\tmammography certification\tAN\t1\t50\tR\t\t\t\t\n\
2400\t\tREF.X4\t01\t\t\tline clia number\t\t\t\tS\t=\t\t\t\n\
2400\t\tREF.X4\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tX4\t\n\
2400\t\tREF.X4\t\t02\t127\tline clia number\tAN\t1\t50\tR\t\t\t\t\n\
2400\t\tREF.F4\t01\t\t\treferring clia number\t\t\t\tS\t=\t\t\t\n\
2400\t\tREF.F4\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tF4\t\n\
2400\t\tREF.F4\t\t02\t127\treferring clia number\tAN\t1\t50\tR\t\t\t\t\n\
2400\t\tREF.BT\t01\t\t\timmunization batch\t\t\t\tS\t=\t\t\t\n\
2400\t\tREF.BT\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tBT\t\n\
2400\t\tREF.BT\t\t02\t127\timmunization batch\tAN\t1\t50\tR\t\t\t\t\n\
2400\t\tREF.9F\t01\t\t\tline referral\t\t\t\tS\t=\t5\t\t\n\
2400\t\tREF.9F\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t9F\t\n\
2400\t\tREF.9F\t\t02\t127\tline referral\tAN\t1\t50\tR\t\t\t\t\n\
2400\t\tREF.9F\t\t04\tC040\tpayer of the number\tC\t\t\tS\t\t\t\t\n\
2400\t\tREF.9F\t\t04-1\t128\treference qualifier\tID\t2\t3\tR\t\t\t2U\t\n\
2400\t\tREF.9F\t\t04-2\t127\tpayer id\tAN\t1\t50\tR\t\t\t\t\n\
2400\t\tAMT.T\t01\t\t\tsales tax\t\t\t\tS\t\t\t\t\n\
2400\t\tAMT.T\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tT\t\n\
2400\t\tAMT.T\t\t02\t782\tsales tax\tR\t1\t10\tR\t\t\t\t\n\
2400\t\tAMT.F4\t01\t\t\tpostage\t\t\t\tS\t=\t\t\t\n\
2400\t\tAMT.F4\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tF4\t\n\
2400\t\tAMT.F4\t\t02\t782\tpostage\tR\t1\t10\tR\t\t\t\t\n\
2400\t\tK3\t\t\t\tline fixed text\t\t\t\tS\t\t10\t\t\n\
2400\t\tK3\t\t01\t449\tfixed text\tAN\t1\t80\tR\t\t\t\t\n\
2400\t\tNTE.line\t01\t\t\tline note\t\t\t\tS\t\t\t\t\n\
2400\t\tNTE.line\t\t01\t363\tnote code\tID\t3\t3\tR\t\t\tADD DCP\t\n\
2400\t\tNTE.line\t\t02\t352\tnote\tAN\t1\t80\tR\t\t\t\t\n\
2400\t\tNTE.TPO\t01\t\t\tthird party note\t\t\t\tS\t=\t\t\t\n\
2400\t\tNTE.TPO\t\t01\t363\tnote code\tID\t3\t3\tR\t\t\tTPO\t\n\
2400\t\tNTE.TPO\t\t02\t352\tnote\tAN\t1\t80\tR\t\t\t\t\n\
2400\t\tPS1\t\t\t\tpurchased service\t\t\t\tS\t\t\t\t\n\
2400\t\tPS1\t\t01\t127\tpurchased provider id\tAN\t1\t50\tR\t\t\t\t\n\
2400\t\tPS1\t\t02\t782\tpurchased charge\tR\t1\t10\tR\t\t\t\t\n\
2400\t\tHCP\t\t\t\tline repricing\t\t\t\tS\t\t\t\t\n\
2400\t\tHCP\t\t01\t1473\tpricing method\tID\t2\t2\tR\t\t\t00 01 02 03 04 05 06 07 08 09 10 11 12 13 14\t\n\
2400\t\tHCP\t\t02\t782\tallowed\tR\t1\t10\tR\t\t\t\t\n\
2400\t\tHCP\t\t03\t782\tsaving\tR\t1\t10\tS\t\t\t\t\n\
2400\t\tHCP\t\t04\t127\trepricer id\tAN\t1\t50\tS\t\t\t\t\n\
2400\t\tHCP\t\t05\t118\tper diem or flat rate\tR\t1\t9\tS\t\t\t\t\n\
2400\t\tHCP\t\t06\t127\tapproved group code\tAN\t1\t50\tS\t\t\t\t\n\
2400\t\tHCP\t\t07\t782\tapproved group amount\tR\t1\t10\tS\t\t\t\t\n\
2400\t\tHCP\t\t09\t235\tproduct or service qualifier\tID\t2\t2\tS\t\t\tER HC IV WK\t\n\
2400\t\tHCP\t\t10\t234\tapproved procedure\tAN\t1\t48\tS\t\t\text:procedure\t\n\
2400\t\tHCP\t\t11\t355\tunit\tID\t2\t2\tS\t\t\tMJ UN\t\n\
2400\t\tHCP\t\t12\t380\tapproved units\tR\t1\t15\tS\t\t\t\t\n\
2400\t\tHCP\t\t13\t901\treject reason\tID\t2\t2\tS\t\t\tT1 T2 T3 T4 T5 T6\t\n\
2400\t\tHCP\t\t14\t1526\tpolicy compliance\tID\t1\t2\tS\t\t\t1 2 3 4 5\t\n\
2400\t\tHCP\t\t15\t1527\texception code\tID\t1\t2\tS\t\t\t1 2 3 4 5 6\t\n\
2410\t2400\t\t\t\t\tdrug\t\t\t\tS\t\t\t\t\n\
2410\t\tLIN\t\t\t\tdrug id\t\t\t\tR\t\t\t\t\n\
2410\t\tLIN\t\t02\t235\tproduct or service qualifier\tID\t2\t2\tR\t\t\tEN EO HI N4 ON UK UP\t\n\
2410\t\tLIN\t\t03\t234\tdrug id\tAN\t1\t48\tR\t\t\t\t\n\
2410\t\tCTP\t\t\t\tdrug quantity\t\t\t\tR\t\t\t\t\n\
2410\t\tCTP\t\t04\t380\tdrug quantity\tR\t1\t15\tR\t\t\t\t\n\
2410\t\tCTP\t\t05\tC001\tdrug unit\tC\t\t\tR\t\t\t\t\n\
2410\t\tCTP\t\t05-1\t355\tunit\tID\t2\t2\tR\t\t\tF2 GR ME ML UN\t\n\
2410\t\tREF\t\t\t\tprescription or link number\t\t\t\tS\t\t\t\t\n\
2410\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tVY XZ\t\n\
2410\t\tREF\t\t02\t127\tprescription or link number\tAN\t1\t50\tR\t\t\t\t\n\
2420A\t2400\t\t\t\t\tline rendering provider\t\t\t\tS\t\t\t\t\n\
2420A\t\tNM1\t01\t\t\tline rendering provider name\t\t\t\tR\t\t\t\t\n\
2420A\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t82\t\n\
2420A\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2420A\t\tNM1\t\t03\t1035\tline rendering provider last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2420A\t\tNM1\t\t04\t1036\tline rendering provider first name\tAN\t1\t35\tS\t\t\t\t\n\
2420A\t\tNM1\t\t05\t1037\tline rendering provider middle name\tAN\t1\t25\tS\t\t\t\t\n\
2420A\t\tNM1\t\t07\t1039\tline rendering provider name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2420A\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tXX\t\n\
2420A\t\tNM1\t\t09\t67\tline rendering provider id\tAN\t2\t80\tS\t\t\t\t\n\
2420A\t\tPRV\t\t\t\tline rendering provider specialty\t\t\t\tS\t\t\t\t\n\
2420A\t\tPRV\t\t01\t1221\tprovider code\tID\t1\t3\tR\t\t\tPE\t\n\
2420A\t\tPRV\t\t02\t128\treference qualifier\tID\t2\t3\tR\t\t\tPXC\t\n\
2420A\t\tPRV\t\t03\t127\ttaxonomy\tAN\t1\t50\tR\t\t\text:taxonomy\t\n\
2420A\t\tREF\t\t\t\tline rendering provider further ids\t\t\t\tS\t\t20\t\t\n\
2420A\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2 LU\t\n\
2420A\t\tREF\t\t02\t127\tline rendering provider further id\tAN\t1\t50\tR\t\t\t\t\n\
2420A\t\tREF\t\t04\tC040\tpayer of the id\tC\t\t\tS\t\t\t\t\n\
2420A\t\tREF\t\t04-1\t128\treference qualifier\tID\t2\t3\tR\t\t\t2U\t\n\
2420A\t\tREF\t\t04-2\t127\tpayer id\tAN\t1\t50\tR\t\t\t\t\n\
2420B\t2400\t\t\t\t\tpurchased service provider\t\t\t\tS\t=\t\t\t\n\
2420B\t\tNM1\t01\t\t\tpurchased service provider name\t\t\t\tR\t\t\t\t\n\
2420B\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tQB\t\n\
2420B\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1 2\t\n\
2420B\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tXX\t\n\
2420B\t\tNM1\t\t09\t67\tpurchased service provider id\tAN\t2\t80\tS\t\t\t\t\n\
2420B\t\tREF\t\t\t\tpurchased service provider further ids\t\t\t\tS\t\t20\t\t\n\
2420B\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2\t\n\
2420B\t\tREF\t\t02\t127\tpurchased service provider further id\tAN\t1\t50\tR\t\t\t\t\n\
2420B\t\tREF\t\t04\tC040\tpayer of the id\tC\t\t\tS\t\t\t\t\n\
2420B\t\tREF\t\t04-1\t128\treference qualifier\tID\t2\t3\tR\t\t\t2U\t\n\
2420B\t\tREF\t\t04-2\t127\tpayer id\tAN\t1\t50\tR\t\t\t\t\n\
2420C\t2400\t\t\t\t\tline service facility\t\t\t\tS\t=\t\t\t\n\
2420C\t\tNM1\t01\t\t\tline service facility name\t\t\t\tR\t\t\t\t\n\
2420C\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t77\t\n\
2420C\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t2\t\n\
2420C\t\tNM1\t\t03\t1035\tline service facility last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2420C\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tXX\t\n\
2420C\t\tNM1\t\t09\t67\tline service facility id\tAN\t2\t80\tS\t\t\t\t\n\
2420C\t\tN3\t\t\t\tline service facility address\t\t\t\tR\t\t\t\t\n\
2420C\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2420C\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2420C\t\tN4\t\t\t\tline service facility city\t\t\t\tR\t\t\t\t\n\
2420C\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2420C\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2420C\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2420C\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2420C\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2420C\t\tREF\t\t\t\tline service facility further ids\t\t\t\tS\t\t3\t\t\n\
2420C\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\tG2 LU\t\n\
2420C\t\tREF\t\t02\t127\tline service facility further id\tAN\t1\t50\tR\t\t\t\t\n\
2420C\t\tREF\t\t04\tC040\tpayer of the id\tC\t\t\tS\t\t\t\t\n\
2420C\t\tREF\t\t04-1\t128\treference qualifier\tID\t2\t3\tR\t\t\t2U\t\n\
2420C\t\tREF\t\t04-2\t127\tpayer id\tAN\t1\t50\tR\t\t\t\t\n\
2420D\t2400\t\t\t\t\tline supervising provider\t\t\t\tS\t=\t\t\t\n\
2420D\t\tNM1\t01\t\t\tline supervising provider name\t\t\t\tR\t\t\t\t\n\
2420D\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tDQ\t\n\
2420D\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2420D\t\tNM1\t\t03\t1035\tline supervising provider last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2420D\t\tNM1\t\t04\t1036\tline supervising provider first name\tAN\t1\t35\tS\t\t\t\t\n\
2420D\t\tNM1\t\t05\t1037\tline supervising provider middle name\tAN\t1\t25\tS\t\t\t\t\n\
2420D\t\tNM1\t\t07\t1039\tline supervising provider name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2420D\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tXX\t\n\
2420D\t\tNM1\t\t09\t67\tline supervising provider id\tAN\t2\t80\tS\t\t\t\t\n\
2420D\t\tREF\t\t\t\tline supervising provider further ids\t\t\t\tS\t\t20\t\t\n\
2420D\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2 LU\t\n\
2420D\t\tREF\t\t02\t127\tline supervising provider further id\tAN\t1\t50\tR\t\t\t\t\n\
2420D\t\tREF\t\t04\tC040\tpayer of the id\tC\t\t\tS\t\t\t\t\n\
2420D\t\tREF\t\t04-1\t128\treference qualifier\tID\t2\t3\tR\t\t\t2U\t\n\
2420D\t\tREF\t\t04-2\t127\tpayer id\tAN\t1\t50\tR\t\t\t\t\n\
2420E\t2400\t\t\t\t\tordering provider\t\t\t\tS\t=\t\t\t\n\
2420E\t\tNM1\t01\t\t\tordering provider name\t\t\t\tR\t\t\t\t\n\
2420E\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tDK\t\n\
2420E\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2420E\t\tNM1\t\t03\t1035\tordering provider last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2420E\t\tNM1\t\t04\t1036\tordering provider first name\tAN\t1\t35\tS\t\t\t\t\n\
2420E\t\tNM1\t\t05\t1037\tordering provider middle name\tAN\t1\t25\tS\t\t\t\t\n\
2420E\t\tNM1\t\t07\t1039\tordering provider name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2420E\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tXX\t\n\
2420E\t\tNM1\t\t09\t67\tordering provider id\tAN\t2\t80\tS\t\t\t\t\n\
2420E\t\tN3\t\t\t\tordering provider address\t\t\t\tS\t\t\t\t\n\
2420E\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2420E\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2420E\t\tN4\t\t\t\tordering provider city\t\t\t\tS\t\t\t\t\n\
2420E\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2420E\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2420E\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2420E\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2420E\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2420E\t\tREF\t\t\t\tordering provider further ids\t\t\t\tS\t\t20\t\t\n\
2420E\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2\t\n\
2420E\t\tREF\t\t02\t127\tordering provider further id\tAN\t1\t50\tR\t\t\t\t\n\
2420E\t\tREF\t\t04\tC040\tpayer of the id\tC\t\t\tS\t\t\t\t\n\
2420E\t\tREF\t\t04-1\t128\treference qualifier\tID\t2\t3\tR\t\t\t2U\t\n\
2420E\t\tREF\t\t04-2\t127\tpayer id\tAN\t1\t50\tR\t\t\t\t\n\
2420E\t\tPER\t\t\t\tordering provider contact\t\t\t\tS\t\t\t\t\n\
2420E\t\tPER\t\t01\t366\tcontact function\tID\t2\t2\tR\t\t\tIC\t\n\
2420E\t\tPER\t\t02\t93\tcontact name\tAN\t1\t60\tS\t\t\t\t\n\
2420E\t\tPER\t\t03\t365\tcontact number qualifier\tID\t2\t2\tR\t\t\tEM FX TE\t\n\
2420E\t\tPER\t\t04\t364\tcontact number\tAN\t1\t256\tR\t\t\t\t\n\
2420E\t\tPER\t\t05\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\tEM EX FX TE\t\n\
2420E\t\tPER\t\t06\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
2420E\t\tPER\t\t07\t365\tcontact number qualifier\tID\t2\t2\tS\t\t\tEM EX FX TE\t\n\
2420E\t\tPER\t\t08\t364\tcontact number\tAN\t1\t256\tS\t\t\t\t\n\
2420F\t2400\t\t\t\t\tline referring provider\t\t\t\tS\t=\t2\t\t\n\
2420F\t\tNM1\t01\t\t\tline referring provider name\t\t\t\tR\t\t\t\t\n\
2420F\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tDN P3\t\n\
2420F\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t1\t\n\
2420F\t\tNM1\t\t03\t1035\tline referring provider last or organization name\tAN\t1\t60\tR\t\t\t\t\n\
2420F\t\tNM1\t\t04\t1036\tline referring provider first name\tAN\t1\t35\tS\t\t\t\t\n\
2420F\t\tNM1\t\t05\t1037\tline referring provider middle name\tAN\t1\t25\tS\t\t\t\t\n\
2420F\t\tNM1\t\t07\t1039\tline referring provider name suffix\tAN\t1\t10\tS\t\t\t\t\n\
2420F\t\tNM1\t\t08\t66\tid qualifier\tID\t1\t2\tS\t\t\tXX\t\n\
2420F\t\tNM1\t\t09\t67\tline referring provider id\tAN\t2\t80\tS\t\t\t\t\n\
2420F\t\tREF\t\t\t\tline referring provider further ids\t\t\t\tS\t\t20\t\t\n\
2420F\t\tREF\t\t01\t128\treference qualifier\tID\t2\t3\tR\t\t\t0B 1G G2\t\n\
2420F\t\tREF\t\t02\t127\tline referring provider further id\tAN\t1\t50\tR\t\t\t\t\n\
2420F\t\tREF\t\t04\tC040\tpayer of the id\tC\t\t\tS\t\t\t\t\n\
2420F\t\tREF\t\t04-1\t128\treference qualifier\tID\t2\t3\tR\t\t\t2U\t\n\
2420F\t\tREF\t\t04-2\t127\tpayer id\tAN\t1\t50\tR\t\t\t\t\n\
2420G\t2400\t\t\t\t\tline ambulance pick-up\t\t\t\tS\t=\t\t\t\n\
2420G\t\tNM1\t01\t\t\tline ambulance pick-up name\t\t\t\tR\t\t\t\t\n\
2420G\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\tPW\t\n\
2420G\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t2\t\n\
2420G\t\tN3\t\t\t\tline ambulance pick-up address\t\t\t\tR\t\t\t\t\n\
2420G\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2420G\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2420G\t\tN4\t\t\t\tline ambulance pick-up city\t\t\t\tR\t\t\t\t\n\
2420G\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2420G\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2420G\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2420G\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2420G\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2420H\t2400\t\t\t\t\tline ambulance drop-off\t\t\t\tS\t=\t\t\t\n\
2420H\t\tNM1\t01\t\t\tline ambulance drop-off name\t\t\t\tR\t\t\t\t\n\
2420H\t\tNM1\t\t01\t98\tentity code\tID\t2\t3\tR\t\t\t45\t\n\
2420H\t\tNM1\t\t02\t1065\tentity type\tID\t1\t1\tR\t\t\t2\t\n\
2420H\t\tNM1\t\t03\t1035\tline ambulance drop-off last or organization name\tAN\t1\t60\tS\t\t\t\t\n\
2420H\t\tN3\t\t\t\tline ambulance drop-off address\t\t\t\tR\t\t\t\t\n\
2420H\t\tN3\t\t01\t166\taddress line 1\tAN\t1\t55\tR\t\t\t\t\n\
2420H\t\tN3\t\t02\t166\taddress line 2\tAN\t1\t55\tS\t\t\t\t\n\
2420H\t\tN4\t\t\t\tline ambulance drop-off city\t\t\t\tR\t\t\t\t\n\
2420H\t\tN4\t\t01\t19\tcity\tAN\t2\t30\tR\t\t\t\t\n\
2420H\t\tN4\t\t02\t156\tstate\tID\t2\t2\tS\t\t\text:state\t\n\
2420H\t\tN4\t\t03\t116\tpostal code\tID\t3\t15\tS\t\t\text:zip\t\n\
2420H\t\tN4\t\t04\t26\tcountry\tID\t2\t3\tS\t\t\text:country\t\n\
2420H\t\tN4\t\t07\t1715\tcountry subdivision\tID\t1\t3\tS\t\t\text:subdivision\t\n\
2430\t2400\t\t\t\t\tline adjudication\t\t\t\tS\t\t15\t\t\n\
2430\t\tSVD\t\t\t\tline adjudication detail\t\t\t\tR\t\t\t\t\n\
2430\t\tSVD\t\t01\t67\tother payer id\tAN\t2\t80\tR\t\t\t\t\n\
2430\t\tSVD\t\t02\t782\tpaid\tR\t1\t10\tR\t\t\t\t\n\
2430\t\tSVD\t\t03\tC003\tprocedure\tC\t\t\tR\t\t\t\t\n\
2430\t\tSVD\t\t03-1\t235\tproduct or service qualifier\tID\t2\t2\tR\t\t\tER HC IV WK\t\n\
2430\t\tSVD\t\t03-2\t234\tprocedure code\tAN\t1\t48\tR\t\t\text:procedure\t\n\
2430\t\tSVD\t\t03-3\t1339\tmodifier 1\tAN\t2\t2\tS\t\t\t\t\n\
2430\t\tSVD\t\t03-4\t1339\tmodifier 2\tAN\t2\t2\tS\t\t\t\t\n\
2430\t\tSVD\t\t03-5\t1339\tmodifier 3\tAN\t2\t2\tS\t\t\t\t\n\
2430\t\tSVD\t\t03-6\t1339\tmodifier 4\tAN\t2\t2\tS\t\t\t\t\n\
2430\t\tSVD\t\t03-7\t352\tprocedure description\tAN\t1\t80\tS\t\t\t\t\n\
2430\t\tSVD\t\t05\t380\tpaid units\tR\t1\t15\tR\t\t\t\t\n\
2430\t\tSVD\t\t06\t554\tbundled line\tN0\t1\t6\tS\t\t\t\t\n\
2430\t\tCAS\t\t\t\tline adjustments\t\t\t\tS\t\t5\t\t\n\
2430\t\tCAS\t\t01\t1033\tadjustment group\tID\t1\t2\tR\t\t\tCO CR OA PI PR\t\n\
2430\t\tCAS\t\t02\t1034\treason 1\tID\t1\t5\tR\t\t\text:carc\t\n\
2430\t\tCAS\t\t03\t782\tamount 1\tR\t1\t10\tR\t\t\t\t\n\
2430\t\tCAS\t\t04\t380\tquantity 1\tR\t1\t15\tS\t\t\t\t\n\
2430\t\tCAS\t\t05\t1034\treason 2\tID\t1\t5\tS\t\t\text:carc\t\n\
2430\t\tCAS\t\t06\t782\tamount 2\tR\t1\t10\tS\t\t\t\t\n\
2430\t\tCAS\t\t07\t380\tquantity 2\tR\t1\t15\tS\t\t\t\t\n\
2430\t\tCAS\t\t08\t1034\treason 3\tID\t1\t5\tS\t\t\text:carc\t\n\
2430\t\tCAS\t\t09\t782\tamount 3\tR\t1\t10\tS\t\t\t\t\n\
2430\t\tCAS\t\t10\t380\tquantity 3\tR\t1\t15\tS\t\t\t\t\n\
2430\t\tCAS\t\t11\t1034\treason 4\tID\t1\t5\tS\t\t\text:carc\t\n\
2430\t\tCAS\t\t12\t782\tamount 4\tR\t1\t10\tS\t\t\t\t\n\
2430\t\tCAS\t\t13\t380\tquantity 4\tR\t1\t15\tS\t\t\t\t\n\
2430\t\tCAS\t\t14\t1034\treason 5\tID\t1\t5\tS\t\t\text:carc\t\n\
2430\t\tCAS\t\t15\t782\tamount 5\tR\t1\t10\tS\t\t\t\t\n\
2430\t\tCAS\t\t16\t380\tquantity 5\tR\t1\t15\tS\t\t\t\t\n\
2430\t\tCAS\t\t17\t1034\treason 6\tID\t1\t5\tS\t\t\text:carc\t\n\
2430\t\tCAS\t\t18\t782\tamount 6\tR\t1\t10\tS\t\t\t\t\n\
2430\t\tCAS\t\t19\t380\tquantity 6\tR\t1\t15\tS\t\t\t\t\n\
2430\t\tDTP\t\t\t\tline adjudicated\t\t\t\tR\t\t\t\t\n\
2430\t\tDTP\t\t01\t374\tdate qualifier\tID\t3\t3\tR\t\t\t573\t\n\
2430\t\tDTP\t\t02\t1250\tdate format\tID\t2\t3\tR\t\t\tD8\t\n\
2430\t\tDTP\t\t03\t1251\tadjudicated or paid on\tAN\t1\t35\tR\t\t\t\tformat 02\n\
2430\t\tAMT\t\t\t\tremaining patient liability\t\t\t\tS\t\t\t\t\n\
2430\t\tAMT\t\t01\t522\tamount qualifier\tID\t1\t3\tR\t\t\tEAF\t\n\
2430\t\tAMT\t\t02\t782\tremaining patient liability\tR\t1\t10\tR\t\t\t\t\n\
2440\t2400\t\t\t\t\tform\t\t\t\tS\t\t>1\t\t\n\
2440\t\tLQ\t\t\t\tform id\t\t\t\tR\t\t\t\t\n\
2440\t\tLQ\t\t01\t1270\tcode list qualifier\tID\t1\t3\tR\t\t\tAS UT\t\n\
2440\t\tLQ\t\t02\t1271\tform\tAN\t1\t30\tR\t\t\t\t\n\
2440\t\tFRM\t\t\t\tform answers\t\t\t\tR\t\t99\t\t\n\
2440\t\tFRM\t\t01\t350\tquestion\tAN\t1\t20\tR\t\t\t\t\n\
2440\t\tFRM\t\t02\t1073\tyes or no answer\tID\t1\t1\tS\t\t\tN W Y\t\n\
2440\t\tFRM\t\t03\t127\ttext answer\tAN\t1\t50\tS\t\t\t\t\n\
2440\t\tFRM\t\t04\t373\tdate answer\tDT\t8\t8\tS\t\t\t\t\n\
2440\t\tFRM\t\t05\t332\tpercent answer\tR\t1\t6\tS\t\t\t\t\n\
ST\t\tSE\t\t\t\tset trailer\t\t\t\tR\t\t\t\t\n\
ST\t\tSE\t\t01\t96\tsegment count\tN0\t1\t10\tR\t\t\t\t\n\
ST\t\tSE\t\t02\t329\tset control number\tAN\t4\t9\tR\t\t\t\t\n\
"
