import type { IssueCode } from '@mortar/values/issue-codes'

/** The codes with which a finding goes into an acknowledgement. `ik403` comes with an IK304 of 8. */
export interface AckCodes {
  /** IK304 of a 999: the segment. */
  readonly ik304?: string
  /** IK403 of a 999: the element. */
  readonly ik403?: string
  /** IK502 of a 999: the set. */
  readonly ik502?: string
  /** AK905 of a 999: the group. */
  readonly ak905?: string
  /** TA105: the interchange. */
  readonly ta105?: string
}

/**
 * How each finding is acknowledged, by its code. A code that is not here goes into no TA1 or 999. Source:
 * the code lists of IK304, IK403, IK502, AK905 and TA105 (reference guide, sections 12 and 13).
 */
export const acknowledgedAs: Readonly<Partial<Record<IssueCode, AckCodes>>> = {
  'x12-delimiters-wrong': { ta105: '022' },
  'x12-garbage': { ta105: '024' },
  'x12-segment-too-long': { ta105: '024' },
  'x12-interchange-cut': { ta105: '023' },
  'x12-unterminated': { ta105: '023' },
  'x12-iea-control': { ta105: '001' },
  'x12-iea-count': { ta105: '021' },
  'x12-interchange-repeated': { ta105: '025' },
  'x12-version-of-interchange': { ta105: '017' },
  'x12-group-missing': { ta105: '024' },
  'x12-group-empty': { ta105: '024' },
  'x12-group-type': { ak905: '1' },
  'x12-group-version': { ak905: '2' },
  'x12-group-element': { ak905: '6' },
  'x12-group-repeated': { ak905: '19' },
  'x12-ge-missing': { ak905: '3' },
  'x12-ge-control': { ak905: '4' },
  'x12-ge-count': { ak905: '5' },
  'x12-set-unknown': { ik502: '1' },
  'x12-set-version': { ik502: '19' },
  'x12-set-repeated': { ik502: '23' },
  'x12-se-missing': { ik502: '2' },
  'x12-se-control': { ik502: '3' },
  'x12-se-count': { ik502: '4' },
  'x12-set-control': { ik502: '7' },
  'x12-segment-unknown': { ik304: '1' },
  'x12-segment-unexpected': { ik304: '2' },
  'x12-segment-missing': { ik304: '3' },
  'x12-loop-missing': { ik304: '3' },
  'x12-loop-over': { ik304: '4' },
  'x12-segment-over': { ik304: '5' },
  'x12-segment-not-in-set': { ik304: '6' },
  'x12-segment-order': { ik304: '7' },
  'x12-trailing-separators': { ik304: '8' },
  'x12-element-missing': { ik403: '1' },
  'x12-element-relation': { ik403: '2' },
  'x12-elements-too-many': { ik403: '3' },
  'x12-element-short': { ik403: '4' },
  'x12-element-long': { ik403: '5' },
  'x12-element-character': { ik403: '6' },
  'x12-element-code': { ik403: '7' },
  'x12-element-date': { ik403: '8' },
  'x12-element-time': { ik403: '9' },
  'x12-element-exclusion': { ik403: '10' },
  'x12-element-repeats': { ik403: '12' },
  'x12-components-too-many': { ik403: '13' },
  'x12-element-not-used': { ik403: 'I10' },
  // Levels 3 to 7, where no claim acknowledgement speaks of them. 999 has no code for sums: a value that breaks a rule of the guide.
  'x12-balance-service': { ik403: 'I12' },
  'x12-balance-claim': { ik403: 'I12' },
  'x12-balance-lines': { ik403: 'I12' },
  'x12-balance-patient': { ik403: 'I12' },
  'x12-balance-payment': { ik403: 'I12' },
  'x12-balance-summary': { ik403: 'I12' },
  'x12-balance-other-payer-line': { ik403: 'I12' },
  'x12-balance-other-payer': { ik403: 'I12' },
  'x12-balance-premium': { ik403: 'I12' },
  'x12-count-members': { ik403: 'I12' },
  'x12-count-answers': { ik403: 'I12' },
  'x12-situational-loop-missing': { ik304: 'I6' },
  'x12-situational-segment-missing': { ik304: 'I6' },
  'x12-situational-element-missing': { ik403: 'I9' },
  'x12-situational-segment-present': { ik304: 'I9' },
  'x12-situational-element-present': { ik403: 'I13' },
  'x12-hierarchy-number': { ik403: 'I12' },
  'x12-hierarchy-parent': { ik403: 'I12' },
  'x12-hierarchy-child': { ik403: 'I12' },
  'x12-patient-level': { ik304: 'I9' },
  'x12-diagnosis-pointer': { ik403: 'I12' },
  'x12-claim-repeated': { ik403: 'I12' },
  'x12-waived-test-without-clia': { ik304: 'I6' },
  'x12-other-payer-unnamed': { ik403: 'I12' },
  'x12-adjudication-date-twice': { ik304: 'I9' },
  'x12-member-without-subscriber': { ik403: 'I12' },
  'x12-member-relationship': { ik403: 'I12' },
  'x12-member-end-missing': { ik304: 'I6' },
  'x12-member-in-full-file': { ik403: 'I12' },
  'x12-period-reversed': { ik403: 'I12' },
  'x12-payment-negative': { ik403: 'I12' },
  'x12-reversal-sign': { ik403: 'I12' },
  'x12-reason-without-remark': { ik304: 'I6' },
  'x12-reason-group': { ik403: 'I12' },
  'x12-code-malformed': { ik403: 'I12' },
  'x12-code-outdated': { ik403: 'I6' },
  'x12-code-unknown': { ik403: 'I6' },
  'x12-partner-rule': { ik403: 'I12' },
}

/** TA105 of a wrong element of ISA, by its position; 024 for the rest. */
export const ta105OfIsaElement: Readonly<Record<number, string>> = {
  1: '010',
  2: '011',
  3: '012',
  4: '013',
  5: '005',
  6: '006',
  7: '007',
  8: '008',
  9: '014',
  10: '015',
  11: '026',
  12: '017',
  13: '018',
  14: '019',
  15: '020',
}
