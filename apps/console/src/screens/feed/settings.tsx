import type { Feed } from '../../client/index.ts'
import { bytesText, durationText } from '../../parts/format.ts'
import { KeysAndValues } from '../../parts/keys-and-values.tsx'
import { Section } from '../../parts/section.tsx'

/** Everything `feed.yml` says, with what it leaves to its defaults. */
export const Settings = ({ feed }: { readonly feed: Feed }) => (
  <Section title="Settings" note={<code>{feed.path}/feed.yml</code>}>
    <Tree value={feed.settings} name="" />
  </Section>
)

const durations = new Set(['settle', 'poll', 'grace', 'max', 'accept_within', 'timeout', 'base', 'cap'])

const Tree = ({ value, name }: { readonly value: unknown; readonly name: string }): React.ReactNode => {
  if (value === null || value === undefined) return <span className="dim">none</span>
  if (typeof value === 'number' && durations.has(name)) return durationText(value)
  if (typeof value === 'number' && name === 'max_bytes') return bytesText(value)
  if (Array.isArray(value)) {
    if (value.every((each) => typeof each !== 'object')) return <code>{value.join(', ') || 'none'}</code>
    return value.map((each) => (
      <div key={JSON.stringify(each)} style={{ marginBottom: 6 }}>
        <Tree value={each} name={name} />
      </div>
    ))
  }
  if (typeof value !== 'object') return <code>{String(value)}</code>
  return (
    <KeysAndValues
      facts={Object.entries(value).map(([key, inner]) => [key, <Tree key={key} value={inner} name={key} />])}
    />
  )
}
