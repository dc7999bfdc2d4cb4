/**
 * Waits for work that turns a source into something, and gives up when the work neither asks the source nor ends.
 * Needed because a library may lock itself up on damaged input: openpgp does when the first packet inside an encrypted
 * one has an unexpected tag. Time in which the source is being waited for does not count: the source has its own limits.
 */
export const unlessStalled = <Result>(
  work: Promise<Result>,
  watch: { readonly isWaiting: () => boolean; readonly stallMs: number; readonly stalled: () => Error },
): Promise<Result> => {
  const looks = 4
  let idle = 0
  return new Promise<Result>((resolve, reject) => {
    // Several looks and not one: after a long computation a timer fires before the work it held up can go on.
    const timer = setInterval(() => {
      idle = watch.isWaiting() ? 0 : idle + 1
      if (idle < looks) return
      clearInterval(timer)
      reject(watch.stalled())
    }, watch.stallMs / looks)
    work.then(resolve, reject).finally(() => clearInterval(timer))
  })
}
