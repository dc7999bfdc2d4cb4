import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { getPriorAuthOptions } from '../../client/@tanstack/react-query.gen.ts'
import type { PriorAuth, PriorAuthWithSteps } from '../../client/index.ts'
import { Go } from '../../parts/go.tsx'
import { KeysAndValues } from '../../parts/keys-and-values.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Page } from '../../parts/page.tsx'
import { Section } from '../../parts/section.tsx'
import { State } from '../../parts/state.tsx'
import { Day } from '../../parts/when.tsx'
import { inWords, priorAuthStatuses } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import { Actions } from './actions.tsx'
import { Steps } from './steps.tsx'
import { unitsText } from './terms.ts'
import { Uses } from './uses.tsx'

/** One authorization: what was asked, what it allows and what is used of it, its steps, and what a person may do with it. */
export const Screen = () => {
  const { number = '' } = useParams({ strict: false }) as { readonly number?: string }
  const query = useQuery(getPriorAuthOptions({ path: { number: Number(number) } }))
  const auth = query.data?.priorAuth
  return (
    <Page
      title={`Authorization ${number}`}
      trail={[{ label: 'Prior authorizations', to: paths.priorAuths() }]}
      beside={auth && <State wording={priorAuthStatuses[auth.status]} />}
      actions={auth && <Actions auth={auth} />}
    >
      <Loaded query={query} rows={14}>
        {(whole) => (
          <>
            <Asked whole={whole} />
            <Allows auth={whole.priorAuth} />
            <Uses uses={whole.uses} status={whole.priorAuth.status} />
            <Steps steps={whole.steps} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

const bases: Readonly<Record<string, string>> = {
  ME: 'ME: medical exception',
  PR: 'PR: plan requirement',
  PL: 'PL: higher limit',
}

const Asked = ({ whole: { priorAuth, asked } }: { readonly whole: PriorAuthWithSteps }) => {
  const { number, memberKey, pharmacyId, basis } = priorAuth
  return (
    <Section title="What was asked" note={pharmacyId === null && 'No pharmacy asked for it; a person entered it.'}>
      <KeysAndValues
        facts={[
          [
            'Member',
            <span key="member">
              {memberKey} (<Go to={paths.priorAuths({ status: 'any', member: memberKey })}>authorizations</Go>,{' '}
              <Go to={paths.claims({ member: memberKey })}>claims</Go>)
            </span>,
          ],
          ['Plan', priorAuth.planCode],
          ['Basis', basis && (bases[basis] ?? basis)],
          ['Supporting text', priorAuth.supportingText],
          ['Diagnoses', asked && (asked.diagnoses.length > 0 ? asked.diagnoses.join(', ') : 'none sent')],
          ['Product', asked?.ndc11],
          ['Quantity', asked && asked.quantityMilli > 0 && quantityText(asked)],
          [
            'Pharmacy',
            pharmacyId && (
              <Go key="pharmacy" to={paths.claims({ pharmacy: pharmacyId })}>
                {pharmacyId}
              </Go>
            ),
          ],
          ['Prescriber', priorAuth.prescriberId],
          ['Prescription', priorAuth.prescriptionNumber],
          [
            'Request',
            pharmacyId && (
              <Go key="request" to={paths.claim(number)}>
                Claim {number}
              </Go>
            ),
          ],
        ]}
      />
    </Section>
  )
}

const quantityText = ({ quantityMilli, daysSupply }: NonNullable<PriorAuthWithSteps['asked']>): string =>
  `${unitsText(quantityMilli)}${daysSupply > 0 ? ` for ${daysSupply} days` : ''}`

const allowsTitles: Readonly<Record<PriorAuth['status'], string>> = {
  pended: 'What it would allow',
  approved: 'What it allows',
  denied: 'What it would have allowed',
  withdrawn: 'What it allowed',
}

const Allows = ({ auth }: { readonly auth: PriorAuth }) => (
  <Section title={allowsTitles[auth.status]}>
    <KeysAndValues
      facts={[
        ['Drug', <code key="drug">{auth.drug}</code>],
        [
          'Dates of service',
          <span key="days">
            <Day on={auth.effectiveOn} /> to <Day on={auth.expiresOn} />
          </span>,
        ],
        ['Lifts', auth.lifts.length > 0 ? auth.lifts.map(inWords).join(', ') : 'only the need of an authorization'],
        ['Fills used', usedText(String(auth.fillsUsed), auth.fillsAllowed?.toString())],
        ['Quantity used', usedText(unitsText(auth.quantityUsedMilli), unitsText(auth.quantityAllowedMilli))],
        ['Quantity a day', unitsText(auth.quantityPerDayMilli)],
        ['Only at pharmacy', auth.pharmacyNpi],
        ['Only by prescriber', auth.prescriberNpi],
      ]}
    />
  </Section>
)

const usedText = (used: string, allowed: string | undefined): string =>
  allowed ? `${used} of ${allowed}` : `${used}, no limit`
