export default "guide\tset\tgroup\tversion\talso\twhen\ttitle\n\
envelope\t\t\t\t\t\tinterchange and group envelope\n\
834\t834\tBE\t005010X220A1\t005010X220\t\tbenefit enrolment\n\
835\t835\tHP\t005010X221A1\t005010X221\t\tclaim payment\n\
837P\t837\tHC\t005010X222A1\t005010X222 005010X222A2\t\tprofessional claim\n\
"
