import { fictionalNcpdpId, fictionalNpi } from './provider-ids.ts'

/** A made-up pharmacy. `taxBasisPoints` is the sales tax it charges, 120 for 1.2 %. */
export interface Pharmacy {
  readonly name: string
  readonly ncpdpId: string
  readonly npi: string
  readonly state: string
  readonly taxBasisPoints: number
}

/** Forty made-up pharmacies; every eighth charges sales tax. */
export const pharmacies: readonly Pharmacy[] = Array.from({ length: 40 }, (_, at) => ({
  name: `${['Testwell', 'Samplecare', 'Mockmore', 'Demo Drug', 'Placebo Corner'][at % 5]} Pharmacy #${at + 1}`,
  ncpdpId: fictionalNcpdpId(100 + at),
  npi: fictionalNpi(10_000 + at * 7),
  state: ['OH', 'PA', 'KY', 'IN'][at % 4]!,
  taxBasisPoints: at % 8 === 0 ? 120 : 0,
}))
