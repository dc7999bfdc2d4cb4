/** Filters of an address: what is undefined or empty is left out. */
export type Filters = Readonly<Record<string, string | number | undefined>>

/** An address of the console with its filters behind it. */
export const withFilters = (path: string, filters: Filters): string => {
  const given = Object.entries(filters).filter(([, value]) => value !== undefined && value !== '')
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return query === '' ? path : `${path}?${query}`
}

/** Every address of the console, by what it shows. */
export const paths = {
  today: '/',
  runs: (filters: Filters = {}) => withFilters('/runs', filters),
  run: (runId: number, filters: Filters = {}) => withFilters(`/runs/${runId}`, filters),
  lens: (lineageId: number, filters: Filters = {}) => withFilters(`/lens/${lineageId}`, filters),
  claims: (filters: Filters = {}) => withFilters('/claims', filters),
  tryClaim: '/claims/try',
  liveClaims: '/claims/live',
  claim: (decisionNo: number) => `/claims/${decisionNo}`,
  priorAuths: (filters: Filters = {}) => withFilters('/prior-auths', filters),
  priorAuth: (number: number) => `/prior-auths/${number}`,
  enterPriorAuth: (filters: Filters = {}) => withFilters('/prior-auths/new', filters),
  quarantine: (filters: Filters = {}) => withFilters('/quarantine', filters),
  deliveries: (filters: Filters = {}) => withFilters('/deliveries', filters),
  delivery: (deliveryId: number) => `/deliveries/${deliveryId}`,
  discrepancies: (filters: Filters = {}) => withFilters('/discrepancies', filters),
  alarms: (filters: Filters = {}) => withFilters('/alarms', filters),
  partners: '/partners',
  partner: (partnerId: string) => `/partners/${partnerId}`,
  feed: (feedId: string, filters: Filters = {}) => withFilters(`/feeds/${feedId}`, filters),
} as const
