import type { Partner } from '../../client/index.ts'
import { Copy } from '../../parts/copy.tsx'
import { countOf } from '../../parts/format.ts'
import { Nothing } from '../../parts/nothing.tsx'
import { Section } from '../../parts/section.tsx'
import { State } from '../../parts/state.tsx'
import { Day } from '../../parts/when.tsx'
import { expiryTone } from '../partners/expiry.ts'
import classes from './key-windows.module.css'

interface KeyWindow {
  readonly id: string
  readonly what: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly daysLeft: number | null
  readonly fingerprint: string | null
}

/** Every key and host key with the days between which it holds, on one scale with today marked. */
export const KeyWindows = ({ partner }: { readonly partner: Partner }) => {
  const windows = windowsOf(partner)
  return (
    <Section title="Keys" note="from the day each is used to the day it ends; the line is today" fit="flush">
      {windows.length === 0 ? (
        <Nothing title="No keys">This partner is reached without keys of its own.</Nothing>
      ) : (
        <ul className={classes.list}>
          {windows.map((window) => (
            <WindowRow key={`${window.what} ${window.id}`} window={window} />
          ))}
        </ul>
      )}
    </Section>
  )
}

const windowsOf = ({ hostKeys, pgpKeys }: Partner): readonly KeyWindow[] => [
  ...pgpKeys.map(({ whose, ...key }) => ({ ...key, what: whose === 'ours' ? 'Our PGP key' : 'Their PGP key' })),
  ...hostKeys.map((key) => ({ ...key, id: `${key.fingerprint.slice(0, 19)}…`, what: 'Host key' })),
]

const WindowRow = ({ window }: { readonly window: KeyWindow }) => (
  <li className={classes.row}>
    <div className={classes.name}>
      <div>{window.what}</div>
      <div className={classes.id}>
        <code title={window.fingerprint ?? undefined}>{window.id}</code>
        {window.fingerprint && <Copy text={window.fingerprint} what="fingerprint" />}
      </div>
    </div>
    <Bar window={window} />
    <div className={classes.words}>
      <Left window={window} />
      <div className="dim">
        <Day on={window.validFrom} /> to {window.validTo ? <Day on={window.validTo} /> : 'no end'}
      </div>
    </div>
  </li>
)

const Left = ({ window: { daysLeft, validFrom } }: { readonly window: KeyWindow }) => {
  if (Date.parse(validFrom) > Date.now())
    return <State wording={{ tone: 'quiet', label: 'Not yet in use', means: 'It takes over when its day comes.' }} />
  if (daysLeft === null)
    return <State wording={{ tone: 'good', label: 'No end', means: 'Its window has no last day.' }} />
  const label = daysLeft < 0 ? 'Ended' : `${countOf(daysLeft, 'day')} left`
  return <State wording={{ tone: expiryTone(daysLeft), label, means: 'Days until it ends.' }} />
}

const dayMs = 86_400_000
const shownDays = { before: 180, after: 365 }

const Bar = ({ window: { validFrom, validTo } }: { readonly window: KeyWindow }) => {
  const from = percentAt(Date.parse(validFrom))
  const to = validTo === null ? 100 : percentAt(Date.parse(validTo) + dayMs)
  return (
    <div className={classes.track} aria-hidden="true">
      <div
        className={classes.bar}
        data-open={validTo === null || undefined}
        style={{ left: `${from}%`, width: `${Math.max(to - from, 0.5)}%` }}
      />
      <div className={classes.today} style={{ left: `${percentAt(Date.now())}%` }} />
    </div>
  )
}

/** Where a moment stands on the scale, kept within it. */
const percentAt = (at: number): number => {
  const begin = Date.now() - shownDays.before * dayMs
  const share = (at - begin) / ((shownDays.before + shownDays.after) * dayMs)
  return Math.min(Math.max(share * 100, 0), 100)
}
