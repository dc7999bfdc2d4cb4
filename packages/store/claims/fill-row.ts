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
  /** All of it in JSON, without the names of its parts: history is most of what is read and kept for a decision. */
  readonly text: string
}

type Parts = readonly [
  claimNumber: string,
  memberKey: string,
  serviceOn: string,
  ndc11: string,
  quantityMilli: number,
  daysSupply: number,
  prescriptionNumber: string,
  fillNumber: number,
  pharmacyNpi: string,
  prescriberNpi: string | null,
  dispensingStatus: 'P' | 'C' | null,
  copayCents: number,
]

/** A fill with its text. */
export const fillRow = (fill: Omit<FillRow, 'text'>): FillRow => {
  const { claimNumber, memberKey, serviceOn, ndc11, quantityMilli, daysSupply, prescriptionNumber, fillNumber } = fill
  const { pharmacyNpi, prescriberNpi, dispensingStatus, copayCents } = fill
  const dispensed = [ndc11, quantityMilli, daysSupply, prescriptionNumber, fillNumber] as const
  const others = [pharmacyNpi, prescriberNpi, dispensingStatus, copayCents] as const
  const parts: Parts = [claimNumber, memberKey, serviceOn, ...dispensed, ...others]
  return fillOf(parts, JSON.stringify(parts))
}

/** The fills of some texts, one a line: JSON has no line end of its own. */
export const readFillLines = (lines: string): FillRow[] => {
  const texts = lines.split('\n')
  return (JSON.parse(`[${texts.join(',')}]`) as Parts[]).map((parts, at) => fillOf(parts, texts[at]!))
}

/** The fill of the parts of a text. */
export const readFill = (parts: unknown): FillRow => fillOf(parts as Parts, JSON.stringify(parts))

const fillOf = (parts: Parts, text: string): FillRow => ({
  claimNumber: parts[0],
  memberKey: parts[1],
  serviceOn: parts[2],
  ndc11: parts[3],
  quantityMilli: parts[4],
  daysSupply: parts[5],
  prescriptionNumber: parts[6],
  fillNumber: parts[7],
  pharmacyNpi: parts[8],
  prescriberNpi: parts[9],
  dispensingStatus: parts[10],
  copayCents: parts[11],
  text,
})
