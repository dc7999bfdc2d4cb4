import type { Partner } from '../../client/index.ts'
import { durationText } from '../../parts/format.ts'
import { KeysAndValues } from '../../parts/keys-and-values.tsx'
import { Section } from '../../parts/section.tsx'
import { inWords } from '../../parts/words.ts'

/** How the partner is reached. Secrets are told by name only. */
export const ConnectionFacts = ({ partner: { connection } }: { readonly partner: Partner }) => {
  const { retry, rateLimitPerSecond, concurrency } = connection
  return (
    <Section title="Connection" note="the one in force">
      <KeysAndValues
        facts={[
          ['Protocol', connection.protocol.toUpperCase()],
          ['Address', <code key="address">{connection.address}</code>],
          ['Sign-in', connection.auth],
          ['Secrets', connection.secrets.length > 0 ? <Names key="secrets" names={connection.secrets} /> : null],
          ...Object.entries(connection.paths).map(
            ([name, path]) => [`Path ${inWords(name).toLowerCase()}`, <code key={name}>{path}</code>] as const,
          ),
          ['Time-out', durationText(connection.timeoutMs)],
          [
            'Retry',
            `${retry.maxAttempts} tries, ${durationText(retry.baseMs)} doubling up to ${durationText(retry.capMs)}`,
          ],
          ['Rate limit', rateLimitPerSecond === null ? null : `${rateLimitPerSecond} a second`],
          ['At the same time', concurrency],
        ]}
      />
    </Section>
  )
}

const Names = ({ names }: { readonly names: readonly string[] }) =>
  names.map((name) => (
    <div key={name}>
      <code>{name}</code>
    </div>
  ))
