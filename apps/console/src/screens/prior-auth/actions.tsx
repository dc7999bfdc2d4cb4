import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { PriorAuth } from '../../client/index.ts'
import { decidePriorAuth } from '../../client/sdk.gen.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { told } from '../../parts/toasts.tsx'
import classes from './actions.module.css'
import { ApproveForm } from './approve-form.tsx'
import { byWhom } from './steps.tsx'

type Outcome = 'approve' | 'deny' | 'withdraw'

const words = { approve: 'approved', deny: 'denied', withdraw: 'withdrawn' } as const

/** What a person may do with an authorization as it stands; where that is nothing, why. */
export const Actions = ({ auth }: { readonly auth: PriorAuth }) => {
  const queries = useQueryClient()
  const [asked, setAsked] = useState<Asked | null>(null)
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
  return (
    <>
      <Choices status={auth.status} choose={(outcome) => setAsked({ outcome, auth })} />
      {asked?.outcome === 'approve' && (
        <ApproveForm auth={asked.auth} news={newsOf(asked.auth, auth)} close={close} done={() => done('approve')} />
      )}
      {(asked?.outcome === 'deny' || asked?.outcome === 'withdraw') && (
        <AskWhy
          auth={auth}
          news={newsOf(asked.auth, auth)}
          outcome={asked.outcome}
          close={close}
          done={() => done(asked.outcome)}
        />
      )}
    </>
  )
}

/** What a person is about to do, and the authorization as it stood when they began: what they write is kept, whatever news come. */
interface Asked {
  readonly outcome: Outcome
  readonly auth: PriorAuth
}

const newsOf = (before: PriorAuth, now: PriorAuth): ReactNode =>
  before.status !== now.status && (
    <p role="status" className={classes.news}>
      <strong>Meanwhile it was {now.status}</strong>
      {now.decidedBy && ` by ${byWhom(now.decidedBy)}`}:{' '}
      {now.status === 'approved' ? 'it can only be withdrawn.' : 'nothing more can be decided about it.'}
    </p>
  )

interface ChoicesProps {
  readonly status: PriorAuth['status']
  readonly choose: (outcome: Outcome) => void
}

const Choices = ({ status, choose }: ChoicesProps) =>
  status === 'denied' || status === 'withdrawn' ? (
    <span className="dim">It was {status}, so nothing more can be decided about it.</span>
  ) : (
    <>
      {status === 'pended' && (
        <>
          <Button size="xs" onClick={() => choose('approve')}>
            Approve
          </Button>
          <Button size="xs" variant="default" onClick={() => choose('deny')}>
            Deny
          </Button>
        </>
      )}
      <Button size="xs" variant="default" onClick={() => choose('withdraw')}>
        Withdraw
      </Button>
    </>
  )

interface AskWhyProps {
  readonly auth: PriorAuth
  readonly news: ReactNode
  readonly outcome: 'deny' | 'withdraw'
  readonly close: (refused: boolean) => void
  readonly done: () => void
}

const AskWhy = ({ auth, news, outcome, close, done }: AskWhyProps) => {
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
      {news}
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
