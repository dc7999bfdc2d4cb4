import type { PlanSnapshot } from '@mortar/canonical/plan/snapshot'
import type { FoundClaim } from '../claim.ts'
import type { DoorEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'
import { inForce } from '../rules.ts'

/** The BIN and the processor control number must be those of the plan, and before a plan is found, of one of our plans. */
export const routing: DoorEdit = {
  id: 'routing',
  check: (claim) => {
    const { bin, processorControlNumber: pcn } = claim.asked.header
    const lines = claim.plan === null ? anyPlan(claim) : routesOf(claim.plan, claim.on)
    if (lines.length === 0) return skip
    const sameBin = lines.filter((line) => line.bin === bin)
    if (sameBin.length === 0) return reject({ code: '01', field: '101-A1' })
    const line = sameBin.find((each) => each.pcn === null || each.pcn === pcn)
    return line ? pass(line.line, { bin, pcn }) : reject({ code: '04', field: '104-A4', line: sameBin[0]!.line })
  },
}

const routesOf = (plan: PlanSnapshot, on: string) => plan.rules.routing.filter((line) => inForce(line, on))

const anyPlan = ({ facts, on }: FoundClaim) => [...facts.plans.values()].flatMap((plan) => routesOf(plan, on))
