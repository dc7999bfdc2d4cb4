import { textAt } from '../element-bytes.ts'
import type { X12Listener } from '../walk/listener.ts'
import type { X12Answer } from './read-answers.ts'

/** A set we sent, by the numbers an answer may name it with. */
export interface SentSet {
  /** ISA06 and ISA08 without padding. */
  readonly sender: string
  readonly receiver: string
  /** ISA13, GS06, ST02. */
  readonly interchange: string
  readonly group: string
  readonly set: string
  /** ST01. */
  readonly id: string
  /** BHT03, '' when the set has none. */
  batch: string
  /** CLM01 of each claim. */
  readonly claims: string[]
}

/** What an answer speaks of: the sets, and for a claim its number. No set when we sent nothing of the kind. */
export interface MatchedAnswer {
  readonly answer: X12Answer
  readonly sets: readonly SentSet[]
  readonly claim: string | undefined
}

/** Hears the walk of what we send and hands on what must be known to match its answers. */
export const sentListener = (take: (sent: SentSet) => void): X12Listener => {
  let envelope = { sender: '', receiver: '', interchange: '' }
  let group = ''
  let sent: SentSet | undefined
  return {
    interchangeBegins: ({ elements }) => {
      envelope = {
        sender: (elements[6] ?? '').trimEnd(),
        receiver: (elements[8] ?? '').trimEnd(),
        interchange: elements[13] ?? '',
      }
    },
    groupBegins: ({ elements }) => {
      group = elements[6] ?? ''
    },
    setBegins: ({ elements }) => {
      sent = { ...envelope, group, set: elements[2] ?? '', id: elements[1] ?? '', batch: '', claims: [] }
    },
    segment: ({ tag }, view) => {
      if (sent === undefined) return
      if (tag === 'BHT') sent.batch = textAt(view, 3)
      else if (tag === 'CLM') sent.claims.push(textAt(view, 1))
    },
    setEnds: () => {
      if (sent) take(sent)
      sent = undefined
    },
  }
}

/** Sent sets, ready to be asked. */
export interface SentIndex {
  readonly match: (answer: X12Answer) => MatchedAnswer
}

/**
 * Makes what was sent ready for its answers. An answer comes from whom it was sent to: a TA1 names the interchange, a 999 the group and the
 * set, a 277CA the batch and the claims in it. Leading zeros of numbers do not count: some partners drop them.
 */
export const sentIndex = (sent: Iterable<SentSet>): SentIndex => {
  const sets = new Map<string, SentSet[]>()
  const claims = new Map<SentSet, ReadonlySet<string>>()
  const put = (key: string, each: SentSet) => {
    const known = sets.get(key)
    if (known) known.push(each)
    else sets.set(key, [each])
  }
  for (const each of sent) {
    const between = `${each.receiver}>${each.sender}`
    put(`i ${between} ${plain(each.interchange)}`, each)
    put(`g ${between} ${plain(each.group)}`, each)
    put(`s ${between} ${plain(each.group)} ${plain(each.set)}`, each)
    if (each.batch !== '') put(`b ${between} ${each.batch}`, each)
    claims.set(each, new Set(each.claims))
  }
  const find = (key: string): readonly SentSet[] => sets.get(key) ?? []
  return {
    match: (answer) => {
      const between = `${answer.sender}>${answer.receiver}`
      if (answer.kind === 'interchange') return whole(answer, find(`i ${between} ${plain(answer.interchange)}`))
      if (answer.kind === 'group') return whole(answer, find(`g ${between} ${plain(answer.group)}`))
      if (answer.kind === 'set') return whole(answer, find(`s ${between} ${plain(answer.group)} ${plain(answer.set)}`))
      const batch = find(`b ${between} ${answer.batch}`)
      if (answer.kind === 'batch') return whole(answer, batch)
      const holding = batch.filter((each) => claims.get(each)!.has(answer.claim))
      return { answer, sets: holding, claim: holding.length > 0 ? answer.claim : undefined }
    },
  }
}

const whole = (answer: X12Answer, sets: readonly SentSet[]): MatchedAnswer => ({ answer, sets, claim: undefined })

const plain = (number: string): string => (/^\d+$/.test(number) ? number.replace(/^0+(?=\d)/, '') : number)
