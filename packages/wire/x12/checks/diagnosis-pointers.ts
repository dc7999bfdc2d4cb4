import { componentRange, rangeFound } from '../element-bytes.ts'
import type { Check } from './check.ts'
import { markAt } from './mark.ts'

/** 837P: each pointer of a line (SV107-1 to -4) is the number of a diagnosis of the claim's HI. */
export const diagnosisPointers: Check = {
  name: 'diagnosis-pointers',
  level: 4,
  guides: ['837P'],
  start: ({ say }) => {
    let diagnoses = 0
    return {
      segments: {
        '2300:CLM': () => {
          diagnoses = 0
        },
        '2300:HI.BK': (view) => {
          for (let element = 1; element < view.count; element += 1)
            if (view.starts[element + 1]! - 1 > view.starts[element]!) diagnoses += 1
        },
        '2400:SV1': (view, here) => {
          // Without a HI the missing HI is what is wrong.
          if (diagnoses === 0) return
          for (let component = 1; component <= 4; component += 1) {
            if (!componentRange(view, 7, component)) continue
            let pointer = 0
            for (let at = rangeFound.from; at < rangeFound.to; at += 1) pointer = pointer * 10 + view.bytes[at]! - 0x30
            if (!(pointer >= 1 && pointer <= diagnoses)) say('x12-diagnosis-pointer', markAt(view, here, 7, component))
          }
        },
      },
    }
  },
}
