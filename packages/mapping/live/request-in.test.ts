import { readRequest } from '@mortar/wire/ncpdp/read'
import { pair, pairs } from '@mortar/wire/ncpdp/testing'
import { describe, expect, test } from 'vitest'
import { liveRequest } from './request-in.ts'

const ask = (name: string) => liveRequest(readRequest(pair(name).request)).asks[0]!
const textOf = (name: string) => Buffer.from(pair(name).request).toString('latin1')
const asked = (text: string) => liveRequest(readRequest(Buffer.from(text, 'latin1')))

const header = {
  bin: '990011',
  processorControlNumber: 'RXDEMO',
  pharmacyIdQualifier: '01',
  pharmacyId: '1234567893',
  serviceOn: '2026-01-15',
  vendorId: 'DEMOVEND01',
}

describe('what a message asks', () => {
  test('a billing, with every field of the message in its place', () => {
    expect(ask('01-b1-paid')).toEqual({
      kind: 'decide',
      request: {
        kind: 'bill',
        purpose: 'pay',
        header,
        insurance: {
          cardholderId: 'DEMO00000001',
          groupNumber: 'RXGRP1',
          personCode: '01',
          relationship: 'self',
          eligibilityClarification: null,
        },
        patient: {
          birthOn: '1970-02-15',
          sex: 'M',
          firstName: 'PAT',
          lastName: 'SAMPLE',
          residence: '1',
          placeOfService: '1',
          pregnant: false,
        },
        dispensed: {
          prescriptionNumber: '1000001',
          fillNumber: 0,
          productQualifier: '03',
          productId: '68180023109',
          quantityMilli: 30_000,
          daysSupply: 30,
          compoundCode: '1',
          dawCode: '0',
          writtenOn: '2026-01-05',
          refillsAuthorized: 5,
          origin: '3',
          clarifications: [],
          quantityPrescribedMilli: null,
          otherCoverage: '0',
          unit: 'EA',
          levelOfService: null,
          priorAuthType: null,
          priorAuthNumber: null,
          dispensingStatus: null,
          quantityIntendedMilli: null,
          daysSupplyIntended: null,
          associatedPrescriptionNumber: null,
          associatedPrescriptionOn: null,
          delayReason: null,
          serialNumber: null,
          pharmacyServiceType: '1',
        },
        prescriberIdQualifier: '01',
        prescriberId: '1992999999',
        price: {
          ingredientCostCents: 5570,
          dispensingFeeCents: 1049,
          professionalFeeCents: null,
          patientPaidCents: null,
          incentiveCents: null,
          otherAmounts: [],
          flatTaxCents: null,
          percentageTaxCents: null,
          percentageTaxRatePpm: null,
          percentageTaxBasis: null,
          usualAndCustomaryCents: 2499,
          grossAmountDueCents: 6619,
          basisOfCost: '01',
        },
        compound: null,
        otherPayers: [],
        professionalServices: [],
        diagnoses: [],
      },
    })
  })

  test('a compound, an earlier payer, a judgement, a vaccine, a partial fill', () => {
    expect(ask('08-b1-compound')).toMatchObject({
      request: {
        dispensed: { productQualifier: '00', productId: '0', compoundCode: '2', clarifications: ['8'] },
        compound: {
          dosageForm: '03',
          dispensingUnit: '2',
          ingredients: [{ ndc11: '00093310501', quantityMilli: 5000, costCents: 465, basisOfCost: '01' }, {}, {}],
        },
      },
    })
    expect(ask('09-b1-cob-occ2')).toMatchObject({
      request: {
        otherPayers: [
          {
            coverageType: '01',
            payerId: '990099',
            paidOn: '2026-01-15',
            paid: [{ qualifier: '07', amountCents: 4000 }],
            rejectCodes: [],
            patientResponsibility: [],
          },
        ],
      },
    })
    expect(ask('11-b1-cob-occ3-reject-13')).toMatchObject({ request: { otherPayers: [{ rejectCodes: ['70'] }] } })
    expect(ask('05-b1-dur-override-paid')).toMatchObject({
      request: { professionalServices: [{ reason: 'DD', service: 'M0', result: '1G', effort: '11', coAgentId: null }] },
    })
    expect(ask('16-b1-vaccine-ma')).toMatchObject({
      request: { price: { incentiveCents: 2000 }, professionalServices: [{ reason: null, service: 'MA' }] },
    })
    expect(ask('22-b1-partial-fill-P')).toMatchObject({
      request: { dispensed: { dispensingStatus: 'P', quantityIntendedMilli: 90_000, daysSupplyIntended: 30 } },
    })
  })

  test('a reversal, a rebill, an eligibility question', () => {
    expect(ask('06-b2-reversal')).toEqual({
      kind: 'decide',
      request: {
        kind: 'reverse',
        header,
        dispensed: {
          prescriptionNumber: '1000001',
          productQualifier: '03',
          productId: '68180023109',
          otherCoverage: '0',
          fillNumber: 0,
        },
        insurance: {
          cardholderId: 'DEMO00000001',
          groupNumber: 'RXGRP1',
          personCode: null,
          relationship: null,
          eligibilityClarification: null,
        },
      },
    })
    expect(ask('14-b3-rebill')).toMatchObject({ request: { kind: 'rebill', dispensed: { quantityMilli: 60_000 } } })
    expect(ask('12-e1-eligibility')).toMatchObject({
      request: { kind: 'eligibility', insurance: { cardholderId: 'DEMO00000001' }, patient: { lastName: 'SAMPLE' } },
    })
  })

  test('a prior authorization, with and without the billing it is for, its inquiry and its reversal', () => {
    expect(ask('23-p4-pa-request')).toMatchObject({
      kind: 'decide',
      request: {
        kind: 'prior-auth',
        action: 'request',
        dispensed: { prescriptionNumber: '1000002', productId: '00074055402', quantityMilli: 2000, daysSupply: 28 },
        asked: {
          requestType: '1',
          fromOn: '2026-01-15',
          toOn: '2027-01-14',
          basis: 'ME',
          priorAuthNumber: null,
          authorizationNumber: null,
          supportingText: 'SAMPLE SUPPORT TEXT',
        },
        bills: false,
      },
    })
    const text = textOf('23-p4-pa-request')
    expect(asked(text.replace('D0P4', 'D0P3')).asks).toMatchObject([{ request: { action: 'inquire' } }])
    expect(asked(text.replace('D0P4', 'D0P2')).asks).toMatchObject([{ request: { action: 'reverse' } }])
    const segment = text.slice(text.indexOf('\x1e\x1cAM12'))
    const withBilling = textOf('01-b1-paid').replace('D0B1', 'D0P1') + segment
    expect(asked(withBilling).asks).toMatchObject([
      {
        kind: 'decide',
        request: { kind: 'prior-auth', action: 'request', bills: true, price: { grossAmountDueCents: 6619 } },
      },
    ])
  })

  test('a report of what another payer paid, taken back, or replaced', () => {
    const text = textOf('09-b1-cob-occ2').replace(
      'C1RXGRP1',
      'C1RXGRP1\x1cMG990099\x1cMHSECOND\x1cNUSEC0001\x1cMJSECGRP',
    )
    for (const [code, action] of [
      ['N1', 'report'],
      ['N2', 'reverse'],
      ['N3', 'replace'],
    ]) {
      expect(asked(text.replace('D0B1', `D0${code}`)).asks).toMatchObject([
        {
          kind: 'decide',
          request: {
            kind: 'report',
            action,
            reporter: {
              bin: '990099',
              processorControlNumber: 'SECOND',
              cardholderId: 'SEC0001',
              groupNumber: 'SECGRP',
            },
            otherPayers: [{ paid: [{ qualifier: '07', amountCents: 4000 }] }],
            dispensed: { prescriptionNumber: '1000009' },
          },
        },
      ])
    }
  })

  test('a service, which has neither quantity nor days', () => {
    const text = textOf('01-b1-paid')
      .replace('EM1', 'EM2')
      .replace('E103\x1cD768180023109\x1cE730000\x1cD30\x1cD530', 'E106\x1cD70')
    for (const [code, kind] of [
      ['S1', 'bill'],
      ['S2', 'reverse'],
      ['S3', 'rebill'],
    ]) {
      expect(asked(text.replace('D0B1', `D0${code}`)).asks).toMatchObject([
        { kind: 'decide', request: { kind, dispensed: { productQualifier: '06', productId: '0' } } },
      ])
    }
  })

  test('a price question decides like a billing', () => {
    expect(asked(textOf('01-b1-paid').replace('D0B1', 'D0D1')).asks).toMatchObject([
      { request: { kind: 'bill', purpose: 'quote' } },
    ])
  })

  test.each(pairs)('$name asks for one answer and is not refused for its form', ({ request }) => {
    const { headerStatus, asks } = liveRequest(readRequest(request))
    expect(headerStatus).toBe('A')
    expect(asks.map(({ kind }) => kind)).not.toContain('refuse')
    expect(asks).toHaveLength(1)
  })
})

