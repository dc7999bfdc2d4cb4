import { Button } from '@mantine/core'
import { IconRotateClockwise } from '@tabler/icons-react'
import { useState } from 'react'
import type { QuarantinedRecord, QuarantineGroup } from '../../client/index.ts'
import { useFilters } from '../../parts/filters.tsx'
import { countOf, countText } from '../../parts/format.ts'
import { Code } from '../../parts/issue-list.tsx'
import { Section } from '../../parts/section.tsx'
import { ToneIcon } from '../../parts/state.tsx'
import { feedNameOf, inWords, outcomes } from '../../parts/words.ts'
import { AskReplay } from './ask-replay.tsx'
import classes from './groups.module.css'

interface GroupsProps {
  readonly groups: readonly QuarantineGroup[]
  readonly records: readonly QuarantinedRecord[]
}

/** The causes behind what waits: “812 rejected, one cause”, each to look at or to try again as a whole. */
export const Groups = ({ groups, records }: GroupsProps) => {
  const all = groups.reduce((sum, { count }) => sum + count, 0)
  return (
    <Section title="Causes" note={`${countOf(all, 'record')}, ${countOf(groups.length, 'cause')}`} fit="flush">
      <ul className={classes.list}>
        {groups.map((group) => (
          <Group key={groupKey(group)} group={group} hint={hintOf(group, records)} />
        ))}
      </ul>
    </Section>
  )
}

const groupKey = ({ feedId, outcome, cause, code }: QuarantineGroup): string => [feedId, outcome, cause, code].join(' ')

/** A check's own words stand at the records it found; the hub's hint tells only what the codes of Mortar mean. */
const hintOf = ({ code, hint }: QuarantineGroup, records: readonly QuarantinedRecord[]): string =>
  records.flatMap(({ issues }) => issues).find((issue) => issue.code === code)?.hint ?? hint

interface GroupProps {
  readonly group: QuarantineGroup
  readonly hint: string
}

const Group = ({ group, hint }: GroupProps) => {
  const { values, set } = useFilters(['outcome', 'cause', 'code', 'feed'])
  const [asks, setAsks] = useState(false)
  const filter = {
    outcome: group.outcome,
    cause: group.cause ?? undefined,
    code: group.code ?? undefined,
    feed: group.feedId,
  }
  const shown = (Object.keys(filter) as (keyof typeof filter)[]).every((name) => values[name] === filter[name])
  const none = { outcome: undefined, cause: undefined, code: undefined, feed: undefined }
  return (
    <li className={classes.group} data-shown={shown || undefined}>
      <ToneIcon tone={outcomes[group.outcome].tone} size={18} />
      <div className={classes.count}>
        {countText(group.count)}
        <span className={classes.kind}>{group.outcome}</span>
      </div>
      <div className={classes.words}>
        <div className={classes.hint}>{group.cause ? inWords(group.cause) : hint}</div>
        <div className={classes.small}>
          {group.cause && `${group.hint} · `}
          {group.code && (
            <>
              <Code code={group.code} /> ·{' '}
            </>
          )}
          {feedNameOf(group.feedId)}
        </div>
      </div>
      <div className={classes.actions}>
        <Button size="compact-sm" variant="default" aria-pressed={shown} onClick={() => set(shown ? none : filter)}>
          {shown ? 'Show all' : 'Show these'}
        </Button>
        {group.outcome !== 'dismissed' && (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconRotateClockwise size={14} />}
            onClick={() => setAsks(true)}
          >
            Replay {countText(group.count)}
          </Button>
        )}
      </div>
      {asks && <AskReplay selection={filter} count={group.count} close={() => setAsks(false)} />}
    </li>
  )
}
