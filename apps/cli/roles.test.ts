import { expect, test } from 'vitest'
import { rolesOf } from './roles.ts'
import { UsageError } from './usage.ts'

const here = { hasPlans: true, host: '127.0.0.1', tls: false }

test('one process does everything unless told otherwise', () => {
  expect(rolesOf(undefined, here)).toEqual(['web', 'worker', 'claims'])
  expect(rolesOf('worker', here)).toEqual(['worker'])
  expect(() => rolesOf('worker,queen', here)).toThrow(UsageError)
})

test('claims are not taken where no plan decides them, nor unencrypted from another machine', () => {
  expect(rolesOf(undefined, { ...here, hasPlans: false })).toEqual(['web', 'worker'])
  expect(rolesOf(undefined, { ...here, host: '0.0.0.0' })).toEqual(['web', 'worker'])
  expect(rolesOf(undefined, { ...here, host: '0.0.0.0', tls: true })).toEqual(['web', 'worker', 'claims'])
})
