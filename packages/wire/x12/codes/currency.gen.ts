export default "code\tmeaning\tfrom\tto\tsource\n\
AED\tUnited Arab Emirates Dirham\t\t\tISO 4217, with withdrawn currencies\n\
AFN\tAfghan Afghani\t\t\tISO 4217, with withdrawn currencies\n\
ALL\tAlbanian Lek\t\t\tISO 4217, with withdrawn currencies\n\
AMD\tArmenian Dram\t\t\tISO 4217, with withdrawn currencies\n\
ANG\tNetherlands Antillean Guilder\t\t\tISO 4217, with withdrawn currencies\n\
AOA\tAngolan Kwanza\t\t\tISO 4217, with withdrawn currencies\n\
ARS\tArgentine Peso\t\t\tISO 4217, with withdrawn currencies\n\
AUD\tAustralian Dollar\t\t\tISO 4217, with withdrawn currencies\n\
AWG\tAruban Florin\t\t\tISO 4217, with withdrawn currencies\n\
AZN\tAzerbaijani Manat\t\t\tISO 4217, with withdrawn currencies\n\
BAM\tBosnia-Herzegovina Convertible Mark\t\t\tISO 4217, with withdrawn currencies\n\
BBD\tBarbadian Dollar\t\t\tISO 4217, with withdrawn currencies\n\
BDT\tBangladeshi Taka\t\t\tISO 4217, with withdrawn currencies\n\
BGN\tBulgarian Lev\t\t\tISO 4217, with withdrawn currencies\n\
BHD\tBahraini Dinar\t\t\tISO 4217, with withdrawn currencies\n\
BIF\tBurundian Franc\t\t\tISO 4217, with withdrawn currencies\n\
BMD\tBermudan Dollar\t\t\tISO 4217, with withdrawn currencies\n\
BND\tBrunei Dollar\t\t\tISO 4217, with withdrawn currencies\n\
BOB\tBolivian Boliviano\t\t\tISO 4217, with withdrawn currencies\n\
BRL\tBrazilian Real\t\t\tISO 4217, with withdrawn currencies\n\
BSD\tBahamian Dollar\t\t\tISO 4217, with withdrawn currencies\n\
BTN\tBhutanese Ngultrum\t\t\tISO 4217, with withdrawn currencies\n\
BWP\tBotswanan Pula\t\t\tISO 4217, with withdrawn currencies\n\
BYN\tBelarusian Ruble\t\t\tISO 4217, with withdrawn currencies\n\
BZD\tBelize Dollar\t\t\tISO 4217, with withdrawn currencies\n\
CAD\tCanadian Dollar\t\t\tISO 4217, with withdrawn currencies\n\
CDF\tCongolese Franc\t\t\tISO 4217, with withdrawn currencies\n\
CHF\tSwiss Franc\t\t\tISO 4217, with withdrawn currencies\n\
CLP\tChilean Peso\t\t\tISO 4217, with withdrawn currencies\n\
CNY\tChinese Yuan\t\t\tISO 4217, with withdrawn currencies\n\
COP\tColombian Peso\t\t\tISO 4217, with withdrawn currencies\n\
CRC\tCosta Rican Colón\t\t\tISO 4217, with withdrawn currencies\n\
CUC\tCuban Convertible Peso\t\t\tISO 4217, with withdrawn currencies\n\
CUP\tCuban Peso\t\t\tISO 4217, with withdrawn currencies\n\
CVE\tCape Verdean Escudo\t\t\tISO 4217, with withdrawn currencies\n\
CZK\tCzech Koruna\t\t\tISO 4217, with withdrawn currencies\n\
DJF\tDjiboutian Franc\t\t\tISO 4217, with withdrawn currencies\n\
DKK\tDanish Krone\t\t\tISO 4217, with withdrawn currencies\n\
DOP\tDominican Peso\t\t\tISO 4217, with withdrawn currencies\n\
DZD\tAlgerian Dinar\t\t\tISO 4217, with withdrawn currencies\n\
EGP\tEgyptian Pound\t\t\tISO 4217, with withdrawn currencies\n\
ERN\tEritrean Nakfa\t\t\tISO 4217, with withdrawn currencies\n\
ETB\tEthiopian Birr\t\t\tISO 4217, with withdrawn currencies\n\
EUR\tEuro\t\t\tISO 4217, with withdrawn currencies\n\
FJD\tFijian Dollar\t\t\tISO 4217, with withdrawn currencies\n\
FKP\tFalkland Islands Pound\t\t\tISO 4217, with withdrawn currencies\n\
GBP\tBritish Pound\t\t\tISO 4217, with withdrawn currencies\n\
GEL\tGeorgian Lari\t\t\tISO 4217, with withdrawn currencies\n\
GHS\tGhanaian Cedi\t\t\tISO 4217, with withdrawn currencies\n\
GIP\tGibraltar Pound\t\t\tISO 4217, with withdrawn currencies\n\
GMD\tGambian Dalasi\t\t\tISO 4217, with withdrawn currencies\n\
GNF\tGuinean Franc\t\t\tISO 4217, with withdrawn currencies\n\
GTQ\tGuatemalan Quetzal\t\t\tISO 4217, with withdrawn currencies\n\
GYD\tGuyanaese Dollar\t\t\tISO 4217, with withdrawn currencies\n\
HKD\tHong Kong Dollar\t\t\tISO 4217, with withdrawn currencies\n\
HNL\tHonduran Lempira\t\t\tISO 4217, with withdrawn currencies\n\
HRK\tCroatian Kuna\t\t\tISO 4217, with withdrawn currencies\n\
HTG\tHaitian Gourde\t\t\tISO 4217, with withdrawn currencies\n\
HUF\tHungarian Forint\t\t\tISO 4217, with withdrawn currencies\n\
IDR\tIndonesian Rupiah\t\t\tISO 4217, with withdrawn currencies\n\
ILS\tIsraeli New Shekel\t\t\tISO 4217, with withdrawn currencies\n\
INR\tIndian Rupee\t\t\tISO 4217, with withdrawn currencies\n\
IQD\tIraqi Dinar\t\t\tISO 4217, with withdrawn currencies\n\
IRR\tIranian Rial\t\t\tISO 4217, with withdrawn currencies\n\
ISK\tIcelandic Króna\t\t\tISO 4217, with withdrawn currencies\n\
JMD\tJamaican Dollar\t\t\tISO 4217, with withdrawn currencies\n\
JOD\tJordanian Dinar\t\t\tISO 4217, with withdrawn currencies\n\
JPY\tJapanese Yen\t\t\tISO 4217, with withdrawn currencies\n\
KES\tKenyan Shilling\t\t\tISO 4217, with withdrawn currencies\n\
KGS\tKyrgyz Som\t\t\tISO 4217, with withdrawn currencies\n\
KHR\tCambodian Riel\t\t\tISO 4217, with withdrawn currencies\n\
KMF\tComorian Franc\t\t\tISO 4217, with withdrawn currencies\n\
KPW\tNorth Korean Won\t\t\tISO 4217, with withdrawn currencies\n\
KRW\tSouth Korean Won\t\t\tISO 4217, with withdrawn currencies\n\
KWD\tKuwaiti Dinar\t\t\tISO 4217, with withdrawn currencies\n\
KYD\tCayman Islands Dollar\t\t\tISO 4217, with withdrawn currencies\n\
KZT\tKazakhstani Tenge\t\t\tISO 4217, with withdrawn currencies\n\
LAK\tLaotian Kip\t\t\tISO 4217, with withdrawn currencies\n\
LBP\tLebanese Pound\t\t\tISO 4217, with withdrawn currencies\n\
LKR\tSri Lankan Rupee\t\t\tISO 4217, with withdrawn currencies\n\
LRD\tLiberian Dollar\t\t\tISO 4217, with withdrawn currencies\n\
LSL\tLesotho Loti\t\t\tISO 4217, with withdrawn currencies\n\
LYD\tLibyan Dinar\t\t\tISO 4217, with withdrawn currencies\n\
MAD\tMoroccan Dirham\t\t\tISO 4217, with withdrawn currencies\n\
MDL\tMoldovan Leu\t\t\tISO 4217, with withdrawn currencies\n\
MGA\tMalagasy Ariary\t\t\tISO 4217, with withdrawn currencies\n\
MKD\tMacedonian Denar\t\t\tISO 4217, with withdrawn currencies\n\
MMK\tMyanmar Kyat\t\t\tISO 4217, with withdrawn currencies\n\
MNT\tMongolian Tugrik\t\t\tISO 4217, with withdrawn currencies\n\
MOP\tMacanese Pataca\t\t\tISO 4217, with withdrawn currencies\n\
MRU\tMauritanian Ouguiya\t\t\tISO 4217, with withdrawn currencies\n\
MUR\tMauritian Rupee\t\t\tISO 4217, with withdrawn currencies\n\
MVR\tMaldivian Rufiyaa\t\t\tISO 4217, with withdrawn currencies\n\
MWK\tMalawian Kwacha\t\t\tISO 4217, with withdrawn currencies\n\
MXN\tMexican Peso\t\t\tISO 4217, with withdrawn currencies\n\
MYR\tMalaysian Ringgit\t\t\tISO 4217, with withdrawn currencies\n\
MZN\tMozambican Metical\t\t\tISO 4217, with withdrawn currencies\n\
NAD\tNamibian Dollar\t\t\tISO 4217, with withdrawn currencies\n\
NGN\tNigerian Naira\t\t\tISO 4217, with withdrawn currencies\n\
NIO\tNicaraguan Córdoba\t\t\tISO 4217, with withdrawn currencies\n\
NOK\tNorwegian Krone\t\t\tISO 4217, with withdrawn currencies\n\
NPR\tNepalese Rupee\t\t\tISO 4217, with withdrawn currencies\n\
NZD\tNew Zealand Dollar\t\t\tISO 4217, with withdrawn currencies\n\
OMR\tOmani Rial\t\t\tISO 4217, with withdrawn currencies\n\
PAB\tPanamanian Balboa\t\t\tISO 4217, with withdrawn currencies\n\
PEN\tPeruvian Sol\t\t\tISO 4217, with withdrawn currencies\n\
PGK\tPapua New Guinean Kina\t\t\tISO 4217, with withdrawn currencies\n\
PHP\tPhilippine Peso\t\t\tISO 4217, with withdrawn currencies\n\
PKR\tPakistani Rupee\t\t\tISO 4217, with withdrawn currencies\n\
PLN\tPolish Zloty\t\t\tISO 4217, with withdrawn currencies\n\
PYG\tParaguayan Guarani\t\t\tISO 4217, with withdrawn currencies\n\
QAR\tQatari Riyal\t\t\tISO 4217, with withdrawn currencies\n\
RON\tRomanian Leu\t\t\tISO 4217, with withdrawn currencies\n\
RSD\tSerbian Dinar\t\t\tISO 4217, with withdrawn currencies\n\
RUB\tRussian Ruble\t\t\tISO 4217, with withdrawn currencies\n\
RWF\tRwandan Franc\t\t\tISO 4217, with withdrawn currencies\n\
SAR\tSaudi Riyal\t\t\tISO 4217, with withdrawn currencies\n\
SBD\tSolomon Islands Dollar\t\t\tISO 4217, with withdrawn currencies\n\
SCR\tSeychellois Rupee\t\t\tISO 4217, with withdrawn currencies\n\
SDG\tSudanese Pound\t\t\tISO 4217, with withdrawn currencies\n\
SEK\tSwedish Krona\t\t\tISO 4217, with withdrawn currencies\n\
SGD\tSingapore Dollar\t\t\tISO 4217, with withdrawn currencies\n\
SHP\tSt. Helena Pound\t\t\tISO 4217, with withdrawn currencies\n\
SLE\tSierra Leonean Leone\t\t\tISO 4217, with withdrawn currencies\n\
SLL\tSierra Leonean Leone (1964—2022)\t\t\tISO 4217, with withdrawn currencies\n\
SOS\tSomali Shilling\t\t\tISO 4217, with withdrawn currencies\n\
SRD\tSurinamese Dollar\t\t\tISO 4217, with withdrawn currencies\n\
SSP\tSouth Sudanese Pound\t\t\tISO 4217, with withdrawn currencies\n\
STN\tSão Tomé & Príncipe Dobra\t\t\tISO 4217, with withdrawn currencies\n\
SVC\tSalvadoran Colón\t\t\tISO 4217, with withdrawn currencies\n\
SYP\tSyrian Pound\t\t\tISO 4217, with withdrawn currencies\n\
SZL\tSwazi Lilangeni\t\t\tISO 4217, with withdrawn currencies\n\
THB\tThai Baht\t\t\tISO 4217, with withdrawn currencies\n\
TJS\tTajikistani Somoni\t\t\tISO 4217, with withdrawn currencies\n\
TMT\tTurkmenistani Manat\t\t\tISO 4217, with withdrawn currencies\n\
TND\tTunisian Dinar\t\t\tISO 4217, with withdrawn currencies\n\
TOP\tTongan Paʻanga\t\t\tISO 4217, with withdrawn currencies\n\
TRY\tTurkish Lira\t\t\tISO 4217, with withdrawn currencies\n\
TTD\tTrinidad & Tobago Dollar\t\t\tISO 4217, with withdrawn currencies\n\
TWD\tNew Taiwan Dollar\t\t\tISO 4217, with withdrawn currencies\n\
TZS\tTanzanian Shilling\t\t\tISO 4217, with withdrawn currencies\n\
UAH\tUkrainian Hryvnia\t\t\tISO 4217, with withdrawn currencies\n\
UGX\tUgandan Shilling\t\t\tISO 4217, with withdrawn currencies\n\
USD\tUS Dollar\t\t\tISO 4217, with withdrawn currencies\n\
UYU\tUruguayan Peso\t\t\tISO 4217, with withdrawn currencies\n\
UZS\tUzbekistani Som\t\t\tISO 4217, with withdrawn currencies\n\
VES\tVenezuelan Bolívar\t\t\tISO 4217, with withdrawn currencies\n\
VND\tVietnamese Dong\t\t\tISO 4217, with withdrawn currencies\n\
VUV\tVanuatu Vatu\t\t\tISO 4217, with withdrawn currencies\n\
WST\tSamoan Tala\t\t\tISO 4217, with withdrawn currencies\n\
XAF\tCentral African CFA Franc\t\t\tISO 4217, with withdrawn currencies\n\
XCD\tEast Caribbean Dollar\t\t\tISO 4217, with withdrawn currencies\n\
XCG\tCaribbean guilder\t\t\tISO 4217, with withdrawn currencies\n\
XDR\tSpecial Drawing Rights\t\t\tISO 4217, with withdrawn currencies\n\
XOF\tWest African CFA Franc\t\t\tISO 4217, with withdrawn currencies\n\
XPF\tCFP Franc\t\t\tISO 4217, with withdrawn currencies\n\
XSU\tSucre\t\t\tISO 4217, with withdrawn currencies\n\
YER\tYemeni Rial\t\t\tISO 4217, with withdrawn currencies\n\
ZAR\tSouth African Rand\t\t\tISO 4217, with withdrawn currencies\n\
ZMW\tZambian Kwacha\t\t\tISO 4217, with withdrawn currencies\n\
ZWG\tZimbabwean Gold\t\t\tISO 4217, with withdrawn currencies\n\
ZWL\tZimbabwean Dollar (2009–2024)\t\t\tISO 4217, with withdrawn currencies\n\
"
