import { Button, FileButton } from '@mantine/core'
import { IconRefresh, IconUpload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { Feed } from '../../client/index.ts'
import { pollFeed, uploadFile } from '../../client/sdk.gen.ts'
import { told, toldProblem } from '../../parts/toasts.tsx'
import { paths } from '../../paths.ts'

/** What a person can do with a feed: look at the partner now, or hand over a file that came another way. */
export const FeedActions = ({ feed }: { readonly feed: Feed }) => {
  const path = pathOf(feed)
  const poll = useMutation({
    mutationFn: () => pollFeed({ path }),
    onSuccess: () =>
      told(feed.direction === 'in' ? 'Looking now. What is there shows in the runs.' : 'Sending what waits.'),
    onError: toldProblem,
  })
  const takesFiles = feed.direction === 'in' && feed.settings.request === undefined
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconRefresh size={14} />}
        loading={poll.isPending}
        onClick={() => poll.mutate()}
      >
        {feed.direction === 'in' ? 'Look now' : 'Send now'}
      </Button>
      {takesFiles && <HandOver feed={feed} />}
    </>
  )
}

const HandOver = ({ feed }: { readonly feed: Feed }) => {
  const { history } = useRouter()
  const upload = useMutation({
    mutationFn: (file: File) => uploadFile({ path: pathOf(feed), query: { fileName: file.name }, body: file }),
    onSuccess: () => {
      told('The file was taken. Its run shows here in a moment.')
      history.push(paths.runs({ feed: feed.feedId }))
    },
    onError: toldProblem,
  })
  return (
    <FileButton onChange={(file) => file && upload.mutate(file)} inputProps={{ 'aria-label': 'File to hand over' }}>
      {(button) => (
        <Button size="xs" leftSection={<IconUpload size={14} />} loading={upload.isPending} {...button}>
          Hand over a file
        </Button>
      )}
    </FileButton>
  )
}

const pathOf = ({ feedId, partnerId }: Feed) => ({ partner: partnerId, feed: feedId.slice(partnerId.length + 1) })
