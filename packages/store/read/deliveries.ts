export const listDeliveries = async (..._: unknown[]): Promise<never> => {
  throw new Error('not yet')
}
