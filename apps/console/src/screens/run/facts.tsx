import type { Run } from '../../client/index.ts'
import { Copy } from '../../parts/copy.tsx'
import { bytesText, durationText } from '../../parts/format.ts'
import { Go } from '../../parts/go.tsx'
import { KeysAndValues } from '../../parts/keys-and-values.tsx'
import { Section } from '../../parts/section.tsx'
import { Day, When } from '../../parts/when.tsx'
import { actorName, inWords, runKinds } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import classes from './facts.module.css'

/** What the run read, who started it, and under which version of the map. */
export const Facts = ({ run }: { readonly run: Run }) => (
  <Section title="Facts">
    <KeysAndValues facts={[...runFacts(run), ...fileFacts(run)]} />
  </Section>
)

type Fact = readonly [name: string, value: React.ReactNode]

const runFacts = (run: Run): Fact[] => [
  ['Run', `${run.runId} (${runKinds[run.kind]})`],
  [
    'Feed',
    <Go key="feed" to={paths.feed(run.feedId)}>
      {run.feedId}
    </Go>,
  ],
  ['Covers', run.fileOn && <Day on={run.fileOn} />],
  ['Sequence', run.sequenceNo],
  ['Arrived', run.arrivedAt && <When at={run.arrivedAt} of={run.feedId} />],
  ['Started', <When key="started" at={run.startedAt} of={run.feedId} />],
  ['Took', run.durationMs === null ? null : durationText(run.durationMs)],
  ['Started by', actorName(run.startedBy)],
  // A replay is started with a reason in a person's words.
  run.kind === 'replay' ? ['Reason', run.cause] : ['Cause', run.cause && inWords(run.cause)],
  ['Map version', run.mapVersion && <Hash text={run.mapVersion} what="map version" />],
  ['Site version', run.siteVersion && <Hash text={run.siteVersion} what="site version" />],
]

const fileFacts = ({ file }: Run): Fact[] =>
  file === null
    ? []
    : [
        [
          'Size',
          file.bytes === null ? 'not decrypted' : `${bytesText(file.bytes)} (came as ${bytesText(file.remoteBytes)})`,
        ],
        ['SHA-256', file.sha256 && <Hash text={file.sha256} what="SHA-256 of the plaintext" />],
        ['As received', file.receivedSha256 && <Hash text={file.receivedSha256} what="SHA-256 as received" />],
        ['Signed by', <Signer key="signer" signedBy={file.signedBy} />],
        ['From', <code key="path">{file.remotePath}</code>],
        ...(file.duplicateOf ? [['Same content as', <SameAs key="same" of={file.duplicateOf} />] as const] : []),
      ]

type Duplicate = NonNullable<NonNullable<Run['file']>['duplicateOf']>

const SameAs = ({ of }: { readonly of: Duplicate }) =>
  of.runId === null ? of.fileName : <Go to={paths.run(of.runId)}>{of.fileName}</Go>

const longestName = 24

const Signer = ({ signedBy }: { readonly signedBy: string | null }) => {
  if (signedBy === null) return 'nobody'
  return signedBy.length > longestName ? <Hash text={signedBy} what="the signer’s key" /> : <code>{signedBy}</code>
}

const Hash = ({ text, what }: { readonly text: string; readonly what: string }) => (
  <span className={classes.hash}>
    <code title={text}>{text.slice(0, 12)}…</code>
    <Copy text={text} what={what} />
  </span>
)
