export default "guide\tset\tgroup\tversion\talso\twhen\ttitle\tsource\n\
envelope\t\t\t\t\t\tinterchange and group envelope\tpublic maps (pyx12, stupidedi)\n\
834\t834\tBE\t005010X220A1\t005010X220\t\tbenefit enrolment\tpublic maps (pyx12)\n\
835\t835\tHP\t005010X221A1\t005010X221\t\tclaim payment\tpublic maps (pyx12)\n\
837P\t837\tHC\t005010X222A1\t005010X222 005010X222A2\t\tprofessional claim\tpublic maps (pyx12)\n\
276\t276\tHR\t005010X212\t\t\tclaim status request\tpublic maps (stupidedi)\n\
277\t277\tHN\t005010X212\t\t\tclaim status answer\tpublic maps (pyx12)\n\
277CA\t277\tHN\t005010X214\t\t\tclaim acknowledgement\tpublic maps (pyx12, stupidedi)\n\
270\t270\tHS\t005010X279A1\t005010X279\t\teligibility request\tpublic maps (stupidedi)\n\
271\t271\tHB\t005010X279A1\t005010X279\t\teligibility answer\tpublic maps (stupidedi, pyx12)\n\
820\t820\tRA\t005010X218\t\t\tpremium payment\tpublic maps (pyx12)\n\
999\t999\tFA\t005010X231A1\t005010X231\t\timplementation acknowledgement\tpublic maps (stupidedi)\n\
837I\t837\tHC\t005010X223A2\t005010X223 005010X223A1 005010X223A3\t\tinstitutional claim\tpublic maps (stupidedi, pyx12)\n\
278-request\t278\tHI\t005010X217\t\tBHT02=01,13,36\tprior authorization request\tunverified: one public schema, and memory\n\
278-response\t278\tHI\t005010X217\t\tBHT02=11\tprior authorization answer\tunverified: memory\n\
"
