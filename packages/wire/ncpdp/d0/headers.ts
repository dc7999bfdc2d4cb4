import { code, date, digits, text } from '../table.ts'

/**
 * The fixed headers of version D.0: 56 bytes of a request, 31 of a response. The reject codes of 101 to 401 are the
 * old numbers of the code list. Source: reference of the format, sections 1.1 and 1.2.
 */
export const requestHeader = {
  bin: digits('A1', '101', 6, 'M', { reject: '01' }),
  version: text('A2', '102', 2, 'M', { reject: '02' }),
  transactionCode: text('A3', '103', 2, 'M', { reject: '03' }),
  processorControlNumber: text('A4', '104', 10, 'S', { reject: '04' }),
  transactionCount: code('A9', '109', 1, 'M'),
  serviceProviderIdQualifier: text('B2', '202', 2, 'M'),
  serviceProviderId: text('B1', '201', 15, 'M', { reject: '05' }),
  serviceOn: date('D1', '401', 8, 'M', { reject: '15' }),
  softwareVendorId: text('AK', '110', 10, 'S'),
}

/** As `requestHeader`; most of it echoes the request. `A` accepted, `R` every transaction is rejected. */
export const responseHeader = {
  version: text('A2', '102', 2, 'M', { reject: '02' }),
  transactionCode: text('A3', '103', 2, 'M', { reject: '03' }),
  transactionCount: code('A9', '109', 1, 'M'),
  headerStatus: text('F1', '501', 1, 'M'),
  serviceProviderIdQualifier: text('B2', '202', 2, 'S'),
  serviceProviderId: text('B1', '201', 15, 'S', { reject: '05' }),
  serviceOn: date('D1', '401', 8, 'S', { reject: '15' }),
}
