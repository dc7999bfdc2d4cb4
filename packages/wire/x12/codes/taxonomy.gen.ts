export default "code\tmeaning\tfrom\tto\tsource\n\
183500000X\tpharmacist\t\t\tour words; the code from public lists, not verified against the current one\n\
1835C0205X\tpharmacist critical care\t\t\tour words; the code from public lists, not verified against the current one\n\
1835G0303X\tpharmacist geriatric\t\t\tour words; the code from public lists, not verified against the current one\n\
1835N0905X\tpharmacist nuclear\t\t\tour words; the code from public lists, not verified against the current one\n\
1835N1003X\tpharmacist nutrition support\t\t\tour words; the code from public lists, not verified against the current one\n\
1835P0018X\tpharmacist clinician / clinical pharmacy specialist\t\t\tour words; the code from public lists, not verified against the current one\n\
1835P0200X\tpharmacist paediatric\t\t\tour words; the code from public lists, not verified against the current one\n\
1835P1200X\tpharmacist pharmacotherapy\t\t\tour words; the code from public lists, not verified against the current one\n\
1835P1300X\tpharmacist psychiatric\t\t\tour words; the code from public lists, not verified against the current one\n\
1835P2201X\tpharmacist ambulatory care\t\t\tour words; the code from public lists, not verified against the current one\n\
1835X0200X\tpharmacist oncology\t\t\tour words; the code from public lists, not verified against the current one\n\
183700000X\tpharmacy technician\t\t\tour words; the code from public lists, not verified against the current one\n\
282N00000X\tgeneral acute care hospital\t\t\tour words; the code from public lists, not verified against the current one\n\
332B00000X\tDME supplier\t\t\tour words; the code from public lists, not verified against the current one\n\
333600000X\tpharmacy\t\t\tour words; the code from public lists, not verified against the current one\n\
3336C0002X\tclinic pharmacy\t\t\tour words; the code from public lists, not verified against the current one\n\
3336C0003X\tcommunity/retail pharmacy\t\t\tour words; the code from public lists, not verified against the current one\n\
3336C0004X\tcompounding pharmacy\t\t\tour words; the code from public lists, not verified against the current one\n\
3336H0001X\thome infusion pharmacy\t\t\tour words; the code from public lists, not verified against the current one\n\
3336I0012X\tinstitutional pharmacy\t\t\tour words; the code from public lists, not verified against the current one\n\
3336L0003X\tlong term care pharmacy\t\t\tour words; the code from public lists, not verified against the current one\n\
3336M0002X\tmail order pharmacy\t\t\tour words; the code from public lists, not verified against the current one\n\
3336M0003X\tmanaged care pharmacy\t\t\tour words; the code from public lists, not verified against the current one\n\
3336N0007X\tnuclear pharmacy\t\t\tour words; the code from public lists, not verified against the current one\n\
3336S0011X\tspecialty pharmacy\t\t\tour words; the code from public lists, not verified against the current one\n\
"
