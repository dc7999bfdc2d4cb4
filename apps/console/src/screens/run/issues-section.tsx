import type { Issue } from '../../client/index.ts'
import { countOf } from '../../parts/format.ts'
import { IssueList } from '../../parts/issue-list.tsx'
import { Section } from '../../parts/section.tsx'

/** What is wrong with the file as a whole. What is wrong with single records stands at the records. */
export const IssuesSection = ({ issues }: { readonly issues: readonly Issue[] }) => (
  <Section title="Issues" note={countOf(issues.length, 'issue')}>
    <IssueList issues={issues} />
  </Section>
)
