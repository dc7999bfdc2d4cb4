import type { Lens } from '../../client/index.ts'
import { countOf, moneyText } from '../../parts/format.ts'
import { Go } from '../../parts/go.tsx'
import { IssueList } from '../../parts/issue-list.tsx'
import { When } from '../../parts/when.tsx'
import { inWords } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import classes from './trouble.module.css'

/** What is wrong with the record and where it is worked: its issues, its cause, its discrepancies. Nothing when all is well. */
export const Trouble = ({ lens }: { readonly lens: Lens }) => {
  const { issues, record, discrepancies } = lens
  const open = discrepancies.filter(({ resolvedAt }) => resolvedAt === null)
  if (issues.length + open.length === 0 && record.heldCause === null) return null
  return (
    <section aria-label="Issues" className={classes.trouble}>
      {record.heldCause && (
        <p className={classes.line}>
          Held: {inWords(record.heldCause).toLowerCase()}. It goes on by itself when that is gone
          {record.heldUntil && (
            <>
              {' '}
              or is rejected <When at={record.heldUntil} of={lens.run.feedId} />
            </>
          )}
          .
        </p>
      )}
      {issues.length > 0 && <IssueList issues={issues} />}
      {open.map((one) => (
        <p key={one.discrepancyId} className={classes.line}>
          <Go to={paths.discrepancies({ code: one.code })}>{one.summary}</Go> {moneyText(one.amountCents)}
          {one.owner ? `, owned by ${one.owner}` : ', nobody owns it'}
        </p>
      ))}
      {(record.outcome === 'rejected' || record.outcome === 'held') && (
        <Go to={paths.quarantine({ outcome: record.outcome, feed: lens.run.feedId, fix: String(record.lineageId) })}>
          {record.outcome === 'rejected' ? 'Fix, replay or dismiss it in quarantine' : 'See it in quarantine'}
        </Go>
      )}
      {lens.corrections.length > 0 && (
        <p className={classes.line}>{countOf(lens.corrections.length, 'correction')} wait for the next replay.</p>
      )}
    </section>
  )
}
