import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { getClaimOptions } from '../../client/@tanstack/react-query.gen.ts'
import type { ExplainedClaim } from '../../client/index.ts'
import { Go } from '../../parts/go.tsx'
import { KeysAndValues } from '../../parts/keys-and-values.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Page } from '../../parts/page.tsx'
import { Section } from '../../parts/section.tsx'
import { State } from '../../parts/state.tsx'
import { Day, When } from '../../parts/when.tsx'
import { claimWording, inWords } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import { AuthorizationLinks } from './authorization-links.tsx'
import { History } from './history.tsx'
import { Moves } from './moves.tsx'
import { Steps } from './steps.tsx'

const Waterfall = lazy(() => import('./waterfall.tsx'))

/** One claim: what was decided, what it is worth, and every step that made it. */
export const Screen = () => {
  const { decisionNo = '' } = useParams({ strict: false }) as { readonly decisionNo?: string }
  const query = useQuery(getClaimOptions({ path: { decisionNo: Number(decisionNo) } }))
  return (
    <Page
      title={`Claim ${decisionNo}`}
      trail={[{ label: 'Claims', to: paths.claims() }]}
      beside={query.data && <State wording={claimWording(query.data.claim)} />}
      actions={query.data && <Go to={paths.lens(query.data.claim.lineageId)}>Its bytes in the lens</Go>}
    >
      <Loaded query={query} rows={14}>
        {(explained) => <Explained explained={explained} />}
      </Loaded>
    </Page>
  )
}

const Explained = ({ explained }: { readonly explained: ExplainedClaim }) => (
  <>
    <Section title="Decision" note={proof(explained)}>
      {explained.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <AuthorizationLinks explained={explained} />
      <Facts explained={explained} />
    </Section>
    {explained.price && explained.price.parts.length > 0 && (
      <Section title="Price">
        <Suspense>
          <Waterfall price={explained.price} />
        </Suspense>
      </Section>
    )}
    <Steps steps={explained.steps} />
    {explained.moves.length > 0 && <Moves moves={explained.moves} />}
    <History claims={explained.history} here={explained.claim.decisionNo} />
  </>
)

const proof = ({ same, sealed }: ExplainedClaim): string => {
  if (!sealed) return 'Its evidence was changed after it was saved.'
  return same
    ? 'Decided again from its saved facts it is the same to the byte.'
    : 'Decided again from its saved facts it is NOT the same.'
}

const Facts = ({ explained: { claim, rejects, messages, modelVersion } }: { readonly explained: ExplainedClaim }) => (
  <KeysAndValues
    facts={[
      ['Asked', inWords(claim.asked)],
      [
        'Refused',
        rejects
          .map(({ code, edit, field }) => `${code} by ${inWords(edit)}${field ? `, field ${field}` : ''}`)
          .join('; '),
      ],
      ['Told the pharmacy', messages.join(' · ')],
      ['Member', claim.memberKey && <Go to={paths.claims({ member: claim.memberKey })}>{claim.memberKey}</Go>],
      [
        'Pharmacy',
        <Go key="pharmacy" to={paths.claims({ pharmacy: claim.pharmacyId })}>
          {claim.pharmacyId}
        </Go>,
      ],
      ['Prescription', claim.prescriptionNumber],
      ['Fill', claim.fillNumber],
      ['Product', claim.ndc11],
      ['Quantity', claim.quantityMilli === null ? null : String(claim.quantityMilli / 1000)],
      ['Days supply', claim.daysSupply],
      ['Service', <Day key="service" on={claim.serviceOn} />],
      ['Decided', <When key="decided" at={claim.decidedAt} />],
      ['Plan', claim.planCode],
      ['Plan version', modelVersion && <code title={modelVersion}>{modelVersion.slice(0, 12)}</code>],
    ]}
  />
)
