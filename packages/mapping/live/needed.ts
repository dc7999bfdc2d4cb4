import type { Request, RequestTransactionDraft } from '@mortar/wire/ncpdp/message'

/** Codes a field may hold, one line per field: how it is found, the codes, the reject for another. Source: reference of the format, section 5. */
interface CodeRule {
  readonly of: (request: Request, transaction: RequestTransactionDraft) => string | undefined
  readonly codes: string
  readonly reject: string
}

const codeRules: readonly CodeRule[] = [
  { of: ({ patient }) => patient?.gender, codes: '012', reject: '10' },
  { of: ({ insurance }) => insurance?.relationship, codes: '01234', reject: '11' },
  { of: (_, { claim }) => claim?.referenceQualifier, codes: '123', reject: 'EM' },
  { of: (_, { claim }) => claim?.compoundCode, codes: '012', reject: '20' },
  { of: (_, { claim }) => claim?.dispenseAsWritten, codes: '0123456789', reject: '22' },
  { of: (_, { claim }) => claim?.otherCoverageCode, codes: '012348', reject: '13' },
  { of: (_, { claim }) => claim?.originCode, codes: '012345', reject: '33' },
  { of: (_, { claim }) => claim?.dispensingStatus, codes: 'PC', reject: 'HD' },
]

/** Rejects of the codes that are none of their field's. */
export const codeRejects = (request: Request, transaction: RequestTransactionDraft): string[] => {
  const rejects: string[] = []
  for (const { of, codes, reject } of codeRules) {
    const code = of(request, transaction)
    if (code !== undefined && (code.length !== 1 || !codes.includes(code))) rejects.push(reject)
  }
  return rejects
}

// 436-E1: a service is billed without quantity and days.
const serviceQualifiers = ['06', '07', '09']

/**
 * Rejects of what a billing must have for anybody to decide it, though the standard leaves it to the payer: fill number, and
 * for a product its quantity and days supply.
 */
export const billingRejects = ({ claim = {} }: RequestTransactionDraft): string[] => {
  if (serviceQualifiers.includes(claim.productQualifier ?? '')) return []
  const rejects: string[] = []
  if (claim.fillNumber === undefined) rejects.push('17')
  if (claim.quantityMilli === undefined) rejects.push('E7')
  if (claim.daysSupply === undefined) rejects.push('19')
  return rejects
}
