import { anyCase, code, date, digits, integer, money, quantity, rate, repeat, segment, text } from '../table.ts'

/**
 * The segments of a D.0 response, one line per field, as in `request-segments.ts` and from the same sources. In the
 * order they are written: the status opens its transaction, the rest by id.
 */
export const responseSegments = {
  message: segment(
    { id: '20', level: 'transmission', missing: 'R8' },
    {
      text: text('F4', '504', 200),
    },
  ),
  insurance: segment(
    { id: '25', level: 'transmission', missing: 'R8' },
    {
      groupId: text('C1', '301', 15),
      planId: text('FO', '524', 8),
      networkId: text('2F', '545', 10),
      payerIdQualifier: text('J7', '568', 2),
      payerId: text('J8', '569', 10),
      medicaidId: text('N5', '115', 20),
      medicaidAgency: text('N6', '116', 15),
      cardholderId: text('C2', '302', 20),
    },
  ),
  medicare: segment(
    { id: '27', level: 'transmission', missing: 'R8' },
    {
      partDCoverage: code('UR', '139', 2),
      lowIncomeLevel: text('UQ', '138', 20),
      contractNumber: text('U1', '240', 8),
      formularyId: text('FF', '926', 10),
      benefitId: text('U6', '757', 15),
      nextPartDFrom: date('US', '140', 8),
      nextPartDTo: date('UT', '141', 8),
    },
  ),
  patient: segment(
    { id: '29', level: 'transmission', missing: 'R8' },
    {
      firstName: text('CA', '310', 12),
      lastName: text('CB', '311', 15),
      birthOn: date('C4', '304', 8),
    },
  ),
  status: segment(
    { id: '21', level: 'transaction', missing: 'R8' },
    {
      status: text('AN', '112', 1, 'M'),
      authorizationNumber: text('F3', '503', 20),
      rejects: repeat(
        { count: integer('FA', '510', 2), most: 5 },
        { code: text('FB', '511', 3, 'M'), occurrence: integer('4F', '546', 2) },
      ),
      approvedMessages: repeat({ count: integer('5F', '547', 1), most: 5 }, { code: text('6F', '548', 3) }),
      messages: repeat(
        { count: integer('UF', '130', 2), most: 25 },
        { qualifier: text('UH', '132', 2), text: text('FQ', '526', 40), continues: text('UG', '131', 1) },
      ),
      helpDeskQualifier: text('7F', '549', 2),
      helpDeskTelephone: text('8F', '550', 18),
      transactionReferenceNumber: text('K5', '880', 10),
      internalControlNumber: text('A7', '993', 30),
      url: anyCase('MA', '987', 255),
    },
  ),
  claim: segment(
    { id: '22', level: 'transaction', missing: 'R8' },
    {
      referenceQualifier: text('EM', '455', 1, 'M'),
      prescriptionNumber: digits('D2', '402', 12, 'M'),
      preferredProducts: repeat(
        { count: integer('9F', '551', 1), most: 6 },
        {
          qualifier: text('AP', '552', 2),
          productId: text('AR', '553', 19),
          incentiveCents: money('AS', '554', 8),
          costShareIncentiveCents: money('AT', '555', 8),
          description: text('AU', '556', 40),
        },
      ),
      medicaidControlNumber: text('N4', '114', 20),
    },
  ),
  pricing: segment(
    { id: '23', level: 'transaction', missing: 'R8' },
    {
      patientPayCents: money('F5', '505', 8, 'R'),
      ingredientCostPaidCents: money('F6', '506', 8, 'R'),
      dispensingFeePaidCents: money('F7', '507', 8),
      taxExempt: text('AV', '557', 1),
      flatSalesTaxPaidCents: money('AW', '558', 8),
      percentageSalesTaxPaidCents: money('AX', '559', 8),
      percentageSalesTaxRate: rate('AY', '560', 7),
      percentageSalesTaxBasis: text('AZ', '561', 2),
      incentivePaidCents: money('FL', '521', 8),
      professionalServiceFeePaidCents: money('J1', '562', 8),
      otherAmountsPaid: repeat(
        { count: integer('J2', '563', 1), most: 3 },
        { qualifier: text('J3', '564', 2), amountCents: money('J4', '565', 8) },
      ),
      otherPayerRecognizedCents: money('J5', '566', 8),
      totalPaidCents: money('F9', '509', 8, 'R'),
      basisOfReimbursement: code('FM', '522', 2),
      patientSalesTaxCents: money('FN', '523', 8),
      accumulatedDeductibleCents: money('FC', '512', 8),
      remainingDeductibleCents: money('FD', '513', 8),
      remainingBenefitCents: money('FE', '514', 8),
      deductibleCents: money('FH', '517', 8),
      copayCents: money('FI', '518', 8),
      overMaximumCents: money('FK', '520', 8),
      feeCalculationBasis: text('HH', '346', 2),
      copayCalculationBasis: text('HJ', '347', 2),
      flatTaxCalculationBasis: text('HK', '348', 2),
      percentageTaxCalculationBasis: text('HM', '349', 2),
      processorFeeCents: money('NZ', '571', 8),
      patientSalesTaxInformationCents: money('EQ', '575', 8),
      planSalesTaxInformationCents: money('2Y', '574', 8),
      coinsuranceCents: money('4U', '572', 8),
      coinsuranceCalculationBasis: text('4V', '573', 2),
      benefitStages: repeat(
        { count: integer('MU', '392', 1), most: 4 },
        { qualifier: text('MV', '393', 2), amountCents: money('MW', '394', 8) },
      ),
      genericSavingsCents: money('G3', '577', 8),
      spendingAccountRemainingCents: money('UC', '128', 8),
      healthPlanAssistanceCents: money('UD', '129', 8),
      networkSelectionCents: money('UJ', '133', 8),
      brandSelectionCents: money('UK', '134', 8),
      nonPreferredSelectionCents: money('UM', '135', 8),
      brandNonPreferredSelectionCents: money('UN', '136', 8),
      coverageGapCents: money('UP', '137', 8),
      contractedIngredientCostCents: money('U8', '148', 8),
      contractedDispensingFeeCents: money('U9', '149', 8),
    },
  ),
  dur: segment(
    { id: '24', level: 'transaction', missing: 'R8' },
    {
      problems: repeat(
        { counter: integer('J6', '567', 1), most: 9, mismatch: 'P8' },
        {
          reason: text('E4', '439', 2),
          significance: text('FS', '528', 1),
          otherPharmacy: code('FT', '529', 1),
          previousFillOn: date('FU', '530', 8),
          previousQuantityMilli: quantity('FV', '531', 10),
          database: text('FW', '532', 1),
          otherPrescriber: code('FX', '533', 1),
          text: text('FY', '544', 30),
          additionalText: text('NS', '570', 100),
        },
      ),
    },
  ),
  priorAuthorization: segment(
    { id: '26', level: 'transaction', missing: 'R8' },
    {
      processedOn: date('PR', '498-PR', 8),
      effectiveOn: date('PS', '498-PS', 8),
      expiresOn: date('PT', '498-PT', 8),
      quantityMilli: quantity('RA', '498-RA', 10),
      dollarsCents: money('RB', '498-RB', 8),
      refillsAuthorized: integer('PW', '498-PW', 2),
      quantityAccumulatedMilli: quantity('PX', '498-PX', 10),
      assignedNumber: digits('PY', '498-PY', 11),
    },
  ),
  otherPayers: segment(
    { id: '28', level: 'transaction', missing: 'R8' },
    {
      payers: repeat(
        { count: integer('NT', '355', 1, 'M'), most: 9 },
        {
          coverageType: text('5C', '338', 2, 'M'),
          payerIdQualifier: text('6C', '339', 2),
          payerId: text('7C', '340', 10),
          processorControlNumber: text('MH', '991', 10),
          cardholderId: text('NU', '356', 20),
          groupId: text('MJ', '992', 15),
          personCode: text('UV', '142', 3),
          helpDeskTelephone: text('UB', '127', 18),
          relationship: code('UW', '143', 1),
          effectiveOn: date('UX', '144', 8),
          terminatesOn: date('UY', '145', 8),
        },
      ),
    },
  ),
}
