export default "list\tcodes\n\
yes-no\tN Y\n\
gender\tF M U\n\
relationship-834\t01 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 23 24 25 26 31 38 53 60 D2 G8 G9\n\
maintenance-reason\t01 02 03 04 05 06 07 08 09 10 11 14 15 16 17 18 20 21 22 25 26 27 28 29 31 32 33 37 38 39 40 41 43 59 AA AB AC AD AE AF AG AH AI AJ AL EC XN XT\n\
contact-number\tAP BN CP EM EX FX HP TE WP\n\
time-zone\t01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 AD AS AT CD CS CT ED ES ET GM HD HS HT LT MD MS MT ND NS NT PD PS PT TD TS TT UT\n\
marital\tB D I M R S U W X\n\
"
