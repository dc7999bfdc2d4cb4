import type { AuditEntry, Lens } from '../../client/index.ts'
import { bytesText } from '../../parts/format.ts'
import { Go } from '../../parts/go.tsx'
import { KeysAndValues } from '../../parts/keys-and-values.tsx'
import { Section } from '../../parts/section.tsx'
import { When } from '../../parts/when.tsx'
import { actorName, inWords } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import classes from './story.module.css'

/** What happened to the record in time, what people did to it, and its facts. */
export const Story = ({ lens }: { readonly lens: Lens }) => (
  <div className={classes.columns}>
    <Section title="Timeline" note="steps, looks and changes, the latest last">
      <ol className={classes.events}>
        {eventsOf(lens).map((event) => (
          <li key={`${event.at}-${event.what}`} className={classes.event}>
            <When at={event.at} of={lens.run.feedId} />
            <span>
              {event.to ? <Go to={event.to}>{event.what}</Go> : event.what}
              {event.who && <span className="dim"> by {event.who}</span>}
            </span>
          </li>
        ))}
      </ol>
    </Section>
    {lens.corrections.length > 0 && <Corrections lens={lens} />}
    <Section title="Facts">
      <KeysAndValues
        facts={[
          ['Lineage id', <code key="id">{lens.record.lineageId}</code>],
          ['File', lens.file?.fileName],
          ['Size', lens.file?.bytes == null ? null : bytesText(lens.file.bytes)],
          ['Run', <Go key="run" to={paths.run(lens.record.runId)}>{`${lens.record.runId}`}</Go>],
          [
            'Decided by',
            lens.record.outcomeRunId === lens.record.runId ? (
              'the same run'
            ) : (
              <Go key="by" to={paths.run(lens.record.outcomeRunId)}>{`run ${lens.record.outcomeRunId}`}</Go>
            ),
          ],
          ['Quality', inWords(lens.record.qcFlag)],
        ]}
      />
    </Section>
  </div>
)

const Corrections = ({ lens }: { readonly lens: Lens }) => (
  <Section title="Corrections" note="the bytes stay as they came">
    <KeysAndValues
      facts={lens.corrections.map(({ field, value, reason, correctedBy, correctedAt }) => [
        field,
        <>
          <code>{value}</code> – {reason}{' '}
          <span className="dim">
            {actorName(correctedBy)}, <When at={correctedAt} />
          </span>
        </>,
      ])}
    />
  </Section>
)

interface Event {
  readonly at: string
  readonly what: string
  readonly who?: string
  readonly to?: string
}

/** The file's arrival, each try to deliver, and the audit log, in the order of time. */
const eventsOf = (lens: Lens): readonly Event[] =>
  [
    ...(lens.file ? [{ at: lens.file.arrivedAt, what: 'The file arrived', to: paths.run(lens.record.runId) }] : []),
    ...lens.deliveries.flatMap((delivery) => [
      { at: delivery.queuedAt, what: `Queued to ${delivery.feedId}`, to: paths.delivery(delivery.deliveryId) },
      ...delivery.attemptList.map((attempt) => ({
        at: attempt.startedAt,
        what: `Try ${attempt.attemptNo}: ${attempt.status ?? 'no answer'}${attempt.code ? ` ${attempt.code}` : ''}`,
        to: paths.delivery(delivery.deliveryId),
      })),
    ]),
    ...lens.history.map(auditEvent),
  ].sort((one, other) => Date.parse(one.at) - Date.parse(other.at))

const auditEvent = ({ at, who, action, detail }: AuditEntry): Event => ({
  at,
  who: actorName(who),
  what: [
    inWords(action),
    ...Object.entries(detail).map(([name, value]) => `${inWords(name).toLowerCase()} ${told(value)}`),
  ].join(', '),
})

const told = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))