describe('numbers of prescriptions and authorizations lose their leading zeros, codes theirs', () => {
  test('in one message', () => {
    const text = textOf('01-b1-paid')
      .replace('D21000001', 'D20001000001')
      .replace('C80', 'C802\x1cEU01\x1cEV00000000123')
    expect(asked(text).asks).toMatchObject([
      {
        request: {
          dispensed: { prescriptionNumber: '1000001', otherCoverage: '2', priorAuthType: '1', priorAuthNumber: '123' },
        },
      },
    ])
  })
})

describe('a billing that nobody could decide is refused', () => {
  test.each([
    ['\x1cE730000', '', ['E7']],
    ['\x1cD30', '', ['17']],
    ['\x1cD530', '', ['19']],
    ['C51', 'C57', ['10']],
    ['C61', 'C65', ['11']],
    ['EM1', 'EM9', ['EM']],
    ['D61', 'D63', ['20']],
    ['D80', 'D8X', ['22']],
    ['C80', 'C85', ['13']],
    ['DJ3', 'DJ9', ['33']],
    ['C80', 'C80\x1cHDX', ['HD']],
    ['D21000001', 'D2X', ['16']],
  ])('%j sent as %j', (from, to, rejects) => {
    const { headerStatus, asks } = asked(textOf('01-b1-paid').replace(from, to))
    expect({ headerStatus, asks }).toEqual({ headerStatus: 'A', asks: [{ kind: 'refuse', rejects }] })
  })

  test('while the claim beside it is decided', () => {
    const text = textOf('01-b1-paid')
    const second = text.slice(text.indexOf('\x1d')).replace('\x1cD530', '')
    const { asks } = asked(text.replace('RXDEMO    1', 'RXDEMO    2') + second)
    expect(asks).toMatchObject([{ kind: 'decide' }, { kind: 'refuse', rejects: ['19'] }])
  })

  test('a header that cannot be trusted refuses all', () => {
    const text = textOf('01-b1-paid').replace('RXDEMO    1', 'RXDEMO    2')
    expect(asked(text)).toEqual({ headerStatus: 'R', asks: [{ kind: 'refuse', rejects: ['1U'] }] })
    expect(asked('noise')).toMatchObject({ headerStatus: 'R', asks: [{ kind: 'refuse' }] })
  })
})
