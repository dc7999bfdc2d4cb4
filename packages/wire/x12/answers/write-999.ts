import { acknowledgedAs } from '../ack-codes.ts'
import type { Finding } from '../finding.ts'
import { joints } from '../records/tables.ts'
import type { WritableRecord } from '../records/write.ts'
import type { GroupReport, SetFinding, SetReport } from './report.ts'
import { type MakeRow, rowsOf } from './rows.ts'
import { textBack } from './say-back.ts'
import { judgeGroup, judgeSet } from './status.ts'

/** Version of the 999 that is written. */
export const version999 = '005010X231A1'

/**
 * The 999 of a group: AK1, each set with its segments and elements in error, AK9. A set is accepted or rejected as a whole, the group in
 * part. Bad values are not copied back (IK404): the place says enough, and what is wrong may be anybody's data.
 */
export const rowsOf999 = (group: GroupReport, setControl: string): WritableRecord[] => {
  const row = rowsOf('999')
  const { elements, sets, received, accepted, said } = group
  const { answer, errors } = judgeGroup(group)
  const ak9 = {
    ak9_01: answer,
    ak9_02: /^\d{1,6}$/.test(said) ? said : String(received),
    ak9_03: String(received),
    ak9_04: String(answer === 'R' ? 0 : accepted),
    ...Object.fromEntries(errors.map((code, at) => [`ak9_0${at + 5}`, code])),
  }
  return [
    row('ST', {
      st_01: '999',
      st_02: setControl,
      st_03: version999,
      ak1_01: textBack(elements[1], 2, 2),
      ak1_02: /^\d{1,9}$/.test(elements[6] ?? '') ? elements[6]! : '0',
      ak1_03: textBack(elements[8], 1, 12),
    }),
    // A set without a guide was not looked into: there is nothing to say of it.
    ...sets
      .filter(({ guide, findings }) => guide !== undefined || findings.length > 0)
      .flatMap((set) => setRows(set, row)),
    row('ST_AK9', ak9),
    row('ST_SE'),
  ]
}

const setRows = (set: SetReport, row: MakeRow): WritableRecord[] => {
  const { answer, errors } = judgeSet(set)
  return [
    row('L2000', {
      ak2_01: textBack(set.id, 3, 3),
      ak2_02: textBack(set.control, 4, 9),
      ak2_03: set.version === '' ? '' : textBack(set.version, 1, 35),
    }),
    ...segmentRows(set, row),
    row('L2000_IK5', {
      ik5_01: answer,
      ...Object.fromEntries(errors.map((code, at) => [`ik5_0${at + 2}`, code])),
    }),
  ]
}

/** Findings of the same segment come together; one of the segment itself before those of its elements. */
const segmentRows = ({ findings }: SetReport, row: MakeRow): WritableRecord[] => {
  const rows: WritableRecord[] = []
  const told = new Set<string>()
  let open = ''
  for (const each of findings) {
    const { code, where } = each.found
    const { ik304, ik403 } = acknowledgedAs[code] ?? {}
    const at = `${where.segmentNo} ${where.segment} ${where.loop}`
    if (ik304 !== undefined) {
      if (told.has(`${at} ${ik304}`)) continue
      told.add(`${at} ${ik304}`)
      rows.push(...segmentRow(each, ik304, row))
      open = ik304 === '8' ? at : ''
    } else if (ik403 !== undefined) {
      if (open !== at) rows.push(...segmentRow(each, '8', row))
      open = at
      rows.push(...elementRows(each.found, ik403, row))
    }
  }
  return rows
}

const segmentRow = ({ found, unit }: SetFinding, error: string, row: MakeRow): WritableRecord[] => {
  const { where } = found
  const business = unit && unit.value !== '' ? `${unit.name}${joints.component}${unit.value}` : ''
  const rows = [
    row('L2100', {
      // What is no segment id cannot be said back.
      ik3_01: /^[A-Z][A-Z0-9]{1,2}$/.test(where.segment) ? where.segment : 'ZZZ',
      ik3_02: String(where.segmentNo),
      ik3_03: where.loop,
      ik3_04: error,
      ctx_business_unit_01: business,
    }),
  ]
  if (found.trigger && error !== '8') rows.push(row('L2100_CTX_trigger', triggerOf(found, 'ctx_trigger')))
  return rows
}

const elementRows = (found: Finding, error: string, row: MakeRow): WritableRecord[] => {
  const { element = 1, component, repeat, data } = found.where
  const rows = [
    row('L2110', {
      ik4_01_1: String(Math.min(element, 99)),
      ik4_01_2: component === undefined ? '' : String(Math.min(component, 99)),
      ik4_01_3: repeat === undefined ? '' : String(Math.min(repeat, 9999)),
      ik4_02: data !== undefined && /^\d{1,4}$/.test(data) ? data : '',
      ik4_03: error,
    }),
  ]
  if (found.trigger) rows.push(row('L2110_CTX', triggerOf(found, 'ctx')))
  return rows
}

const triggerOf = ({ trigger }: Finding, prefix: string): Record<string, string> => {
  const { segment, segmentNo, loop, element, component } = trigger!
  return {
    [`${prefix}_01`]: 'SITUATIONAL TRIGGER',
    [`${prefix}_02`]: segment,
    [`${prefix}_03`]: String(segmentNo),
    [`${prefix}_04`]: loop,
    [`${prefix}_05_1`]: element === undefined ? '' : String(element),
    [`${prefix}_05_2`]: component === undefined ? '' : String(component),
  }
}
