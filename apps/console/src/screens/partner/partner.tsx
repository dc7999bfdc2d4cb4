import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { getPartnerOptions } from '../../client/@tanstack/react-query.gen.ts'
import type { Partner } from '../../client/index.ts'
import { Go } from '../../parts/go.tsx'
import { IssueList } from '../../parts/issue-list.tsx'
import { KeysAndValues } from '../../parts/keys-and-values.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Page } from '../../parts/page.tsx'
import { Section } from '../../parts/section.tsx'
import { State } from '../../parts/state.tsx'
import { Day, When } from '../../parts/when.tsx'
import { feedNameOf, inWords } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import { ConnectionFacts } from './connection-facts.tsx'
import { KeyWindows } from './key-windows.tsx'
import classes from './partner.module.css'

/** One partner as its folder says: who they are, how they are reached, and whose keys end when. Read only. */
export const Screen = () => {
  const { partnerId } = useParams({ strict: false }) as { readonly partnerId: string }
  const query = useQuery(getPartnerOptions({ path: { partner: partnerId } }))
  const partner = query.data
  return (
    <Page
      title={partner?.name ?? partnerId}
      trail={[{ label: 'Partners', to: paths.partners }]}
      beside={partner && <span className="dim">{inWords(partner.status)}</span>}
    >
      <Loaded query={query} rows={10}>
        {(data) => <Content partner={data} />}
      </Loaded>
    </Page>
  )
}

const Content = ({ partner }: { readonly partner: Partner }) => (
  <>
    {partner.issues.length > 0 && (
      <Section title="What is wrong in this partner’s folder">
        <IssueList issues={partner.issues} />
      </Section>
    )}
    <div className={classes.columns}>
      <div className={classes.column}>
        <Section title="Who">
          <KeysAndValues facts={whoOf(partner)} />
        </Section>
        <Section title="Contacts">
          <Contacts partner={partner} />
        </Section>
      </div>
      <div className={classes.column}>
        <Section title="Feeds">
          <Feeds partner={partner} />
        </Section>
        <ConnectionFacts partner={partner} />
      </div>
    </div>
    <KeyWindows partner={partner} />
    {partner.calendar && <Calendar calendar={partner.calendar} />}
  </>
)

const Feeds = ({ partner: { feeds } }: { readonly partner: Partner }) => (
  <ul className={classes.feeds}>
    {feeds.map(({ feedId, direction, describes }) => (
      <li key={feedId}>
        <Go to={paths.feed(feedId)}>{feedNameOf(feedId)}</Go>{' '}
        <span className="dim">
          {direction === 'in' ? 'comes in' : 'goes out'}. {describes}
        </span>
      </li>
    ))}
  </ul>
)

const whoOf = (partner: Partner): (readonly [string, React.ReactNode])[] => [
  ['Name', partner.name],
  ['Id', <code key="id">{partner.partnerId}</code>],
  ['Kind', partner.kind.toUpperCase()],
  ['Time zone', partner.timezone],
  ['API', partner.protocol === 'http' && <BreakerState key="breaker" partner={partner} />],
  ['Agreement signed', partner.agreement?.baaSigned && <Day on={partner.agreement.baaSigned} />],
  ['Spec', partner.agreement?.specVersion],
  ['In force since', partner.agreement?.effective && <Day on={partner.agreement.effective} />],
  ...Object.entries(partner.ids).map(([name, value]) => [inWords(name), <code key={name}>{value}</code>] as const),
]

const BreakerState = ({ partner: { breaker, partnerId } }: { readonly partner: Partner }) => {
  if (breaker.state === 'closed')
    return <State wording={{ tone: 'good', label: 'Answering', means: 'Deliveries go out as they come.' }} />
  return (
    <>
      <State
        wording={{
          tone: 'bad',
          label: 'Not answering',
          means: 'Deliveries wait; one is tried from time to time, and all go on when it succeeds.',
        }}
      />{' '}
      <span className="dim">
        since <When at={breaker.since} of={partnerId} /> {breaker.code}
      </span>
    </>
  )
}

const Contacts = ({ partner: { contacts } }: { readonly partner: Partner }) =>
  contacts.length === 0 ? (
    <span className="dim">None in partner.yml.</span>
  ) : (
    <KeysAndValues
      facts={contacts.map(({ role, name, email, replyWithin }) => [
        inWords(role),
        <>
          {name},{' '}
          <a className="link" href={`mailto:${email}`}>
            {email}
          </a>
          {replyWithin && <div className="dim">replies within {replyWithin}</div>}
        </>,
      ])}
    />
  )

const Calendar = ({ calendar }: { readonly calendar: NonNullable<Partner['calendar']> }) => (
  <Section title="Holidays" note={`${calendar.name}, ${calendar.source}`}>
    <ul className={classes.days}>
      {calendar.holidays.map(({ on, name }) => (
        <li key={on}>
          <Day on={on} /> <span className="dim">{name}</span>
        </li>
      ))}
    </ul>
  </Section>
)
