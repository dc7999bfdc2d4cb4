export default "code\tmeaning\tfrom\tto\tsource\n\
A0\tforwarded to another entity\t\t\tour words; the code from public lists, not verified against the current one\n\
A1\treceived, not yet accepted\t\t\tour words; the code from public lists, not verified against the current one\n\
A2\taccepted into adjudication\t\t\tour words; the code from public lists, not verified against the current one\n\
A3\treturned as unprocessable (rejected)\t\t\tour words; the code from public lists, not verified against the current one\n\
A4\tnot found\t\t\tour words; the code from public lists, not verified against the current one\n\
A5\tsplit\t\t\tour words; the code from public lists, not verified against the current one\n\
A6\trejected - information missing\t\t\tour words; the code from public lists, not verified against the current one\n\
A7\trejected - information invalid\t\t\tour words; the code from public lists, not verified against the current one\n\
A8\trejected - related fields inconsistent\t\t\tour words; the code from public lists, not verified against the current one\n\
D0\tno match for the inquiry\t\t\tour words; the code from public lists, not verified against the current one\n\
E0\tcannot answer - error in request\t\t\tour words; the code from public lists, not verified against the current one\n\
E1\tsystem unavailable\t\t\tour words; the code from public lists, not verified against the current one\n\
E2\tinformation holder not responding\t\t\tour words; the code from public lists, not verified against the current one\n\
E3\tcorrection required\t\t\tour words; the code from public lists, not verified against the current one\n\
E4\ttrading partner agreement problem\t\t\tour words; the code from public lists, not verified against the current one\n\
F0\tfinalized\t\t\tour words; the code from public lists, not verified against the current one\n\
F1\tfinalized - paid\t\t\tour words; the code from public lists, not verified against the current one\n\
F2\tfinalized - denied\t\t\tour words; the code from public lists, not verified against the current one\n\
F3\tfinalized - revised\t\t\tour words; the code from public lists, not verified against the current one\n\
F3F\tfinalized - forwarded\t\t\tour words; the code from public lists, not verified against the current one\n\
F3N\tfinalized - not forwarded\t\t\tour words; the code from public lists, not verified against the current one\n\
F4\tfinalized - complete, no payment\t\t\tour words; the code from public lists, not verified against the current one\n\
P0\tpending\t\t\tour words; the code from public lists, not verified against the current one\n\
P1\tin process\t\t\tour words; the code from public lists, not verified against the current one\n\
P2\tpayer review\t\t\tour words; the code from public lists, not verified against the current one\n\
P3\twaiting on provider information\t\t\tour words; the code from public lists, not verified against the current one\n\
P4\twaiting on patient information\t\t\tour words; the code from public lists, not verified against the current one\n\
P5\tpayer hold\t\t\tour words; the code from public lists, not verified against the current one\n\
R0\tmore information requested\t\t\tour words; the code from public lists, not verified against the current one\n\
R1\trequest: entity\t\t\tour words; the code from public lists, not verified against the current one\n\
R3\trequest: claim/line\t\t\tour words; the code from public lists, not verified against the current one\n\
R4\trequest: documentation\t\t\tour words; the code from public lists, not verified against the current one\n\
"
