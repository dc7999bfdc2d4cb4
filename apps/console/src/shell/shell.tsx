import { Drawer, Loader } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { useLive } from '../api/live.ts'
import { problemOf } from '../api/problem.ts'
import { getMeOptions } from '../client/@tanstack/react-query.gen.ts'
import type { Me } from '../client/index.ts'
import { Problem } from '../parts/problem.tsx'
import { Keys } from './keys.tsx'
import { Menu } from './menu.tsx'
import { SearchHost } from './search-host.tsx'
import classes from './shell.module.css'
import { TopBar } from './top-bar.tsx'
import { useIdleEnd } from './use-idle-end.ts'

const SignIn = lazy(() => import('../screens/sign-in/sign-in.tsx').then(({ Screen }) => ({ default: Screen })))

/** The frame round every screen, or the sign-in while nobody is signed in; the address stays, so links survive it. */
export const Shell = () => {
  const me = useQuery(getMeOptions())
  if (me.data) return <Frame me={me.data} />
  if (me.isPending) return <Loader className={classes.first} aria-label="Loading Mortar" />
  if (problemOf(me.error).status === 401) {
    return (
      <Suspense fallback={<Loader className={classes.first} aria-label="Loading Mortar" />}>
        <SignIn />
      </Suspense>
    )
  }
  return (
    <div className={classes.alone}>
      <Problem error={me.error} retry={() => void me.refetch()} />
    </div>
  )
}

const Frame = ({ me }: { readonly me: Me }) => {
  const live = useLive()
  const [menuOpen, menu] = useDisclosure(false)
  const path = useRouterState({ select: (state) => state.location.pathname })
  useEffect(menu.close, [path])
  useFocusOnNewPage(path)
  useIdleEnd(me.idleMinutes)
  return (
    <div className={classes.frame}>
      <a href="#content" className="skip">
        Skip to content
      </a>
      <aside className={classes.side}>
        <Menu me={me} />
      </aside>
      <Drawer opened={menuOpen} onClose={menu.close} size={250} title="Menu" classNames={drawerClasses}>
        <Menu me={me} />
      </Drawer>
      <TopBar me={me} live={live} openMenu={menu.open} />
      <main id="content" tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <SearchHost />
      <Keys />
    </div>
  )
}

/** A new page begins at its content for those who hear it, not at the link that was followed. */
const useFocusOnNewPage = (path: string) => {
  const shown = useRef(path)
  useEffect(() => {
    if (shown.current === path) return
    shown.current = path
    document.getElementById('content')?.focus({ preventScroll: true })
  }, [path])
}

const drawerClasses = {
  content: classes.drawer ?? '',
  header: classes.drawerHead ?? '',
  body: classes.drawerBody ?? '',
}
