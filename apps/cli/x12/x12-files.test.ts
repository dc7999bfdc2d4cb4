import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const main = resolve(import.meta.dirname, '../main.ts')
const samples = resolve(import.meta.dirname, '../../../packages/wire/x12/samples')
const folder = mkdtempSync(join(tmpdir(), 'mortar-x12-'))
afterAll(() => rmSync(folder, { recursive: true }))

const mortar = (...args: string[]) => {
  const { status, stdout } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' })
  return { status, stdout }
}

test('check --json prints one object, and the exit code says accepted, not accepted, or no X12', () => {
  const good = mortar('check', join(samples, 'valid/837p-09-dependent-patient.edi'), '--json')
  expect(good.status).toBe(0)
  expect(JSON.parse(good.stdout)).toMatchObject({ format: 'x12 837P', accepted: true, issues: [] })
  expect(JSON.parse(good.stdout).acknowledgement).toMatch(
    /^ISA\*.*IK5\*A~AK9\*A\*1\*1\*1~.*STC\*A2:20\*.*IEA\*2\*\d{9}~$/s,
  )

  const bad = mortar('check', join(samples, 'invalid/835-e02-claim-out-of-balance.edi'), '--json')
  expect(bad.status).toBe(1)
  expect(JSON.parse(bad.stdout)).toMatchObject({ accepted: false })
  expect(JSON.parse(bad.stdout).issues[0]).toEqual({
    level: 3,
    code: 'x12-balance-claim',
    where: { line: 17, byte: 558, loop: '2100', segment: 'CLP', element: 4, position: 15 },
    hint: 'The charge of the claim less all adjustments is not what was paid for it.',
    figures: { said: '70.5', found: '71.5' },
  })

  const none = join(folder, 'none.csv')
  writeFileSync(none, 'a,b\n1,2\n')
  const other = mortar('check', none, '--json')
  expect(other.status).toBe(2)
  expect(JSON.parse(other.stdout)).toMatchObject({ accepted: false, acknowledgement: '' })
})

test('check prints a list for people, with the place, both figures and a summary', () => {
  const { status, stdout } = mortar('check', join(samples, 'invalid/835-e03-transaction-out-of-balance.edi'))
  expect(status).toBe(1)
  expect(stdout).toContain('BPR02  level 3 x12-balance-payment')
  expect(stdout).toContain('(70 said, 71.5 found)')
  expect(stdout).toContain('✗ x12 835: not accepted, 1 errors, 0 warnings')
})

test('read prints the records as lines of JSON', () => {
  const text = execFileSync(process.execPath, [main, 'read', join(samples, 'valid/834-01-add-family.edi')], {
    encoding: 'utf8',
  })
  const records = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { record: string; fields: Record<string, string> })
  const members = records.filter(({ record }) => record === 'L2000')
  expect(members.map(({ fields }) => [fields.ins_01, fields.ins_02, fields.ref_0f_02])).toEqual([
    ['Y', '18', '111223333'],
    ['N', '01', '111223333'],
    ['N', '19', '111223333'],
  ])
  expect(mortar('read', join(folder, 'none.csv')).status).toBe(2)
})

test('roundtrip says whether a file comes back byte for byte, and where it does not', () => {
  expect(mortar('roundtrip', join(samples, 'valid/835-02-reversal-and-correction.edi')).status).toBe(0)
  const trailing = mortar('roundtrip', join(samples, 'invalid/837p-e10-unknown-segment.edi'))
  expect(trailing.status).toBe(1)
  expect(trailing.stdout).toMatch(/differs from byte 709 on: line 22 {2}ZZZ {2}X12 has no segment of this id/)
})

test.each([
  ['837p-e11-segment-out-of-order', { line: 21, segment: 'HI', why: 'The segment may not stand at this place.' }],
  ['837p-e18-too-many-elements', { line: 13, segment: 'REF', element: 3, why: expect.stringMatching(/more elements/) }],
  ['837p-e49-13-diagnoses', { line: 22, segment: 'HI', element: 13, why: expect.stringMatching(/more elements/) }],
  ['837p-e37-wrong-version-gs08', { line: 3, segment: 'ST', why: 'No guide has a place for the segment here.' }],
])('roundtrip of %s tells the segment and element of the first difference, and why', (name, place) => {
  const { stdout } = mortar('roundtrip', join(samples, `invalid/${name}.edi`), '--json')
  expect(JSON.parse(stdout)).toMatchObject({ ok: false, firstDifference: expect.any(Number), place })
})

test('roundtrip tells bytes that are no segment, and a file that ends too early', () => {
  const good = readFileSync(join(samples, 'valid/835-02-reversal-and-correction.edi'))
  const file = join(folder, 'changed.edi')
  writeFileSync(file, Buffer.concat([good, Buffer.from('JANE SYNTHETIC\n')]))
  const { stdout } = mortar('roundtrip', file)
  expect(stdout).toMatch(/differs from byte \d+ on: line 52 {2}The bytes are no segment\.$/m)
  writeFileSync(file, good.subarray(0, 400))
  expect(mortar('roundtrip', file).stdout).toMatch(
    /differs from byte 400 on: the file ends here, and more is written$/m,
  )
})
