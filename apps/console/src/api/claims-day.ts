import { useQuery } from '@tanstack/react-query'
import { getMeOptions } from '../client/@tanstack/react-query.gen.ts'

/** Which day it is where claims are decided (`2026-03-09`): late in the evening it may be another than here. */
export const useClaimsDay = (): string => {
  const { data: me } = useQuery(getMeOptions())
  return new Date().toLocaleDateString('en-CA', { timeZone: me?.site?.claimsZone })
}
