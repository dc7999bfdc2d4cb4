import type { Alarm, Today } from '../../client/index.ts'
import { countOf, moneyText } from '../../parts/format.ts'
import { inWords, type Tone } from '../../parts/words.ts'
import { paths } from '../../paths.ts'

/** Something that waits for a person or for time: what it is, what it means, and where its cause is. */
export interface OpenItem {
  readonly key: string
  readonly tone: Tone
  readonly title: string
  readonly means?: string
  readonly to: string
  /** Since when, for things that have a clock. */
  readonly since?: string | null
}

/** Everything open, the worst first: what is broken, what is late, what is refused, what waits. */
export const openItems = (open: Today['open']): readonly OpenItem[] => [
  ...notBalanced(open),
  ...open.alarms.map(alarmItem),
  ...heldFiles(open),
  ...refused(open),
  ...discrepancies(open),
  ...priorAuths(open),
  ...rejected(open),
  ...held(open),
]

const alarmItem = ({ alarmId, kind, subject, effect, openedAt }: Alarm): OpenItem => ({
  key: `alarm-${alarmId}`,
  tone: kind.includes('missing') || kind.includes('breaker') ? 'bad' : 'warn',
  title: `${inWords(kind)}: ${subject}`,
  means: effect,
  to: causeOfAlarm(subject),
  since: openedAt,
})

/** The page that shows an alarm's cause. Its subject is a run (`acme-pbm/claims run 21`), a feed or a partner. */
export const causeOfAlarm = (subject: string): string => {
  const run = /\brun (\d+)$/.exec(subject)?.[1]
  if (run !== undefined) return paths.run(Number(run))
  if (/^[a-z0-9-]+\/[a-z0-9-]+$/.test(subject)) return paths.feed(subject)
  return /^[a-z][a-z0-9-]*$/.test(subject) ? paths.partner(subject) : paths.alarms()
}

const notBalanced = ({ notBalanced: { count } }: Today['open']): OpenItem[] =>
  count === 0
    ? []
    : [
        {
          key: 'not-balanced',
          tone: 'bad',
          title: `${countOf(count, 'run')} ended without a balanced ledger`,
          means: 'What came in is not wholly explained. Nothing of it counts as done.',
          to: paths.runs({ state: 'failed' }),
        },
      ]

const heldFiles = ({ heldFiles: { count, records } }: Today['open']): OpenItem[] =>
  count === 0
    ? []
    : [
        {
          key: 'held-files',
          tone: 'held',
          title: `${countOf(count, 'file')} held whole`,
          means: `${countOf(records, 'record')} wait until somebody releases or rejects ${count === 1 ? 'it' : 'them'}.`,
          to: paths.runs({ state: 'held' }),
        },
      ]

const refused = ({ deliveries }: Today['open']): OpenItem[] =>
  deliveries.refused === 0
    ? []
    : [
        {
          key: 'refused',
          tone: 'bad',
          title: `${countOf(deliveries.refused, 'delivery', 'deliveries')} refused`,
          means: 'The partner said no, so its books and ours differ.',
          to: paths.deliveries({ state: 'refused' }),
        },
      ]

const discrepancies = ({ discrepancies: { count, amountCents, overdue } }: Today['open']): OpenItem[] =>
  count === 0
    ? []
    : [
        {
          key: 'discrepancies',
          tone: overdue > 0 ? 'bad' : 'warn',
          title: `${countOf(count, 'discrepancy', 'discrepancies')}, ${moneyText(amountCents)}`,
          means:
            overdue > 0 ? `${countOf(overdue, 'is', 'are')} past the time allowed.` : 'All within the time allowed.',
          to: paths.discrepancies(),
        },
      ]

const priorAuths = ({ priorAuths: { count, oldestAskedAt } }: Today['open']): OpenItem[] =>
  count === 0
    ? []
    : [
        {
          key: 'prior-auths',
          tone: 'held',
          title: `${countOf(count, 'prior authorization waits', 'prior authorizations wait')}`,
          means: `Until somebody decides, claims that need ${count === 1 ? 'it' : 'them'} are refused.`,
          to: paths.priorAuths(),
          since: oldestAskedAt,
        },
      ]

const rejected = ({ rejected: { count } }: Today['open']): OpenItem[] =>
  count === 0
    ? []
    : [
        {
          key: 'rejected',
          tone: 'bad',
          title: `${countOf(count, 'record')} rejected`,
          means: 'Wrong data, waiting to be fixed, replayed or dismissed.',
          to: paths.quarantine({ outcome: 'rejected' }),
        },
      ]

const held = ({ held: { byCause } }: Today['open']): OpenItem[] =>
  byCause
    .filter(({ count }) => count > 0)
    .map(({ cause, count }) => ({
      key: `held-${cause}`,
      tone: 'held',
      title: `${countOf(count, 'record')} held: ${inWords(cause).toLowerCase()}`,
      means: 'They go on by themselves when the cause is gone.',
      to: paths.quarantine({ outcome: 'held', cause }),
    }))
