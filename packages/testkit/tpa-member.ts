import type { PlainDate } from '@mortar/values/dates'
import { memberIdOf, type Person } from './people.ts'

/** A member as the claims system's API tells it: the JSON body itself. */
export interface TpaMember {
  /** Cardholder id and person code, for example `M000123-02`. */
  readonly memberId: string
  readonly subscriberId: string
  readonly personCode: string
  readonly relationship: 'SELF' | 'SPOUSE' | 'CHILD'
  readonly lastName: string
  readonly firstName: string
  readonly birthDate: PlainDate
  readonly gender: 'F' | 'M'
  readonly address: { readonly line1: string; readonly city: string; readonly state: string; readonly zip: string }
  readonly groupId: string
  readonly plans: readonly TpaPlan[]
  /** When the claims system last changed the member, an instant in UTC. */
  readonly updatedAt: string
}

/** A span of coverage; `terminationDate` is the last day covered, null while open. */
export interface TpaPlan {
  readonly type: 'RX' | 'MED'
  readonly planCode: string
  readonly effectiveDate: PlainDate
  readonly terminationDate: PlainDate | null
}

const relationships = { '01': 'SELF', '02': 'SPOUSE', '03': 'CHILD' } as const

/** The API's member for a person, as the claims system first loaded them at `updatedAt`. */
export const tpaMember = (person: Person, updatedAt: string): TpaMember => ({
  memberId: memberIdOf(person),
  subscriberId: person.cardholderId,
  personCode: person.personCode,
  relationship: relationships[person.relationshipCode],
  lastName: person.lastName,
  firstName: person.firstName,
  birthDate: person.birthOn,
  gender: person.sex,
  address: {
    line1: person.address.line,
    city: person.address.city,
    state: person.address.state,
    zip: person.address.zip,
  },
  groupId: person.groupId,
  plans: [open('RX', person.planCode, person.effectiveOn), open('MED', 'MEDPPO', person.effectiveOn)],
  updatedAt,
})

const open = (type: TpaPlan['type'], planCode: string, effectiveDate: PlainDate): TpaPlan => ({
  type,
  planCode,
  effectiveDate,
  terminationDate: null,
})

/** The member with every open plan ended on `lastDay`. */
export const terminated = (member: TpaMember, lastDay: PlainDate, updatedAt: string): TpaMember => ({
  ...member,
  plans: member.plans.map((plan) => ({ ...plan, terminationDate: plan.terminationDate ?? lastDay })),
  updatedAt,
})
