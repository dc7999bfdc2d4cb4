import type { Claim, FoundClaim } from './claim.ts'
import { type Stage, stage } from './edit.ts'
import { age } from './edits/age.ts'
import { careSetting } from './edits/care-setting.ts'
import { compoundCoverage } from './edits/compound-coverage.ts'
import { compoundShape } from './edits/compound-shape.ts'
import { coordinationShape } from './edits/coordination-shape.ts'
import { costCeiling } from './edits/cost-ceiling.ts'
import { coverage } from './edits/coverage.ts'
import { daysSupply } from './edits/days-supply.ts'
import { dispenseAsWritten } from './edits/dispense-as-written.ts'
import { dose } from './edits/dose.ts'
import { drug } from './edits/drug.ts'
import { drugAge } from './edits/drug-age.ts'
import { drugMarketed } from './edits/drug-marketed.ts'
import { drugPackage } from './edits/drug-package.ts'
import { duplicateTherapy } from './edits/duplicate-therapy.ts'
import { exclusion } from './edits/exclusion.ts'
import { filingLimit } from './edits/filing-limit.ts'
import { formulary } from './edits/formulary.ts'
import { grossAmountDue } from './edits/gross-amount-due.ts'
import { interaction } from './edits/interaction.ts'
import { lockIn } from './edits/lock-in.ts'
import { mandatoryMail } from './edits/mandatory-mail.ts'
import { morphineEquivalent } from './edits/morphine-equivalent.ts'
import { onHand } from './edits/on-hand.ts'
import { opioidNaive } from './edits/opioid-naive.ts'
import { otherCoverage } from './edits/other-coverage.ts'
import { partDDrug } from './edits/part-d-drug.ts'
import { partialFill } from './edits/partial-fill.ts'
import { person } from './edits/person.ts'
import { pharmacy } from './edits/pharmacy.ts'
import { pharmacyNetwork } from './edits/pharmacy-network.ts'
import { pharmacySchedule } from './edits/pharmacy-schedule.ts'
import { pregnancy } from './edits/pregnancy.ts'
import { premium } from './edits/premium.ts'
import { prescriber } from './edits/prescriber.ts'
import { prescriberBarred } from './edits/prescriber-barred.ts'
import { prescriberSchedule } from './edits/prescriber-schedule.ts'
import { priorAuth } from './edits/prior-auth.ts'
import { quantityLimit } from './edits/quantity-limit.ts'
import { refillTooSoon } from './edits/refill-too-soon.ts'
import { refillsAllowed } from './edits/refills-allowed.ts'
import { requiredFields } from './edits/required-fields.ts'
import { routing } from './edits/routing.ts'
import { scheduleTwo } from './edits/schedule-two.ts'
import { serviceDate } from './edits/service-date.ts'
import { sex } from './edits/sex.ts'
import { stepTherapy } from './edits/step-therapy.ts'
import { vaccine } from './edits/vaccine.ts'
import { writtenLimit } from './edits/written-limit.ts'

/** Who and what: without these the plan cannot be asked. */
export const doorStages: readonly Stage<FoundClaim>[] = [
  stage('envelope', [routing]),
  stage('claim', [requiredFields, grossAmountDue, compoundShape, coordinationShape, partialFill]),
  stage('time', [serviceDate]),
  stage('eligibility', [person, coverage]),
  stage('pharmacy', [pharmacy]),
  stage('drug', [drug]),
]

/** What the plan says, in the order in which it is asked: who, where, by whom, what, how much, how safe. */
export const planStages: readonly Stage<Claim>[] = [
  stage('time', [filingLimit, writtenLimit]),
  stage('eligibility', [premium, lockIn, otherCoverage, careSetting]),
  stage('pharmacy', [pharmacyNetwork, pharmacySchedule]),
  stage('prescriber', [prescriber, prescriberBarred, prescriberSchedule]),
  stage('drug', [drugMarketed, drugPackage]),
  stage('benefit', [
    exclusion,
    partDDrug,
    age,
    sex,
    refillsAllowed,
    daysSupply,
    dispenseAsWritten,
    mandatoryMail,
    costCeiling,
  ]),
  stage('formulary', [formulary, priorAuth, stepTherapy, quantityLimit]),
  stage('safety', [
    scheduleTwo,
    refillTooSoon,
    onHand,
    interaction,
    duplicateTherapy,
    dose,
    drugAge,
    pregnancy,
    opioidNaive,
    morphineEquivalent,
  ]),
  stage('program', [compoundCoverage, vaccine]),
]
