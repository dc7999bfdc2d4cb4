import type { Decision } from '@mortar/canonical/claim/decision'
import type { Billing, ClaimRequest } from '@mortar/canonical/claim/request'
import { adjudicate } from '../adjudicate/adjudicate.ts'
import { factsOf, remembering, type World } from './case-facts.ts'
import { type CaseLine, type CaseStep, readCases } from './case-line.ts'
import { billingOf, defaultsOf } from './case-request.ts'
import { differencesOf } from './expect.ts'
import { type Memory, save } from './memory.ts'

/** How a case came out: nothing when it holds. */
export interface CaseOutcome {
  readonly name: string
  readonly line: number
  readonly differences: readonly string[]
}

/** Runs the cases of a text in a world; each case begins with nothing remembered. Nothing throws: a case that cannot be read says so. */
export const runCases = (text: string, world: World): CaseOutcome[] =>
  readCases(text).map((each) => ({ name: each.name, line: each.line, differences: outcomeOf(each, world) }))

function outcomeOf({ steps }: CaseLine, world: World): string[] {
  if (steps.length === 0) return ['write a case as `name: key=value … => P F5=5.00`']
  try {
    return differencesIn(steps, world)
  } catch (error) {
    return [`could not be decided: ${(error as Error).message}`]
  }
}

function differencesIn(steps: readonly CaseStep[], world: World): string[] {
  const defaults = defaultsOf(world)
  const wrong: string[] = []
  let memory: Memory = { balances: [], counters: [], history: [], earlier: [] }
  steps.forEach((step, at) => {
    const asked = billingOf(step.given, defaults)
    const facts = remembering(factsOf(world, step.given, asked, `CASE-${at + 1}`), memory, asked)
    const decision: Decision = adjudicate(requestOf(step, asked), facts)
    const prefix = steps.length > 1 ? `claim ${at + 1}, ` : ''
    wrong.push(...differencesOf(step.expected, decision).map((each) => prefix + each))
    memory = save(memory, asked, decision, facts)
  })
  return wrong
}

function requestOf({ verb }: CaseStep, asked: Billing): ClaimRequest {
  switch (verb) {
    case 'bill':
      return { kind: 'bill', purpose: 'pay', ...asked }
    case 'quote':
      return { kind: 'bill', purpose: 'quote', ...asked }
    case 'rebill':
      return { kind: 'rebill', ...asked }
    case 'reverse':
      return { kind: 'reverse', header: asked.header, dispensed: asked.dispensed, insurance: asked.insurance }
    case 'eligibility':
      return { kind: 'eligibility', header: asked.header, insurance: asked.insurance, patient: asked.patient }
  }
}
