export default "code\tmeaning\tfrom\tto\tsource\n\
AD\tAndorra\t\t\tISO 3166-1 alpha-2\n\
AE\tUnited Arab Emirates\t\t\tISO 3166-1 alpha-2\n\
AF\tAfghanistan\t\t\tISO 3166-1 alpha-2\n\
AG\tAntigua & Barbuda\t\t\tISO 3166-1 alpha-2\n\
AI\tAnguilla\t\t\tISO 3166-1 alpha-2\n\
AL\tAlbania\t\t\tISO 3166-1 alpha-2\n\
AM\tArmenia\t\t\tISO 3166-1 alpha-2\n\
AO\tAngola\t\t\tISO 3166-1 alpha-2\n\
AQ\tAntarctica\t\t\tISO 3166-1 alpha-2\n\
AR\tArgentina\t\t\tISO 3166-1 alpha-2\n\
AS\tAmerican Samoa\t\t\tISO 3166-1 alpha-2\n\
AT\tAustria\t\t\tISO 3166-1 alpha-2\n\
AU\tAustralia\t\t\tISO 3166-1 alpha-2\n\
AW\tAruba\t\t\tISO 3166-1 alpha-2\n\
AX\tÅland Islands\t\t\tISO 3166-1 alpha-2\n\
AZ\tAzerbaijan\t\t\tISO 3166-1 alpha-2\n\
BA\tBosnia & Herzegovina\t\t\tISO 3166-1 alpha-2\n\
BB\tBarbados\t\t\tISO 3166-1 alpha-2\n\
BD\tBangladesh\t\t\tISO 3166-1 alpha-2\n\
BE\tBelgium\t\t\tISO 3166-1 alpha-2\n\
BF\tBurkina Faso\t\t\tISO 3166-1 alpha-2\n\
BG\tBulgaria\t\t\tISO 3166-1 alpha-2\n\
BH\tBahrain\t\t\tISO 3166-1 alpha-2\n\
BI\tBurundi\t\t\tISO 3166-1 alpha-2\n\
BJ\tBenin\t\t\tISO 3166-1 alpha-2\n\
BL\tSt. Barthélemy\t\t\tISO 3166-1 alpha-2\n\
BM\tBermuda\t\t\tISO 3166-1 alpha-2\n\
BN\tBrunei\t\t\tISO 3166-1 alpha-2\n\
BO\tBolivia\t\t\tISO 3166-1 alpha-2\n\
BQ\tCaribbean Netherlands\t\t\tISO 3166-1 alpha-2\n\
BR\tBrazil\t\t\tISO 3166-1 alpha-2\n\
BS\tBahamas\t\t\tISO 3166-1 alpha-2\n\
BT\tBhutan\t\t\tISO 3166-1 alpha-2\n\
BV\tBouvet Island\t\t\tISO 3166-1 alpha-2\n\
BW\tBotswana\t\t\tISO 3166-1 alpha-2\n\
BY\tBelarus\t\t\tISO 3166-1 alpha-2\n\
BZ\tBelize\t\t\tISO 3166-1 alpha-2\n\
CA\tCanada\t\t\tISO 3166-1 alpha-2\n\
CC\tCocos (Keeling) Islands\t\t\tISO 3166-1 alpha-2\n\
CD\tCongo - Kinshasa\t\t\tISO 3166-1 alpha-2\n\
CF\tCentral African Republic\t\t\tISO 3166-1 alpha-2\n\
CG\tCongo - Brazzaville\t\t\tISO 3166-1 alpha-2\n\
CH\tSwitzerland\t\t\tISO 3166-1 alpha-2\n\
CI\tCôte d’Ivoire\t\t\tISO 3166-1 alpha-2\n\
CK\tCook Islands\t\t\tISO 3166-1 alpha-2\n\
CL\tChile\t\t\tISO 3166-1 alpha-2\n\
CM\tCameroon\t\t\tISO 3166-1 alpha-2\n\
CN\tChina\t\t\tISO 3166-1 alpha-2\n\
CO\tColombia\t\t\tISO 3166-1 alpha-2\n\
CR\tCosta Rica\t\t\tISO 3166-1 alpha-2\n\
CU\tCuba\t\t\tISO 3166-1 alpha-2\n\
CV\tCape Verde\t\t\tISO 3166-1 alpha-2\n\
CW\tCuraçao\t\t\tISO 3166-1 alpha-2\n\
CX\tChristmas Island\t\t\tISO 3166-1 alpha-2\n\
CY\tCyprus\t\t\tISO 3166-1 alpha-2\n\
CZ\tCzechia\t\t\tISO 3166-1 alpha-2\n\
DE\tGermany\t\t\tISO 3166-1 alpha-2\n\
DJ\tDjibouti\t\t\tISO 3166-1 alpha-2\n\
DK\tDenmark\t\t\tISO 3166-1 alpha-2\n\
DM\tDominica\t\t\tISO 3166-1 alpha-2\n\
DO\tDominican Republic\t\t\tISO 3166-1 alpha-2\n\
DZ\tAlgeria\t\t\tISO 3166-1 alpha-2\n\
EC\tEcuador\t\t\tISO 3166-1 alpha-2\n\
EE\tEstonia\t\t\tISO 3166-1 alpha-2\n\
EG\tEgypt\t\t\tISO 3166-1 alpha-2\n\
EH\tWestern Sahara\t\t\tISO 3166-1 alpha-2\n\
ER\tEritrea\t\t\tISO 3166-1 alpha-2\n\
ES\tSpain\t\t\tISO 3166-1 alpha-2\n\
ET\tEthiopia\t\t\tISO 3166-1 alpha-2\n\
FI\tFinland\t\t\tISO 3166-1 alpha-2\n\
FJ\tFiji\t\t\tISO 3166-1 alpha-2\n\
FK\tFalkland Islands\t\t\tISO 3166-1 alpha-2\n\
FM\tMicronesia\t\t\tISO 3166-1 alpha-2\n\
FO\tFaroe Islands\t\t\tISO 3166-1 alpha-2\n\
FR\tFrance\t\t\tISO 3166-1 alpha-2\n\
GA\tGabon\t\t\tISO 3166-1 alpha-2\n\
GB\tUnited Kingdom\t\t\tISO 3166-1 alpha-2\n\
GD\tGrenada\t\t\tISO 3166-1 alpha-2\n\
GE\tGeorgia\t\t\tISO 3166-1 alpha-2\n\
GF\tFrench Guiana\t\t\tISO 3166-1 alpha-2\n\
GG\tGuernsey\t\t\tISO 3166-1 alpha-2\n\
GH\tGhana\t\t\tISO 3166-1 alpha-2\n\
GI\tGibraltar\t\t\tISO 3166-1 alpha-2\n\
GL\tGreenland\t\t\tISO 3166-1 alpha-2\n\
GM\tGambia\t\t\tISO 3166-1 alpha-2\n\
GN\tGuinea\t\t\tISO 3166-1 alpha-2\n\
GP\tGuadeloupe\t\t\tISO 3166-1 alpha-2\n\
GQ\tEquatorial Guinea\t\t\tISO 3166-1 alpha-2\n\
GR\tGreece\t\t\tISO 3166-1 alpha-2\n\
GS\tSouth Georgia & South Sandwich Islands\t\t\tISO 3166-1 alpha-2\n\
GT\tGuatemala\t\t\tISO 3166-1 alpha-2\n\
GU\tGuam\t\t\tISO 3166-1 alpha-2\n\
GW\tGuinea-Bissau\t\t\tISO 3166-1 alpha-2\n\
GY\tGuyana\t\t\tISO 3166-1 alpha-2\n\
HK\tHong Kong SAR China\t\t\tISO 3166-1 alpha-2\n\
HM\tHeard & McDonald Islands\t\t\tISO 3166-1 alpha-2\n\
HN\tHonduras\t\t\tISO 3166-1 alpha-2\n\
HR\tCroatia\t\t\tISO 3166-1 alpha-2\n\
HT\tHaiti\t\t\tISO 3166-1 alpha-2\n\
HU\tHungary\t\t\tISO 3166-1 alpha-2\n\
ID\tIndonesia\t\t\tISO 3166-1 alpha-2\n\
IE\tIreland\t\t\tISO 3166-1 alpha-2\n\
IL\tIsrael\t\t\tISO 3166-1 alpha-2\n\
IM\tIsle of Man\t\t\tISO 3166-1 alpha-2\n\
IN\tIndia\t\t\tISO 3166-1 alpha-2\n\
IO\tBritish Indian Ocean Territory\t\t\tISO 3166-1 alpha-2\n\
IQ\tIraq\t\t\tISO 3166-1 alpha-2\n\
IR\tIran\t\t\tISO 3166-1 alpha-2\n\
IS\tIceland\t\t\tISO 3166-1 alpha-2\n\
IT\tItaly\t\t\tISO 3166-1 alpha-2\n\
JE\tJersey\t\t\tISO 3166-1 alpha-2\n\
JM\tJamaica\t\t\tISO 3166-1 alpha-2\n\
JO\tJordan\t\t\tISO 3166-1 alpha-2\n\
JP\tJapan\t\t\tISO 3166-1 alpha-2\n\
KE\tKenya\t\t\tISO 3166-1 alpha-2\n\
KG\tKyrgyzstan\t\t\tISO 3166-1 alpha-2\n\
KH\tCambodia\t\t\tISO 3166-1 alpha-2\n\
KI\tKiribati\t\t\tISO 3166-1 alpha-2\n\
KM\tComoros\t\t\tISO 3166-1 alpha-2\n\
KN\tSt. Kitts & Nevis\t\t\tISO 3166-1 alpha-2\n\
KP\tNorth Korea\t\t\tISO 3166-1 alpha-2\n\
KR\tSouth Korea\t\t\tISO 3166-1 alpha-2\n\
KW\tKuwait\t\t\tISO 3166-1 alpha-2\n\
KY\tCayman Islands\t\t\tISO 3166-1 alpha-2\n\
KZ\tKazakhstan\t\t\tISO 3166-1 alpha-2\n\
LA\tLaos\t\t\tISO 3166-1 alpha-2\n\
LB\tLebanon\t\t\tISO 3166-1 alpha-2\n\
LC\tSt. Lucia\t\t\tISO 3166-1 alpha-2\n\
LI\tLiechtenstein\t\t\tISO 3166-1 alpha-2\n\
LK\tSri Lanka\t\t\tISO 3166-1 alpha-2\n\
LR\tLiberia\t\t\tISO 3166-1 alpha-2\n\
LS\tLesotho\t\t\tISO 3166-1 alpha-2\n\
LT\tLithuania\t\t\tISO 3166-1 alpha-2\n\
LU\tLuxembourg\t\t\tISO 3166-1 alpha-2\n\
LV\tLatvia\t\t\tISO 3166-1 alpha-2\n\
LY\tLibya\t\t\tISO 3166-1 alpha-2\n\
MA\tMorocco\t\t\tISO 3166-1 alpha-2\n\
MC\tMonaco\t\t\tISO 3166-1 alpha-2\n\
MD\tMoldova\t\t\tISO 3166-1 alpha-2\n\
ME\tMontenegro\t\t\tISO 3166-1 alpha-2\n\
MF\tSt. Martin\t\t\tISO 3166-1 alpha-2\n\
MG\tMadagascar\t\t\tISO 3166-1 alpha-2\n\
MH\tMarshall Islands\t\t\tISO 3166-1 alpha-2\n\
MK\tNorth Macedonia\t\t\tISO 3166-1 alpha-2\n\
ML\tMali\t\t\tISO 3166-1 alpha-2\n\
MM\tMyanmar (Burma)\t\t\tISO 3166-1 alpha-2\n\
MN\tMongolia\t\t\tISO 3166-1 alpha-2\n\
MO\tMacao SAR China\t\t\tISO 3166-1 alpha-2\n\
MP\tNorthern Mariana Islands\t\t\tISO 3166-1 alpha-2\n\
MQ\tMartinique\t\t\tISO 3166-1 alpha-2\n\
MR\tMauritania\t\t\tISO 3166-1 alpha-2\n\
MS\tMontserrat\t\t\tISO 3166-1 alpha-2\n\
MT\tMalta\t\t\tISO 3166-1 alpha-2\n\
MU\tMauritius\t\t\tISO 3166-1 alpha-2\n\
MV\tMaldives\t\t\tISO 3166-1 alpha-2\n\
MW\tMalawi\t\t\tISO 3166-1 alpha-2\n\
MX\tMexico\t\t\tISO 3166-1 alpha-2\n\
MY\tMalaysia\t\t\tISO 3166-1 alpha-2\n\
MZ\tMozambique\t\t\tISO 3166-1 alpha-2\n\
NA\tNamibia\t\t\tISO 3166-1 alpha-2\n\
NC\tNew Caledonia\t\t\tISO 3166-1 alpha-2\n\
NE\tNiger\t\t\tISO 3166-1 alpha-2\n\
NF\tNorfolk Island\t\t\tISO 3166-1 alpha-2\n\
NG\tNigeria\t\t\tISO 3166-1 alpha-2\n\
NI\tNicaragua\t\t\tISO 3166-1 alpha-2\n\
NL\tNetherlands\t\t\tISO 3166-1 alpha-2\n\
NO\tNorway\t\t\tISO 3166-1 alpha-2\n\
NP\tNepal\t\t\tISO 3166-1 alpha-2\n\
NR\tNauru\t\t\tISO 3166-1 alpha-2\n\
NU\tNiue\t\t\tISO 3166-1 alpha-2\n\
NZ\tNew Zealand\t\t\tISO 3166-1 alpha-2\n\
OM\tOman\t\t\tISO 3166-1 alpha-2\n\
PA\tPanama\t\t\tISO 3166-1 alpha-2\n\
PE\tPeru\t\t\tISO 3166-1 alpha-2\n\
PF\tFrench Polynesia\t\t\tISO 3166-1 alpha-2\n\
PG\tPapua New Guinea\t\t\tISO 3166-1 alpha-2\n\
PH\tPhilippines\t\t\tISO 3166-1 alpha-2\n\
PK\tPakistan\t\t\tISO 3166-1 alpha-2\n\
PL\tPoland\t\t\tISO 3166-1 alpha-2\n\
PM\tSt. Pierre & Miquelon\t\t\tISO 3166-1 alpha-2\n\
PN\tPitcairn Islands\t\t\tISO 3166-1 alpha-2\n\
PR\tPuerto Rico\t\t\tISO 3166-1 alpha-2\n\
PS\tPalestinian Territories\t\t\tISO 3166-1 alpha-2\n\
PT\tPortugal\t\t\tISO 3166-1 alpha-2\n\
PW\tPalau\t\t\tISO 3166-1 alpha-2\n\
PY\tParaguay\t\t\tISO 3166-1 alpha-2\n\
QA\tQatar\t\t\tISO 3166-1 alpha-2\n\
RE\tRéunion\t\t\tISO 3166-1 alpha-2\n\
RO\tRomania\t\t\tISO 3166-1 alpha-2\n\
RS\tSerbia\t\t\tISO 3166-1 alpha-2\n\
RU\tRussia\t\t\tISO 3166-1 alpha-2\n\
RW\tRwanda\t\t\tISO 3166-1 alpha-2\n\
SA\tSaudi Arabia\t\t\tISO 3166-1 alpha-2\n\
SB\tSolomon Islands\t\t\tISO 3166-1 alpha-2\n\
SC\tSeychelles\t\t\tISO 3166-1 alpha-2\n\
SD\tSudan\t\t\tISO 3166-1 alpha-2\n\
SE\tSweden\t\t\tISO 3166-1 alpha-2\n\
SG\tSingapore\t\t\tISO 3166-1 alpha-2\n\
SH\tSt. Helena\t\t\tISO 3166-1 alpha-2\n\
SI\tSlovenia\t\t\tISO 3166-1 alpha-2\n\
SJ\tSvalbard & Jan Mayen\t\t\tISO 3166-1 alpha-2\n\
SK\tSlovakia\t\t\tISO 3166-1 alpha-2\n\
SL\tSierra Leone\t\t\tISO 3166-1 alpha-2\n\
SM\tSan Marino\t\t\tISO 3166-1 alpha-2\n\
SN\tSenegal\t\t\tISO 3166-1 alpha-2\n\
SO\tSomalia\t\t\tISO 3166-1 alpha-2\n\
SR\tSuriname\t\t\tISO 3166-1 alpha-2\n\
SS\tSouth Sudan\t\t\tISO 3166-1 alpha-2\n\
ST\tSão Tomé & Príncipe\t\t\tISO 3166-1 alpha-2\n\
SV\tEl Salvador\t\t\tISO 3166-1 alpha-2\n\
SX\tSint Maarten\t\t\tISO 3166-1 alpha-2\n\
SY\tSyria\t\t\tISO 3166-1 alpha-2\n\
SZ\tEswatini\t\t\tISO 3166-1 alpha-2\n\
TC\tTurks & Caicos Islands\t\t\tISO 3166-1 alpha-2\n\
TD\tChad\t\t\tISO 3166-1 alpha-2\n\
TF\tFrench Southern Territories\t\t\tISO 3166-1 alpha-2\n\
TG\tTogo\t\t\tISO 3166-1 alpha-2\n\
TH\tThailand\t\t\tISO 3166-1 alpha-2\n\
TJ\tTajikistan\t\t\tISO 3166-1 alpha-2\n\
TK\tTokelau\t\t\tISO 3166-1 alpha-2\n\
TL\tTimor-Leste\t\t\tISO 3166-1 alpha-2\n\
TM\tTurkmenistan\t\t\tISO 3166-1 alpha-2\n\
TN\tTunisia\t\t\tISO 3166-1 alpha-2\n\
TO\tTonga\t\t\tISO 3166-1 alpha-2\n\
TR\tTürkiye\t\t\tISO 3166-1 alpha-2\n\
TT\tTrinidad & Tobago\t\t\tISO 3166-1 alpha-2\n\
TV\tTuvalu\t\t\tISO 3166-1 alpha-2\n\
TW\tTaiwan\t\t\tISO 3166-1 alpha-2\n\
TZ\tTanzania\t\t\tISO 3166-1 alpha-2\n\
UA\tUkraine\t\t\tISO 3166-1 alpha-2\n\
UG\tUganda\t\t\tISO 3166-1 alpha-2\n\
UM\tU.S. Outlying Islands\t\t\tISO 3166-1 alpha-2\n\
US\tUnited States\t\t\tISO 3166-1 alpha-2\n\
UY\tUruguay\t\t\tISO 3166-1 alpha-2\n\
UZ\tUzbekistan\t\t\tISO 3166-1 alpha-2\n\
VA\tVatican City\t\t\tISO 3166-1 alpha-2\n\
VC\tSt. Vincent & Grenadines\t\t\tISO 3166-1 alpha-2\n\
VE\tVenezuela\t\t\tISO 3166-1 alpha-2\n\
VG\tBritish Virgin Islands\t\t\tISO 3166-1 alpha-2\n\
VI\tU.S. Virgin Islands\t\t\tISO 3166-1 alpha-2\n\
VN\tVietnam\t\t\tISO 3166-1 alpha-2\n\
VU\tVanuatu\t\t\tISO 3166-1 alpha-2\n\
WF\tWallis & Futuna\t\t\tISO 3166-1 alpha-2\n\
WS\tSamoa\t\t\tISO 3166-1 alpha-2\n\
YE\tYemen\t\t\tISO 3166-1 alpha-2\n\
YT\tMayotte\t\t\tISO 3166-1 alpha-2\n\
ZA\tSouth Africa\t\t\tISO 3166-1 alpha-2\n\
ZM\tZambia\t\t\tISO 3166-1 alpha-2\n\
ZW\tZimbabwe\t\t\tISO 3166-1 alpha-2\n\
"
