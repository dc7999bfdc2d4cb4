import { IconAlertCircle } from '@tabler/icons-react'
import { useMeaning } from '../api/issue-codes.ts'
import type { Issue } from '../client/index.ts'
import { countText } from './format.ts'
import classes from './issue-list.module.css'

/** What is wrong: each issue with its hint, its place and its code. */
export const IssueList = ({ issues }: { readonly issues: readonly Issue[] }) => (
  <ul className={classes.list}>
    {issues.map((issue, place) => (
      <li key={place} className={classes.item}>
        <IconAlertCircle size={16} aria-hidden="true" className={classes.icon} />
        <div>
          <div>{issue.hint}</div>
          <div className={classes.small}>
            <Code code={issue.code} />
            {placeText(issue) && ` · ${placeText(issue)}`}
          </div>
        </div>
      </li>
    ))}
  </ul>
)

/** A code of the hub, with its meaning on hover. */
export const Code = ({ code }: { readonly code: string }) => {
  const meaning = useMeaning(code)
  return <code title={meaning}>{code}</code>
}

/** Where an issue sits, in words: `line 14, field plan_paid, bytes 2,093 to 2,101`. */
export const placeText = ({ where }: Issue): string =>
  [
    where.file,
    where.line !== undefined && `line ${countText(where.line)}`,
    where.column !== undefined && `column ${countText(where.column)}`,
    where.record && `record ${where.record}`,
    where.field && `field ${where.field}`,
    where.byteFrom !== undefined &&
      `bytes ${countText(where.byteFrom)} to ${countText(where.byteTo ?? where.byteFrom)}`,
  ]
    .filter(Boolean)
    .join(', ')
