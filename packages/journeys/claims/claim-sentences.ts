import type { Decision, Money, TraceStep, TraceValue } from '@mortar/canonical/claim/decision'
import { type Cents, formatCents } from '@mortar/values/money'
import { formatQuantity, type QuantityMilli } from '@mortar/values/quantity'
import { formatUnitPrice, type UnitPriceMicro } from '@mortar/values/unit-price'
import { rejectWords } from './reject-words.ts'

/** A decision in sentences: what was decided, then each step that made it with its numbers and the line of the plan it read. */
export const claimSentences = (decision: Decision): string[] => [
  ...outcomeSentences(decision),
  ...decision.trace.map(stepSentence),
]

/** What was decided and what it is worth, without the steps. */
export const outcomeSentences = (decision: Decision): string[] => [headline(decision), ...moneyLines(decision)]

const paidAs = {
  P: 'is paid.',
  C: 'is captured: taken, priced and counted, and paid another way. No partner is sent it.',
  B: 'is a price only; nothing was posted.',
} as const

const headline = (decision: Decision): string => {
  const claim = `Claim ${decision.claimNumber}`
  switch (decision.kind) {
    case 'paid':
      return `${claim} ${paidAs[decision.status]}`
    case 'rejected':
      return `${claim} is refused: ${decision.rejects.map(({ code, edit }) => `${rejectWords(code)} (${words(edit)})`).join('; ')}.`
    case 'duplicate':
      return `${claim} came again and is answered as it was the first time.`
    case 'reversed':
      return decision.status === 'S'
        ? `Claim ${decision.reverses} had been taken back before by ${decision.claimNumber}; nothing moved.`
        : `${claim} takes back claim ${decision.reverses}, with every amount it moved.`
    case 'rebilled':
      return `${claim} takes the place of claim ${decision.reversal.reverses}, which is taken back.`
    case 'eligible':
      return `The person is covered from ${decision.coverage.effectiveOn}.`
    case 'authorized':
      return authorized(decision)
    case 'reported':
      return decision.status === 'S'
        ? `The report had been taken to file before as ${decision.claimNumber}.`
        : `${decision.about === null ? `Report ${decision.takesBack} is taken back` : `What another payer paid on claim ${decision.about} is taken to file`}; nothing was paid.`
  }
}

const authorized = ({ status, priorAuth }: Extract<Decision, { kind: 'authorized' }>): string => {
  const number = priorAuth.change?.after.number ?? priorAuth.answer?.authorizationNumber
  if (status === 'F') return `Authorization ${number} waits until somebody decides it.`
  if (priorAuth.answer !== null) return `Authorization ${number} holds until ${priorAuth.answer.expiresOn}.`
  return status === 'S' ? 'The authorization had been taken back before.' : `Authorization ${number} is taken back.`
}

const moneyLines = (decision: Decision): string[] => {
  if (decision.kind === 'paid' || decision.kind === 'reversed') return toldMoney(decision.money)
  if (decision.kind === 'rebilled') return toldMoney(decision.billing.money)
  return decision.kind === 'duplicate' ? toldMoney(decision.original.money) : []
}

const toldMoney = (money: Money): string[] => {
  const parts = Object.entries(money.patient)
    .filter(([, amount]) => amount !== 0)
    .map(([name, amount]) => `${words(name.replace(/Cents$/, ''))} ${dollars(amount)}`)
  return [
    `The drug is worth ${dollars(money.ingredientCostCents)} and dispensing it ${dollars(money.dispensingFeeCents)}.`,
    `The patient pays ${dollars(money.patientPayCents)}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}; other payers paid ${dollars(money.otherPayerCents)}; the plan pays ${dollars(money.totalPaidCents)}.`,
  ]
}

const outcomes: Readonly<Record<TraceStep['outcome'], string>> = {
  pass: 'holds',
  reject: 'refuses',
  override: 'is overridden',
  note: 'is noted',
  skip: 'does not apply',
  apply: 'is applied',
}

/** One step: the rule, what came of it, the numbers it looked at, and where the plan says so. */
export const stepSentence = ({ stage, edit, outcome, line, compared, rejectCode }: TraceStep): string => {
  const numbers = Object.entries(compared)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => told(name, value))
  const refused = rejectCode === null ? '' : ` with ${rejectCode}`
  const because = numbers.length > 0 ? `: ${numbers.join(', ')}` : ''
  const read = line === null ? '' : ` [${line.file}:${line.line}, from ${line.effectiveOn}, ${line.source}]`
  return `${capital(words(stage))}: ${words(edit)} ${outcomes[outcome]}${refused}${because}.${read}`
}

/** A value with the unit that its name ends in. */
const told = (name: string, value: TraceValue): string => {
  if (typeof value !== 'number') return `${words(name)} ${typeof value === 'boolean' ? (value ? 'yes' : 'no') : value}`
  const [, stem = name, unit = ''] = /^(.*?)(Cents|Milli|Micro|Ppm|Days)$/.exec(name) ?? []
  switch (unit) {
    case 'Cents':
      return `${words(stem)} ${dollars(value)}`
    case 'Milli':
      return `${words(stem)} ${formatQuantity(value as QuantityMilli)}`
    case 'Micro':
      return `${words(stem)} $${formatUnitPrice(value as UnitPriceMicro)}`
    case 'Ppm':
      return `${words(stem)} ${value / 10_000} %`
    case 'Days':
      return `${words(stem)} ${value} days`
    default:
      return `${words(name)} ${value}`
  }
}

const dollars = (amount: number): string =>
  amount < 0 ? `-$${formatCents((0 - amount) as Cents)}` : `$${formatCents(amount as Cents)}`

/** `refillTooSoon` and `refill-too-soon` as words; the unit that ends the name of a day goes. */
const words = (name: string): string =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase()
    .replace(/ on$/, '')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
