import type { Today } from '../../client/index.ts'
import { Go } from '../../parts/go.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Section } from '../../parts/section.tsx'
import { ToneIcon } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import { type OpenItem, openItems } from './open-items.ts'
import classes from './open-list.module.css'

/** What is open, the worst first, each a click from its cause. */
export const OpenList = ({ open }: { readonly open: Today['open'] }) => {
  const items = openItems(open)
  return (
    <Section title="Open" note={items.length > 0 ? 'Worst first' : undefined} fit="flush">
      {items.length === 0 ? (
        <Nothing mood="well" title="Nothing is open">
          No alarm, nothing held or refused, every run balances.
        </Nothing>
      ) : (
        <ul className={classes.list}>
          {items.map((item) => (
            <Item key={item.key} item={item} />
          ))}
        </ul>
      )}
    </Section>
  )
}

const Item = ({ item }: { readonly item: OpenItem }) => (
  <li className={classes.item}>
    <ToneIcon tone={item.tone} size={17} />
    <div className={classes.words}>
      <Go to={item.to} className={classes.title}>
        {item.title}
      </Go>
      {item.since && (
        <span className={classes.since}>
          <When at={item.since} style="ago" />
        </span>
      )}
      {item.means && <p className={classes.means}>{item.means}</p>}
    </div>
  </li>
)
