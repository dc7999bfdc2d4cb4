import { lazy, Suspense, useEffect, useRef } from 'react'
import type { ClaimKind, TriedClaim } from '../../client/index.ts'
import { KeysAndValues } from '../../parts/keys-and-values.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Section } from '../../parts/section.tsx'
import { State } from '../../parts/state.tsx'
import { claimWording, inWords, type Wording } from '../../parts/words.ts'
import { Moves } from '../claim/moves.tsx'
import { Steps } from '../claim/steps.tsx'
import { MessageBytes } from './message-bytes.tsx'
import classes from './try-claim.module.css'

const Waterfall = lazy(() => import('../claim/waterfall.tsx'))

/** What a test claim came to: as the page of a live claim tells it, and the message and its answer. It takes the focus. */
export const Tried = ({ tried }: { readonly tried: TriedClaim }) => {
  const ref = useRef<HTMLElement>(null)
  useEffect(() => {
    ref.current?.focus({ preventScroll: true })
    ref.current?.scrollIntoView({ block: 'start', behavior: 'instant' })
  }, [tried])
  return (
    <section ref={ref} tabIndex={-1} className={classes.tried} aria-label="What it came to">
      <Section title="Decision" note={tried.kind && <State wording={wouldBe(tried.kind, tried.status)} />}>
        {tried.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <KeysAndValues facts={factsOf(tried)} />
      </Section>
      {tried.price && tried.price.parts.length > 0 && (
        <Section title="Price">
          <Suspense>
            <Waterfall price={tried.price} />
          </Suspense>
        </Section>
      )}
      {tried.steps.length > 0 ? (
        <Steps steps={tried.steps} />
      ) : (
        <Nothing title="No step was taken">{whyNoStep(tried)}</Nothing>
      )}
      {tried.moves.length > 0 && <Moves moves={tried.moves} />}
      <MessageBytes title="D.0 request" what="the request" text={tried.request} />
      <MessageBytes title="D.0 response" what="the response" text={tried.response} />
    </section>
  )
}

/** Nothing became of a test claim: it says what would. */
const wouldBe = (kind: ClaimKind, status: string): Wording => {
  const { label, tone, means } = claimWording({ kind, status })
  return { label: `Would be ${kind === 'duplicate' ? 'a ' : ''}${label.toLowerCase()}`, tone, means }
}

const whyNoStep = ({ kind }: TriedClaim): string =>
  kind === 'duplicate'
    ? 'The same claim was paid before. Give another prescription number to have it decided anew.'
    : 'The message was refused by its form, before any plan was asked.'

const factsOf = ({ rejects, formRejects, messages, planCode, modelVersion, status }: TriedClaim) =>
  [
    [
      'Refused',
      [
        ...formRejects.map(
          ({ code, meaning }) => `${code}${meaning ? `, ${meaning}` : ''}, by the form of the message`,
        ),
        ...rejects.map(({ code, edit, field }) => `${code} by ${inWords(edit)}${field ? `, field ${field}` : ''}`),
      ].join('; '),
    ],
    ['Told the pharmacy', messages.join(' · ')],
    ['Response status', status],
    ['Plan', planCode],
    ['Plan version', modelVersion && <code title={modelVersion}>{modelVersion.slice(0, 12)}</code>],
  ] as const
