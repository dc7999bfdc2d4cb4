import { type CheckOptions, checkListener } from './checks/run.ts'
import type { Tokenizer } from './tokenize.ts'
import { listenAll, type X12Listener } from './walk/listener.ts'
import { walkX12 } from './walk/walker.ts'

/**
 * Walks a file, pushed in any pieces, and tells the findings of all levels: 1 and 2 of the walk, 3 to 5 of the checks, and those of the
 * rules handed in. Other listeners (records, answers) hear the same walk.
 */
export const x12Checker = (listeners: readonly X12Listener[], options: CheckOptions = {}): Tokenizer => {
  const checks = checkListener((found) => {
    for (const listener of listeners) listener.finding?.(found, undefined)
  }, options)
  return walkX12(listenAll([checks, ...listeners]))
}
