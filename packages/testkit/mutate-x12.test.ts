import { expect, test } from 'vitest'
import { mutateX12, randomPieces, x12Spoils } from './mutate-x12.ts'
import { random } from './random.ts'

const file = Buffer.from(`ISA*00*${' '.repeat(97)}:~\nGS*HC*A*B~\nST*837*0001~\nSE*2*0001~\n`)

test('the same seed spoils a file the same way, another seed another way', () => {
  const once = mutateX12(file, file, random('one'))
  expect(mutateX12(file, file, random('one'))).toEqual(once)
  expect(mutateX12(file, file, random('two'))).not.toEqual(once)
})

test('every way to spoil is taken, and most change the file', () => {
  const spoilt = Array.from({ length: 500 }, (_, no) => mutateX12(file, file, random(no)))
  expect(new Set(spoilt.flatMap(({ what }) => what.split(', ')))).toEqual(new Set(x12Spoils))
  expect(spoilt.filter(({ bytes }) => !file.equals(bytes)).length).toBeGreaterThan(450)
})

test('pieces put together are the file', () => {
  for (let no = 0; no < 50; no += 1) expect(Buffer.concat(randomPieces(file, random(no))).equals(file)).toBe(true)
})
