import type { Decision, Money, PatientShare } from '@mortar/canonical/claim/decision'
import { formatCents } from '@mortar/values/money'
import { imbalances } from '../adjudicate/balance.ts'
import { readValue } from './given-values.ts'

/** NCPDP field ids of the money of an answer, as cases name them. */
const moneyFields: Readonly<Record<string, keyof Money>> = {
  F5: 'patientPayCents',
  F6: 'ingredientCostCents',
  F7: 'dispensingFeeCents',
  F9: 'totalPaidCents',
  AX: 'percentageTaxCents',
  FL: 'incentiveCents',
  J5: 'otherPayerCents',
  FC: 'accumulatedDeductibleCents',
  FD: 'remainingDeductibleCents',
  FE: 'remainingBenefitCents',
  G3: 'genericSavingsCents',
  U8: 'contractedIngredientCents',
  U9: 'contractedFeeCents',
}

const patientFields: Readonly<Record<string, keyof PatientShare>> = {
  FH: 'deductibleCents',
  FI: 'copayCents',
  '4U': 'coinsuranceCents',
  FK: 'overMaximumCents',
  FN: 'salesTaxCents',
  UJ: 'networkCents',
  UK: 'brandCents',
  UM: 'nonPreferredCents',
  UN: 'brandNonPreferredCents',
}

/**
 * What a decision differs in from what a case expects, each in one line. Expected are: the status (`P`), reject codes in order (`R 75 76`),
 * money by field id (`F5=5.00`), Part D stages (`MV01=100.00`) and bearers (`D.planInitial=130.00`), a step's outcome
 * (`refill-too-soon=override`) or a value it compared (`quantity-limit.leftMilli=0`), entries (`+deductible=20.00`), `next`, `tier`, `network`,
 * `dur`, `approved`, `rebate`, `says=TEXT_WITH_UNDERSCORES`.
 */
export const differencesOf = (expected: readonly string[], decision: Decision): string[] => {
  const [status, ...rest] = expected
  const codes = rest.filter((word) => !word.includes('='))
  const found = decision.kind === 'rejected' ? decision.rejects.map((reject) => reject.code) : []
  const wrong =
    status === decision.status ? [] : [`status: expected ${status}, is ${decision.status} ${found.join(' ')}`]
  if (codes.join(' ') !== found.join(' ') && wrong.length === 0)
    wrong.push(`rejects: expected ${codes.join(' ') || 'none'}, there are ${found.join(' ') || 'none'}`)
  const values = rest
    .filter((word) => word.includes('='))
    .flatMap((word) => {
      const at = word.indexOf('=')
      const [name, wanted] = [word.slice(0, at), word.slice(at + 1)]
      const is = valueIn(decision, name, wanted)
      return is === wanted ? [] : [`${name}: expected ${wanted}, is ${is ?? 'nothing'}`]
    })
  const money = moneyIn(decision)
  return [...wrong, ...values, ...(money ? imbalances(money) : [])]
}

const moneyIn = (decision: Decision): Money | undefined => {
  if (decision.kind === 'duplicate') return decision.original.money
  if (decision.kind === 'rebilled') return decision.billing.money
  return 'money' in decision ? decision.money : undefined
}

const dollars = (cents: number | null | undefined): string | undefined =>
  typeof cents === 'number' ? formatCents(cents as never) : undefined

function valueIn(decision: Decision, name: string, wanted: string): string | undefined {
  const money = moneyIn(decision)
  if (name === 'FM') return money?.basisOfReimbursement
  if (name in moneyFields) return dollars(money?.[moneyFields[name]!] as number | null)
  if (name in patientFields) return dollars(money?.patient[patientFields[name]!])
  if (name.startsWith('MV'))
    return dollars(money?.stages.find((stage) => stage.qualifier === name.slice(2))?.amountCents ?? 0)
  if (name.startsWith('D.')) return partDIn(money, name.slice(2))
  if (name.startsWith('+')) return entriesIn(decision, name.slice(1))
  return toldIn(decision, name, wanted) ?? stepIn(decision, name)
}

function partDIn(money: Money | undefined, name: string): string | undefined {
  const partD = money?.partD as Record<string, number | string> | null | undefined
  const cents = partD?.[`${name}Cents`]
  return typeof cents === 'number' ? dollars(cents) : (partD?.[name] as string | undefined)
}

/** The sum of the entries to an accumulator; `deductible` or `benefit-maximum.fertility`. */
function entriesIn(decision: Decision, name: string): string | undefined {
  const paid = decision.kind === 'rebilled' ? decision.billing : decision
  if (!('entries' in paid)) return undefined
  const [accumulator, kind] = name.split('.')
  const own = paid.entries.filter((entry) => entry.accumulator === accumulator && (!kind || entry.name === kind))
  return dollars(own.reduce((sum, entry) => sum + entry.amountCents, 0))
}

function toldIn(decision: Decision, name: string, wanted: string): string | undefined {
  const paid = decision.kind === 'rebilled' ? decision.billing : decision
  switch (name) {
    case 'next':
      return decision.trace
        .flatMap(({ compared }) => [compared.nextOn, compared.availableOn])
        .find((day) => day === wanted) as string | undefined
    case 'says':
      return decision.messages.some((message) => message.text === wanted.replaceAll('_', ' ')) ? wanted : undefined
    case 'dur':
      return 'dur' in paid ? paid.dur.map((each) => each.reason).join('+') : undefined
    case 'approved':
      return 'approvedCodes' in paid ? paid.approvedCodes.join('+') : undefined
    case 'tier':
    case 'network':
    case 'priorAuthNumber':
      return name in paid ? String((paid as unknown as Record<string, unknown>)[name]) : undefined
    case 'rebate':
      return 'rebateEligible' in paid ? String(paid.rebateEligible) : undefined
    case 'field':
      return decision.kind === 'rejected' ? (decision.rejects[0]?.field ?? 'none') : undefined
    default:
      return undefined
  }
}

/** `edit=override`: how a step came out; `edit.name=value`: what it compared. */
function stepIn(decision: Decision, name: string): string | undefined {
  const [edit, ...path] = name.split('.')
  const steps = decision.trace.filter((step) => step.edit === edit)
  if (path.length === 0) return steps.at(-1)?.outcome
  const value = steps.at(-1)?.compared[path.join('.')]
  return value === undefined ? undefined : String(readValue(String(value)))
}
