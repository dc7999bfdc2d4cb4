import { day } from './days.ts'
import { families, type Person } from './people.ts'
import { fictionalNpi } from './provider-ids.ts'
import { type Random, random } from './random.ts'

/** What a large X12 file is made from. The same options give the same bytes. */
export interface X12FileOptions {
  readonly seed: number
  /** How many claims (835) or families (834). */
  readonly count: number
}

const chunkLength = 65_536

/** The payment of more claims would have more digits than BPR02 may. */
const claimsOfSet = 500_000

/**
 * A remittance (835, 005010X221A1) of one set, or several beyond half a million claims: claims with two services each, balanced by
 * service, claim and payment. Pieces of about 64 KiB, so that a file of any size needs no memory.
 */
export function* remittanceFile({ seed, count }: X12FileOptions): Generator<string> {
  const claims = remittedClaims(seed)
  const sets = Array.from({ length: Math.ceil(count / claimsOfSet) }, (_, at): BodyOfSet => {
    const from = at * claimsOfSet
    return remittanceSet(claims, { from, to: Math.min(from + claimsOfSet, count), control: setControl(at) })
  })
  yield* inChunks(envelope({ group: 'HP', version: '005010X221A1', sets }))
}

const setControl = (at: number): string => String(at + 1).padStart(4, '0')

const remittanceSet = (
  claims: readonly RemittedClaim[],
  { from, to, control }: { readonly from: number; readonly to: number; readonly control: string },
): BodyOfSet => {
  let paidCents = 0
  for (let at = from; at < to; at += 1) paidCents += claims[at % claims.length]!.paidCents
  const head = [
    `ST*835*${control}`,
    `BPR*I*${dollars(paidCents)}*C*ACH*CCP*01*011000015*DA*111222333*1512345678**01*021000021*DA*444555666*20261125`,
    `TRN*1*EFT${control}*1512345678`,
    'DTM*405*20261125',
    'N1*PR*SAMPLE HEALTH PLAN',
    'N3*1 PAYER WAY',
    'N4*DEMOTOWN*MA*001010000',
    'REF*2U*SHP01',
    'PER*BL*EDI HELP*TE*8005550100',
    `N1*PE*SAMPLE PHARMACY*XX*${fictionalNpi(1)}`,
    'N3*100 MOCK STREET',
    'N4*DEMOTOWN*MA*001020000',
    'REF*TJ*001234567',
    'LX*1',
  ]
  const body = function* () {
    for (let at = from; at < to; at += 1) {
      const { before, after } = claims[at % claims.length]!
      yield `${before}${String(at + 1).padStart(8, '0')}${after}`
    }
  }
  return { control, head, body: body(), count: (to - from) * claims[0]!.segments }
}

interface RemittedClaim {
  /** The claim's text before and after its number. */
  readonly before: string
  readonly after: string
  readonly segments: number
  readonly paidCents: number
}

/** Some hundred different claims, to be repeated under other numbers. */
const remittedClaims = (seed: number): RemittedClaim[] => {
  const chance = random(`remittance ${seed}`)
  const people = families({ random: chance, count: 100, effectiveOn: day('2026-01-01') }).flat()
  return people.map((person) => remittedClaim(person, chance))
}

const remittedClaim = (person: Person, chance: Random): RemittedClaim => {
  const vaccineCents = chance.between(3_000, 9_000)
  const vaccineOverCents = chance.between(100, 900)
  const shotCents = chance.between(1_800, 2_600)
  const shareCents = chance.between(100, 1_000)
  const paidCents = vaccineCents - vaccineOverCents + shotCents - shareCents
  const charged = vaccineCents + shotCents
  const after = [
    `*1*${dollars(charged)}*${dollars(paidCents)}*${dollars(shareCents)}*12*PCN${chance.between(100_000, 999_999)}*01*1`,
    `NM1*QC*1*${upper(person.lastName)}*${upper(person.firstName)}****MI*${person.cardholderId}`,
    `NM1*82*1*PHARMACIST*PAT****XX*${fictionalNpi(2)}`,
    'DTM*232*20261115',
    'DTM*050*20261117',
    `SVC*HC:90715*${dollars(vaccineCents)}*${dollars(vaccineCents - vaccineOverCents)}**1`,
    'DTM*472*20261115',
    `CAS*CO*45*${dollars(vaccineOverCents)}`,
    'REF*6R*1',
    `AMT*B6*${dollars(vaccineCents - vaccineOverCents)}`,
    `SVC*HC:90471*${dollars(shotCents)}*${dollars(shotCents - shareCents)}**1`,
    'DTM*472*20261115',
    `CAS*PR*3*${dollars(shareCents)}`,
    'REF*6R*2',
    `AMT*B6*${dollars(shotCents)}`,
  ]
  return { before: 'CLP*', after: `${after.join('~\n')}~\n`, segments: after.length, paidCents }
}

