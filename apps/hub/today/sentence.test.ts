import { expect, test } from 'vitest'
import { type SentenceFacts, sentenceOf } from './sentence.ts'

const calm: SentenceFacts = {
  feeds: [{ name: 'Acme’s claims', state: 'on-time' }],
  heldFiles: 0,
  alarms: [],
  waiting: 0,
  refused: 0,
  overdue: 0,
  notBalanced: 0,
  working: 0,
  applied: true,
}

test('tells that all is well, and what is still to come', () => {
  expect(sentenceOf(calm)).toBe('Everything expected has come and balances.')
  expect(sentenceOf({ ...calm, working: 1, feeds: [...calm.feeds, { name: 'B', state: 'due' }] })).toBe(
    'Everything expected has come and balances; 1 run at work; 1 feed still due today.',
  )
})

test('tells first what is wrong, by weight', () => {
  expect(
    sentenceOf({ ...calm, feeds: [{ name: 'Acme’s claims', state: 'missing' }], waiting: 1_200, refused: 1 }),
  ).toBe('Acme’s claims is missing, 1 delivery was refused and 1,200 records wait in quarantine.')
})

test('an open alarm is trouble, though each feed came in time', () => {
  const alarms = ['file-held', 'sequence-gap', 'file-rejected', 'sequence-gap']
  expect(sentenceOf({ ...calm, alarms, heldFiles: 1 })).toBe(
    '1 feed has files that could not be worked, 2 feeds lack files before their last and 1 file is held whole.',
  )
})

test('counts feeds when they are many', () => {
  const feeds = ['a', 'b', 'c'].map((name) => ({ name, state: 'late' as const }))
  expect(sentenceOf({ ...calm, feeds })).toBe('3 feeds are late.')
})

test('says when nothing can be said yet', () => {
  expect(sentenceOf({ ...calm, applied: false })).toBe('No site has been applied yet: there is nothing to expect.')
  expect(sentenceOf({ ...calm, feeds: [{ name: 'a', state: 'never' }] })).toBe('Nothing has come yet.')
})
