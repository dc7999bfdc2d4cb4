import type { FeedState } from './slots.ts'

/** What the sentence is made of. */
export interface SentenceFacts {
  readonly feeds: readonly { readonly name: string; readonly state: FeedState }[]
  readonly heldFiles: number
  /** The kind of each open alarm. */
  readonly alarms: readonly string[]
  readonly waiting: number
  readonly refused: number
  readonly overdue: number
  readonly notBalanced: number
  readonly working: number
  readonly applied: boolean
}

/** The whole state in one line of plain words: first what is wrong, by weight, or else that nothing is. */
export const sentenceOf = (facts: SentenceFacts): string => {
  if (!facts.applied) return 'No site has been applied yet: there is nothing to expect.'
  const troubles = troublesOf(facts)
  if (troubles.length > 0) return capital(`${listed(troubles)}.`)
  const came = facts.feeds.filter(({ state }) => state === 'on-time').length
  const due = facts.feeds.filter(({ state }) => state === 'due').length
  const working = facts.working > 0 ? [`${counted(facts.working, 'run')} at work`] : []
  const parts = [calmWords(facts, came), ...working]
  return `${[...parts, ...(due > 0 ? [`${counted(due, 'feed')} still due today`] : [])].join('; ')}.`
}

const calmWords = ({ feeds }: SentenceFacts, came: number) => {
  if (came > 0) return 'Everything expected has come and balances'
  return feeds.every(({ state }) => state === 'never') ? 'Nothing has come yet' : 'Nothing is late or waiting'
}

const troublesOf = (facts: SentenceFacts): string[] => {
  const named = (state: FeedState) => facts.feeds.filter((feed) => feed.state === state).map(({ name }) => name)
  return [
    ...verbed(named('missing'), 'is missing', 'are missing'),
    ...verbed(named('late'), 'is late', 'are late'),
    ...alarming.flatMap(([kind, one, many]) => some(countOf(facts.alarms, kind), one, many)),
    ...some(facts.notBalanced, 'run does not balance', 'runs do not balance'),
    ...some(facts.heldFiles, 'file is held whole', 'files are held whole'),
    ...some(facts.refused, 'delivery was refused', 'deliveries were refused'),
    ...some(facts.overdue, 'discrepancy is overdue', 'discrepancies are overdue'),
    ...some(facts.waiting, 'record waits in quarantine', 'records wait in quarantine'),
  ]
}

/** Alarms that no other part of the sentence stands for: with one of them open, not everything has come. */
const alarming = [
  ['feed-unreachable', 'partner cannot be reached', 'partners cannot be reached'],
  ['feed-failing', 'feed fails on our side', 'feeds fail on our side'],
  ['file-rejected', 'feed has files that could not be worked', 'feeds have files that could not be worked'],
  ['sequence-gap', 'feed lacks files before its last', 'feeds lack files before their last'],
  ['partner-failing', 'partner takes no deliveries', 'partners take no deliveries'],
  ['volume-unusual', 'file has an unusual number of records', 'files have an unusual number of records'],
  ['key-expires', 'key ends soon', 'keys end soon'],
] as const

const countOf = (kinds: readonly string[], kind: string) => kinds.filter((each) => each === kind).length

const verbed = (names: readonly string[], one: string, many: string): string[] => {
  if (names.length === 0) return []
  const told = names.length <= 2 ? names.join(' and ') : `${names.length} feeds`
  return [`${told} ${names.length === 1 ? one : many}`]
}

const some = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count.toLocaleString('en-US')} ${count === 1 ? one : many}`]

const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`

const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
