// Makes the router of the table of contents.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import type { Given } from '../../core/kit/operation.ts'
import { me } from '../../platform/auth/api.ts'
import type { Panel } from '../../platform/web/panels.ts'
import { fetchPanel } from '../../platform/web/parts/Slot.tsx'
import { Failure, Loading } from '../../platform/web/parts/states.tsx'
import { queryClient } from '../../platform/web/queries.ts'
import { Frame } from './Frame.tsx'
import { Nowhere } from './Nowhere.tsx'
import { panels } from './panels.ts'
import { type PageEntry, pages } from './routes.tsx'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The frame shows nothing at the address to who lacks it. */
    right?: PageEntry['right']
  }
}

/** What whoever is signed in may; nothing while that is not known yet. */
const rightsNow = () => queryClient.getQueryData<Given<typeof me>>([me.name])?.rights ?? []

/**
 * Whoever only may go there fetches code; whoever goes, and may see the page, also asks what will stand there: what would be refused
 * is not asked. Neither is waited for.
 */
function begin({ load, right, slots = [] }: PageEntry, at: Readonly<Record<string, string>>, going: boolean): void {
  const rights = rightsNow()
  const asks = going && right !== 'anyone' && rights.includes(right)
  const asked = load().then(({ ahead }) => (asks ? ahead?.(at as never) : undefined))
  void asked.catch(() => undefined)
  const shown = (panel: Panel) =>
    slots.includes(panel.slot) &&
    rights.includes(panel.right) &&
    (panel.path === undefined || Object.values(at).includes(panel.path))
  for (const panel of panels.filter(shown)) void fetchPanel(panel, asks ? (at as never) : undefined).catch(() => undefined)
}

export function makeRouter() {
  const root = createRootRoute({ notFoundComponent: Nowhere })
  const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: Frame })
  // The one page before there is anyone to sign in.
  const welcome = lazyRouteComponent(() => import('../../platform/auth/web/InvitationPage.tsx'))
  const invitation = createRoute({ getParentRoute: () => root, path: '/invitation', component: welcome })
  const routes = pages.map((page) =>
    createRoute({
      getParentRoute: () => frame,
      path: page.path,
      component: lazyRouteComponent(page.load),
      beforeLoad: ({ preload, params }) => begin(page, params, !preload),
      staticData: { right: page.right },
    }),
  )
  const nowhere = createRoute({ getParentRoute: () => frame, path: '$', component: Nowhere })
  return createRouter({
    routeTree: root.addChildren([frame.addChildren([...routes, nowhere]), invitation]),
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingComponent: () => <Loading />,
    defaultErrorComponent: ({ error, reset }) => <Failure failure={error} retry={reset} />,
  })
}
