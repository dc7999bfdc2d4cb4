import type { WritableRecord } from '../records/write.ts'
import type { InterchangeReport } from './report.ts'
import { rowsOf } from './rows.ts'
import { digitsBack, timeBack } from './say-back.ts'
import { judgeInterchange } from './status.ts'

/** True when a TA1 is asked for (ISA14 is 1) or the interchange is not plainly accepted. */
export const needsTa1 = (report: InterchangeReport): boolean =>
  report.elements[14] === '1' || judgeInterchange(report).answer !== 'A'

/** The TA1 of an interchange: control number, date and time as it bore them, accepted, accepted with a note, or rejected. */
export const ta1Row = (report: InterchangeReport): WritableRecord => {
  const { answer, note } = judgeInterchange(report)
  const { elements } = report
  return rowsOf('999')('ISA_TA1', {
    ta1_01: digitsBack(elements[13], 9),
    ta1_02: digitsBack(elements[9], 6),
    ta1_03: timeBack(elements[10]),
    ta1_04: answer,
    ta1_05: note,
  })
}
