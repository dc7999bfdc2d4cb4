import { isByte, textAt } from '../element-bytes.ts'
import { amountAt, differ, figuresOf } from './amount.ts'
import type { Check } from './check.ts'
import { type Mark, newMark, setMark } from './mark.ts'

const yes = 0x59

/** 834: the header's QTY counts all members (TO), the employees (ET) and the dependents (DT) of the set, where it is sent. */
export const memberCounts: Check = {
  name: 'member-counts',
  level: 3,
  guides: ['834'],
  start: ({ say }) => {
    const marks: Readonly<Record<string, { readonly at: Mark; said: number }>> = {
      TO: { at: newMark(), said: 0 },
      ET: { at: newMark(), said: 0 },
      DT: { at: newMark(), said: 0 },
    }
    let subscribers = 0
    let dependents = 0
    return {
      setBegins: () => {
        for (const { at } of Object.values(marks)) at.isSet = false
        subscribers = 0
        dependents = 0
      },
      segments: {
        'ST:QTY': (view, here) => {
          const mark = marks[textAt(view, 1)]
          if (mark === undefined) return
          setMark(mark.at, view, here, 2)
          mark.said = amountAt(view, 2)
        },
        '2000:INS': (view) => {
          if (isByte(view, 1, yes)) subscribers += 1
          else dependents += 1
        },
      },
      setEnds: () => {
        const counts = { TO: subscribers + dependents, ET: subscribers, DT: dependents }
        for (const [kind, count] of Object.entries(counts)) {
          const { at, said } = marks[kind]!
          const found = count * 10_000
          if (at.isSet && differ(said, found)) say('x12-count-members', at, { figures: figuresOf(said, found) })
        }
      },
    }
  },
}
