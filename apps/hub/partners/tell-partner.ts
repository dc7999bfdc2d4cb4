export const tellPartner = async (..._: unknown[]): Promise<never> => {
  throw new Error('not yet')
}
export const tellPartners = async (..._: unknown[]): Promise<never> => {
  throw new Error('not yet')
}
