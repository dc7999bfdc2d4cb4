export const loadDelivery = async (..._: unknown[]): Promise<never> => {
  throw new Error('not yet')
}
