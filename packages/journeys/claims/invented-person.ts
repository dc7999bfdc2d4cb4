import type { PersonFacts } from '@mortar/canonical/claim/facts'
import type { PlainDate } from '@mortar/values/dates'
import { type Issue, issue } from '@mortar/values/issue'
import type { TestClaim } from './test-claim.ts'

const cardholderId = 'TEST00000001'
const longAgo = '2000-01-01' as PlainDate

/** The plan that an invented member has, its groups, and the day the claim is for. */
export interface InventedUnder {
  readonly planCode: string
  readonly groups: readonly string[] | null | undefined
  readonly serviceOn: string
}

/** An invented member of a plan, covered since long ago, of whom nothing else is known; the form says the age and the sex. */
export const inventedPerson = (
  form: TestClaim,
  { planCode, groups, serviceOn }: InventedUnder,
): PersonFacts | Issue => {
  const age = form.age?.trim() || '45'
  if (!/^\d{1,3}$/.test(age) || Number(age) > 120)
    return issue('digits-wrong', { field: 'age' }, 'Write whole years, 0 to 120.')
  // Born on the first of a year, the age is the same on every day of the year of service.
  const birthOn = `${Number(serviceOn.slice(0, 4)) - Number(age)}-01-01` as PlainDate
  return {
    memberKey: `${cardholderId}-01`,
    familyId: cardholderId,
    personCode: '01',
    relationship: 'self',
    firstName: 'Test',
    lastName: 'Invented',
    birthOn,
    sex: form.sex === 'M' || form.sex === 'U' ? form.sex : 'F',
    coverages: [
      {
        planCode,
        groupNumber: groups?.[0] ?? null,
        effectiveOn: longAgo,
        terminatedOn: null,
        knownOn: longAgo,
        premiumPaidThroughOn: null,
        lowIncomeLevel: null,
        replacedByCardholderId: null,
      },
    ],
    lockIns: [],
    otherCoverages: [],
    stays: [],
    diedOn: null,
  }
}
