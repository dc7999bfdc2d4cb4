import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PriorAuth } from '../../client/index.ts'
import { decidePriorAuth } from '../../client/sdk.gen.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { told } from '../../parts/toasts.tsx'
import { ApproveForm } from './approve-form.tsx'

type Outcome = 'approve' | 'deny' | 'withdraw'

const words = { approve: 'approved', deny: 'denied', withdraw: 'withdrawn' } as const

/** What a person may do with an authorization as it stands; where that is nothing, why. */
export const Actions = ({ auth }: { readonly auth: PriorAuth }) => {
  const queries = useQueryClient()
  const [asked, setAsked] = useState<Outcome | null>(null)
  // A verdict that was refused may mean that somebody was quicker: the page is asked for again when the dialog is left.
  const close = (refused: boolean) => {
    setAsked(null)
    if (refused) void queries.invalidateQueries()
  }
  const done = (outcome: Outcome) => {
    told(`Authorization ${auth.number} ${words[outcome]}.`)
    setAsked(null)
    void queries.invalidateQueries()
  }
  const { status } = auth
  if (status === 'denied' || status === 'withdrawn')
    return <span className="dim">It was {status}, so nothing more can be decided about it.</span>
  return (
    <>
      {status === 'pended' && (
        <>
          <Button size="xs" onClick={() => setAsked('approve')}>
            Approve
          </Button>
          <Button size="xs" variant="default" onClick={() => setAsked('deny')}>
            Deny
          </Button>
        </>
      )}
      <Button size="xs" variant="default" onClick={() => setAsked('withdraw')}>
        Withdraw
      </Button>
      {asked === 'approve' && <ApproveForm auth={auth} close={close} done={() => done('approve')} />}
      {(asked === 'deny' || asked === 'withdraw') && (
        <AskWhy key={asked} auth={auth} outcome={asked} close={close} done={() => done(asked)} />
      )}
    </>
  )
}

interface AskWhyProps {
  readonly auth: PriorAuth
  readonly outcome: 'deny' | 'withdraw'
  readonly close: (refused: boolean) => void
  readonly done: () => void
}

const AskWhy = ({ auth, outcome, close, done }: AskWhyProps) => {
  const decide = useMutation({
    mutationFn: (note: string) => decidePriorAuth({ path: { number: auth.number }, body: { outcome, note } }),
    onSuccess: done,
  })
  return (
    <AskReason
      title={`${outcome === 'deny' ? 'Deny' : 'Withdraw'} authorization ${auth.number}?`}
      action={outcome === 'deny' ? 'Deny' : 'Withdraw'}
      kept="Kept in its history."
      danger
      busy={decide.isPending}
      error={decide.error}
      onConfirm={(note) => decide.mutate(note)}
      onClose={() => close(decide.isError)}
    >
      {whatHappens(auth, outcome)} This cannot be undone; another authorization can be asked for or entered.
    </AskReason>
  )
}

const whatHappens = ({ memberKey, drug, status }: PriorAuth, outcome: 'deny' | 'withdraw'): string => {
  const claims = `claims of ${memberKey} for ${drug}`
  if (outcome === 'deny') return `Where the plan wants an authorization, ${claims} are refused from now on (3Y).`
  return status === 'pended'
    ? `Nobody decides it any more; where the plan wants an authorization, ${claims} are refused (75).`
    : `From now on ${claims} are decided without it. Claims that were paid on it stay paid.`
}
