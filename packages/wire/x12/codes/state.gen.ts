export default "code\tmeaning\tfrom\tto\tsource\n\
AA\tarmed forces Americas\t\t\tpostal abbreviations of the US and Canada\n\
AB\tAlberta\t\t\tpostal abbreviations of the US and Canada\n\
AE\tarmed forces Europe\t\t\tpostal abbreviations of the US and Canada\n\
AK\tAlaska\t\t\tpostal abbreviations of the US and Canada\n\
AL\tAlabama\t\t\tpostal abbreviations of the US and Canada\n\
AP\tarmed forces Pacific\t\t\tpostal abbreviations of the US and Canada\n\
AR\tArkansas\t\t\tpostal abbreviations of the US and Canada\n\
AS\tAmerican Samoa\t\t\tpostal abbreviations of the US and Canada\n\
AZ\tArizona\t\t\tpostal abbreviations of the US and Canada\n\
BC\tBritish Columbia\t\t\tpostal abbreviations of the US and Canada\n\
CA\tCalifornia\t\t\tpostal abbreviations of the US and Canada\n\
CO\tColorado\t\t\tpostal abbreviations of the US and Canada\n\
CT\tConnecticut\t\t\tpostal abbreviations of the US and Canada\n\
DC\tDistrict of Columbia\t\t\tpostal abbreviations of the US and Canada\n\
DE\tDelaware\t\t\tpostal abbreviations of the US and Canada\n\
FL\tFlorida\t\t\tpostal abbreviations of the US and Canada\n\
FM\tMicronesia\t\t\tpostal abbreviations of the US and Canada\n\
GA\tGeorgia\t\t\tpostal abbreviations of the US and Canada\n\
GU\tGuam\t\t\tpostal abbreviations of the US and Canada\n\
HI\tHawaii\t\t\tpostal abbreviations of the US and Canada\n\
IA\tIowa\t\t\tpostal abbreviations of the US and Canada\n\
ID\tIdaho\t\t\tpostal abbreviations of the US and Canada\n\
IL\tIllinois\t\t\tpostal abbreviations of the US and Canada\n\
IN\tIndiana\t\t\tpostal abbreviations of the US and Canada\n\
KS\tKansas\t\t\tpostal abbreviations of the US and Canada\n\
KY\tKentucky\t\t\tpostal abbreviations of the US and Canada\n\
LA\tLouisiana\t\t\tpostal abbreviations of the US and Canada\n\
MA\tMassachusetts\t\t\tpostal abbreviations of the US and Canada\n\
MB\tManitoba\t\t\tpostal abbreviations of the US and Canada\n\
MD\tMaryland\t\t\tpostal abbreviations of the US and Canada\n\
ME\tMaine\t\t\tpostal abbreviations of the US and Canada\n\
MH\tMarshall Islands\t\t\tpostal abbreviations of the US and Canada\n\
MI\tMichigan\t\t\tpostal abbreviations of the US and Canada\n\
MN\tMinnesota\t\t\tpostal abbreviations of the US and Canada\n\
MO\tMissouri\t\t\tpostal abbreviations of the US and Canada\n\
MP\tNorthern Mariana Islands\t\t\tpostal abbreviations of the US and Canada\n\
MS\tMississippi\t\t\tpostal abbreviations of the US and Canada\n\
MT\tMontana\t\t\tpostal abbreviations of the US and Canada\n\
NB\tNew Brunswick\t\t\tpostal abbreviations of the US and Canada\n\
NC\tNorth Carolina\t\t\tpostal abbreviations of the US and Canada\n\
ND\tNorth Dakota\t\t\tpostal abbreviations of the US and Canada\n\
NE\tNebraska\t\t\tpostal abbreviations of the US and Canada\n\
NH\tNew Hampshire\t\t\tpostal abbreviations of the US and Canada\n\
NJ\tNew Jersey\t\t\tpostal abbreviations of the US and Canada\n\
NL\tNewfoundland and Labrador\t\t\tpostal abbreviations of the US and Canada\n\
NM\tNew Mexico\t\t\tpostal abbreviations of the US and Canada\n\
NS\tNova Scotia\t\t\tpostal abbreviations of the US and Canada\n\
NT\tNorthwest Territories\t\t\tpostal abbreviations of the US and Canada\n\
NU\tNunavut\t\t\tpostal abbreviations of the US and Canada\n\
NV\tNevada\t\t\tpostal abbreviations of the US and Canada\n\
NY\tNew York\t\t\tpostal abbreviations of the US and Canada\n\
OH\tOhio\t\t\tpostal abbreviations of the US and Canada\n\
OK\tOklahoma\t\t\tpostal abbreviations of the US and Canada\n\
ON\tOntario\t\t\tpostal abbreviations of the US and Canada\n\
OR\tOregon\t\t\tpostal abbreviations of the US and Canada\n\
PA\tPennsylvania\t\t\tpostal abbreviations of the US and Canada\n\
PE\tPrince Edward Island\t\t\tpostal abbreviations of the US and Canada\n\
PR\tPuerto Rico\t\t\tpostal abbreviations of the US and Canada\n\
PW\tPalau\t\t\tpostal abbreviations of the US and Canada\n\
QC\tQuebec\t\t\tpostal abbreviations of the US and Canada\n\
RI\tRhode Island\t\t\tpostal abbreviations of the US and Canada\n\
SC\tSouth Carolina\t\t\tpostal abbreviations of the US and Canada\n\
SD\tSouth Dakota\t\t\tpostal abbreviations of the US and Canada\n\
SK\tSaskatchewan\t\t\tpostal abbreviations of the US and Canada\n\
TN\tTennessee\t\t\tpostal abbreviations of the US and Canada\n\
TX\tTexas\t\t\tpostal abbreviations of the US and Canada\n\
UT\tUtah\t\t\tpostal abbreviations of the US and Canada\n\
VA\tVirginia\t\t\tpostal abbreviations of the US and Canada\n\
VI\tVirgin Islands\t\t\tpostal abbreviations of the US and Canada\n\
VT\tVermont\t\t\tpostal abbreviations of the US and Canada\n\
WA\tWashington\t\t\tpostal abbreviations of the US and Canada\n\
WI\tWisconsin\t\t\tpostal abbreviations of the US and Canada\n\
WV\tWest Virginia\t\t\tpostal abbreviations of the US and Canada\n\
WY\tWyoming\t\t\tpostal abbreviations of the US and Canada\n\
YT\tYukon\t\t\tpostal abbreviations of the US and Canada\n\
"
