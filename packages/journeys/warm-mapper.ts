import type { Mapper } from '@mortar/mapping/mapper'
import { Fault } from '@mortar/values/issue'
import type { Ground } from './ground.ts'

const warm = new WeakMap<Ground, Promise<Mapper>>()

/**
 * Lends the process's warm mapper, for short calls that should not wait for a child to start. A mapper that died is
 * replaced and the call made once more: mapping has no effect that could happen twice.
 */
export const withWarmMapper = async <Result>(
  ground: Ground,
  work: (mapper: Mapper) => Promise<Result>,
): Promise<Result> => {
  const lent = warm.get(ground) ?? openWarm(ground)
  try {
    return await work(await lent)
  } catch (error) {
    if (!(error instanceof Fault) || !error.code.startsWith('mapper-')) throw error
    await closeWarmMapper(ground)
    return work(await openWarm(ground))
  }
}

const openWarm = (ground: Ground): Promise<Mapper> => {
  const opened = ground.openMapper()
  warm.set(ground, opened)
  opened.catch(() => warm.delete(ground))
  return opened
}

/** Ends the warm mapper, when the process ends. */
export const closeWarmMapper = async (ground: Ground): Promise<void> => {
  const lent = warm.get(ground)
  warm.delete(ground)
  await (await lent?.catch(() => undefined))?.close()
}