/** An enrollment (834, 005010X220A1) of one set: a full roster, families with the subscriber first, with their totals. */
export function* enrollmentFile({ seed, count }: X12FileOptions): Generator<string> {
  const rosters = families({ random: random(`enrollment ${seed}`), count: 500, effectiveOn: day('2026-01-01') })
  const enrolled = rosters.map((family) => family.map(memberText))
  let persons = 0
  for (let at = 0; at < count; at += 1) persons += enrolled[at % enrolled.length]!.length
  const head = [
    'ST*834*0001*005010X220A1',
    'BGN*00*ROSTER0001*20261122*0900*ET***4',
    'REF*38*GRP001',
    'DTP*303*D8*20261122',
    `QTY*TO*${persons}`,
    `QTY*ET*${count}`,
    `QTY*DT*${persons - count}`,
    'N1*P5*SAMPLE EMPLOYER*FI*001122334',
    'N1*IN*SAMPLE HEALTH PLAN*FI*005123456',
  ]
  const body = function* () {
    for (let at = 0; at < count; at += 1) {
      const id = String(at + 1).padStart(9, '0')
      for (const text of enrolled[at % enrolled.length]!) yield text.replaceAll('#########', id)
    }
  }
  const sets = [{ control: '0001', head, body: body(), count: persons * segmentsPerMember }]
  yield* inChunks(envelope({ group: 'BE', version: '005010X220A1', sets }))
}

const segmentsPerMember = 11

const memberText = (person: Person, at: number): string => {
  const { relationshipCode, address } = person
  const relation = { '01': '18', '02': '01', '03': '19' }[relationshipCode]
  const born = person.birthOn.replaceAll('-', '')
  const lines = [
    at === 0 ? 'INS*Y*18*030*XN*A***FT' : `INS*N*${relation}*030*XN*A`,
    'REF*0F*#########',
    `REF*1L*${person.groupId}`,
    'DTP*356*D8*20260101',
    `NM1*IL*1*${upper(person.lastName)}*${upper(person.firstName)}****34*#########`,
    'PER*IP**HP*5085550123',
    `N3*${upper(address.line)}`,
    `N4*${upper(address.city)}*${address.state}*${address.zip.slice(0, 5)}`,
    `DMG*D8*${born}*${person.sex}`,
    `HD*030**HLT*${person.planCode}*FAM`,
    'DTP*348*D8*20260101',
  ]
  return `${lines.join('~\n')}~\n`
}

interface BodyOfSet {
  readonly control: string
  readonly head: readonly string[]
  readonly body: Iterable<string>
  /** How many segments the body has. */
  readonly count: number
}

interface Envelope {
  readonly group: string
  readonly version: string
  readonly sets: readonly BodyOfSet[]
}

function* envelope({ group, version, sets }: Envelope): Generator<string> {
  const opening = [
    'ISA*00*          *00*          *ZZ*SAMPLEPAYER    *ZZ*SAMPLERX       *261122*0900*^*00501*000000201*0*T*:',
    `GS*${group}*SAMPLEPAYER*SAMPLERX*20261122*0900*201*X*${version}`,
  ]
  yield `${opening.join('~\n')}~\n`
  for (const { control, head, body, count } of sets) {
    yield `${head.join('~\n')}~\n`
    yield* body
    yield `SE*${count + head.length + 1}*${control}~\n`
  }
  yield `GE*${sets.length}*201~\nIEA*1*000000201~\n`
}

function* inChunks(texts: Iterable<string>): Generator<string> {
  let chunk = ''
  for (const text of texts) {
    chunk += text
    if (chunk.length < chunkLength) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}

/** Money as X12 writes it: no zeros behind the last digit. */
const dollars = (cents: number): string => String(cents / 100)

const upper = (text: string): string => text.toUpperCase()
