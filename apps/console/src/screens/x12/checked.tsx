import { useMemo, useState } from 'react'
import type { X12Checked } from '../../client/index.ts'
import { countOf, countText } from '../../parts/format.ts'
import { Nothing } from '../../parts/nothing.tsx'
import { Section } from '../../parts/section.tsx'
import { Answers } from './answers.tsx'
import { FindingList } from './finding-list.tsx'
import { treeOf } from './outline-rows.ts'
import { OutlineTree } from './outline-tree.tsx'
import { VerdictLine } from './verdict-line.tsx'
import classes from './x12.module.css'
import type { GivenFile } from './x12.tsx'

/** A finding to be shown in the tree; `asked` counts, so that asking for the same one again scrolls again. */
export interface Sought {
  readonly no: number
  readonly asked: number
}

/** A file judged: verdict and answers, all findings, and the tree with the findings in place. */
export const Checked = ({ given, checked }: { readonly given: GivenFile; readonly checked: X12Checked }) => {
  const tree = useMemo(() => treeOf(checked.outline, checked.findings), [checked])
  const [sought, setSought] = useState<Sought>()
  const seek = (no: number) => setSought({ no, asked: (sought?.asked ?? 0) + 1 })
  const more =
    checked.findingsMore > 0
      ? `the first ${countText(checked.findings.length)} of ${countText(checked.findings.length + checked.findingsMore)}`
      : undefined
  return (
    <div className={classes.checked}>
      <VerdictLine checked={checked} />
      <Answers answers={checked.answers} name={given.name} />
      <div className={classes.panes}>
        <Section title="Found" note={more} fit="flush">
          {checked.findings.length === 0 ? (
            <Nothing title="Nothing was found" mood="well">
              Every level that can be checked here is clean.
            </Nothing>
          ) : (
            <FindingList findings={checked.findings} picked={sought?.no} onPick={seek} />
          )}
        </Section>
        {checked.outline.length > 0 && (
          <Section
            title="The file"
            note={
              checked.outlineMore > 0
                ? `the first ${countText(checked.outline.length)} lines; ${countOf(checked.outlineMore, 'more is', 'more are')} not shown`
                : undefined
            }
            fit="flush"
          >
            <OutlineTree tree={tree} bytes={given.bytes} sought={sought} onPick={seek} />
          </Section>
        )}
      </div>
    </div>
  )
}
