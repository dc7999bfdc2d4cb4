import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { type FormEvent, useRef, useState } from 'react'
import { useClaimsDay } from '../../api/claims-day.ts'
import { getClaimOptions, listTryChoicesOptions } from '../../client/@tanstack/react-query.gen.ts'
import type { Claim } from '../../client/index.ts'
import { enterPriorAuth } from '../../client/sdk.gen.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { Section } from '../../parts/section.tsx'
import { told } from '../../parts/toasts.tsx'
import { paths } from '../../paths.ts'
import { useFirstWrong, whatHappens } from '../prior-auth/approve-form.tsx'
import { NoteField, noteError } from '../prior-auth/note-field.tsx'
import { placedError } from '../prior-auth/place-of.ts'
import { errorsOf, type TermErrors, termsOf, type WrittenTerms } from '../prior-auth/terms.ts'
import { TermsFields } from '../prior-auth/terms-fields.tsx'
import { MemberLookUp } from '../try-claim/look-up.tsx'
import classes from './prior-auth-enter.module.css'

/** Enters an authorization that no pharmacy asked for; `?claim=` fills it in from a claim that was refused for lack of one. */
export const Screen = () => {
  const { claim } = useSearch({ strict: false }) as { readonly claim?: string }
  const today = useClaimsDay()
  return (
    <Page title="Enter a prior authorization" trail={[{ label: 'Prior authorizations', to: paths.priorAuths() }]}>
      {claim ? (
        <OfClaim decisionNo={Number(claim)} />
      ) : (
        <EntryForm begin={{ memberKey: '', terms: nothingYet(today) }} />
      )}
    </Page>
  )
}

const OfClaim = ({ decisionNo }: { readonly decisionNo: number }) => {
  const explained = useQuery(getClaimOptions({ path: { decisionNo } }))
  const claim = explained.data?.claim
  const generic = useQuery({
    ...listTryChoicesOptions({ query: { kind: 'generic', q: claim?.ndc11 ?? '' } }),
    enabled: claim !== undefined,
  })
  const data = claim && generic.data && beginOf(claim, generic.data[0]?.value)
  return (
    <Loaded query={{ ...explained, error: explained.error ?? generic.error, data }}>
      {(begin) => <EntryForm begin={begin} />}
    </Loaded>
  )
}

interface Begin {
  readonly memberKey: string
  readonly terms: WrittenTerms
}

const beginOf = ({ memberKey, ndc11, serviceOn }: Claim, generic: string | undefined): Begin => ({
  memberKey: memberKey ?? '',
  terms: { ...nothingYet(serviceOn), drug: generic ?? `ndc:${ndc11}` },
})

const nothingYet = (effectiveOn: string): WrittenTerms => ({
  drug: '',
  effectiveOn,
  expiresOn: '',
  pharmacyNpi: '',
  prescriberNpi: '',
  lifts: [],
  quantityPerDayMilli: '',
  fillsAllowed: '',
  quantityAllowedMilli: '',
})

const EntryForm = ({ begin }: { readonly begin: Begin }) => {
  const ref = useRef<HTMLFormElement>(null)
  const { history } = useRouter()
  const queries = useQueryClient()
  const [memberKey, setMemberKey] = useState(begin.memberKey)
  const [terms, setTerms] = useState(begin.terms)
  const [note, setNote] = useState('')
  const [found, setFound] = useState<TermErrors>({})
  const enter = useMutation({
    mutationFn: () =>
      enterPriorAuth({ body: { memberKey: memberKey.trim(), note: note.trim(), terms: termsOf(terms) } }),
    onSuccess: ({ data }) => {
      told(`Authorization ${data.number} entered.`)
      void queries.invalidateQueries()
      history.push(paths.priorAuth(data.number))
    },
    onError: (error) => setFound(placedError(error)),
  })
  useFirstWrong(ref, found)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const member = memberKey.trim() === '' ? { memberKey: 'Say for whom.' } : {}
    const errors = { ...member, ...errorsOf(terms), ...noteError(note) }
    setFound(errors)
    if (Object.keys(errors).length === 0) enter.mutate()
  }
  return (
    <Section title="Granted without a pharmacy’s request">
      <form ref={ref} className={classes.form} onSubmit={submit} noValidate aria-label="Enter a prior authorization">
        <MemberLookUp
          name="memberKey"
          label="Member"
          value={memberKey}
          error={found.memberKey}
          describes=" "
          onChange={setMemberKey}
        />
        <TermsFields terms={terms} errors={found} onChange={setTerms} />
        <NoteField value={note} error={found.note} onChange={setNote} />
        {enter.error && Object.keys(placedError(enter.error)).length === 0 ? <Problem error={enter.error} /> : null}
        <p className={classes.happens}>{whatHappens(memberKey.trim(), terms)}</p>
        <div>
          <Button type="submit" loading={enter.isPending}>
            Enter as approved
          </Button>
        </div>
      </form>
    </Section>
  )
}
