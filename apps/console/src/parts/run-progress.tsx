import { Progress } from '@mantine/core'
import type { RunSummary } from '../client/index.ts'
import { countText } from './format.ts'
import classes from './run-progress.module.css'
import { inWords } from './words.ts'

/** How far a working run is: its step, and a bar when the whole is known. */
export const RunProgress = ({ run }: { readonly run: RunSummary }) => {
  const { done, total, unit } = run.progress
  const percent = done !== null && total ? Math.min(100, Math.floor((done / total) * 100)) : null
  const text = done === null ? inWords(run.step) : `${inWords(run.step)}, ${amountText(done, total, unit)}`
  return (
    <div className={classes.progress}>
      <Progress.Root size={8} radius="xs">
        <Progress.Section
          value={percent ?? 100}
          striped={percent === null}
          animated={percent === null}
          aria-label={`Progress of run ${run.runId}`}
          aria-valuetext={text}
        />
      </Progress.Root>
      <span className={classes.text}>{text}</span>
    </div>
  )
}

const amountText = (done: number, total: number | null, unit: string | null): string =>
  [countText(done), total === null ? '' : `of ${countText(total)}`, unit ?? ''].filter(Boolean).join(' ')
