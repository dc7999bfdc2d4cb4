import { day } from '@mortar/testkit/days'
import { families, type Person } from '@mortar/testkit/people'
import { random } from '@mortar/testkit/random'
import type { X12FileOptions } from '@mortar/testkit/x12-files'

/** The usual limit of a set. */
const claimsOfSet = 5_000

/**
 * Professional claims of a pharmacy (837P, 005010X222A1): sets of 5,000 subscribers with a claim of two lines each. `count` is of claims.
 * Every claim is accepted, so each is listed in the 277CA.
 */
export function* claimsFile({ seed, count }: X12FileOptions): Generator<string> {
  const people = families({ random: random(`claims ${seed}`), count: 300, effectiveOn: day('2026-01-01') })
  const claims = people.map(([subscriber]) => claimText(subscriber!))
  yield `${opening.join('~\n')}~\n`
  const sets = Math.ceil(count / claimsOfSet)
  for (let set = 1; set <= sets; set += 1) {
    const control = String(set).padStart(4, '0')
    const ofSet = Math.min(claimsOfSet, count - (set - 1) * claimsOfSet)
    yield `${[`ST*837*${control}*005010X222A1`, `BHT*0019*00*BATCH${control}*20261122*0900*CH`, ...head].join('~\n')}~\n`
    for (let at = 0; at < ofSet; at += 1) {
      const number = String((set - 1) * claimsOfSet + at + 1).padStart(9, '0')
      yield `HL*${at + 2}*1*22*0~\n${claims[at % claims.length]!.replaceAll('#########', number)}`
    }
    yield `SE*${3 + head.length + ofSet * segmentsPerClaim}*${control}~\n`
  }
  yield `GE*${sets}*301~\nIEA*1*000000301~\n`
}

const opening = [
  'ISA*00*          *00*          *ZZ*PHARM01        *ZZ*CLEARHOUSE     *261122*0900*^*00501*000000301*0*T*:',
  'GS*HC*PHARM01*CLEARHOUSE*20261122*0900*301*X*005010X222A1',
]

const head = [
  'NM1*41*2*CORNER PHARMACY INC*****46*PHARM01',
  'PER*IC*BILLING DESK*TE*5085551212',
  'NM1*40*2*DEMO CLEARINGHOUSE*****46*CLEARHOUSE',
  'HL*1**20*1',
  'PRV*BI*PXC*3336C0003X',
  'NM1*85*2*CORNER PHARMACY INC*****XX*1444444446',
  'N3*100 MAIN STREET',
  'N4*WORCESTER*MA*016081234',
  'REF*EI*123456789',
]

const segmentsPerClaim = 19

const claimText = ({ lastName, firstName, address, birthOn, sex, cardholderId }: Person): string => {
  const lines = [
    'SBR*P*18*******CI',
    `NM1*IL*1*${lastName.toUpperCase()}*${firstName.toUpperCase()}****MI*${cardholderId}`,
    `N3*${address.line.toUpperCase()}`,
    `N4*${address.city.toUpperCase()}*${address.state}*${address.zip.slice(0, 5)}`,
    `DMG*D8*${birthOn.replaceAll('-', '')}*${sex}`,
    'NM1*PR*2*GOOD HEALTH PLAN*****PI*GHP01',
    'CLM*RX#########*54***01:B:1*Y*A*Y*Y',
    'HI*ABK:Z23',
    'NM1*82*1*PHARMACIST*PAT****XX*1555555550',
    'PRV*PE*PXC*183500000X',
    'LX*1',
    'SV1*HC:90656*30*UN*1***1',
    'DTP*472*D8*20261115',
    'REF*6R*RX#########-1',
    'LX*2',
    'SV1*HC:90471*24*UN*1***1',
    'DTP*472*D8*20261115',
    'REF*6R*RX#########-2',
  ]
  return `${lines.join('~\n')}~\n`
}
