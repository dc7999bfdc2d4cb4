import { isTwo } from '../element-bytes.ts'
import type { Check } from './check.ts'
import { newMark, setMark } from './mark.ts'

/**
 * 837: where the subscriber is not the patient (SBR02 is not 18), claims hang at the patient's own level. That there is one is a
 * condition of the guide (2000C); that no claim stays behind is told here.
 */
export const patientLevel: Check = {
  name: 'patient-level',
  level: 4,
  guides: ['837P', '837I'],
  start: ({ say }) => {
    const claimAt = newMark()
    let isSelf = true
    let isPatientLevel = false
    return {
      loopBegins: {
        '2000B': () => {
          isPatientLevel = false
          claimAt.isSet = false
        },
        '2000C': () => {
          isPatientLevel = true
        },
      },
      segments: {
        '2000B:SBR': (view) => {
          isSelf = isTwo(view, 2, 0x31, 0x38)
        },
        '2300:CLM': (view, here) => {
          if (!isSelf && !isPatientLevel && !claimAt.isSet) setMark(claimAt, view, here)
        },
      },
      loopEnds: {
        '2000B': () => {
          // Without any patient level the guide's own condition tells it.
          if (claimAt.isSet && isPatientLevel) say('x12-patient-level', claimAt)
        },
      },
    }
  },
}
