import { useMutation } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useClaimsDay } from '../../api/claims-day.ts'
import { tryClaim } from '../../client/sdk.gen.ts'
import { CopyWithWords } from '../../parts/copy.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { paths } from '../../paths.ts'
import { addressOf, askedFor, type FormValues, fromAddress } from './fields.ts'
import { TryForm } from './form.tsx'
import { Tried } from './tried.tsx'

/** Write a claim, see what would be decided now and why. Nothing is posted. The address carries the form, but for who it is for. */
export const Screen = () => {
  const search = useSearch({ strict: false }) as Readonly<Record<string, string | undefined>>
  const { navigate } = useRouter()
  const today = useClaimsDay()
  const [values, setValues] = useState<FormValues>(() => fromAddress(search, today))
  const attempt = useMutation({
    mutationFn: async (form: FormValues) => (await tryClaim({ body: askedFor(form) })).data,
  })
  const press = () => {
    void navigate({ to: paths.tryClaim, search: addressOf(values), replace: true, resetScroll: false })
    attempt.mutate(values)
  }
  const { tried = null, issues = none } = attempt.data ?? {}
  const unplaced = issues.filter(({ where }) => !where.field || where.record)
  return (
    <Page
      title="Try a claim"
      trail={[{ label: 'Claims', to: paths.claims() }]}
      actions={
        tried && (
          <CopyWithWords
            label="Copy address"
            what="the address of this form, without the member"
            text={window.location.href}
          />
        )
      }
    >
      <TryForm
        values={values}
        tried={attempt.variables}
        issues={issues}
        isTrying={attempt.isPending}
        onChange={setValues}
        onTry={press}
      />
      {attempt.isError && <Problem error={attempt.error} retry={() => attempt.mutate(values)} />}
      {issues.length > 0 && (
        <p role="alert">
          {issues.length === 1 ? 'One field is' : `${issues.length} fields are`} not right yet; nothing was decided.{' '}
          {unplaced.map(({ hint, where }) => `${where.field ?? ''} ${hint}`).join(' ')}
        </p>
      )}
      {tried && <Tried tried={tried} />}
      {!attempt.data && !attempt.isError && (
        <Nothing title="Nothing was tried yet">
          Choose a plan or a member, a drug and a pharmacy, and press Try: the decision, its price and every step appear
          here, with the messages that ask and answer it.
        </Nothing>
      )}
    </Page>
  )
}

const none: readonly never[] = []
