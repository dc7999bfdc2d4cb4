import type { Run } from '../../client/index.ts'
import { countText } from '../../parts/format.ts'
import { Go } from '../../parts/go.tsx'
import bar from '../../parts/outcome-bar.module.css'
import { OutcomeSwatch } from '../../parts/outcome-bar.tsx'
import { Section } from '../../parts/section.tsx'
import { runOutcomes, outcomes as wordings } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import classes from './funnel.module.css'

/** What became of the records: from all that came in to where each ended, every figure a link to its records. */
export const Funnel = ({ run }: { readonly run: Run }) => {
  const shown = runOutcomes.filter((name) => run.outcomes[name] > 0)
  const all = runOutcomes.reduce((sum, name) => sum + run.outcomes[name], 0)
  let before = 0
  return (
    <Section title="Outcomes">
      <ul className={classes.rows}>
        <li className={classes.row}>
          <span className={classes.name}>Records in</span>
          <span className={classes.count}>
            <Go to={`${paths.run(run.runId)}#records`}>{countText(run.recordsIn ?? all)}</Go>
          </span>
          <span className={classes.track}>
            <span className={`${classes.fill} ${classes.all}`} style={{ left: 0, width: '100%' }} />
          </span>
        </li>
        {shown.map((name) => {
          const count = run.outcomes[name]
          const left = (before / Math.max(all, 1)) * 100
          before += count
          return (
            <li key={name} className={classes.row} title={wordings[name].means}>
              <span className={classes.name}>
                <OutcomeSwatch outcome={name} /> {wordings[name].label}
              </span>
              <span className={classes.count}>
                <Go to={`${paths.run(run.runId, { outcome: name })}#records`}>{countText(count)}</Go>
              </span>
              <span className={classes.track} aria-hidden="true">
                <span
                  className={`${classes.fill} ${bar[name]}`}
                  style={{ left: `min(${left}%, calc(100% - 4px))`, width: `max(4px, ${(count / all) * 100}%)` }}
                />
              </span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
