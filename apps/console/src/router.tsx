import { createRootRoute, createRoute, createRouter, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { Bones } from './parts/loaded.tsx'
import { Page } from './parts/page.tsx'
import { Problem } from './parts/problem.tsx'
import { screens } from './screens.ts'
import { LostPage } from './shell/lost-page.tsx'
import { Shell } from './shell/shell.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: LostPage })

const routes = screens.map(({ path, number, load }) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(load, 'Screen'),
    // Each has its own: that of the root would take the place of the shell too.
    notFoundComponent: LostPage,
    beforeLoad: ({ params }: { readonly params: Readonly<Record<string, string>> }) => {
      if (number !== undefined && !isNumber(params[number])) throw notFound()
    },
  }),
)

const isNumber = (text = ''): boolean => /^[1-9]\d*$/.test(text) && Number.isSafeInteger(Number(text))

/** Filters are plain text in the address: `?state=held&feed=acme-pbm/paid-claims-daily`. */
const readSearch = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search))

const writeSearch = (search: Record<string, unknown>): string => {
  const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return text === '' ? '' : `?${text}`
}

/** The console's router: one route per line of `screens.ts`. */
export const router = createRouter({
  routeTree: root.addChildren(routes),
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  scrollRestoration: true,
  defaultPendingComponent: () => <Bones rows={8} />,
  defaultErrorComponent: ({ error, reset }) => (
    <Page title="This page broke">
      <Problem error={error} retry={reset} />
    </Page>
  ),
})
