import { useQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { getTodayOptions } from '../client/@tanstack/react-query.gen.ts'
import type { Me, Today } from '../client/index.ts'
import { countText } from '../parts/format.ts'
import { Go } from '../parts/go.tsx'
import { paths } from '../paths.ts'
import { type ScreenEntry, screens } from '../screens.ts'
import { Mark } from './mark.tsx'
import classes from './menu.module.css'

/** The menu: the screens, and how many things wait in each. */
export const Menu = ({ me }: { readonly me: Me }) => {
  const { data: today } = useQuery({ ...getTodayOptions(), staleTime: 60_000 })
  return (
    <nav aria-label="Main" className={classes.menu}>
      <Go to={paths.today} className={classes.brand} aria-label="Mortar, to Today">
        <Mark />
        <span>Mortar</span>
      </Go>
      <ul className={classes.list}>
        {screens.map(
          (screen) => screen.menu && <Entry key={screen.path} screen={screen} waiting={waitingIn(screen, today)} />,
        )}
      </ul>
      <div className={classes.site}>
        <div>{me.site?.name ?? 'No site applied yet'}</div>
        <div className={classes.tenant}>tenant {me.tenant}</div>
      </div>
    </nav>
  )
}

const Entry = ({ screen, waiting }: { readonly screen: ScreenEntry; readonly waiting: number }) => {
  const here = useRouterState({ select: ({ location }) => isWithin(location.pathname, screen.path) })
  const Icon = screen.menu?.icon
  return (
    <li>
      <Go to={screen.path} className={classes.entry} aria-current={here ? 'page' : undefined}>
        {Icon && <Icon size={17} stroke={1.7} aria-hidden="true" />}
        <span>{screen.title}</span>
        {waiting > 0 && (
          <span className={classes.waiting}>
            {countText(waiting)}
            <span className={classes.hidden}> open</span>
          </span>
        )}
      </Go>
    </li>
  )
}

const isWithin = (address: string, path: string): boolean =>
  path === '/' ? address === '/' : address === path || address.startsWith(`${path}/`)

const waitingIn = ({ path }: ScreenEntry, today: Today | undefined): number => {
  if (today === undefined) return 0
  const { open } = today
  if (path === paths.priorAuths()) return open.priorAuths.count
  if (path === paths.quarantine()) return open.held.count + open.rejected.count
  if (path === paths.deliveries()) return open.deliveries.refused
  if (path === paths.discrepancies()) return open.discrepancies.count
  if (path === paths.alarms()) return open.alarms.length
  return 0
}
