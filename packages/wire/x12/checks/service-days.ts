/** Where the day of service stands in a guide: of a line, and of the claim it is part of. Elements hold CCYYMMDD or a period of two. */
export interface ServiceDays {
  readonly claimLoop: string
  readonly lineLoop: string
  /** Segments by place, with the qualifiers of element 1 that make them one (empty: any) and the element of the day. */
  readonly days: readonly { readonly place: string; readonly qualifiers: readonly string[]; readonly element: number }[]
}

/** The guides that tell a day of service; in the others the day of the group header stands in. */
export const serviceDays: Readonly<Record<string, ServiceDays>> = {
  '837P': {
    claimLoop: '2300',
    lineLoop: '2400',
    days: [{ place: '2400:DTP.472', qualifiers: [], element: 3 }],
  },
  '837I': {
    claimLoop: '2300',
    lineLoop: '2400',
    days: [
      { place: '2300:DTP.434', qualifiers: [], element: 3 },
      { place: '2400:DTP.472', qualifiers: [], element: 3 },
    ],
  },
  '835': {
    claimLoop: '2100',
    lineLoop: '2110',
    days: [
      { place: '2100:DTM.statement', qualifiers: ['232'], element: 2 },
      { place: '2110:DTM', qualifiers: ['472', '150'], element: 2 },
    ],
  },
}
