import type { Feed } from '../../client/index.ts'
import { KeysAndValues } from '../../parts/keys-and-values.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Section } from '../../parts/section.tsx'

/** The feed's test cases: sample input and what must become of it. */
export const Cases = ({ feed }: { readonly feed: Feed }) => (
  <Section title="Cases" note="run by mortar check">
    {feed.cases.length === 0 ? (
      <Nothing title="This feed has no case">
        Put a sample and what must become of it under <code>{feed.path}/tests/</code>; a feed without cases is not
        promoted.
      </Nothing>
    ) : (
      <KeysAndValues facts={feed.cases.map(({ name, files }) => [name, <code key={name}>{files.join(', ')}</code>])} />
    )}
  </Section>
)
