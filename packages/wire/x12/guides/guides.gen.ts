export default "guide\tset\tgroup\tversion\talso\twhen\ttitle\n\
envelope\t\t\t\t\t\tinterchange and group envelope\n\
834\t834\tBE\t005010X220A1\t005010X220\t\tbenefit enrolment\n\
"
