import { expect, test } from 'vitest'
import { random } from './random.ts'

const draws = (seed: string | number) => {
  const source = random(seed)
  return Array.from({ length: 20 }, () => source.below(1_000_000))
}

test('the same seed gives the same values, another seed gives others', () => {
  expect(draws(1)).toEqual(draws(1))
  expect(draws(1)).not.toEqual(draws(2))
  expect(draws(1).slice(0, 3)).toEqual([309_806, 366_027, 891_246])
})

test('values stay inside their limits and reach both ends', () => {
  const source = random('limits')
  const seen = new Set(Array.from({ length: 500 }, () => source.between(3, 6)))
  expect([...seen].sort()).toEqual([3, 4, 5, 6])
})

test('values are spread evenly: 100,000 draws of 10 differ by less than 5 in 100', () => {
  const source = random('even')
  const counts = Array.from({ length: 10 }, () => 0)
  for (let draw = 0; draw < 100_000; draw++) counts[source.below(10)]!++
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500)
})

test('a fork does not depend on how often its parent was asked', () => {
  const untouched = random(7)
  const used = random(7)
  used.below(5)
  expect(used.fork('x').below(1_000_000)).toBe(untouched.fork('x').below(1_000_000))
  expect(untouched.fork('x').below(1_000_000)).not.toBe(untouched.fork('y').below(1_000_000))
})

test('a shuffle keeps every item', () => {
  const items = Array.from({ length: 50 }, (_, at) => at)
  const mixed = random(3).shuffle(items)
  expect(mixed).not.toEqual(items)
  expect(mixed.toSorted((a, b) => a - b)).toEqual(items)
})

test('chance 0 is never, chance 1000 is always', () => {
  const source = random('chance')
  const answers = Array.from({ length: 200 }, () => [source.chance(0), source.chance(1000)])
  expect(answers.every(([never, always]) => !never && always)).toBe(true)
})
