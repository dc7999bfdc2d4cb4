export default "loop\tparent\tsegment\tby\telement\tdata\tname\ttype\tmin\tmax\tuse\torder\trepeat\tcodes\tcondition\n\
ENVELOPE\t\t\t\t\t\tfile\t\t\t\tR\t\t>1\t\t\n\
ISA\tENVELOPE\t\t\t\t\tinterchange\t\t\t\tR\t\t>1\t\t\n\
ISA\t\tISA\t\t\t\tinterchange header\t\t\t\tR\t\t\t\t\n\
ISA\t\tISA\t\t01\tI01\tauthorization qualifier\tID\t2\t2\tR\t\t\t00 03\t\n\
ISA\t\tISA\t\t02\tI02\tauthorization\tAN\t10\t10\tR\t\t\t\t\n\
ISA\t\tISA\t\t03\tI03\tsecurity qualifier\tID\t2\t2\tR\t\t\t00 01\t\n\
ISA\t\tISA\t\t04\tI04\tsecurity\tAN\t10\t10\tR\t\t\t\t\n\
ISA\t\tISA\t\t05\tI05\tsender id qualifier\tID\t2\t2\tR\t\t\t01 14 20 27 28 29 30 33 ZZ\t\n\
ISA\t\tISA\t\t06\tI06\tsender id\tAN\t15\t15\tR\t\t\t\t\n\
ISA\t\tISA\t\t07\tI05\treceiver id qualifier\tID\t2\t2\tR\t\t\t01 14 20 27 28 29 30 33 ZZ\t\n\
ISA\t\tISA\t\t08\tI07\treceiver id\tAN\t15\t15\tR\t\t\t\t\n\
ISA\t\tISA\t\t09\tI08\tinterchange date\tDT\t6\t6\tR\t\t\t\t\n\
ISA\t\tISA\t\t10\tI09\tinterchange time\tTM\t4\t4\tR\t\t\t\t\n\
ISA\t\tISA\t\t11\tI65\trepetition separator\tAN\t1\t1\tR\t\t\t\t\n\
ISA\t\tISA\t\t12\tI11\tinterchange version\tID\t5\t5\tR\t\t\t00501\t\n\
ISA\t\tISA\t\t13\tI12\tinterchange control number\tN0\t9\t9\tR\t\t\t\t\n\
ISA\t\tISA\t\t14\tI13\tacknowledgement wanted\tID\t1\t1\tR\t\t\t0 1\t\n\
ISA\t\tISA\t\t15\tI14\ttest or production\tID\t1\t1\tR\t\t\tP T\t\n\
ISA\t\tISA\t\t16\tI15\tcomponent separator\tAN\t1\t1\tR\t\t\t\t\n\
ISA\t\tTA1\t\t\t\tinterchange acknowledgement\t\t\t\tS\t\t>1\t\t\n\
ISA\t\tTA1\t\t01\tI12\tacknowledged control number\tN0\t9\t9\tR\t\t\t\t\n\
ISA\t\tTA1\t\t02\tI08\tacknowledged interchange date\tDT\t6\t6\tR\t\t\t\t\n\
ISA\t\tTA1\t\t03\tI09\tacknowledged interchange time\tTM\t4\t4\tR\t\t\t\t\n\
ISA\t\tTA1\t\t04\tI17\tinterchange acknowledgement\tID\t1\t1\tR\t\t\tA E R\t\n\
ISA\t\tTA1\t\t05\tI18\tinterchange note\tID\t3\t3\tR\t\t\t000 001 002 003 004 005 006 007 008 009 010 011 012 013 014 015 016 017 018 019 020 021 022 023 024 025 026 027 028 029 030 031\t\n\
GS\tISA\t\t\t\t\tfunctional group\t\t\t\tS\t\t>1\t\t\n\
GS\t\tGS\t\t\t\tgroup header\t\t\t\tR\t\t\t\t\n\
GS\t\tGS\t\t01\t479\tfunctional id\tID\t2\t2\tR\t\t\t\t\n\
GS\t\tGS\t\t02\t142\tsender application code\tAN\t2\t15\tR\t\t\t\t\n\
GS\t\tGS\t\t03\t124\treceiver application code\tAN\t2\t15\tR\t\t\t\t\n\
GS\t\tGS\t\t04\t373\tdate\tDT\t8\t8\tR\t\t\t\t\n\
GS\t\tGS\t\t05\t337\ttime\tTM\t4\t8\tR\t\t\t\t\n\
GS\t\tGS\t\t06\t28\tgroup control number\tN0\t1\t9\tR\t\t\t\t\n\
GS\t\tGS\t\t07\t455\tagency code\tID\t1\t2\tR\t\t\tX\t\n\
GS\t\tGS\t\t08\t480\tversion\tAN\t1\t12\tR\t\t\t\t\n\
GS\t\tGE\t\t\t\tgroup trailer\t\t\t\tR\t\t\t\t\n\
GS\t\tGE\t\t01\t97\tset count\tN0\t1\t6\tR\t\t\t\t\n\
GS\t\tGE\t\t02\t28\tgroup control number\tN0\t1\t9\tR\t\t\t\t\n\
ISA\t\tIEA\t\t\t\tinterchange trailer\t\t\t\tR\t\t\t\t\n\
ISA\t\tIEA\t\t01\tI16\tgroup count\tN0\t1\t5\tR\t\t\t\t\n\
ISA\t\tIEA\t\t02\tI12\tinterchange control number\tN0\t9\t9\tR\t\t\t\t\n\
"
