/** A member of an 834 that a test writes by hand. */
export interface WrittenMember {
  readonly key: string
  readonly first: string
  /** INS03 where it is not the usual one. */
  readonly maintenance?: string
}

/** An interchange of 834 sets, its counts and control numbers right; `change` spoils it afterwards. */
export const write834 = (
  sets: readonly (readonly WrittenMember[])[],
  more: {
    readonly control: number
    readonly receiver?: string
    readonly isFull?: boolean
    /** QTY*TO of each set, where it is told. */
    readonly total?: number
  },
): string => {
  const { control, receiver = 'NORTHTPA', isFull = true, total } = more
  const lines = [
    `ISA*00*          *00*          *ZZ*ACMEPBM        *ZZ*${receiver.padEnd(15)}*261122*0900*^*00501*${String(control).padStart(9, '0')}*0*T*:~`,
    `GS*BE*ACMEPBM*${receiver}*20261122*0900*${control}*X*005010X220A1~`,
    ...sets.flatMap((members, at) => {
      const no = String(at + 1).padStart(4, '0')
      const segments = [
        `ST*834*${no}*005010X220A1~`,
        `BGN*00*REF${control}*20261122*0900****${isFull ? '4' : '2'}~`,
        ...(total === undefined ? [] : [`QTY*TO*${total}~`]),
        'N1*P5*ACME EMPLOYER*FI*112233445~',
        'N1*IN*NORTH TPA*FI*512345678~',
        ...members.flatMap(({ key, first, maintenance }) => [
          `INS*Y*18*${maintenance ?? (isFull ? '030' : '021')}*${isFull ? 'XN' : '28'}*A***AC~`,
          `REF*0F*F${key}~`,
          'REF*1L*GRP1~',
          `REF*ABB*${key}~`,
          `NM1*IL*1*DOE*${first}~`,
          'N3*12 ELM STREET~',
          'N4*WORCESTER*MA*01609~',
          'DMG*D8*19800515*F~',
          `HD*${isFull ? '030' : '021'}**PDG*PLANA~`,
          'DTP*348*D8*20260101~',
        ]),
      ]
      return [...segments, `SE*${segments.length + 1}*${no}~`]
    }),
    `GE*${sets.length}*${control}~`,
    `IEA*1*${String(control).padStart(9, '0')}~`,
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** Members M1 to Mn. */
export const membersUpTo = (count: number, from = 1): WrittenMember[] =>
  Array.from({ length: count }, (_, at) => ({ key: `M${from + at}`, first: `ANN${from + at}` }))
