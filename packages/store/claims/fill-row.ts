/** A fill as the store has it; what its drug is, the reference says. */
export interface FillRow {
  readonly claimNumber: string
  readonly memberKey: string
  readonly serviceOn: string
  readonly ndc11: string
  readonly quantityMilli: number
  readonly daysSupply: number
  readonly prescriptionNumber: string
  readonly fillNumber: number
  readonly pharmacyNpi: string
  readonly prescriberNpi: string | null
  readonly dispensingStatus: 'P' | 'C' | null
  readonly copayCents: number
}

const texts = new WeakMap<FillRow, string>()

/** A fill as text, without the names of its parts: history is most of what is read and kept for a decision. */
export const writeFill = (fill: FillRow): string => {
  const known = texts.get(fill)
  if (known !== undefined) return known
  const { claimNumber, memberKey, serviceOn, ndc11, quantityMilli, daysSupply, prescriptionNumber, fillNumber } = fill
  const { pharmacyNpi, prescriberNpi, dispensingStatus, copayCents } = fill
  const parts = [claimNumber, memberKey, serviceOn, ndc11, quantityMilli, daysSupply, prescriptionNumber, fillNumber]
  const text = JSON.stringify([...parts, pharmacyNpi, prescriberNpi, dispensingStatus, copayCents])
  texts.set(fill, text)
  return text
}

/** The fill of a text. */
export const readFill = (text: string): FillRow => {
  const fill = fillOf(JSON.parse(text) as never)
  texts.set(fill, text)
  return fill
}

/** The fill of the parts that a text has. */
export const fillOf = (parts: readonly never[]): FillRow => {
  const [claimNumber, memberKey, serviceOn, ndc11, quantityMilli, daysSupply, prescriptionNumber, ...rest] = parts
  const [fillNumber, pharmacyNpi, prescriberNpi, dispensingStatus, copayCents] = rest
  return {
    claimNumber: claimNumber!,
    memberKey: memberKey!,
    serviceOn: serviceOn!,
    ndc11: ndc11!,
    quantityMilli: quantityMilli!,
    daysSupply: daysSupply!,
    prescriptionNumber: prescriptionNumber!,
    fillNumber: fillNumber!,
    pharmacyNpi: pharmacyNpi!,
    prescriberNpi: prescriberNpi!,
    dispensingStatus: dispensingStatus!,
    copayCents: copayCents!,
  }
}
