import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlainDate } from '@mortar/values/dates'
import { type Cents, formatCents, parseCents } from '@mortar/values/money'
import { expect, test } from 'vitest'
import { discountOf, lossRatio, monthEquivalents, perMemberMonth, rateOf, settlementOf, spreadOf } from './contract.ts'
import { daysCovered } from './days-covered.ts'

const cents = (dollars: string) => parseCents(dollars) as number
const dollars = (amount: number) => formatCents(amount as Cents)
const percent = (ppm: number) => (Math.round(ppm / 100) / 100).toFixed(2)

const functions: Record<string, (args: readonly string[]) => (string | number | boolean)[]> = {
  'days-covered': ([from, to, ...fills]) => {
    const each = fills.map((fill) => fill.split('/') as [string, PlainDate, string])
    const covered = daysCovered(
      each.map(([drug, serviceOn, days]) => ({ drug, serviceOn, daysSupply: Number(days) })),
      from as PlainDate,
      to as PlainDate,
    )
    return [covered.daysInPeriod, covered.daysCovered, percent(covered.pdcPpm), covered.adherent]
  },
  'generic-rate': (args) => {
    const [generic, brand, claims90, countedAs] = args.map(Number) as [number, number, number, number]
    return [percent(rateOf(generic, generic + brand)), monthEquivalents(generic + brand, claims90, countedAs)]
  },
  'per-member': ([paid, rebates, months]) => [
    dollars(perMemberMonth(cents(paid!), 0, Number(months))),
    dollars(perMemberMonth(cents(paid!), cents(rebates!), Number(months))),
  ],
  guarantee: (components) => {
    const discounts = components.map((component) => {
      const [awp, paid, guaranteed] = component.split('/') as [string, string, string]
      return discountOf(cents(awp), cents(paid), Number(guaranteed) * 10_000)
    })
    const each = discounts.flatMap(({ actualPpm, owedCents }) => [percent(actualPpm), dollars(owedCents)])
    return [...each, dollars(settlementOf(discounts, false)), dollars(settlementOf(discounts, true))]
  },
  'zero-balance': (parts) => {
    const [[awp, paid], [zeroAwp, memberPaid]] = parts.map((part) => part.split('/').map(cents)) as [number[], number[]]
    const all = discountOf(awp! + zeroAwp!, paid! + memberPaid!, 0).actualPpm
    return [percent(all), percent(discountOf(awp! + zeroAwp!, paid!, 0).actualPpm)]
  },
  spread: ([billed, paid, count]) => {
    const each = spreadOf(cents(billed!), cents(paid!))
    return [dollars(each), dollars(each * Number(count))]
  },
  'loss-ratio': ([spent, premium, threshold]) => {
    const { ratioPpm, remitCents } = lossRatio(cents(spent!), cents(premium!), Number(threshold) * 10_000)
    return [percent(ratioPpm), dollars(remitCents)]
  },
}

const lines = readFileSync(join(import.meta.dirname, 'golden.cases.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

test.each(lines)('%s', (line) => {
  const [, name, args, expected] = /: (\S+) (.*) => (.*)$/.exec(line)!
  expect(functions[name!]!(args!.split(' ')).join(' ')).toBe(expected)
})
