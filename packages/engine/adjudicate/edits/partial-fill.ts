import type { DoorEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'

/** A partial fill says what was intended, and never more was given; its completion follows a partial that stands. */
export const partialFill: DoorEdit = {
  id: 'partial-fill',
  check: ({ asked: { dispensed }, facts }) => {
    if (dispensed.dispensingStatus === null) return skip
    if (dispensed.quantityIntendedMilli === null) return reject({ code: '7T', field: '344-HF' })
    if (dispensed.daysSupplyIntended === null) return reject({ code: '7U', field: '345-HG' })
    const compared = {
      quantityMilli: dispensed.quantityMilli,
      quantityIntendedMilli: dispensed.quantityIntendedMilli,
    }
    if (dispensed.quantityMilli > dispensed.quantityIntendedMilli)
      return reject({ code: 'RN', field: '344-HF', compared })
    if (dispensed.dispensingStatus === 'P') return pass(null, compared)
    const number = dispensed.associatedPrescriptionNumber ?? dispensed.prescriptionNumber
    const partial = facts.history.some((fill) => fill.prescriptionNumber === number && fill.dispensingStatus === 'P')
    return partial ? pass(null, compared) : reject({ code: 'RJ', field: '456-EN' })
  },
}
