export default "loop\tparent\tsegment\tby\telement\tdata\tname\ttype\tmin\tmax\tuse\torder\trepeat\tcodes\tcondition\n\
ST\t\t\t\t\t\ttransaction set\t\t\t\tR\t\t>1\t\t\n\
ST\t\tST\t\t\t\tset header\t\t\t\tR\t\t\t\t\n\
ST\t\tST\t\t01\t143\tset id\tID\t3\t3\tR\t\t\t999\t\n\
ST\t\tST\t\t02\t329\tset control number\tAN\t4\t9\tR\t\t\t\t\n\
ST\t\tST\t\t03\t1705\tguide version\tAN\t1\t35\tR\t\t\t005010X231A1 005010X231\t\n\
ST\t\tAK1\t\t\t\tgroup answered\t\t\t\tR\t\t\t\t\n\
ST\t\tAK1\t\t01\t479\tgroup kind\tID\t2\t2\tR\t\t\t\t\n\
ST\t\tAK1\t\t02\t28\tgroup control number\tN0\t1\t9\tR\t\t\t\t\n\
ST\t\tAK1\t\t03\t480\tgroup version\tAN\t1\t12\tR\t\t\t\t\n\
2000\tST\t\t\t\t\tset answered\t\t\t\tS\t\t>1\t\t\n\
2000\t\tAK2\t\t\t\tset answered\t\t\t\tR\t\t\t\t\n\
2000\t\tAK2\t\t01\t143\tset id\tID\t3\t3\tR\t\t\t\t\n\
2000\t\tAK2\t\t02\t329\tset control number\tAN\t4\t9\tR\t\t\t\t\n\
2000\t\tAK2\t\t03\t1705\tguide version\tAN\t1\t35\tS\t\t\t\t\n\
2100\t2000\t\t\t\t\tsegment in error\t\t\t\tS\t\t>1\t\t\n\
2100\t\tIK3\t\t\t\tsegment error\t\t\t\tR\t\t\t\t\n\
2100\t\tIK3\t\t01\t721\tsegment id\tID\t2\t3\tR\t\t\t\t\n\
2100\t\tIK3\t\t02\t719\tposition in set\tN0\t1\t10\tR\t\t\t\t\n\
2100\t\tIK3\t\t03\t447\tloop id\tAN\t1\t6\tS\t\t\t\t\n\
2100\t\tIK3\t\t04\t620\terror\tID\t1\t3\tR\t\t\t@segment-error\t\n\
2100\t\tCTX.trigger\t01-1\t\t\tsegment trigger\t\t\t\tS\t\t9\t\t\n\
2100\t\tCTX.trigger\t\t01\tC998\tcontext\tC\t\t\tR\t\t10\t\t\n\
2100\t\tCTX.trigger\t\t01-1\t9999\tcontext name\tAN\t1\t35\tR\t\t\tSITUATIONAL_TRIGGER\t\n\
2100\t\tCTX.trigger\t\t02\t721\tsegment id\tID\t2\t3\tR\t\t\t\t\n\
2100\t\tCTX.trigger\t\t03\t719\tposition in set\tN0\t1\t10\tR\t\t\t\t\n\
2100\t\tCTX.trigger\t\t04\t447\tloop id\tAN\t1\t6\tS\t\t\t\t\n\
2100\t\tCTX.trigger\t\t05\tC030\telement position\tC\t\t\tS\t\t\t\t\n\
2100\t\tCTX.trigger\t\t05-1\t722\telement\tN0\t1\t2\tR\t\t\t\t\n\
2100\t\tCTX.trigger\t\t05-2\t1528\tcomponent\tN0\t1\t2\tS\t\t\t\t\n\
2100\t\tCTX.trigger\t\t05-3\t1686\trepetition\tN0\t1\t4\tS\t\t\t\t\n\
2100\t\tCTX.trigger\t\t06\tC999\telement references\tC\t\t\tS\t\t\t\t\n\
2100\t\tCTX.trigger\t\t06-1\t725\treference 1\tN0\t1\t4\tR\t\t\t\t\n\
2100\t\tCTX.trigger\t\t06-2\t725\treference 2\tN0\t1\t4\tS\t\t\t\t\n\
2100\t\tCTX.business-unit\t01-1\t\t\tbusiness unit\t\t\t\tS\t=\t\t\t\n\
2100\t\tCTX.business-unit\t\t01\tC998\tcontext\tC\t\t\tR\t\t10\t\t\n\
2100\t\tCTX.business-unit\t\t01-1\t9999\tcontext name\tAN\t1\t35\tR\t\t\tCLM01 TRN02 ENT01 NM109 PATIENT_NAME_NM109 SUBSCRIBER_NAME_NM109 SUBSCRIBER_NUMBER_REF02\t\n\
2100\t\tCTX.business-unit\t\t01-2\t9998\tvalue\tAN\t1\t35\tR\t\t\t\t\n\
2110\t2100\t\t\t\t\telement in error\t\t\t\tS\t\t>1\t\t\n\
2110\t\tIK4\t\t\t\telement error\t\t\t\tR\t\t\t\t\n\
2110\t\tIK4\t\t01\tC030\telement position\tC\t\t\tR\t\t\t\t\n\
2110\t\tIK4\t\t01-1\t722\telement\tN0\t1\t2\tR\t\t\t\t\n\
2110\t\tIK4\t\t01-2\t1528\tcomponent\tN0\t1\t2\tS\t\t\t\t\n\
2110\t\tIK4\t\t01-3\t1686\trepetition\tN0\t1\t4\tS\t\t\t\t\n\
2110\t\tIK4\t\t02\t725\telement reference\tN0\t1\t4\tS\t\t\t\t\n\
2110\t\tIK4\t\t03\t621\terror\tID\t1\t3\tR\t\t\t@element-error\t\n\
2110\t\tIK4\t\t04\t724\tbad value\tAN\t1\t99\tS\t\t\t\t\n\
2110\t\tCTX\t\t\t\telement trigger\t\t\t\tS\t\t10\t\t\n\
2110\t\tCTX\t\t01\tC998\tcontext\tC\t\t\tR\t\t10\t\t\n\
2110\t\tCTX\t\t01-1\t9999\tcontext name\tAN\t1\t35\tR\t\t\tSITUATIONAL_TRIGGER\t\n\
2110\t\tCTX\t\t02\t721\tsegment id\tID\t2\t3\tR\t\t\t\t\n\
2110\t\tCTX\t\t03\t719\tposition in set\tN0\t1\t10\tR\t\t\t\t\n\
2110\t\tCTX\t\t04\t447\tloop id\tAN\t1\t6\tS\t\t\t\t\n\
2110\t\tCTX\t\t05\tC030\telement position\tC\t\t\tS\t\t\t\t\n\
2110\t\tCTX\t\t05-1\t722\telement\tN0\t1\t2\tR\t\t\t\t\n\
2110\t\tCTX\t\t05-2\t1528\tcomponent\tN0\t1\t2\tS\t\t\t\t\n\
2110\t\tCTX\t\t05-3\t1686\trepetition\tN0\t1\t4\tS\t\t\t\t\n\
2110\t\tCTX\t\t06\tC999\telement references\tC\t\t\tS\t\t\t\t\n\
2110\t\tCTX\t\t06-1\t725\treference 1\tN0\t1\t4\tR\t\t\t\t\n\
2110\t\tCTX\t\t06-2\t725\treference 2\tN0\t1\t4\tS\t\t\t\t\n\
2000\t\tIK5\t\t\t\tset answer\t\t\t\tR\t\t\t\t\n\
2000\t\tIK5\t\t01\t717\tanswer\tID\t1\t1\tR\t\t\tA E M R W X\t\n\
2000\t\tIK5\t\t02\t618\terror 1\tID\t1\t3\tS\t\t\t@set-error\t\n\
2000\t\tIK5\t\t03\t618\terror 2\tID\t1\t3\tS\t\t\t@set-error\t\n\
2000\t\tIK5\t\t04\t618\terror 3\tID\t1\t3\tS\t\t\t@set-error\t\n\
2000\t\tIK5\t\t05\t618\terror 4\tID\t1\t3\tS\t\t\t@set-error\t\n\
2000\t\tIK5\t\t06\t618\terror 5\tID\t1\t3\tS\t\t\t@set-error\t\n\
ST\t\tAK9\t\t\t\tgroup answer\t\t\t\tR\t\t\t\t\n\
ST\t\tAK9\t\t01\t715\tanswer\tID\t1\t1\tR\t\t\tA E M P R W X\t\n\
ST\t\tAK9\t\t02\t97\tsets included\tN0\t1\t6\tR\t\t\t\t\n\
ST\t\tAK9\t\t03\t123\tsets received\tN0\t1\t6\tR\t\t\t\t\n\
ST\t\tAK9\t\t04\t2\tsets accepted\tN0\t1\t6\tR\t\t\t\t\n\
ST\t\tAK9\t\t05\t716\terror 1\tID\t1\t3\tS\t\t\t@group-error\t\n\
ST\t\tAK9\t\t06\t716\terror 2\tID\t1\t3\tS\t\t\t@group-error\t\n\
ST\t\tAK9\t\t07\t716\terror 3\tID\t1\t3\tS\t\t\t@group-error\t\n\
ST\t\tAK9\t\t08\t716\terror 4\tID\t1\t3\tS\t\t\t@group-error\t\n\
ST\t\tAK9\t\t09\t716\terror 5\tID\t1\t3\tS\t\t\t@group-error\t\n\
ST\t\tSE\t\t\t\tset trailer\t\t\t\tR\t\t\t\t\n\
ST\t\tSE\t\t01\t96\tsegment count\tN0\t1\t10\tR\t\t\t\t\n\
ST\t\tSE\t\t02\t329\tset control number\tAN\t4\t9\tR\t\t\t\t\n\
"
