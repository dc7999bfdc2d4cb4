import { Drawer, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useFeed } from '../../api/feeds.ts'
import { suspectsOf } from '../../api/suspects.ts'
import { getLensOptions } from '../../client/@tanstack/react-query.gen.ts'
import type { Lens } from '../../client/index.ts'
import { countText } from '../../parts/format.ts'
import { Go } from '../../parts/go.tsx'
import { IssueList } from '../../parts/issue-list.tsx'
import { Bones, Loaded } from '../../parts/loaded.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { paths } from '../../paths.ts'
import { FixForm } from './fix-form.tsx'
import { MadeCorrections } from './made-corrections.tsx'

interface FixRecordProps {
  readonly lineageId: number
  readonly close: () => void
}

/** Mends one record: pick a field, see its bytes, write what it should say and why, then replay. The bytes stay. */
export const FixRecord = ({ lineageId, close }: FixRecordProps) => {
  const query = useQuery(getLensOptions({ path: { lineageId } }))
  const title = query.data ? `Fix line ${countText(query.data.record.line)}` : `Fix record ${lineageId}`
  return (
    <Drawer opened onClose={close} position="right" size={520} title={title}>
      <Loaded query={query}>{(lens) => <Content lens={lens} close={close} />}</Loaded>
    </Drawer>
  )
}

const Content = ({ lens, close }: { readonly lens: Lens; readonly close: () => void }) => {
  const { outcome, lineageId } = lens.record
  const feed = useFeed(lens.run.feedId)
  if (outcome !== 'held' && outcome !== 'rejected')
    return (
      <Nothing mood="well" title="This record no longer waits">
        <Go to={paths.lens(lineageId)}>See what became of it</Go>
      </Nothing>
    )
  return (
    <Stack gap="md">
      <div>
        {lens.run.fileName ?? lens.run.feedId} · <Go to={paths.lens(lineageId)}>open in the lens</Go>
      </div>
      <IssueList issues={lens.issues} />
      <MadeCorrections lens={lens} close={close} />
      {feed.isPending ? <Bones rows={4} /> : <FixForm lens={lens} suspect={suspectsOf(lens, feed.data)[0]} />}
    </Stack>
  )
}
