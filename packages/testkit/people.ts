import type { PlainDate } from '@mortar/values/dates'
import { day, later } from './days.ts'
import type { Random } from './random.ts'

/** Relation to the cardholder, as the PBM's file codes it: 01 self, 02 spouse, 03 child. */
export type RelationshipCode = '01' | '02' | '03'

/** A made-up person covered by a made-up plan. */
export interface Person {
  readonly cardholderId: string
  /** Two digits, unique within the family: 01 the cardholder, 02 the spouse, 03 and on the children. */
  readonly personCode: string
  readonly relationshipCode: RelationshipCode
  readonly firstName: string
  readonly lastName: string
  readonly birthOn: PlainDate
  readonly sex: 'F' | 'M'
  readonly address: Address
  readonly groupId: string
  readonly planCode: string
  readonly effectiveOn: PlainDate
}

/** A street that does not exist in a town that does not exist: ZIP codes below 00500 are not in use. */
export interface Address {
  readonly line: string
  readonly city: string
  readonly state: string
  readonly zip: string
}

/** The claims system's id of a person: cardholder id and person code, for example `M000123-02`. */
export const memberIdOf = (person: Pick<Person, 'cardholderId' | 'personCode'>): string =>
  `${person.cardholderId}-${person.personCode}`

/** What `families` needs. Ids run from `M000000` + `firstNumber`. */
export interface FamiliesOptions {
  readonly random: Random
  readonly count: number
  readonly firstNumber?: number
  /** First day of everybody's coverage. */
  readonly effectiveOn: PlainDate
}

/** `count` families of one to five persons, the cardholder first. Names, towns and ids are synthetic on sight. */
export function families({ random, count, firstNumber = 1, effectiveOn }: FamiliesOptions): Person[][] {
  return Array.from({ length: count }, (_, at) =>
    family(random.fork(`family ${firstNumber + at}`), firstNumber + at, effectiveOn),
  )
}

function family(random: Random, number: number, effectiveOn: PlainDate): Person[] {
  const shared = {
    cardholderId: `M${String(number).padStart(6, '0')}`,
    lastName: random.pick(lastNames),
    address: address(random),
    groupId: random.pick(groups),
    planCode: random.pick(plans),
    effectiveOn,
  }
  const relations: RelationshipCode[] = ['01', ...(random.chance(600) ? ['02' as const] : [])]
  const children = random.chance(550) ? random.between(1, 3) : 0
  const parentBirthOn = later(day('1957-01-01'), random.below(40 * 365))
  return [...relations, ...Array.from({ length: children }, () => '03' as const)].map((relationshipCode, at) => ({
    ...shared,
    ...body(random, relationshipCode, parentBirthOn),
    personCode: String(at + 1).padStart(2, '0'),
    relationshipCode,
  }))
}

function body(random: Random, relationshipCode: RelationshipCode, parentBirthOn: PlainDate) {
  const sex = random.pick(['F', 'M'] as const)
  const birthOn =
    relationshipCode === '01'
      ? parentBirthOn
      : relationshipCode === '02'
        ? later(parentBirthOn, random.between(-1800, 1800))
        : later(day('2008-01-01'), random.below(15 * 365))
  return { sex, birthOn, firstName: random.pick(firstNames[sex]) }
}

function address(random: Random): Address {
  const [city, state, zip] = random.pick(towns)
  return { line: `${random.between(1, 980)} ${random.pick(streets)}`, city, state, zip }
}

/** Employer groups of the demo. */
export const groups = ['GRP001', 'GRP002', 'GRP003'] as const

/** Plans of the demo, as the claims system codes them. */
export const plans = ['RXGOLD', 'RXSILVER', 'RXBRONZE'] as const

/** Family names nobody bears; a scan for real-looking data knows them by these stems. */
export const lastNames = [
  'Testone',
  'Testtwo',
  'Testaree',
  'Testerfield',
  'Sampleson',
  'Sampleton',
  'Samplewright',
  'Mockley',
  'Mockford',
  'Mockingham',
  'Demofield',
  'Demoson',
  'Demoworth',
  'Fakewell',
  'Fakenham',
  'Fakesmith',
  'Exampleby',
  'Exampleton',
  'Dummond',
  'Dummerfield',
  'Fictionski',
  'Fictionado',
  'Placeholm',
  'Placeholder',
  'Syntheton',
  'Synthetski',
  'Trialby',
  'Trialdottir',
  'Notreal',
  'Madeupson',
] as const

const firstNames = {
  F: [
    'Ann',
    'Beatestia',
    'Cara',
    'Demolyn',
    'Ella',
    'Fiona',
    'Gretest',
    'Hanna',
    'Ida',
    'Julia',
    'Kim',
    'Lena',
    'Mockelle',
    'Nora',
  ],
  M: ['Bob', 'Carl', 'Dan', 'Erik', 'Frank', 'Gus', 'Hugo', 'Ian', 'Jon', 'Karl', 'Leo', 'Max', 'Ned', 'Testopher'],
} as const

const towns = [
  ['Anytown', 'OH', '00101'],
  ['Sampleville', 'OH', '00102'],
  ['Testford', 'PA', '00211'],
  ['Mockbury', 'PA', '00212'],
  ['Demo Falls', 'KY', '00321'],
  ['Nowhere Springs', 'IN', '00331'],
] as const

const streets = ['Test St', 'Sample Ave', 'Mock Rd', 'Demo Ln', 'Example Blvd', 'Placeholder Ct'] as const
