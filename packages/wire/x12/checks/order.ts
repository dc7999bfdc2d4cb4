import { answerCounts } from './answer-counts.ts'
import type { Check } from './check.ts'
import { claimCharges } from './claim-charges.ts'
import { claimOtherPayers } from './claim-other-payers.ts'
import { claimPayersNamed } from './claim-payers-named.ts'
import { claimRepeated } from './claim-repeated.ts'
import { codes } from './codes.ts'
import { conditions } from './conditions.ts'
import { diagnosisPointers } from './diagnosis-pointers.ts'
import { hierarchy } from './hierarchy.ts'
import { memberCounts } from './member-counts.ts'
import { memberFamily } from './member-family.ts'
import { memberMaintenance } from './member-maintenance.ts'
import { memberPeriods } from './member-periods.ts'
import { patientLevel } from './patient-level.ts'
import { premiumBalance } from './premium-balance.ts'
import { remittanceClaimBalance } from './remittance-claim-balance.ts'
import { remittancePatientShare } from './remittance-patient-share.ts'
import { remittancePaymentBalance } from './remittance-payment-balance.ts'
import { remittanceReasons } from './remittance-reasons.ts'
import { remittanceReversal } from './remittance-reversal.ts'
import { remittanceServiceBalance } from './remittance-service-balance.ts'
import { remittanceSummary } from './remittance-summary.ts'
import { waivedTests } from './waived-tests.ts'

/** Every check of levels 3 to 5, in the order they hear a segment. Levels 1 and 2 are the walk's own (walk/). */
export const checksInOrder: readonly Check[] = [
  // Level 3: sums and counts.
  remittanceServiceBalance,
  remittanceClaimBalance,
  remittancePatientShare,
  remittanceSummary,
  remittancePaymentBalance,
  claimCharges,
  claimOtherPayers,
  premiumBalance,
  memberCounts,
  answerCounts,
  // Level 4: what one segment asks of another.
  conditions,
  hierarchy,
  patientLevel,
  diagnosisPointers,
  claimRepeated,
  claimPayersNamed,
  waivedTests,
  memberFamily,
  memberMaintenance,
  memberPeriods,
  remittanceReasons,
  remittanceReversal,
  // Level 5: codes kept outside the guides.
  codes,
]
