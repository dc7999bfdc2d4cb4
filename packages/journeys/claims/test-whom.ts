import type { PersonFacts } from '@mortar/canonical/claim/facts'
import { withTenant } from '@mortar/store/database'
import { type MemberFound, memberOfKey } from '@mortar/store/read/members'
import { type Issue, issue } from '@mortar/values/issue'
import type { Ground } from '../ground.ts'
import { inventedPerson } from './invented-person.ts'
import type { TestClaim, TestClaimWhom } from './test-claim.ts'
import type { World } from './world.ts'

/** For whom a test claim is, and where it goes. */
export interface Whom extends TestClaimWhom {
  readonly planCode: string
  /** The person of the store; undefined for an invented one. */
  readonly found: MemberFound | undefined
}

/** Finds the member, or invents one of the plan, and the plan's routing on the day of service; an issue says what is missing. */
export const whomOf = async (
  ground: Ground,
  { plans }: World,
  { form, serviceOn }: { readonly form: TestClaim; readonly serviceOn: string },
): Promise<Whom | { readonly issue: Issue }> => {
  const memberKey = form.member?.trim()
  const found = memberKey ? await withTenant(ground.db, ground.tenantId, (tx) => memberOfKey(tx, memberKey)) : undefined
  if (memberKey && !found)
    return { issue: issue('not-found', { field: 'member' }, 'Nobody is enrolled under this key.') }
  const planCode = found?.planCode ?? form.plan?.trim() ?? ''
  const plan = plans.get(planCode)
  if (!plan && found)
    return { issue: issue('not-found', { field: 'member' }, 'The plan of this member is none of the site.') }
  if (!plan) return { issue: issue('field-missing', { field: 'plan' }, 'Choose a plan, or a member.') }
  const routing = plan.rules.routing.find(
    ({ fromOn, toOn }) => fromOn <= serviceOn && (toOn === null || serviceOn <= toOn),
  )
  if (!routing)
    return { issue: issue('not-found', { field: 'serviceOn' }, 'The plan has no BIN in force on this day.') }
  const invented = found ? undefined : inventedPerson(form, { planCode, groups: routing.groups, serviceOn })
  if (invented && 'code' in invented) return { issue: invented }
  const person = invented ?? personOf(found!)
  const { bin, pcn } = routing
  return { bin, processorControlNumber: pcn ?? '', person, planCode, found, groupNumber: groupOf(person) }
}

const groupOf = ({ coverages }: PersonFacts): string | null => coverages[0]?.groupNumber ?? null

/** What the card of a person says; what is decided is read from the store anew. */
const personOf = ({ planCode, groupNumber, ...found }: MemberFound): PersonFacts =>
  ({ ...found, sex: found.sex ?? 'U', coverages: [{ planCode, groupNumber }] }) as unknown as PersonFacts
