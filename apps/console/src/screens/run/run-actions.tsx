import { Button } from '@mantine/core'
import { IconBan, IconPlayerPlay } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { Run } from '../../client/index.ts'
import { rejectRun, releaseRun } from '../../client/sdk.gen.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { told } from '../../parts/toasts.tsx'
import { paths } from '../../paths.ts'
import { isHeldWhole } from './held-whole.ts'

type Action = 'release' | 'again' | 'reject'

/** What a person can decide about a file that was stopped: work it after all, or refuse it. */
export const RunActions = ({ run }: { readonly run: Run }) => {
  const [asked, setAsked] = useState<Action | null>(null)
  const again = run.state === 'rejected' && run.kind !== 'replay'
  if (!isHeldWhole(run) && !again) return null
  return (
    <>
      <Button
        size="xs"
        leftSection={<IconPlayerPlay size={14} />}
        onClick={() => setAsked(again ? 'again' : 'release')}
      >
        {again ? 'Try again' : 'Release and run again'}
      </Button>
      {!again && (
        <Button size="xs" variant="default" leftSection={<IconBan size={14} />} onClick={() => setAsked('reject')}>
          Reject the file
        </Button>
      )}
      {asked && <Decide run={run} action={asked} close={() => setAsked(null)} />}
    </>
  )
}

const words = {
  release: {
    title: 'Release this file?',
    text: 'Its records run again now, past the gates that held the file, on your word. Each record is still checked.',
    action: 'Release',
    done: 'Released. It is running now.',
  },
  again: {
    title: 'Try this file again?',
    text: 'It is read again from the bytes we keep, and must pass every gate. Do so after the cause is mended.',
    action: 'Try again',
    done: 'It is being tried again.',
  },
  reject: {
    title: 'Reject this file?',
    text: 'Nothing of it is posted. The partner has to send it again, under a new name or with other content.',
    action: 'Reject',
    done: 'Rejected. Nothing of it was posted.',
  },
} as const

interface DecideProps {
  readonly run: Run
  readonly action: Action
  readonly close: () => void
}

const Decide = ({ run, action, close }: DecideProps) => {
  const { history } = useRouter()
  const decide = useMutation({
    mutationFn: (reason: string) => decisionOf(run.runId, action, reason),
    onSuccess: (runId) => {
      told(words[action].done)
      close()
      if (runId !== undefined && runId !== run.runId) history.push(paths.run(runId))
    },
  })
  return (
    <AskReason
      title={words[action].title}
      action={words[action].action}
      danger={action === 'reject'}
      busy={decide.isPending}
      error={decide.error}
      onConfirm={(reason) => decide.mutate(reason)}
      onClose={close}
    >
      {words[action].text}
    </AskReason>
  )
}

/** Answers the run to look at next, if it is another. */
const decisionOf = async (runId: number, action: Action, reason: string): Promise<number | undefined> => {
  if (action !== 'reject') return (await releaseRun({ path: { runId }, body: { reason } })).data.runIds[0]
  await rejectRun({ path: { runId }, body: { reason } })
  return undefined
}
