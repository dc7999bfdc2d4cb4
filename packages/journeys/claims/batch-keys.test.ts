import { day } from '@mortar/testkit/days'
import { type LiveClaim, liveMessage } from '@mortar/testkit/live-claims'
import { families } from '@mortar/testkit/people'
import { random } from '@mortar/testkit/random'
import { expect, test } from 'vitest'
import { keysOf } from './batch-keys.ts'
import { readTransmission } from './transmission.ts'

const chance = random('batch keys')
const [person] = families({ random: chance, count: 1, firstNumber: 1, effectiveOn: day('2020-01-01') })[0]!
const sent = (code: 'B1' | 'B2', prescriptionNumber: string, serviceOn: string) =>
  readTransmission(
    liveMessage(code, {
      ...{ person: person!, pharmacyId: '2000102311', prescriberId: '2005002995', ndc11: '99001000101' },
      ...{ prescriptionNumber, fillNumber: 0, serviceOn: day(serviceOn), quantityMilli: 30_000, daysSupply: 30 },
      priceCents: 1_000,
    } satisfies LiveClaim),
    { receivedAt: new Date('2026-01-06T12:00:00Z'), listener: 'test' },
  )

test('a prescription that a batch asks about again is looked at whole: what stands now may be taken back before', () => {
  const keys = keysOf(
    [sent('B1', '1', '2026-01-05'), sent('B2', '2', '2026-01-05'), sent('B1', '2', '2026-01-06')],
    365,
  )
  expect(keys.prescriptions).toMatchObject([
    { prescriptionNumber: '1', serviceOn: '2026-01-05', again: false },
    { prescriptionNumber: '2', serviceOn: '2026-01-05', again: true },
    { prescriptionNumber: '2', serviceOn: '2026-01-06', again: true },
  ])
  expect([keys.sinceOn, keys.decisions, keys.familyIds.length]).toEqual(['2025-01-05', 3, 1])
})
